"""In whatever state a screen is, the last line on it is an offer or a thank-you."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import journey as steps
from kiosk import rests
from kiosk.journey import Journey
from tests.kiosk.eyes import button_around, frontmost, is_text, place
from tests.kiosk.gallery import LANGUAGES, HasScreen, hang, wall
from tests.kiosk.moments import answer, asking, at_pause, at_services, at_ticket, at_welcome, overdue

STAFF = (None, 0, 1, 2)
OFFER_OR_THANKS = re.compile(
    r"bienvenue au comptoir|nous serons à vous|merci|you are welcome|we will (be with|help) you|thank you"
    r"|le\sesperamos|acérquese al|le\satenderemos|gracias|أهلًا\sبكم|نرحّب\sبكم|سنكون في\sخدمتكم|شكرًا",
    re.IGNORECASE,
)


def screens() -> Iterator[Journey]:
    """Every screen in every state that changes its words, but for who is present."""
    yield at_welcome()
    for family in (Kind.TRANSACTION, Kind.ASSISTANCE):
        yield at_services(family)
    yield asking()
    yield replace(asking(), is_slow=True)
    for position, present in ((1, 2), (1, 1), (3, 1), (9, 2), (2, 0), (None, 1)):
        issued = at_ticket(answer(position, present, Kind.ASSISTANCE))
        for slip in (None, *SlipState):
            yield replace(issued, slip=slip)
        yield replace(issued, cause=PrinterCause.PAPER_OUT)
    yield rests.store_lost(at_welcome())
    yield from (at_pause(), overdue(), replace(steps.asked_again(at_pause()), is_slow=True))


def states() -> Iterator[Journey]:
    for screen in screens():
        for present in STAFF:
            yield replace(screen, present=present)
            yield replace(screen, present=present, is_warned=True)


def last_line(stand: HasScreen) -> str:
    """The lowest text in front of the eyes that is not the name of a control."""
    texts = [item for item in frontmost(stand.hands) if is_text(item) and button_around(item) is None]
    return str(max(texts, key=lambda text: place(text).bottom()).property("text"))


@pytest.mark.parametrize("languages", LANGUAGES, ids=lambda languages: languages[0])
def test_the_last_line_of_every_screen_is_an_offer_or_a_thank_you(
    qtbot: QtBot, languages: tuple[str, str]
) -> None:
    with wall(qtbot, languages=languages) as stand:
        for state in states():
            hang(stand, state, languages[0])
            said = last_line(stand)
            assert OFFER_OR_THANKS.search(said), (state.screen, said)

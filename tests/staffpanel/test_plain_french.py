"""French that is read at once: desks that are free, the order of arrival, paper that is used up."""

from __future__ import annotations

import pytest

from desk.attention import Level
from desk.tickets import CallReason, Kind
from staffpanel.claim_words import ClaimWords
from staffpanel.claims import Claim, ClaimView
from staffpanel.notices import OF_PRESENCE, News
from staffpanel.printer_words import PrinterWords
from staffpanel.tickets_shown import Why
from staffpanel.words import PROGRAM
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.test_words import sentences_in


@pytest.mark.parametrize(
    ("language", "has_one_desk", "one", "several"),
    [
        (
            "fr",
            False,
            "A001 attend et tous les comptoirs sont libres.",
            "6 personnes attendent et tous les comptoirs sont libres.",
        ),
        (
            "fr",
            True,
            "A001 attend et le comptoir est libre.",
            "6 personnes attendent et le comptoir est libre.",
        ),
        (
            "en",
            False,
            "A001 is waiting and every desk is free.",
            "6 people are waiting and every desk is free.",
        ),
        ("en", True, "A001 is waiting and the desk is free.", "6 people are waiting and the desk is free."),
    ],
)
def test_who_waits_while_nobody_serves(language: str, has_one_desk: bool, one: str, several: str) -> None:
    words = ClaimWords(PROGRAM, language, has_one_desk=has_one_desk)
    for waiting, sentence in ((1, one), (6, several)):
        view = ClaimView(Claim.TICKET, Level.SHOWN, label="A001", waiting=waiting)
        assert words.sentence(view) == sentence


@pytest.mark.parametrize(("desks", "end"), [(("1",), "le comptoir est libre."), (("1", "2"), "sont libres.")])
def test_a_panel_knows_whether_its_library_has_one_desk(
    at_file: SitDown, desks: tuple[str, ...], end: str
) -> None:
    person = at_file(desks=desks)
    view = ClaimView(Claim.TICKET, Level.SHOWN, label="A001", waiting=1)
    assert person.window.asides._words.sentence(view).endswith(end)


def test_with_several_present_the_order_of_arrival_is_followed() -> None:
    why = Why(CallReason.ARRIVAL_ORDER, "B004", Kind.ASSISTANCE, is_alone=False)
    assert sentences_in("fr").why_next(why) == (
        "B004 est arrivé avant les autres\u00a0: à plusieurs au comptoir, on suit l’ordre d’arrivée."
    )


def test_paper_that_is_used_up_is_not_read_as_more_paper() -> None:
    assert PrinterWords("fr").fault("paper-out") == "Papier épuisé"


def test_how_many_are_present_is_told_no_more_once_nobody_is(at_file: SitDown) -> None:
    maude = at_file(desk="1", staff="Maude")
    maude.wait_until(lambda: maude.notice in OF_PRESENCE and maude.is_free())
    luc = at_file(desk="2", staff="Luc")
    luc.wait_until(lambda: luc.sees.present == 2 and luc.is_free())
    luc.come_forward()
    luc.press("P", "1")
    luc.wait_until(lambda: luc.sees.is_paused and luc.is_free())
    luc.wait_for_notice(News.NOW_ALONE)
    maude.come_forward()
    maude.press("P", "1")
    luc.wait_until(lambda: luc.sees.present == 0)
    assert (luc.notice, luc.sentence) == ("", "")

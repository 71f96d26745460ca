"""In the larger look what matters most grows first: how one is called, how long it takes, a thank-you, the
paper, and the offer below every screen last. The number stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from desk.slips import SlipState
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, moments, wall

IN_ORDER = ["next_step", "wait", "thanks", "slip_text", "offer"]
AT_REST = ["pause_text", "pause_thanks", "offer"]
# Another line of how long it takes has no room.
FULL = {("en", (800, 480), "ticket, few wait, one at the desk")}
AIDS = [frozenset(), frozenset({Aid.LOWERED})]

sizes = pytest.mark.parametrize(
    "size", [(1280, 800), (800, 480), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}"
)
languages = pytest.mark.parametrize("language", ALL_LANGUAGES)


@sizes
@languages
def test_what_comes_later_is_never_larger_than_what_comes_before(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    grown = 0
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name, moment, aids in both_ways():
            usual = letters(stand, moment, aids, language)
            larger = letters(stand, moment, aids | {Aid.LARGER}, language)
            order = IN_ORDER if moment.screen is Screen.TICKET else AT_REST
            grows = [larger[each] > usual[each] for each in order if each in usual]
            assert grows == sorted(grows, reverse=True), f"{name}: {order} {grows}"
            assert larger.get("number") == usual.get("number"), name
            grown += grows[0]
    assert grown > 20


@sizes
@languages
def test_all_that_is_told_of_a_number_grows(qtbot: QtBot, size: tuple[int, int], language: str) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name, moment, aids in both_ways():
            if moment.screen is Screen.TICKET and (language, size, name) not in FULL:
                usual = letters(stand, moment, aids, language)
                larger = letters(stand, moment, aids | {Aid.LARGER}, language)
                # On a narrow screen what is said of the paper stands below, and has room as well.
                paper = {"slip_text"} if size == (1080, 1920) else set()
                told = usual.keys() & ({"next_step", "wait", "thanks"} | paper)
                assert [each for each in told if larger[each] <= usual[each]] == [], name
                # A thank-you is no larger than how long it takes, and that no larger than how one is called.
                assert larger["next_step"] >= larger.get("wait", 0)
                assert larger.get("thanks", 0) <= larger.get("wait", larger["next_step"]), name


def test_a_narrow_screen_shows_the_kiosk_as_large_while_a_slip_is_printed_and_says_so_in_larger_letters(
    qtbot: QtBot,
) -> None:
    printing = MOMENTS["ticket, on its way"]
    with wall(qtbot, size=(1080, 1920), languages=("fr", "en"), voice=StillVoice()) as stand:
        usual = letters(stand, printing, frozenset(), "fr")
        larger = letters(stand, printing, frozenset({Aid.LARGER}), "fr")
        assert larger["slip_text"] > usual["slip_text"]
        while_printed = scale_of_the_drawing(stand)
        letters(stand, replace(printing, slip=SlipState.CUT), frozenset({Aid.LARGER}), "fr")
        assert while_printed == pytest.approx(scale_of_the_drawing(stand), rel=0.2)


def scale_of_the_drawing(stand: HasScreen) -> float:
    paper = stand.hands.find("paper")
    assert paper is not None
    return paper.parentItem().scale()


def both_ways() -> list[tuple[str, Journey, frozenset[Aid]]]:
    """Tickets and messages, with everything to touch where it usually is and below."""
    shown = [(name, moment) for name, moment in moments() if moment.screen in _TOLD and not moment.is_warned]
    return [(name, moment, aids) for name, moment in shown for aids in AIDS]


_TOLD = set(Screen) - {Screen.WELCOME, Screen.SERVICES, Screen.CHOICE}


def letters(stand: HasScreen, moment: Journey, aids: frozenset[Aid], language: str) -> dict[str, int]:
    """The letters of what is told, in pixels, by its name, as they are really drawn."""
    hang(stand, replace(moment, aids=aids), language)
    return {
        item.objectName(): item.property("fontInfo").property("pixelSize").toInt()
        for item in stand.hands.items()
        if item.objectName() in {*IN_ORDER, *AT_REST, "number"}
    }

"""What stands below every screen looks the same from one state to the next: help, languages, the offer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from kiosk.journey import Screen
from tests.kiosk.eyes import button_around, is_text, place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, moments, wall
from tests.kiosk.test_ink import FOREIGN
from tests.kiosk.test_larger import in_each_language, sizes
from ui.tokens import unit_px

LOWERED = frozenset({Aid.LOWERED})
LOOKS = [frozenset(), frozenset({Aid.LARGER}), LOWERED, LOWERED | {Aid.LARGER}]
# One state for each offer and each kind of screen.
STATES = ["welcome", "welcome, nobody at the desk", "assistance", "choice", "ticket", "help", "closed"]
# In units: what is white at least between the rule and the offer below it.
CLEAR = 0.74

wide = pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")


@wide
@in_each_language
def test_help_is_no_smaller_on_a_lowered_screen(qtbot: QtBot, size: tuple[int, int], language: str) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name in ("welcome", "transactions", "assistance", "assistance, one at the desk"):
            letters = []
            for aids in (frozenset(), LOWERED):
                hang(stand, replace(MOMENTS[name], aids=aids), language)
                letters.append(letters_px(stand, "come_to_me"))
            assert letters[1] >= letters[0], name
            assert letters[1] == round(4.4 * unit_px(*size)), name


@wide
@in_each_language
@pytest.mark.parametrize("aids", [LOWERED, LOWERED | {Aid.LARGER}], ids=["usual", "larger"])
def test_languages_are_as_large_on_lowered_messages_as_on_the_first_screen(
    qtbot: QtBot, size: tuple[int, int], language: str, aids: frozenset[Aid]
) -> None:
    other = "en" if language != "en" else "fr"
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        found = {}
        for name, moment in moments():
            if moment.screen not in {Screen.SERVICES, Screen.CHOICE, Screen.TICKET} and not moment.is_warned:
                hang(stand, replace(moment, aids=aids), language)
                found[name] = letters_px(stand, f"language_{other}")
        assert set(found.values()) == {round(4.4 * unit_px(*size))}, found


@sizes
@in_each_language
def test_the_offer_has_its_drawing_on_every_screen_or_on_none(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for aids in LOOKS:
            drawn = {}
            for name in STATES:
                hang(stand, replace(MOMENTS[name], aids=aids), language)
                drawn[name] = stand.hands.find("offer_drawing") is not None
            assert len(set(drawn.values())) == 1, f"{set(aids)}: {drawn}"


@sizes
@in_each_language
def test_the_offer_stays_clear_of_the_rule_above_it(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name in STATES:
            for aids in LOOKS[:2]:
                hang(stand, replace(MOMENTS[name], aids=aids), language)
                white = white_above_the_offer(stand)
                assert white >= round(CLEAR * unit_px(*size)), f"{name} {set(aids)}: {white}"


@wide
@in_each_language
def test_the_offer_of_a_lowered_screen_stays_beside_the_switches(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name in STATES:
            for aids in LOOKS[2:]:
                hang(stand, replace(MOMENTS[name], aids=aids), language)
                offer, rule = stand.hands.find("offer"), stand.hands.find("rule")
                assert offer is not None
                assert rule is not None
                words = place(offer)
                assert place(rule).bottom() < words.top(), f"{name} {set(aids)}"
                assert words.bottom() <= size[1], f"{name} {set(aids)}"


def letters_px(stand: HasScreen, control: str) -> int:
    """How large the letters of a control are."""
    words = [each for each in stand.hands.items() if is_text(each) and is_on(each, control)]
    found: list[int] = [each.property("font").pixelSize() for each in words if each.property("weight") == 600]
    return max(found)


def is_on(item: QQuickItem, control: str) -> bool:
    around = button_around(item)
    return around is not None and around.objectName() == control


def white_above_the_offer(stand: HasScreen) -> int:
    """How many rows are white between the rule and the first letter of the offer."""
    offer, rule = stand.hands.find("offer"), stand.hands.find("rule")
    assert offer is not None
    assert rule is not None
    picture, words = stand.hands.window.grabWindow(), place(offer)
    begin, end = round(place(rule).bottom()) + 1, round(words.bottom())
    columns = range(round(words.left()), round(words.right()))
    ground = picture.pixelColor(2, end).lightness()
    for y in range(begin, end):
        if any(abs(picture.pixelColor(x, y).lightness() - ground) > FOREIGN for x in columns):
            return y - begin
    raise AssertionError("the offer is blank")

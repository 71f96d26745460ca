"""Larger is larger: on a ticket and around every screen nothing to read gets smaller, or goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import get_type_hints

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from app.settings_of_desk import LibrarySettings
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from tests.kiosk.eyes import button_around, is_button, is_text, place
from tests.kiosk.gallery import ALL_LANGUAGES, HasScreen, hang, moments, wall
from tests.kiosk.stand import standing

sizes = pytest.mark.parametrize(
    "size", [(1280, 800), (1920, 1080), (1080, 1920), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}"
)
AROUND = ("offer", "aid_", "language_", "come_to_me")


def pixels(stand: HasScreen, *, is_whole: bool) -> Mapping[str, int]:
    """The letters of what is read, by its name: of the whole screen, or of what is around it."""
    found: dict[str, int] = {}
    for item in stand.hands.items():
        button = button_around(item)
        name = item.objectName() if button is None else button.objectName()
        # What is drawn on a drawing is told beside it.
        if is_text(item) and name and (is_whole or name.startswith(AROUND)):
            found[name] = item.property("font").pixelSize()
    return found


def seen(stand: HasScreen) -> list[tuple[str, QRect]]:
    """Every text and control by its name, with its place."""
    items = [item for item in stand.hands.items() if is_text(item) or is_button(item)]
    return [(item.objectName(), place(item).toRect()) for item in items]


def letters(stand: HasScreen, moment: Journey, aids: frozenset[Aid], language: str) -> Mapping[str, int]:
    hang(stand, replace(moment, aids=aids), language)
    return pixels(stand, is_whole=moment.screen is Screen.TICKET)


@sizes
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("aids", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_nothing_is_smaller_or_gone_in_larger_letters(
    qtbot: QtBot, size: tuple[int, int], language: str, aids: frozenset[Aid]
) -> None:
    with wall(qtbot, size=size, languages=(language, "en")) as stand:
        for state, moment in moments():
            usual = letters(stand, moment, aids, language)
            larger = letters(stand, moment, aids | {Aid.LARGER}, language)
            shrunk = {name for name, before in usual.items() if larger.get(name, 0) < before}
            assert not shrunk, state


@sizes
def test_what_has_room_is_really_larger(qtbot: QtBot, size: tuple[int, int]) -> None:
    with wall(qtbot, size=size) as stand:
        moment = dict(moments())["ticket"]
        usual = letters(stand, moment, frozenset(), "fr")
        larger = letters(stand, moment, frozenset({Aid.LARGER}), "fr")
        assert any(larger[name] > before for name, before in usual.items())


def test_a_lowered_screen_of_any_shape_keeps_the_switch_for_larger_letters(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("aid_lowered")
        stand.wait_for("welcome")
        stand.hands.touch("aid_larger")
        assert stand.kiosk.reception.journey.aids == {Aid.LOWERED, Aid.LARGER}


def test_a_small_screen_is_the_same_whether_it_was_to_be_lowered_or_not(qtbot: QtBot) -> None:
    with wall(qtbot, size=(800, 480), languages=ALL_LANGUAGES) as stand:
        for name, moment in moments():
            hang(stand, moment, "fr")
            usual = seen(stand)
            hang(stand, replace(moment, aids=frozenset({Aid.LOWERED})), "fr")
            assert seen(stand) == usual, name


@sizes
@pytest.mark.parametrize("aids", [frozenset(), frozenset({Aid.LOWERED}), frozenset({Aid.LARGER})], ids=str)
def test_every_other_language_is_one_touch_away_on_every_screen(
    qtbot: QtBot, size: tuple[int, int], aids: frozenset[Aid]
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES) as stand:
        for name, moment in moments():
            hang(stand, replace(moment, aids=aids), "es")
            for code in ("fr", "en", "ar"):
                assert stand.hands.find(f"language_{code}") is not None, f"{name}: {code}"


def test_a_library_can_turn_on_no_more_languages_than_every_screen_has_room_for() -> None:
    (bounds,) = get_type_hints(LibrarySettings, include_extras=True)["languages"].__metadata__
    assert bounds.max_length == len(ALL_LANGUAGES)

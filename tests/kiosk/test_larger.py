"""Larger letters are larger: no text of a screen is smaller than in the usual look, and some grow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from tests.kiosk.eyes import button_around, frontmost, is_text, told
from tests.kiosk.gallery import ALL_LANGUAGES, HasScreen, Wall, hang, moments, wall

MOMENTS = dict(moments())
TILES = {
    name: moment
    for name, moment in MOMENTS.items()
    if moment.screen in {Screen.WELCOME, Screen.SERVICES, Screen.CHOICE} and not moment.is_warned
}
# Words that only invite a touch.
INVITATIONS = {"Touchez ici", "Touch here", "Toque aquí", "المسوا هنا"}
# Greeting, question, pencil, descriptions, notice, offer and help, one below the other: no white is left.
FULL = {
    ("en", (1280, 800), "welcome, no paper, one at the desk"),
    ("en", (1280, 800), "welcome, last tickets, no paper"),
}
sizes = pytest.mark.parametrize(
    "size", [(1280, 800), (1920, 1080), (1080, 1920), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}"
)
in_each_language = pytest.mark.parametrize("language", ALL_LANGUAGES)


@contextmanager
def kiosk_in_use(qtbot: QtBot, size: tuple[int, int]) -> Iterator[Wall]:
    """As a library has it that turned on all it could: least room is left then."""
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        yield stand


@sizes
@in_each_language
@pytest.mark.parametrize("around", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_nothing_is_smaller_or_gone_on_a_screen_of_tiles(
    qtbot: QtBot, size: tuple[int, int], language: str, around: frozenset[Aid]
) -> None:
    with kiosk_in_use(qtbot, size) as stand:
        for name, moment in TILES.items():
            usual = letters(stand, replace(moment, aids=around), language)
            larger = letters(stand, replace(moment, aids=around | {Aid.LARGER}), language)
            smaller = {
                text: (px, larger.get(text, 0)) for text, px in usual.items() if larger.get(text, 0) < px
            }
            assert not smaller, f"{name}: {smaller}"
            is_full = (language, size, name) in FULL and not around
            assert is_full or any(px > usual.get(text, px) for text, px in larger.items()), name


@sizes
@in_each_language
def test_nothing_is_smaller_or_gone_on_any_other_screen(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    grown = 0
    others = {name: moment for name, moment in MOMENTS.items() if name not in TILES}
    with kiosk_in_use(qtbot, size) as stand:
        for name, moment in others.items():
            usual = letters(stand, moment, language)
            larger = letters(stand, replace(moment, aids=frozenset({Aid.LARGER})), language)
            smaller = {
                text: (px, larger.get(text, 0)) for text, px in usual.items() if larger.get(text, 0) < px
            }
            assert not smaller, f"{name}: {smaller}"
            grown += any(px > usual.get(text, px) for text, px in larger.items())
    assert grown > len(others) / 2


@sizes
@in_each_language
@pytest.mark.parametrize("around", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_no_name_of_a_tile_is_larger_than_the_heading_of_its_screen(
    qtbot: QtBot, size: tuple[int, int], language: str, around: frozenset[Aid]
) -> None:
    with kiosk_in_use(qtbot, size) as stand:
        for name, moment in TILES.items():
            for look in (around, around | {Aid.LARGER}):
                found = letters(stand, replace(moment, aids=look), language)
                heading, names = heading_and_names(stand)
                assert found[heading] >= max(found[each] for each in names), f"{name}: {set(look)}"


def heading_and_names(stand: HasScreen) -> tuple[str, set[str]]:
    texts = [item for item in frontmost(stand.hands) if is_text(item)]
    (heading,) = (told(item) for item in texts if item.objectName() == "heading")
    tiles = [item for item in frontmost(stand.hands) if item.objectName().startswith(("service_", "family_"))]
    return heading, {tile.property("name") for tile in tiles}


def letters(stand: HasScreen, moment: Journey, language: str) -> dict[str, int]:
    """The height of the letters of each text that is seen, in pixels, as really drawn; of no switch."""
    hang(stand, moment, language)
    found = {}
    for item in frontmost(stand.hands):
        button = button_around(item)
        if is_text(item) and not (button and button.objectName().startswith("aid_")):
            found[told(item)] = item.property("fontInfo").property("pixelSize").toInt()
    return found

"""Larger letters are larger: in that look no text of a screen is smaller than in the usual one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.aids import Aid
from kiosk.journey import Journey
from tests.kiosk.eyes import frontmost, is_text, told
from tests.kiosk.gallery import HasScreen, hang, moments, wall

MOMENTS = [*moments()]


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize(
    "size", [(1280, 800), (800, 480), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}"
)
def test_no_text_is_smaller_than_in_the_usual_look(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    grown = 0
    with wall(qtbot, size=size, languages=(language, "en" if language == "fr" else "fr")) as stand:
        for name, moment in MOMENTS:
            usual = letters(stand, moment, language)
            larger = letters(stand, replace(moment, aids=frozenset({Aid.LARGER})), language)
            smaller = {text: (px, larger[text]) for text, px in usual.items() if larger.get(text, px) < px}
            assert not smaller, f"{name}: {smaller}"
            grown += any(px > usual.get(text, px) for text, px in larger.items())
    assert grown > len(MOMENTS) / 2


@pytest.mark.parametrize(
    "size", [(1280, 800), (800, 480), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}"
)
def test_nothing_is_told_only_to_whoever_reads_small_letters(qtbot: QtBot, size: tuple[int, int]) -> None:
    with wall(qtbot, size=size) as stand:
        for name, moment in MOMENTS:
            usual = letters(stand, moment, "fr")
            larger = letters(stand, replace(moment, aids=frozenset({Aid.LARGER})), "fr")
            # Words that only invite a touch may give way.
            assert usual.keys() - larger.keys() <= {"Touchez ici"}, name


def letters(stand: HasScreen, moment: Journey, language: str) -> dict[str, int]:
    """The height of the letters of each text that is seen, in pixels, as they are really drawn."""
    hang(stand, moment, language)
    return {
        told(item): item.property("fontInfo").property("pixelSize").toInt()
        for item in frontmost(stand.hands)
        if is_text(item)
    }

"""Surfaces with round corners stand at whole pixels: between two of them a line of an edge may be left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from kiosk.ports import SlipOutlet
from tests.kiosk.eyes import place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, moments, wall
from tests.kiosk.test_larger import sizes

LOOKS = [frozenset(), frozenset({Aid.LARGER}), frozenset({Aid.LOWERED})]
# Qt reckons places in the window with single precision.
NOTHING_PX = 1e-3


@sizes
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_round_corner_stands_at_whole_pixels(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size, ALL_LANGUAGES, voice=StillVoice()) as stand:
        # Somebody at a keyboard sees a ring around where it is.
        stand.hands.key(Qt.Key.Key_Tab)
        for name, moment in moments():
            for look in LOOKS:
                hang(stand, replace(moment, aids=look), language)
                assert not list(between_pixels(stand)), f"{name} {set(look)}"


@sizes
@pytest.mark.parametrize("outlet", list(SlipOutlet))
def test_a_drawn_slot_stands_at_whole_pixels(qtbot: QtBot, size: tuple[int, int], outlet: SlipOutlet) -> None:
    with wall(qtbot, size, slip_outlet=outlet) as stand:
        for name in ("ticket, on its way", "ticket"):
            hang(stand, MOMENTS[name], "fr")
            assert not list(between_pixels(stand)), name


@sizes
def test_discs_are_as_wide_as_two_whole_corners(qtbot: QtBot, size: tuple[int, int]) -> None:
    found = 0
    with wall(qtbot, size) as stand:
        for name in ("welcome", "pause", "closed", "ticket, many wait, no paper"):
            hang(stand, MOMENTS[name], "fr")
            discs = [each for each in rounded(stand) if 2 * each.property("radius") >= each.height()]
            found += len(discs)
            widths = [each.width() for each in discs if each.width() == each.height()]
            assert all(width % 2 == 0 for width in widths), f"{name} {widths}"
    assert found >= 5


def rounded(stand: HasScreen) -> Iterator[QQuickItem]:
    """Every surface with round corners that is shown."""
    for item in stand.hands.items():
        if item.inherits("QQuickRectangle") and item.property("radius") > 0:
            yield item


def between_pixels(stand: HasScreen) -> Iterator[tuple[float, float, float, float]]:
    """Where those are that begin, end, or have a corner between two pixels."""
    for item in rounded(stand):
        seen = place(item)
        edges = (seen.left(), seen.top(), seen.right(), seen.bottom())
        if any(abs(edge - round(edge)) > NOTHING_PX for edge in (*edges, item.property("radius"))):
            yield edges

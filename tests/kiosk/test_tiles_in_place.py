"""Tiles where they belong: they stay while a moment is asked for, and hold what was measured for them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.aids import Aid
from kiosk.geometry import BESIDE_DISC, FOOT, NOTICE_EDGES
from kiosk.giving_way import height_px
from tests.kiosk.eyes import button_around, is_text, place, told
from tests.kiosk.gallery import ALL_LANGUAGES, HasScreen, hang, moments, wall
from tests.kiosk.test_larger import INVITATIONS, TILES, in_each_language, sizes

MOMENTS = dict(moments())
# By so much names of sister screens differ in larger letters, at most.
ALIKE_UNITS = 0.5
LOOKS = [frozenset(), frozenset({Aid.LARGER}), frozenset({Aid.LOWERED})]


def tiles(stand: HasScreen) -> dict[str, QRect]:
    return {
        item.objectName(): place(item).toRect()
        for item in stand.hands.items()
        if item.objectName().startswith(("service_", "family_"))
    }


@sizes
@in_each_language
@pytest.mark.parametrize(("before", "slow"), [("choice", "choice, slow"), ("transactions", "slow")])
def test_no_tile_moves_when_a_moment_is_asked_for(
    qtbot: QtBot, size: tuple[int, int], language: str, before: str, slow: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES) as stand:
        for look in LOOKS:
            hang(stand, replace(MOMENTS[before], aids=look), language)
            stood = tiles(stand)
            hang(stand, replace(MOMENTS[slow], aids=look), language)
            assert tiles(stand) == stood != {}


@sizes
@in_each_language
def test_names_of_the_first_screen_have_one_size_and_white_below(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES) as stand:
        unit = max(1.0, min(max(size) / 160, min(size) / 100))
        found: dict[frozenset[Aid], set[int]] = {look: set() for look in LOOKS}
        larger = frozenset({Aid.LARGER})
        for moment in (each for name, each in TILES.items() if name.startswith("welcome")):
            for look in LOOKS:
                hang(stand, replace(moment, aids=look), language)
                for item in stand.hands.items():
                    tile = button_around(item)
                    if not is_text(item) or tile is None or not tile.objectName().startswith("family_"):
                        continue
                    assert place(tile).bottom() - place(item).bottom() >= 2 * unit, told(item)
                    if item.property("weight") == 750:
                        found[look].add(item.property("font").pixelSize())
        assert len(found[frozenset()]) == len(found[frozenset({Aid.LOWERED})]) == 1
        # In larger letters they grow by what each state leaves, and nearly alike.
        assert min(found[larger]) >= max(found[frozenset()])
        assert max(found[larger]) - min(found[larger]) <= ALIKE_UNITS * unit


def test_what_frames_a_notice_and_a_tile_is_drawn_as_it_was_reckoned_with(qtbot: QtBot) -> None:
    with wall(qtbot, size=(1280, 800), languages=ALL_LANGUAGES) as stand:
        hang(stand, MOMENTS["welcome, last tickets, no paper"], "fr")
        words, tile = stand.hands.find("notice"), stand.hands.find("family_transaction")
        assert words is not None
        assert tile is not None
        assert words.parentItem().height() - words.height() == pytest.approx(NOTICE_EDGES * 8)
        assert tile.property("depth") == FOOT * 8
        title = next(each for each in stand.hands.items() if told(each) == tile.property("name"))
        beside = place(title).left() - place(tile).left() - tile.property("inset") - tile.property("discSize")
        assert beside == BESIDE_DISC * 8


def taken(item: QQuickItem) -> float:
    font = item.property("font")
    return height_px(told(item), font.pixelSize(), int(item.property("weight")), item.width())


def is_measured(item: QQuickItem) -> bool:
    """Whether a text shares a room with others: no label of a control around the screen."""
    if not is_text(item) or told(item) in INVITATIONS:
        return False
    button = button_around(item)
    if button is None:
        return item.objectName() in {"question", "heading", "notice", "paper_notice"}
    return button.objectName().startswith(("service_", "family_"))


@sizes
@in_each_language
def test_a_text_is_as_high_as_it_was_measured(qtbot: QtBot, size: tuple[int, int], language: str) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES) as stand:
        seen = 0
        for name in ("welcome, last tickets, no paper", "assistance, one at the desk", "choice"):
            hang(stand, MOMENTS[name], language)
            for item in filter(is_measured, stand.hands.items()):
                assert taken(item) == pytest.approx(item.height(), abs=2), told(item)
                seen += 1
        assert seen > 10

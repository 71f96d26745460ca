"""A board whose first language goes from right to left begins on the right; each line goes its own way."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from board.display import Scene
from tests.board.gallery import PARTS, SCENES
from tests.board.stand import Stand, is_arabic, standing
from tests.kiosk.eyes import place

WIDTH = 1280
MIDDLE = WIDTH / 2


def hang(stand: Stand, scene: Scene) -> None:
    stand.board.wall.stand_still(scene)
    stand.hands.names()
    stand.hands.names()


def seen(stand: Stand, name: str) -> QQuickItem:
    item = stand.hands.find(name)
    assert item is not None, name
    return item


def middles(qtbot: QtBot, *languages: str) -> dict[str, float]:
    """Where the parts of the wall stand, from left to right, pixels."""
    with standing(qtbot, languages=languages, **PARTS) as stand:
        hang(stand, SCENES["last calls"])
        names = ("library", "clock", "number", "desk")
        places = {name: place(seen(stand, name)).center().x() for name in names}
        calls = [item for item in stand.hands.items() if item.objectName() == "last_number"]
        return places | {str(each.property("text")): place(each).center().x() for each in calls}


def test_what_begins_on_the_left_begins_on_the_right(qtbot: QtBot) -> None:
    french, arabic = middles(qtbot, "fr", "ar"), middles(qtbot, "ar", "fr")
    assert french["library"] < french["clock"]
    assert arabic["library"] > arabic["clock"]
    assert french["number"] < MIDDLE < french["desk"]
    assert arabic["number"] > MIDDLE > arabic["desk"]
    assert french["A011"] < french["A010"] < french["A009"]
    assert arabic["A011"] > arabic["A010"] > arabic["A009"]


def test_an_arrow_points_to_the_same_side_of_the_room_in_every_language(qtbot: QtBot) -> None:
    arrows = []
    for languages in (("fr",), ("ar",)):
        with standing(qtbot, languages=languages, **PARTS) as stand:
            hang(stand, SCENES["last calls"])
            arrows.append(seen(stand, "arrow").property("text"))
    assert arrows[0] == arrows[1]


def lines(stand: Stand) -> list[QQuickItem]:
    return [item for item in stand.hands.items() if item.objectName() == "paragraph_line"]


@pytest.mark.parametrize("languages", [("fr", "ar"), ("ar", "fr")], ids="+".join)
def test_a_line_begins_at_its_own_side_and_its_full_stop_stands_at_the_other(
    qtbot: QtBot, languages: tuple[str, ...]
) -> None:
    parts: dict[str, Any] = {**PARTS, "has_estimates": False}
    with standing(qtbot, size=(1920, 1080), languages=languages, **parts) as stand:
        hang(stand, SCENES["closed, still serving"])
        picture = stand.board.window.grabWindow()
        texts = {str(line.property("text")): line for line in lines(stand)}
        assert [is_arabic(each) for each in texts] == [each == "ar" for each in (*languages, *languages)]
        for text, line in texts.items():
            assert text.endswith(".")
            first, last = ink_edges(picture, line)
            beginning = place(line).right() - last if is_arabic(text) else first - place(line).left()
            assert beginning <= 4, text
            end = first if is_arabic(text) else last
            assert is_full_stop(picture, line, end, to_the_right=is_arabic(text)), text


def columns_of(picture: QImage, line: QQuickItem) -> dict[int, list[int]]:
    """The rows with ink of each column that has some: pixels nearer to the letters than to the ground."""
    box, ink = place(line).toRect(), QColor(line.property("color"))
    found: dict[int, list[int]] = {}
    for x in range(max(0, box.left()), min(picture.width(), box.right() + 1)):
        rows = range(box.top(), box.bottom() + 1)
        inked = [y for y in rows if abs(picture.pixelColor(x, y).lightness() - ink.lightness()) < 60]
        if inked:
            found[x] = inked
    return found


def ink_edges(picture: QImage, line: QQuickItem) -> tuple[int, int]:
    columns = columns_of(picture, line)
    return min(columns), max(columns)


def is_full_stop(picture: QImage, line: QQuickItem, edge: int, *, to_the_right: bool) -> bool:
    """Whether the letter at the edge is a dot: a few pixels wide and high, then nothing for a while."""
    columns = columns_of(picture, line)
    step = 1 if to_the_right else -1
    wide = 0
    while edge + step * wide in columns:
        wide += 1
    rows = {y for x in range(wide) for y in columns[edge + step * x]}
    dot = int(line.property("size")) * 0.25
    return wide <= dot and max(rows) - min(rows) <= dot


def test_the_name_of_the_library_stands_beside_its_pictogram(qtbot: QtBot) -> None:
    with standing(qtbot, languages=("ar",), **PARTS) as stand:
        hang(stand, SCENES["last calls"])
        name = seen(stand, "library")
        _, last = ink_edges(stand.board.window.grabWindow(), name)
        assert place(name).right() - last <= 4

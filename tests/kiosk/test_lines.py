"""On the screens themselves: no line holds a word alone where the others are long; a list has one edge."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.aids import Aid
from tests.kiosk.eyes import is_text, place, told
from tests.kiosk.gallery import MOMENTS, hang, moments, wall


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_balanced_lines_are_as_many_as_they_were_and_fill_their_narrower_place(
    qtbot: QtBot, language: str
) -> None:
    narrowed = 0
    with wall(qtbot, languages=(language, "en")) as stand:
        for name, moment in moments():
            hang(stand, moment, language)
            for text in filter(is_balanced, stand.hands.items()):
                lines, room = text.property("lineCount"), text.width() - text.property("spare")
                assert text.property("contentWidth") <= room + 1, f"{name}: {told(text)}"
                text.setProperty("isBalanced", False)
                assert text.property("lineCount") == lines, f"{name}: {told(text)}"
                text.setProperty("isBalanced", True)
                narrowed += text.property("spare") > 1
    assert narrowed > 20


def is_balanced(item: QQuickItem) -> bool:
    return is_text(item) and bool(item.property("isBalanced")) and item.property("lineCount") > 1


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 480)], ids=str)
def test_a_list_of_hours_is_read_from_where_its_lines_begin(qtbot: QtBot, size: tuple[int, int]) -> None:
    with wall(qtbot, size=size) as stand:
        for name, aid in product(("return", "return, no paper"), Aid):
            hang(stand, replace(MOMENTS[name], aids=frozenset({aid})), "fr")
            hours, drawing = stand.hands.find("pause_text"), stand.hands.find("pause_drawing")
            assert hours is not None and drawing is not None
            assert place(drawing).right() < place(hours).left(), f"{name}: {aid}"

"""On the screens themselves: no line holds a word alone where the others are long."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.kiosk.eyes import is_text, told
from tests.kiosk.gallery import hang, moments, wall


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

"""Eyes for tests: which texts and controls a person sees, and where in the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.kiosk.hands import Hands
from ui.lines import whole_width_px
from ui.words import has_arabic


def frontmost(hands: Hands) -> list[QQuickItem]:
    """What is shown, without what lies behind a question."""
    question = hands.find("idle_question")
    items = list(hands.items())
    return items if question is None else [item for item in items if question.isAncestorOf(item)]


def is_text(item: QQuickItem) -> bool:
    is_written = item.property("weight") is not None and item.property("contentHeight") is not None
    return is_written and item.property("text") not in (None, "")


def is_button(item: QQuickItem) -> bool:
    return item.property("isPressed") is not None


def told(item: QQuickItem) -> str:
    return str(item.property("text") or item.objectName())


def place(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))


def lines_of(item: QQuickItem) -> list[QRectF]:
    """Where each line of a text is; of one that breaks by itself all of its place."""
    box, lines = place(item), str(item.property("text")).split("\n")
    if len(lines) == 1 or item.property("lineCount") != len(lines):
        return [box]
    size_px, weight = item.property("fontInfo").property("pixelSize").toInt(), item.property("weight")
    before, after = item.property("leftPadding"), item.property("rightPadding")
    found = []
    for index, line in enumerate(lines):
        width, height = whole_width_px(line, size_px, weight), box.height() / len(lines)
        free = box.width() - before - after - width
        # White on both sides is that of words in the middle.
        share = 0.5 if before and before == after else 1.0 if has_arabic(line) else 0.0
        found.append(QRectF(box.left() + before + share * free, box.top() + index * height, width, height))
    return found


def button_around(item: QQuickItem) -> QQuickItem | None:
    around: QQuickItem | None = item
    while around is not None and not is_button(around):
        around = around.parentItem()
    return around


def ground(picture: QImage, item: QQuickItem) -> str:
    """The colour just before the first letter."""
    corner = place(item).topLeft()
    scale = picture.devicePixelRatio()
    return picture.pixelColor(int((corner.x() - 2) * scale), int((corner.y() + 2) * scale)).name()

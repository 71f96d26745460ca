"""Whether what a window says can be read: no word is cut off or ends in dots."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from staffpanel.action_button import ActionButton
from staffpanel.entry_drawing import EntryDelegate
from staffpanel.entry_list import EntryList
from staffpanel.strip_parts import ShortLine

WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
TALL = 10_000


def fits(button: ActionButton) -> bool:
    """Whether the words of a button stand in it, on as many lines as it is high."""
    room = button.words_box().toRect()
    needed = QFontMetrics(button.words_font()).boundingRect(room, WRAPS, button.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height()


def cut_words(window: QWidget) -> list[str]:
    """Everything a person could not read to its end; what scrolls is looked at where it stands."""
    return [
        words for widget in window.findChildren(QWidget) if widget.isVisible() for words in _cut_in(widget)
    ]


def _cut_in(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ActionButton):
        if widget.text() and not fits(widget):
            yield f"button {widget.text()}"
    elif isinstance(widget, QLabel):
        # A line of the strip ends in dots by design: it is a tip, and stands whole elsewhere.
        if isinstance(widget, ShortLine):
            return
        if widget.text() and not _is_whole(widget):
            yield f"label {widget.text()}"
    elif isinstance(widget, EntryList):
        yield from (f"row {words}" for words in _cut_rows(widget))


def _is_whole(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if not label.wordWrap():
        return metrics.horizontalAdvance(label.text()) <= room.width() + 1
    needed = metrics.boundingRect(QRect(0, 0, room.width(), TALL), WRAPS, label.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1


def _cut_rows(rows: EntryList) -> Iterator[str]:
    delegate = rows.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    for place, entry in enumerate(rows.entries):
        box = rows.visualRect(rows.model().index(place, 0))
        if box.isValid():
            yield from delegate.cut_words(QRectF(box), entry)

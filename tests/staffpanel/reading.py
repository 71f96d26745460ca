"""Whether what a window says can be read: no word is cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from staffpanel.action_button import ActionButton


def fits(button: ActionButton) -> bool:
    """Whether the words of a button stand in it, on as many lines as it is high."""
    room = button.words_box().toRect()
    wraps = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    needed = QFontMetrics(button.font()).boundingRect(room, wraps, button.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1

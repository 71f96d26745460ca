"""One sentence of news with its pictogram; spoken by a screen reader when it changes.

Must not know what happened.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from staffpanel import look
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel


class NoticeBar(QFrame):
    """A frame around a pictogram and a sentence; hidden while there is nothing to say.

    Properties:
        sentence: What it says.
    """

    def __init__(self, name: str, size_px: int = look.TEXT_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pictogram = Pictogram(20, QColor())
        self._words = PlainLabel(look.font_of(size_px), wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def say(self, sentence: str, pictogram: str, colour: QColor, tone: str = "") -> None:
        """Say something, or nothing."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._pictogram.show_as(pictogram, colour)
        if sentence != self._words.text():
            self._words.setText(sentence)
            self._announce(sentence)
        self.setVisible(bool(sentence))

    def set_quiet(self, is_quiet: bool) -> None:
        """Let it be read second."""
        self._words.set_quiet(is_quiet)

    def _announce(self, sentence: str) -> None:
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

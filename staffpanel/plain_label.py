"""A label that takes text as it is: no markup, whatever a library or a person typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Text in one font.

    Properties:
        quiet: Whether it may be read second.
    """

    def __init__(
        self, font: QFont, *, is_quiet: bool = False, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("quiet", is_quiet)
        self.setWordWrap(wraps)

    def set_quiet(self, is_quiet: bool) -> None:
        """Let it be read second, or not."""
        if self.property("quiet") != is_quiet:
            self.setProperty("quiet", is_quiet)
            self.style().unpolish(self)
            self.style().polish(self)

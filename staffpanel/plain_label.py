"""A label that takes text as it is: no markup, whatever a library or a person typed."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

UNBROKEN_HYPHEN = "\u2011"
PRONOUN = re.compile(r"(?<=\w)-(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|les?|la|leur|lui|y|en)\b)")


def unbroken(text: str) -> str:
    """The same with hyphens at which no line ends, where a verb and its pronoun are one word: « puis-je »."""
    return PRONOUN.sub(UNBROKEN_HYPHEN, text)


class PlainLabel(QLabel):
    """Text in one font, whose lines never end between a verb and its pronoun.

    Properties:
        quiet: Whether it may be read second.
    """

    def __init__(
        self, font: QFont, *, is_quiet: bool = False, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_plain_name = False
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("quiet", is_quiet)
        self.setWordWrap(wraps)

    def setText(self, text: str) -> None:
        """Show a text; who hears it hears plain hyphens."""
        shown = unbroken(text)
        if shown != text or self._has_plain_name:
            self._has_plain_name = shown != text
            self.setAccessibleName(text if self._has_plain_name else "")
        super().setText(shown)

    def text(self) -> str:
        return super().text().replace(UNBROKEN_HYPHEN, "-")

    def set_quiet(self, is_quiet: bool) -> None:
        """Let it be read second, or not."""
        if self.property("quiet") != is_quiet:
            self.setProperty("quiet", is_quiet)
            self.style().unpolish(self)
            self.style().polish(self)

"""A button for what is always within reach: its key stays shown where there is little room for words.

Must not know what it does.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from staffpanel import look
from staffpanel.action_button import WORDLESS_ROOM, ActionButton, key_cap_width
from ui.tokens import Palette


class ShortButton(ActionButton):
    """Words, pictogram and key; or, one line high, its pictogram and its key alone."""

    def __init__(self, palette: Palette, pictogram: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(palette, pictogram, parent=parent)
        self.setObjectName(name)
        self._words = self._spoken = self._brief = ""
        self._is_short = self._has_little_room = self._is_crowded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, words: str, pictogram: str, spoken: str, brief: str = "") -> None:
        """Show these words, or the brief ones; `spoken` is its name for who hears it, and its tip."""
        self._words, self._spoken, self._brief = words, spoken, brief
        self.setToolTip(spoken)
        self.say(brief if self._is_short else words, pictogram, spoken=spoken)

    def set_short(self, is_short: bool) -> None:
        """Leave the words out, or not."""
        self._has_little_room = is_short
        self._take_room()

    def set_crowded(self, is_crowded: bool) -> None:
        """Leave the words out also where there is room, because too many others stand beside it."""
        self._is_crowded = is_crowded
        self._take_room()

    def _take_room(self) -> None:
        is_short = self._has_little_room or self._is_crowded
        if is_short != self._is_short:
            self._is_short = is_short
            self.say(self._brief if is_short else self._words, spoken=self._spoken)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self._is_short or self._brief:
            return super().sizeHint()
        return QSize(key_cap_width(self.key_cap) + 20 + WORDLESS_ROOM, look.LOW_BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

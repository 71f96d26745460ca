"""The two buttons that give the panel another size, and the keys that do so from anywhere.

Must not know how a window takes a size.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.meaning_key import MeaningKey
from staffpanel.sections import Moment
from staffpanel.size import PanelSize
from staffpanel.strip_words import StripWords
from ui.tokens import Palette

PICTOGRAMS = {
    PanelSize.FULL: "arrow_expand_all",
    PanelSize.COMPACT: "dock_right",
    PanelSize.STRIP: "dock_top",
}
SIZES_WITH_KEYS = (PanelSize.COMPACT, PanelSize.STRIP)
EDGES = {
    "Ctrl+Left": (-1, 0),
    "Ctrl+Right": (1, 0),
    "Ctrl+Up": (0, -1),
    "Ctrl+Down": (0, 1),
}


class SizeButton(ActionButton):
    """Gives the panel one size.

    Signals:
        chosen(PanelSize): It was used.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, size: PanelSize) -> None:
        super().__init__(palette, PICTOGRAMS[size])
        self._size = size
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._size)


class SizeButtons(QWidget):
    """Stand at the foot of the panel; where it is narrow their words are heard only.

    Signals:
        chosen(PanelSize): A size; the one there is already means the full one.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, words: StripWords) -> None:
        super().__init__()
        self._words = words
        self._size = PanelSize.FULL
        self._is_narrow = False
        self.buttons = {size: SizeButton(palette, size) for size in SIZES_WITH_KEYS}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for size, button in self.buttons.items():
            button.setObjectName(f"size_{size}")
            button.set_low()
            button.set_key(words.size_key(size), works_anywhere=False)
            button.chosen.connect(self.chosen)
            self._row.addWidget(button)
        self.set_narrow(is_narrow=False)

    def show_size(self, size: PanelSize) -> None:
        """Say what each does now."""
        self._size = size
        self._say()

    def set_narrow(self, is_narrow: bool, *, is_bare: bool = False) -> None:
        """Show pictograms and keys alone; or keys alone, where there is hardly any room."""
        self._is_narrow = is_narrow
        for button in self.buttons.values():
            button.set_bare(is_bare)
        self._row.setSpacing(0 if is_narrow else look.GAP // 2)
        self._say()

    def _say(self) -> None:
        for size, button in self.buttons.items():
            leads_to = PanelSize.FULL if size is self._size else size
            words = self._words.size(leads_to)
            button.say("" if self._is_narrow else words, PICTOGRAMS[leads_to], spoken=words)
            button.setToolTip(words if self._is_narrow else "")


class SizeKeys(QObject):
    """F9 and F10 wherever the focus is, and Ctrl with an arrow for the strip.

    Signals:
        chosen(PanelSize): As of ``SizeButtons``.
        snapped(tuple): The edge the strip goes to, across and down.
    """

    chosen = Signal(object)
    snapped = Signal(object)

    def __init__(self, window: QWidget, words: StripWords) -> None:
        super().__init__(window)
        for size in SIZES_WITH_KEYS:
            MeaningKey(words.size_key(size), size, window).meant.connect(self.chosen)
        self._edges = [MeaningKey(keys, edge, window) for keys, edge in EDGES.items()]
        for key in self._edges:
            key.meant.connect(self.snapped)

    def follow(self, moment: Moment) -> None:
        """Let the arrows move the strip, unless something is typed under it."""
        for key in self._edges:
            key.setEnabled(moment.is_folded)

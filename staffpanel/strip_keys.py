"""Every key of the panel while its buttons are folded away in the strip.

Must not know how an action is done.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from staffpanel.actions import Action
from staffpanel.meaning_key import MeaningKey
from staffpanel.properties import PanelProperties
from staffpanel.words import PanelWords


class StripKeys(QObject):
    """Answers to the letters of the actions that are offered.

    Signals:
        asked(Action): A letter was pressed.
    """

    asked = Signal(object)

    def __init__(self, strip: QWidget, words: PanelWords) -> None:
        super().__init__(strip)
        self._offered: dict[str, Action] = {}
        self._shortcuts: dict[str, MeaningKey] = {}
        for key in sorted({words.key(action) for action in Action} - {""}):
            self._shortcuts[key] = MeaningKey(key, key, strip)
            self._shortcuts[key].meant.connect(self._ask)
        self._words = words

    def show_properties(self, shown: PanelProperties, *, is_folded: bool) -> None:
        """Answer to what is offered; where the buttons are seen they answer themselves."""
        offers = shown.every_offer if is_folded and not shown.is_slow else ()
        self._offered = {self._words.key(offer.action): offer.action for offer in offers}
        if offers and shown.staff:
            # Where there is nothing to take back, its key says why.
            self._offered[self._words.key(Action.UNDO)] = Action.UNDO
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(key in self._offered)

    def _ask(self, key: str) -> None:
        if key in self._offered:
            self.asked.emit(self._offered[key])

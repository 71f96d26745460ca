"""A key of the whole window that tells what it means when it is pressed, once however long it is held.

Must not know what any key does.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class MeaningKey(QShortcut):
    """One key.

    Signals:
        meant(object): It was pressed; with its meaning.
    """

    meant = Signal(object)

    def __init__(self, keys: str, meaning: object, parent: QWidget) -> None:
        super().__init__(QKeySequence(keys), parent)
        self._meaning = meaning
        self.setAutoRepeat(False)
        self.activated.connect(self._tell)

    def _tell(self) -> None:
        self.meant.emit(self._meaning)

"""Buttons in rows: none much wider than its neighbours, and the words of all in one size.

Must not know what any button does.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QGridLayout

from staffpanel.action_button import ActionButton

MOST_COLUMNS = 3


class ButtonGrid(QGridLayout):
    """Lays out the buttons of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self._placed: tuple[ActionButton, ...] = ()

    def place(self, buttons: Sequence[ActionButton], columns: int) -> None:
        """Show these: as many beside each other as there may be, but four are rather two over two."""
        for button in self._placed:
            self.removeWidget(button)
        rows = -(-len(buttons) // columns)
        columns = -(-len(buttons) // rows) if rows else 1
        for place, button in enumerate(buttons):
            row, column = divmod(place, columns)
            span = columns - column if place == len(buttons) - 1 else 1
            self.addWidget(button, row, column, 1, span)
        for column in range(MOST_COLUMNS):
            self.setColumnStretch(column, int(column < columns))
        self._placed = tuple(buttons)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        is_small = any(button.wraps for button in self._placed)
        for button in self._placed:
            button.set_small_words(is_small)

"""Where the big action stands when there is little room: under what scrolls, so that it is always in sight.

Must not know what the action is.
"""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from staffpanel import look
from staffpanel.offer_button import OfferButton


class ActionDock(QFrame):
    """A line of its own over the foot of the panel; holds the big action, or nothing and is hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dock")
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(look.DENSE_PAD, look.GAP // 2, look.DENSE_PAD, look.GAP // 2)
        self.hide()

    def hold(self, button: OfferButton) -> None:
        """Take the big action."""
        self._row.addWidget(button)

"""A button that stays down while something is wrong with the virtual printer."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from ui.tokens import Palette

_BAR_PX = 5


class FaultButton(ActionButton):
    """One fault; down, it is told by a bar and a heavier text, not by colour alone.

    Properties:
        name: Of the fault.
        checked: Whether it is set.

    Signals:
        clicked(bool): By mouse, Space, Enter or its key.
    """

    def __init__(self, palette: Palette, name: str, parent: QWidget | None = None) -> None:
        super().__init__(palette, "", parent=parent)
        self.name = name
        self._alert = QColor(palette.alert)
        self.setObjectName(f"fault_{name}")
        self.setCheckable(True)
        self.set_dense(True)
        self.toggled.connect(self._show_weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self._box()
            painter.setPen(QPen(self._alert, 1.5))
            painter.drawRoundedRect(box, look.RADIUS - 2, look.RADIUS - 2)
            box.setWidth(_BAR_PX)
            painter.setBrush(self._alert)
            painter.drawRoundedRect(box, 2, 2)

    def _show_weight(self, is_down: bool) -> None:
        self.setFont(look.strong() if is_down else look.text())

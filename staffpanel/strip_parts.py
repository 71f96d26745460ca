"""What only the strip is made of: where the mouse takes it, and lines that end in dots.

Must not know what the strip shows.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from staffpanel import look
from staffpanel.plain_label import PlainLabel
from ui.tokens import Palette

GRIP_WIDTH = 14


class Grip(QWidget):
    """Where the strip is taken by the mouse; dots, as on any tool bar."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._colour = QColor(palette.control_line)
        self.setFixedWidth(GRIP_WIDTH)
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        middle = self.rect().center()
        for row in range(-2, 3):
            for column in (0, 5):
                painter.drawEllipse(QPoint(middle.x() - 2 + column, middle.y() + row * 6), 1, 1)


class ShortLine(PlainLabel):
    """One line; what a library named at length ends in dots, and is heard and shown whole elsewhere."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        """Show the whole to the mouse where it is cut; elsewhere a screen reader would say it twice."""
        is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_long = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
        painter.setFont(look.small() if is_long else self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

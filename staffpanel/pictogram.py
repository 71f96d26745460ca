"""A pictogram, painted as a character of the icon font so that it is sharp at every scale.

A pictogram never stands alone: a word is always beside it, so screen readers skip it.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.fonts import pictogram_font
from ui.pictograms import glyph_or_neutral


def draw_pictogram(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Paint a pictogram as large as the smaller side of a rectangle; nothing where it has no room yet."""
    size_px = round(min(where.width(), where.height()))
    if size_px < 1:
        return
    painter.save()
    painter.setFont(pictogram_font(size_px))
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, glyph_or_neutral(name))
    painter.restore()


class Pictogram(QWidget):
    """One pictogram of a fixed size.

    Properties:
        name: Which, for ``ui.pictograms``.
        colour: Its colour.
    """

    def __init__(self, size_px: int, colour: QColor, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._name = name
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size_px, size_px)

    def show_as(self, name: str, colour: QColor) -> None:
        """Show another one."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            draw_pictogram(painter, self._name, QRectF(self.rect()), self._colour)

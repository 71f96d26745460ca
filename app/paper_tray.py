"""The paper tray of the demonstration: a window where each slip appears as it would lie in the hand."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QWheelEvent,
)

from ui.fonts import font, load_fonts
from ui.tokens import LIGHT
from ui.translation import Catalogue

SLIPS_KEPT = 50
_GAP = 16
_WIDEST_SLIP = 420
_SMALLEST = QSize(180, 240)
_STEP = 80
_SHADOW = QColor(0, 0, 0, 40)


class PaperTray(QRasterWindow):
    """Slips of a printer, newest first; the wheel, the arrows and Page keys go through them."""

    def __init__(self, language: str) -> None:
        """Make an empty tray.

        Args:
            language: Language of the two sentences of the tray.
        """
        super().__init__()
        load_fonts()
        self._catalogue = Catalogue("slip", language)
        self._slips: list[QImage] = []
        self._offset = 0
        self.setObjectName("paper_tray")
        self.setTitle(self.tr("Paper tray"))
        self.resize(340, 640)
        self.setMinimumSize(_SMALLEST)

    def tr(self, source: str) -> str:  # type: ignore[override]
        """A sentence in the tray's language."""
        return self._catalogue.translate("PaperTray", source)

    @Slot(QImage)
    def add(self, picture: QImage) -> None:
        """Lay a slip on top of the others."""
        # Qt draws a dark line below a grey picture that it makes smaller smoothly.
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._slips = [picture, *self._slips][:SLIPS_KEPT]
        self._offset = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slips one below the other, or a sentence while there is none."""
        painter = QPainter(self)
        area = QRect(QPoint(0, 0), self.size())
        painter.fillRect(area, QColor(LIGHT.line))
        if not self._slips:
            painter.setFont(font(18))
            painter.setPen(QColor(LIGHT.ink_soft))
            words = self.tr("Take a number at the kiosk: the slip comes out here.")
            inside = area.adjusted(_GAP, _GAP, -_GAP, -_GAP)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        top = _GAP - self._offset
        for picture in self._slips:
            slip = picture.scaledToWidth(self._slip_width(), Qt.TransformationMode.SmoothTransformation)
            place = QRect(QPoint((self.width() - slip.width()) // 2, top), slip.size())
            painter.fillRect(place.translated(3, 4), _SHADOW)
            painter.drawImage(place.topLeft(), slip)
            top = place.bottom() + 1 + _GAP
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go through the slips."""
        self._scroll(-event.angleDelta().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the slips by keyboard."""
        steps = {
            Qt.Key.Key_Down: _STEP,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_PageDown: self.height(),
            Qt.Key.Key_PageUp: -self.height(),
            Qt.Key.Key_Home: -self._length(),
            Qt.Key.Key_End: self._length(),
        }
        self._scroll(steps.get(Qt.Key(event.key()), 0))

    def _scroll(self, distance: int) -> None:
        longest = max(0, self._length() - self.height())
        self._offset = min(max(0, self._offset + distance), longest)
        self.update()

    def _slip_width(self) -> int:
        return min(self.width() - 2 * _GAP, _WIDEST_SLIP)

    def _length(self) -> int:
        width = self._slip_width()
        return sum(slip.height() * width // slip.width() + _GAP for slip in self._slips) + _GAP

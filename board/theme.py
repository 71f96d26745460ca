"""The theme of the board as QML reads it, made from ``ui.tokens``."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from ui import fonts, tokens
from ui.pictograms import glyph
from ui.tokens import LIGHT, PALETTES

QML_IMPORT_NAME = "VotreTour.Board"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours, weights, and the unit ``u`` of the window, in pixels. One for each engine."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._unit_px = 1.0

    @Slot(float, float)
    def fit(self, width_px: float, height_px: float) -> None:
        self._unit_px = tokens.unit_px(width_px, height_px)
        self.changed.emit()

    @Slot(str)
    def wear(self, name: str) -> None:
        self._palette = PALETTES.get(name, LIGHT)
        self.changed.emit()

    @Property(float, notify=changed)
    def u(self) -> float:
        return self._unit_px

    @Property(str, notify=changed)
    def family(self) -> str:
        return fonts.FAMILY

    @Property(str, notify=changed)
    def pictogramFamily(self) -> str:
        return fonts.PICTOGRAM_FAMILY

    @Property(int, notify=changed)
    def weightText(self) -> int:
        return tokens.WEIGHT_TEXT

    @Property(int, notify=changed)
    def weightStrong(self) -> int:
        return tokens.WEIGHT_STRONG

    @Property(int, notify=changed)
    def weightHeavy(self) -> int:
        return tokens.WEIGHT_HEAVY

    @Property(QColor, notify=changed)
    def paper(self) -> QColor:
        return QColor(self._palette.paper)

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return QColor(self._palette.surface)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._palette.ink)

    @Property(QColor, notify=changed)
    def inkSoft(self) -> QColor:
        return QColor(self._palette.ink_soft)

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return QColor(self._palette.line)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self._palette.transaction)

    @Property(QColor, notify=changed)
    def accentInk(self) -> QColor:
        return QColor(self._palette.on_transaction)

    @Property(QColor, notify=changed)
    def accentSoft(self) -> QColor:
        return QColor(self._palette.transaction_soft)

    @Property(QColor, notify=changed)
    def notice(self) -> QColor:
        return QColor(self._palette.notice)

    @Property(QColor, notify=changed)
    def noticeLine(self) -> QColor:
        return QColor(self._palette.notice_line)

    @Property(str, notify=changed)
    def lateGlyph(self) -> str:
        return glyph("clock_alert_outline")

    @Property(str, notify=changed)
    def libraryGlyph(self) -> str:
        return glyph("bookshelf")

    @Property(str, notify=changed)
    def awayGlyph(self) -> str:
        return glyph("account_clock_outline")

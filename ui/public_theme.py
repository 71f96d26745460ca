"""What the themes of the public screens have in common, as QML reads it, made from ``ui.tokens``.

Each program makes its own ``Theme`` of it and registers that; here nothing is registered. Must not import
QtQml.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor

from ui import fonts, tokens
from ui.lines import balanced_width
from ui.tokens import LIGHT, Palette


class PublicTheme(QObject):
    """Colours, weights, typefaces, and the unit ``u`` of the window, in pixels. One for each engine.

    ``isMirrored`` where the language goes from right to left. Signals: ``changed`` with the colours,
    ``fitted`` with the window, ``lastingChanged`` never. An heir notifies of its own properties by signals of
    its own: with one that is declared here QML finds no such signal, and dies now and then.
    """

    lastingChanged = Signal()
    changed = Signal()
    fitted = Signal()
    isMirroredChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._unit_px = 1.0
        self._is_mirrored = False

    def _fit_window(self, width_px: float, height_px: float) -> None:
        self._unit_px = tokens.unit_px(width_px, height_px)
        self.fitted.emit()

    def _wear_palette(self, palette: Palette) -> None:
        if palette is not self._palette:
            self._palette = palette
            self.changed.emit()

    @Slot(bool)
    def mirror(self, is_mirrored: bool) -> None:
        self._is_mirrored = is_mirrored
        self.isMirroredChanged.emit()

    @Slot(str, float, int, float, result=float)
    def balanced(self, text: str, size_px: float, weight: int, width_px: float) -> float:
        """The least width in which a text keeps the number of its lines; ``width_px`` for one line."""
        return balanced_width(text, round(size_px), weight, width_px)

    @Property(bool, notify=isMirroredChanged)
    def isMirrored(self) -> bool:
        return self._is_mirrored

    @Property(float, notify=fitted)
    def u(self) -> float:
        return self._unit_px

    @Property(str, notify=lastingChanged)
    def family(self) -> str:
        return fonts.FAMILY

    @Property(str, notify=lastingChanged)
    def arabicFamily(self) -> str:
        return fonts.ARABIC_FAMILY

    @Property(str, notify=lastingChanged)
    def pictogramFamily(self) -> str:
        return fonts.PICTOGRAM_FAMILY

    @Property(float, notify=lastingChanged)
    def leading(self) -> float:
        return tokens.LEADING

    @Property(float, notify=lastingChanged)
    def whiteAbove(self) -> float:
        return tokens.WHITE_ABOVE_EM

    @Property(float, notify=lastingChanged)
    def whiteBelow(self) -> float:
        return tokens.WHITE_BELOW_EM

    @Property(float, notify=lastingChanged)
    def leadingOfMarks(self) -> float:
        return tokens.LEADING_OF_MARKS

    @Property(float, notify=lastingChanged)
    def marksAbove(self) -> float:
        return tokens.MARKS_ABOVE_EM

    @Property(float, notify=lastingChanged)
    def marksBelow(self) -> float:
        return tokens.MARKS_BELOW_EM

    @Property(int, notify=lastingChanged)
    def weightText(self) -> int:
        return tokens.WEIGHT_TEXT

    @Property(int, notify=lastingChanged)
    def weightStrong(self) -> int:
        return tokens.WEIGHT_STRONG

    @Property(int, notify=lastingChanged)
    def weightHeavy(self) -> int:
        return tokens.WEIGHT_HEAVY

    @Property(QColor, notify=changed)
    def paper(self) -> QColor:
        return QColor(self._palette.paper)

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return QColor(self._palette.surface)

    @Property(QColor, notify=changed)
    def raised(self) -> QColor:
        return QColor(self._palette.raised)

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
    def controlLine(self) -> QColor:
        return QColor(self._palette.control_line)

    @Property(QColor, notify=changed)
    def transaction(self) -> QColor:
        return QColor(self._palette.transaction)

    @Property(QColor, notify=changed)
    def transactionInk(self) -> QColor:
        return QColor(self._palette.on_transaction)

    @Property(QColor, notify=changed)
    def transactionPressed(self) -> QColor:
        return QColor(self._palette.transaction_pressed)

    @Property(QColor, notify=changed)
    def transactionSoft(self) -> QColor:
        return QColor(self._palette.transaction_soft)

    @Property(QColor, notify=changed)
    def assistance(self) -> QColor:
        return QColor(self._palette.assistance)

    @Property(QColor, notify=changed)
    def assistanceInk(self) -> QColor:
        return QColor(self._palette.on_assistance)

    @Property(QColor, notify=changed)
    def assistancePressed(self) -> QColor:
        return QColor(self._palette.assistance_pressed)

    @Property(QColor, notify=changed)
    def assistanceSoft(self) -> QColor:
        return QColor(self._palette.assistance_soft)

    @Property(QColor, notify=changed)
    def notice(self) -> QColor:
        return QColor(self._palette.notice)

    @Property(QColor, notify=changed)
    def noticeLine(self) -> QColor:
        return QColor(self._palette.notice_line)

    @Property(QColor, notify=changed)
    def focus(self) -> QColor:
        return QColor(self._palette.focus)

    @Property(QColor, notify=changed)
    def veil(self) -> QColor:
        return QColor(self._palette.veil)

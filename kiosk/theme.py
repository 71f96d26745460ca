"""The theme of the public screens as QML reads it, made from ``ui.tokens``."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from ui import fonts, tokens
from ui.tokens import HIGH_CONTRAST, LARGER_TYPE_SCALE, LIGHT, TYPE_SCALE

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A screen so small that a fingertip takes this many units has no room for second thoughts.
COMPACT_UNITS = 12


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours, type sizes in pixels, weights, and the unit ``u`` of the window.

    One for each engine. ``fit`` is told the size of the window, in pixels, and its pixels a millimetre;
    ``adapt`` what the patron turned on, by which ``label`` and ``button`` do not grow. ``isCompact`` is true
    on a small screen; ``isFocusShown`` while a keyboard or a switch is used; ``isMirrored`` where the
    language goes from right to left.
    """

    changed = Signal()
    fitted = Signal()
    isFocusShownChanged = Signal()
    isMirroredChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._unit_px = 1.0
        self._type_scale = TYPE_SCALE
        self._is_focus_shown = False
        self._is_mirrored = False
        self._min_target_px = float(tokens.MIN_TARGET_PX)

    @Slot(float, float, float)
    def fit(self, width_px: float, height_px: float, density_px_per_mm: float) -> None:
        self._unit_px = tokens.unit_px(width_px, height_px)
        self._min_target_px = tokens.min_target_px(density_px_per_mm)
        self.fitted.emit()
        self.changed.emit()

    @Slot(bool, bool)
    def adapt(self, is_high_contrast: bool, is_larger: bool) -> None:
        self._palette = HIGH_CONTRAST if is_high_contrast else LIGHT
        self._type_scale = LARGER_TYPE_SCALE if is_larger else TYPE_SCALE
        self.changed.emit()

    @Slot(bool)
    def showFocus(self, is_shown: bool) -> None:
        self._is_focus_shown = is_shown
        self.isFocusShownChanged.emit()

    @Property(bool, notify=isFocusShownChanged)
    def isFocusShown(self) -> bool:
        return self._is_focus_shown

    @Slot(bool)
    def mirror(self, is_mirrored: bool) -> None:
        self._is_mirrored = is_mirrored
        self.isMirroredChanged.emit()

    @Property(bool, notify=isMirroredChanged)
    def isMirrored(self) -> bool:
        return self._is_mirrored

    @Property(float, notify=fitted)
    def u(self) -> float:
        return self._unit_px

    @Property(float, notify=fitted)
    def minTarget(self) -> float:
        return self._min_target_px

    @Property(bool, notify=fitted)
    def isCompact(self) -> bool:
        return self._min_target_px > COMPACT_UNITS * self._unit_px

    @Property(float, notify=fitted)
    def minGap(self) -> float:
        return max(float(tokens.MIN_GAP_PX), 1.2 * self._unit_px)

    @Property(float, notify=fitted)
    def gap(self) -> float:
        return max(float(tokens.MIN_GAP_PX), 2 * self._unit_px)

    @Property(int, notify=changed)
    def label(self) -> int:
        return self._size(TYPE_SCALE.small)

    @Property(int, notify=changed)
    def button(self) -> int:
        return self._size(TYPE_SCALE.body)

    @Property(bool, notify=changed)
    def isLarger(self) -> bool:
        return self._type_scale is LARGER_TYPE_SCALE

    @Property(int, notify=changed)
    def small(self) -> int:
        return self._size(self._type_scale.small)

    @Property(int, notify=changed)
    def body(self) -> int:
        return self._size(self._type_scale.body)

    @Property(int, notify=changed)
    def lead(self) -> int:
        return self._size(self._type_scale.lead)

    @Property(int, notify=changed)
    def title(self) -> int:
        return self._size(self._type_scale.title)

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._size(self._type_scale.number)

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

    @Property(int, notify=changed)
    def moveMs(self) -> int:
        return tokens.MOVE_MS

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

    def _size(self, units: float) -> int:
        return round(units * self._unit_px)

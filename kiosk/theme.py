"""The theme of the kiosk as QML reads it: what only the kiosk has, beside ``ui.public_theme``."""

from dataclasses import astuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.geometry import BESIDE_DISC, DOUBT_GAP, FOOT, NOTICE_EDGES
from kiosk.giving_way import Place, letters, number_sizes, rest_sizes
from ui import tokens
from ui.lines import ink_px, whole_width_px
from ui.public_theme import PublicTheme
from ui.tokens import HIGH_CONTRAST, LARGER_TYPE_SCALE, LIGHT, NIGHT, NIGHT_CONTRAST, TYPE_SCALE

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A screen so small that a fingertip takes this many units has no room for second thoughts.
COMPACT_UNITS = 12


@QmlElement
@QmlSingleton
class Theme(PublicTheme):
    """Type sizes and targets, in pixels.

    ``fit`` is told the size of the window, in pixels, and its pixels a millimetre; ``adapt`` what the patron
    turned on, by which ``label``, ``button`` and ``heading`` do not grow, and whether it is night; what stays
    the same is not told anew.
    ``rest`` is told whether the picture of a switch is there: ``isAtRest``, what is hidden may follow.
    ``isCompact`` is true on a small screen; ``isFocusShown`` while a keyboard or a switch is used.
    """

    neverChanged = Signal()
    sizesChanged = Signal()
    targetsChanged = Signal()
    isFocusShownChanged = Signal()
    isAtRestChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._type_scale = TYPE_SCALE
        self._is_focus_shown = False
        self._is_at_rest = True
        self._min_target_px = float(tokens.MIN_TARGET_PX)

    @Slot(float, float, float)
    def fit(self, width_px: float, height_px: float, density_px_per_mm: float) -> None:
        self._min_target_px = tokens.min_target_px(density_px_per_mm)
        self._fit_window(width_px, height_px)
        self.targetsChanged.emit()
        self.sizesChanged.emit()

    @Slot(bool, bool, bool)
    def adapt(self, is_high_contrast: bool, is_larger: bool, is_night: bool) -> None:
        by_day, by_night = (HIGH_CONTRAST, NIGHT_CONTRAST) if is_high_contrast else (LIGHT, NIGHT)
        self._wear_palette(by_night if is_night else by_day)
        scale = LARGER_TYPE_SCALE if is_larger else TYPE_SCALE
        if scale is not self._type_scale:
            self._type_scale = scale
            self.sizesChanged.emit()

    @Slot(bool)
    def showFocus(self, is_shown: bool) -> None:
        self._is_focus_shown = is_shown
        self.isFocusShownChanged.emit()

    @Slot(bool)
    def rest(self, is_at_rest: bool) -> None:
        self._is_at_rest = is_at_rest
        self.isAtRestChanged.emit()

    @Slot(str, str, str, float, float, bool, result="QVariantList")
    def restSizes(
        self, title: str, text: str, thanks: str, width_px: float, height_px: float, is_larger: bool
    ) -> list[int]:
        """The letters of the three, in pixels, below one another in that room."""
        place = Place(width_px, height_px, self._unit_px)
        return list(astuple(rest_sizes((title, text, thanks), place, is_larger=is_larger)))

    @Slot(str, str, str, float, float, result="QVariantList")
    def numberSizes(
        self, next_step: str, wait: str, thanks: str, width_px: float, growth_px: float
    ) -> list[int]:
        """The larger letters of the three, in pixels, where together they may be that much higher."""
        growth = Place(width_px, growth_px, self._unit_px)
        return list(astuple(number_sizes((next_step, wait, thanks), growth)))

    @Slot(str, int, int, float, result=float)
    def share(self, text: str, size_px: int, weight: int, width_px: float) -> float:
        """How much of one line of a text, in parts of it, has room; more than 1 where white is left."""
        return width_px / max(1.0, whole_width_px(text, size_px, weight))

    @Slot(str, int, int, result="QVariantList")
    def reach(self, text: str, size_px: int, weight: int) -> list[float]:
        """How far the letters of one line reach above what they stand on, and below it, in pixels."""
        return list(ink_px(text, size_px, weight))

    @Slot(str, int, "QVariantList", float, float, result=int)
    def letters(self, text: str, weight: int, sizes: list[float], width_px: float, height_px: float) -> int:
        """The first of these sizes, in pixels, at which a text fits; 0 where none does."""
        place = Place(width_px, height_px, self._unit_px)
        return letters(text, weight, [round(size) for size in sizes], place)

    @Property(bool, notify=isFocusShownChanged)
    def isFocusShown(self) -> bool:
        return self._is_focus_shown

    @Property(bool, notify=isAtRestChanged)
    def isAtRest(self) -> bool:
        return self._is_at_rest

    @Property(float, notify=targetsChanged)
    def minTarget(self) -> float:
        return self._min_target_px

    @Property(bool, notify=targetsChanged)
    def isCompact(self) -> bool:
        return self._min_target_px > COMPACT_UNITS * self._unit_px

    @Property(float, notify=targetsChanged)
    def minGap(self) -> float:
        return max(float(tokens.MIN_GAP_PX), 1.2 * self._unit_px)

    @Property(float, notify=targetsChanged)
    def leastGap(self) -> float:
        return max(float(tokens.MIN_GAP_PX), 0.8 * self._unit_px)

    @Property(float, notify=targetsChanged)
    def gap(self) -> float:
        return max(float(tokens.MIN_GAP_PX), 2 * self._unit_px)

    @Property(float, notify=targetsChanged)
    def noticeEdges(self) -> float:
        return NOTICE_EDGES * self._unit_px

    @Property(float, notify=targetsChanged)
    def besideDisc(self) -> float:
        return BESIDE_DISC * self._unit_px

    @Property(float, notify=targetsChanged)
    def foot(self) -> float:
        return FOOT * self._unit_px

    @Property(float, notify=targetsChanged)
    def doubtGap(self) -> float:
        return DOUBT_GAP * self._unit_px

    @Property(float, notify=neverChanged)
    def halfTail(self) -> float:
        return tokens.HALF_TAIL_EM

    @Property(int, notify=targetsChanged)
    def label(self) -> int:
        return self._size(TYPE_SCALE.small)

    @Property(int, notify=targetsChanged)
    def button(self) -> int:
        return self._size(TYPE_SCALE.body)

    @Property(int, notify=targetsChanged)
    def heading(self) -> int:
        return self._size(TYPE_SCALE.lead)

    @Property(bool, notify=sizesChanged)
    def isLarger(self) -> bool:
        return self._type_scale is LARGER_TYPE_SCALE

    @Property(int, notify=sizesChanged)
    def small(self) -> int:
        return self._size(self._type_scale.small)

    @Property(int, notify=sizesChanged)
    def body(self) -> int:
        return self._size(self._type_scale.body)

    @Property(int, notify=sizesChanged)
    def lead(self) -> int:
        return self._size(self._type_scale.lead)

    @Property(int, notify=sizesChanged)
    def title(self) -> int:
        return self._size(self._type_scale.title)

    @Property(int, notify=sizesChanged)
    def number(self) -> int:
        return self._size(self._type_scale.number)

    @Property(int, notify=neverChanged)
    def moveMs(self) -> int:
        return tokens.MOVE_MS

    def _size(self, units: float) -> int:
        return round(units * self._unit_px)

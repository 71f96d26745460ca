"""The look as figures: colours, five type sizes and the one unit from which all spacing derives.

The one source for the QML theme of the public screens and for the palette of the desk panel. Must
not import Qt. Calm, warm, exact: quiet paper, deep ink, petrol for what is done at the desk in a
moment, sienna for what takes a little help. Petrol and sienna stay apart for colour-blind eyes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

LONG_SIDE_UNITS = 160
SHORT_SIDE_UNITS = 100


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours, ``#rrggbb``.

    Text colours hold 4.5:1 on every ground they are used on, edges of controls 3:1; a test computes it.

    Attributes:
        paper: Ground of a window.
        surface: Ground of a tile, a list or a field; lies on paper.
        raised: Ground under a pressed tile or a hovered row.
        ink: Text.
        ink_soft: Text that may be read second.
        line: Hairline between parts; never the only edge of a control.
        control_line: Edge of a control.
        transaction: Strong colour of what is done at the desk in a moment.
        on_transaction: Text on it.
        transaction_pressed: The same while a finger is down.
        transaction_soft: Quiet ground in that colour; carries ink.
        assistance: Strong colour of what takes a little help.
        on_assistance: Text on it.
        assistance_pressed: The same while a finger is down.
        assistance_soft: Quiet ground in that colour; carries ink.
        phone: Strong colour of a call on hold.
        on_phone: Text on it.
        phone_soft: Quiet ground in that colour; carries ink.
        notice: Ground of an honest notice; carries ink.
        notice_line: Edge and pictogram of a notice.
        alert: Text and pictogram of a trouble that staff must see to.
        alert_soft: Ground behind it; carries ink.
        success: Text and pictogram of what went well.
        focus: Ring around the control that has the keyboard.
        veil: Colour laid over a screen behind a question, used half transparent.
    """

    paper: str
    surface: str
    raised: str
    ink: str
    ink_soft: str
    line: str
    control_line: str
    transaction: str
    on_transaction: str
    transaction_pressed: str
    transaction_soft: str
    assistance: str
    on_assistance: str
    assistance_pressed: str
    assistance_soft: str
    phone: str
    on_phone: str
    phone_soft: str
    notice: str
    notice_line: str
    alert: str
    alert_soft: str
    success: str
    focus: str
    veil: str


LIGHT = Palette(
    paper="#f6f1e6",
    surface="#fffdf8",
    raised="#efe7d7",
    ink="#1b2730",
    ink_soft="#4b5760",
    line="#ddd3c0",
    control_line="#857a67",
    transaction="#0f5266",
    on_transaction="#ffffff",
    transaction_pressed="#093c4c",
    transaction_soft="#dcebee",
    assistance="#a2451a",
    on_assistance="#ffffff",
    assistance_pressed="#7e3311",
    assistance_soft="#f9e5d6",
    phone="#5a4684",
    on_phone="#ffffff",
    phone_soft="#e9e3f4",
    notice="#fdf0c8",
    notice_line="#8a6100",
    alert="#a3242b",
    alert_soft="#fbe3e1",
    success="#2c6b3a",
    focus="#1b2730",
    veil="#1b2730",
)

DARK = Palette(
    paper="#151b20",
    surface="#1d252b",
    raised="#28323a",
    ink="#f3eee4",
    ink_soft="#b8c0c6",
    line="#323d45",
    control_line="#84919a",
    transaction="#7cc7d9",
    on_transaction="#0b2730",
    transaction_pressed="#a3dbe8",
    transaction_soft="#17363f",
    assistance="#f0a673",
    on_assistance="#331405",
    assistance_pressed="#f7c4a0",
    assistance_soft="#432a1b",
    phone="#bda9ea",
    on_phone="#1f1438",
    phone_soft="#302947",
    notice="#3d3314",
    notice_line="#e5b94e",
    alert="#ff9d94",
    alert_soft="#4a2223",
    success="#8bd19b",
    focus="#f3eee4",
    veil="#000000",
)

HIGH_CONTRAST = Palette(
    paper="#000000",
    surface="#000000",
    raised="#1c1c1c",
    ink="#ffffff",
    ink_soft="#e6e6e6",
    line="#8a8a8a",
    control_line="#ffffff",
    transaction="#ffd83d",
    on_transaction="#000000",
    transaction_pressed="#ffe98a",
    transaction_soft="#1f1a00",
    assistance="#ffb27a",
    on_assistance="#000000",
    assistance_pressed="#ffd0ad",
    assistance_soft="#241100",
    phone="#cdbcff",
    on_phone="#000000",
    phone_soft="#150d2b",
    notice="#1f1a00",
    notice_line="#ffd83d",
    alert="#ffaaa3",
    alert_soft="#2b0705",
    success="#9ff0b0",
    focus="#ffffff",
    veil="#000000",
)
"""Every text holds 7:1."""

NIGHT = replace(
    DARK,
    paper="#080b0d",
    surface="#0c1013",
    raised="#14191d",
    ink="#979287",
    ink_soft="#8a857b",
    line="#23292d",
    control_line="#6f6b63",
    transaction="#6f98a2",
    on_transaction="#05090a",
    transaction_pressed="#86afb9",
    transaction_soft="#0d181c",
    assistance="#ad7f60",
    on_assistance="#0d0603",
    assistance_pressed="#c2957a",
    assistance_soft="#1a120c",
    phone="#8f83ab",
    on_phone="#08060d",
    phone_soft="#131019",
    notice="#15120a",
    notice_line="#a08543",
    alert="#b9756f",
    alert_soft="#180c0c",
    success="#6d9a77",
    focus="#979287",
    veil="#000000",
)
"""The screen of a closed library gives little light, and can be read all the same."""

NIGHT_CONTRAST = replace(
    HIGH_CONTRAST,
    raised="#141414",
    ink="#b4b4b4",
    ink_soft="#a6a6a6",
    line="#4a4a4a",
    control_line="#b4b4b4",
    transaction="#c2a52f",
    transaction_pressed="#cdb668",
    transaction_soft="#0b0a00",
    assistance="#c48a60",
    assistance_pressed="#d0a585",
    assistance_soft="#0d0700",
    phone="#a294c8",
    phone_soft="#0a0717",
    notice="#0b0a00",
    notice_line="#c2a52f",
    alert="#cf8b85",
    alert_soft="#140302",
    success="#7fbf8c",
    focus="#b4b4b4",
)
"""The same in high contrast: every text holds 7:1."""

PALETTES: Mapping[str, Palette] = MappingProxyType({"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST})
"""The themes by the name that settings know them by."""


@dataclass(frozen=True, slots=True)
class TypeScale:
    """The five type sizes of the public screens, in units; multiply by ``unit_px``.

    ``small`` is the smallest text of any public screen: on a 21.5-inch 1920 x 1080 touch monitor its
    capitals are 7.3 mm high, which is what eyes at 600 mm need (EN 301 549, 5.1.4).
    """

    small: float = 3.85
    body: float = 4.4
    lead: float = 5.4
    title: float = 8.0
    number: float = 30.0


TYPE_SCALE = TypeScale()

LARGER_TYPE_SCALE = TypeScale(small=4.8, body=5.3, lead=5.9)
"""For whoever asks for larger letters: what is small grows most; what is large is so already."""

WEIGHT_TEXT = 400
WEIGHT_STRONG = 600
WEIGHT_HEAVY = 750

LEADING = 0.9
"""Of the height that the typeface wants for a line of the kiosk, what is left between two lines."""

LEADING_OF_MARKS = 0.696
"""The same in Noto Sans Arabic, which keeps room for marks that words on a screen seldom have.

Of its 2.11 letter sizes 1.47 keep the marks of a line clear of the letters above.
"""

MARKS_ABOVE_EM, MARKS_BELOW_EM = 0.447, 0.303
"""What the first and the last of such lines lose: one alone is as high as in Noto Sans."""

WHITE_ABOVE_EM, WHITE_BELOW_EM = 0.303, 0.053
"""What a line of Noto Sans keeps white above and below its longest letters."""

HALF_TAIL_EM = 0.095
"""Words with a tail, as of *p*, and words without one are equally far from the middle where so much counts.

Half of a tail, less half of what *l* is higher than a capital.
"""

CAPITAL_HEIGHT_EM = 0.714
"""Height of a capital of Noto Sans, in parts of the type size."""

MIN_TARGET_PX = 72
MIN_TARGET_MM = 20.0
MIN_GAP_PX = 8

MOVE_MS = 180
"""Transitions only move and fade, and say where things went."""

SANE_DENSITY_PX_PER_MM = (1.6, 8.0)
"""Screens that lie about their size report less or more than 40 to 200 pixels an inch."""


def unit_px(width_px: float, height_px: float) -> float:
    """The unit *u* of a window: the long side holds 160 of it and the short side 100, or more."""
    long_px, short_px = max(width_px, height_px), min(width_px, height_px)
    return max(1.0, min(long_px / LONG_SIDE_UNITS, short_px / SHORT_SIDE_UNITS))


def min_target_px(density_px_per_mm: float) -> float:
    """Smallest side of anything to touch: 72 px, and 20 mm where the screen tells a sane density."""
    low, high = SANE_DENSITY_PX_PER_MM
    if not low <= density_px_per_mm <= high:
        return float(MIN_TARGET_PX)
    return max(float(MIN_TARGET_PX), MIN_TARGET_MM * density_px_per_mm)


def capital_height_mm(size_px: float, density_px_per_mm: float) -> float:
    """Height of a capital on a given screen."""
    return size_px * CAPITAL_HEIGHT_EM / density_px_per_mm

"""What a slip is laid out into: text, pictures, codes, rules and empty space, top to bottom, all centred.

Must not import anything but the standard library and hardware's own records.
"""

from dataclasses import dataclass

from hardware.raster import Raster


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text that is known to fit.

    Attributes:
        text: The characters; never a line break.
        width: How many times the normal character width, 1 to 8.
        height: How many times the normal character height, 1 to 8.
        is_bold: Whether it is emphasized.
        is_own: Whether it is printed with the figures of ``figures``, which the slip brings.
        is_narrow: Whether those are the narrow ones.
    """

    text: str
    width: int = 1
    height: int = 1
    is_bold: bool = False
    is_own: bool = False
    is_narrow: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots that the slip carries itself.

    Attributes:
        raster: The dots.
        scale: 1 for a dot a dot, 2 for two by two dots each.
    """

    raster: Raster
    scale: int = 1


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """Dots that the printer keeps.

    Attributes:
        key: Two characters.
        width_dots: How wide they are, dots.
    """

    key: bytes
    width_dots: int


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code that the printer draws itself.

    Attributes:
        value: What it codes.
    """

    value: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line.

    Attributes:
        length: Multiples of eight characters of normal width (12 mm), 1 or more.
    """

    length: int


@dataclass(frozen=True, slots=True)
class Space:
    """Empty paper.

    Attributes:
        lines: Lines of the usual spacing, 3.75 mm each, 1 or more.
    """

    lines: int = 1


Block = TextLine | Picture | StoredPicture | QrCode | Rule | Space

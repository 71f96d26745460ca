"""What happens to paper inside a printer: printed, fed, cut, or left alone by bytes it does not know.

Must not import anything but the standard library.
"""

from dataclasses import dataclass
from enum import Enum


class Align(Enum):
    """Where a line stands on the paper."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """One printed character.

    Attributes:
        character: What it shows.
        cell_width: Width of its unmagnified cell, dots: 12 for font A, 9 for font B.
        cell_height: Height of its unmagnified cell, dots: 24 for font A, 17 for font B.
        width: Horizontal magnification, 1 to 8.
        height: Vertical magnification, 1 to 8.
        underline: Thickness of the underline, dots, 0 to 2.
        is_bold: Whether it is emphasized.
        is_smooth: Whether the printer smooths the steps of a magnified character.
        dots: Its drawing where it is none of the printer's own: columns from the left, three bytes each from
            the top; the rest of the cell is white. None for a built-in character.
    """

    character: str
    cell_width: int
    cell_height: int
    width: int
    height: int
    underline: int
    is_bold: bool
    is_smooth: bool
    dots: bytes | None = None

    @property
    def width_dots(self) -> int:
        """Width on paper, dots."""
        return self.cell_width * self.width

    @property
    def height_dots(self) -> int:
        """Height on paper, dots."""
        return self.cell_height * self.height


@dataclass(frozen=True, slots=True)
class LinePrinted:
    """A line of marks, standing on a common foot line, then the feed to the next line.

    Attributes:
        marks: Left to right.
        align: Where the line stands.
        feed_dots: From the top of this line to the top of the next one, dots.
    """

    marks: tuple[Mark, ...]
    align: Align
    feed_dots: int

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(mark.character for mark in self.marks)


@dataclass(frozen=True, slots=True)
class PicturePrinted:
    """Dots, row by row; no wider than the paper is what can be seen of them.

    Attributes:
        columns: Dots in a row, before they are magnified.
        rows: Number of rows, before they are magnified.
        data: Each row begins with a new byte, the leftmost dot is its highest bit, 1 is ink.
        align: Where the picture stands.
        width: Horizontal magnification.
        height: Vertical magnification.
        symbol: What it says when it is a code for readers; None for a picture.
    """

    columns: int
    rows: int
    data: bytes
    align: Align
    width: int = 1
    height: int = 1
    symbol: str | None = None

    @property
    def width_dots(self) -> int:
        """Width on paper, dots."""
        return self.columns * self.width

    @property
    def feed_dots(self) -> int:
        """Height on paper, and what it feeds, dots."""
        return self.rows * self.height


@dataclass(frozen=True, slots=True)
class PaperFed:
    """Empty paper.

    Attributes:
        feed_dots: Length, dots.
    """

    feed_dots: int


@dataclass(frozen=True, slots=True)
class PaperCut:
    """The paper was cut.

    Attributes:
        is_fed: Whether it was fed until the last line had passed the blade; else it was cut where it stood.
    """

    is_fed: bool = True


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Bytes that are no command this printer knows; it did nothing with them.

    Attributes:
        data: The bytes.
    """

    data: bytes


PaperEvent = LinePrinted | PicturePrinted | PaperFed | PaperCut | NotUnderstood

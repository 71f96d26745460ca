"""What a printer model can do with paper, as far as a slip needs to know.

Must not import anything but the standard library.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

FONT_A_WIDTH_DOTS = 12
FONT_A_HEIGHT_DOTS = 24
DOTS_PER_MM = 8


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """A thermal printer of 203 dots per inch (8 dots a millimetre) with the usual font A of 12 by 24 dots.

    Attributes:
        paper_mm: Width of the paper roll, millimetres.
        width_dots: Width that can be printed, dots.
    """

    paper_mm: int
    width_dots: int

    @property
    def columns(self) -> int:
        """Characters of font A at normal size in one line."""
        return self.width_dots // FONT_A_WIDTH_DOTS


PAPER_80_MM = PrinterProfile(paper_mm=80, width_dots=576)
PAPER_58_MM = PrinterProfile(paper_mm=58, width_dots=384)

PROFILES: Mapping[int, PrinterProfile] = MappingProxyType(
    {profile.paper_mm: profile for profile in (PAPER_80_MM, PAPER_58_MM)}
)
"""Every profile by the width of its paper, millimetres; the usual one first."""

"""What a printer model can do, as far as a slip needs to know, and how that is known.

Must not import anything but the standard library. The models themselves stand in ``profiles``.
"""

from dataclasses import dataclass, field
from enum import StrEnum

FONT_A_WIDTH_DOTS = 12
DOTS_PER_MM = 8
USUAL_DPI = 203
CODE_PAGE_NUMBER = 16
"""What ``ESC t`` calls the code page CP1252 on most printers."""

_MM_PER_INCH = 25.4


class Source(StrEnum):
    """How a capability is known."""

    UNKNOWN = "unknown"
    DOCUMENTED = "documented"
    PROBED = "probed"


@dataclass(frozen=True, slots=True)
class Capability:
    """One thing a printer can do, or cannot.

    Attributes:
        is_there: Whether it can; False while nobody knows.
        source: From the maker's manual, or seen on this very printer.
    """

    is_there: bool = False
    source: Source = Source.UNKNOWN

    @property
    def is_known(self) -> bool:
        """Whether somebody looked, in a manual or at the printer."""
        return self.source is not Source.UNKNOWN

    @property
    def may_be_there(self) -> bool:
        """Whether it is worth a try that costs nothing: known to be there, or unknown."""
        return self.is_there or not self.is_known


UNKNOWN = Capability()
DOCUMENTED = Capability(is_there=True, source=Source.DOCUMENTED)
DOCUMENTED_ABSENT = Capability(is_there=False, source=Source.DOCUMENTED)
PROBED = Capability(is_there=True, source=Source.PROBED)
PROBED_ABSENT = Capability(is_there=False, source=Source.PROBED)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a printer can do beside printing text, by the command that asks for it.

    Attributes:
        answers: Real-time status, ``DLE EOT n``.
        pushes_status: Automatic status back, ``GS a``.
        fence: Status in the order of the data, ``GS r 1``.
        process_ids: Says what is on paper, ``GS ( H`` function 48.
        clears_buffers: Drops what it holds although it is off line, ``DLE DC4 8``.
        near_end_sensor: Tells that the roll is nearly at its end.
        native_qr: Draws QR codes itself, ``GS ( k``.
        raster: Prints pictures, ``GS v 0``.
        stored_graphics: Keeps pictures by a key, ``GS ( L`` functions 64 to 69.
        own_characters: Prints characters that are sent to it, ``ESC &``.
        chinese_first: Takes two bytes for one Chinese character until ``FS .`` says otherwise, as many
            printers made for China do: an accented letter would swallow the next one.
    """

    answers: Capability = UNKNOWN
    pushes_status: Capability = UNKNOWN
    fence: Capability = UNKNOWN
    process_ids: Capability = UNKNOWN
    clears_buffers: Capability = UNKNOWN
    near_end_sensor: Capability = UNKNOWN
    native_qr: Capability = UNKNOWN
    raster: Capability = UNKNOWN
    stored_graphics: Capability = UNKNOWN
    own_characters: Capability = UNKNOWN
    chinese_first: Capability = UNKNOWN

    @property
    def is_known_to_speak(self) -> bool:
        """Whether it is known to answer real-time status.

        One that pushes its status, or tells what is on paper, has a way back: it counts as one that answers
        as well, unless it is known that it does not. ``DLE EOT`` is the older command.
        """
        has_voice = self.pushes_status.is_there or self.process_ids.is_there
        return self.answers.is_there or (has_voice and not self.answers.is_known)


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """A thermal printer with the usual font A of 12 by 24 dots.

    Attributes:
        name: How the settings call it, such as ``epson-tm-t20iii``.
        title: How its maker calls it.
        paper_mm: Width of the paper roll, millimetres.
        width_dots: Width that can be printed, dots.
        head_to_cutter_dots: From the print head up to the blade, dots: white at the top of each slip.
        can: What else it can do.
        dpi: Dots per inch, both ways: 203 (8 dots a millimetre) or 180.
        code_page: What ``ESC t`` calls the code page CP1252, 0 to 255.
        reference: Where the documented facts stand; empty when there are none.
    """

    name: str
    title: str
    paper_mm: int
    width_dots: int
    head_to_cutter_dots: int = 12 * DOTS_PER_MM
    can: Capabilities = field(default_factory=Capabilities)
    dpi: int = USUAL_DPI
    code_page: int = CODE_PAGE_NUMBER
    reference: str = ""

    @property
    def dots_per_mm(self) -> float:
        """How fine it prints; 8.0 at 203 dots per inch."""
        return round(self.dpi / _MM_PER_INCH, 1)

    @property
    def columns(self) -> int:
        """Characters of font A at normal size in one line."""
        return self.width_dots // FONT_A_WIDTH_DOTS

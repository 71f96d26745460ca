"""A slip that has come out of the virtual printer, with the measures of its way there.

Must not import anything but the standard library and the paper records.
"""

from dataclasses import dataclass

from hardware.profile import DOTS_PER_MM
from hardware.virtual_printer.paper import LinePrinted, NotUnderstood, PaperEvent, PicturePrinted


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """One piece of paper, from the cut before it to its own cut.

    Times are of ``time.monotonic``, seconds.

    Attributes:
        number: 1 for the first piece of paper from this printer.
        width_dots: Printable width, dots.
        data: The bytes read since the cut before, without questions that followed that cut and without
            whatever stands before an ``ESC @`` that precedes the first mark.
        events: What they did to the paper, without the cut.
        first_byte_s: When the first bit of the first byte came over the line.
        last_byte_s: When the last bit of the last byte came over the line.
        cut_s: When the mechanism had printed and cut, or when it was torn off.
        line_limit_s: What this many bytes need at the speed of the line, at the very least.
        is_cut: Whether it was cut; else it was torn off, or is still in the printer.
        head_to_cutter_dots: White paper before the first line, dots.
    """

    number: int
    width_dots: int
    data: bytes
    events: tuple[PaperEvent, ...]
    first_byte_s: float
    last_byte_s: float
    cut_s: float
    line_limit_s: float
    is_cut: bool = True
    head_to_cutter_dots: int = 12 * DOTS_PER_MM

    @property
    def text(self) -> tuple[str, ...]:
        """The printed lines that hold words, as a reader sees them, without spaces at their ends."""
        lines = (event.text.strip(" ") for event in self.events if isinstance(event, LinePrinted))
        return tuple(line for line in lines if line)

    @property
    def largest(self) -> str:
        """The line in the tallest letters, such as a number; empty for a slip without words."""
        lines = [event for event in self.events if isinstance(event, LinePrinted)]
        tallest = max(lines, key=lambda line: max(mark.height_dots for mark in line.marks), default=None)
        return tallest.text.strip() if tallest else ""

    @property
    def symbols(self) -> tuple[str, ...]:
        """What the codes for readers say, which the printer drew itself."""
        pictures = (event for event in self.events if isinstance(event, PicturePrinted))
        return tuple(picture.symbol for picture in pictures if picture.symbol is not None)

    @property
    def not_understood(self) -> tuple[bytes, ...]:
        """The pieces of data this printer could not make sense of; empty for a good slip."""
        return tuple(event.data for event in self.events if isinstance(event, NotUnderstood))

    @property
    def line_time_s(self) -> float:
        """From the first to the last bit on the line, seconds."""
        return self.last_byte_s - self.first_byte_s

"""Measures how long a slip is on a serial line, next to what the speed of the line allows at best.

For benchmarks and the installer's questions. Must not import anything but hardware's own parts.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from desk.slips import SlipProof
from hardware.frame import Frame
from hardware.jobs import JobNews
from hardware.link import PrinterLink
from hardware.profile import DOCUMENTED_ABSENT, Capabilities
from hardware.serial_line import FlowControl, SerialLine
from hardware.transport_factory import make_transport
from hardware.virtual_printer import VirtualPrinter

LONGEST_S = 30.0
# The line is measured, not the talk about the printer.
_ONE_WAY = Capabilities(answers=DOCUMENTED_ABSENT, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED_ABSENT)


@dataclass(frozen=True, slots=True)
class LineMeasure:
    """One slip on one line.

    Attributes:
        baud: Speed of the line, bits a second.
        frame_bytes: Length of the slip.
        line_time_s: From its first to its last bit on the line, seconds.
        line_limit_s: What the line needs at the very least: ten bits a byte.
        cut_s: From its first bit on the line until it is printed and cut, seconds.
    """

    baud: int
    frame_bytes: int
    line_time_s: float
    line_limit_s: float
    cut_s: float

    @property
    def over_limit(self) -> float:
        """How much longer than the limit, as a part of it: 0.03 is 3 %."""
        return self.line_time_s / self.line_limit_s - 1.0


def measure_line(frame: bytes, baud: int) -> LineMeasure:
    """Send a slip through the real link and a real pseudo-terminal to a virtual printer.

    Blocks until the slip is cut: some 0.7 s and the time on the line.

    Args:
        frame: The bytes of one slip, with its cut.
        baud: Speed of the line.

    Returns:
        The measure.

    Raises:
        TimeoutError: No slip came out within 30 s.
    """
    with VirtualPrinter(baud=baud) as printer:
        link = PrinterLink(make_transport(printer.device, SerialLine(baud, FlowControl.NONE)), can=_ONE_WAY)
        link.start()
        try:
            job = _MeasuredJob(frame)
            link.submit(job)
            [slip] = printer.wait_for_slips(1, LONGEST_S)
            job.has_ended.wait(LONGEST_S)
        finally:
            link.stop()
    return LineMeasure(
        baud=baud,
        frame_bytes=len(frame),
        line_time_s=slip.line_time_s,
        line_limit_s=slip.line_limit_s,
        cut_s=slip.cut_s - slip.first_byte_s,
    )


class _MeasuredJob:
    def __init__(self, frame: bytes) -> None:
        self._frame = frame
        self.has_ended = threading.Event()

    def accepted(self) -> bool:
        return True

    def frame(self, *, has_fence: bool) -> Frame:
        return Frame(self._frame, b"", SlipProof.NONE)

    def moved(self, news: JobNews) -> None:
        if news.is_end:
            self.has_ended.set()

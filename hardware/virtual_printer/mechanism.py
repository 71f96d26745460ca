"""How long the parts of a printer need: paper transport, cutter, and the start after switching on.

Must not import anything but the standard library and hardware's own records.
"""

from dataclasses import dataclass
from typing import assert_never

from hardware.profile import DOTS_PER_MM
from hardware.virtual_printer.paper import (
    LinePrinted,
    NotUnderstood,
    PaperCut,
    PaperEvent,
    PaperFed,
    PicturePrinted,
)


@dataclass(frozen=True, slots=True)
class Mechanism:
    """The parts that take their time.

    Attributes:
        paper_speed_mm_s: How fast the paper runs, millimetres a second.
        cut_time_s: How long one cut takes, seconds.
        start_time_s: From power on until it takes bytes, seconds: those that come before are lost.
    """

    paper_speed_mm_s: float = 250.0
    cut_time_s: float = 0.3
    start_time_s: float = 1.0

    def duration_s(self, event: PaperEvent, head_to_cutter_dots: int) -> float:
        """How long one event takes, seconds.

        Args:
            event: What to do.
            head_to_cutter_dots: From the print head up to the blade, dots: fed before most cuts.
        """
        match event:
            case LinePrinted() | PicturePrinted() | PaperFed():
                return self._feed_s(event.feed_dots)
            case PaperCut():
                return self._feed_s(head_to_cutter_dots if event.is_fed else 0) + self.cut_time_s
            case NotUnderstood():
                return 0.0
            case _:
                assert_never(event)

    def _feed_s(self, dots: int) -> float:
        return dots / DOTS_PER_MM / self.paper_speed_mm_s

"""How long the moving parts of a printer need: paper transport and cutter.

Must not import anything but the standard library and hardware's own records.
"""

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

PAPER_SPEED_MM_S = 250.0
CUT_TIME_S = 0.3
# From the print head up to the blade: fed before each cut, so each slip begins with this much white.
HEAD_TO_CUTTER_DOTS = 12 * DOTS_PER_MM


class Mechanism:
    """Tells when the moving parts are done. It begins each event when it is told and not earlier busy."""

    def __init__(self, *, paper_speed_mm_s: float = PAPER_SPEED_MM_S, cut_time_s: float = CUT_TIME_S) -> None:
        """Stand still.

        Args:
            paper_speed_mm_s: How fast the paper runs, millimetres a second.
            cut_time_s: How long one cut takes, seconds.
        """
        self._paper_speed_mm_s = paper_speed_mm_s
        self._cut_time_s = cut_time_s
        self._busy_until_s = 0.0

    def carry_out(self, event: PaperEvent, now_s: float) -> float:
        """Add one event to the work.

        Args:
            event: What to do.
            now_s: When it was asked, ``time.monotonic`` seconds.

        Returns:
            When it will be done, on the same clock.
        """
        self._busy_until_s = max(self._busy_until_s, now_s) + self._duration_s(event)
        return self._busy_until_s

    def _duration_s(self, event: PaperEvent) -> float:
        match event:
            case LinePrinted() | PicturePrinted() | PaperFed():
                return event.feed_dots / DOTS_PER_MM / self._paper_speed_mm_s
            case PaperCut():
                feed_dots = HEAD_TO_CUTTER_DOTS if event.is_fed else 0
                return feed_dots / DOTS_PER_MM / self._paper_speed_mm_s + self._cut_time_s
            case NotUnderstood():
                return 0.0
            case _:
                assert_never(event)

"""What slips that have ended may have left: words still to come, and halves in the printer or on the paper.

Pure: no port, no thread. Moments are ``time.monotonic`` seconds. Must not import anything but the standard
library, desk and hardware's own parts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from desk.slips import SlipState
from hardware.clean_up import CleanUp
from hardware.flight import Clearing, SlipFlight
from hardware.jobs import JobNews

# Slips that have ended and may still be confirmed; more are never open at a time.
_DOUBTFUL_KEPT = 8
_NEVER_S = float("-inf")


class Aftermath:
    """Belongs to the link's thread.

    Attributes:
        sent_s: When the last byte of the latest slip that no word will follow can have arrived.
    """

    def __init__(self, clean_up: CleanUp, prints_within_s: float) -> None:
        """Begin with nothing left behind.

        Args:
            clean_up: Hears what has to be done before the next slip.
            prints_within_s: How long a slip that was sent may still be coming out.
        """
        self._clean_up = clean_up
        self._prints_within_s = prints_within_s
        self._doubtful: deque[SlipFlight] = deque(maxlen=_DOUBTFUL_KEPT)
        self.sent_s = _NEVER_S

    def ended(self, flight: SlipFlight, state: SlipState, *, is_lost: bool) -> None:
        """Note that a slip in flight was given up, or is on paper without all of its words.

        Args:
            flight: The slip.
            state: How far it came.
            is_lost: Whether the connection is gone, and with it any of its bytes that had been taken.
        """
        if not flight.has_begun:
            self._clean_up.put_back(flight.before, flight.rest)
            return
        if state is not SlipState.CUT:
            unsent_bytes = flight.length if is_lost or flight.is_dropped else len(flight.rest)
            self._clean_up.is_needed(unsent_bytes, is_cleared=flight.clearing is Clearing.DONE)
        self._doubtful.append(flight)

    def late_words(self, process_id: bytes) -> Iterator[tuple[SlipFlight, JobNews | None]]:
        """Hear a mark for every slip that has ended without it; see ``SlipFlight.hear_late``."""
        for flight in tuple(self._doubtful):
            yield flight, flight.hear_late(process_id)

    def doubt_last_sent(self, now_s: float) -> None:
        """Clean up after a slip that was sent, and may be half printed without a word of the printer."""
        if now_s < self.sent_s + self._prints_within_s:
            self.sent_s = _NEVER_S
            self._clean_up.is_needed(0)

    def closed(self, now_s: float) -> None:
        """Note that the connection is gone: what comes on another one is about nothing of this one."""
        self.doubt_last_sent(now_s)
        self._doubtful.clear()

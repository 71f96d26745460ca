"""The rest of a thread between two looks at the store, as long as nothing rings.

Must not import Qt, nor any program.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

# A ring comes before its commit can be seen: 1 to 2 ms, or as long as the disk takes to keep it. So the looks
# begin close together and rest as long as was waited already.
FIRST_S = 0.002
STIRRED_FOR_S = 0.5
# From look to look where a bell is trusted and has not rung; what it does not tell is seen then.
CALM_S = 2.0
# A change that nothing rang for in this time was not told: no disk takes so long to keep a commit.
MISSED_AFTER_S = 5.0


class WatchRest:
    """Ended early by a ring, or for good by the end. The window calls ``ring``, ``trust`` and ``end``.

    A bell that missed a change is not trusted again until it is hung anew.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # Held while the thread rests: to wait for a lock costs half of what it costs to wait for an event.
        self._resting = threading.Lock()
        self._resting.acquire()
        self._is_over = self._is_trusted = False
        self._rang_s = -math.inf

    def wait(self, pause_s: float) -> bool:
        """Rest for so many seconds at most; on the watching thread.

        Returns:
            Whether to look again; False after ``end``.
        """
        self._resting.acquire(timeout=pause_s)
        return not self._is_over

    def pause_s(self, usual_s: float) -> float:
        """How long to rest now.

        Args:
            usual_s: How long where nothing rings.
        """
        if not self._is_trusted:
            return usual_s
        quiet_s = self._clock() - self._rang_s
        return min(usual_s, max(FIRST_S, quiet_s)) if quiet_s < STIRRED_FOR_S else CALM_S

    def saw_change(self) -> None:
        """Note that somebody has committed; on the watching thread."""
        if self._is_trusted and self._clock() - self._rang_s > MISSED_AFTER_S:
            logger.info("a change was not told by its files: they are looked at more often")
            self._is_trusted = False

    def trust(self, *, is_hung: bool) -> None:
        """Take a bell that was hung, or that could not be; what came before that is looked for once."""
        self._is_trusted = is_hung
        self.ring()

    def ring(self) -> None:
        """Have the thread look now, and closely for half a second."""
        self._rang_s = self._clock()
        self._wake()

    def end(self) -> None:
        """Have the thread end with the look it is at."""
        self._is_over = True
        self._wake()

    def _wake(self) -> None:
        if self._resting.locked():
            self._resting.release()

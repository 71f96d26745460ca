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

FIRST_S = 0.002
"""After a ring: it comes 1 to 2 ms before its commit can be seen, or as long as the disk takes to keep it."""

GROWS = 0.25
"""So much of what has passed since the ring is rested beyond the usual pace: late by no more than that."""

CALM_S = 2.0
"""From look to look where a bell is trusted and has not rung; what it does not tell is seen then."""

RINGS_WITHIN_S = 5.0
"""A look may see a commit before its ring is heard, where the window is busy."""


class WatchRest:
    """Ended early by a ring, or for good by the end. The window calls ``ring``, ``trust`` and ``end``.

    A bell that missed a change is not trusted again until it is hung anew.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, calm_s: float = CALM_S) -> None:
        """Begin without a bell.

        Args:
            clock: Seconds that never go back.
            calm_s: See ``CALM_S``.
        """
        self._clock, self._calm_s = clock, calm_s
        # Held while the thread rests: to wait for a lock costs half of what it costs to wait for an event.
        self._resting = threading.Lock()
        self._resting.acquire()
        self._is_over = self._is_trusted = False
        self._rang_s = -math.inf
        self._untold_s: float | None = None

    def wait(self, pause_s: float) -> bool:
        """Rest for so many seconds at most; on the watching thread.

        Returns:
            Whether to look again; False after ``end``.
        """
        self._resting.acquire(timeout=pause_s)
        return not self._is_over

    def pause_s(self, usual_s: float) -> float:
        """How long to rest now; on the watching thread.

        Args:
            usual_s: How long where nothing rings.
        """
        self._doubt()
        if not self._is_trusted:
            return usual_s
        quiet_s = self._clock() - self._rang_s
        if quiet_s < usual_s:
            return max(FIRST_S, quiet_s)
        return min(self._calm_s, max(usual_s, GROWS * quiet_s))

    def saw_change(self) -> None:
        """Note that somebody has committed; on the watching thread."""
        now_s = self._clock()
        if self._untold_s is None and now_s - self._rang_s > self._calm_s / GROWS:
            self._untold_s = now_s

    def trust(self, *, is_hung: bool) -> None:
        """Take a bell that was hung, or that could not be; what came before that is looked for once."""
        self._is_trusted = is_hung
        self.ring()

    def ring(self) -> None:
        """Have the thread look now, and closely for a while."""
        self._rang_s = self._clock()
        self._wake()

    def end(self) -> None:
        """Have the thread end with the look it is at."""
        self._is_over = True
        self._wake()

    def _doubt(self) -> None:
        """End the trust where a change was seen and nothing rang for it, before or soon after."""
        if self._untold_s is None:
            return
        if self._rang_s >= self._untold_s:
            self._untold_s = None
        elif self._is_trusted and self._clock() - self._untold_s > RINGS_WITHIN_S:
            logger.info("a change was not told by its files: they are looked at more often")
            self._is_trusted, self._untold_s = False, None

    def _wake(self) -> None:
        if self._resting.locked():
            self._resting.release()

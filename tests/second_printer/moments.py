"""Exact moments to strike at: on byte N, line N, the begin or end of cut N, before or after reply N.

What is asked for is done as soon as the printer stands between two of its own steps, before anything else.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from enum import StrEnum


class Moment(StrEnum):
    """Something that happens again and again; all are counted since the printer was made."""

    BYTE_RECEIVED = "byte_received"
    LINE_PRINTED = "line_printed"
    INITIALIZED = "initialized"
    CUT_BEGUN = "cut_begun"
    CUT_ENDED = "cut_ended"
    REPLY_DUE = "reply_due"
    REPLY_SENT = "reply_sent"


class Moments:
    """Counts what happens and does, right then and there, what was asked for that moment."""

    def __init__(self) -> None:
        self.counts: Counter[Moment] = Counter()
        self._actions: dict[tuple[Moment, int], list[Callable[[], None]]] = {}
        self._due: deque[Callable[[], None]] = deque()

    def at(self, moment: Moment, number: int, action: Callable[[], None]) -> None:
        """Do something when this happens for the Nth time, counted from now: 1 is the next time."""
        self._actions.setdefault((moment, self.counts[moment] + number), []).append(action)

    def forget(self) -> None:
        """Do nothing any more of what was asked for."""
        self._actions.clear()
        self._due.clear()

    def happened(self, moment: Moment) -> None:
        """Count it; what was asked for it is done at the next `strike`."""
        self.counts[moment] += 1
        self._due.extend(self._actions.pop((moment, self.counts[moment]), ()))

    def strike(self) -> None:
        """Do what is due."""
        while self._due:
            self._due.popleft()()

"""What has become of each ticket's slip, by ticket id: the memory that keeps a slip from being sent twice.

Must not import anything but the standard library and desk.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Protocol

from desk.slips import SlipState


class PrintJournal(Protocol):
    """Keeps the state of every slip. Every method may be called from any thread."""

    def begin(self, ticket_id: str) -> bool:
        """Enter a slip as QUEUED, unless there is one for this ticket already.

        Args:
            ticket_id: The ticket's own id.

        Returns:
            Whether it was entered; exactly one of several callers hears True.
        """
        ...

    def note(self, ticket_id: str, state: SlipState) -> None:
        """Write down a new state. SENDING is written before the first byte leaves.

        Args:
            ticket_id: A ticket entered by ``begin``.
            state: Its new state.
        """
        ...

    def state(self, ticket_id: str) -> SlipState | None:
        """The state of a ticket's slip; None when there is none."""
        ...


class MemoryJournal:
    """A journal that lasts as long as the program. See ``PrintJournal``."""

    def __init__(self, kept: int = 2000) -> None:
        """Begin empty.

        Args:
            kept: How many of the latest slips are remembered; far more than wait on any one day.
        """
        self._kept = kept
        self._lock = threading.Lock()
        self._states: OrderedDict[str, SlipState] = OrderedDict()

    def begin(self, ticket_id: str) -> bool:
        """See ``PrintJournal.begin``."""
        with self._lock:
            if ticket_id in self._states:
                return False
            self._states[ticket_id] = SlipState.QUEUED
            while len(self._states) > self._kept:
                self._states.popitem(last=False)
            return True

    def note(self, ticket_id: str, state: SlipState) -> None:
        """See ``PrintJournal.note``."""
        with self._lock:
            self._states[ticket_id] = state

    def state(self, ticket_id: str) -> SlipState | None:
        """See ``PrintJournal.state``."""
        with self._lock:
            return self._states.get(ticket_id)

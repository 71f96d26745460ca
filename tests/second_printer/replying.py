"""What happens to replies on their way to the cable: said in time, lost, doubled, late or noisy."""

from __future__ import annotations

from collections import deque
from enum import StrEnum

from tests.second_printer.variants import Variant
from tests.second_printer.wire import Mouth


class ReplyFault(StrEnum):
    """What becomes of a reply."""

    NONE = "none"
    LOST = "lost"
    DOUBLED = "doubled"
    LATE = "late"


class Replying:
    """The replies of one printer. Belongs to its thread."""

    def __init__(self, baud: int | None, variant: Variant) -> None:
        """Begin with nothing to say and no fault."""
        self._mouth = Mouth(baud)
        self._variant = variant
        self._held: deque[bytes] = deque()
        self._late: deque[tuple[bytes, float]] = deque()
        self.fault = ReplyFault.NONE
        self.faulty_replies: int | None = None
        self.late_s = 0.5
        self.is_silent = False
        self.log: list[tuple[float, bytes]] = []

    def spoil(self, fault: ReplyFault, replies: int | None = None) -> None:
        """Do this to the next so many replies not yet begun, or to all until told otherwise."""
        self.fault = fault
        self.faulty_replies = replies

    def take(self, data: bytes) -> None:
        """Take a reply that is due; it is not begun before the printer's own step has ended."""
        if self._variant.replies:
            self._held.append(data)

    def begin(self, now: float) -> None:
        """Begin to say what is due."""
        while self._late and self._late[0][1] <= now:
            self._say(self._late.popleft()[0], now)
        while self._held:
            self._begin_one(self._held.popleft(), now)

    def interject(self, byte: int, now: float) -> None:
        """Say XON or XOFF before anything else."""
        if self._variant.replies and not self.is_silent:
            self._mouth.interject(byte, now)

    def noise(self, data: bytes, now: float) -> None:
        """Let the cable say something that the printer never said."""
        self._mouth.say(data, now)

    @property
    def due(self) -> float | None:
        """When there is something to say again; None for nothing."""
        known = [self._mouth.due, self._late[0][1] if self._late else None]
        return min((each for each in known if each is not None), default=None)

    def said(self, now: float) -> tuple[bytes, int]:
        """Take out what has been said by now, and how many replies have ended with it."""
        return self._mouth.take(now)

    def drop(self) -> None:
        """Say nothing of what was to be said."""
        self._held.clear()
        self._late.clear()
        self._mouth.drop()

    def _begin_one(self, data: bytes, now: float) -> None:
        fault = self.fault
        if fault is not ReplyFault.NONE and self.faulty_replies is not None:
            self.faulty_replies -= 1
            if self.faulty_replies <= 0:
                self.fault = ReplyFault.NONE
        if fault is ReplyFault.LOST:
            return
        if fault is ReplyFault.LATE:
            self._late.append((data, now + self.late_s))
            return
        self._say(data, now)
        if fault is ReplyFault.DOUBLED:
            self._say(data, now)

    def _say(self, data: bytes, now: float) -> None:
        if not self.is_silent:
            self.log.append((now, data))
            self._mouth.say(data, now)

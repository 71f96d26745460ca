"""The two directions of a cable: bytes that arrive one after the other, never faster than the line.

A byte takes ten bit times (8 data bits, no parity, 1 stop bit). Neither has a clock or a port of its own.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

BITS_PER_BYTE = 10
# Bytes are fetched from the computer this long before they arrive, so that waking up late costs no line time.
AHEAD_S = 0.002
MOST_AT_ONCE = 4096


class Intake:
    """Bytes on their way from the computer to the printer."""

    def __init__(self, baud: int | None) -> None:
        """`baud` None for a way without a speed of its own."""
        self._byte_s = BITS_PER_BYTE / baud if baud else 0.0
        self._coming: deque[tuple[int, float]] = deque()
        self._free_at = 0.0
        self._is_idle = True

    def __len__(self) -> int:
        return len(self._coming)

    def room(self, now: float) -> int:
        """Tell how many bytes may be fetched from the computer now."""
        if not self._byte_s:
            return MOST_AT_ONCE - len(self._coming)
        free_at = now if self._is_idle else self._free_at
        left_s = now + max(AHEAD_S, self._byte_s) - free_at
        return max(0, min(MOST_AT_ONCE, int(left_s / self._byte_s)))

    def put(self, data: bytes, now: float) -> None:
        """Let bytes set out; they follow those before without a gap unless there were none ready."""
        if not data:
            self._is_idle = True
            return
        at = max(now, self._free_at) if self._is_idle else self._free_at
        for byte in data:
            at += self._byte_s
            self._coming.append((byte, at))
        self._free_at = at
        self._is_idle = False

    @property
    def due(self) -> float | None:
        """When the next byte arrives; None for no byte."""
        return self._coming[0][1] if self._coming else None

    @property
    def fetch_at(self) -> float:
        """When there is room to fetch more."""
        return 0.0 if self._is_idle else self._free_at + self._byte_s - max(AHEAD_S, self._byte_s)

    def next(self, now: float) -> tuple[int, float] | None:
        """Take out a byte that has arrived, and when it did."""
        return self._coming.popleft() if self._coming and self._coming[0][1] <= now else None

    def drop(self) -> None:
        """Lose all that is on the line."""
        self._coming.clear()
        self._is_idle = True


@dataclass(frozen=True, slots=True)
class _Spoken:
    byte: int
    at: float
    ends_reply: bool


class Mouth:
    """Bytes on their way from the printer to the computer."""

    def __init__(self, baud: int | None) -> None:
        """`baud` None for a way without a speed of its own."""
        self._byte_s = BITS_PER_BYTE / baud if baud else 0.0
        self._going: deque[_Spoken] = deque()
        self._urgent: deque[_Spoken] = deque()
        self._free_at = 0.0

    def say(self, data: bytes, now: float) -> None:
        """Say something, not before `now`, and after what is being said."""
        at = max(now, self._free_at)
        for index, byte in enumerate(data, start=1):
            at += self._byte_s
            self._going.append(_Spoken(byte, at, index == len(data)))
        self._free_at = at

    def interject(self, byte: int, now: float) -> None:
        """Say a byte before all others, as XON and XOFF are."""
        self._urgent.append(_Spoken(byte, now + self._byte_s, ends_reply=False))

    @property
    def due(self) -> float | None:
        """When the next byte is said; None for nothing."""
        return min((each[0].at for each in (self._urgent, self._going) if each), default=None)

    def take(self, now: float) -> tuple[bytes, int]:
        """Take out what has been said by now, up to the end of a reply, and how many replies end in it."""
        said = bytearray()
        while self._urgent and self._urgent[0].at <= now:
            said.append(self._urgent.popleft().byte)
        while self._going and self._going[0].at <= now:
            spoken = self._going.popleft()
            said.append(spoken.byte)
            if spoken.ends_reply:
                return bytes(said), 1
        return bytes(said), 0

    def drop(self) -> None:
        """Say nothing of what was to be said."""
        self._going.clear()
        self._urgent.clear()
        self._free_at = 0.0

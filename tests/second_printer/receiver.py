"""The receive buffer: holds so many bytes and no more, and obeys real-time commands as they come in.

Epson: real-time commands are carried out when received, whatever stands around them, also off line or with a
full buffer; then they lie in the buffer like all else, where the interpreter drops them as undefined codes -
or takes them for parameters, if they were sent into the middle of another command.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum

DLE = 0x10
CLEAR = bytes((0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08))


class Urgent(StrEnum):
    """What a real-time command asks for."""

    STATUS = "status"
    RECOVER = "recover"
    CLEAR = "clear"


_PATTERNS: tuple[tuple[Urgent, tuple[frozenset[int], ...]], ...] = (
    (Urgent.STATUS, (frozenset({DLE}), frozenset({0x04}), frozenset({1, 2, 3, 4}))),
    (Urgent.RECOVER, (frozenset({DLE}), frozenset({0x05}), frozenset({1, 2}))),
    (Urgent.CLEAR, tuple(frozenset({byte}) for byte in CLEAR)),
)


class Receiver:
    """Bytes in their order, at most `size` of them; what is too much is lost."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: deque[int] = deque()
        self._sequence = bytearray()
        self.lost = 0

    def __len__(self) -> int:
        return len(self._held)

    def clear(self) -> None:
        """Forget everything."""
        self._held.clear()
        self._sequence.clear()

    def next_byte(self) -> int:
        """Hand on the oldest byte."""
        return self._held.popleft()

    def take(self, byte: int) -> tuple[Urgent, int] | None:
        """Take one byte in; give the real-time command it completes and its last parameter."""
        if len(self._held) < self._size:
            self._held.append(byte)
        else:
            self.lost += 1
        if not self._sequence and byte != DLE:
            return None
        self._sequence.append(byte)
        if self._completes() is None and not self._may_go_on():
            self._sequence[:] = bytes((DLE,)) if byte == DLE else b""
        urgent = self._completes()
        if urgent is None:
            return None
        self._sequence.clear()
        return urgent, byte

    def _fits(self, pattern: tuple[frozenset[int], ...]) -> bool:
        seen = self._sequence
        return len(seen) <= len(pattern) and all(
            byte in allowed for byte, allowed in zip(seen, pattern, strict=False)
        )

    def _may_go_on(self) -> bool:
        return any(self._fits(pattern) for _, pattern in _PATTERNS)

    def _completes(self) -> Urgent | None:
        for urgent, pattern in _PATTERNS:
            if len(self._sequence) == len(pattern) and self._fits(pattern):
                return urgent
        return None

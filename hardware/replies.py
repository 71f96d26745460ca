"""Takes what a printer says apart: told by fixed bits, in whatever pieces it comes, through noise.

Pure: no port, no thread, no clock. Must not import anything but the standard library. Sources: the status
formats in the ESC/POS command references of printer makers.
"""

from __future__ import annotations

from dataclasses import dataclass

XON, XOFF = 0x11, 0x13
HIGH_BIT = 0x80
# The bits of a first byte that tell what it begins, and those of a byte that goes on with a pushed status.
_KIND_BITS, _PUSHED, _REAL_TIME = 0x93, 0x10, 0x12
_PLAIN_BITS = 0x90
_PUSHED_BYTES = 4
_BLOCK, _TEXT_BLOCK = 0x37, 0x5F
_PROCESS_ID, _CLEARED, _KEY_LIST = 0x22, 0x25, 0x72
_LENGTHS = {_PROCESS_ID: 7, _CLEARED: 3}
_LONGEST_BLOCK = 96
# The rest of a reply follows its beginning at once; a beginning as old as this has lost its rest.
GAP_S = 0.5


@dataclass(frozen=True, slots=True)
class PushedStatus:
    """Automatic status back: four bytes [GS a]."""

    data: bytes


@dataclass(frozen=True, slots=True)
class RealTimeAnswer:
    """The answer to a question answered at once [DLE EOT]; it does not say to which."""

    value: int


@dataclass(frozen=True, slots=True)
class PlainByte:
    """The answer to a question answered in its turn [GS r, GS I]."""

    value: int


@dataclass(frozen=True, slots=True)
class ProcessId:
    """A mark has been reached: everything before it is on paper [GS ( H]."""

    id: bytes


@dataclass(frozen=True, slots=True)
class BuffersCleared:
    """The printer holds nothing any more [DLE DC4 8]."""


@dataclass(frozen=True, slots=True)
class KeyList:
    """The keys of the graphics a printer keeps, two bytes each [GS ( L function 64]."""

    data: bytes


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A line of text about the printer itself [GS I 65 to 69]."""

    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """Bytes that are no reply of a printer."""

    data: bytes


Reply = PushedStatus | RealTimeAnswer | PlainByte | ProcessId | BuffersCleared | KeyList | TextBlock | Noise


class ReplyParser:
    """Keeps the beginning of a reply until its rest comes. Belongs to one thread."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self._pending = bytearray()
        self._heard_s = 0.0

    def feed(self, data: bytes, now_s: float) -> list[Reply]:
        """Take the next bytes.

        Args:
            data: As they came, in any pieces.
            now_s: When they came, seconds of any steady clock.

        Returns:
            The replies that are whole now, in order. XON and XOFF, which a printer may put anywhere, are
            left out.
        """
        replies: list[Reply] = []
        if self._pending and now_s - self._heard_s > GAP_S:
            self._drop(replies)
        self._heard_s = now_s
        for byte in data:
            if byte not in {XON, XOFF}:
                self._take(byte, replies)
        return replies

    def reset(self) -> None:
        """Forget the beginning of a reply whose rest will never come."""
        self._pending.clear()

    def _take(self, byte: int, replies: list[Reply]) -> None:
        if self._pending and not self._goes_on(byte):
            self._drop(replies)
        self._pending.append(byte)
        reply = self._whole()
        if reply is not None:
            replies.append(reply)
            self._pending.clear()

    def _drop(self, replies: list[Reply]) -> None:
        replies.append(Noise(bytes(self._pending)))
        self._pending.clear()

    def _goes_on(self, byte: int) -> bool:
        first = self._pending[0]
        if byte & HIGH_BIT:
            return False
        if first & _KIND_BITS == _PUSHED:
            return not byte & _PLAIN_BITS
        if first == _BLOCK and len(self._pending) == 1:
            return byte in {_PROCESS_ID, _CLEARED, _KEY_LIST}
        is_last = first == _BLOCK and _LENGTHS.get(self._pending[1], 0) == len(self._pending) + 1
        if byte == 0:
            return is_last or first == _TEXT_BLOCK or self._pending[1] == _KEY_LIST
        return not is_last and byte >= 0x20 and len(self._pending) < _LONGEST_BLOCK

    def _whole(self) -> Reply | None:
        pending = bytes(self._pending)
        first = pending[0]
        if first in {_BLOCK, _TEXT_BLOCK}:
            return _block(pending) if len(pending) > 1 and pending[-1] == 0 else None
        if first & HIGH_BIT:
            return Noise(pending)
        kind = first & _KIND_BITS
        if kind == _PUSHED:
            return PushedStatus(pending) if len(pending) == _PUSHED_BYTES else None
        if kind == _REAL_TIME:
            return RealTimeAnswer(first)
        return Noise(pending) if first & _PLAIN_BITS else PlainByte(first)


def _block(whole: bytes) -> Reply:
    if whole[0] == _TEXT_BLOCK:
        return TextBlock(whole[1:-1].decode("ascii"))
    match whole[1]:
        case 0x22:
            return ProcessId(whole[2:-1])
        case 0x25:
            return BuffersCleared()
        case _:
            return KeyList(whole[2:-1])

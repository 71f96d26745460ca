"""Where one ESC/POS command ends and the next begins, told from its first bytes alone.

Must not import anything but the standard library. Sources: the ESC/POS command references of printer makers.
"""

EOT, ENQ, LF, CR, DLE, DC4, ESC, FS, GS = 0x04, 0x05, 0x0A, 0x0D, 0x10, 0x14, 0x1B, 0x1C, 0x1D
INITIALIZE = b"\x1b@"
CUT = b"\x1dV"
FEED_AND_CUT = (65, 66)
CUT_HERE = (0, 1, 48, 49)

_TWO_BYTES = 2
# Whole lengths, by the second byte; a command that is not listed has two bytes.
_AFTER_ESC = {ord(letter): 3 for letter in "!-%23?ERGMJTVadtr{="} | {ord("2"): 2, ord(" "): 3}
_AFTER_ESC |= {ord("$"): 4, ord("\\"): 4, ord("c"): 4, ord("p"): 5}
_AFTER_GS = {ord(letter): 3 for letter in "!BHIabfhrw"} | {ord("L"): 4, ord("W"): 4, ord("P"): 4}
_AFTER_DC4 = {1: 5, 2: 5, 3: 8, 7: 4, 8: 10}
# GS k has its length as a byte from this code on; below, a zero ends it.
_BARCODE_WITH_LENGTH = 65
_COLUMNS_OF_THREE_BYTES = (32, 33)
# ESC &: bytes from the top to the foot of a character, its codes and its columns.
_BYTES_A_COLUMN = (3,)
_FIRST, _LAST = 0x20, 0x7E
_MOST_COLUMNS = 12


class CommandSplitter:
    """Collects bytes until a command is whole. Not thread-safe."""

    def __init__(self) -> None:
        """Expect the first byte of a command."""
        self._held = bytearray()
        self._needed = 1

    @property
    def is_between(self) -> bool:
        """Whether the next byte begins a command."""
        return not self._held

    def take(self, byte: int) -> bytes | None:
        """Take one byte.

        Args:
            byte: 0 to 255.

        Returns:
            The command that it completes: one byte where it is a character; None while more must come.
        """
        self._held.append(byte)
        if len(self._held) < self._needed:
            return None
        self._needed = length_so_far(self._held)
        if len(self._held) < self._needed:
            return None
        command = bytes(self._held)
        self.forget()
        return command

    def forget(self) -> None:
        """Drop an unfinished command."""
        self._held.clear()
        self._needed = 1


def length_so_far(start: bytearray) -> int:
    """How many bytes a command has at least, as far as its start tells.

    Args:
        start: One byte or more.

    Returns:
        The length of ``start`` when the command is whole, more when further bytes must come.
    """
    first = start[0]
    if first not in {DLE, ESC, FS, GS}:
        return 1
    if len(start) < _TWO_BYTES:
        return _TWO_BYTES
    if first == DLE:
        return _after_dle(start)
    if first == ESC:
        return _after_esc(start)
    return _after_gs(start) if first == GS else _TWO_BYTES


def _after_dle(start: bytearray) -> int:
    if start[1] in {EOT, ENQ}:
        return 3
    if start[1] != DC4:
        return _TWO_BYTES
    return 3 if len(start) < 3 else _AFTER_DC4.get(start[2], 3)


def _after_esc(start: bytearray) -> int:
    if start[1] == ord("&"):
        return _after_esc_and(start)
    if start[1] != ord("*"):
        return _AFTER_ESC.get(start[1], _TWO_BYTES)
    if len(start) < 5:
        return 5
    column = 3 if start[2] in _COLUMNS_OF_THREE_BYTES else 1
    return 5 + column * _number(start[3:5])


def _after_esc_and(start: bytearray) -> int:
    """Characters of one's own: each says how many columns follow; values out of range end the command."""
    length = 5
    if len(start) < length or start[2] not in _BYTES_A_COLUMN or not _FIRST <= start[3] <= start[4] <= _LAST:
        return length
    for _ in range(start[3], start[4] + 1):
        if len(start) <= length:
            return length + 1
        if start[length] > _MOST_COLUMNS:
            break
        length += 1 + start[2] * start[length]
    return length


def _after_gs(start: bytearray) -> int:
    match start[1]:
        case 0x28:  # (
            return 5 if len(start) < 5 else 5 + _number(start[3:5])
        case 0x38:  # 8
            return _after_gs_8(start)
        case 0x56:  # V
            return 3 if len(start) < 3 or start[2] not in FEED_AND_CUT else 4
        case 0x6B:  # k
            return _after_gs_k(start)
        case 0x76:  # v
            return _after_gs_v(start)
        case second:
            return _AFTER_GS.get(second, _TWO_BYTES)


def _after_gs_8(start: bytearray) -> int:
    if len(start) < 3 or start[2] != ord("L"):
        return 3
    return 7 if len(start) < 7 else 7 + _number(start[3:7])


def _after_gs_k(start: bytearray) -> int:
    if len(start) < 4:
        return 4
    if start[2] >= _BARCODE_WITH_LENGTH:
        return 4 + start[3]
    return len(start) if start[-1] == 0 else len(start) + 1


def _after_gs_v(start: bytearray) -> int:
    if len(start) < 3 or start[2] != ord("0"):
        return 3
    return 8 if len(start) < 8 else 8 + _number(start[4:6]) * _number(start[6:8])


def _number(low_first: bytearray) -> int:
    return int.from_bytes(low_first, "little")

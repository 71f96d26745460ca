"""Finds where the last line of a slip begins, in the bytes of its body.

Must not import anything but the standard library. Source: the lengths of commands in the ESC/POS command
references of printer makers.
"""

from __future__ import annotations

_ESC, _FS, _GS, _LF = 0x1B, 0x1C, 0x1D, 0x0A
_WITH_VALUE = frozenset(
    {*((_ESC, each) for each in b"!%-EGMRSTVadegrt{J3"), *((_GS, each) for each in b"!Bbfhrw")}
)
_PRINTS = (b"\x1d(k", b"\x1d(L", b"\x1dv0")


def last_line_at(body: bytes) -> int | None:
    """Tell where the last line with ink on it begins.

    A printer that has not come so far has not printed the slip whole.

    Args:
        body: A slip without its frame.

    Returns:
        The place of its first byte, where a line begins; None when the body has commands that are not known
        here, or no line at all.
    """
    place, line, last = 0, 0, None
    while place < len(body):
        length = _length(body, place)
        if length is None:
            return None
        token = body[place : place + length]
        if token[0] >= 0x20 or token.startswith(_PRINTS):
            last = line
        place += length
        if token[0] == _LF or token.startswith((*_PRINTS, b"\x1bd")):
            line = place
    return last


def _length(body: bytes, place: int) -> int | None:
    """How many bytes the command or character at a place has; None when it is not known, or not whole."""
    first, rest = body[place], body[place + 1 :]
    length: int | None = None
    if first == _LF or first >= 0x20:
        length = 1
    elif first == _FS and rest[:1] == b".":
        length = 2
    elif rest and (first, rest[0]) in _WITH_VALUE:
        length = 3
    elif first == _ESC and rest.startswith(b"&"):
        length = _characters_length(body[place:])
    elif first == _GS and rest.startswith(b"(") and len(rest) > 3:
        length = 5 + rest[2] + 256 * rest[3]
    elif first == _GS and rest.startswith(b"v0") and len(rest) > 6:
        length = 8 + (rest[3] + 256 * rest[4]) * (rest[5] + 256 * rest[6])
    return length if length is not None and place + length <= len(body) else None


def _characters_length(command: bytes) -> int | None:
    """The length of ``ESC & y c1 c2 (x d1 ... d(y*x)) ...``, which brings characters of its own."""
    if len(command) < 5:
        return None
    column_bytes, first, last = command[2:5]
    length = 5
    for _ in range(first, last + 1):
        if length >= len(command):
            return None
        length += 1 + column_bytes * command[length]
    return length

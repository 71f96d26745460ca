"""What computer and printer say to each other in tests, written out by hand from the makers' references."""

ASK = b"\x10\x04\x01"
ASK_ALL = b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"
WELL, OFF_LINE = b"\x16", b"\x1e"
PUSH = b"\x1b@\x1da\x0e"
PUSHED_WELL = b"\x14\x00\x00\x0f"
PUSHED_CUTTER = b"\x1c\x08\x00\x0f"
FENCE = b"\x1dr\x01"
CUT = b"\x1dVB\x00"
SLIP = b"hello\n" + CUT
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
CLEARED = b"\x37\x25\x00"


def mark(name: bytes) -> bytes:
    """Ask for a process id of four bytes to be said when all before it is on paper."""
    return b"\x1d(H\x06\x0000" + name


def reached(name: bytes) -> bytes:
    """That process id, said."""
    return b"\x37\x22" + name + b"\x00"


DONE, DONE_REPLY = mark(b"C001"), reached(b"C001")

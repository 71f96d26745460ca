"""What is said to a printer beside the text of slips: questions, marks and orders of ESC/POS.

Must not import anything but the standard library. Sources: the ESC/POS command references of printer
makers; the names in brackets are theirs.
"""

from enum import Enum

INITIALIZE = b"\x1b@"
"""Forget all modes and drop the line being put together [ESC @]. Also switches status back off."""

CUT = b"\x1dV\x42\x00"
"""Feed to the cutter, then a partial cut [GS V 66 0]."""

ENABLE_STATUS_BACK = b"\x1da\x0e"
"""Tell by yourself, now and at each change, of being on line, of errors and of paper [GS a]."""

CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""Drop all you hold, even off line, and say so [DLE DC4 8]."""

_PROCESS_ID = b"\x1d\x28\x48\x06\x00\x30\x30"


class Question(Enum):
    """A question of which one at a time is open. The value is its command.

    The first four are answered at once, also off line [DLE EOT n]; FENCE is answered in its turn, when
    everything before it was carried out [GS r 1].
    """

    PRINTER = b"\x10\x04\x01"
    OFFLINE_CAUSE = b"\x10\x04\x02"
    ERROR_CAUSE = b"\x10\x04\x03"
    PAPER = b"\x10\x04\x04"
    FENCE = b"\x1dr\x01"


def process_id_mark(process_id: bytes) -> bytes:
    """A mark in the data that the printer sends back when all before it is on paper [GS ( H, function 48].

    Args:
        process_id: Four bytes, each 20h to 7Eh.
    """
    return _PROCESS_ID + process_id

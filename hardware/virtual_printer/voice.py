"""What becomes of a reply on its way out when the printer, or its line, is not well.

Must not import anything but the standard library and the printer's own records.
"""

from collections.abc import Set as AbstractSet
from random import Random

from hardware.virtual_printer.faults import SILENT_FAULTS, Fault
from hardware.virtual_printer.said import Reply

_MOST_BETWEEN = 2
_MOST_AROUND = 4


def spoken(reply: Reply, faults: AbstractSet[Fault], noise: Random) -> list[bytes]:
    """Tell what is really said.

    Args:
        reply: What was to be said.
        faults: What is wrong now.
        noise: Where random bytes come from.

    Returns:
        Nothing, once, or twice; with foreign bytes among its own where there is noise.
    """
    if faults & SILENT_FAULTS or (reply.is_confirmation and Fault.LOST_CONFIRMATION in faults):
        return []
    times = 2 if reply.is_confirmation and Fault.DOUBLED_CONFIRMATION in faults else 1
    return [_noisy(reply.data, noise) if Fault.NOISE in faults else reply.data for _ in range(times)]


def _noisy(data: bytes, noise: Random) -> bytes:
    heard = bytearray(noise.randbytes(noise.randint(1, _MOST_AROUND)))
    for value in data:
        heard.append(value)
        heard += noise.randbytes(noise.randint(0, _MOST_BETWEEN))
    return bytes(heard)

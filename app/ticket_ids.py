"""Ticket ids: UUID version 7, made by the client so that asking twice issues once.

Source of the layout: RFC 9562, section 5.7 (48 bits of milliseconds, then random bits). The bits are the
system's own, as those of ``secrets``, which would load OpenSSL (4 MB).
"""

import os
from uuid import UUID


def new_ticket_id(now_ms: int) -> str:
    """A new id that sorts by time.

    Args:
        now_ms: The client's clock, epoch milliseconds; only its order matters.
    """
    value = (now_ms & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))

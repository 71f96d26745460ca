"""How the printer tells the computer to wait: not at all, by a wire, or by XON and XOFF.

Epson's manuals: busy when the receive buffer is nearly full, and, unless a switch says otherwise, also when
off line; XOFF is 13h, XON 11h.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

XON, XOFF = 0x11, 0x13
BUSY_BELOW_BYTES = 16
READY_FROM_BYTES = 26


class Flow(StrEnum):
    """The kinds of flow control."""

    NONE = "none"
    WIRE = "wire"
    XON_XOFF = "xon_xoff"


@dataclass
class Gate:
    """Whether the computer may send now."""

    flow: Flow
    is_busy_off_line: bool = False
    is_busy: bool = False

    def look(self, free_bytes: int, *, is_online: bool) -> bool:
        """Look at the buffer again; tell whether busy has changed."""
        before = self.is_busy
        limit = READY_FROM_BYTES if before else BUSY_BELOW_BYTES
        self.is_busy = free_bytes < limit or (self.is_busy_off_line and not is_online)
        return self.is_busy is not before

    @property
    def holds(self) -> bool:
        """Whether the computer must keep its bytes."""
        return self.is_busy and self.flow is not Flow.NONE

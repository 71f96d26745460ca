"""Hands bytes to the port: when it may be tried, how many it took, and when the last of them has arrived.

Must not import anything but the standard library and hardware's own parts.
"""

from __future__ import annotations

from hardware.transport import Transport
from hardware.wire_log import WireLog

# A port that says there is room and takes nothing is asked again after this long.
ASK_AGAIN_S = 0.01
# A mute printer that leaves bytes waiting for this long is held back and not only silent.
HELD_BACK_S = 0.3


class HandingOver:
    """Belongs to the link's thread. Moments are ``time.monotonic`` seconds.

    Attributes:
        line_free_s: When the last byte that was taken can have come over the line at the earliest.
    """

    def __init__(self, wire: WireLog) -> None:
        """Begin with nothing handed over.

        Args:
            wire: Notes every byte that is taken.
        """
        self._wire = wire
        self._write_at_s = self.line_free_s = self._wrote_s = 0.0
        self._has_taken = True

    def opened(self, now_s: float) -> None:
        """Begin with a connection that is there: nothing is on the line."""
        self.line_free_s = now_s

    def may_write(self, now_s: float) -> bool:
        """Whether the port may be tried now; shortly after it took nothing it may not."""
        return now_s >= self._write_at_s

    def may_have_room(self, now_s: float) -> bool:
        """Whether it is worth a try without asking the port: the last time it took something."""
        return self._has_taken and self.may_write(now_s)

    def has_rested(self, now_s: float) -> bool:
        """Whether the port has taken nothing for so long that bytes which still wait are held back."""
        return now_s >= self._wrote_s + HELD_BACK_S

    def write(self, outgoing: bytes, transport: Transport, now_s: float) -> int:
        """Hand over what the port takes.

        Args:
            outgoing: One byte or more.
            transport: Open.
            now_s: Now.

        Returns:
            How many bytes were taken.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        count = transport.write_some(outgoing)
        self._wire.sent(outgoing[:count])
        self.line_free_s = max(self.line_free_s, now_s) + count * transport.byte_s
        self._has_taken = count > 0
        if self._has_taken:
            self._wrote_s = now_s
        self._write_at_s = now_s if self._has_taken else now_s + ASK_AGAIN_S
        return count

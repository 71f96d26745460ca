"""The wire of the virtual printer: takes bytes no faster than a serial line of a given speed delivers them.

Must not import anything but the standard library.
"""

import os
import select
import time
from dataclasses import dataclass

BITS_PER_BYTE = 10  # a start bit, eight data bits and a stop bit
# Bytes are taken in pieces of about this length, so that waiting is exact and costs little.
PIECE_S = 0.002


@dataclass(frozen=True, slots=True)
class ReceivedByte:
    """One byte and when it was on the line.

    Attributes:
        value: 0 to 255.
        start_s: When its first bit came, ``time.monotonic`` seconds.
        end_s: When its last bit had come.
    """

    value: int
    start_s: float
    end_s: float


class PacedLine:
    """A line that is busy for ten bit times a byte. Belongs to one thread."""

    def __init__(self, baud: int) -> None:
        """Make an idle line.

        Args:
            baud: Bits a second.
        """
        self.byte_s = BITS_PER_BYTE / baud
        self._piece_bytes = max(1, int(PIECE_S / self.byte_s))
        self._free_at_s = 0.0
        self._is_idle = True

    def rest(self) -> None:
        """Forget the bytes before: the next one is not expected to follow without a gap."""
        self._is_idle = True

    def receive(self, descriptor: int) -> list[ReceivedByte]:
        """Take the next piece and wait until its last bit has come: 2 ms, or one byte if that is longer.

        Args:
            descriptor: Non-blocking, readable now.

        Returns:
            The bytes of the piece; none when there were none after all.
        """
        try:
            piece = os.read(descriptor, self._piece_bytes)
        except BlockingIOError:
            return []
        # Bytes that stood ready follow the ones before without a gap, as the sender's hardware does it.
        start_s = time.monotonic() if self._is_idle else self._free_at_s
        self._free_at_s = start_s + len(piece) * self.byte_s
        while (left_s := self._free_at_s - time.monotonic()) > 0:
            time.sleep(left_s)
        late_s = time.monotonic() - self._free_at_s
        self._is_idle = not select.select([descriptor], [], [], 0)[0]
        return [
            self._received(value, start_s + index * self.byte_s, late_s) for index, value in enumerate(piece)
        ]

    def _received(self, value: int, start_s: float, late_s: float) -> ReceivedByte:
        return ReceivedByte(value, start_s, start_s + self.byte_s + late_s)

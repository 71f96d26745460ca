"""The wire of the virtual printer: no direction of it is faster than a serial line of a given speed.

Pure: no port and no clock. Must not import anything but the standard library.
"""

from collections import deque
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
        way: By which way to the computer it came, as counted by the printer.
    """

    value: int
    start_s: float
    end_s: float
    way: int = 0


class IncomingLine:
    """A line that is busy for ten bit times a byte. Belongs to one thread."""

    def __init__(self, baud: int, way: int = 0) -> None:
        """Make an idle line.

        Args:
            baud: Bits a second.
            way: What its bytes are marked with.
        """
        self._way = way
        self._piece = b""
        self._start_s = 0.0
        self._free_at_s = 0.0
        self._is_idle = True
        self.set_baud(baud)

    @property
    def busy_until_s(self) -> float | None:
        """When the last bit of the piece under way has come; None when none is under way."""
        return self._free_at_s if self._piece else None

    @property
    def piece_bytes(self) -> int:
        """How many bytes to put on the line at a time: 2 ms, or one byte if that is longer."""
        return max(1, int(PIECE_S / self.byte_s))

    def set_baud(self, baud: int) -> None:
        """Have another speed from the next piece on.

        Args:
            baud: Bits a second.
        """
        self.byte_s = BITS_PER_BYTE / baud

    def begin(self, piece: bytes, now_s: float) -> None:
        """Put a piece on the line, which must be free; an empty one tells that nothing stood ready.

        Args:
            piece: Its bytes.
            now_s: Now.
        """
        if piece:
            # Bytes that stood ready follow the ones before without a gap, as the sender's hardware does it.
            self._start_s = now_s if self._is_idle else self._free_at_s
            self._free_at_s = self._start_s + len(piece) * self.byte_s
        self._piece = piece
        self._is_idle = not piece

    def arrived(self, now_s: float) -> list[ReceivedByte]:
        """Take the piece off the line once its last bit has come.

        Args:
            now_s: Now.

        Returns:
            Its bytes; none before that.
        """
        if not self._piece or now_s < self._free_at_s:
            return []
        piece, self._piece = self._piece, b""
        late_s = now_s - self._free_at_s
        starts = (self._start_s + index * self.byte_s for index in range(len(piece)))
        return [
            ReceivedByte(value, start_s, start_s + self.byte_s + late_s, self._way)
            for value, start_s in zip(piece, starts, strict=True)
        ]

    def drop(self) -> None:
        """Lose what is under way."""
        self._piece = b""
        self._is_idle = True


class OutgoingLine:
    """Holds replies until their bytes have gone over the line. Belongs to one thread."""

    def __init__(self, baud: int) -> None:
        """Make an idle line.

        Args:
            baud: Bits a second.
        """
        self._leaving: deque[tuple[int, float, bool]] = deque()
        self._free_at_s = 0.0
        self.set_baud(baud)

    @property
    def due_s(self) -> float | None:
        """When the next byte has left; None when there is none."""
        return self._leaving[0][1] if self._leaving else None

    def set_baud(self, baud: int) -> None:
        """Have another speed from the next reply on.

        Args:
            baud: Bits a second.
        """
        self.byte_s = BITS_PER_BYTE / baud

    def put(self, data: bytes, now_s: float, *, is_reply: bool) -> None:
        """Line up bytes behind those that are there.

        Args:
            data: At least one byte.
            now_s: Now.
            is_reply: Whether to count it once its last byte has left.
        """
        self._free_at_s = max(self._free_at_s, now_s)
        for index, value in enumerate(data):
            self._free_at_s += self.byte_s
            self._leaving.append((value, self._free_at_s, is_reply and index == len(data) - 1))

    def take(self, now_s: float) -> tuple[bytes, int]:
        """Take the bytes that have left by now, at most to the end of a reply.

        Args:
            now_s: Now.

        Returns:
            The bytes, and 1 when they end a reply, otherwise 0.
        """
        gone = bytearray()
        while self._leaving and self._leaving[0][1] <= now_s:
            value, _, is_end = self._leaving.popleft()
            gone.append(value)
            if is_end:
                return bytes(gone), 1
        return bytes(gone), 0

    def drop(self) -> None:
        """Lose what is under way."""
        self._leaving.clear()
        self._free_at_s = 0.0

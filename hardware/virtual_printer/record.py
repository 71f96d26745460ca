"""The truth about a virtual printer, for whoever wants to compare it with what the printer was thought to do.

Must not import anything but the standard library and the virtual printer's own records.
"""

import threading
import time
from collections.abc import Callable

from hardware.virtual_printer.faults import TrueState
from hardware.virtual_printer.slips import PrintedSlip


class Record:
    """Written by the printer's thread, read by any. Nothing in it ever changes, it only grows."""

    def __init__(self) -> None:
        """Begin with nothing done and nothing wrong."""
        self._changed = threading.Condition()
        self._pieces: list[PrintedSlip] = []
        self._received = bytearray()
        self._lost = bytearray()
        self._history = [TrueState(time.monotonic(), frozenset())]

    @property
    def pieces(self) -> tuple[PrintedSlip, ...]:
        """All paper that came out, cut or torn, oldest first."""
        with self._changed:
            return tuple(self._pieces)

    @property
    def slips(self) -> tuple[PrintedSlip, ...]:
        """The paper that was cut, oldest first."""
        return tuple(piece for piece in self.pieces if piece.is_cut)

    @property
    def received(self) -> bytes:
        """All bytes that came over the line while there was power, also those that were dropped."""
        with self._changed:
            return bytes(self._received)

    @property
    def lost(self) -> bytes:
        """All bytes that came over the line while there was no power."""
        with self._changed:
            return bytes(self._lost)

    @property
    def history(self) -> tuple[TrueState, ...]:
        """What was true, one state after the other; the first one holds from the making of the printer."""
        with self._changed:
            return tuple(self._history)

    def add_piece(self, piece: PrintedSlip) -> None:
        """Note paper that came out."""
        with self._changed:
            self._pieces.append(piece)
            self._changed.notify_all()

    def add_byte(self, value: int, *, is_lost: bool) -> None:
        """Note a byte that came; ``tell`` wakes those who wait for it."""
        with self._changed:
            (self._lost if is_lost else self._received).append(value)

    def add_state(self, state: TrueState) -> None:
        """Note what is true from now on."""
        with self._changed:
            self._history.append(state)
            self._changed.notify_all()

    def tell(self) -> None:
        """Wake those who wait."""
        with self._changed:
            self._changed.notify_all()

    def wait_until(self, is_so: Callable[[], bool], timeout_s: float) -> bool:
        """Wait for something in here, or for another thing that changes together with it.

        Args:
            is_so: Looks whether it is so; must not wait for anything itself.
            timeout_s: How long to wait at most, seconds.

        Returns:
            Whether it is so.
        """
        with self._changed:
            return self._changed.wait_for(is_so, timeout_s)

"""From received bytes to cut slips: the interpreter decides, the mechanism takes its time.

Must not import anything but the standard library and hardware's own parts.
"""

from hardware.profile import PrinterProfile
from hardware.virtual_printer.asked import Asked
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.line import ReceivedByte
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.paper import PaperCut, PaperEvent
from hardware.virtual_printer.slips import PrintedSlip


class PaperPath:
    """Collects what is printed between two cuts. Belongs to one thread."""

    def __init__(self, profile: PrinterProfile, byte_s: float, mechanism: Mechanism) -> None:
        """Put in a new roll.

        Args:
            profile: The paper.
            byte_s: Time of one byte on the line, seconds.
            mechanism: The moving parts.
        """
        self._width_dots = profile.width_dots
        self._byte_s = byte_s
        self._interpreter = EscposInterpreter(profile.width_dots)
        self._mechanism = mechanism
        self._count = 0
        self._data = bytearray()
        self._events: list[PaperEvent] = []
        self._first_byte_s = 0.0

    def take(self, byte: ReceivedByte) -> PrintedSlip | None:
        """Take one byte off the line.

        Args:
            byte: The byte.

        Returns:
            The slip that this byte cuts off, to come out at its ``cut_s``; None for every other byte.
        """
        if not self._data:
            self._first_byte_s = byte.start_s
        self._data.append(byte.value)
        slip = None
        for event in self._interpreter.feed(byte.value):
            if isinstance(event, Asked):
                continue
            done_s = self._mechanism.carry_out(event, byte.end_s)
            if isinstance(event, PaperCut):
                slip = self._cut_off(byte.end_s, done_s)
            else:
                self._events.append(event)
        return slip

    def _cut_off(self, last_byte_s: float, cut_s: float) -> PrintedSlip:
        self._count += 1
        slip = PrintedSlip(
            number=self._count,
            width_dots=self._width_dots,
            data=bytes(self._data),
            events=tuple(self._events),
            first_byte_s=self._first_byte_s,
            last_byte_s=last_byte_s,
            cut_s=cut_s,
            line_limit_s=len(self._data) * self._byte_s,
        )
        self._data.clear()
        self._events.clear()
        return slip

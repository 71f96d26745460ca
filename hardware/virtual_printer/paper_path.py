"""From what happens to the paper to the pieces of it that come out.

Must not import anything but the standard library and hardware's own parts.
"""

from dataclasses import replace

from hardware.profile import PrinterProfile
from hardware.virtual_printer.line import ReceivedByte
from hardware.virtual_printer.paper import NotUnderstood, PaperCut, PaperEvent
from hardware.virtual_printer.slips import PrintedSlip

_RESET_BYTES = 2


class PaperPath:
    """Collects what is printed until the paper is cut or torn. Belongs to one thread."""

    def __init__(self, profile: PrinterProfile, byte_s: float) -> None:
        """Put in a new roll.

        Args:
            profile: The paper.
            byte_s: Time of one byte on the line, seconds.
        """
        self._profile = profile
        self._byte_s = byte_s
        self._count = 0
        self._begin_piece()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was done to the paper since it was last cut or torn."""
        return all(isinstance(event, NotUnderstood) for event in self._events)

    def read(self, byte: ReceivedByte) -> None:
        """Note a byte that the printer has read.

        Args:
            byte: The byte.
        """
        self._read.append(byte)

    def forget_question(self) -> None:
        """Leave out a question that stands before the first mark on a piece: it belongs to the one before."""
        if not self._events and not self._has_settings:
            self._read.clear()

    def forget_before_reset(self) -> None:
        """Leave out what stands before an ``ESC @`` just read, where no mark does: it is without effect now.

        A program that talks with the printer before a slip may also have asked it to push its status.
        """
        if not self._events:
            del self._read[:-_RESET_BYTES]

    def note_setting(self) -> None:
        """Note that what was read since the last cut is more than questions."""
        self._has_settings = True

    def carry(self, event: PaperEvent, done_s: float) -> PrintedSlip | None:
        """Take what the mechanism has done.

        Args:
            event: What.
            done_s: When it was done, ``time.monotonic`` seconds.

        Returns:
            The slip that was cut off; None for every other event.
        """
        if isinstance(event, PaperCut):
            return self._part(done_s, is_cut=True)
        self._events.append(event)
        return None

    def tear(self, now_s: float) -> PrintedSlip | None:
        """Tear off what hangs out, by hand or because the old roll ended.

        Args:
            now_s: When, ``time.monotonic`` seconds.

        Returns:
            The piece; None when it is blank.
        """
        return None if self.is_blank else self._part(now_s, is_cut=False)

    def look(self, now_s: float) -> PrintedSlip:
        """Look at the piece that is still in the printer.

        Args:
            now_s: When, ``time.monotonic`` seconds.
        """
        return PrintedSlip(
            number=self._count + 1,
            width_dots=self._profile.width_dots,
            data=bytes(byte.value for byte in self._read),
            events=tuple(self._events),
            first_byte_s=self._read[0].start_s if self._read else 0.0,
            last_byte_s=self._read[-1].end_s if self._read else 0.0,
            cut_s=now_s,
            line_limit_s=len(self._read) * self._byte_s,
            is_cut=False,
            head_to_cutter_dots=self._profile.head_to_cutter_dots,
        )

    def _part(self, now_s: float, *, is_cut: bool) -> PrintedSlip:
        piece = replace(self.look(now_s), is_cut=is_cut)
        self._count += 1
        self._begin_piece()
        return piece

    def _begin_piece(self) -> None:
        self._read: list[ReceivedByte] = []
        self._events: list[PaperEvent] = []
        self._has_settings = False

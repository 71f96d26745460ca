"""What a printer tells the desk: its trouble, since when, and the tickets left without a slip.

Must not import anything but the standard library and desk records.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.slips import MissingSlip

KIOSK = "kiosk"
"""The place of the printer at the entrance, where patrons take their number."""


class PrinterCause(StrEnum):
    """One word for the state of a printer; READY and NEAR_END still print, and GARBLED may."""

    READY = "ready"
    NEAR_END = "near_end"
    NOT_CONFIGURED = "not_configured"
    ABSENT = "absent"
    REFUSED = "refused"
    BUSY = "busy"
    UNPLUGGED = "unplugged"
    WRONG_DEVICE = "wrong_device"
    STALLED = "stalled"
    MUTE = "mute"
    GARBLED = "garbled"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"

    @property
    def may_print(self) -> bool:
        """Whether a slip sent now can be expected to come out."""
        return self.is_well or self is PrinterCause.GARBLED

    @property
    def is_well(self) -> bool:
        """Whether the printer says that it prints, or says nothing to the contrary."""
        return self in {PrinterCause.READY, PrinterCause.NEAR_END}


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """The last word about one printer.

    Attributes:
        place: Which printer, such as ``kiosk``.
        cause: Its state.
        since_ms: Since when, epoch milliseconds.
        missing: Open tickets whose slip is not known to be printed, newest last.
        seen: The tickets among them whose slip nobody need look for, by id: staff have seen it on paper, or
            a copy came out at another printer. The program of the printer never says so: the desk does.
        rests_until_ms: Until when its kiosk gives no numbers after many slips, epoch milliseconds; None while
            it gives them. It ends by itself: a kiosk that was killed says nothing more.
    """

    place: str
    cause: PrinterCause
    since_ms: int
    missing: tuple[MissingSlip, ...] = ()
    seen: tuple[str, ...] = ()
    rests_until_ms: int | None = None

    @property
    def to_check(self) -> tuple[MissingSlip, ...]:
        """The missing slips that nobody has seen, newest last."""
        return tuple(slip for slip in self.missing if slip.ticket_id not in self.seen)

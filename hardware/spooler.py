"""Between the kiosk and the link: knows slips by their ticket and sees to it that none is sent twice.

Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState
from hardware.jobs import JobEnd, PrintJob
from hardware.journal import PrintJournal
from hardware.slip import TicketSlip


class TakesJobs(Protocol):
    """The part of the link that the spooler needs."""

    def submit(self, job: PrintJob) -> None:
        """Queue a job without blocking."""
        ...


@dataclass(frozen=True, slots=True)
class SlipEnd:
    """What became of a ticket's slip.

    Attributes:
        ticket_id: The ticket's own id.
        label: The number on it.
        end: What became of it.
    """

    ticket_id: str
    label: str
    end: JobEnd


class PrintSpooler:
    """Takes slips by ticket id and sends each at most once. Any thread may call its methods."""

    def __init__(
        self,
        link: TakesJobs,
        encode: Callable[[TicketSlip], bytes],
        journal: PrintJournal,
        *,
        on_end: Callable[[SlipEnd], None] | None = None,
    ) -> None:
        """Put the parts together.

        Args:
            link: Where jobs go.
            encode: Makes the bytes of a slip; called on the link's thread.
            journal: Remembers what was sent.
            on_end: Called once for each slip with what became of it, on the link's thread.
        """
        self._link = link
        self._encode = encode
        self._journal = journal
        self._on_end = on_end

    def submit(self, ticket_id: str, slip: TicketSlip) -> bool:
        """Have a slip printed, unless this ticket had one before. Never blocks.

        Args:
            ticket_id: The ticket's own id.
            slip: What to say.

        Returns:
            Whether the slip was taken; False when this ticket's slip was taken before.
        """
        attempt = self._journal.begin(JournalEntry(ticket_id, ticket_id, slip.label, day=""))
        if attempt is None:
            return False
        self._link.submit(_SlipJob(attempt, ticket_id, slip, self._encode, self._journal, self._on_end))
        return True

    def state(self, ticket_id: str) -> SlipState | None:
        """How far a ticket's slip has come; None when it had none."""
        latest = self._journal.latest(ticket_id)
        return None if latest is None else latest.state


@dataclass(frozen=True, slots=True)
class _SlipJob:
    attempt: int
    ticket_id: str
    slip: TicketSlip
    encode: Callable[[TicketSlip], bytes]
    journal: PrintJournal
    on_end: Callable[[SlipEnd], None] | None

    def frame(self) -> bytes:
        frame = self.encode(self.slip)
        self._note(SlipState.SENDING, PrinterCause.READY)
        return frame

    def ended(self, end: JobEnd) -> None:
        self._note(end.result, end.cause, is_end=True)
        if self.on_end is not None:
            self.on_end(SlipEnd(self.ticket_id, self.slip.label, end))

    def _note(self, state: SlipState, cause: PrinterCause, *, is_end: bool = False) -> None:
        self.journal.note(self.attempt, state, proof=SlipProof.NONE, cause=cause, is_end=is_end)

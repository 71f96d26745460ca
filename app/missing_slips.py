"""The slips of one printer that nobody may count on: from the journal, the printer's news and the desk.

Knows neither Qt nor a port. Belongs to one thread.
"""

import logging
from collections.abc import Iterable

from desk.errors import JournalUnavailable
from desk.queue import LiveQueue
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import MissingSlip, SlipState
from desk.tickets import Ticket
from hardware.jobs import JobNews
from hardware.journal import PrintJournal

logger = logging.getLogger(__name__)

MISSING_KEPT = 100
"""Most slips a report names: more than a day on which nobody saw the empty roll leaves open."""

CLOSED_KEPT = 20
"""Most slips of closed tickets that are kept unsaid: each desk may take up its last visit again."""


class MissingSlips:
    """One slip a ticket, the latest ones, as long as the ticket is open.

    Attributes:
        left_behind: What an earlier program left under way, with what the journal makes of it.
    """

    def __init__(self, journal: PrintJournal, day: str) -> None:
        """Begin with what an earlier program left; the journal ends for it what was under way.

        Args:
            journal: Of the printer. While another program holds it nothing but this program's own slips is
                told of, until ``take_over``.
            day: Today, ISO 8601.
        """
        self._journal = journal
        self._sequences: dict[str, int] = {}
        self._slips: tuple[MissingSlip, ...] = ()
        self._closed: frozenset[str] = frozenset()
        self.left_behind: tuple[JournalRecord, ...] = ()
        if not journal.is_held_elsewhere():
            self._keep(self._left_by_the_last_program(day))

    @property
    def slips(self) -> tuple[MissingSlip, ...]:
        """Newest last; those of closed tickets are kept unsaid, as a visit may be taken up again (undo)."""
        return tuple(each for each in self._slips if each.ticket_id not in self._closed)[-MISSING_KEPT:]

    def take_over(self, left: tuple[JournalRecord, ...], day: str) -> None:
        """Tell also of what the program left that held the journal until now.

        Args:
            left: What it left under way, with what the journal makes of it.
            day: Today, ISO 8601.
        """
        own = [each for each in self._slips if self._journal.latest(each.ticket_id) is None]
        self._keep((*self._now_left(left, day), *own))

    def expect(self, ticket: Ticket) -> None:
        """Take note of a ticket that the queue may not hold yet."""
        self._sequences[ticket.id] = ticket.sequence

    def hear(self, entry: JournalEntry, news: JobNews) -> None:
        """Take note of what became of a slip.

        A copy under way changes nothing: until it is printed its ticket has no slip to count on.
        """
        others = [each for each in self._slips if each.ticket_id != entry.ticket_id]
        if news.state.is_missing:
            self._keep((*others, MissingSlip(entry.ticket_id, entry.label, news.state)))
        elif news.is_end or news.state.is_printed:
            self._keep(others)

    def go_on_from(self, kept: Iterable[MissingSlip]) -> None:
        """Add the slips that the desk kept; of those the journal knows more about, its word counts."""
        known = (each for each in kept if self._journal.latest(each.ticket_id) is None)
        self._keep((*known, *self._slips))

    def find(self, tickets: Iterable[Ticket]) -> None:
        """Add tickets of an earlier program whose slip nobody has a word about: it may be on paper or not.

        Args:
            tickets: Open ones that were to have a slip here; those of this program are left alone.
        """
        known = {each.ticket_id for each in self._slips} | set(self._sequences)
        lost = (each for each in tickets if each.id not in known and self._journal.latest(each.id) is None)
        found = tuple(MissingSlip(each.id, each.label, SlipState.UNKNOWN) for each in lost)
        for slip in found:
            logger.info("slip %s is unknown: its journal has no line of it", slip.label)
        self._keep((*found, *self._slips))

    def keep_open(self, queue: LiveQueue) -> None:
        """Tell no more of slips whose ticket is closed; the queue may be older than the ticket."""
        kept = {ticket.id for ticket in queue.tickets}
        kept |= {ticket for ticket, sequence in self._sequences.items() if sequence > queue.sequence}
        self._sequences = {ticket: each for ticket, each in self._sequences.items() if ticket in kept}
        closed = [each.ticket_id for each in self._slips if each.ticket_id not in kept]
        self._closed = frozenset(closed[-CLOSED_KEPT:])
        self._keep(each for each in self._slips if each.ticket_id in kept or each.ticket_id in self._closed)

    def _left_by_the_last_program(self, day: str) -> Iterable[MissingSlip]:
        try:
            return self._now_left(self._journal.recover(), day)
        except JournalUnavailable as error:
            logger.warning("what became of the last slips is not known: %s", error)
            return self._now_left((), day)

    def _now_left(self, left: tuple[JournalRecord, ...], day: str) -> Iterable[MissingSlip]:
        self.left_behind = left
        for record in left:
            logger.info("slip %s is %s since the last start", record.entry.label, record.state)
        lines = (record.missing_slip for record in self._journal.missing(day))
        return [slip for slip in lines if slip is not None]

    def _keep(self, slips: Iterable[MissingSlip]) -> None:
        self._slips = tuple(slips)[-MISSING_KEPT - CLOSED_KEPT :]

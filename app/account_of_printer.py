"""What the program of a printer knows of it: its state and its missing slips, told to the desk.

Belongs to the GUI thread.
"""

import logging
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.clock import SystemClock
from app.journal_waiting import JournalWaiting
from app.missing_slips import MissingSlips
from app.printer_news import PrinterNews
from desk.changes import EventKind
from desk.errors import DeskError
from desk.printer import KIOSK, PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.slip_journal import JournalEntry, JournalRecord
from desk.tickets import Ticket
from hardware.jobs import JobNews
from hardware.journal import PrintJournal
from hardware.status import PrinterStatus
from ui.ports import Asking, QueueWatching

logger = logging.getLogger(__name__)

_EVENTS_READ = 20_000
"""Far more than a day has; the oldest come first."""


class PrinterAccount(QObject):
    """Keeps the report of one printer, and has the desk hold the same.

    While another program holds the printer's journal, that one speaks for the printer: the desk hears nothing
    from here, and the slips the other printed are nobody's to judge.

    Signals:
        taken_over(): The journal is this program's now; ``left_behind`` is what the other left.
    """

    taken_over = Signal()

    def __init__(
        self,
        cause: PrinterCause,
        place: str,
        *,
        journal: PrintJournal,
        clock: SystemClock,
        news: PrinterNews,
        worker: Asking,
        watcher: QueueWatching,
    ) -> None:
        """Begin with what the journal knows; the desk is told once its queue was read and the port looked at.

        Args:
            cause: What is known of the printer before anybody looked.
            place: Name of the printer, such as ``kiosk``.
            journal: Of this printer.
            clock: Tells since when the printer is as it is.
            news: Takes the reports to the desk.
            worker: Asks the desk which open tickets an earlier program gave.
            watcher: Tells which tickets are still open.
        """
        super().__init__()
        self._clock, self._worker, self._watcher = clock, worker, watcher
        self._news = news
        self._missing = MissingSlips(journal, clock.day_of(clock.now_ms()))
        self._report = PrinterReport(place, cause, clock.now_ms(), self._missing.slips)
        self._was_looked_at = self._has_begun = False
        watcher.queue_changed.connect(self._take_queue)
        self._waiting = JournalWaiting(journal)
        self._waiting.over.connect(self._take_over, Qt.ConnectionType.QueuedConnection)
        self._waits = journal.is_held_elsewhere()

    def wait_for_journal(self) -> None:
        """Begin to wait for the end of a program that holds the journal, if there is one; until ``close``."""
        if self._waits:
            logger.info("another program speaks for the printer, and holds its journal; waiting for its end")
            self._waiting.begin()

    def close(self) -> None:
        """Wait for no journal any more; a program that has ended pauses no numbers, and no panel says so."""
        self._waiting.close()
        if self._report.rests_until_ms is not None and self._has_begun and not self._waits:
            self._report = replace(self._report, rests_until_ms=None)
            self._news.tell_last(self._report)

    @property
    def waits_for_journal(self) -> bool:
        """Whether another program holds the journal, and so speaks for the printer."""
        return self._waits

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer, as last heard."""
        return self._report.cause

    @property
    def left_behind(self) -> tuple[JournalRecord, ...]:
        """The slips that an earlier program left under way."""
        return self._missing.left_behind

    def expect(self, ticket: Ticket) -> None:
        """Take note of a ticket that the queue may not hold yet."""
        self._missing.expect(ticket)

    def take_status(self, status: PrinterStatus) -> bool:
        """Take the word of the link, and tell whether the printer is in another state."""
        is_news = status.cause is not self._report.cause
        if is_news:
            logger.info("the printer is %s %s", status.cause, status.last_error)
            self._report = replace(self._report, cause=status.cause, since_ms=self._clock.now_ms())
        self._was_looked_at = True
        self._tell_desk()
        return is_news

    def hear(self, entry: JournalEntry, news: JobNews) -> None:
        """Take note of what became of the slip of a number."""
        if self.cause is not PrinterCause.NOT_CONFIGURED:
            self._missing.hear(entry, news)
            if self._watcher.queue is not None:  # it may be the slip of a ticket that is closed, or of none
                self._missing.keep_open(self._watcher.queue)
            self._tell_missing()

    def rest(self, for_ms: int) -> None:
        """Take note that no numbers are given here, after many slips.

        Args:
            for_ms: For how long, milliseconds; 0 while they are given.
        """
        until_ms = self._clock.now_ms() + for_ms if for_ms else None
        self._report = replace(self._report, rests_until_ms=until_ms)
        self._tell_desk()

    @Slot(object)
    def _take_queue(self, queue: LiveQueue) -> None:
        if not self._has_begun:
            self._tell_desk()
        self._missing.keep_open(queue)
        self._tell_missing()

    @Slot(object)
    def _take_over(self, left: tuple[JournalRecord, ...]) -> None:
        logger.info("the program that held the print journal has ended; this one speaks for the printer now")
        self._waits = False
        self._missing.take_over(left, self._clock.day_of(self._clock.now_ms()))
        self._tell_desk()
        self.taken_over.emit()

    def _begin(self) -> None:
        """Go on from what the desk kept, once it can be read and the port was looked at."""
        queue = self._watcher.queue
        if self._has_begun or queue is None or not self._was_looked_at:
            return
        self._has_begun = True
        kept = queue.printers.get(self._report.place)
        if self.cause is PrinterCause.NOT_CONFIGURED:
            return
        since_ms = self._report.since_ms
        if kept is not None:
            self._missing.go_on_from(kept.missing)
            since_ms = kept.since_ms if kept.cause is self.cause else since_ms
        self._missing.keep_open(queue)
        self._report = replace(self._report, since_ms=since_ms, missing=self._missing.slips)
        self._look_for_unwritten(queue)

    def _look_for_unwritten(self, queue: LiveQueue) -> None:
        """Between a ticket and its first line in the journal a program can be killed."""
        if self._report.place == KIOSK and queue.tickets:
            first = min(ticket.sequence for ticket in queue.tickets)
            self._worker.ask(partial(_given_by_kiosk, since=first), self._take_given, self._given_not_read)

    def _take_given(self, given: frozenset[str]) -> None:
        queue = self._watcher.queue
        if queue is not None:
            self._missing.find(ticket for ticket in queue.tickets if ticket.id in given)
            self._tell_missing()

    def _given_not_read(self, error: DeskError) -> None:
        logger.warning("whether an earlier program left a ticket without a slip is not known: %s", error)

    def _tell_missing(self) -> None:
        if self._missing.slips != self._report.missing:
            self._report = replace(self._report, missing=self._missing.slips)
            self._tell_desk()

    def _tell_desk(self) -> None:
        if self._waits:
            return
        self._begin()
        if self._has_begun:
            self._news.tell(self._report)


def _given_by_kiosk(desk: ServiceDesk, since: int) -> frozenset[str]:
    """The tickets given at the kiosk, by id, from an event number on."""
    events = desk.events_after(since - 1, _EVENTS_READ)
    issued = (each for each in events if each.kind is EventKind.TICKET_ISSUED and each.actor == KIOSK)
    return frozenset(each.ticket for each in issued if each.ticket is not None)

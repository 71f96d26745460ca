"""The bridge between the kiosk and its printer: tickets become slips, and the printer's word goes around.

The link has a thread of its own; everything the kiosk hears comes on the GUI thread. What the printer
says also goes to the desk, where every panel reads it, and where it outlives the kiosk.
"""

import logging
import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.clock import SystemClock
from app.printer_news import PrinterNews
from app.settings import PrinterSettings, Settings
from app.slip_words import ticket_slip
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.requests import Issued
from desk.slip_journal import JournalEntry
from desk.slips import MissingSlip
from hardware.encoder import SlipEncoder
from hardware.escpos_library import new_recorder
from hardware.journal import MemoryJournal
from hardware.link import PrinterLink
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_BY_PAPER
from hardware.serial_line import FlowControl, SerialLine
from hardware.spooler import PrintSpooler, SlipNews
from hardware.status import PrinterStatus
from hardware.transport_factory import make_transport
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher

logger = logging.getLogger(__name__)

MISSING_KEPT = 20
"""Most slips a report names; the panel has no room for more."""

_WARM_UP_S = 1.5


class Printing(QObject):
    """Prints the tickets of one place, a kiosk, and tells how its printer is.

    Signals:
        cause_changed(PrinterCause): The printer is in another state.
        slip_ended(str, SlipState): What became of a ticket's slip, by ticket id.
    """

    cause_changed = Signal(object)
    slip_ended = Signal(str, object)
    _status_heard = Signal(object)
    _slip_heard = Signal(object)

    def __init__(
        self,
        settings: Settings,
        *,
        place: str,
        clock: SystemClock,
        worker: DeskWorker,
        watcher: QueueWatcher,
    ) -> None:
        """Open the way to the printer, or to none when the settings name none.

        Args:
            settings: Device, line and paper of the printer, and the library's name.
            place: Name of the printer for the panels, such as ``kiosk``.
            clock: For the time on the slip.
            worker: Takes the reports to the desk.
            watcher: Tells which tickets are still open.
        """
        super().__init__()
        self._library_name = settings.library.name
        self._clock = clock
        self._watcher = watcher
        self._news = PrinterNews(worker, watcher, place)
        self._report = PrinterReport(place, _first_cause(settings.printer), clock.now_ms())
        self._sequences: dict[str, int] = {}
        self._was_looked_at = self._has_begun = False
        self._status_heard.connect(self._take_status, Qt.ConnectionType.QueuedConnection)
        self._slip_heard.connect(self._take_news, Qt.ConnectionType.QueuedConnection)
        watcher.queue_changed.connect(self._take_queue)
        profile = GENERIC_BY_PAPER[settings.printer.paper_mm]
        self._link = self._make_link(settings, profile)
        self._spooler = self._make_spooler(profile)
        # The first slip must not wait for python-escpos, nor the first picture on the screen.
        self._warm_up = threading.Timer(_WARM_UP_S, new_recorder)
        self._warm_up.daemon = True
        self._warm_up.start()
        self._link.start()

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer, as last heard."""
        return self._report.cause

    def print_ticket(self, issued: Issued, language: str) -> None:
        """Have a ticket's slip printed, once however often it is asked; returns at once.

        Args:
            issued: The ticket.
            language: ``fr`` or ``en``.
        """
        taken_at = self._clock.local(issued.ticket.joined_ms)
        self._sequences[issued.ticket.id] = issued.ticket.sequence
        slip = ticket_slip(issued, language, self._library_name, taken_at)
        ticket = issued.ticket
        self._spooler.submit(JournalEntry(ticket.id, ticket.id, ticket.label, ticket.day), slip)

    def close(self) -> None:
        """Stop the link, within a second; slips not begun are given up."""
        self._warm_up.cancel()
        self._warm_up.join()
        self._link.stop()

    def _make_link(self, settings: Settings, profile: PrinterProfile) -> PrinterLink:
        printer = settings.printer
        return PrinterLink(
            make_transport(printer.device, SerialLine(printer.baud, FlowControl(printer.flow_control))),
            can=profile.can,
            on_status=self._status_heard.emit,
            is_wire_logged=settings.log.wire,
        )

    def _make_spooler(self, profile: PrinterProfile) -> PrintSpooler:
        encode_body = SlipEncoder(profile).encode_body
        journal = MemoryJournal(self._clock)
        hear = self._slip_heard.emit
        return PrintSpooler(self._link, encode_body, journal, can=profile.can, on_news=hear)

    @Slot(object)
    def _take_status(self, status: PrinterStatus) -> None:
        is_news = status.cause is not self._report.cause
        if is_news:
            logger.info("the printer is %s %s", status.cause, status.last_error)
            self._report = replace(self._report, cause=status.cause, since_ms=self._clock.now_ms())
        self._was_looked_at = True
        self._tell_desk()
        if is_news:
            self.cause_changed.emit(status.cause)

    @Slot(object)
    def _take_news(self, slip: SlipNews) -> None:
        entry, news = slip.entry, slip.news
        logger.info("slip %s: %s, %d bytes", entry.label, news.state, news.bytes_sent)
        if not news.is_end:
            return
        others = tuple(each for each in self._report.missing if each.ticket_id != entry.ticket_id)
        if not news.state.is_missing:
            self._set_missing(others)
        elif self.cause is not PrinterCause.NOT_CONFIGURED:
            missing = MissingSlip(entry.ticket_id, entry.label, news.state)
            self._set_missing((*others, missing)[-MISSING_KEPT:])
        self.slip_ended.emit(entry.ticket_id, news.state)

    @Slot(object)
    def _take_queue(self, queue: LiveQueue) -> None:
        if not self._has_begun:
            self._tell_desk()
        self._forget_closed(queue)

    def _begin(self) -> None:
        """Go on from what the desk kept, once it can be read and the port was looked at."""
        queue = self._watcher.queue
        if self._has_begun or queue is None or not self._was_looked_at:
            return
        self._has_begun = True
        kept = queue.printers.get(self._report.place)
        if kept is None or self.cause is PrinterCause.NOT_CONFIGURED:
            return
        slips = tuple({each.ticket_id: each for each in (*kept.missing, *self._report.missing)}.values())
        since_ms = kept.since_ms if kept.cause is self.cause else self._report.since_ms
        self._report = replace(self._report, since_ms=since_ms, missing=slips[-MISSING_KEPT:])
        self._forget_closed(queue)

    def _forget_closed(self, queue: LiveQueue) -> None:
        """Drop slips whose ticket is closed; the queue may be older than the ticket."""
        kept = {ticket.id for ticket in queue.tickets}
        kept |= {ticket for ticket, sequence in self._sequences.items() if sequence > queue.sequence}
        self._sequences = {ticket: each for ticket, each in self._sequences.items() if ticket in kept}
        self._set_missing(tuple(each for each in self._report.missing if each.ticket_id in kept))

    def _set_missing(self, slips: tuple[MissingSlip, ...]) -> None:
        if slips != self._report.missing:
            self._report = replace(self._report, missing=slips)
            self._tell_desk()

    def _tell_desk(self) -> None:
        self._begin()
        if self._has_begun:
            self._news.tell(self._report)


def _first_cause(settings: PrinterSettings) -> PrinterCause:
    return PrinterCause.OFFLINE if settings.device else PrinterCause.NOT_CONFIGURED

"""The bridge between the kiosk and its printer: tickets become slips, and the printer's word goes around.

The link has a thread of its own; everything the kiosk hears comes on the GUI thread. What the printer
says also goes to the desk, where every panel reads it, and where it outlives the kiosk.
"""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.account_of_printer import PrinterAccount
from app.clock import SystemClock
from app.next_step_paper import NextStepPaper, return_request
from app.printer_acquaintance import Acquaintance
from app.printer_line import way_to
from app.printer_news import PrinterNews
from app.settings import Settings
from app.slip_extras import slip_extras
from app.slip_words import SlipExtras, ticket_slip
from app.text_strips import QtTextDrawing
from desk.printer import PrinterCause
from desk.requests import Issued
from desk.slip_journal import JournalEntry
from desk.slips import SlipState, StepSlipRequest
from desk.tickets import Ticket
from hardware.encoder import SlipEncoder
from hardware.jobs import JobNews
from hardware.journal import PrintJournal
from hardware.link import PrinterLink
from hardware.logo_keeping import LogoKeeper
from hardware.profile import PrinterProfile
from hardware.slip import Slip
from hardware.spooler import PrintSpooler, SlipNews
from hardware.status import PrinterStatus
from kiosk.flood import WHILE_MS
from ui.desk_worker import DeskWorker
from ui.languages import spoken_language
from ui.queue_watcher import QueueWatcher

logger = logging.getLogger(__name__)

_NO_LABEL = "-"


class Printing(QObject):
    """Prints the tickets of one place, a kiosk, and tells how its printer is.

    Signals:
        cause_changed(PrinterCause): The printer is in another state.
        slip_ended(str, SlipState): How far a ticket's slip is, by ticket id; SENT only where nothing follows.
        slips_found(Mapping[str, int]): Ages in milliseconds, by request id, of the slips of the last
            ``WHILE_MS``, but for copies and those NOT_SENT; from the event loop, and at ``taken_over`` again.
        request_ended(str, SlipState): What became of a slip that staff asked for, by request id; more than
            once where the printer knows better later.
        return_ended(StepSlipRequest, SlipState): The same of quieter times, as staff would ask for them.
        taken_over(): The program that held the journal has ended; see ``waits_for_journal``.
    """

    cause_changed = Signal(object)
    slip_ended = Signal(str, object)
    slips_found = Signal(object)
    request_ended = Signal(str, object)
    return_ended = Signal(object, object)
    taken_over = Signal()
    _status_heard = Signal(object)
    _slip_heard = Signal(object)
    _begun = Signal(object)

    def __init__(
        self,
        settings: Settings,
        *,
        place: str,
        journal: PrintJournal,
        clock: SystemClock,
        worker: DeskWorker,
        watcher: QueueWatcher,
    ) -> None:
        """Open the way to the printer, or to none when the settings name none.

        Args:
            settings: Device, line and paper of the printer, and the library's name.
            place: Name of the printer for the panels, such as ``kiosk``.
            journal: Of this printer; it stays open until after ``close``.
            clock: For the time on the slip.
            worker: Takes the reports to the desk.
            watcher: Tells which tickets are still open.
        """
        super().__init__()
        self._extras = slip_extras(settings)
        self._next_steps, self._next_step_ids = NextStepPaper.of(settings, self._extras), set[str]()
        self._returns: dict[str, StepSlipRequest] = {}
        self._clock, self._place, self._journal = clock, place, journal
        first = PrinterCause.OFFLINE if settings.printer.device else PrinterCause.NOT_CONFIGURED
        news = PrinterNews(worker, watcher, place)
        self._account = PrinterAccount(
            first, place, journal=journal, clock=clock, news=news, worker=worker, watcher=watcher
        )
        self._listen()
        acquaintance = Acquaintance(settings, clock)
        profile = acquaintance.profile
        self._encoder, self._keeper = _writers(self._extras, profile)
        self._link = self._make_link(settings, acquaintance)
        self._spooler = self._make_spooler(profile)
        self._link.start()
        self._account.wait_for_journal()
        self._begun.emit(self._found(clock.now_ms()))

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer, as last heard."""
        return self._account.cause

    @property
    def waits_for_journal(self) -> bool:
        """Whether another program holds the journal: its printer and the slips of the desk are that one's."""
        return self._account.waits_for_journal

    @property
    def returns_left(self) -> tuple[tuple[StepSlipRequest, SlipState], ...]:
        """The quieter times that an earlier program left under way, and what became of them."""
        left = (each for each in self._account.left_behind if each.entry.label == _NO_LABEL)
        return tuple((self._return_request(each.entry, spoken_language("")), each.state) for each in left)

    def print_ticket(self, issued: Issued, language: str) -> None:
        """Have a ticket's slip printed, once however often it is asked; returns at once.

        Args:
            issued: The ticket.
            language: A language that is installed, such as ``fr``.
        """
        self._account.expect(issued.ticket)
        self._submit(_first_slip_of(issued.ticket), issued, language)

    def leave_unprinted(self, ticket: Ticket) -> None:
        """Tell the desk that a ticket has no slip, for nobody saw its number; returns at once.

        The journal has no line of it: what the desk keeps of it outlives this program.
        """
        self._account.expect(ticket)
        self._account.hear(_first_slip_of(ticket), JobNews(SlipState.NOT_SENT, is_end=True))

    def rest(self, for_ms: int) -> None:
        """Tell the desk that no numbers are given for so long, milliseconds; 0 ends it; returns at once."""
        self._account.rest(for_ms)

    def withdraw(self, request_id: str) -> None:
        """Print a slip no more if it has not been begun; returns at once.

        Args:
            request_id: The ticket, whose patron has gone, for its first slip; or a request of staff.
        """
        self._spooler.withdraw(request_id)

    def print_copy(self, request_id: str, ticket: Ticket, present: int) -> SlipState | None:
        """Have a ticket's slip printed once more, with DUPLICATA on it; returns at once.

        Args:
            request_id: Printed once at most, also by a program that is started again.
            ticket: The ticket.
            present: Staff present now.

        Returns:
            None when ``request_ended`` will follow; what became of it when this request was taken before.
        """
        latest = self._journal.latest(ticket.id)
        if latest is not None and latest.entry.request_id == request_id:
            return latest.end
        copy = 2 if latest is None else latest.entry.copy + 1
        issued = Issued(ticket, position=None, present=present, is_new=False)
        entry = JournalEntry(request_id, ticket.id, ticket.label, ticket.day, copy)
        self._submit(entry, issued, spoken_language(ticket.language))
        return None

    def print_next_step(self, request: StepSlipRequest) -> SlipState | None:
        """Have a next step printed, once; returns at once.

        In the journal it is the slip of no ticket, under its own id: it counts for no number.

        Args:
            request: Printed once at most, also by a program that is started again.

        Returns:
            None when ``request_ended`` will follow; what became of it when this request was taken before.
        """
        taken = self._journal.latest(request.id)
        if taken is not None:
            return taken.end
        self._next_step_ids.add(request.id)
        slip = self._next_steps.slip_of(request, self._clock.local(request.asked_ms))
        label = request.label or _NO_LABEL
        self._spooler.submit(JournalEntry(request.id, request.id, label, request.day), slip)
        return None

    def print_return(self, request_id: str, lines: Sequence[str], language: str) -> None:
        """Have quieter times printed, once; returns at once. In the journal it is the slip of no ticket."""
        now_ms = self._clock.now_ms()
        slip = self._next_steps.return_of(lines, language, self._clock.local(now_ms).date())
        entry = JournalEntry(request_id, request_id, _NO_LABEL, self._clock.day_of(now_ms))
        self._returns[request_id] = self._return_request(entry, language)
        self._spooler.submit(entry, slip)

    def close(self) -> None:
        """Stop the link, within two seconds; slips not begun are given up."""
        self._link.stop()
        self._account.close()

    def _listen(self) -> None:
        self._account.taken_over.connect(self._take_over)
        self._status_heard.connect(self._take_status, Qt.ConnectionType.QueuedConnection)
        self._slip_heard.connect(self._take_news, Qt.ConnectionType.QueuedConnection)
        self._begun.connect(self.slips_found, Qt.ConnectionType.QueuedConnection)

    def _found(self, now_ms: int) -> dict[str, int]:
        # Copies are for staff. Next steps are too, but nothing here tells them from numbers.
        given = (each for each in self._journal.given_since(now_ms - WHILE_MS) if each.entry.copy == 1)
        return {each.entry.request_id: now_ms - each.queued_ms for each in given}

    def _submit(self, entry: JournalEntry, issued: Issued, language: str) -> None:
        taken_at = self._clock.local(issued.ticket.joined_ms)
        slip = ticket_slip(
            issued, language, self._next_steps.library_name, taken_at, self._extras, is_copy=entry.copy > 1
        )
        self._spooler.submit(entry, slip)

    def _make_link(self, settings: Settings, acquaintance: Acquaintance) -> PrinterLink:
        return PrinterLink(
            way_to(settings.printer),
            can=acquaintance.profile.can,
            on_status=self._status_heard.emit,
            on_answer=partial(self._hear_answer, acquaintance),
            is_wire_logged=settings.log.wire,
            may_hold_slip=self._journal.may_hold_slip(),
            talk=self._keeper,
        )

    def _make_spooler(self, profile: PrinterProfile) -> PrintSpooler:
        hear = self._slip_heard.emit
        return PrintSpooler(self._link, self._encode, self._journal, can=profile.can, on_news=hear)

    def _encode(self, slip: Slip) -> bytes:
        """On the link's thread, which is also the keeper's."""
        return self._encoder.encode_body(slip, self._keeper.stored_keys if self._keeper else ())

    def _hear_answer(self, acquaintance: Acquaintance) -> None:
        """On the link's thread: what was sent to a printer that nobody had heard may not be on paper."""
        acquaintance.note_answer()
        self._spooler.doubt_sent(self._clock.day_of(self._clock.now_ms()), acquaintance.silent_until_ms)

    @Slot()
    def _take_over(self) -> None:
        for request, state in self.returns_left:
            self.return_ended.emit(request, state)
        self.slips_found.emit(self._found(self._clock.now_ms()))
        self.taken_over.emit()

    @Slot(object)
    def _take_status(self, status: PrinterStatus) -> None:
        if self._account.take_status(status):
            self.cause_changed.emit(status.cause)

    @Slot(object)
    def _take_news(self, slip: SlipNews) -> None:
        entry, news = slip.entry, slip.news
        logger.log(
            logging.INFO if news.is_end else logging.DEBUG,
            "slip %s, copy %d: %s, %d bytes, %s",
            *(entry.label, entry.copy, news.state, news.bytes_sent, news.cause),
        )
        is_over = news.is_end or news.state.is_printed
        if entry.request_id in self._returns:
            if is_over:
                self.return_ended.emit(self._returns[entry.request_id], news.state)
            return
        is_next_step = entry.request_id in self._next_step_ids
        if not is_next_step:
            self._tell_of_number(entry, news)
        if is_over and (is_next_step or entry.copy > 1):
            self.request_ended.emit(entry.request_id, news.state)

    def _tell_of_number(self, entry: JournalEntry, news: JobNews) -> None:
        self._account.hear(entry, news)
        if news.is_end or news.state is not SlipState.SENT:
            self.slip_ended.emit(entry.ticket_id, news.state)

    def _return_request(self, entry: JournalEntry, language: str) -> StepSlipRequest:
        return return_request(entry, self._place, self._clock.now_ms(), language)


def _first_slip_of(ticket: Ticket) -> JournalEntry:
    return JournalEntry(ticket.id, ticket.id, ticket.label, ticket.day)


def _writers(extras: SlipExtras, profile: PrinterProfile) -> tuple[SlipEncoder, LogoKeeper | None]:
    """What writes slips, and what keeps the logo in the printer where a memory is known for it."""
    has_memory = profile.can.stored_graphics.is_there
    keeper = LogoKeeper(extras.logo) if extras.logo and has_memory else None
    return SlipEncoder(profile, QtTextDrawing()), keeper

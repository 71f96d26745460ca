"""The reception: holds the journey, takes touches and news, and carries out what the journey asks for.

The only place of the kiosk that acts: it asks the worker, prints, and runs the clocks. Everything
else derives from its journey. A bug here or below is logged and brings the kiosk home.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.closed import Closed
from desk.colleague_call import ColleagueCall
from desk.errors import DeskError, StoreUnavailable, WrongState
from desk.help_calls import is_coming
from desk.printer import PrinterCause
from desk.queue import LiveQueue
from desk.requests import Issued
from desk.service_desk import ServiceDesk
from desk.slips import SlipState
from desk.tickets import Kind, Ticket
from kiosk import journey as steps
from kiosk import slip_steps
from kiosk.choice_screens import return_lines
from kiosk.choices import cancel_refused, cancelled, help_failed, wait_chosen
from kiosk.journey import Journey, Request, Screen
from kiosk.ports import KioskParts
from kiosk.regaining import answered, is_shown, left_by, still_left
from kiosk.rests import (
    call_taken_back,
    door_seen,
    queue_seen,
    request_refused,
    slips_counted,
    store_found,
    store_lost,
)
from kiosk.showing import sentences_in
from kiosk.slip_count import SlipCount
from kiosk.wait_timer import WaitTimer
from kiosk.waits import Token, Wait, duration_ms, wait_ended, waits_of
from ui.errors import DeskBroken

logger = logging.getLogger(__name__)

Step = Callable[[Journey], Journey]


class Reception(QObject):
    """The one state of the kiosk.

    Properties:
        journey: The journey now.
        clocks: Its timers, one for each kind of wait.
        rest_clock: Counts the slips again when more may come out, after many.

    Signals:
        changed(): The journey is another one.
    """

    changed = Signal()

    def __init__(self, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._journey = steps.begun(parts.languages[0], parts.most_waiting)
        self._timers = {wait: self._timer(wait) for wait in Wait}
        self._tokens: dict[Wait, Token] = {}
        self._left: Journey | None = None
        self._is_being_read = False
        self._return_slip = ""
        self._slip_count = SlipCount(parts.most_given, parts.steady_ms, self)
        self._slip_count.counted.connect(self._see_slips)
        self._slip_count.rested.connect(parts.printing.rest)
        self._door_clock = QTimer(self)
        self._door_clock.timeout.connect(self._look_at_door)
        parts.watcher.queue_changed.connect(self._see_queue)
        parts.watcher.store_lost.connect(self._lose_store)
        parts.watcher.store_found.connect(self._find_store)
        parts.printing.cause_changed.connect(self._see_printer)
        parts.printing.slip_ended.connect(self._end_slip)
        parts.printing.slips_found.connect(self._slip_count.find)
        self._take_in()

    @property
    def journey(self) -> Journey:
        return self._journey

    @property
    def rest_clock(self) -> QTimer:
        return self._slip_count.clock

    @property
    def clocks(self) -> tuple[QTimer, ...]:
        return tuple(self._timers.values())

    def choose_service(self, service: str) -> None:
        """Ask for a ticket, or wait; its id is made here, on the touch, so that asking twice issues once."""
        try:
            ticket_id = self._parts.new_ticket_id()
        except Exception:
            self._give_up("no ticket id could be made")
            return
        if self._journey.screen is Screen.CHOICE:
            self.step(partial(wait_chosen, ticket_id=ticket_id))
        else:
            self.step(partial(steps.service_chosen, service=service, ticket_id=ticket_id))

    def step(self, step: Step) -> None:
        """Take one step; never raises."""
        try:
            self._move_to(step(self._journey))
        except Exception:
            self._give_up("a step of the journey broke")

    def recover(self) -> None:
        """Come home after an error somewhere; a ticket that was given or asked for is kept. Never raises."""
        self._left = left_by(self._journey, self._left)
        self.step(steps.gone_home)

    def be_read(self, is_being_read: bool) -> None:
        """Hold what would end a screen that is being read aloud; its wait begins anew when it was read."""
        self._is_being_read = is_being_read
        self._keep_clocks()

    def close(self) -> None:
        """Stop every clock and hear nothing more."""
        for timer in (*self._timers.values(), self._door_clock, self._slip_count.clock):
            timer.stop()
        self._parts.watcher.queue_changed.disconnect(self._see_queue)
        self._parts.watcher.store_lost.disconnect(self._lose_store)
        self._parts.watcher.store_found.disconnect(self._find_store)
        self._parts.printing.cause_changed.disconnect(self._see_printer)
        self._parts.printing.slip_ended.disconnect(self._end_slip)
        self._parts.printing.slips_found.disconnect(self._slip_count.find)

    def _take_in(self) -> None:
        watcher = self._parts.watcher
        self._journey = replace(self._journey, cause=self._parts.printing.cause)
        self._keep_clocks()
        if self._parts.door is not None:
            self._look_at_door()
            self._door_clock.start(self._parts.times.door_ms)
        if watcher.queue is not None:
            self._see_queue(watcher.queue)
        if watcher.trouble is not None:
            self._lose_store(watcher.trouble)

    def _move_to(self, journey: Journey) -> None:
        before, self._journey = self._journey, journey
        if journey == before:
            return
        self._keep_clocks()
        self.changed.emit()
        if journey.is_awaited and not before.is_awaited and journey.request is not None:
            self._ask(journey.request)
        if journey.issued is not None and before.issued is None:
            self._print(journey.issued, journey.language)
        self._follow_choice(before, journey)
        is_cancelled = journey.screen is Screen.CANCELLED
        if journey.issued is None and before.issued and not is_cancelled and not journey.cause.may_print:
            # The next patron must not find the slip of this one when the printer is well again.
            self._parts.printing.withdraw(before.issued.ticket.id)

    def _follow_choice(self, before: Journey, journey: Journey) -> None:
        is_back = journey.screen is Screen.RETURN
        if is_back and before.screen is not Screen.RETURN and journey.may_be_printing:
            self._print_return(journey)
        if self._return_slip and not is_back and not journey.cause.may_print:
            self._parts.printing.withdraw(self._return_slip)
        self._return_slip = self._return_slip if is_back else ""
        if journey.screen is Screen.HELP and before.screen is not Screen.HELP:
            self._parts.worker.ask(ServiceDesk.ask_help, self._note_asked, self._fail_help)
        if journey.is_cancelling and not before.is_cancelling and journey.issued is not None:
            self._cancel(journey.issued.ticket.id)

    def _cancel(self, ticket_id: str) -> None:
        def cancel(desk: ServiceDesk) -> Ticket:
            return desk.cancel(ticket_id)

        def refused(error: DeskError) -> None:
            is_called = isinstance(error, WrongState)
            self.step(partial(cancel_refused, ticket_id=ticket_id, is_called=is_called))

        self._parts.worker.ask(cancel, self._note_cancelled, refused)

    def _note_cancelled(self, ticket: Ticket) -> None:
        self.step(partial(cancelled, ticket_id=ticket.id))
        # Also where its screen went first: nobody waits for the slip.
        self._parts.printing.withdraw(ticket.id)

    def _note_asked(self, _call: ColleagueCall) -> None:
        """The watcher tells when somebody answers."""

    def _fail_help(self, _error: DeskError) -> None:
        self.step(help_failed)

    def _print_return(self, journey: Journey) -> None:
        lines = return_lines(journey, sentences_in(journey.language))
        try:
            self._return_slip = self._parts.new_ticket_id()
            self._parts.printing.print_return(self._return_slip, lines, journey.language)
            self._slip_count.give(self._return_slip)
        except Exception:
            # The times stand on the screen whatever the printing does.
            logger.exception("the slip with the quieter times could not be handed to the printer")

    def _ask(self, request: Request) -> None:
        def issue(desk: ServiceDesk) -> Issued:
            return desk.issue(request.ticket_id, request.service, request.language)

        self._parts.worker.ask(issue, self._take_ticket, partial(self._take_refusal, request))

    def _print(self, issued: Issued, language: str) -> None:
        try:
            self._parts.printing.print_ticket(issued, language)
        except Exception:
            # The number stays on the screen whatever the printing does.
            logger.exception("a slip could not be handed to the printer")
            self._end_slip(issued.ticket.id, SlipState.NOT_SENT)

    def _take_ticket(self, issued: Issued) -> None:
        self.step(partial(answered, left=self._left, issued=issued))
        self._left = still_left(self._left, issued.ticket.id)
        if not is_shown(self._journey, issued):
            logger.warning("number %s came when its patron had gone: nobody holds it", issued.ticket.label)
            self._parts.printing.leave_unprinted(issued.ticket)
        self._slip_count.give(issued.ticket.id)

    def _see_slips(self, left: int | None) -> None:
        self.step(partial(slips_counted, left=left))

    def _take_refusal(self, request: Request, error: DeskError) -> None:
        self._left = still_left(self._left, request.ticket_id)
        if isinstance(error, Closed):
            self._look_at_door()
            self.step(partial(request_refused, ticket_id=request.ticket_id))
            return
        if not isinstance(error, (StoreUnavailable, DeskBroken)):
            logger.error("a request was refused: %s: %s", error.code, error)
        self.step(partial(steps.request_failed, ticket_id=request.ticket_id))

    def _see_queue(self, queue: LiveQueue) -> None:
        self._slip_count.see_queue(queue)
        is_counted = self._parts.most_waiting > 0 or self._parts.door is not None
        waiting = sum(ticket.kind is not Kind.PHONE for ticket in queue.waiting) if is_counted else 0
        ahead = waiting + len(queue.called) if is_counted else 0
        called = [ticket.id for ticket in queue.called]
        self.step(partial(queue_seen, present=queue.present, waiting=waiting, ahead=ahead, called=called))
        self.step(partial(call_taken_back, queue=queue))
        if self._journey.screen is Screen.HELP:
            self.step(partial(replace, is_help_coming=is_coming(queue)))

    @Slot()
    def _look_at_door(self) -> None:
        self.step(self._at_the_door)

    def _at_the_door(self, journey: Journey) -> Journey:
        return door_seen(journey, self._parts.door() if self._parts.door else None)

    def _lose_store(self, error: StoreUnavailable) -> None:
        self.step(store_lost)

    def _find_store(self) -> None:
        self.step(store_found)

    def _see_printer(self, cause: PrinterCause) -> None:
        self.step(partial(slip_steps.printer_changed, cause=cause))

    def _end_slip(self, ticket_id: str, result: SlipState) -> None:
        self.step(partial(slip_steps.slip_ended, ticket_id=ticket_id, result=result))

    def _give_up(self, what: str) -> None:
        logger.exception(what)
        self._left = left_by(self._journey, self._left)
        self._journey = steps.gone_home(self._journey)
        self._keep_clocks()
        self.changed.emit()

    def _timer(self, wait: Wait) -> WaitTimer:
        timer = WaitTimer(wait, duration_ms(wait, self._parts.times), self)
        timer.ended.connect(self._end_wait)
        return timer

    def _end_wait(self, wait: Wait) -> None:
        self._tokens.pop(wait, None)
        self.step(partial(wait_ended, wait=wait))

    def _keep_clocks(self) -> None:
        wanted = waits_of(self._journey, is_being_read=self._is_being_read)
        for wait, timer in self._timers.items():
            token = wanted.get(wait)
            if token is None:
                timer.stop()
            elif token != self._tokens.get(wait):
                timer.start()
        self._tokens = dict(wanted)

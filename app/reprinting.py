"""Slips that staff ask for, copies and next steps: each is printed once, when the printer can, and ended.

A request stands in the queue until its printer's program has ended it, so that it outlives that program; its
id is the journal's, so that it is never printed a second time. Belongs to the GUI thread.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from app.clock import SystemClock
from desk.errors import DeskError
from desk.lost_slips import GIVEN_UP_AFTER_MS
from desk.printer import PrinterCause
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.slips import SlipRequest, SlipState, StepSlipRequest
from desk.tickets import Ticket
from ui.ports import Asking, QueueWatching

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

logger = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 20_000


class PrintsOnRequest(Protocol):
    """What ``app.printing`` is here."""

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer."""
        ...

    @property
    def cause_changed(self) -> "SignalInstance":
        """With a ``PrinterCause``."""
        ...

    @property
    def request_ended(self) -> "SignalInstance":
        """With the id of a request and a ``SlipState``."""
        ...

    @property
    def return_ended(self) -> "SignalInstance":
        """With a ``StepSlipRequest`` that stood in no queue, and a ``SlipState``."""
        ...

    @property
    def returns_left(self) -> tuple[tuple[StepSlipRequest, SlipState], ...]:
        """Those that an earlier program left under way."""
        ...

    @property
    def waits_for_journal(self) -> bool:
        """Whether another program holds the printer's journal, and carries out the requests."""
        ...

    @property
    def taken_over(self) -> "SignalInstance":
        """Without a word: that program has ended."""
        ...

    def print_copy(self, request_id: str, ticket: Ticket, present: int) -> SlipState | None:
        """Have a slip printed that says DUPLICATA; gives its end when this request was taken before."""
        ...

    def print_next_step(self, request: StepSlipRequest) -> SlipState | None:
        """Have a next step printed; gives its end when this request was taken before."""
        ...

    def withdraw(self, request_id: str) -> None:
        """Print a slip no more if it has not been begun."""
        ...


class Reprinting(QObject):
    """Carries out the requests for the printer of one place.

    One that meets a printer in trouble waits until the printer is well, ten minutes at most. One that has
    begun is ended with whatever becomes of it; what did not come out is on the list of the staff, who may ask
    again. So are the quieter times of the kiosk, which wait for no printer. While another program holds the
    journal of the printer, all requests are that one's.
    """

    def __init__(
        self,
        printing: PrintsOnRequest,
        *,
        place: str,
        clock: SystemClock,
        worker: Asking,
        watcher: QueueWatching,
    ) -> None:
        """Look at the queue as soon as there is one.

        Args:
            printing: Prints them.
            place: Name of the printer, such as ``kiosk``.
            clock: Tells how old a request is.
            worker: Takes the end of a request to the desk.
            watcher: Tells of requests.
        """
        super().__init__()
        self._printing = printing
        self._place = place
        self._clock = clock
        self._worker = worker
        self._watcher = watcher
        self._begun: set[str] = set()
        self._over: dict[str, SlipState] = {}
        self._returns = {request.id: (request, state) for request, state in printing.returns_left}
        self._ending: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        watcher.queue_changed.connect(self._look)
        watcher.store_found.connect(self._look)
        printing.cause_changed.connect(self._look)
        printing.request_ended.connect(self._take_end)
        printing.return_ended.connect(self._take_return)
        printing.taken_over.connect(self._look)

    def close(self) -> None:
        """Carry out nothing more."""
        self._timer.stop()
        self._watcher.queue_changed.disconnect(self._look)
        self._watcher.store_found.disconnect(self._look)
        self._printing.cause_changed.disconnect(self._look)
        self._printing.request_ended.disconnect(self._take_end)
        self._printing.return_ended.disconnect(self._take_return)
        self._printing.taken_over.disconnect(self._look)

    @Slot()
    def _look(self) -> None:
        queue = self._watcher.queue
        if queue is None or self._printing.waits_for_journal:
            return
        wanted: tuple[SlipRequest, ...] = (*queue.reprints, *queue.step_slips)
        standing = [each for each in wanted if each.place == self._place]
        told = {each.id: each.state for each in queue.lost_slips if each.request.place == self._place}
        ids = {each.id for each in standing}
        for request_id in self._begun - ids - self._over.keys():
            # Its visit goes on again, or its patron has gone: what is not begun need not come out.
            self._printing.withdraw(request_id)
        self._begun &= ids
        self._over = {each: state for each, state in self._over.items() if each in ids or each in told}
        for request in standing:
            self._see(request, queue)
        for request_id in told.keys() & self._over.keys():
            if told[request_id] is not self._over[request_id]:
                self._end(request_id)  # the printer knew better later, and the desk could not be told then
        for request_id in tuple(self._returns):
            self._tell_return(request_id)
        # While one stands the clock alone may make it too old.
        if standing and not self._timer.isActive():
            self._timer.start()
        elif not standing:
            self._timer.stop()

    def _see(self, request: SlipRequest, queue: LiveQueue) -> None:
        age_ms = self._clock.now_ms() - request.asked_ms
        if request.id in self._over:
            self._end(request.id)
        elif request.id in self._begun:
            self._see_to_end(request.id, age_ms)
        elif self._printing.cause is PrinterCause.NOT_CONFIGURED:
            self._take_end(request.id, SlipState.NOT_SENT)
        elif age_ms > GIVEN_UP_AFTER_MS:
            logger.info("a slip asked for at a desk is not printed: the printer could not in time")
            self._take_end(request.id, SlipState.NOT_SENT)
        elif self._printing.cause.may_print:
            self._print(request, queue)

    def _see_to_end(self, request_id: str, age_ms: int) -> None:
        """One that is under way ends with the word of its printer; too old, what is not begun need not be."""
        if age_ms > 2 * GIVEN_UP_AFTER_MS:
            self._take_end(request_id, SlipState.UNKNOWN)
        elif age_ms > GIVEN_UP_AFTER_MS:
            self._printing.withdraw(request_id)

    def _print(self, request: SlipRequest, queue: LiveQueue) -> None:
        self._begun.add(request.id)
        end: SlipState | None = SlipState.NOT_SENT
        if isinstance(request, StepSlipRequest):
            end = self._printing.print_next_step(request)
        elif (ticket := queue.with_id(request.ticket_id)) is not None:
            end = self._printing.print_copy(request.id, ticket, queue.present)
        if end is not None:
            self._take_end(request.id, end)

    @Slot(str, object)
    def _take_end(self, request_id: str, state: SlipState) -> None:
        self._over[request_id] = state
        self._end(request_id)

    @Slot(object, object)
    def _take_return(self, request: StepSlipRequest, state: SlipState) -> None:
        self._returns[request.id] = (request, state)
        self._tell_return(request.id)

    def _end(self, request_id: str) -> None:
        state = self._over[request_id]
        self._tell(request_id, state, partial(_end_request, request_id=request_id, state=state))

    def _tell_return(self, request_id: str) -> None:
        request, state = self._returns[request_id]
        self._tell(request_id, state, partial(_lose_slip, request=request, state=state))

    def _tell(self, request_id: str, state: SlipState, use_case: Callable[[ServiceDesk], None]) -> None:
        if request_id in self._ending:
            return
        self._ending.add(request_id)
        self._worker.ask(
            use_case, partial(self._ended, request_id, state), partial(self._not_ended, request_id)
        )

    def _ended(self, request_id: str, state: SlipState, _: None) -> None:
        self._ending.discard(request_id)
        if request_id in self._returns and self._returns[request_id][1] is state:
            del self._returns[request_id]
        elif request_id in self._returns:
            self._tell_return(request_id)
        elif self._over.get(request_id, state) is not state:
            self._end(request_id)

    def _not_ended(self, request_id: str, error: DeskError) -> None:
        logger.info("a request for a slip still stands, although it is over: %s", error)
        self._ending.discard(request_id)


def _end_request(desk: ServiceDesk, request_id: str, state: SlipState) -> None:
    desk.end_slip_request(request_id, state)


def _lose_slip(desk: ServiceDesk, request: StepSlipRequest, state: SlipState) -> None:
    desk.lose_slip(request, state)

"""Slips that staff ask for, copies and next steps: each is printed once, when the printer can, and ended.

A request stands in the queue until its printer's program has ended it, so that it outlives that program; its
id is the journal's, so that it is never printed a second time. Belongs to the GUI thread.
"""

import logging
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from app.clock import SystemClock
from desk.errors import DeskError
from desk.printer import PrinterCause
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.slips import ReprintRequest, StepSlipRequest
from desk.tickets import Ticket
from ui.ports import Asking, QueueWatching

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

logger = logging.getLogger(__name__)

STALE_AFTER_MS = 10 * 60_000
"""Time for staff to change the roll; after it the patron is not expected at the desk any more."""

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
        """With the id of a request."""
        ...

    def print_copy(self, request_id: str, ticket: Ticket, present: int) -> bool:
        """Have a slip printed that says DUPLICATA; False when this request was taken before."""
        ...

    def print_next_step(self, request: StepSlipRequest) -> bool:
        """Have a next step printed; False when this request was taken before."""
        ...

    def withdraw(self, request_id: str) -> None:
        """Print a slip no more if it has not been begun."""
        ...


Request = ReprintRequest | StepSlipRequest


class Reprinting(QObject):
    """Carries out the requests for the printer of one place.

    One that meets a printer in trouble waits until the printer is well, ten minutes at most. One that has
    begun is ended whatever becomes of it: staff see that on their list, and may ask again.
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
        self._over: set[str] = set()
        self._ending: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        watcher.queue_changed.connect(self._look)
        watcher.store_found.connect(self._look)
        printing.cause_changed.connect(self._look)
        printing.request_ended.connect(self._take_end)

    def close(self) -> None:
        """Carry out nothing more."""
        self._timer.stop()
        self._watcher.queue_changed.disconnect(self._look)
        self._watcher.store_found.disconnect(self._look)
        self._printing.cause_changed.disconnect(self._look)
        self._printing.request_ended.disconnect(self._take_end)

    @Slot()
    def _look(self) -> None:
        queue = self._watcher.queue
        if queue is None:
            return
        wanted: tuple[Request, ...] = (*queue.reprints, *queue.step_slips)
        standing = [each for each in wanted if each.place == self._place]
        ids = {each.id for each in standing}
        for request_id in self._begun - ids - self._over:
            # Its visit goes on again, or its patron has gone: what is not begun need not come out.
            self._printing.withdraw(request_id)
        self._begun &= ids
        self._over &= ids
        for request in standing:
            self._see(request, queue)
        # While one stands the clock alone may make it too old.
        if standing and not self._timer.isActive():
            self._timer.start()
        elif not standing:
            self._timer.stop()

    def _see(self, request: Request, queue: LiveQueue) -> None:
        if request.id not in self._over and self._is_useless(request):
            self._over.add(request.id)
        if request.id in self._over:
            self._end(request.id)
        elif request.id not in self._begun and self._printing.cause.may_print:
            self._print(request, queue)

    def _is_useless(self, request: Request) -> bool:
        if self._printing.cause is PrinterCause.NOT_CONFIGURED:
            return True
        is_stale = self._clock.now_ms() - request.asked_ms > STALE_AFTER_MS
        if is_stale and request.id not in self._begun:
            logger.info("a slip asked for at a desk is not printed: the printer could not in time")
        return is_stale

    def _print(self, request: Request, queue: LiveQueue) -> None:
        if isinstance(request, StepSlipRequest):
            self._begun.add(request.id)
            if not self._printing.print_next_step(request):
                self._take_end(request.id)
            return
        ticket = queue.with_id(request.ticket_id)
        if ticket is None:
            self._over.add(request.id)
            self._end(request.id)
            return
        self._begun.add(request.id)
        if not self._printing.print_copy(request.id, ticket, queue.present):
            self._take_end(request.id)

    @Slot(str)
    def _take_end(self, request_id: str) -> None:
        self._over.add(request_id)
        self._end(request_id)

    def _end(self, request_id: str) -> None:
        if request_id in self._ending:
            return
        self._ending.add(request_id)
        self._worker.ask(
            partial(_end_request, request_id=request_id),
            partial(self._ended, request_id),
            partial(self._not_ended, request_id),
        )

    def _ended(self, request_id: str, _: None) -> None:
        self._ending.discard(request_id)

    def _not_ended(self, request_id: str, error: DeskError) -> None:
        logger.info("a request for a slip still stands, although it is over: %s", error)
        self._ending.discard(request_id)


def _end_request(desk: ServiceDesk, request_id: str) -> None:
    desk.end_slip_request(request_id)

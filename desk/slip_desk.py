"""The desk's part about paper: printers tell of themselves, staff ask for slips. The base of ``ServiceDesk``.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desk import reprints, step_slips
from desk.changes import Decision
from desk.offerings import Offerings
from desk.printer import PrinterReport
from desk.queue import Also, LiveQueue, TicketById, TicketByLabel
from desk.slip_checks import keep_report, see
from desk.step_slips import StepSlipWish
from desk.transactions import Transactions

Answer = TypeVar("Answer")


class SlipDesk:
    """Use cases about printers and slips; see ``ServiceDesk`` for what every method may raise."""

    def __init__(self, transactions: Transactions, offers: Offerings) -> None:
        """Take what every use case stands on."""
        self._transactions = transactions
        self._offers = offers

    def report_printer(self, report: PrinterReport) -> None:
        """Keep the last word about a printer, where every panel reads it; see ``slip_checks.keep_report``."""
        self._transact(partial(keep_report, report=report))

    def see_slip(self, ticket_id: str, desk: str) -> None:
        """Note at a desk that a slip nobody confirmed is there after all; see ``slip_checks.see``."""
        self._at_desk(partial(see, ticket_id=ticket_id), desk)

    def ask_reprint(self, request_id: str, ticket_id: str, place: str, desk: str) -> None:
        """Ask at a desk for a ticket's slip once more; see ``reprints.ask``."""
        ticket = TicketById(ticket_id)
        decide = partial(reprints.ask, request_id=request_id, asked=ticket, place=place)
        self._at_desk(decide, desk, ticket)

    def ask_reprint_of(self, request_id: str, label: str, place: str) -> None:
        """Ask through the pipe for the slip of today's ticket of a label; see ``reprints.ask``."""
        ticket = TicketByLabel(label)
        decide = partial(reprints.ask, request_id=request_id, asked=ticket, place=place, desk=None)
        self._transact(decide, ticket)

    def ask_step_slip(self, ticket_id: str, desk: str, slip: StepSlipWish) -> None:
        """Ask at a desk for the next-step slip of a closed visit; see ``step_slips.ask``."""
        decide = partial(step_slips.ask, ticket_id=ticket_id, wish=slip)
        self._at_desk(decide, desk, TicketById(ticket_id))

    def end_slip_request(self, request_id: str) -> None:
        """Take a request for a slip away, a copy or a next step, by the program of its printer."""

        def decide(queue: LiveQueue) -> Decision[None]:
            kinds = (reprints.end(queue, request_id), step_slips.end(queue, request_id))
            return Decision(tuple(each for kind in kinds for each in kind.changes), None)

        self._transact(decide)

    def _transact(self, decide: Callable[[LiveQueue], Decision[Answer]], also: Also | None = None) -> Answer:
        return self._transactions.run(decide, also)

    def _at_desk(
        self, decide: Callable[..., Decision[Answer]], desk: str, also: Also | None = None
    ) -> Answer:
        """Transact at a desk of the settings, or at one that was taken out of them while in use."""

        def decide_there(queue: LiveQueue) -> Decision[Answer]:
            if desk not in queue.presences and queue.at_desk(desk) is None:
                self._offers.desk(desk)
            return decide(queue, desk=desk)

        return self._transact(decide_there, also)

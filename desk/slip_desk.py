"""The desk's part about paper: printers tell of themselves, staff ask for slips. The base of ``ServiceDesk``.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desk import lost_slips, reprints
from desk.changes import Decision
from desk.offerings import Offerings
from desk.printer import PrinterReport
from desk.queue import Also, LiveQueue, TicketById, TicketByLabel
from desk.slip_checks import keep_report, see
from desk.slips import SlipState, StepSlipRequest
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

    def end_slip_request(self, request_id: str, state: SlipState) -> None:
        """Say, in a printer's program, what became of a slip that was asked for; see ``lost_slips.end``."""
        self._transact(partial(lost_slips.end, request_id=request_id, state=state))

    def lose_slip(self, request: StepSlipRequest, state: SlipState) -> None:
        """Say the same of a slip that stood in no queue; see ``lost_slips.lose``."""
        self._transact(partial(lost_slips.lose, request=request, state=state))

    def print_again(self, lost_id: str, request_id: str, place: str, desk: str) -> None:
        """Ask at a desk once more for a slip that did not come out; see ``lost_slips.print_again``."""
        again = partial(lost_slips.print_again, lost_id=lost_id, request_id=request_id, place=place)
        self._at_desk(again, desk)

    def take_off(self, lost_id: str, desk: str) -> None:
        """Say at a desk that nobody need see to a slip any more; see ``lost_slips.take_off``."""
        self._at_desk(partial(lost_slips.take_off, lost_id=lost_id), desk)

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

"""Decisions about reprints: staff ask for a slip once more; how a request ends stands in ``lost_slips``.

Pure functions from the queue to a decision. Must not import anything but the standard library and desk
records.
"""

from collections.abc import Iterable

from desk.changes import Change, Decision, EventKind, ReprintAdded, ReprintRemoved, TicketMoved
from desk.errors import UnknownLabel, WrongState
from desk.queue import LiveQueue, OneTicket, TicketById
from desk.slip_checks import check_printer, want_again
from desk.slips import ReprintRequest
from desk.tickets import Kind, Ticket


def ask(queue: LiveQueue, request_id: str, asked: OneTicket, place: str, desk: str | None) -> Decision[None]:
    """Ask for a ticket's slip once more; it will say DUPLICATA.

    The same id again changes nothing. Another request for the same ticket at the same printer takes the place
    of the one that stands: however often somebody asks while a printer has no paper, one slip comes out.

    Args:
        queue: Read with ``asked``.
        request_id: UUID made by whoever asks.
        asked: The ticket.
        place: Which printer, such as ``kiosk``.
        desk: Where it is asked; None through the pipe.

    Raises:
        UnknownLabel: There is no such ticket.
        WrongState: It is closed, or a call on the phone, which has no slip.
        UnknownPrinter: No printer has told of itself at this place, or it has none.
    """
    if any(each.id == request_id for each in queue.reprints):
        return Decision((), None)
    ticket = _open_ticket(queue, asked)
    check_printer(queue, place)
    request = ReprintRequest(request_id, ticket.id, place, desk, queue.now_ms)
    older = (each for each in queue.reprints if (each.ticket_id, each.place) == (ticket.id, place))
    asked_for = ReprintAdded(EventKind.REPRINT_ASKED, request)
    return Decision((*map(_removed, older), *want_again(queue, ticket.id), asked_for), None)


def ended_with(changes: Iterable[Change], reprints: Iterable[ReprintRequest]) -> tuple[ReprintRemoved, ...]:
    """The requests that end because these changes close their tickets.

    Args:
        changes: What is about to be kept.
        reprints: The requests that stand.
    """
    closed = {each.ticket.id for each in changes if isinstance(each, TicketMoved) and not each.ticket.is_open}
    return tuple(_removed(each) for each in reprints if each.ticket_id in closed)


def _open_ticket(queue: LiveQueue, asked: OneTicket) -> Ticket:
    if isinstance(asked, TicketById):
        ticket, name = queue.with_id(asked.id), asked.id
    else:
        ticket, name = queue.with_label(asked.label), asked.label
    if ticket is None:
        raise UnknownLabel(f"there is no ticket {name} today")
    if ticket.kind is Kind.PHONE:
        raise WrongState(f"{ticket.label} is a call on the phone, which has no slip")
    if not ticket.is_open:
        raise WrongState(f"{ticket.label} is closed, nobody waits for its slip")
    return ticket


def _removed(request: ReprintRequest) -> ReprintRemoved:
    return ReprintRemoved(EventKind.REPRINT_ENDED, request)

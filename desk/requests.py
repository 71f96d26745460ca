"""The decisions about a patron's number: given once, however often asked for, and cancelled by the patron.

Pure function from the queue to a decision. Must not import anything but the standard library and
desk records.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desk.calling_rule import calling_order
from desk.changes import Decision, EventKind, TicketAdded, TicketMoved
from desk.errors import WrongState
from desk.queue import LiveQueue, joining_ms
from desk.services import Service
from desk.tickets import Kind, Outcome, State, Ticket, closed


@dataclass(frozen=True, slots=True)
class Issued:
    """The answer to a request for a ticket.

    Attributes:
        ticket: The ticket.
        position: Its place in the calling order, from 1; None when it does not wait any more.
        present: Staff present at that moment.
        is_new: False when this id had its ticket already.
    """

    ticket: Ticket
    position: int | None
    present: int
    is_new: bool


def issue(
    queue: LiveQueue, ticket_id: str, service: Callable[[], Service], language: str, *, is_call: bool = False
) -> Decision[Issued]:
    """Give the next number of the service's series; the same id again gets the same ticket.

    Numbers go up by one within branch, day and series. They also pass any open ticket of the
    series, so that a clock that stepped back over midnight makes no label anew.

    Args:
        queue: Read with ``TicketById(ticket_id)``.
        ticket_id: UUID made by the client.
        service: Gives what is asked for; asked for a new ticket only, so that a known one outlives its
            service.
        language: Language shown to the patron.
        is_call: Whether it is a call on the phone.

    Raises:
        UnknownService: As ``service`` does.
        WrongState: The id is that of a call, and a ticket on site is asked for, or the other way round.
    """
    known = queue.with_id(ticket_id)
    if known is not None:
        if (known.kind is Kind.PHONE) != is_call:
            raise WrongState(
                f"{known.label} has this id, and is {'a' if not is_call else 'no'} call: give another"
            )
        return Decision((), _answer(queue, known, is_new=False))
    wanted = service()
    ticket = Ticket(
        id=ticket_id,
        branch=queue.branch,
        day=queue.day,
        series=wanted.series,
        number=_next_number(queue, wanted.series),
        service=wanted.code,
        kind=wanted.kind,
        state=State.WAITING,
        language=language,
        sequence=queue.sequence + 1,
        joined_ms=joining_ms(queue.now_ms, queue.tickets),
    )
    after = queue.with_ticket(ticket)
    changes = (TicketAdded(EventKind.TICKET_ISSUED, ticket),)
    return Decision(changes, _answer(after, ticket, is_new=True))


def cancel(queue: LiveQueue, ticket_id: str) -> Decision[Ticket]:
    """The patron waits no longer: the ticket is closed as left; doing it again changes nothing.

    Args:
        queue: Read with ``TicketById(ticket_id)``.
        ticket_id: A ticket on site that waits.

    Raises:
        WrongState: It waits no more, or is no such ticket; whoever was called is awaited at a desk.
    """
    known = queue.with_id(ticket_id)
    if known is not None and known.state is State.CLOSED and known.outcome is Outcome.LEFT:
        return Decision((), known)
    if known is None or known.state is not State.WAITING or known.kind is Kind.PHONE:
        raise WrongState("only a ticket that waits can be cancelled; its patron may be awaited at a desk")
    left = closed(known, queue.now_ms, Outcome.LEFT)
    return Decision((TicketMoved(EventKind.TICKET_CANCELLED, known, left),), left)


def position_of(queue: LiveQueue, ticket: Ticket) -> int | None:
    """Place of a ticket in the calling order, from 1, or None when it does not wait."""
    ids = [each.id for each in calling_order(queue)]
    return ids.index(ticket.id) + 1 if ticket.id in ids else None


def _answer(queue: LiveQueue, ticket: Ticket, *, is_new: bool) -> Issued:
    return Issued(ticket, position_of(queue, ticket), queue.present, is_new)


def _next_number(queue: LiveQueue, series: str) -> int:
    open_numbers = (each.number for each in queue.tickets if each.series == series)
    return max(queue.last_numbers.get(series, 0), *open_numbers, 0) + 1

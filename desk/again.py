"""« Is that all for today? » - No: another request in the same visit.

Pure function from the queue to a decision. Must not import anything but the standard library and desk
records.
"""

from dataclasses import dataclass, replace

from desk.calls import held_at
from desk.changes import Decision, EventKind, TicketMoved
from desk.errors import WrongState
from desk.queue import LiveQueue, joining_ms
from desk.requests import position_of
from desk.services import Service
from desk.single_line import on_site
from desk.tickets import Kind, State, Ticket
from desk.visits import back_in_line


@dataclass(frozen=True, slots=True)
class Again:
    """The answer to another request.

    Attributes:
        ticket: The ticket, with the new service.
        goes_on: Whether it is served at once; otherwise the patron waits anew.
        position: Its place in the calling order, from 1; None when it goes on.
    """

    ticket: Ticket
    goes_on: bool
    position: int | None


def again(queue: LiveQueue, desk: str, service: Service, ticket_id: str | None = None) -> Decision[Again]:
    """Go on with another request of the patron at the desk.

    A transaction goes on at once, and so does an assistance when nobody else waits on site. With others
    waiting an assistance goes back in line under the same label, behind those who are there already: it is
    a new wait, and joins now.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: It is a call on the phone, which just goes on.
    """
    was = held_at(queue, desk, State.CALLED, State.SERVING, ticket_id=ticket_id)
    if was.kind is Kind.PHONE:
        raise WrongState(f"{was.label} is a call, and just goes on")
    asked = replace(was, service=service.code, kind=service.kind)
    if service.kind is Kind.ASSISTANCE and on_site(queue):
        joined_ms = joining_ms(queue.now_ms, queue.tickets)
        waits = replace(
            back_in_line(queue, asked), sequence=queue.sequence + 1, joined_ms=joined_ms, contacts=0
        )
        position = position_of(queue.with_ticket(waits), waits)
        return _decided(was, Again(waits, goes_on=False, position=position))
    now_ms = max(queue.now_ms, was.started_ms or was.called_ms or 0)
    goes_on = replace(asked, state=State.SERVING, started_ms=was.started_ms or now_ms, contact_ms=now_ms)
    return _decided(was, Again(goes_on, goes_on=True, position=None))


def _decided(was: Ticket, answer: Again) -> Decision[Again]:
    return Decision((TicketMoved(EventKind.VISIT_CONTINUED, was, answer.ticket),), answer)

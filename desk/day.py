"""The turn of the day: tickets left over from an earlier day are closed before anything else.

Must not import anything but the standard library and desk records.
"""

from dataclasses import replace

from desk.changes import EventKind, TicketMoved
from desk.queue import LiveQueue
from desk.tickets import Outcome, State, Ticket


def open_day(queue: LiveQueue) -> tuple[LiveQueue, tuple[TicketMoved, ...]]:
    """Take leftover tickets out of the queue.

    A ticket is left over when its day is before the queue's day. A ticket of a later day (the
    clock stepped back over midnight) belongs to a patron who is there, and stays.

    Returns:
        The queue of the day, and the changes that close the leftovers; the queue's sequence
        already counts them.
    """
    leftovers = tuple(ticket for ticket in queue.tickets if ticket.day < queue.day)
    if not leftovers:
        return queue, ()
    changes = tuple(
        TicketMoved(EventKind.TICKET_EXPIRED, ticket, _expired(ticket, queue.now_ms))
        for ticket in sorted(leftovers, key=lambda ticket: ticket.arrival)
    )
    kept = tuple(ticket for ticket in queue.tickets if ticket.day >= queue.day)
    closed = {change.ticket.id: change.ticket for change in changes}
    also = None if queue.also is None else closed.get(queue.also.id, queue.also)
    return replace(queue, tickets=kept, also=also, sequence=queue.sequence + len(changes)), changes


def _expired(ticket: Ticket, now_ms: int) -> Ticket:
    return replace(ticket, state=State.CLOSED, closed_ms=now_ms, outcome=Outcome.LEFT)

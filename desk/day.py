"""The turn of the day: what an earlier day left behind is closed before anything else.

Must not import anything but the standard library and desk records.
"""

from dataclasses import replace

from desk.changes import Change, EventKind, PresenceSet, TicketMoved
from desk.lost_slips import of_earlier_days
from desk.queue import LiveQueue
from desk.reprints import ended_with
from desk.tickets import Outcome, Ticket, closed


def open_day(queue: LiveQueue) -> tuple[LiveQueue, tuple[Change, ...]]:
    """Take leftover tickets, requests to reprint them, lost slips and yesterday's staff out of the queue.

    Tickets and presence are left over when their day is before the queue's day. Those of a later day (the
    clock stepped back over midnight) belong to people who are there, and stay.

    Returns:
        The queue of the day, and the changes that close the leftovers; the queue's sequence already
        counts them.
    """
    expired = {
        ticket.id: _expired(ticket, queue.now_ms) for ticket in queue.tickets if ticket.day < queue.day
    }
    gone = [desk for desk, presence in sorted(queue.presences.items()) if presence.day < queue.day]
    lost = of_earlier_days(queue)
    if not expired and not gone and not lost:
        return queue, ()
    leftovers = sorted((each for each in queue.tickets if each.id in expired), key=lambda each: each.arrival)
    ended = [TicketMoved(EventKind.TICKET_EXPIRED, ticket, expired[ticket.id]) for ticket in leftovers]
    changes: tuple[Change, ...] = (
        *ended,
        *ended_with(ended, queue.reprints),
        *lost,
        *(PresenceSet(EventKind.DESK_SIGNED_OUT, desk, None) for desk in gone),
    )
    told = {each.slip.id for each in lost}
    today = replace(
        queue,
        tickets=tuple(ticket for ticket in queue.tickets if ticket.id not in expired),
        presences={desk: each for desk, each in queue.presences.items() if desk not in gone},
        reprints=tuple(each for each in queue.reprints if each.ticket_id not in expired),
        lost_slips=tuple(each for each in queue.lost_slips if each.id not in told),
        also=None if queue.also is None else expired.get(queue.also.id, queue.also),
        sequence=queue.sequence + len(changes),
    )
    return today, changes


def _expired(ticket: Ticket, now_ms: int) -> Ticket:
    return closed(ticket, now_ms, Outcome.LEFT)

"""The line of a single staff member: transactions, those who may enter among them, then the others.

Must not import anything but the standard library and desk records.

A transaction stands at its time of joining. An assistance enters among the transactions at the earlier of two
moments, if the library turned them on: when it is due for a next-step talk (D4, once that moment has come),
and when it has waited as long as the cap (D7). Nothing of this matters when no transaction waits behind it:
then it is its turn for the full help anyway, in order of arrival.

A moment that comes lies after the joining of everybody who is here: the order never changes by time alone,
but by what happens. (Unless the clock has stepped back.)
"""

from collections.abc import Iterator

from desk.queue import LiveQueue
from desk.rules import MINUTE_MS
from desk.tickets import Kind, Ticket

Place = tuple[int, int]
"""A moment, epoch milliseconds, and the sequence that decides between two of the same moment."""


def on_site(queue: LiveQueue) -> tuple[Ticket, ...]:
    """Whoever waits on site, in order of arrival."""
    return tuple(ticket for ticket in queue.waiting if ticket.kind is not Kind.PHONE)


def line_of_one(queue: LiveQueue) -> tuple[Ticket, ...]:
    """Whoever waits on site, in the order that one staff member calls them if nothing else happens."""
    first = transaction_line(queue)
    ids = {ticket.id for ticket in first}
    return (*first, *(ticket for ticket in on_site(queue) if ticket.id not in ids))


def transaction_line(queue: LiveQueue, *, is_checked: bool = True) -> tuple[Ticket, ...]:
    """The waiting transactions, and each assistance that has entered before the last of them.

    Args:
        queue: The queue.
        is_checked: Whether next-step talks (D4) count; without them it is the line of the cap alone.
    """
    entries = sorted(_entries(queue, is_checked=is_checked), key=lambda each: each[0])
    line: list[Ticket] = []
    for transaction in (ticket for ticket in queue.waiting if ticket.kind is Kind.TRANSACTION):
        while entries and entries[0][0] < (transaction.joined_ms, transaction.sequence):
            line.append(entries.pop(0)[1])
        line.append(transaction)
    return tuple(line)


def due_ms(ticket: Ticket, queue: LiveQueue) -> int | None:
    """When a ticket is due for a next-step talk, or None when it never is (D4)."""
    check_min = queue.rules.next_step_check_min
    if ticket.kind is not Kind.ASSISTANCE or check_min == 0:
        return None
    return max(ticket.joined_ms, ticket.contact_ms or 0) + check_min * MINUTE_MS


def _entries(queue: LiveQueue, *, is_checked: bool) -> Iterator[tuple[Place, Ticket]]:
    """Each assistance that may enter among the transactions, with where."""
    cap_min = queue.rules.assistance_cap_min
    for ticket in queue.waiting:
        if ticket.kind is Kind.ASSISTANCE:
            moments = [ticket.joined_ms + cap_min * MINUTE_MS] if cap_min else []
            checked_ms = due_ms(ticket, queue) if is_checked else None
            if checked_ms is not None and checked_ms <= queue.now_ms:
                moments.append(checked_ms)
            if moments:
                yield (min(moments), ticket.sequence), ticket

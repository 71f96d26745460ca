"""One ticket of a list, as the panel shows it.

Must not import Qt.
"""

from desk.queue import LiveQueue
from desk.tickets import State, Ticket
from staffpanel.tickets_shown import Row

MINUTE_MS = 60_000


def row_of(
    ticket: Ticket,
    now_ms: int,
    *,
    is_next: bool = False,
    is_for_others: bool = False,
    is_sent: bool = False,
    is_unattended: bool = False,
) -> Row:
    """Show one ticket; a clock that stepped back shows no minutes rather than fewer than none."""
    return Row(
        label=ticket.label,
        service=ticket.service,
        kind=ticket.kind,
        waited_min=max(0, now_ms - ticket.joined_ms) // MINUTE_MS,
        is_next=is_next,
        is_parked=ticket.state is State.PARKED,
        meant_for=(ticket.meant_for or "") if is_sent else "",
        is_for_others=is_for_others,
        unattended_at=(ticket.desk or "") if is_unattended else "",
    )


def aside_rows(queue: LiveQueue, now_ms: int) -> tuple[Row, ...]:
    """Who waits in no line: those at a desk where nobody is signed in, then those set aside."""
    left = tuple(row_of(each, now_ms, is_unattended=True) for each in queue.unattended)
    return (*left, *(row_of(each, now_ms) for each in queue.parked))

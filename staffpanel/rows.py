"""One ticket of a list, as the panel shows it.

Must not import Qt.
"""

from desk.tickets import State, Ticket
from staffpanel.tickets_shown import Row

MINUTE_MS = 60_000


def row_of(
    ticket: Ticket, now_ms: int, *, is_next: bool = False, is_for_others: bool = False, is_sent: bool = False
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
    )

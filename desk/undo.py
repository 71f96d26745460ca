"""Undo: the last action of a desk is taken back within ten seconds, as if it had not happened.

What a desk did last is kept beside the queue, so that another process may undo it; the event log tells of
both, and is never rewritten. Pure functions from the queue to a decision. Must not import anything but the
standard library and desk records.
"""

from collections.abc import Iterable

from desk.changes import ActionSet, Change, Decision, EventKind, TicketMoved
from desk.errors import CannotUndo
from desk.queue import UNDO_MS, LiveQueue
from desk.tickets import DeskAction, Ticket

UNDOABLE = frozenset(
    {
        EventKind.TICKET_CALLED,
        EventKind.VISIT_STARTED,
        EventKind.VISIT_CONTINUED,
        EventKind.VISIT_FINISHED,
        EventKind.TALK_ENDED,
        EventKind.TICKET_PARKED,
        EventKind.TICKET_TRANSFERRED,
        EventKind.PATRON_MISSED,
        EventKind.PHONE_ENDED,
    }
)


def actions_of(queue: LiveQueue, changes: Iterable[Change]) -> tuple[ActionSet, ...]:
    """What to keep of these changes so that they can be undone."""
    return tuple(
        ActionSet(desk, DeskAction(desk, queue.now_ms, change.was, change.ticket))
        for change in changes
        if isinstance(change, TicketMoved) and change.kind in UNDOABLE
        if (desk := change.ticket.desk or change.was.desk) is not None
    )


def undo(queue: LiveQueue, desk: str, ticket_id: str) -> Decision[Ticket]:
    """Take the desk's last action back.

    Args:
        queue: Read with ``TicketById(ticket_id)``.
        desk: The desk.
        ticket_id: The ticket it was about.

    Raises:
        CannotUndo: There is nothing to undo, it is too late, or something else has happened since.
    """
    action = queue.actions.get(desk)
    if action is None or action.ticket.id != ticket_id:
        raise CannotUndo(f"desk {desk} did nothing in the last {UNDO_MS // 1000} s that can be taken back")
    if action.was.day < queue.day:
        raise CannotUndo(f"{action.ticket.label} is of an earlier day")
    now = queue.with_id(ticket_id)
    if now != action.ticket:
        raise CannotUndo(f"something else has happened to {action.ticket.label} since")
    held = queue.at_desk(desk)
    if held is not None and held.id != ticket_id:
        raise CannotUndo(f"desk {desk} now holds {held.label}")
    moved = TicketMoved(EventKind.ACTION_UNDONE, action.ticket, action.was)
    return Decision((moved, ActionSet(desk, None)), action.was)

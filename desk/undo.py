"""Undo: the last action of a desk is taken back within ten seconds, as if it had not happened.

What a desk did last is kept beside the queue, so that another process may undo it; the event log tells of
both, and is never rewritten. Pure functions from the queue to a decision. Must not import anything but the
standard library and desk records.
"""

from collections.abc import Iterable

from desk.changes import (
    ActionSet,
    Change,
    Decision,
    EventKind,
    LostSlipAdded,
    LostSlipRemoved,
    ReprintAdded,
    ReprintRemoved,
    TicketMoved,
)
from desk.desk_action import DeskAction, Undone
from desk.errors import CannotUndo
from desk.queue import UNDO_MS, LiveQueue
from desk.slips import ReprintRequest
from desk.tickets import Ticket

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


def actions_of(
    queue: LiveQueue, changes: Iterable[Change], ended: Iterable[Change] = ()
) -> tuple[ActionSet, ...]:
    """What to keep of these changes so that they can be undone.

    Args:
        queue: The queue they were decided from.
        changes: What was decided.
        ended: What ends with it.
    """
    followed = tuple(ended)
    return tuple(
        ActionSet(desk, _action(queue, desk, change, followed))
        for change in changes
        if isinstance(change, TicketMoved) and change.kind in UNDOABLE
        if (desk := change.ticket.desk or change.was.desk) is not None
    )


def undo(queue: LiveQueue, desk: str, ticket_id: str) -> Decision[Undone]:
    """Take the desk's last action back, with the requests for slips that ended with it.

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
    held = in_the_way(queue, action)
    if held is not None:
        raise CannotUndo(f"desk {held.desk} now holds {held.label}")
    moved = TicketMoved(EventKind.ACTION_UNDONE, action.ticket, action.was)
    undone = Undone(action.deed, action.was)
    return Decision((moved, *_slips_again(queue, action), ActionSet(desk, None)), undone)


def in_the_way(queue: LiveQueue, action: DeskAction) -> Ticket | None:
    """The ticket that came to the desk to which another one would go back, or None."""
    if not action.was.is_at_desk or action.was.desk is None:
        return None
    held = queue.at_desk(action.was.desk)
    return None if held is None or held.id == action.ticket.id else held


def _slips_again(queue: LiveQueue, action: DeskAction) -> tuple[Change, ...]:
    """What ended with the action: a request under its own id is never carried out twice."""
    there = {each.id for each in queue.reprints} | {each.id for each in queue.lost_slips}
    asked = (each for each in action.reprints if each.id not in there)
    reprints = (ReprintAdded(EventKind.REPRINT_ASKED, each) for each in asked)
    lost = (LostSlipAdded(EventKind.SLIP_LOST, each) for each in action.lost if each.id not in there)
    return (*reprints, *lost)


def _action(queue: LiveQueue, desk: str, change: TicketMoved, ended: Iterable[Change]) -> DeskAction:
    ticket = change.ticket.id
    followed = tuple(ended)
    reprints = (each.request for each in followed if isinstance(each, ReprintRemoved))
    lost = (each.slip for each in followed if isinstance(each, LostSlipRemoved))
    copies = (each for each in lost if isinstance(each.request, ReprintRequest))
    return DeskAction(
        desk,
        queue.now_ms,
        change.was,
        change.ticket,
        tuple(each for each in reprints if each.ticket_id == ticket),
        tuple(each for each in copies if each.request.ticket_id == ticket),
    )

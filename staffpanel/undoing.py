"""What the desk did last, as long as it can be taken back.

Must not import Qt.
"""

from desk.queue import UNDO_MS, LiveQueue
from desk.tickets import Outcome, State, Ticket
from staffpanel.properties import DoneDeed, Undoable


def undoable(queue: LiveQueue, desk: str, now_ms: int) -> Undoable | None:
    """The desk's last action, or None when it is over or something else has happened since."""
    action = queue.actions.get(desk)
    if action is None:
        return None
    left_ms = action.at_ms + UNDO_MS - now_ms
    held, now = queue.at_desk(desk), queue.with_id(action.ticket.id)
    is_same = now == (action.ticket if action.ticket.is_open else None)
    is_free = held is None or held.id == action.ticket.id
    if not (0 < left_ms <= UNDO_MS and is_same and is_free):
        return None
    return Undoable(_deed(action.was, action.ticket), action.ticket.id, action.ticket.label)


def _deed(was: Ticket, ticket: Ticket) -> DoneDeed:
    match ticket.state:
        case State.CALLED:
            return DoneDeed.CALL
        case State.SERVING:
            return DoneDeed.START if ticket.contact_ms == was.contact_ms else DoneDeed.AGAIN
        case State.PARKED:
            return DoneDeed.PARK
        case State.CLOSED:
            return DoneDeed.NO_SHOW if ticket.outcome is Outcome.NO_SHOW else DoneDeed.FINISH
        case State.WAITING:
            return _deed_back_in_line(was, ticket)


def _deed_back_in_line(was: Ticket, ticket: Ticket) -> DoneDeed:
    if ticket.sequence != was.sequence:
        return DoneDeed.AGAIN
    return DoneDeed.TALK if ticket.contacts > was.contacts else DoneDeed.TRANSFER

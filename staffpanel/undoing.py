"""What the desk did last, as long as it can be taken back.

Must not import Qt.
"""

from desk.errors import CannotUndo
from desk.queue import UNDO_MS, LiveQueue
from desk.undo import in_the_way
from staffpanel.inputs import PanelInputs
from staffpanel.notices import Asked, Notice, refusal
from staffpanel.properties import Undoable


def undoable(queue: LiveQueue, desk: str, now_ms: int) -> Undoable | None:
    """The desk's last action, or None when it is over or something else has happened since."""
    action = queue.actions.get(desk)
    if action is None:
        return None
    left_ms = action.at_ms + UNDO_MS - now_ms
    now = queue.with_id(action.ticket.id)
    is_same = now == (action.ticket if action.ticket.is_open else None)
    if not (0 < left_ms <= UNDO_MS and is_same and in_the_way(queue, action) is None):
        return None
    return Undoable(action.deed, action.ticket.id, action.ticket.label)


def why_no_undo(known: PanelInputs) -> Notice | None:
    """Why there is nothing to take back: somebody was quicker, it is too late, or nothing was done.

    None while nobody works here, or something is under way.
    """
    if known.queue is None or not known.staff or known.is_busy:
        return None
    action = known.queue.actions.get(known.desk)
    asked = Asked(known.desk, "" if action is None else action.ticket.label)
    return refusal(CannotUndo("nothing to take back"), known.queue, asked)

"""The end of a visit at a desk where nobody is signed in any more, noted at another one.

Such a ticket is called to another desk or put back in line like one that is set aside, see ``calls.call`` and
``visits.unpark``. Pure function from the queue to a decision. Must not import anything but the standard
library and desk records.
"""

from desk.calls import free_to_move
from desk.changes import ActionSet, Decision, EventKind, TicketMoved
from desk.desk_action import DeskAction
from desk.errors import WrongState
from desk.queue import LiveQueue
from desk.tickets import Kind, Outcome, Ticket, closed


def end(queue: LiveQueue, desk: str, label: str, outcome: Outcome) -> Decision[Ticket]:
    """Close an unattended visit or call; the desk that says so may take it back.

    Args:
        queue: The queue.
        desk: Where it is said.
        label: The ticket.
        outcome: How it ended; a no-show has a wait of its own, which nobody kept.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: It is at no desk, somebody is signed in there, or the outcome is a no-show.
    """
    was = free_to_move(queue, label)
    if outcome is Outcome.NO_SHOW:
        raise WrongState(f"nobody was there to wait for {label}: say that it has left")
    kind = EventKind.PHONE_ENDED if was.kind is Kind.PHONE else EventKind.VISIT_FINISHED
    ended = closed(was, queue.now_ms, outcome)
    action = DeskAction(desk, queue.now_ms, was, ended)
    return Decision((TicketMoved(kind, was, ended), ActionSet(desk, action)), ended)

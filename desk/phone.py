"""Decisions about calls on the phone (D10): put on hold, return to the line, close.

A call is a ticket of its own kind and series; no number and no name of a caller is ever kept. Pure
functions from the queue to a decision. Must not import anything but the standard library and desk records.
"""

from dataclasses import replace

from desk.calls import labelled, moved
from desk.changes import Decision, EventKind
from desk.errors import WrongState
from desk.queue import LiveQueue
from desk.tickets import Kind, Outcome, State, Ticket, closed


def return_to_line(queue: LiveQueue, label: str) -> Decision[Ticket]:
    """Staff told the caller that they are not forgotten; the call stays on hold, at its place.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: It is no call, or not on hold.
    """
    was = _call_of(queue, label, State.WAITING)
    contact_ms = max(queue.now_ms, was.joined_ms)
    returned = replace(was, contact_ms=contact_ms, contacts=was.contacts + 1)
    return moved(EventKind.PHONE_RETURNED, was, returned)


def close(
    queue: LiveQueue, label: str, outcome: Outcome, next_step: str | None = None, *, is_on_hold: bool = False
) -> Decision[Ticket]:
    """End a call with its outcome: on hold, set aside or at a desk.

    Args:
        queue: The queue.
        label: The call.
        outcome: How it ends.
        next_step: What comes next, if something does.
        is_on_hold: Whether a call on hold is meant; a colleague may be speaking on the line meanwhile.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: It is no call, is closed or not on hold any more, or the outcome is a no-show, which a
            caller cannot be.
    """
    there = () if is_on_hold else (State.PARKED, State.CALLED, State.SERVING)
    was = _call_of(queue, label, State.WAITING, *there)
    if outcome is Outcome.NO_SHOW:
        raise WrongState(f"{label} is a call: who hangs up has left")
    return moved(EventKind.PHONE_ENDED, was, closed(was, queue.now_ms, outcome, next_step))


def _call_of(queue: LiveQueue, label: str, *states: State) -> Ticket:
    ticket = labelled(queue, label, *states)
    if ticket.kind is not Kind.PHONE:
        raise WrongState(f"{label} is no call on the phone")
    return ticket

"""Decisions about calls on the phone (D10): put on hold, return to the line, close.

A call is a ticket of its own kind and series; no number and no name of a caller is ever kept. Pure
functions from the queue to a decision. Must not import anything but the standard library and desk records.
"""

from dataclasses import replace

from desk.calls import labelled
from desk.changes import ActionSet, Decision, EventKind, TicketMoved
from desk.desk_action import DeskAction
from desk.errors import WrongState
from desk.queue import LiveQueue
from desk.tickets import Kind, Outcome, State, Ticket, closed


def return_to_line(
    queue: LiveQueue, label: str, desk: str | None = None, number: int | None = None
) -> Decision[Ticket]:
    """Staff told the caller that they are not forgotten; the call stays on hold, at its place.

    Args:
        queue: The queue.
        label: The call.
        desk: Where it was done, which may take it back; None when nobody says.
        number: Which return it is, from 1; one that was counted is not counted again, so that who got no
            answer may ask once more. None counts in any case.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: It is no call, or not on hold.
    """
    was = _call_of(queue, label, State.WAITING)
    if number is not None and number <= was.contacts:
        return Decision((), was)
    contact_ms = max(queue.now_ms, was.joined_ms)
    returned = replace(was, contact_ms=contact_ms, contacts=was.contacts + 1)
    return _done(queue, desk, TicketMoved(EventKind.PHONE_RETURNED, was, returned))


def close(
    queue: LiveQueue,
    label: str,
    outcome: Outcome,
    next_step: str | None = None,
    desk: str | None = None,
    *,
    is_on_hold: bool = False,
) -> Decision[Ticket]:
    """End a call with its outcome: on hold, set aside or at a desk.

    Args:
        queue: The queue.
        label: The call.
        outcome: How it ends.
        next_step: What comes next, if something does.
        desk: Where it was done, which may take it back; None for the one that holds it, if any.
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
    ended = closed(was, queue.now_ms, outcome, next_step)
    return _done(queue, desk, TicketMoved(EventKind.PHONE_ENDED, was, ended))


def _done(queue: LiveQueue, desk: str | None, change: TicketMoved) -> Decision[Ticket]:
    """A change that a desk made without holding the call, so that it may take it back."""
    if desk is None:
        return Decision((change,), change.ticket)
    action = DeskAction(desk, queue.now_ms, change.was, change.ticket)
    return Decision((change, ActionSet(desk, action)), change.ticket)


def _call_of(queue: LiveQueue, label: str, *states: State) -> Ticket:
    ticket = labelled(queue, label, *states)
    if ticket.kind is not Kind.PHONE:
        raise WrongState(f"{label} is no call on the phone")
    return ticket

"""Decisions that bring a patron to a desk: call next, call a given ticket, recall.

Pure functions from the queue to a decision. Must not import anything but the standard library
and desk records.
"""

from dataclasses import replace

from desk.calling_rule import Choice, choose
from desk.changes import Decision, EventKind, TicketMoved
from desk.errors import DeskBusy, DeskPaused, NoTicketAtDesk, UnknownLabel, WrongState
from desk.queue import LiveQueue
from desk.staffing import presence_at
from desk.tickets import CallReason, StaffReason, State, Ticket


def call_next(queue: LiveQueue, desk: str) -> Decision[Choice | None]:
    """Call whoever the calling rule names, of those who are offered to the desk.

    Returns:
        The called ticket and the reason, or None when nobody waits.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
        DeskPaused: The desk is paused.
        DeskBusy: The desk holds a ticket already.
    """
    _check_may_call(queue, desk)
    choice = choose(queue, desk)
    if choice is None:
        return Decision((), None)
    return _call(queue, desk, choice, None)


def call(queue: LiveQueue, desk: str, label: str, reason: StaffReason) -> Decision[Choice | None]:
    """Call one given ticket, waiting, parked or unattended, for a reason of the staff (D8).

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
        DeskPaused: The desk is paused.
        DeskBusy: The desk holds a ticket already.
        UnknownLabel: No ticket of today has this label.
        WrongState: The ticket neither waits nor is parked, and somebody is at its desk.
    """
    _check_may_call(queue, desk)
    ticket = free_to_move(queue, label, State.WAITING, State.PARKED)
    return _call(queue, desk, Choice(ticket, CallReason.STAFF_CHOICE), reason)


def recall(queue: LiveQueue, desk: str, ticket_id: str | None = None) -> Decision[Ticket]:
    """Call the same patron again; the first recall starts the wait of D9.

    Should the clock have stepped back behind the first recall, this one starts the wait anew.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: The visit has started.
    """
    was = held_at(queue, desk, State.CALLED, ticket_id=ticket_id)
    recalled_ms = min(queue.now_ms, queue.now_ms if was.recalled_ms is None else was.recalled_ms)
    return moved(EventKind.TICKET_RECALLED, was, replace(was, recalled_ms=recalled_ms))


def held_at(queue: LiveQueue, desk: str, *states: State, ticket_id: str | None = None) -> Ticket:
    """The ticket a desk holds, in one of the given states.

    Args:
        queue: The queue.
        desk: The desk.
        states: Those that will do.
        ticket_id: The ticket that is meant, or None for whichever the desk holds. Who decided while
            looking at one ticket must never move another.

    Raises:
        NoTicketAtDesk: The desk holds none.
        WrongState: It holds one in another state, or another ticket than the one that is meant.
    """
    ticket = queue.at_desk(desk)
    if ticket is None:
        raise NoTicketAtDesk(f"desk {desk} holds no ticket")
    if ticket_id is not None and ticket.id != ticket_id:
        raise WrongState(f"desk {desk} now holds {ticket.label}")
    return _in_state(ticket, states)


def called_by(queue: LiveQueue, label: str) -> str | None:
    """The desk that was faster to call a ticket, as far as the queue still tells.

    Args:
        queue: The queue.
        label: The ticket, which may be closed by now.

    Returns:
        The desk that holds it, or whose last action it was to serve it; None when nobody was faster.
    """
    ticket = queue.with_label(label)
    if ticket is not None:
        return ticket.desk if ticket.is_at_desk else None
    done = (each for each in queue.actions.values() if each.ticket.label == label and each.was.is_at_desk)
    return next((each.desk for each in sorted(done, key=lambda each: -each.at_ms)), None)


def labelled(queue: LiveQueue, label: str, *states: State) -> Ticket:
    """The ticket of a label, in one of the given states.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: The ticket is in another state.
    """
    ticket = queue.with_label(label)
    if ticket is None:
        raise UnknownLabel(f"no ticket of today is labelled {label}")
    return _in_state(ticket, states)


def free_to_move(queue: LiveQueue, label: str, *states: State) -> Ticket:
    """The ticket of a label in one of the given states, or unattended at a desk.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: The ticket is in another state, and somebody is at its desk.
    """
    ticket = queue.with_label(label)
    if ticket is not None and queue.is_unattended(ticket):
        return ticket
    return labelled(queue, label, *states)


def spoken_with(queue: LiveQueue, ticket: Ticket) -> Ticket:
    """The ticket as it leaves its desk: staff spoke with its patron until now, if the visit was started."""
    if ticket.started_ms is None:
        return ticket
    return replace(ticket, contact_ms=max(queue.now_ms, ticket.started_ms))


def moved(kind: EventKind, was: Ticket, ticket: Ticket) -> Decision[Ticket]:
    """A decision that changes one ticket and answers with it."""
    return Decision((TicketMoved(kind, was, ticket),), ticket)


def _in_state(ticket: Ticket, states: tuple[State, ...]) -> Ticket:
    if ticket.state not in states:
        wanted = " or ".join(states) or "free"
        raise WrongState(f"{ticket.label} is {ticket.state}, not {wanted}")
    return ticket


def _check_may_call(queue: LiveQueue, desk: str) -> None:
    if presence_at(queue, desk).is_paused:
        raise DeskPaused(f"desk {desk} is paused")
    held = queue.at_desk(desk)
    if held is not None:
        raise DeskBusy(f"desk {desk} already holds {held.label}")


def _call(
    queue: LiveQueue, desk: str, choice: Choice, staff_reason: StaffReason | None
) -> Decision[Choice | None]:
    called = replace(
        spoken_with(queue, choice.ticket),
        state=State.CALLED,
        desk=desk,
        called_ms=max(queue.now_ms, choice.ticket.joined_ms),
        recalled_ms=None,
        started_ms=None,
        call_reason=choice.reason,
        staff_reason=staff_reason,
        meant_for=None,
        park_reason=None,
        remind_ms=None,
    )
    change = TicketMoved(EventKind.TICKET_CALLED, choice.ticket, called)
    return Decision((change,), replace(choice, ticket=called))

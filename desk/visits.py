"""Decisions about a visit: start, go on, finish, no-show and return, park and unpark, transfer, talk.

Pure functions from the queue to a decision. Must not import anything but the standard library
and desk records. Whatever happens to a ticket, its label, its time of joining and its sequence
stay; it goes back to its place and never to the end of the line. Decisions about a desk's ticket may name
the ticket that is meant, see ``calls.held_at``.
"""

from dataclasses import replace

from desk.calls import free_to_move, held_at, labelled, moved, spoken_with
from desk.changes import Decision, EventKind
from desk.errors import WrongState
from desk.queue import LiveQueue
from desk.rules import MINUTE_MS, Rules
from desk.services import Service
from desk.staffing import presence_at
from desk.tickets import Kind, Outcome, ParkReason, State, Ticket, closed


def start(queue: LiveQueue, desk: str, ticket_id: str | None = None) -> Decision[Ticket]:
    """The called patron is at the desk.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: The visit has started already.
    """
    was = held_at(queue, desk, State.CALLED, ticket_id=ticket_id)
    started = replace(was, state=State.SERVING, started_ms=max(queue.now_ms, was.called_ms or 0))
    return moved(EventKind.VISIT_STARTED, was, started)


def finish(
    queue: LiveQueue,
    desk: str,
    outcome: Outcome,
    rules: Rules,
    ticket_id: str | None = None,
    next_step: str | None = None,
) -> Decision[Ticket]:
    """Close the visit with its outcome; a visit nobody started may be finished too.

    ``Outcome.NO_SHOW`` for a patron who was called and did not come is ``no_show``, with its
    wait; for a visit that was started by mistake it closes at once.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: A no-show that is too early, or of a call, see ``no_show``.
    """
    was = held_at(queue, desk, State.CALLED, State.SERVING, ticket_id=ticket_id)
    if outcome is Outcome.NO_SHOW and (was.state is State.CALLED or was.kind is Kind.PHONE):
        return no_show(queue, desk, rules, ticket_id)
    kind = EventKind.PATRON_MISSED if outcome is Outcome.NO_SHOW else EventKind.VISIT_FINISHED
    return moved(kind, was, closed(was, queue.now_ms, outcome, next_step))


def no_show(queue: LiveQueue, desk: str, rules: Rules, ticket_id: str | None = None) -> Decision[Ticket]:
    """The patron was called, recalled, given time to come, and did not (D9).

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: The visit has started, nobody recalled the patron, it is too early, or it is a call.
    """
    was = held_at(queue, desk, State.CALLED, ticket_id=ticket_id)
    if was.kind is Kind.PHONE:
        raise WrongState(f"{was.label} is a call: who hangs up has left")
    wait_ms = no_show_wait_ms(was, queue.now_ms, rules)
    if wait_ms is None:
        raise WrongState(f"recall {was.label} first")
    if wait_ms > 0:
        raise WrongState(f"give {was.label} {-(-wait_ms // 1000)} s more to come")
    return moved(EventKind.PATRON_MISSED, was, closed(was, queue.now_ms, Outcome.NO_SHOW))


def no_show_wait_ms(ticket: Ticket, now_ms: int, rules: Rules) -> int | None:
    """How long until a called ticket may be marked a no-show.

    Returns:
        Milliseconds, 0 when it may be now, None when a recall is needed first: there was none, or the
        clock has stepped back behind it.
    """
    if ticket.recalled_ms is None or ticket.recalled_ms > now_ms:
        return None
    return max(0, ticket.recalled_ms + rules.no_show_wait_s * 1000 - now_ms)


def give_back(queue: LiveQueue, label: str, rules: Rules) -> Decision[Ticket]:
    """A no-show has come back in time and takes the old place in line (D9).

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: It was not a no-show, or too long ago.
    """
    was = labelled(queue, label, State.CLOSED)
    if was.outcome is not Outcome.NO_SHOW:
        raise WrongState(f"{label} was not a no-show")
    limit_ms = rules.return_within_min * 60_000
    if was.closed_ms is not None and queue.now_ms - was.closed_ms > limit_ms:
        raise WrongState(f"{label} has been away for more than {rules.return_within_min} minutes")
    return moved(EventKind.PATRON_RETURNED, was, _waiting_again(was))


def park(
    queue: LiveQueue,
    desk: str,
    ticket_id: str | None = None,
    reason: ParkReason | None = None,
    remind_min: int | None = None,
) -> Decision[Ticket]:
    """Set the desk's ticket aside; the desk is free, the ticket is not called by itself.

    Args:
        queue: The queue.
        desk: The desk.
        ticket_id: The ticket that is meant, or None.
        reason: Why, if staff say so.
        remind_min: In how many minutes to remind staff of it, or None for never.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
    """
    was = held_at(queue, desk, State.CALLED, State.SERVING, ticket_id=ticket_id)
    remind_ms = None if remind_min is None else queue.now_ms + remind_min * MINUTE_MS
    aside = replace(back_in_line(queue, was), state=State.PARKED)
    parked = replace(aside, park_reason=reason, remind_ms=remind_ms)
    return moved(EventKind.TICKET_PARKED, was, parked)


def unpark(queue: LiveQueue, label: str) -> Decision[Ticket]:
    """Put a parked or an unattended ticket back at its place in line.

    Raises:
        UnknownLabel: No ticket of today has this label.
        WrongState: The ticket is not parked, and somebody is at its desk.
    """
    was = free_to_move(queue, label, State.PARKED)
    return moved(EventKind.TICKET_UNPARKED, was, back_in_line(queue, was))


def transfer(
    queue: LiveQueue,
    desk: str,
    service: Service | None,
    to_desk: str | None = None,
    ticket_id: str | None = None,
) -> Decision[Ticket]:
    """Send the desk's patron back to the line for another service, or for a colleague, or both.

    The kind follows the service. A ticket sent to a colleague is offered to that desk alone, until its
    staff member pauses or leaves.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        NotSignedIn: Nobody is signed in at the colleague's desk.
        WrongState: A call on the phone is sent to a service, so that it would go before people on site; or
            the colleague's desk is this one.
    """
    was = held_at(queue, desk, State.CALLED, State.SERVING, ticket_id=ticket_id)
    if was.kind is Kind.PHONE and service is not None:
        raise WrongState(f"{was.label} is a call, and stays one whatever is asked")
    if to_desk is not None and to_desk == desk:
        raise WrongState(f"{was.label} is at desk {desk} already")
    if to_desk is not None:
        presence_at(queue, to_desk)
    sent = replace(back_in_line(queue, was), meant_for=to_desk)
    if service is not None:
        sent = replace(sent, service=service.code, kind=service.kind)
    return moved(EventKind.TICKET_TRANSFERRED, was, sent)


def talk(queue: LiveQueue, desk: str, ticket_id: str | None = None) -> Decision[Ticket]:
    """End a next-step talk: the patron waits on, at the same place, and staff spoke with them just now (D4).

    A full help that is cut short ends like this too, and so does a call that goes back on hold. A talk that
    ends otherwise is finished like any visit.

    Raises:
        NoTicketAtDesk: The desk holds no ticket.
        WrongState: It is a transaction, whose turn it is anyway.
    """
    was = held_at(queue, desk, State.CALLED, State.SERVING, ticket_id=ticket_id)
    if was.kind is Kind.TRANSACTION:
        raise WrongState(f"{was.label} is a transaction: serve it, or set it aside")
    contact_ms = max(queue.now_ms, was.started_ms or was.called_ms or 0)
    talked = replace(_waiting_again(was), contact_ms=contact_ms, contacts=was.contacts + 1)
    return moved(EventKind.TALK_ENDED, was, talked)


def back_in_line(queue: LiveQueue, was: Ticket) -> Ticket:
    """The ticket as it waits on; staff have spoken with the patron if the visit was started."""
    return _waiting_again(spoken_with(queue, was))


def _waiting_again(was: Ticket) -> Ticket:
    return replace(
        was,
        state=State.WAITING,
        desk=None,
        called_ms=None,
        recalled_ms=None,
        started_ms=None,
        closed_ms=None,
        outcome=None,
        call_reason=None,
        staff_reason=None,
        next_step=None,
        meant_for=None,
        park_reason=None,
        remind_ms=None,
    )

"""Skills: which services the staff member at a desk can give, and what a desk is offered because of that.

A desk without skills of its own gives every service. Must not import anything but the standard library and
desk records.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from desk.changes import ActionSet, Change, Decision, EventKind, PresenceSet, SkillsSet, TicketMoved
from desk.presence import alias_key
from desk.queue import LiveQueue
from desk.staffing import presence_at
from desk.tickets import Kind, State, Ticket

SkillsByStaff = Mapping[str, frozenset[str]]
"""Services of each staff member named in the settings, by ``alias_key``."""


def offered(queue: LiveQueue, desk: str) -> LiveQueue:
    """The queue without those who wait for another desk.

    Calls on the phone are not offered while anybody on site waits, for whichever desk (D1).
    """
    waiting = queue.waiting
    elsewhere = [ticket for ticket in waiting if not is_offered(queue, ticket, desk)]
    withheld = {ticket.id for ticket in elsewhere}
    if any(ticket.kind is not Kind.PHONE for ticket in elsewhere):
        withheld |= {ticket.id for ticket in waiting if ticket.kind is Kind.PHONE}
    return replace(queue, tickets=tuple(each for each in queue.tickets if each.id not in withheld))


def is_offered(queue: LiveQueue, ticket: Ticket, desk: str) -> bool:
    """Whether a waiting ticket may be proposed to a desk.

    A ticket that a colleague sent to one desk is for that desk, as long as somebody is there and not
    paused. Any other is for the desks that can give its service; when none of those present can, it is for
    all.
    """
    if ticket.meant_for in _calling_desks(queue):
        return ticket.meant_for == desk
    able = able_desks(queue, ticket)
    return not able or desk in able


def able_desks(queue: LiveQueue, ticket: Ticket) -> frozenset[str]:
    """The desks whose staff member is there, not paused, and can give what the ticket asks for."""
    return frozenset(desk for desk in _calling_desks(queue) if _can_give(queue, desk, ticket))


def is_beyond_all(queue: LiveQueue, ticket: Ticket) -> bool:
    """Whether somebody is there, but nobody who can give the service: it is offered to all, with a note."""
    return bool(_calling_desks(queue)) and not able_desks(queue, ticket)


def set_skills(
    queue: LiveQueue, desk: str, services: Collection[str] | None
) -> Decision[frozenset[str] | None]:
    """Say which services the staff member signed in at a desk can give, until they sign out.

    Args:
        queue: The queue.
        desk: The desk.
        services: Codes of services; None for all.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence_at(queue, desk)
    skills = None if services is None else frozenset(services)
    if queue.skills.get(desk) == skills:
        return Decision((), skills)
    return Decision((SkillsSet(EventKind.SKILLS_SET, desk, skills),), skills)


def without_gone(
    before: LiveQueue, today: LiveQueue, gone: tuple[Change, ...], skills: SkillsByStaff
) -> tuple[LiveQueue, tuple[Change, ...]]:
    """The queue as it is once those who have left by themselves are gone with all they leave behind.

    A decision must be made from this queue: who is freed with somebody's leaving may be called in the same
    moment.

    Args:
        before: The queue before.
        today: The same without whoever an earlier day, or closing, has taken away.
        gone: The changes that take them away; ``today`` counts them already.
        skills: Those of the settings.

    Returns:
        The queue, and what follows from the changes; its sequence counts that too.
    """
    after = followed(before, today, gone, skills)
    if not after:
        return today, ()
    known = {**today.skills, **{each.desk: each.services for each in after if isinstance(each, SkillsSet)}}
    acted = {**today.actions, **{each.desk: each.action for each in after if isinstance(each, ActionSet)}}
    moved = {each.ticket.id: each.ticket for each in after if isinstance(each, TicketMoved)}
    queue = replace(
        today,
        tickets=tuple(moved.get(each.id, each) for each in today.tickets),
        skills={desk: services for desk, services in known.items() if services is not None},
        actions={desk: action for desk, action in acted.items() if action is not None},
        sequence=today.sequence + sum(not isinstance(each, ActionSet) for each in after),
    )
    return queue, after


def followed(
    before: LiveQueue, today: LiveQueue, changes: Iterable[Change], skills: SkillsByStaff
) -> tuple[Change, ...]:
    """What a change of people at the desks brings about: their skills come and go with them.

    Whoever takes over another desk takes their skills along. A ticket that was meant for a desk is for all
    once its staff member has left.

    Args:
        before: The queue before the changes; read with ``Everybody`` where somebody signs in.
        today: The same without what an earlier day left behind.
        changes: What is about to be kept.
        skills: Those of the settings.
    """
    after: list[Change] = []
    there: dict[str, str | None] = {desk: alias_key(each.staff) for desk, each in before.presences.items()}
    known: dict[str, frozenset[str] | None] = dict(before.skills)
    given = {key: each.services for key, each in before.people.items() if each.services is not None}
    taken_along: dict[str, frozenset[str] | None] = {}
    for change in changes:
        if not isinstance(change, PresenceSet):
            continue
        desk, had, was = change.desk, known.get(change.desk), there.get(change.desk)
        staff = None if change.presence is None else alias_key(change.presence.staff)
        if staff is not None and staff == was:
            continue
        if was is not None:
            taken_along[was] = had
            after += _freed(today, desk)
        there[desk] = staff
        known[desk] = None if staff is None else {**given, **skills, **taken_along}.get(staff)
        if known[desk] != had:
            after.append(SkillsSet(EventKind.SKILLS_SET, desk, known[desk]))
    return tuple(after)


def _freed(queue: LiveQueue, desk: str) -> list[Change]:
    """Who waits for the desk, and who would again if the call of somebody else were undone, is for all."""
    meant = (each for each in queue.tickets if each.meant_for == desk and each.state is State.WAITING)
    called = (each for each in queue.actions.values() if each.was.meant_for == desk)
    return [
        *(TicketMoved(EventKind.TICKET_FREED, each, replace(each, meant_for=None)) for each in meant),
        *(ActionSet(each.desk, replace(each, was=replace(each.was, meant_for=None))) for each in called),
    ]


def _calling_desks(queue: LiveQueue) -> frozenset[str]:
    return frozenset(desk for desk, each in queue.presences.items() if not each.is_paused)


def _can_give(queue: LiveQueue, desk: str, ticket: Ticket) -> bool:
    skills = queue.skills.get(desk)
    return skills is None or ticket.kind is Kind.PHONE or ticket.service in skills

"""Decisions about presence: sign in, take over, pause, resume, sign out.

Pure functions from the queue to a decision. Must not import anything but the standard library
and desk records. The event log names a desk, never a person.
"""

from dataclasses import replace

from desk.admission import Admission, admit
from desk.changes import Change, Decision, EventKind, PresenceSet
from desk.errors import DeskBusy, DeskError, DeskInUse, DeskTaken, NotSignedIn, SignedInElsewhere
from desk.people import PinCheck, Role
from desk.presence import PauseKind, Presence
from desk.queue import LiveQueue


def sign_in(
    queue: LiveQueue, desk: str, staff: str, check: PinCheck | None = None
) -> Decision[int | DeskError]:
    """Sign a staff member in; the same person again takes up where they were, not paused.

    Args:
        queue: Read with ``Everybody``.
        desk: Where.
        staff: The alias.
        check: How the PIN compared, see ``admission.compare``.

    Returns:
        The number of staff present afterwards, or the refusal of a wrong PIN.

    Raises:
        UnknownStaff, StaffDisabled, StaffLocked, PinRequired: See ``admission.admit``.
        DeskTaken: Somebody else is signed in at the desk.
        SignedInElsewhere: This person is signed in at another desk.
    """
    admission = admit(queue, staff, check)
    if admission.refusal is not None:
        return Decision(admission.changes, admission.refusal)
    held = queue.presences.get(desk)
    if held is not None and not held.is_of(staff):
        raise DeskTaken(f"desk {desk} is taken by somebody else", is_to_manager=_is_manager(admission))
    for elsewhere in _others_of(queue, staff, desk):
        raise SignedInElsewhere(elsewhere)
    if held is not None and not held.is_paused:
        return Decision(admission.changes, queue.present)
    presence = _present(queue, desk, _spelt(admission, staff))
    return _after(queue, admission.changes, PresenceSet(EventKind.DESK_SIGNED_IN, desk, presence))


def take_over(
    queue: LiveQueue, desk: str, staff: str, idle_ms: int, check: PinCheck | None = None
) -> Decision[int | DeskError]:
    """Sign a staff member in where somebody, or they themselves at another desk, was left signed in.

    A desk of somebody else is free to be taken when it holds no ticket and nothing was done there for a
    while, or when a manager takes it. A visit under way stays at its desk, whoever leaves it.

    Args:
        queue: Read with ``Everybody``.
        desk: Where.
        staff: The alias of who takes over.
        idle_ms: How long nothing must have been done there, milliseconds.
        check: How the PIN compared, see ``admission.compare``.

    Returns:
        The number of staff present afterwards, or the refusal of a wrong PIN.

    Raises:
        UnknownStaff, StaffDisabled, StaffLocked, PinRequired: See ``admission.admit``.
        DeskInUse: Somebody is at work there.
    """
    admission = admit(queue, staff, check)
    if admission.refusal is not None:
        return Decision(admission.changes, admission.refusal)
    held = queue.presences.get(desk)
    if held is not None and not held.is_of(staff):
        _check_is_left(queue, held, admission, idle_ms)
    left = [PresenceSet(EventKind.DESK_SIGNED_OUT, other, None) for other in _others_of(queue, staff, desk)]
    kind = EventKind.DESK_SIGNED_IN if held is None else EventKind.DESK_TAKEN_OVER
    taken = PresenceSet(kind, desk, _present(queue, desk, _spelt(admission, staff)))
    return _after(queue, admission.changes, *left, taken)


def sign_out(queue: LiveQueue, desk: str, *, is_free_only: bool = False) -> Decision[int]:
    """Sign out; a visit under way stays at the desk until somebody finishes it.

    Args:
        queue: The queue.
        desk: Which.
        is_free_only: Whether to stay signed in when a patron has come to the desk meanwhile.

    Returns:
        The number of staff present afterwards.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
        DeskBusy: The desk holds a ticket, and should be free.
    """
    presence_at(queue, desk)
    held = queue.at_desk(desk)
    if is_free_only and held is not None:
        raise DeskBusy(f"desk {desk} holds {held.label}")
    return _set(queue, PresenceSet(EventKind.DESK_SIGNED_OUT, desk, None))


def pause(
    queue: LiveQueue, desk: str, kind: PauseKind = PauseKind.BREAK, *, back_office_counts: bool = False
) -> Decision[int]:
    """Stop calling at a desk; a visit under way goes on. Another kind than before is kept anew.

    Args:
        queue: The queue.
        desk: Which.
        kind: Why.
        back_office_counts: Whether somebody in the back office still counts in the rule's *n*.

    Returns:
        The number of staff present afterwards.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence = presence_at(queue, desk)
    if presence.pause is kind:
        return Decision((), queue.present)
    counts = back_office_counts and kind is PauseKind.BACK_OFFICE
    paused = replace(_now(queue, presence), pause=kind, counts=counts)
    return _set(queue, PresenceSet(EventKind.DESK_PAUSED, desk, paused))


def resume(queue: LiveQueue, desk: str) -> Decision[int]:
    """Count and call again.

    Returns:
        The number of staff present afterwards.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence = presence_at(queue, desk)
    if not presence.is_paused:
        return Decision((), queue.present)
    resumed = replace(_now(queue, presence), pause=None, counts=True)
    return _set(queue, PresenceSet(EventKind.DESK_RESUMED, desk, resumed))


def answer_attention(queue: LiveQueue, desk: str) -> Decision[None]:
    """Say at a desk that one has seen who waits: the panels are quiet for a while, see ``attention``.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    seen = replace(presence_at(queue, desk), active_ms=queue.now_ms)
    return Decision((PresenceSet(EventKind.ATTENTION_ANSWERED, desk, seen),), None)


def presence_at(queue: LiveQueue, desk: str) -> Presence:
    """Who is signed in at a desk.

    Raises:
        NotSignedIn: Nobody is.
    """
    presence = queue.presences.get(desk)
    if presence is None:
        raise NotSignedIn(f"nobody is signed in at desk {desk}")
    return presence


def _check_is_left(queue: LiveQueue, held: Presence, admission: Admission, idle_ms: int) -> None:
    is_free = queue.at_desk(held.desk) is None and held.is_idle(queue.now_ms, idle_ms)
    if not (_is_manager(admission) or is_free):
        raise DeskInUse(f"somebody is at work at desk {held.desk}: choose another one, or ask a manager")


def _is_manager(admission: Admission) -> bool:
    return admission.person is not None and admission.person.role is Role.MANAGER


def _others_of(queue: LiveQueue, staff: str, desk: str) -> list[str]:
    """The other desks at which this person is signed in."""
    return sorted(name for name, each in queue.presences.items() if name != desk and each.is_of(staff))


def _spelt(admission: Admission, staff: str) -> str:
    """The alias as it was made, where people are known."""
    return staff if admission.person is None else admission.person.alias


def _present(queue: LiveQueue, desk: str, staff: str) -> Presence:
    """Somebody who is there from now on, and not since the moment of whoever was there before.

    So a panel tells another person from the same one under another alias, who keeps that moment.
    """
    held = queue.presences.get(desk)
    is_same = held is not None and held.since_ms == queue.now_ms and not held.is_of(staff)
    return Presence(
        desk,
        staff,
        pause=None,
        counts=True,
        since_ms=queue.now_ms + is_same,
        day=queue.day,
        active_ms=queue.now_ms,
    )


def _now(queue: LiveQueue, presence: Presence) -> Presence:
    return replace(presence, since_ms=queue.now_ms, day=queue.day, active_ms=queue.now_ms)


def _set(queue: LiveQueue, change: PresenceSet) -> Decision[int]:
    return Decision((change,), _present_after(queue, change))


def _after(
    queue: LiveQueue, admitted: tuple[Change, ...], *changes: PresenceSet
) -> Decision[int | DeskError]:
    return Decision((*admitted, *changes), _present_after(queue, *changes))


def _present_after(queue: LiveQueue, *changes: PresenceSet) -> int:
    presences = {**queue.presences, **{each.desk: each.presence for each in changes}}
    kept = {name: each for name, each in presences.items() if each is not None}
    return replace(queue, presences=kept).present

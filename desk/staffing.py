"""Decisions about presence: sign in, pause, resume, sign out.

Pure functions from the queue to a decision. Must not import anything but the standard library
and desk records.
"""

from dataclasses import replace

from desk.changes import Decision, EventKind, PresenceSet
from desk.errors import DeskTaken, NotSignedIn
from desk.presence import Presence
from desk.queue import LiveQueue


def sign_in(queue: LiveQueue, desk: str, staff: str) -> Decision[int]:
    """Sign a staff member in; the same person again takes up where they were, not paused.

    Returns:
        The number of staff present afterwards.

    Raises:
        DeskTaken: Somebody else is signed in at the desk.
    """
    held = queue.presences.get(desk)
    if held is not None and held.staff != staff:
        raise DeskTaken(f"desk {desk} is taken by somebody else")
    if held is not None and not held.is_paused:
        return Decision((), queue.present)
    presence = Presence(desk, staff, is_paused=False, since_ms=queue.now_ms, day=queue.day)
    return _set(queue, EventKind.DESK_SIGNED_IN, desk, presence)


def sign_out(queue: LiveQueue, desk: str) -> Decision[int]:
    """Sign out; a visit under way stays at the desk until somebody finishes it.

    Returns:
        The number of staff present afterwards.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence_at(queue, desk)
    return _set(queue, EventKind.DESK_SIGNED_OUT, desk, None)


def pause(queue: LiveQueue, desk: str) -> Decision[int]:
    """Stop counting and calling at a desk; a visit under way goes on.

    Returns:
        The number of staff present afterwards.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence = presence_at(queue, desk)
    if presence.is_paused:
        return Decision((), queue.present)
    paused = replace(presence, is_paused=True, since_ms=queue.now_ms, day=queue.day)
    return _set(queue, EventKind.DESK_PAUSED, desk, paused)


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
    resumed = replace(presence, is_paused=False, since_ms=queue.now_ms, day=queue.day)
    return _set(queue, EventKind.DESK_RESUMED, desk, resumed)


def presence_at(queue: LiveQueue, desk: str) -> Presence:
    """Who is signed in at a desk.

    Raises:
        NotSignedIn: Nobody is.
    """
    presence = queue.presences.get(desk)
    if presence is None:
        raise NotSignedIn(f"nobody is signed in at desk {desk}")
    return presence


def _set(queue: LiveQueue, kind: EventKind, desk: str, presence: Presence | None) -> Decision[int]:
    presences = {**queue.presences, desk: presence}
    kept = {name: each for name, each in presences.items() if each is not None}
    after = replace(queue, presences=kept)
    return Decision((PresenceSet(kind, desk, presence),), after.present)

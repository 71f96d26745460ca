"""Desks that are left signed in: when somebody else may take one, and who is signed out after closing.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk.changes import Change, EventKind, PresenceSet
from desk.presence import Presence
from desk.queue import LiveQueue


@dataclass(frozen=True, slots=True)
class Leaving:
    """When a desk counts as left.

    Attributes:
        idle_min: Minutes during which nothing was done there.
        closes_ms: Gives the moment at which the library closes on a day, epoch milliseconds, of the day in
            ISO 8601; None for a library that signs nobody out before midnight.
    """

    idle_min: int = 10
    closes_ms: Callable[[str], int] | None = None

    @property
    def idle_ms(self) -> int:
        """The same in milliseconds."""
        return self.idle_min * 60_000


def leave_after_closing(queue: LiveQueue, leaving: Leaving) -> tuple[LiveQueue, tuple[Change, ...]]:
    """Take those who forgot to sign out when the library closed out of the queue.

    Nobody who is at work is signed out: not while their desk holds a ticket, nor before nothing was done
    there for a while, so that the line of closing time is served to its end; nor who signed in, paused or
    resumed after closing.

    Returns:
        The queue without them, and the changes that sign them out; its sequence already counts these.
    """
    if leaving.closes_ms is None or not queue.presences:
        return queue, ()
    closed_ms = leaving.closes_ms(queue.day)
    gone = [
        desk
        for desk, presence in sorted(queue.presences.items())
        if _has_left(queue, presence, closed_ms, leaving.idle_ms)
    ]
    if not gone:
        return queue, ()
    after = replace(
        queue,
        presences={desk: each for desk, each in queue.presences.items() if desk not in gone},
        sequence=queue.sequence + len(gone),
    )
    return after, tuple(PresenceSet(EventKind.DESK_SIGNED_OUT, desk, None) for desk in gone)


def _has_left(queue: LiveQueue, presence: Presence, closed_ms: int, idle_ms: int) -> bool:
    return (
        presence.since_ms < closed_ms <= queue.now_ms
        and presence.is_idle(queue.now_ms, idle_ms)
        and queue.at_desk(presence.desk) is None
    )

"""Presence: who is signed in at which desk, which decides how the calling rule counts.

Must not import anything but the standard library.
"""

from dataclasses import dataclass
from enum import StrEnum


class PauseKind(StrEnum):
    """Why somebody who is signed in does not call: a break, work in the back office, a meeting."""

    BREAK = "break"
    BACK_OFFICE = "back_office"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Presence:
    """One staff member signed in at one desk.

    Attributes:
        desk: The desk, such as ``1``.
        staff: Alias of the staff member; kept while signed in and never in the event log.
        pause: Why the desk is paused and may not call; None while it is not.
        counts: Whether it is counted in the rule's *n*: it is not paused, or is in the back office where
            the library counts that. Kept with the pause, so that every program counts alike.
        since_ms: Last sign-in, pause or resume, epoch milliseconds.
        day: The branch's calendar day of the last of these; a presence lasts until its midnight.
        active_ms: When something was last done at the desk, with a ticket or without, epoch milliseconds.
    """

    desk: str
    staff: str
    pause: PauseKind | None
    counts: bool
    since_ms: int
    day: str
    active_ms: int

    @property
    def is_paused(self) -> bool:
        """Whether the desk may not call."""
        return self.pause is not None

    def is_of(self, alias: str) -> bool:
        """Whether it is this person's; capitals make no other person."""
        return alias_key(self.staff) == alias_key(alias)

    def is_idle(self, now_ms: int, idle_ms: int) -> bool:
        """Whether nothing was done at the desk for so long.

        Times after now, of a clock that has stepped back, count as a moment ago.

        Args:
            now_ms: Now, epoch milliseconds.
            idle_ms: How long, milliseconds.
        """
        return now_ms - max(self.since_ms, self.active_ms) >= idle_ms


def alias_key(alias: str) -> str:
    """What two spellings of one alias have in common: outer spaces and capitals do not count."""
    return alias.strip().casefold()

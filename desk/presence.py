"""Presence: who is signed in at which desk, which decides how the calling rule counts.

Must not import anything but the standard library.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Presence:
    """One staff member signed in at one desk.

    Attributes:
        desk: The desk, such as ``1``.
        staff: Alias the staff member chose; kept while signed in and never in the event log.
        is_paused: A paused desk is not counted and may not call.
        since_ms: Last sign-in, pause or resume, epoch milliseconds.
        day: The branch's calendar day of the last of these; a presence lasts until its midnight.
    """

    desk: str
    staff: str
    is_paused: bool
    since_ms: int
    day: str

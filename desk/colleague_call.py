"""A colleague who is called to a desk: the record, and when it counts.

Must not import anything but the standard library.
"""

from dataclasses import dataclass

ASKED_FOR_MS = 5 * 60_000
"""For how long a call for a colleague stands without an answer."""

ANSWER_SHOWN_MS = 2 * 60_000
"""For how long an answer is shown to whoever asked."""


@dataclass(frozen=True, slots=True)
class ColleagueCall:
    """One desk asks for a colleague; it names desks and never a person.

    Attributes:
        desk: The desk that asks; or the place of a kiosk, where a patron asks, see ``help_calls``.
        asked_ms: Since when, epoch milliseconds.
        answered_by: The desk whose staff member is coming; None while nobody has answered.
        answered_ms: When they said so; None while nobody has.
    """

    desk: str
    asked_ms: int
    answered_by: str | None = None
    answered_ms: int | None = None

    def is_open(self, now_ms: int) -> bool:
        """Whether somebody may still answer. A time after now, of a clock that stepped back, is a moment ago.

        Args:
            now_ms: Now, epoch milliseconds.
        """
        return self.answered_ms is None and now_ms - self.asked_ms < ASKED_FOR_MS

    def is_answered(self, now_ms: int) -> bool:
        """Whether somebody is on the way, as far as that is still told.

        Args:
            now_ms: Now, epoch milliseconds.
        """
        return self.answered_ms is not None and now_ms - self.answered_ms < ANSWER_SHOWN_MS

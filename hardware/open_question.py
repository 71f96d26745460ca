"""The one question to a printer that is open, until when its answer is waited for, and whether it came.

Pure: moments go in, no port, no thread. Must not import anything but the standard library and hardware's own
records.
"""

from __future__ import annotations

from hardware.commands import Question
from hardware.patience import DialogueTimes

_NEVER_S = float("-inf")


class OpenQuestion:
    """Belongs to one thread.

    Attributes:
        question: Which; None when none is open.
        asked_s: When it can have arrived at the earliest; None while it has not been handed over.
        misses_at_s: Until when its answer is waited for; None while it has not been handed over.
        missed: How many were left open, one after the other.
        missed_s: When the latest of all was given up.
    """

    question: Question | None
    asked_s: float | None
    misses_at_s: float | None

    def __init__(self, times: DialogueTimes) -> None:
        """Begin with none open.

        Args:
            times: The patience.
        """
        self._times = times
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self.close()
        self.missed = 0
        self.missed_s = self._late_s = self._put_s = _NEVER_S

    @property
    def is_open(self) -> bool:
        """Whether one is open."""
        return self.question is not None

    @property
    def is_put(self) -> bool:
        """Whether one is open that has not been handed over whole."""
        return self.question is not None and self.asked_s is None

    def put(self, question: Question, now_s: float) -> Question:
        """Open one, and give it back: it is to be handed over now."""
        self.close()
        self.question, self._put_s = question, now_s
        return question

    def close(self) -> None:
        """Wait for no answer any more."""
        self.question = self.asked_s = self.misses_at_s = None

    def sent(self, arrives_s: float, *, is_behind_slip: bool) -> None:
        """Note that it was handed over.

        Args:
            arrives_s: When its last byte arrives at the earliest.
            is_behind_slip: Whether a slip stands in front of it, which the printer may want to print first.
        """
        self.asked_s = arrives_s
        self.misses_at_s = arrives_s + self._times.answer_within_s
        if is_behind_slip and not self.missed:
            self.misses_at_s = max(self.misses_at_s, self._put_s + self._times.behind_slip_s)

    def hurry(self, now_s: float) -> None:
        """Wait no longer than at rest: the slip in front of it has ended."""
        if self.asked_s is not None and self.misses_at_s is not None:
            begun_s = max(self.asked_s, now_s)
            self.misses_at_s = min(self.misses_at_s, begun_s + self._times.answer_within_s)

    def heard(self, now_s: float) -> None:
        """Note when its answer came."""
        if self.asked_s is not None and now_s >= self.asked_s + self._times.answer_within_s:
            self._late_s = now_s

    def is_over(self, now_s: float) -> bool:
        """Whether its answer has not come in time."""
        return self.misses_at_s is not None and now_s >= self.misses_at_s

    def miss(self, now_s: float) -> Question | None:
        """Note that no answer came in time. One in the order of the data says nothing about being there.

        Returns:
            Which question it was.
        """
        question = self.question
        if question is not Question.FENCE:
            self.missed, self.missed_s = self.missed + 1, now_s
        self.close()
        return question

    def is_prompt_since(self, moment_s: float) -> bool:
        """Whether all answers since a moment have come as soon as at rest, as far as questions were sent."""
        return max(self.missed_s, self._late_s) < moment_s

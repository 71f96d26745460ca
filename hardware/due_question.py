"""When the next question to a printer is due: not before the late answers to one given up have come.

Pure: moments go in, no port, no thread. Must not import anything but the standard library and hardware's own
records.
"""

from __future__ import annotations

from hardware.patience import DialogueTimes


class DueQuestion:
    """Belongs to one thread. Moments are seconds of one steady clock.

    Attributes:
        at_s: When; None while none is due.
        is_answer_owed: Whether an answer to a question given up may still come.
    """

    at_s: float | None

    def __init__(self, times: DialogueTimes) -> None:
        """Begin with none due.

        Args:
            times: The patience.
        """
        self._times = times
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self.at_s = None
        self.is_answer_owed = self._is_settling = False

    def is_due(self, now_s: float) -> bool:
        """Whether it may be put now."""
        return self.at_s is not None and now_s >= self.at_s

    def bring_to(self, moment_s: float) -> None:
        """Have it due by that moment, but not before late answers have come."""
        if self.at_s is None or (moment_s < self.at_s and not self.is_answer_owed):
            self.at_s = moment_s

    def settles(self, now_s: float) -> bool:
        """Whether the answers of a round, all there, have to wait until no more follow; wait from now."""
        self._is_settling = self.is_answer_owed
        if self._is_settling:
            self.at_s = now_s + self._times.settle_s
        return self._is_settling

    def take_settled(self, now_s: float) -> bool:
        """Whether none has followed for long enough; once."""
        is_over = self._is_settling and self.is_due(now_s)
        if is_over:
            self._is_settling = self.is_answer_owed = False
        return is_over

    def take_broken(self) -> bool:
        """Whether one has followed that was waited for, so that the round counts for nothing; once."""
        was_settling, self._is_settling = self._is_settling, False
        return was_settling

    def owe_answer(self, now_s: float) -> None:
        """Note that one more may come, behind one that nobody had asked for."""
        self.is_answer_owed = True
        self.at_s = max(self.at_s or now_s, now_s + self._times.settle_s)

"""Whether a printer answers in the order of its data, when it is asked so, and what it still owes.

Pure: moments go in, no port, no thread. Must not import anything but the standard library and hardware's own
records. The command is ``GS r 1``, see ``fences``.
"""

from __future__ import annotations

from hardware.fences import fence_at_first
from hardware.patience import DialogueTimes
from hardware.profile import Capabilities
from hardware.replies import PlainByte, Reply


class FenceQuestion:
    """Belongs to one thread. Asked at rest only, and only while the printer says that it prints.

    One answer may be lost on its way, so a printer is asked some times before it counts as one that cannot
    answer, and now and then afterwards. That knock holds up no slip. When a slip has ended without its
    answers, the answer to this question stands behind them: once it has come, and silence after it, no
    answer of that slip can be taken for one of the next.

    Attributes:
        is_owed: Whether a slip has ended without all its answers, which may still come.
    """

    def __init__(self, can: Capabilities, times: DialogueTimes) -> None:
        """Begin with a printer that is not connected.

        Args:
            can: What the printer is known to be able to.
            times: The patience.
        """
        self._can = can
        self._times = times
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self._is_there = fence_at_first(self._can)
        self.is_owed = False
        self._misses = 0
        self._due_s = 0.0
        self._silent_from_s: float | None = None

    @property
    def is_there(self) -> bool:
        """Whether this printer answers in the order of its data, as far as is known now."""
        return bool(self._is_there)

    @property
    def may_follow_slip(self) -> bool:
        """Whether such answers are to be asked for behind a slip: where they are owed they may come again."""
        return self.is_there or self.is_owed

    def holds_up_slips(self, *, is_put: bool) -> bool:
        """Whether an answer may still come that a slip begun now could take for its own.

        Args:
            is_put: Whether it has been asked, or is next to be.
        """
        is_finding_out = is_put and self._is_there is not False
        return self.is_owed or is_finding_out or self._silent_from_s is not None

    @property
    def next_moment_s(self) -> float | None:
        """When the silence after an answer will have been long enough; None when none is waited for."""
        return self._silent_from_s

    def is_due(self, now_s: float) -> bool:
        """Whether it is time to ask, also anew where the last answer did not come."""
        is_asked_for = self.is_owed or (self._may_be_found and now_s >= self._due_s)
        return is_asked_for and self._silent_from_s is None

    def answered(self, now_s: float) -> None:
        """Take the answer; what comes right behind it is not another slip's."""
        self._is_there, self._misses = True, 0
        self._silent_from_s = now_s + self._times.silence_s

    def hear_other(self, reply: Reply, now_s: float) -> None:
        """Take a reply that nobody asked for at rest: an answer in its turn may not be the last."""
        if isinstance(reply, PlainByte) and self._silent_from_s is not None:
            self._silent_from_s = now_s + self._times.silence_s

    def missed(self, now_s: float) -> None:
        """Note that no answer came in time."""
        self._misses += 1
        has_given_up = self._misses >= self._times.fence_misses
        self._due_s = now_s + (self._times.fence_knock_every_s if has_given_up else self._times.ask_every_s)
        if has_given_up:
            self._is_there, self.is_owed = False, False

    def awaited(self, *, is_expected: bool) -> None:
        """Note that a slip has ended without all its answers.

        Args:
            is_expected: Whether the printer answers at all; one that never does cannot be waited for.
        """
        self._misses = 0
        self.is_owed = is_expected
        self._is_there = None if is_expected else False

    def heard_again(self, *, was_mute: bool) -> None:
        """Note that a printer speaks. One that was mute may be another, or its voice was the trouble."""
        if was_mute and self._may_be_found:
            self._is_there, self._misses, self._due_s = None, 0, 0.0

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        if self._silent_from_s is not None and now_s >= self._silent_from_s:
            self._silent_from_s, self.is_owed = None, False

    @property
    def _may_be_found(self) -> bool:
        """Whether it is worth asking; process ids tell more, and a printer that has them is never asked."""
        may_be_there = self._can.fence.may_be_there and not self._can.process_ids.is_there
        return may_be_there and not self._is_there

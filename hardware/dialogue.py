"""What is asked of a printer, when, and what its answers are worth: it finds out how the printer is.

Pure: bytes and moments go in, bytes and facts come out; no port, no thread, no clock. Must not import
anything but the standard library and hardware's own parts.

One question at a time is open, so that no answer is taken for that of another question. Facts learned by
several questions are told together. An answer bears no name: one that comes twice, late or with noise could
be taken for that of another question, so an answer is believed when nothing follows it, and after anything
out of turn the printer is left alone until all it still owed must have come. A printer that answered once,
or is known to answer, is mute when it leaves questions open; one of which nobody knows whether it can
answer is left in peace.
"""

from __future__ import annotations

from collections import deque

from hardware.commands import ENABLE_STATUS_BACK, Question
from hardware.dialogue_times import DialogueTimes
from hardware.profile import Capabilities
from hardware.replies import (
    Noise,
    PlainByte,
    PushedStatus,
    RealTimeAnswer,
    Reply,
    ReplyParser,
)
from hardware.status import PrinterFacts, answered, pushed

_ALL = (Question.PRINTER, Question.OFFLINE_CAUSE, Question.ERROR_CAUSE, Question.PAPER)
_REGULAR = (Question.PRINTER, Question.PAPER)
# Noise of this many bytes, without one clean answer, does not come from a printer.
_STRANGER_BYTES = 48


class Dialogue:
    """Belongs to one thread. Moments are seconds of one steady clock.

    Attributes:
        facts: What the sensors said last, on this connection.
        heard_s: When the printer last answered or pushed a status; None when it has not yet.
        is_mute: It ought to answer and does not.
    """

    def __init__(self, can: Capabilities, times: DialogueTimes) -> None:
        """Begin with a printer that is not connected.

        Args:
            can: What the printer is known to be able to.
            times: The patience.
        """
        self._can = can
        self._times = times
        self._parser = ReplyParser()
        self._has_ever_answered = False
        self.closed()

    def closed(self) -> None:
        """Forget the connection and all that was known from it."""
        self._parser.reset()
        self.facts = PrinterFacts()
        self.heard_s: float | None = None
        self.is_mute = False
        self._is_known = False
        self._plan: deque[Question] = deque()
        self._draft = self.facts
        self._open: Question | None = None
        self._asked_s: float | None = None
        self._answer: tuple[int, float] | None = None
        self._owed = 0
        self._ask_at_s: float | None = None
        self._wants_all = True
        self._wants_push = True
        self._fence = self._can.fence.is_there if self._can.fence.is_known else None
        self._must_catch_up = self._has_caught_up = False
        self._missed = 0
        self._noise_s = float("-inf")
        self._noise_bytes = 0

    def opened(self, now_s: float) -> None:
        """Begin with a connection that is there: the first question is due at once."""
        self.closed()
        if self._can.answers.may_be_there:
            self._ask_at_s = now_s

    @property
    def is_awaited(self) -> bool:
        """Whether a printer that is expected to answer has not yet said how it is."""
        return self._is_expected and not self._is_known and not self.is_mute

    @property
    def is_stranger(self) -> bool:
        """Whether something speaks that is no printer."""
        return not self._is_known and self._noise_bytes >= _STRANGER_BYTES

    @property
    def has_fence(self) -> bool:
        """Whether this printer answers in the order of its data, as far as is known now."""
        return bool(self._fence)

    @property
    def may_begin_slip(self) -> bool:
        """Whether a slip may begin: the printer has had its say, and has nothing to answer in its turn."""
        has_had_its_say = self._is_known or self._missed > 0 or not self._can.answers.may_be_there
        is_in_order = self._open is not Question.FENCE and not self._must_catch_up
        return has_had_its_say and not self.is_mute and is_in_order

    @property
    def next_moment_s(self) -> float | None:
        """When it has to be looked after again; None when only the printer can bring something about."""
        if self._answer is not None:
            return self._answer[1] + self._times.quiet_s
        if self._open is not None:
            return None if self._asked_s is None else self._asked_s + self._times.answer_within_s
        return self._ask_at_s

    def catch_up(self) -> None:
        """Have the next slip wait for an answer in the order of the data: nothing older is owed then."""
        self._must_catch_up = self._can.answers.may_be_there and self._fence is not False

    def has_caught_up(self) -> bool:
        """Whether such an answer has come since this was asked last."""
        has, self._has_caught_up = self._has_caught_up, False
        return has

    def is_clean_since(self, moment_s: float) -> bool:
        """Whether no noise has come since a moment."""
        return self._noise_s < moment_s

    def next_words(self, now_s: float, *, is_idle: bool) -> bytes:
        """Give what is to be sent now, all together; ``asked`` must follow.

        Args:
            now_s: Now.
            is_idle: Whether no slip is in flight: only then is something asked in the order of the data.

        Returns:
            The bytes; empty for nothing.
        """
        if self._open is not None or self._ask_at_s is None or now_s < self._ask_at_s:
            return b""
        if not self._plan:
            self._plan.extend(_ALL if self._wants_all or not self._is_known else _REGULAR)
            self._draft = self.facts
            self._wants_all = False
        if self._plan[0] is Question.FENCE and not (is_idle and self._is_on_line):
            self._plan.clear()
            self._ask_at_s = now_s + self._times.ask_every_s
            return b""
        self._open = self._plan.popleft()
        self._asked_s = None
        return self._push_words(is_idle=is_idle) + self._open.value

    def asked(self, arrives_s: float) -> None:
        """Note that the words were handed over, and when their last byte can have arrived at the earliest."""
        self._asked_s = arrives_s

    def dropped(self, now_s: float) -> None:
        """Note that a question may never have gone out: it is put again."""
        if self._open is not None and self._asked_s is None:
            self._ask_anew(now_s)

    def tick(self, now_s: float) -> None:
        """Let time pass: an answer becomes credible, and a question may stay open too long."""
        if self._answer is not None:
            value, heard_s = self._answer
            if now_s >= heard_s + self._times.quiet_s:
                self._believe(value, now_s)
            return
        if self._open is None or self._asked_s is None or now_s < self._asked_s + self._times.answer_within_s:
            return
        if self._open is Question.FENCE:
            # One that was heard before is there, and only slow.
            self._fence = bool(self._fence)
            self._must_catch_up = False
            self._next(now_s)
        else:
            self._owed += 1
            self._miss(now_s)

    def hear(self, data: bytes, now_s: float) -> list[Reply]:
        """Take what the printer said.

        Args:
            data: The bytes.
            now_s: Now.

        Returns:
            The replies that are not about its state: those that concern a slip, or whoever else asked.
        """
        others: list[Reply] = []
        for reply in self._parser.feed(data, now_s):
            match reply:
                case Noise(data=noise):
                    self._noise_s = now_s
                    self._noise_bytes += len(noise)
                    if self._answer is not None:
                        self._doubt(now_s)
                case PushedStatus(data=status):
                    self._take_push(status, now_s)
                case RealTimeAnswer(value=value) if self._open is not Question.FENCE:
                    self._take_answer(value, now_s)
                case PlainByte(value=value) if self._open is Question.FENCE:
                    self._take_answer(value, now_s)
                case _:
                    others.append(reply)
        return others

    @property
    def _is_expected(self) -> bool:
        return self._can.answers.is_there or self._has_ever_answered

    @property
    def _is_on_line(self) -> bool:
        return self.facts.is_offline is False

    def _push_words(self, *, is_idle: bool) -> bytes:
        # Not a real-time command: a printer that is off line would only keep it, and each slip ends it.
        may_push = is_idle and self._is_on_line and self._can.pushes_status.may_be_there
        if not (may_push and self._wants_push):
            return b""
        self._wants_push = False
        return ENABLE_STATUS_BACK

    def _miss(self, now_s: float) -> None:
        self._missed += 1
        self._open = None
        self._plan.clear()
        self._wants_all = True
        if not self._is_expected:
            # Perhaps it does not understand questions at all, so it is hardly ever bothered again.
            self._ask_at_s = now_s + self._times.knock_every_s
            return
        self._ask_at_s = now_s
        if self._missed >= self._times.misses:
            self.is_mute = True
            self._is_known = False
            self._wants_push = True

    def _take_push(self, status: bytes, now_s: float) -> None:
        if not self._is_known or now_s - self._noise_s < self._times.noisy_for_s:
            # Noise can look like a status: the printer is asked before anybody hears of it.
            self._wants_all = True
            self._ask_at_s = now_s if self._ask_at_s is None else min(self._ask_at_s, now_s)
            return
        self.heard_s = now_s
        self.facts = self._draft = pushed(status)
        self._wants_push = self._wants_push or bool(self.facts.is_offline)

    def _take_answer(self, value: int, now_s: float) -> None:
        if self._open is None or self._asked_s is None or self._answer is not None or self._owed:
            self._doubt(now_s)
        elif not self.is_clean_since(self._asked_s):
            self._ask_anew(now_s + self._times.ask_after_noise_s)
        else:
            self._answer = value, now_s

    def _doubt(self, now_s: float) -> None:
        """Whose answer that was nobody knows: wait until all that is still to come has come."""
        self._owed = 0
        self._ask_anew(now_s + self._times.settle_s)

    def _ask_anew(self, at_s: float) -> None:
        self._open = self._asked_s = self._answer = None
        self._plan.clear()
        self._wants_all = True
        self._ask_at_s = at_s

    def _believe(self, value: int, now_s: float) -> None:
        question, self._answer = self._open, None
        if question is None:
            return
        self._draft = answered(self._draft, question, value)
        self.heard_s = now_s
        self._has_ever_answered = True
        self._missed = self._noise_bytes = 0
        if question is Question.FENCE:
            self._fence = self._has_caught_up = True
            self._must_catch_up = False
        if question is Question.PRINTER and self._draft.is_offline != self.facts.is_offline:
            self._plan = deque(_ALL[1:])
            self._wants_push = True
        self._next(now_s)

    def _next(self, now_s: float) -> None:
        """Put the next question of the plan, or tell what the answers say together."""
        self._open = None
        if self._plan:
            self._ask_at_s = now_s
            return
        self.facts = self._draft
        self.is_mute = False
        self._is_known = True
        self._ask_at_s = now_s if self._wants_all else now_s + self._times.ask_every_s
        if self._wants_all:
            return
        if (self._fence is None or self._must_catch_up) and self._is_on_line:
            self._plan.append(Question.FENCE)
            self._ask_at_s = now_s

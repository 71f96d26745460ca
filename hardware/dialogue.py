"""What is asked of a printer, when, and what its answers are worth: it finds out how the printer is.

Pure: bytes and moments go in, bytes and facts come out; no port, no thread, no clock. Must not import
anything but the standard library and hardware's own parts.

One question at a time is open, so that no answer is taken for that of another question. Facts learned by
several questions are told together. What comes together with noise is not believed but asked again. A
printer that answered once, or is known to answer, is mute when it leaves questions open; one of which
nobody knows whether it can answer is left in peace.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from hardware.commands import ENABLE_STATUS_BACK, Question
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


@dataclass(frozen=True, slots=True)
class DialogueTimes:
    """All in seconds.

    Attributes:
        ask_every_s: How often a printer is asked how it is, from the last answer.
        answer_within_s: How long an answer may take once the question has arrived.
        misses: Questions left open before a printer is mute.
        knock_every_s: How often a printer that never answered is asked again.
        noisy_for_s: How long after noise nothing is believed unasked.
        ask_after_noise_s: How long after a noisy answer the question is put again.
    """

    ask_every_s: float = 0.7
    answer_within_s: float = 0.35
    misses: int = 2
    knock_every_s: float = 5.0
    noisy_for_s: float = 0.3
    ask_after_noise_s: float = 0.05


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
        self._ask_at_s: float | None = None
        self._wants_all = True
        self._wants_push = True
        self._fence = self._can.fence.is_there if self._can.fence.is_known else None
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
        return has_had_its_say and not self.is_mute and self._open is not Question.FENCE

    @property
    def next_moment_s(self) -> float | None:
        """When it has to be looked after again; None when only the printer can bring something about."""
        if self._open is not None:
            return None if self._asked_s is None else self._asked_s + self._times.answer_within_s
        return self._ask_at_s

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
        """Note that the words have been handed over.

        Args:
            arrives_s: When their last byte can have arrived at the earliest.
        """
        self._asked_s = arrives_s

    def tick(self, now_s: float) -> None:
        """Let time pass: a question may stay open too long."""
        if self._open is None or self._asked_s is None or now_s < self._asked_s + self._times.answer_within_s:
            return
        if self._open is Question.FENCE:
            self._fence = False
            self._next(now_s)
        else:
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
        question, asked_s = self._open, self._asked_s
        if question is None or asked_s is None:
            return
        if not self.is_clean_since(asked_s):
            self._open = None
            self._plan.clear()
            self._wants_all = True
            self._ask_at_s = now_s + self._times.ask_after_noise_s
            return
        self._draft = answered(self._draft, question, value)
        self.heard_s = now_s
        self._has_ever_answered = True
        self._missed = self._noise_bytes = 0
        if question is Question.FENCE:
            self._fence = True
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
        if self._fence is None and self._is_on_line:
            self._plan.append(Question.FENCE)
            self._ask_at_s = now_s

"""What is asked of a printer, when, and whether it answers at all.

Pure: bytes and moments go in, bytes and facts come out. Must not import anything but hardware's own parts.

One question at a time is open, so that no answer is taken for that of another question; and when one was
left open, answers are believed only when no more follow. What comes together with noise is asked again, and
what is new is believed when it was said twice, see ``readings``. A printer that answered, or is known to
answer, is mute when it leaves questions open; one of which nobody knows whether it can is left in peace.
"""

from __future__ import annotations

from hardware.commands import ENABLE_STATUS_BACK, Question
from hardware.due_question import DueQuestion
from hardware.expectation import Expectation
from hardware.fence_question import FenceQuestion
from hardware.line_noise import LineNoise
from hardware.open_question import OpenQuestion
from hardware.patience import DialogueTimes, earliest
from hardware.profile import Capabilities
from hardware.readings import Readings
from hardware.replies import Noise, PlainByte, PushedStatus, RealTimeAnswer, Reply, ReplyParser
from hardware.round_plan import RoundPlan
from hardware.status import PrinterFacts, pushed


class Dialogue:
    """Belongs to one thread. Moments are seconds of one steady clock.

    Attributes:
        expectation: Whether it is expected to answer.
        fence: Whether it answers in the order of its data, and what it owes.
        noise: How noisy its answers are.
        asking: The question that is open.
        heard_s: When the printer last said how it is, and was believed; None when it has not yet.
        is_mute: It ought to answer and does not.
        may_ask: Whether a question could be sent now; False while a slip is being handed over.
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
        self._readings = Readings()
        self._round = RoundPlan()
        self._due = DueQuestion(times)
        self.expectation = Expectation(can)
        self.noise = LineNoise(can, times)
        self.asking = OpenQuestion(times)
        self.fence = FenceQuestion(can, times)
        self.may_ask, self._is_behind_slip = True, False
        self.closed()

    def closed(self) -> None:
        """Forget the connection and all that was known from it."""
        self._parser.reset()
        self._readings.forget()
        self.noise.forget()
        self.heard_s: float | None = None
        self._round.forget()
        self.asking.forget()
        self._due.forget()
        self._wants_push = True
        self.fence.forget()
        self.is_mute = self._is_silent = False

    def opened(self, now_s: float) -> None:
        """Begin with a connection that is there: the first question is due at once."""
        self.closed()
        self._due.at_s = now_s if self.expectation.may_answer else None

    @property
    def facts(self) -> PrinterFacts:
        """What its sensors said, on this connection."""
        return self._readings.facts

    @property
    def is_round_whole(self) -> bool:
        """Whether the round in hand, or else the last one, has the printer say how its paper is."""
        return self._round.is_whole

    @property
    def is_awaited(self) -> bool:
        """Whether a printer that is expected to answer has not yet said how it is."""
        return self.is_expected and not self._readings.is_known and not self.is_mute

    @property
    def is_stranger(self) -> bool:
        """Whether something speaks that is no printer, and has left questions open."""
        return self._is_silent and self.noise.stranger.is_there

    @property
    def may_begin_slip(self) -> bool:
        """Whether a slip may begin: the printer has had its say, and has nothing to answer in its turn."""
        is_silent = self.asking.missed > 0 or not self.expectation.may_answer
        is_put = Question.FENCE in (self.asking.question, *self._round.left)
        is_free = not self.fence.holds_up_slips(is_put=is_put) and (self._readings.is_known or is_silent)
        return not self.is_mute and (is_free or self.noise.is_garbled)

    @property
    def next_moment_s(self) -> float | None:
        """When it has to be looked after again; None when only the printer can bring something about."""
        own_s = self._due.at_s if self.asking.question is None else self.asking.misses_at_s
        return earliest(own_s, self.fence.next_moment_s)

    def has_failed_since(self, moment_s: float) -> bool:
        """Whether a printer that answers has left a question open since a moment."""
        return self.is_expected and self.asking.missed_s >= moment_s

    def is_prompt_since(self, moment_s: float) -> bool:
        """Whether a printer that answers has done so at once each time since a moment."""
        return self.is_expected and self.asking.is_prompt_since(moment_s)

    def attend(self, now_s: float, *, is_behind_slip: bool) -> None:
        """Ask often while a slip was handed over and not proved, so that a printer that goes is missed."""
        self._is_behind_slip = is_behind_slip
        if not is_behind_slip:
            self.asking.hurry(now_s)
        elif self.is_expected:
            self.ask_by(now_s + self._times.ask_in_slip_s)

    def has_understood_since(self, moment_s: float) -> bool:
        """Whether neither noise has come nor a question been left open since a moment."""
        return self.noise.is_clean_since(moment_s) and not self.has_failed_since(moment_s)

    def await_fence(self, now_s: float) -> None:
        """Let no slip begin before the answers still owed have come, or will not come any more."""
        self.ask_by(now_s)
        self.fence.awaited(is_expected=self.is_expected)

    def next_words(self, now_s: float, *, is_idle: bool) -> bytes:
        """Give what is to be sent now, all together and empty for nothing; ``asked`` must follow.

        Args:
            now_s: Now.
            is_idle: Whether no slip is in flight: only then is something asked in the order of the data.
        """
        if self.asking.is_open or not self._due.is_due(now_s):
            return b""
        if not self._round.left:
            self._readings.begin_round()
            self._round.begin(is_known=self._readings.is_known, is_well=self._readings.are_well)
        if self._round.left[0] is Question.FENCE and not (is_idle and self._readings.is_on_line):
            self._round.drop()
            self._due.at_s = now_s + self._times.ask_every_s
            return b""
        question = self.asking.put(self._round.next(), now_s)
        # Not a real-time command: a printer that is off line would only keep it, and each slip ends it.
        may_push = is_idle and self._readings.is_on_line and self._can.pushes_status.may_be_there
        push_words = ENABLE_STATUS_BACK if may_push and self._wants_push else b""
        self._wants_push &= not push_words
        return push_words + question.value

    def asked(self, arrives_s: float) -> None:
        """Note that the words were handed over; their last byte arrives at that moment at the earliest."""
        self.asking.sent(arrives_s, is_behind_slip=self._is_behind_slip)

    def dropped(self, now_s: float) -> None:
        """Note that a question may never have gone out: it is put again."""
        if self.asking.question is not None and self.asking.asked_s is None:
            self._begin_anew()
            self._due.at_s = now_s

    def tick(self, now_s: float) -> None:
        """Let time pass: a question may stay open too long."""
        self.noise.stranger.tick(now_s)
        self.fence.tick(now_s)
        if self._due.take_settled(now_s):
            self._next(now_s)
        if self.asking.is_over(now_s):
            self._miss(now_s)

    def hear(self, data: bytes, now_s: float) -> list[Reply]:
        """Take what the printer said now.

        Returns:
            The replies that are not about its state: those that concern a slip, or whoever else asked.
        """
        others: list[Reply] = []
        for reply in self._parser.feed(data, now_s):
            match reply:
                case Noise():
                    self.noise.heard(now_s)
                case PushedStatus(data=status):
                    self._take_push(pushed(status), now_s)
                case RealTimeAnswer(value=value) if self.asking.question is not Question.FENCE:
                    self._take_answer(value, now_s)
                case PlainByte(value=value) if self.asking.question is Question.FENCE:
                    self._take_answer(value, now_s)
                case _:
                    self.fence.hear_other(reply, now_s)
                    others.append(reply)
        if not self.noise.is_clean_since(now_s):
            self.noise.stranger.hear(len(data), now_s)
        return others

    @property
    def is_expected(self) -> bool:
        """Whether it answers, or is known to be able to."""
        return self.expectation.is_there

    def ask_by(self, moment_s: float) -> None:
        """Have a round that asks for paper begin by that moment, but not before late answers have come."""
        self._round.want_whole(is_open=self.asking.is_open)
        self._due.bring_to(moment_s)

    def _begin_anew(self) -> None:
        self.asking.close()
        self._round.begin_anew()

    def _miss(self, now_s: float) -> None:
        self.noise.has_spoiled(self.asking.asked_s, now_s)
        if self.asking.miss(now_s) is Question.FENCE:
            self.fence.missed(now_s)
            self._due.at_s = now_s  # it may have gone altogether
            return
        self._due.is_answer_owed = True
        self._is_silent |= self.asking.missed >= self._times.misses
        self._begin_anew()
        if not self.is_expected and not self.noise.stranger.is_there:
            # Perhaps it does not understand questions at all, so it is hardly ever bothered again.
            self._due.at_s = now_s + self._times.knock_every_s
            return
        self._due.at_s = now_s + (self._times.ask_every_s if self.is_mute else 0.0)
        if self.is_expected and self._is_silent:
            self.is_mute = self._wants_push = True
            self._readings.is_known = False

    def _take_push(self, said: PrinterFacts, now_s: float) -> None:
        if self.expectation.is_for_pushes_only(self.asking.missed):
            if not self.noise.is_noisy(now_s):
                self._believe(said, now_s)
        elif self.noise.is_noisy(now_s) or not self._readings.is_known:
            self._round.wants_all = True
            self.ask_by(now_s)
        elif said == self.facts or not self.may_ask:
            self._believe(said, now_s)
        else:
            self._round.bear_out(self._readings.take_push(said))
            self.ask_by(now_s)

    def _take_answer(self, value: int, now_s: float) -> None:
        question, asked_s = self.asking.question, self.asking.asked_s
        if question is None or asked_s is None:
            self._take_stray(now_s)
            return
        self.asking.heard(now_s)
        if self.noise.has_spoiled(asked_s, now_s):
            self._begin_anew()
            self._due.at_s = now_s + self._times.ask_after_noise_s
            return
        self.asking.missed = 0
        self._readings.take_answer(question, value)
        if question is Question.FENCE:
            self.fence.answered(now_s)
        if question is Question.PRINTER and self._readings.has_new_line_state:
            self._round.seek_cause()
        self._next(now_s)

    def _take_stray(self, now_s: float) -> None:
        """Take an answer to a question given up: a whole round is asked, after the last has come."""
        self._round.wants_all |= self._due.take_broken()
        if self.is_expected:
            self._round.want_whole(is_open=self.asking.is_open)
            self._due.owe_answer(now_s)

    def _next(self, now_s: float) -> None:
        """Put the next question of the round, or weigh its answers together."""
        self.asking.close()
        if self._round.left:
            self._due.at_s = now_s
            return
        if self._due.settles(now_s):
            return
        if not self._readings.end_round():
            self._round.wants_all = True
            self._due.at_s = now_s + self._times.ask_again_s
            return
        self._believe(self.facts, now_s)
        self.fence.heard_again(was_mute=self.is_mute)
        self.is_mute = self._is_silent = False
        self.expectation.has_answered = True
        self.noise.stranger.forget()
        self._due.at_s = now_s if self._round.wants_all else now_s + self._times.ask_every_s
        if self.fence.is_due(now_s) and self._readings.is_on_line and not self._round.wants_all:
            self._round.append(Question.FENCE)
            self._due.at_s = now_s

    def _believe(self, facts: PrinterFacts, now_s: float) -> None:
        self._readings.believe(facts)
        self.heard_s = now_s
        self.noise.believed()
        self._wants_push = self._wants_push or bool(facts.is_offline)

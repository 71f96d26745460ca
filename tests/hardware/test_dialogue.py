"""What an answer of the printer is worth: twice, late, with noise, or never."""

from __future__ import annotations

from dataclasses import dataclass, field

from hardware.commands import Question
from hardware.dialogue import Dialogue
from hardware.patience import DialogueTimes
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from hardware.status import PrinterFacts

# An idle printer without a drawer: its first answer, taken for the second, would be an open cover.
IDLE = {
    Question.PRINTER: b"\x16",
    Question.OFFLINE_CAUSE: b"\x12",
    Question.ERROR_CAUSE: b"\x12",
    Question.PAPER: b"\x12",
}
WELL = PrinterFacts(
    is_offline=False,
    is_cover_open=False,
    is_paper_out=False,
    is_near_end=False,
    is_cutter_stuck=False,
    has_error=False,
)
TIMES = DialogueTimes()
CAN = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED_ABSENT)
FENCED = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED)


@dataclass
class Talk:
    """A dialogue, a clock, and what was asked last."""

    can: Capabilities = CAN
    now_s: float = 100.0
    asked: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dialogue = Dialogue(self.can, TIMES)
        self.dialogue.opened(self.now_s)

    def wait(self, seconds: float) -> None:
        """Let time pass, in steps as small as the dialogue asks for."""
        ends_s = self.now_s + seconds
        while self.now_s < ends_s:
            moment_s = self.dialogue.next_moment_s
            self.now_s = ends_s if moment_s is None else min(max(moment_s, self.now_s + 0.001), ends_s)
            self.dialogue.tick(self.now_s)
            self.put()

    def put(self) -> None:
        """Send what it wants to ask now."""
        if words := self.dialogue.next_words(self.now_s, is_idle=True):
            self.dialogue.asked(self.now_s)
            self.asked.append(words)

    def hear(self, data: bytes) -> None:
        self.dialogue.hear(data, self.now_s)

    def answer(self, times: int = 1) -> None:
        """Answer the question asked last, and let the next one come."""
        self.hear(IDLE[Question(self.asked[-1])] * times)
        self.wait(TIMES.ask_again_s)

    def converse(self, seconds: float) -> None:
        """Answer every question once."""
        ends_s, answered = self.now_s + seconds, len(self.asked)
        while self.now_s < ends_s:
            self.wait(0.002)
            if len(self.asked) > answered:
                answered = len(self.asked)
                self.hear(IDLE[Question(self.asked[-1])])

    def until_known(self) -> None:
        self.put()
        for _ in range(2 * len(IDLE)):
            self.answer()
        assert self.dialogue.facts == WELL


def test_two_rounds_of_four_answers_say_how_it_is() -> None:
    Talk().until_known()


def test_an_answer_that_comes_twice_is_not_taken_for_that_of_the_next_question() -> None:
    talk = Talk()
    talk.put()

    for _ in range(8):
        talk.answer(times=2)
        assert talk.dialogue.facts == PrinterFacts()

    talk.converse(2.0)
    assert talk.dialogue.facts == WELL


def test_an_answer_that_comes_late_is_not_taken_for_that_of_another_question() -> None:
    talk = Talk()
    talk.until_known()
    late_by_s = TIMES.answer_within_s + 0.1
    talk.wait(TIMES.ask_every_s)
    first = len(talk.asked)

    for at in range(first - 1, first + 5):
        talk.wait(late_by_s)
        talk.hear(IDLE[Question(talk.asked[min(at, len(talk.asked) - 1)])])

    assert talk.dialogue.facts == WELL


def test_an_answer_with_noise_before_it_is_asked_for_again() -> None:
    talk = Talk()
    talk.put()

    talk.hear(b"\xff" + IDLE[Question.PRINTER])

    talk.wait(TIMES.ask_after_noise_s)
    assert talk.asked == [Question.PRINTER.value] * 2


def test_a_printer_that_is_silent_is_mute_though_a_word_out_of_turn_came() -> None:
    talk = Talk()
    talk.until_known()
    talk.hear(b"\x12")

    talk.wait(TIMES.ask_every_s + TIMES.misses * TIMES.answer_within_s + 0.01)

    assert talk.dialogue.is_mute


def test_a_question_that_was_dropped_on_its_way_is_put_again() -> None:
    talk = Talk()
    assert talk.dialogue.next_words(talk.now_s, is_idle=True) == Question.PRINTER.value

    talk.dialogue.dropped(talk.now_s)

    assert talk.dialogue.next_words(talk.now_s, is_idle=True) == Question.PRINTER.value


def test_after_a_slip_whose_answer_is_owed_the_next_one_waits_for_an_answer_in_order() -> None:
    talk = Talk(FENCED)
    talk.until_known()
    talk.dialogue.await_fence()
    before = talk.dialogue.may_begin_slip

    talk.wait(TIMES.ask_every_s)
    talk.answer()
    talk.answer()
    assert talk.asked[-1] == Question.FENCE.value
    assert not talk.dialogue.may_begin_slip
    talk.hear(b"\x00")

    assert (before, talk.dialogue.may_begin_slip, talk.dialogue.has_fence) == (False, True, True)


def test_an_answer_in_order_that_never_comes_holds_up_no_slip_and_proves_none() -> None:
    talk = Talk(FENCED)
    talk.until_known()
    talk.dialogue.await_fence()
    talk.wait(TIMES.ask_every_s)
    talk.answer()
    talk.answer()

    talk.wait(TIMES.answer_within_s)

    assert (talk.dialogue.may_begin_slip, talk.dialogue.has_fence) == (True, False)


def test_one_answer_in_order_that_was_lost_does_not_undo_those_that_came() -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED))
    talk.until_known()
    talk.hear(b"\x00")
    told = []

    for _ in range(2):
        talk.dialogue.await_fence()
        talk.wait(TIMES.ask_every_s)
        talk.answer()
        talk.answer()
        talk.wait(TIMES.answer_within_s)
        told.append((talk.dialogue.may_begin_slip, talk.dialogue.has_fence))

    assert told == [(True, True), (True, False)]

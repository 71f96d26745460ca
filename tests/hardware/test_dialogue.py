"""What an answer of the printer is worth: twice, late, with noise, or never."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from hardware.commands import Question
from hardware.dialogue import Dialogue
from hardware.patience import DialogueTimes, ExchangeTimes
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
HELD_BACK = ExchangeTimes().held_back().dialogue
CAN = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED_ABSENT)
FENCED = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED)


@dataclass
class Talk:
    """A dialogue, a clock, and what was asked last."""

    can: Capabilities = CAN
    now_s: float = 100.0
    times: DialogueTimes = TIMES
    asked: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dialogue = Dialogue(self.can, self.times)
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
        """Answer every question once, but for those in the order of the data."""
        ends_s, answered = self.now_s + seconds, len(self.asked)
        while self.now_s < ends_s:
            self.wait(0.002)
            if len(self.asked) > answered:
                answered = len(self.asked)
                self.hear(IDLE.get(Question(self.asked[-1]), b""))

    def until_fence(self) -> None:
        """Answer all questions until one is put that is answered in the order of the data."""
        before = self.asked.count(Question.FENCE.value)
        while self.asked.count(Question.FENCE.value) == before:
            self.converse(0.002)

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


def test_a_question_wanted_at_once_waits_until_late_answers_have_come() -> None:
    talk = Talk()
    talk.until_known()
    talk.wait(TIMES.ask_every_s + TIMES.answer_within_s + 0.001)
    talk.hear(IDLE[Question.PRINTER])
    talk.hear(IDLE[Question.PAPER])
    asked = len(talk.asked)

    talk.dialogue.ask_by(talk.now_s)
    talk.wait(TIMES.settle_s * 0.9)

    assert len(talk.asked) == asked
    talk.converse(2.0)
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


def behind_a_slip(times: DialogueTimes) -> Talk:
    """A printer well known, with a slip in it, and the next question."""
    talk = Talk(times=times)
    talk.until_known()
    talk.dialogue.attend(talk.now_s, is_behind_slip=True)
    asked = len(talk.asked)
    talk.wait(times.ask_in_slip_s)
    assert len(talk.asked) == asked + 1
    return talk


@pytest.mark.parametrize("times", [TIMES, HELD_BACK])
def test_a_question_behind_a_slip_may_be_heard_when_the_slip_is_nearly_out(times: DialogueTimes) -> None:
    talk = behind_a_slip(times)
    slip_s = talk.now_s
    talk.wait(times.behind_slip_s - 0.1)
    assert not talk.dialogue.has_failed_since(slip_s)
    talk.answer()
    talk.answer()
    assert talk.dialogue.heard_s is not None
    assert talk.dialogue.heard_s > slip_s
    assert not talk.dialogue.is_prompt_since(slip_s), "it may have been switched off and on"


@pytest.mark.parametrize(("times", "longest_s"), [(TIMES, 1.4), (HELD_BACK, 1.75)])
def test_a_printer_that_says_nothing_with_a_slip_in_it_is_mute_before_it_can_have_started_anew(
    times: DialogueTimes, longest_s: float
) -> None:
    talk = behind_a_slip(times)
    slip_s = talk.now_s - times.ask_in_slip_s
    while not talk.dialogue.is_mute:
        talk.wait(0.01)
    assert talk.now_s - slip_s <= longest_s + 0.01


@pytest.mark.parametrize("times", [TIMES, HELD_BACK])
def test_once_a_slip_has_ended_a_question_behind_it_is_waited_for_as_at_rest(times: DialogueTimes) -> None:
    talk = behind_a_slip(times)
    talk.dialogue.attend(talk.now_s, is_behind_slip=False)
    ended_s = talk.now_s
    talk.wait(times.answer_within_s + 0.01)
    assert talk.dialogue.has_failed_since(ended_s)


def test_a_question_that_was_dropped_on_its_way_is_put_again() -> None:
    talk = Talk()
    assert talk.dialogue.next_words(talk.now_s, is_idle=True) == Question.PRINTER.value

    talk.dialogue.dropped(talk.now_s)

    assert talk.dialogue.next_words(talk.now_s, is_idle=True) == Question.PRINTER.value


def test_after_a_slip_whose_answer_is_owed_the_next_one_waits_for_an_answer_in_order() -> None:
    talk = owing()
    before = talk.dialogue.may_begin_slip

    talk.until_fence()
    assert not talk.dialogue.may_begin_slip
    talk.hear(b"\x00")
    at_once = talk.dialogue.may_begin_slip
    talk.wait(TIMES.silence_s + 0.01)

    assert (before, at_once, talk.dialogue.may_begin_slip) == (False, False, True)
    assert talk.dialogue.fence.is_there


def test_an_answer_taken_for_the_last_one_owed_is_followed_by_silence_before_a_slip_begins() -> None:
    talk = owing()
    talk.until_fence()
    told = []

    for _ in range(4):
        talk.hear(b"\x00")
        talk.wait(TIMES.silence_s * 0.8)
        told.append(talk.dialogue.may_begin_slip)

    assert told == [False] * 4
    talk.wait(TIMES.silence_s)
    assert talk.dialogue.may_begin_slip


def test_answers_owed_that_never_come_hold_up_a_slip_until_they_were_asked_for_three_times() -> None:
    talk = owing()
    told = []

    for _ in range(TIMES.fence_misses):
        told.append((talk.dialogue.may_begin_slip, talk.dialogue.fence.is_there))
        talk.until_fence()
        talk.wait(TIMES.answer_within_s + 0.001)

    assert told == [(False, False)] * 3
    assert (talk.dialogue.may_begin_slip, talk.dialogue.fence.is_there) == (True, False)


def test_a_printer_whose_first_answers_in_order_were_lost_is_found_to_give_them_all_the_same() -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    for _ in range(TIMES.fence_misses - 1):
        talk.until_fence()
        talk.wait(TIMES.answer_within_s + 0.001)
        assert talk.dialogue.may_begin_slip
    talk.until_fence()

    talk.hear(b"\x00")
    talk.wait(TIMES.silence_s + 0.001)

    assert (talk.dialogue.may_begin_slip, talk.dialogue.fence.is_there) == (True, True)


def test_a_printer_that_gives_no_answer_in_order_is_asked_three_times_and_then_seldom() -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    talk.converse(TIMES.fence_knock_every_s)
    at_first = talk.asked.count(Question.FENCE.value)

    talk.converse(TIMES.fence_knock_every_s)

    assert (at_first, talk.asked.count(Question.FENCE.value)) == (3, 4)


def test_a_knock_holds_up_no_slip_and_its_answer_restores_the_proof() -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    talk.converse(TIMES.fence_knock_every_s)
    given_up = talk.dialogue.fence.is_there

    talk.until_fence()
    while_asked = talk.dialogue.may_begin_slip
    talk.hear(b"\x00")

    assert (given_up, while_asked, talk.dialogue.fence.is_there) == (False, True, True)


def test_a_printer_that_was_mute_is_asked_anew_whether_it_answers_in_order() -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    talk.converse(5.0)
    talk.wait(5.0)
    assert talk.dialogue.is_mute

    talk.until_fence()
    talk.hear(b"\x00")

    assert talk.dialogue.fence.is_there


def owing() -> Talk:
    """A printer that owes the answers behind a slip."""
    talk = Talk(FENCED)
    talk.until_known()
    talk.dialogue.await_fence(talk.now_s)
    return talk

"""What an answer of the printer is worth: twice, late, with noise, or never."""

from __future__ import annotations

from hardware.commands import Question
from hardware.last_look import LastLook
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from hardware.status import PrinterFacts
from tests.hardware.dialogue_talk import FENCED, IDLE, TIMES, WELL, Talk


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


def test_at_rest_a_printer_that_is_well_is_asked_for_its_paper_every_second_time() -> None:
    talk = Talk()
    talk.until_known()
    before = len(talk.asked)

    talk.converse(4 * TIMES.ask_every_s + 0.1)

    assert (
        talk.asked[before:]
        == [
            Question.PRINTER.value,
            Question.PRINTER.value,
            Question.PAPER.value,
        ]
        * 2
    )


def test_a_printer_that_is_not_well_is_asked_for_its_paper_every_time() -> None:
    talk = Talk()
    talk.until_known()
    talk.converse(2 * TIMES.ask_every_s)
    talk.says[Question.PAPER] = b"\x1e"
    talk.converse(2 * TIMES.ask_every_s + 0.1)
    assert talk.dialogue.facts.is_near_end
    before = len(talk.asked)

    talk.converse(2 * TIMES.ask_every_s + 0.1)

    assert talk.asked[before:] == [Question.PRINTER.value, Question.PAPER.value] * 2


def test_what_is_asked_before_a_slip_asks_for_paper_also_where_a_short_round_has_begun() -> None:
    for waits_s in (0.0, TIMES.ask_every_s):
        talk = Talk()
        talk.until_known()
        talk.wait(waits_s)
        before = len(talk.asked) - bool(waits_s)

        talk.dialogue.ask_by(talk.now_s)
        talk.put()
        talk.answer()

        assert talk.asked[before:] == [Question.PRINTER.value, Question.PAPER.value]


def test_a_slip_does_not_count_on_a_round_without_paper() -> None:
    talk = Talk()
    talk.until_known()
    look = LastLook(talk.dialogue)
    talk.wait(TIMES.ask_every_s)
    talk.hear(IDLE[Question.PRINTER])
    assert talk.dialogue.heard_s == talk.now_s
    talk.wait(0.001)
    assert not look.is_done(talk.now_s)

    before = len(talk.asked)
    talk.converse(0.02)
    assert talk.asked[before:] == [Question.PRINTER.value, Question.PAPER.value]
    assert look.is_done(talk.now_s)

"""A slip begins on answers that tell of paper, also where a printer speaks out of turn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.commands import Question
from hardware.exchange import Exchange
from hardware.last_look import LastLook
from hardware.patience import ExchangeTimes
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from tests.hardware.dialogue_talk import IDLE, TIMES, Talk
from tests.hardware.exchange_world import ALL, STEP_S, World, has_ended, known
from tests.hardware.paper_machine import PaperMachine

PAPER = Question.PAPER.value
PUSHLESS = replace(ALL, pushes_status=known(is_there=False))
HELD_BACK = ExchangeTimes().held_back()
OPEN_COVER = b"\x38\x00\x00\x0f"


class SaysItPrints(PaperMachine):
    """It never says that it is off line; whoever wants to know of its paper asks for that."""

    @property
    def is_offline(self) -> bool:
        return False


def at_rest(times: ExchangeTimes) -> World:
    """Right behind a round that asked for paper: the next one would do without."""
    world = World(SaysItPrints(pushes=False), PUSHLESS)
    world.exchange = Exchange(PUSHLESS, times, lambda job, news: job.moved(news))
    world.exchange.opened(world.now_s)
    world.run(1.5)
    heard = world.machine.heard
    world.run_until(lambda: heard.endswith(PAPER) and world.exchange.dialogue.heard_s == world.now_s - STEP_S)
    return world


def asked(world: World, question: Question) -> int:
    return world.machine.heard.count(question.value)


@pytest.mark.parametrize("times", [ExchangeTimes(), HELD_BACK], ids=["usual", "held back"])
@pytest.mark.parametrize("after_s", [0.0, 0.3, 0.6])
def test_no_slip_counts_on_a_round_without_paper_that_waits_for_late_answers(
    times: ExchangeTimes, after_s: float
) -> None:
    world = at_rest(times)
    world.machine.say(IDLE[Question.PRINTER], world.now_s)
    world.run(0.1)
    papers, rounds = asked(world, Question.PAPER), asked(world, Question.PRINTER)
    world.run_until(lambda: asked(world, Question.PRINTER) > rounds)
    world.run(0.05 + after_s)

    world.submit()
    world.run_until(lambda: world.exchange.flight is not None)

    assert asked(world, Question.PAPER) > papers


def test_a_slip_waits_for_paper_that_ran_out_while_late_answers_were_waited_for() -> None:
    world = at_rest(ExchangeTimes())
    world.machine.say(IDLE[Question.PRINTER], world.now_s)
    world.run(0.1)
    world.machine.is_paper_out = True
    rounds = asked(world, Question.PRINTER)
    world.run_until(lambda: asked(world, Question.PRINTER) > rounds)
    world.run(0.05)
    job = world.submit()

    world.run(3.0)

    assert job.states == []
    world.machine.is_paper_out = False
    world.run_until(lambda: has_ended(job))


def test_a_word_out_of_turn_before_a_question_was_handed_over_has_its_round_ask_for_paper() -> None:
    talk = Talk()
    talk.until_known()
    talk.now_s += TIMES.ask_every_s
    assert talk.dialogue.next_words(talk.now_s, is_idle=True) == Question.PRINTER.value
    talk.hear(IDLE[Question.PRINTER])
    talk.dialogue.asked(talk.now_s)
    before = len(talk.asked)

    talk.hear(IDLE[Question.PRINTER])
    talk.put()

    assert talk.asked[before:] == [PAPER]


def test_a_pushed_status_is_not_believed_alone_because_late_answers_were_waited_for() -> None:
    talk = Talk()
    talk.until_known()
    talk.hear(IDLE[Question.PRINTER])
    talk.wait(TIMES.settle_s + 0.001)
    while talk.dialogue.asking.is_open:
        talk.answer()
    talk.hear(OPEN_COVER)

    talk.wait(TIMES.settle_s + 0.05)

    assert Question(talk.asked[-1]) is Question.OFFLINE_CAUSE
    assert talk.dialogue.facts.is_cover_open is False
    talk.hear(b"\x16")
    assert talk.dialogue.facts.is_cover_open is True


def before_a_knock() -> Talk:
    """A printer that gives no answer in the order of its data; the knock follows a round without paper."""
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    for _ in range(TIMES.fence_misses):
        talk.until_fence()
        talk.wait(TIMES.answer_within_s + 0.001)
    talk.converse(TIMES.fence_knock_every_s - 0.5)
    talk.dialogue.ask_by(talk.now_s)
    talk.converse(0.1)
    assert talk.asked[-1] == PAPER
    talk.wait(TIMES.ask_every_s)
    assert talk.asked[-1] == Question.PRINTER.value
    return talk


def test_an_answer_in_the_order_of_the_data_is_no_word_on_paper() -> None:
    talk = before_a_knock()
    talk.hear(IDLE[Question.PRINTER])
    talk.put()
    assert talk.asked[-1] == Question.FENCE.value
    look, before = LastLook(talk.dialogue), len(talk.asked)
    talk.wait(0.05)
    assert not look.is_done(talk.now_s)

    talk.hear(b"\x00")

    assert not look.is_done(talk.now_s)
    talk.converse(0.05)
    assert talk.asked[before:] == [PAPER]
    assert look.is_done(talk.now_s)


def test_a_slip_wanted_before_a_question_in_order_has_paper_asked_for_first() -> None:
    talk = before_a_knock()
    talk.hear(IDLE[Question.PRINTER])
    look, before = LastLook(talk.dialogue), len(talk.asked)
    talk.now_s += 0.001

    assert not look.is_done(talk.now_s)
    talk.put()
    talk.answer()

    assert talk.asked[before:] == [PAPER, Question.FENCE.value]


@pytest.mark.parametrize("open_s", [0.05, 0.3])
def test_paper_is_asked_for_anew_behind_an_answer_in_order_that_followed_a_whole_round(open_s: float) -> None:
    talk = Talk(Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT))
    talk.put()
    talk.until_fence()
    look, before = LastLook(talk.dialogue), len(talk.asked)
    assert PAPER in talk.asked[before - 3 :]
    talk.wait(open_s)
    assert not look.is_done(talk.now_s)

    talk.hear(b"\x00")

    assert not look.is_done(talk.now_s)
    talk.converse(0.05)
    assert talk.asked[before:] == [PAPER]
    assert look.is_done(talk.now_s)

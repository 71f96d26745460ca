"""A round asks for paper once, however often that is wanted, and not where the printer has told of it."""

from __future__ import annotations

from hardware.commands import Question
from hardware.round_plan import RoundPlan
from tests.hardware.dialogue_talk import IDLE, TIMES, Talk

OPEN_COVER = b"\x38\x00\x00\x0f"
OFF_LINE = b"\x1e"


def in_a_round_without_paper() -> Talk:
    """Its only question is open."""
    talk = Talk()
    talk.until_known()
    talk.wait(TIMES.ask_every_s)
    assert talk.dialogue.asking.question is Question.PRINTER
    assert not talk.dialogue.is_round_whole
    return talk


def test_a_round_is_completed_once_while_it_is_wanted_again_and_again() -> None:
    talk = in_a_round_without_paper()
    before = len(talk.asked)
    for _ in range(5):
        talk.dialogue.attend(talk.now_s, is_behind_slip=True)

    talk.hear(IDLE[Question.PRINTER])
    talk.put()
    talk.hear(IDLE[Question.PAPER])
    talk.put()

    assert talk.asked[before:] == [Question.PAPER.value]


def test_a_pushed_status_is_borne_out_by_one_answer_and_not_by_one_on_paper_as_well() -> None:
    talk = in_a_round_without_paper()
    heard_s, before = talk.dialogue.heard_s, len(talk.asked)
    talk.now_s += 0.001
    talk.hear(OPEN_COVER)
    assert talk.dialogue.is_round_whole
    talk.hear(OFF_LINE)
    talk.put()

    talk.hear(b"\x16")

    assert talk.asked[before:] == [Question.OFFLINE_CAUSE.value]
    assert talk.dialogue.facts.is_cover_open
    assert talk.dialogue.heard_s != heard_s


def test_a_round_without_paper_that_finds_a_printer_off_line_asks_for_it_once() -> None:
    talk = in_a_round_without_paper()
    before = len(talk.asked)

    talk.hear(OFF_LINE)

    assert talk.dialogue.is_round_whole
    for _ in range(3):
        talk.dialogue.attend(talk.now_s, is_behind_slip=True)
        talk.put()
        question = talk.dialogue.asking.question
        assert question is not None
        talk.hear(b"\x16" if question is Question.OFFLINE_CAUSE else IDLE[question])
    assert talk.asked[before:] == [
        Question.OFFLINE_CAUSE.value,
        Question.ERROR_CAUSE.value,
        Question.PAPER.value,
    ]
    assert not talk.dialogue.asking.is_open
    talk.put()
    assert not talk.dialogue.asking.is_open


def test_a_round_that_one_more_late_answer_has_broken_counts_for_nothing_and_all_is_asked() -> None:
    talk = Talk()
    talk.until_known()
    talk.hear(IDLE[Question.PRINTER])
    talk.wait(TIMES.settle_s + 0.001)
    while talk.dialogue.asking.is_open:
        talk.answer()
    heard_s, before = talk.dialogue.heard_s, len(talk.asked)

    talk.hear(IDLE[Question.PRINTER])
    talk.converse(TIMES.settle_s + 0.1)

    assert talk.asked[before:] == [question.value for question in IDLE]
    assert talk.dialogue.heard_s == heard_s


def test_a_printer_that_is_not_known_is_asked_everything_every_time() -> None:
    plan = RoundPlan()
    for _ in range(2):
        plan.begin(is_known=False, is_well=True)
        assert plan.left == tuple(IDLE)

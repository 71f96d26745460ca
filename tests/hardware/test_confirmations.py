"""The printer's word for a slip may be lost, doubled, late, or another's: none of it is harmful."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from desk.slips import SlipProof, SlipState
from hardware.frame import FENCE_QUESTIONS
from tests.hardware.exchange_world import FENCED, NOTHING_KNOWN, has_ended, known, world_of


def test_a_fence_behind_a_slip_is_found_and_believed() -> None:
    world = world_of(NOTHING_KNOWN)
    world.run(1.0)
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.end is not None
    assert (job.end.state, job.end.proof) == (SlipState.PRINTED, SlipProof.FENCE)
    world.judge()


def test_a_fence_is_found_and_believed_though_its_first_answer_was_lost() -> None:
    world = world_of(NOTHING_KNOWN)
    world.machine.fences_lost = 1
    world.run(3.0)
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.PRINTED
    world.judge()


def test_a_printer_without_a_fence_holds_up_no_slip_while_that_is_found_out() -> None:
    world = world_of(NOTHING_KNOWN)
    world.machine.knows_fence = False
    for _ in range(12):
        world.run(0.3)
        job = world.submit()
        assert world.run_until(partial(has_ended, job)) < 0.5
        assert job.states[-1] is SlipState.SENT
    world.judge()


def test_a_fence_said_twice_is_believed() -> None:
    world = world_of(FENCED)
    world.machine.doubles_confirmations = True
    jobs = [world.submit() for _ in range(4)]
    world.run_until(lambda: all(has_ended(job) for job in jobs))
    assert [job.states[-1] for job in jobs] == [SlipState.PRINTED] * 4
    world.judge()


@pytest.mark.parametrize("baud", [9_600, 115_200])
def test_a_fence_hidden_by_noise_is_asked_for_again_and_believed(baud: int) -> None:
    world = world_of(FENCED, baud=baud)
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: len(world.lines_of(job)) == 3)
    world.machine.say(b"\xff\x80", world.now_s)
    next_job = world.submit()
    world.run_until(lambda: has_ended(next_job))
    assert [each.states[-1] for each in (job, next_job)] == [SlipState.PRINTED] * 2
    assert bytes(world.machine.heard).count(FENCE_QUESTIONS) == 3
    world.judge()


def test_a_fence_that_was_lost_is_asked_for_again_and_believed() -> None:
    world = world_of(FENCED)
    world.run(1.5)
    world.machine.fences_lost = 2
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.PRINTED
    world.judge()


@pytest.mark.parametrize("off_s", [0.2, 0.6, 1.2, 3.0])
@pytest.mark.parametrize("after_s", [0.05, 0.2, 0.4])
def test_a_printer_that_was_switched_off_with_a_slip_in_it_proves_nothing_later(
    off_s: float, after_s: float
) -> None:
    world = world_of(FENCED)
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.SENT in job.states)
    world.run(after_s)
    world.machine.cut_power()
    world.run(off_s)
    world.machine.give_power(world.now_s)
    world.run_until(lambda: has_ended(job))
    world.run(3.0)
    assert not any(state.is_printed for state in job.states) or world.is_whole(job)
    world.judge()


@pytest.mark.parametrize("boots_within_s", [0.5, 0.7, 1.0])
@pytest.mark.parametrize("after_s", [0.05, 0.1, 0.2, 0.3])
@pytest.mark.parametrize("baud", [9_600, 115_200])
def test_a_printer_that_starts_anew_between_two_questions_at_rest_proves_nothing_either(
    baud: int, after_s: float, boots_within_s: float
) -> None:
    world = world_of(FENCED, baud=baud)
    world.machine.boots_within_s = boots_within_s
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: bool(world.lines_of(job)) and not world.is_line_busy)
    world.run(after_s - 0.05)
    world.machine.cut_power()
    world.machine.give_power(world.now_s)
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN
    world.judge()


@pytest.mark.parametrize("after_s", [0.05, 0.2, 0.4])
def test_a_printer_that_answers_in_order_only_is_not_asked_again_behind_a_slip(after_s: float) -> None:
    """Nobody would notice that it was switched off and on, and its word would be about nothing."""
    world = world_of(replace(FENCED, answers=known(is_there=False), pushes_status=known(is_there=False)))
    job = world.submit()
    world.run_until(lambda: SlipState.SENT in job.states)
    world.run(after_s)
    world.machine.cut_power()
    world.machine.give_power(world.now_s)
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN
    world.judge()


def test_a_slip_wholly_printed_whose_confirmations_are_lost_is_never_called_cancelled() -> None:
    world = world_of()
    world.run(1.5)
    world.machine.loses_confirmations = True
    job = world.submit()
    world.run_until(lambda: world.is_whole(job))
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN
    world.judge()


def test_marks_lost_long_before_the_trouble_leave_the_slip_unknown() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    world.machine.loses_confirmations = True
    world.run(3.0)
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN
    world.judge()


def test_noise_during_a_slip_forbids_to_call_it_cancelled() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    world.machine.say(b"\xff\x80", world.now_s)
    world.run(0.05)
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN


def test_what_a_slip_says_once_it_is_whole_needs_no_more_than_its_own_bytes() -> None:
    """A slip of which a byte of the body never left is cut short for sure, whatever else was lost."""
    world = world_of(baud=9_600, piece_bytes=8)
    world.run(1.5)
    world.machine.loses_confirmations = True
    job = world.submit()
    world.run_until(lambda: bool(world.lines_of(job)) or world.exchange.flight is not None)
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] in {SlipState.CANCELLED, SlipState.UNKNOWN}
    world.judge()


def test_a_lost_confirmation_leaves_unknown_and_the_next_slip_stands_alone() -> None:
    world = world_of()
    world.machine.loses_confirmations = True
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.states == [SlipState.SENT, SlipState.UNKNOWN]
    world.machine.loses_confirmations = False
    next_job = world.submit()
    world.run_until(lambda: has_ended(next_job))
    assert next_job.states[-1] is SlipState.CUT
    world.judge()


def test_doubled_confirmations_are_no_news() -> None:
    world = world_of()
    world.machine.doubles_confirmations = True
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    world.run(1.0)
    assert job.states == [SlipState.SENT, SlipState.STARTED, SlipState.PRINTED, SlipState.CUT]


def test_a_late_confirmation_raises_unknown_on_the_same_connection_only() -> None:
    world = world_of()
    world.machine.loses_confirmations = True
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    way = [SlipState.SENT, SlipState.UNKNOWN]
    assert job.states == way
    for phase in b"ADB":
        world.machine.say(b"\x37\x22" + bytes([phase]) + b"@@A\x00", world.now_s)
    world.run(0.1)
    way.append(SlipState.PRINTED)
    assert job.states == way
    world.reconnect()
    world.machine.say(b"\x37\x22C@@A\x00", world.now_s)
    world.run(0.1)
    assert job.states == way


def test_confirmations_of_another_slip_are_not_its_own() -> None:
    world = world_of()
    world.machine.loses_confirmations = True
    job = world.submit()
    world.run_until(lambda: SlipState.SENT in job.states)
    for code in (b"@@B", b"@@@", b"OOO"):
        for phase in b"ABC":
            world.machine.say(b"\x37\x22" + bytes([phase]) + code + b"\x00", world.now_s)
    world.run_until(lambda: has_ended(job))
    assert job.states == [SlipState.SENT, SlipState.UNKNOWN]


def test_a_printer_that_once_proved_a_slip_is_held_to_it_when_an_answer_was_lost_since() -> None:
    world = world_of(NOTHING_KNOWN)
    first = world.submit()
    world.run_until(lambda: has_ended(first))
    assert first.states[-1] is SlipState.PRINTED
    world.machine.knows_fence = False
    second = world.submit()
    world.run_until(lambda: has_ended(second))
    world.run(3.0)

    third = world.submit()
    world.run_until(lambda: has_ended(third))
    world.run(3.0)
    world.machine.knows_fence = True
    fourth = world.submit()
    world.run_until(lambda: has_ended(fourth))

    assert [job.states[-1] for job in (second, third)] == [SlipState.UNKNOWN] * 2
    assert fourth.states[-1] is SlipState.PRINTED
    world.judge()


@pytest.mark.parametrize("trouble_s", [0.2, 1.0, 4.0])
def test_a_fence_owed_by_one_slip_is_never_taken_for_that_of_the_next(trouble_s: float) -> None:
    world = world_of(FENCED)
    world.machine.clears = False
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.SENT in job.states)
    world.run(0.1)
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.UNKNOWN
    world.run(trouble_s)
    world.machine.is_paper_out = False
    next_job = world.submit()
    world.run_until(lambda: has_ended(next_job))
    world.run(1.0)
    world.judge(may_be_stale=True)
    last = world.submit()
    world.run_until(lambda: has_ended(last))
    assert last.states[-1] in {SlipState.PRINTED, SlipState.SENT}


@pytest.mark.parametrize("lost", [b"A", b"D"])
def test_a_mark_lost_in_front_of_the_last_ones_leaves_the_slip_unknown(lost: bytes) -> None:
    """What stood around it may have been dropped as well, and the marks behind it would come all the same."""
    world = world_of()
    job = world.submit()
    world.machine.loses_marks = lost
    world.run_until(lambda: has_ended(job))
    way = [*job.states]
    assert way[-1] is SlipState.UNKNOWN
    world.machine.loses_marks = b""
    world.machine.say(b"\x37\x22" + lost + b"@@A\x00", world.now_s)
    world.machine.say(b"\x37\x22C@@A\x00", world.now_s)
    world.run(0.1)
    assert job.states == [*way, SlipState.CUT]

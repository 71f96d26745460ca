"""A slip and the printer's word for it: every trouble, with a printer in a time of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.profile import Capabilities
from hardware.raster import raster_of
from hardware.stored_graphics import define_picture
from tests.hardware.exchange_world import (
    ALL,
    FENCED,
    NOTHING_KNOWN,
    ONE_WAY,
    STEP_S,
    has_ended,
    known,
    world_of,
)

BAUDS = (9_600, 115_200)


@pytest.mark.parametrize("baud", BAUDS)
def test_a_slip_goes_its_whole_way(baud: int) -> None:
    world = world_of(baud=baud)
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.states == [SlipState.SENT, SlipState.STARTED, SlipState.PRINTED, SlipState.CUT]
    assert job.end is not None
    assert job.end.proof is SlipProof.PROCESS_ID
    world.judge()


def test_a_printer_that_can_only_listen_prints_and_sent_is_the_end() -> None:
    world = world_of(ONE_WAY)
    job = world.submit()
    world.run(2.0)
    assert job.states == [SlipState.SENT]
    assert world.is_whole(job)
    assert {cause for _, cause in world.causes} == {PrinterCause.READY}


def test_a_printer_nobody_knows_and_that_never_answers_still_prints() -> None:
    world = world_of(NOTHING_KNOWN)
    world.machine.answers = world.machine.pushes = world.machine.knows_fence = False
    job = world.submit()
    world.run(2.0)
    assert job.states == [SlipState.SENT]
    assert world.is_whole(job)
    world.run(20.0)
    assert {cause for _, cause in world.causes} == {PrinterCause.READY}


@pytest.mark.parametrize("baud", BAUDS)
@pytest.mark.parametrize("fault", ["is_paper_out", "is_cover_open"])
@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.15, 0.3, 0.4, 0.6])
def test_trouble_in_a_slip_cancels_it_and_the_rest_never_comes(fault: str, baud: int, after_s: float) -> None:
    world = world_of(baud=baud)
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.SENT in job.states)
    world.run(after_s)
    setattr(world.machine, fault, True)
    world.run_until(lambda: has_ended(job))
    assert job.end is not None
    caught = {SlipState.CANCELLED, SlipState.UNKNOWN} if after_s < 0.5 else {SlipState.PRINTED, SlipState.CUT}
    assert job.end.state in caught or job.end.state.is_printed
    next_job = world.submit()
    world.run(1.0)
    assert not world.lines_of(next_job)
    setattr(world.machine, fault, False)
    world.run_until(lambda: has_ended(next_job))
    assert next_job.states[-1] is SlipState.CUT
    world.judge()


@pytest.mark.parametrize("fault", ["is_paper_out", "is_cover_open"])
def test_trouble_pushed_from_the_middle_of_a_slip_is_known_before_the_line_is_free_to_ask(fault: str) -> None:
    world = world_of(baud=9_600)
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    setattr(world.machine, fault, True)
    world.run_until(lambda: world.exchange.cause is not PrinterCause.READY)
    assert world.is_line_busy
    world.run_until(lambda: has_ended(job))
    world.judge()


def test_a_slip_caught_halfway_is_cancelled_when_the_printer_has_dropped_it() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    world.run(0.1)
    world.machine.is_paper_out = True
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.CANCELLED
    assert 0 < len(world.lines_of(job)) < len(job.lines)
    world.machine.is_paper_out = False
    world.run(3.0)
    world.judge()


def test_power_cut_in_a_slip_is_seen_and_the_slip_is_unknown() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    world.machine.cut_power()
    assert world.run_until(lambda: world.exchange.cause is PrinterCause.MUTE) < 1.6
    assert job.states[-1] is SlipState.UNKNOWN
    world.machine.give_power(world.now_s)
    world.run_until(lambda: world.exchange.cause is PrinterCause.READY)
    next_job = world.submit()
    world.run_until(lambda: has_ended(next_job))
    assert next_job.states[-1] is SlipState.CUT
    world.judge()


def test_a_pulled_plug_leaves_a_half_slip_that_is_cut_off_before_the_next() -> None:
    world = world_of(baud=9_600, piece_bytes=8)
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: len(world.lines_of(job)) == 2)
    world.reconnect()
    assert job.states[-1] is SlipState.UNKNOWN
    next_job = world.submit()
    world.run_until(lambda: has_ended(next_job))
    assert next_job.states[-1] is SlipState.CUT
    world.judge(may_be_stale=True)


def test_a_slip_stuck_behind_empty_paper_when_the_plug_was_pulled_never_comes_out_later() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    world.run_until(lambda: SlipState.STARTED in job.states)
    world.run(0.1)
    world.machine.is_paper_out = True
    lines = len(world.lines_of(job))
    world.reconnect()
    world.run(1.0)
    world.machine.is_paper_out = False
    world.run(5.0)
    assert len(world.lines_of(job)) == lines
    world.judge()


def test_a_program_that_starts_after_a_crash_clears_what_the_printer_may_hold() -> None:
    world = world_of()
    world.machine.receive(b"stale slip\x1d(H\x06", world.now_s)
    world.exchange.may_hold_slip()
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.CUT
    assert [line.text for line in world.machine.paper] == job.lines


@pytest.mark.parametrize("piece_bytes", [1, 7, 64])
def test_no_question_stands_between_the_bytes_of_a_slip(piece_bytes: int) -> None:
    world = world_of(baud=9_600, piece_bytes=piece_bytes)
    world.run(0.69)
    job = world.submit()
    world.run_until(lambda: has_ended(job))
    assert job.frame(has_fence=False).data in bytes(world.machine.heard)


@dataclass
class LaterTalk:
    """A logo that is stored without a question, when its time has come."""

    command: bytes
    is_due: bool = False
    patience_s: float = 3.0
    awaits_answer: bool = False

    def next_command(self) -> bytes:
        command, self.awaits_answer = self.command if self.is_due else b"", self.is_due
        self.is_due = False
        return command

    def hear(self, block: bytes) -> bytes:
        return b""

    def hear_nothing(self) -> None:
        self.awaits_answer = False

    def reach_anew(self) -> None:
        self.awaits_answer = False


@pytest.mark.parametrize("fault", ["is_paper_out", "is_cover_open"])
def test_trouble_pushed_while_a_logo_fills_a_slow_line_is_believed_at_once(fault: str) -> None:
    talk = LaterTalk(define_picture(raster_of(200, 60, lambda x, y: (x + y) % 3 == 0)))
    world = world_of(ALL, baud=9_600, talk=talk)
    world.run(1.5)
    talk.is_due = True
    world.run(0.3)
    assert world.is_line_busy
    setattr(world.machine, fault, True)

    world.run_until(lambda: world.exchange.cause is not PrinterCause.READY)

    assert world.is_line_busy


@pytest.mark.parametrize("pushes", [True, False])
@pytest.mark.parametrize("baud", BAUDS)
def test_no_slip_begins_on_a_printer_whose_paper_has_run_out_since_it_was_asked(
    baud: int, *, pushes: bool
) -> None:
    world = world_of(replace(ALL, pushes_status=known(is_there=pushes)), baud=baud)
    world.run(1.5)
    world.run_until(lambda: world.exchange.dialogue.heard_s == world.now_s - STEP_S)
    world.run(0.1)
    world.machine.is_paper_out = True
    job = world.submit()

    world.run(1.0)

    assert job.states == []
    world.machine.is_paper_out = False
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.CUT


@pytest.mark.parametrize("after_s", [0.1, 0.3, 0.6])
def test_no_slip_begins_on_a_printer_that_has_gone_since_it_was_asked(after_s: float) -> None:
    world = world_of()
    world.run(1.5)
    world.machine.cut_power()
    world.run(after_s)
    job = world.submit()

    world.run_until(lambda: world.exchange.cause is PrinterCause.MUTE)

    assert job.states == []


@pytest.mark.parametrize("baud", BAUDS)
def test_a_printer_that_falls_silent_with_a_slip_in_it_is_missed_however_slow_the_line(baud: int) -> None:
    world = world_of(baud=baud)
    world.run(1.5)
    world.submit()
    world.run_until(lambda: world.exchange.flight is not None)
    world.machine.answers = False
    assert world.run_until(lambda: world.exchange.cause is PrinterCause.MUTE) < 1.45


@pytest.mark.parametrize("can", [ALL, FENCED], ids=["ids", "fence"])
@pytest.mark.parametrize("after_s", [0.02, 0.04])
def test_no_slip_begins_on_a_printer_that_has_gone_right_after_the_slip_before(
    can: Capabilities, after_s: float
) -> None:
    """It was asked often until a moment ago, and that is no word on now."""
    world = world_of(can)
    world.run(1.5)
    first = world.submit()
    world.run_until(lambda: has_ended(first))
    world.run_until(lambda: world.now_s - (world.exchange.dialogue.heard_s or 0.0) < 0.01)
    world.machine.cut_power()
    world.run(after_s)
    job = world.submit()

    world.run_until(lambda: world.exchange.cause is PrinterCause.MUTE)

    assert job.states == []


def test_the_look_before_a_slip_costs_a_patron_some_milliseconds() -> None:
    world = world_of()
    world.run(1.5)
    job = world.submit()
    assert world.run_until(lambda: world.exchange.flight is not None) < 0.02
    world.run_until(lambda: has_ended(job))
    assert job.states[-1] is SlipState.CUT

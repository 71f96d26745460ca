"""Without a word of the printer, what becomes of a slip is told by the bytes alone."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.flight import SlipFlight
from hardware.frame import Frame
from hardware.jobs import JobsWaiting
from hardware.patience import FlightTimes
from tests.hardware.conftest import StartLink
from tests.hardware.listeners import Job, ended

DATA = b"0123456789"
FRAME = Frame(DATA, b"", SlipProof.NONE)


def new_flight() -> SlipFlight:
    return SlipFlight(Job(DATA), FRAME, b"", FlightTimes(stalled_after_s=5.0), 0.0)


@pytest.mark.parametrize(
    ("taken", "uncertain", "waiting", "result"),
    [
        (0, 0, 0, SlipState.NOT_SENT),
        (0, 3, 0, SlipState.UNKNOWN),
        (1, 0, 0, SlipState.UNKNOWN),
        (9, 1, 0, SlipState.UNKNOWN),
        (10, 0, 4, SlipState.UNKNOWN),
        (10, 0, 0, SlipState.SENT),
    ],
)
def test_the_bytes_decide(taken: int, uncertain: int, waiting: int, result: SlipState) -> None:
    flight = new_flight()
    flight.taken(taken, 1.0)
    flight.waiting(waiting, 1.0, arrives_s=1.0)
    flight.may_have_left(uncertain)
    end = flight.end(PrinterCause.UNPLUGGED, is_all_heard=True)
    cause = PrinterCause.READY if result is SlipState.SENT else PrinterCause.UNPLUGGED
    assert end == ended(result, taken, cause)


def test_a_slip_moves_while_the_computer_empties() -> None:
    flight = new_flight()
    flight.taken(10, 1.0)
    assert flight.waiting(10, 2.0, arrives_s=1.0) is None
    assert flight.is_stalled(6.0)
    assert flight.waiting(4, 3.0, arrives_s=1.0) is None
    assert not flight.is_stalled(6.0)
    assert flight.waiting(0, 4.0, arrives_s=4.0) == ended(SlipState.SENT, 10, PrinterCause.READY)
    assert flight.has_left


def test_a_job_withdrawn_while_it_is_being_accepted_is_not_printed() -> None:
    waiting, job = JobsWaiting(stale_after_s=10.0), Job(DATA)
    assert waiting.add(job, 0.0)
    taken = waiting.next_new()
    assert taken is not None
    waiting.withdraw(lambda each: each is job)
    waiting.accept(*taken)
    assert waiting.stale(0.0) == [job]


def test_a_job_withdrawn_too_late_goes_its_way_and_is_not_remembered() -> None:
    waiting, job = JobsWaiting(stale_after_s=10.0), Job(DATA)
    waiting.accept(job, 0.0)
    waiting.withdraw(lambda each: each is job)
    assert waiting.next() is job
    assert waiting.stale(0.0) == []
    waiting.accept(job, 0.0)
    assert waiting.stale(0.0) == []


def test_jobs_wait_in_order_and_grow_stale() -> None:
    jobs = [Job(DATA) for _ in range(3)]
    waiting = JobsWaiting(stale_after_s=10.0)
    for place, job in enumerate(jobs):
        assert waiting.add(job, float(place))
    assert waiting.next() is None
    while (new := waiting.next_new()) is not None:
        waiting.accept(*new)
    assert waiting.next_stale_s() == 10.0
    assert waiting.stale(9.9) == []
    assert waiting.stale(11.0) == jobs[:2]
    assert waiting.next() is jobs[2]
    assert waiting.next() is None
    waiting.close()
    assert not waiting.add(jobs[0], 12.0)


class SlowPort:
    """A port whose driver takes all bytes at once and lets them go when it is told to."""

    name = "slow port"
    descriptor = None
    is_always_readable = False
    byte_s = 0.0
    may_hold_back = False

    def __init__(self) -> None:
        self.queued = 0
        self.is_letting_go = True
        self.discarded = 0

    def open(self) -> None:
        self.queued = 0

    def close(self) -> None:
        self.queued = 0

    def write_some(self, data: bytes) -> int:
        self.queued += len(data)
        return len(data)

    def read_some(self) -> bytes:
        return b""

    def waiting_bytes(self) -> int:
        if self.is_letting_go:
            self.queued = max(0, self.queued - 3)
        return self.queued

    def discard(self) -> None:
        self.discarded += self.queued
        self.queued = 0


def test_a_slip_is_sent_only_when_the_driver_has_let_it_go(start_link: StartLink) -> None:
    port = SlowPort()
    started = start_link(port)
    job = Job(DATA)
    started.link.submit(job)
    assert job.end == ended(SlipState.SENT, 10, PrinterCause.READY)
    assert port.queued == 0


def test_bytes_that_stay_in_the_driver_are_dropped_and_the_slip_is_unknown(start_link: StartLink) -> None:
    port = SlowPort()
    port.is_letting_go = False
    started = start_link(port)
    job = Job(DATA)
    started.link.submit(job)
    assert job.end == ended(SlipState.UNKNOWN, 10, PrinterCause.STALLED)
    started.wait_for(PrinterCause.STALLED)
    started.link.stop()
    assert port.discarded == 10

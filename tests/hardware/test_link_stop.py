"""A stop ends the link within a second, whatever the printer does, and leaves nothing behind."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import Question
from hardware.connection import Trust
from hardware.frame import make_frame
from hardware.link import PrinterLink
from hardware.link_limits import LinkLimits
from hardware.patience import DialogueTimes, ExchangeTimes, FlightTimes
from hardware.profile import DOCUMENTED, Capabilities
from hardware.serial_transport import SerialTransport
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.conftest import PLAIN_LINE, StartLink
from tests.hardware.listeners import Job
from tests.hardware.test_asking_at_once import AnsweringEnd
from tests.hardware.test_link_faults import FRAME, LONG_FRAME

PATIENT = ExchangeTimes(flight=FlightTimes(stalled_after_s=60, confirm_within_s=60))
MARKED = Capabilities(answers=DOCUMENTED, process_ids=DOCUMENTED)


def stopped_in(link: PrinterLink) -> float:
    begun = time.monotonic()
    link.stop()
    return time.monotonic() - begun


@pytest.mark.parametrize("state", ["absent", "idle", "sending", "hanging", "unplugged"])
def test_a_stop_takes_less_than_a_second_in_every_state(
    state: str, printer: VirtualPrinter, start_link: StartLink, tmp_path: Path
) -> None:
    patient = LinkLimits(stale_after_s=60, exchange=PATIENT, trust=Trust(reopen_after_s=60))
    if state == "hanging":
        printer.hang()
    started = start_link(str(tmp_path / "none") if state == "absent" else printer.device, limits=patient)
    jobs = [Job(LONG_FRAME), Job(FRAME)]
    if state != "idle":
        for job in jobs:
            started.link.submit(job)
    started.statuses.wait_for_count(1)
    if state == "unplugged":
        printer.unplug()
    assert stopped_in(started.link) < 1.0
    if state != "idle":
        assert all(len(job.ends.heard) == 1 for job in jobs)
        assert jobs[1].end.state is SlipState.NOT_SENT


def test_a_stopped_link_leaves_no_descriptor(printer: VirtualPrinter) -> None:
    before = {path.name for path in Path("/proc/self/fd").iterdir()}
    for _ in range(5):
        link = PrinterLink(SerialTransport(printer.device, PLAIN_LINE))
        link.start()
        job = Job(FRAME)
        link.submit(job)
        assert job.end.cause is PrinterCause.READY
        link.stop()
    assert {path.name for path in Path("/proc/self/fd").iterdir()} == before


def test_a_slip_that_a_hung_printer_holds_is_not_waited_for(
    printer: VirtualPrinter, start_link: StartLink
) -> None:
    """Two minutes are allowed for it to finish, more than a test may take."""
    started = start_link(printer.device, limits=LinkLimits(finish_within_s=120, exchange=PATIENT), can=MARKED)
    started.wait_for(PrinterCause.READY)
    started.link.submit(first := Job(make_frame(b"A001\n", 1, MARKED)))
    assert first.end.state is SlipState.CUT
    started.link.submit(second := Job(make_frame(b"A002\n", 2, MARKED)))
    second.news.wait_for(lambda news: news.state is SlipState.SENT)
    printer.hang()

    started.link.stop()

    assert second.end.state is SlipState.UNKNOWN


def test_a_printer_with_a_slip_in_it_is_asked_at_once_whether_it_will_finish() -> None:
    seldom = ExchangeTimes(PATIENT.flight, DialogueTimes(ask_every_s=60, ask_in_slip_s=60))
    end = AnsweringEnd()
    link = PrinterLink(end, can=MARKED, limits=LinkLimits(finish_within_s=0.3, exchange=seldom))
    link.start()
    link.submit(job := Job(make_frame(b"A001\n", 1, MARKED)))
    job.news.wait_for(lambda news: news.state is SlipState.SENT)
    before = len(end.taken)

    link.stop()

    assert end.taken[before:].startswith(Question.PRINTER.value)

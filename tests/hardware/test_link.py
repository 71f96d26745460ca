"""A link and a printer that work: every byte once, one slip at a time, and a clean stop in every state."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.encoder import SlipEncoder
from hardware.frame import Frame
from hardware.jobs import JobNews
from hardware.no_printer import NoPrinter
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import BAUD_RATES, FlowControl, SerialLine
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.conftest import StartLink
from tests.hardware.listeners import Job, ended
from tests.hardware.quick_printer import quick_printer
from tests.hardware.sample_slips import ENGLISH, FRENCH
from tests.log_watch import ExpectLog

FRAME = SlipEncoder(GENERIC_80_MM).encode(FRENCH)
OTHER_FRAME = SlipEncoder(GENERIC_80_MM).encode(ENGLISH)


def test_a_slip_goes_out_once_and_whole(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    job = Job(FRAME)
    started.link.submit(job)
    assert job.end == ended(SlipState.SENT, len(FRAME), PrinterCause.READY)
    [slip] = printer.wait_for_slips(1)
    assert slip.data == FRAME
    assert started.link.status.cause is PrinterCause.READY


def test_many_slips_from_many_threads_come_out_once_each(
    printer: VirtualPrinter, start_link: StartLink
) -> None:
    started = start_link(printer.device)
    jobs = [Job(FRAME.replace(b"A012", b"A%03d" % number)) for number in range(40)]

    def take(mine: list[Job]) -> None:
        for job in mine:
            started.link.submit(job)

    threads = [threading.Thread(target=take, args=(jobs[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {job.end.state for job in jobs} == {SlipState.SENT}
    slips = printer.wait_for_slips(len(jobs))
    assert sorted(slip.largest for slip in slips) == [f"A{number:03}" for number in range(40)]
    assert all(job.asked == 1 and len(job.ends.heard) == 1 for job in jobs)


def test_slips_come_out_in_the_order_they_were_given(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    for frame in (FRAME, OTHER_FRAME, FRAME):
        started.link.submit(Job(frame))
    assert [slip.largest for slip in printer.wait_for_slips(3)] == ["A012", "B007", "A012"]


@pytest.mark.parametrize("flow", FlowControl)
@pytest.mark.parametrize("baud", [BAUD_RATES[0], BAUD_RATES[-1]])
def test_every_line_setting_carries_a_slip(start_link: StartLink, baud: int, flow: FlowControl) -> None:
    with quick_printer(baud=baud) as printer:
        started = start_link(printer.device, line=SerialLine(baud, flow))
        job = Job(FRAME)
        started.link.submit(job)
        assert job.end.state is SlipState.SENT
        assert printer.wait_for_slips(1)[0].data == FRAME
        started.link.stop()


def test_submitting_does_not_wait_for_the_line(start_link: StartLink) -> None:
    with quick_printer(baud=9_600) as printer:
        started = start_link(printer.device)
        started.wait_for(PrinterCause.READY)
        begun = time.monotonic()
        for _ in range(20):
            started.link.submit(Job(FRAME))
        assert time.monotonic() - begun < 0.1
        printer.wait_for_slips(1)


def test_without_a_printer_every_slip_is_answered_at_once(start_link: StartLink) -> None:
    started = start_link(NoPrinter())
    started.wait_for(PrinterCause.NOT_CONFIGURED)
    jobs = [Job(FRAME) for _ in range(3)]
    begun = time.monotonic()
    for job in jobs:
        started.link.submit(job)
    assert {job.end for job in jobs} == {ended(SlipState.NOT_SENT, 0, PrinterCause.NOT_CONFIGURED)}
    assert time.monotonic() - begun < 0.5
    assert [job.asked for job in jobs] == [0, 0, 0]


def test_a_slip_given_after_the_stop_is_not_sent(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    started.wait_for(PrinterCause.READY)
    started.link.stop()
    job = Job(FRAME)
    started.link.submit(job)
    assert job.end.state is SlipState.NOT_SENT


def test_a_stop_lets_the_slip_in_flight_finish(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    job = Job(FRAME)
    started.link.submit(job)
    printer.wait_for_slips(1)
    started.link.stop()
    assert job.end.state is SlipState.SENT


def test_bytes_are_logged_only_when_asked_for(
    printer: VirtualPrinter, start_link: StartLink, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "hardware.wire")
    started = start_link(printer.device)
    started.link.submit(Job(FRAME))
    printer.wait_for_slips(1)
    started.link.stop()
    assert [record for record in caplog.records if record.name == "hardware.wire"] == []

    logged = start_link(printer.device, is_wire_logged=True)
    logged.link.submit(Job(FRAME))
    printer.wait_for_slips(2)
    logged.link.stop()
    told = [record.getMessage() for record in caplog.records if record.name == "hardware.wire"]
    assert bytes.fromhex("".join(line.removeprefix("> ") for line in told)) == FRAME


def test_a_listener_that_stumbles_does_not_stop_the_printing(
    printer: VirtualPrinter, start_link: StartLink, expect_log: ExpectLog
) -> None:

    class Stumbling(Job):
        def moved(self, news: JobNews) -> None:
            super().moved(news)
            raise RuntimeError("a listener's bug")

    expect_log("hardware.guarded", "a listener of the printer link stumbled")
    started = start_link(printer.device)
    started.link.submit(Stumbling(FRAME))
    job = Job(OTHER_FRAME)
    started.link.submit(job)
    assert job.end.state is SlipState.SENT


def test_a_slip_that_cannot_be_made_does_not_stop_the_next(
    printer: VirtualPrinter, start_link: StartLink, expect_log: ExpectLog
) -> None:
    class Broken(Job):
        def frame(self, *, has_fence: bool) -> Frame:
            raise ValueError("a bug in the layout")

    expect_log("hardware.link", "a slip could not be made")
    started = start_link(printer.device)
    broken, good = Broken(b""), Job(FRAME)
    started.link.submit(broken)
    started.link.submit(good)
    assert broken.end.state is SlipState.NOT_SENT
    assert good.end.state is SlipState.SENT
    assert len(printer.wait_for_slips(1)) == 1


def test_a_lasting_name_finds_the_printer(tmp_path: Path, start_link: StartLink) -> None:
    with quick_printer(device_link=tmp_path / "usb-EPSON_TM-T20-if00") as printer:
        started = start_link(str(tmp_path / "usb-EPSON*"))
        started.link.submit(Job(FRAME))
        assert printer.wait_for_slips(1)[0].data == FRAME
        started.link.stop()

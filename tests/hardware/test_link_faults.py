"""A printer pulled out, hanging, held by another or never there: nothing doubles and nobody waits."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.encoder import SlipEncoder
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import FlowControl, SerialLine
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.conftest import HASTY, StartLink
from tests.hardware.listeners import Job, ended
from tests.hardware.quick_printer import quick_printer
from tests.hardware.sample_slips import FRENCH

FRAME = SlipEncoder(GENERIC_80_MM).encode(FRENCH)
# More than any pseudo-terminal swallows, so that a part of it has to wait for the printer.
LONG_FRAME = FRAME[:-4] + b"0123456789 " * 20_000 + FRAME[-4:]


def test_a_printer_that_was_never_there(tmp_path: Path, start_link: StartLink) -> None:
    started = start_link(str(tmp_path / "ttyUSB0"))
    assert started.wait_for(PrinterCause.ABSENT).last_error == "ENOENT"
    job = Job(FRAME)
    started.link.submit(job)
    assert job.end == ended(SlipState.NOT_SENT, 0, PrinterCause.ABSENT)
    assert job.asked == 0


def test_a_pattern_that_finds_nothing(tmp_path: Path, start_link: StartLink) -> None:
    started = start_link(str(tmp_path / "usb-*"))
    assert started.wait_for(PrinterCause.ABSENT).last_error == "ENOENT"


@pytest.mark.parametrize(("device", "word"), [("/dev/null", "ENOTTY"), ("/", "EISDIR")])
def test_a_device_that_is_no_serial_port(start_link: StartLink, device: str, word: str) -> None:
    assert start_link(device).wait_for(PrinterCause.WRONG_DEVICE).last_error == word


def test_a_plain_file_is_no_printer_and_stays_as_it_is(tmp_path: Path, start_link: StartLink) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear reader")
    started = start_link(str(file))
    started.wait_for(PrinterCause.WRONG_DEVICE)
    started.link.stop()
    assert file.read_text() == "dear reader"


def test_a_printer_held_by_another_program_is_taken_when_it_is_free(
    printer: VirtualPrinter, start_link: StartLink
) -> None:
    with Path(printer.device).open("rb+", buffering=0) as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        started = start_link(printer.device)
        started.wait_for(PrinterCause.BUSY)
        job = Job(FRAME)
        started.link.submit(job)
    started.wait_for(PrinterCause.READY)
    assert job.end.state is SlipState.SENT


NOBODY = """
import os, sys, threading
from hardware.link import PrinterLink
from hardware.serial_transport import SerialTransport
from hardware.serial_line import SerialLine
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
heard = threading.Event()
def tell(status):
    print(status.cause.value, status.last_error, flush=True)
    heard.set()
link = PrinterLink(SerialTransport(sys.argv[1], SerialLine()), on_status=tell)
link.start()
heard.wait(5)
link.stop()
"""


def test_a_printer_this_account_may_not_use(printer: VirtualPrinter) -> None:
    printer.refuse()
    # The folder of the lasting name is private, the terminal itself is not.
    command = [sys.executable, "-c", NOBODY, str(Path(printer.device).resolve())]
    run = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)})
    assert run.stdout == "refused EACCES\n", run.stderr
    printer.accept()
    run = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)})
    assert run.stdout == "ready \n", run.stderr


def test_unplugged_before_a_slip_the_slip_is_not_sent(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    started.wait_for(PrinterCause.READY)
    printer.unplug()
    started.wait_for(PrinterCause.UNPLUGGED)
    job = Job(FRAME)
    started.link.submit(job)
    assert job.end == ended(SlipState.NOT_SENT, 0, PrinterCause.UNPLUGGED)


def test_an_unplugged_printer_is_noticed_at_once(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    started.wait_for(PrinterCause.READY)
    begun = time.monotonic()
    printer.unplug()
    status = started.wait_for(PrinterCause.UNPLUGGED)
    assert status.since_s - begun < 0.1


def test_unplugged_in_the_middle_the_slip_is_unknown_and_never_sent_again(
    tmp_path: Path, start_link: StartLink
) -> None:
    with quick_printer(baud=9_600, device_link=tmp_path / "printer") as printer:
        started = start_link(printer.device)
        job = Job(LONG_FRAME)
        started.link.submit(job)
        printer.wait_for_bytes(10)
        printer.unplug()
        end = job.end
        assert end.state is SlipState.UNKNOWN
        assert end.cause is PrinterCause.UNPLUGGED
        assert 0 < end.bytes_sent < len(LONG_FRAME)
        printer.plug()
        next_job = Job(FRAME.replace(b"A012", b"A013"))
        started.link.submit(next_job)
        assert next_job.end.state is SlipState.SENT
        assert (job.asked, len(job.ends.heard)) == (1, 1)
        # The half slip is cut off, and not begun anew.
        half, whole = printer.wait_for_slips(2)
        assert half.data.count(b"A012") <= 1
        assert whole.data == FRAME.replace(b"A012", b"A013")
        started.link.stop()


def test_unplugged_after_a_slip_the_slip_stays_sent(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(printer.device)
    job = Job(FRAME)
    started.link.submit(job)
    printer.wait_for_slips(1)
    assert job.end.state is SlipState.SENT
    printer.unplug()
    started.wait_for(PrinterCause.UNPLUGGED)
    assert len(job.ends.heard) == 1


def test_a_printer_that_comes_back_under_another_name_is_found_again(
    tmp_path: Path, start_link: StartLink
) -> None:
    with quick_printer(device_link=tmp_path / "usb-EPSON-if00") as printer:
        started = start_link(str(tmp_path / "usb-EPSON*"))
        started.wait_for(PrinterCause.READY)
        first_name = Path(printer.device).readlink()
        printer.unplug()
        started.wait_for(PrinterCause.UNPLUGGED)
        # Terminal names are used again: these take the old one.
        taken = [os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY) for _ in range(8)]
        printer.plug()
        assert Path(printer.device).readlink() != first_name
        job = Job(FRAME)
        started.link.submit(job)
        assert job.end.state is SlipState.SENT
        assert printer.wait_for_slips(1)[0].data == FRAME
        for descriptor in taken:
            os.close(descriptor)
        started.link.stop()


def test_a_missing_printer_stays_unplugged_not_absent(tmp_path: Path, start_link: StartLink) -> None:
    with quick_printer(device_link=tmp_path / "printer") as printer:
        started = start_link(printer.device)
        started.wait_for(PrinterCause.READY)
        printer.unplug()
        started.statuses.wait_for(lambda s: s.cause is PrinterCause.UNPLUGGED and s.last_error == "ENOENT")
        assert PrinterCause.ABSENT not in [status.cause for status in started.statuses.heard]
        started.link.stop()


def test_a_slip_that_waited_too_long_is_never_printed(tmp_path: Path, start_link: StartLink) -> None:
    with quick_printer(device_link=tmp_path / "printer") as printer:
        printer.unplug()
        started = start_link(printer.device)
        late = Job(FRAME)
        started.link.submit(late)
        assert late.end.state is SlipState.NOT_SENT
        printer.plug()
        started.wait_for(PrinterCause.READY)
        started.link.submit(Job(FRAME.replace(b"A012", b"A013")))
        assert [slip.largest for slip in printer.wait_for_slips(1)] == ["A013"]
        started.link.stop()


def test_a_slip_that_was_withdrawn_before_it_began_is_never_printed(
    tmp_path: Path, start_link: StartLink
) -> None:
    with quick_printer(device_link=tmp_path / "printer") as printer:
        printer.unplug()
        started = start_link(printer.device, limits=replace(HASTY, stale_after_s=60.0))
        gone, other = Job(FRAME), Job(FRAME.replace(b"A012", b"A013"))
        started.link.submit(gone)
        started.link.submit(other)
        started.link.withdraw(lambda job: job is gone)
        assert gone.end.state is SlipState.NOT_SENT
        printer.plug()
        assert other.end.state is SlipState.SENT
        assert [slip.largest for slip in printer.wait_for_slips(1)] == ["A013"]
        assert gone.asked == 0
        started.link.stop()


def test_a_hanging_printer_is_stalled_and_the_half_slip_is_unknown(
    printer: VirtualPrinter, start_link: StartLink
) -> None:
    printer.hang()
    started = start_link(printer.device)
    job = Job(LONG_FRAME)
    started.link.submit(job)
    assert job.end.state is SlipState.UNKNOWN
    assert job.end.cause is PrinterCause.STALLED
    started.wait_for(PrinterCause.STALLED)


def test_a_printer_that_says_stop_gets_no_byte_and_the_slip_may_be_tried_again(start_link: StartLink) -> None:
    printer_end, computer_end = os.openpty()
    started = start_link(os.ttyname(computer_end), line=SerialLine(9_600, FlowControl.XON_XOFF))
    started.wait_for(PrinterCause.READY)
    os.write(printer_end, b"\x13")
    first = Job(FRAME)
    started.link.submit(first)
    assert first.end == ended(SlipState.NOT_SENT, 0, PrinterCause.STALLED)
    started.wait_for(PrinterCause.STALLED)
    before = len(started.statuses.heard)
    os.write(printer_end, b"\x11")
    second = Job(FRAME)
    started.link.submit(second)
    assert second.end.state is SlipState.SENT
    started.wait_for(PrinterCause.READY, after=before)
    assert os.read(printer_end, 4096) == FRAME
    started.link.stop()
    os.close(printer_end)
    os.close(computer_end)


def test_after_hanging_the_printer_works_again_and_nothing_comes_out_late(
    printer: VirtualPrinter, start_link: StartLink
) -> None:
    started = start_link(printer.device)
    printer.hang()
    stuck = Job(LONG_FRAME)
    started.link.submit(stuck)
    assert stuck.end.state is SlipState.UNKNOWN
    printer.resume()
    good = Job(FRAME.replace(b"A012", b"A013"))
    started.link.submit(good)
    assert good.end.state is SlipState.SENT
    assert "A013" in printer.wait_for_slips(2)[1].text
    assert stuck.asked == 1


def test_pulling_the_cable_at_any_moment_never_prints_a_slip_twice(
    tmp_path: Path, start_link: StartLink
) -> None:
    with quick_printer(device_link=tmp_path / "printer") as printer:
        started = start_link(printer.device, limits=HASTY)
        jobs = []
        for number in range(30):
            job = Job(FRAME.replace(b"A012", b"A%03d" % number))
            jobs.append(job)
            started.link.submit(job)
            if number % 3 == 2:
                printer.unplug()
                printer.plug()
        ends = [job.end for job in jobs]
        labels = [line for slip in printer.slips for line in slip.text if line.startswith("A0")]
        assert len(labels) == len(set(labels))
        for number, (job, end) in enumerate(zip(jobs, ends, strict=True)):
            assert len(job.ends.heard) == 1
            assert job.asked <= 1
            if end.state is SlipState.NOT_SENT:
                assert f"A{number:03}" not in labels
        started.link.stop()

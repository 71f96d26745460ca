"""Bugs below the link: its thread goes on, whatever it meets and wherever."""

from __future__ import annotations

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.serial_transport import SerialTransport
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.conftest import PLAIN_LINE, StartLink
from tests.hardware.listeners import Job
from tests.log_watch import ExpectLog


class Stumbling(SerialTransport):
    """A serial port with a bug in its first write, and another in the close that follows."""

    has_written = has_closed = False

    def write_some(self, data: bytes) -> int:
        if not self.has_written:
            self.has_written = True
            raise RuntimeError("a bug in the write")
        return super().write_some(data)

    def close(self) -> None:
        super().close()
        if self.has_written and not self.has_closed:
            self.has_closed = True
            raise RuntimeError("a bug in the close")


def test_a_bug_in_a_write_and_one_in_the_close_behind_it_end_no_printing(
    printer: VirtualPrinter, start_link: StartLink, expect_log: ExpectLog
) -> None:
    expect_log("hardware.link", "stumbled and starts anew")
    started = start_link(Stumbling(printer.device, PLAIN_LINE))
    started.link.submit(first := Job(b"A001\n\x1dVB\x00"))
    assert first.end.state is not SlipState.SENT
    started.wait_for(PrinterCause.READY, after=1)
    started.link.submit(second := Job(b"A002\n\x1dVB\x00"))
    assert second.end.state is SlipState.SENT

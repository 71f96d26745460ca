"""Waiting for a device and for a wake-up call at once, on each platform's way."""

from __future__ import annotations

import os
import threading
import time

import pytest

from desk.slips import SlipState
from hardware.looking import Rest, wait_and_read
from hardware.serial_transport import SerialTransport
from hardware.virtual_printer import VirtualPrinter
from hardware.waiting import ASK_BOTH, PollWaiter, Readiness, TickWaiter, Waiter, make_waiter
from tests.hardware.conftest import PLAIN_LINE, StartLink
from tests.hardware.listeners import Job
from tests.hardware.test_link_faults import FRAME

REST = Rest(0.001, 0.005)
WAITERS = pytest.mark.parametrize("make", [PollWaiter, TickWaiter])


@WAITERS
def test_a_wake_up_call_ends_a_wait_of_any_length(make: type[PollWaiter | TickWaiter]) -> None:
    waiter: Waiter = make()
    for _ in range(3):
        caller = threading.Thread(target=waiter.wake)
        caller.start()
        assert waiter.pause(None)
        caller.join()
    assert not waiter.pause(0.0)
    waiter.wake()
    assert waiter.wait(None, for_room=False, timeout_s=None).is_woken
    waiter.close()
    waiter.wake()


@WAITERS
def test_a_device_without_descriptor_is_looked_at_often(make: type[PollWaiter | TickWaiter]) -> None:
    waiter: Waiter = make()
    begun = time.monotonic()
    assert waiter.wait(None, for_room=True, timeout_s=None) == ASK_BOTH
    assert time.monotonic() - begun < 1.0
    waiter.close()


class Unwatched:
    """A device without a descriptor that speaks at a certain look."""

    descriptor = None
    is_always_readable = False

    def __init__(self, speaks_at: int) -> None:
        self._speaks_at = speaks_at
        self.looks = 0

    def read_some(self) -> bytes:
        self.looks += 1
        return b"well" if self.looks == self._speaks_at else b""


@WAITERS
@pytest.mark.parametrize("speaks_at", [1, 3, 12])
def test_a_device_that_cannot_be_watched_is_looked_at_until_it_speaks(
    make: type[PollWaiter | TickWaiter], speaks_at: int
) -> None:
    waiter, device = make(), Unwatched(speaks_at)
    assert wait_and_read(waiter, device, None, for_room=False, rest=REST) == (ASK_BOTH, b"well")
    assert device.looks == speaks_at
    waiter.close()


@WAITERS
def test_a_call_and_the_end_of_patience_end_the_looking(make: type[PollWaiter | TickWaiter]) -> None:
    waiter, device = make(), Unwatched(0)
    assert wait_and_read(waiter, device, 0.05, for_room=False, rest=REST) == (ASK_BOTH, b"")
    waiter.wake()
    readiness, said = wait_and_read(waiter, device, None, for_room=False, rest=REST)
    assert (readiness.is_woken, said) == (True, b"")
    waiter.close()


def test_a_device_says_what_it_is_ready_for() -> None:
    waiter = PollWaiter()
    printer_end, computer_end = os.openpty()
    assert waiter.wait(computer_end, for_room=True, timeout_s=5) == Readiness(may_write=True)
    assert waiter.wait(computer_end, for_room=False, timeout_s=0) == Readiness()
    os.write(printer_end, b"hello\n")
    assert waiter.wait(computer_end, for_room=False, timeout_s=5) == Readiness(may_read=True)
    os.close(printer_end)
    assert waiter.wait(computer_end, for_room=False, timeout_s=5).is_gone
    os.close(computer_end)
    waiter.close()


def test_this_platform_polls() -> None:
    waiter = make_waiter()
    assert isinstance(waiter, PollWaiter if os.name == "posix" else TickWaiter)
    waiter.close()


def test_a_link_works_where_there_is_no_descriptor(printer: VirtualPrinter, start_link: StartLink) -> None:
    started = start_link(SerialTransport(printer.device, PLAIN_LINE, uses_descriptor=False))
    job = Job(FRAME)
    started.link.submit(job)
    assert job.end.state is SlipState.SENT
    assert printer.wait_for_slips(1)[0].data == FRAME

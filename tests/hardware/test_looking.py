"""A printer of empty packets, which always seems to have something to say: looked at, never waited for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from operator import is_
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.link import PrinterLink
from hardware.link_limits import LinkLimits
from hardware.looking import Looks, Rest, Rests, wait_and_read
from hardware.transport import Transport
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.faults import Fault
from hardware.waiting import PollWaiter, Readiness
from tests.hardware.listeners import Ear, Job
from tests.hardware.packet_file import PacketFileEnd, packets_of
from tests.hardware.quick_printer import quick_printer
from tests.hardware.test_link_faults import FRAME

LONGEST_S = 5.0
# Longer than any test may take: only what is not to be waited for ends such a rest.
FOR_EVER = Rest(60.0, 60.0)
OFTEN = Rest(0.001, 0.005)


@pytest.fixture
def end(tmp_path: Path) -> Iterator[PacketFileEnd]:
    end = PacketFileEnd(tmp_path)
    yield end
    end.close()


@pytest.fixture
def transport(end: PacketFileEnd) -> Iterator[Transport]:
    """One that has been found out to send empty packets."""
    transport = end.transport()
    transport.open()
    while not transport.is_always_readable:
        assert transport.read_some() == b""
    yield transport
    transport.close()


@pytest.fixture
def waiter() -> Iterator[PollWaiter]:
    waiter = PollWaiter()
    yield waiter
    waiter.close()


def test_empty_packets_are_nothing_said(transport: Transport, waiter: PollWaiter) -> None:
    assert wait_and_read(waiter, transport, 0.05, for_room=False, rest=OFTEN) == (Readiness(), b"")


def test_its_words_are_heard_behind_empty_packets(
    end: PacketFileEnd, transport: Transport, waiter: PollWaiter
) -> None:
    everything = bytes(range(256))
    for words in (b"\x16", everything, b"7\x22A012\0"):
        end.say(words)
        heard = b""
        while len(heard) < len(words):
            heard += wait_and_read(waiter, transport, LONGEST_S, for_room=False, rest=OFTEN)[1]
        assert heard == words


def test_a_pulled_cable_ends_a_rest(end: PacketFileEnd, transport: Transport, waiter: PollWaiter) -> None:
    puller = threading.Thread(target=end.vanish)
    puller.start()
    assert wait_and_read(waiter, transport, None, for_room=False, rest=FOR_EVER)[0].is_gone
    puller.join()


def test_a_call_ends_a_rest(transport: Transport, waiter: PollWaiter) -> None:
    caller = threading.Thread(target=waiter.wake)
    caller.start()
    readiness, _ = wait_and_read(waiter, transport, None, for_room=False, rest=FOR_EVER)
    assert (readiness.is_woken, readiness.is_gone) == (True, False)
    caller.join()


class CountedReads:
    """A device that knows how often it was read."""

    def __init__(self, device: Transport) -> None:
        self._device = device
        self.count = 0

    @property
    def descriptor(self) -> int | None:
        return self._device.descriptor

    @property
    def is_always_readable(self) -> bool:
        return self._device.is_always_readable

    def read_some(self) -> bytes:
        self.count += 1
        return self._device.read_some()


def test_a_rest_to_the_end_of_the_wait_is_followed_by_one_reading(
    transport: Transport, waiter: PollWaiter
) -> None:
    device = CountedReads(transport)
    wait_and_read(waiter, device, 0.01, for_room=False, rest=FOR_EVER)
    assert device.count == 1


def test_room_is_waited_for_without_a_rest(transport: Transport, waiter: PollWaiter) -> None:
    assert wait_and_read(waiter, transport, None, for_room=True, rest=FOR_EVER)[0].may_write


def test_it_is_looked_at_often_with_a_question_open_or_somebody_about_and_seldom_after_that() -> None:
    rests = Rests(alert_for_s=60.0)
    looks = Looks(rests)
    assert looks.rest(100.0, has_slip=False, is_asked=False) is rests.quiet
    assert looks.rest(100.0, has_slip=False, is_asked=True) is rests.asked
    looks.stirred(100.0)
    assert looks.rest(159.0, has_slip=False, is_asked=False) is rests.alert
    assert looks.rest(160.0, has_slip=False, is_asked=False) is rests.quiet
    assert looks.rest(200.0, has_slip=True, is_asked=False) is rests.asked
    assert looks.rest(259.0, has_slip=False, is_asked=False) is rests.alert


@pytest.mark.parametrize("alert_for_s", [60.0, 0.0])
def test_a_link_prints_and_tells_faults_over_it(alert_for_s: float, tmp_path: Path) -> None:
    told: Ear[PrinterCause] = Ear()
    with quick_printer() as printer, packets_of(printer, tmp_path) as end:
        link = PrinterLink(
            end.transport(),
            limits=LinkLimits(rests=Rests(alert_for_s=alert_for_s)),
            on_status=lambda status: told(status.cause),
        )
        link.start()
        try:
            told.wait_for(partial(is_, PrinterCause.READY))
            job = Job(FRAME)
            link.submit(job)
            assert job.end.state is SlipState.SENT
            _tells(told, printer)
        finally:
            link.stop()


def _tells(told: Ear[PrinterCause], printer: VirtualPrinter) -> None:
    for fault, cause in (
        (Fault.COVER_OPEN, PrinterCause.COVER_OPEN),
        (Fault.NEAR_END, PrinterCause.NEAR_END),
    ):
        before = len(told.heard)
        printer.set(fault)
        told.wait_for(partial(is_, cause), after=before)
        printer.clear(fault)
        told.wait_for(partial(is_, PrinterCause.READY), after=before)

"""What every way to a printer promises: the same cases on each, between real ends."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from hardware.transport import PrinterUnavailable, Transport
from hardware.waiting import PollWaiter, Readiness
from tests.hardware.every_end import ENDS, make_end
from tests.hardware.printer_ends import PrinterEnd

LONGEST_S = 5.0
EVERY_BYTE = bytes(range(256))
# More than a socket on this machine takes.
A_FLOOD = 64_000_000
PIECE = b"0123456789abcdef" * 2048
LIMITED = [kind for kind in ENDS if kind != "file"]
WATCHED = LIMITED
# The one that never seems to be quiet has tests of its own, test_looking.py.
QUIET = [kind for kind in ENDS if kind != "empty packets"]
SPEAKING = [kind for kind in ENDS if kind not in {"fifo", "file"}]


@pytest.fixture
def end(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PrinterEnd]:
    before = open_descriptors()
    with ExitStack() as stack:
        yield make_end(request.param, tmp_path, stack)
    assert open_descriptors() == before


@pytest.fixture
def transport(end: PrinterEnd) -> Iterator[Transport]:
    transport = end.transport()
    yield transport
    transport.close()


@pytest.fixture
def waiter() -> Iterator[PollWaiter]:
    waiter = PollWaiter()
    yield waiter
    waiter.close()


def on(kinds: tuple[str, ...] | list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("end", kinds, indirect=True)


def open_descriptors() -> set[str]:
    return {path.name for path in Path("/proc/self/fd").iterdir()}


def send(transport: Transport, data: bytes) -> None:
    sent = 0
    while sent < len(data):
        sent += transport.write_some(data[sent:])


def fill(transport: Transport) -> int:
    """Send until nothing is taken, twice running; how many bytes were."""
    taken, refusals = 0, 0
    while refusals < 2:
        count = transport.write_some(PIECE)
        taken += count
        refusals = 0 if count else refusals + 1
        assert taken < A_FLOOD
    return taken


def take(end: PrinterEnd, count: int) -> bytes:
    taken = b""
    while len(taken) < count:
        taken += end.take()
    return taken


def noticed(transport: Transport, waiter: PollWaiter) -> PrinterCause:
    """Wait as the link does until the transport tells that the printer is gone."""
    while True:
        readiness = waiter.wait(transport.descriptor, for_room=False, timeout_s=LONGEST_S)
        assert readiness != Readiness(), "nothing happened"
        try:
            if readiness.may_read:
                transport.read_some()
        except PrinterUnavailable as error:
            return error.cause
        if readiness.is_gone:
            return PrinterCause.UNPLUGGED


@on(ENDS)
def test_every_byte_arrives_as_it_is_and_once(end: PrinterEnd, transport: Transport) -> None:
    transport.open()
    send(transport, EVERY_BYTE * 4)
    assert take(end, 1024) == EVERY_BYTE * 4
    send(transport, b"more")
    assert take(end, 4) == b"more"


@on(SPEAKING)
def test_what_the_printer_says_wakes_whoever_waits_and_arrives_as_it_is(
    end: PrinterEnd, transport: Transport, waiter: PollWaiter
) -> None:
    transport.open()
    assert transport.read_some() == b""
    end.say(EVERY_BYTE)
    heard = b""
    while len(heard) < len(EVERY_BYTE):
        assert waiter.wait(transport.descriptor, for_room=False, timeout_s=LONGEST_S).may_read
        heard += transport.read_some()
    assert heard == EVERY_BYTE


@on(QUIET)
def test_a_quiet_printer_lets_the_computer_rest(
    end: PrinterEnd, transport: Transport, waiter: PollWaiter
) -> None:
    transport.open()
    waker = threading.Timer(0.05, waiter.wake)
    waker.start()
    assert waiter.wait(transport.descriptor, for_room=False, timeout_s=LONGEST_S) == Readiness(is_woken=True)
    waker.join()


@on(LIMITED)
def test_a_full_printer_takes_nothing_and_every_byte_is_counted(
    end: PrinterEnd, transport: Transport
) -> None:
    transport.open()
    taken = fill(transport)
    waiting_bytes = transport.waiting_bytes()
    assert 0 <= waiting_bytes <= taken
    arrived = take(end, taken)
    send(transport, b"the end")
    while not arrived.endswith(b"the end"):
        arrived += end.take()
    assert len(arrived) == taken + len(b"the end")


@on(["fifo", "network", "network reset"])
def test_it_is_known_how_many_bytes_have_not_left(end: PrinterEnd, transport: Transport) -> None:
    transport.open()
    taken = fill(transport)
    assert 0 < transport.waiting_bytes() <= taken
    take(end, taken)
    while transport.waiting_bytes():
        pass


@on(LIMITED)
def test_a_full_printer_can_be_left(end: PrinterEnd, transport: Transport) -> None:
    transport.open()
    fill(transport)
    transport.close()
    transport.close()
    with pytest.raises(PrinterUnavailable):
        transport.write_some(b"x")


@on(["serial", "pattern", "fifo"])
def test_bytes_that_are_dropped_never_come_out(end: PrinterEnd, transport: Transport) -> None:
    transport.open()
    taken = fill(transport)
    transport.discard()
    transport.write_some(b"the end")
    arrived = b""
    while not arrived.endswith(b"the end"):
        arrived += end.take()
    assert len(arrived) <= taken
    assert transport.waiting_bytes() == 0


@on(["network", "network reset"])
def test_on_the_network_bytes_are_dropped_with_their_connection(
    end: PrinterEnd, transport: Transport
) -> None:
    transport.open()
    taken = fill(transport)
    with pytest.raises(PrinterUnavailable) as caught:
        transport.discard()
    assert caught.value.cause is PrinterCause.STALLED
    transport.close()
    arrived = 0
    while piece := end.take():
        arrived += len(piece)
    assert arrived < taken


@on(WATCHED)
def test_a_printer_that_vanishes_is_noticed_by_whoever_waits(
    end: PrinterEnd, transport: Transport, waiter: PollWaiter
) -> None:
    transport.open()
    send(transport, b"hello")
    take(end, 5)
    end.vanish()
    assert noticed(transport, waiter) is PrinterCause.UNPLUGGED


@on(WATCHED)
def test_a_printer_that_vanishes_while_full_is_noticed(
    end: PrinterEnd, transport: Transport, waiter: PollWaiter
) -> None:
    transport.open()
    fill(transport)
    end.vanish()
    assert noticed(transport, waiter) is PrinterCause.UNPLUGGED
    transport.close()


@on(ENDS)
def test_writing_to_a_vanished_printer_says_so_and_what_is_in_doubt(
    end: PrinterEnd, transport: Transport
) -> None:
    transport.open()
    send(transport, b"hello")
    take(end, 5)
    end.vanish()
    with pytest.raises(PrinterUnavailable) as caught:
        for _ in range(1000):  # the network is told only after a first try
            transport.write_some(b"x" * 100)
    assert caught.value.cause is PrinterCause.UNPLUGGED
    assert caught.value.detail
    assert 0 <= caught.value.uncertain_bytes <= 100


@on(ENDS)
def test_a_printer_that_comes_back_is_found_again(end: PrinterEnd, transport: Transport) -> None:
    for word in (b"first", b"second", b"third"):
        transport.open()
        send(transport, word)
        assert take(end, len(word)) == word
        end.vanish()
        transport.close()
        end.come_back()
    transport.open()


@on([kind for kind in ENDS if kind != "file"])
def test_a_printer_that_is_not_there_is_not_found_until_it_is(end: PrinterEnd, transport: Transport) -> None:
    transport.open()
    send(transport, b"x")
    take(end, 1)
    end.vanish()
    transport.close()
    for _ in range(3):
        with pytest.raises(PrinterUnavailable) as caught:
            transport.open()
        # On the network a computer that is there without its printer says no.
        assert caught.value.cause in {PrinterCause.ABSENT, PrinterCause.BUSY}
        assert caught.value.detail
    end.come_back()
    transport.open()


@on([kind for kind in ENDS if not kind.startswith("network")])
def test_a_printer_is_for_one_program_alone(end: PrinterEnd, transport: Transport) -> None:
    second = end.transport()
    transport.open()
    with pytest.raises(PrinterUnavailable) as caught:
        second.open()
    assert caught.value.cause is PrinterCause.BUSY
    second.close()
    transport.close()
    second.open()
    second.close()


@on(ENDS)
def test_nothing_is_left_open(end: PrinterEnd, transport: Transport) -> None:
    for _ in range(5):
        transport.open()
        transport.close()


@on(ENDS)
def test_nothing_can_be_sent_before_it_is_open(end: PrinterEnd, transport: Transport) -> None:
    transport.close()
    with pytest.raises(PrinterUnavailable):
        transport.write_some(b"x")
    assert transport.name
    assert transport.byte_s >= 0.0


@on(ENDS)
def test_the_descriptor_can_be_polled(end: PrinterEnd, transport: Transport, waiter: PollWaiter) -> None:
    transport.open()
    assert transport.descriptor is not None
    os.fstat(transport.descriptor)
    assert waiter.wait(transport.descriptor, for_room=True, timeout_s=LONGEST_S).may_write

"""The second printer at its cable: line speed, plugs, silence, replies that go wrong, and flow control."""

from __future__ import annotations

import os
import select
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import serial

from tests.second_printer.ends import PtyEnd, TcpEnd
from tests.second_printer.flow import Flow
from tests.second_printer.moments import Moment
from tests.second_printer.replying import ReplyFault
from tests.second_printer.sensors import Condition
from tests.second_printer.station import SecondPrinter
from tests.second_printer.variants import ONE_WAY, SMALL_BUFFER, TM_T20III

ASK = b"\x10\x04\x01"
ANSWER = b"\x16"
CUT = b"\x1dV\x42\x00"
LONGEST_S = 10.0


@contextmanager
def opened(printer: SecondPrinter) -> Iterator[serial.Serial]:
    with serial.Serial(printer.device, timeout=LONGEST_S) as port:
        yield port


def wait_for_pieces(printer: SecondPrinter, count: int) -> None:
    def is_there() -> bool:
        return sum(piece.is_cut for piece in printer.machine.paper.pieces) >= count

    assert printer.wait_until(is_there, LONGEST_S)


@pytest.mark.parametrize("baud", [9_600, 115_200])
def test_a_slip_never_comes_faster_than_the_line(baud: int) -> None:
    slip = b"x" * 296 + b"\n" + CUT
    with SecondPrinter(TM_T20III, PtyEnd(), baud=baud) as printer, opened(printer) as port:
        began = time.monotonic()
        port.write(slip)
        wait_for_pieces(printer, 1)
        [piece] = printer.pieces()

    assert piece.ended_at is not None
    assert piece.ended_at - began >= len(slip) * 10 / baud


def test_it_answers_on_a_terminal_and_on_the_network() -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer, opened(printer) as port:
        port.write(ASK)
        assert port.read(1) == ANSWER
    end = TcpEnd()
    with (
        SecondPrinter(TM_T20III, end, baud=None),
        socket.create_connection(("127.0.0.1", end.port), LONGEST_S) as port,
    ):
        port.sendall(ASK)
        assert port.recv(1) == ANSWER


def test_it_vanishes_and_comes_back_under_another_name() -> None:
    end = PtyEnd("ttyUSB0")
    with SecondPrinter(TM_T20III, end) as printer:
        with opened(printer) as port:
            printer.set(Condition.UNPLUGGED)
            poller = select.poll()
            poller.register(port.fileno(), select.POLLIN)
            assert poller.poll(LONGEST_S * 1000)[0][1] & select.POLLHUP
        assert not os.path.lexists(end.device)

        printer.do(lambda: printer.plug_as("ttyUSB1"))

        assert end.device.endswith("ttyUSB1")
        with opened(printer) as port:
            port.write(ASK)
            assert port.read(1) == ANSWER


def test_on_the_network_it_resets_who_was_there_and_takes_the_next() -> None:
    end = TcpEnd()
    with SecondPrinter(TM_T20III, end, baud=None) as printer:
        with socket.create_connection(("127.0.0.1", end.port), LONGEST_S) as port:
            port.sendall(ASK)
            port.recv(1)
            printer.set(Condition.UNPLUGGED)
            with pytest.raises(ConnectionResetError):
                port.recv(1)
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", end.port), LONGEST_S)
        printer.set(Condition.UNPLUGGED, False)
        with socket.create_connection(("127.0.0.1", end.port), LONGEST_S) as port:
            port.sendall(ASK)
            assert port.recv(1) == ANSWER


@pytest.mark.parametrize("condition", [Condition.MUTE, Condition.POWER_OFF, Condition.FROZEN])
def test_a_silent_printer_says_nothing_and_speaks_again(condition: Condition) -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer, opened(printer) as port:
        printer.set(condition)
        port.write(ASK)
        assert printer.wait_until(lambda: printer.has_heard(3), LONGEST_S)
        printer.set(condition, False)
        port.write(b"\x10\x04\x04")

        assert port.read(1) == b"\x12"


def test_a_one_way_printer_prints_and_never_answers() -> None:
    with SecondPrinter(ONE_WAY, PtyEnd()) as printer, opened(printer) as port:
        port.write(ASK + b"one\n" + CUT)
        wait_for_pieces(printer, 1)

        assert port.in_waiting == 0


def test_power_lost_on_a_byte_loses_those_before_it() -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer, opened(printer) as port:
        printer.strike(Moment.BYTE_RECEIVED, 2, lambda: printer.apply(Condition.POWER_OFF, True))
        port.write(b"one\n")
        assert printer.wait_until(lambda: Condition.POWER_OFF in printer.machine.sensors, LONGEST_S)
        printer.set(Condition.POWER_OFF, False)
        port.write(b"two\n" + CUT)
        wait_for_pieces(printer, 1)

        assert printer.pieces()[0].texts[-1].endswith("two")
        assert "one" not in printer.pieces()[0].texts


@pytest.mark.parametrize(
    ("fault", "heard"),
    [(ReplyFault.LOST, b"\x12"), (ReplyFault.DOUBLED, b"\x16\x16\x12"), (ReplyFault.LATE, b"\x12\x16")],
)
def test_one_reply_goes_wrong(fault: ReplyFault, heard: bytes) -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer, opened(printer) as port:
        printer.do(lambda: printer.replying.spoil(fault, replies=1))
        port.write(ASK)
        port.write(b"\x10\x04\x02")

        assert port.read(len(heard)) == heard


def test_noise_is_heard_between_replies() -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer, opened(printer) as port:
        printer.do(lambda: printer.replying.noise(b"\xff\x80", time.monotonic()))
        assert port.read(2) == b"\xff\x80"


def test_a_wire_holds_the_computer_back_so_that_a_small_buffer_loses_nothing() -> None:
    text = bytes(range(0x41, 0x5B)) * 10
    with (
        SecondPrinter(SMALL_BUFFER, PtyEnd(), flow=Flow.WIRE, quickness=20.0) as printer,
        opened(printer) as port,
    ):
        port.write(text + b"\n" + CUT)
        wait_for_pieces(printer, 1)

        assert "".join(printer.pieces()[0].texts).encode() == text
        assert printer.machine.lost_bytes == 0


def test_what_is_held_back_and_then_flushed_never_comes() -> None:
    end = PtyEnd()
    with (
        SecondPrinter(TM_T20III, end, flow=Flow.WIRE, is_busy_off_line=True) as printer,
        opened(printer) as port,
    ):
        printer.set(Condition.PAPER_OUT)
        port.write(b"one\n" + CUT)
        assert printer.wait_until(lambda: end.kept_bytes == 8, LONGEST_S)
        port.reset_output_buffer()
        assert printer.wait_until(lambda: end.kept_bytes == 0, LONGEST_S)
        port.write(b"two\n" + CUT)
        printer.set(Condition.PAPER_OUT, False)
        wait_for_pieces(printer, 1)

        assert printer.pieces()[0].texts == ("two",)


def test_without_flow_control_a_small_buffer_loses_bytes() -> None:
    with SecondPrinter(SMALL_BUFFER, PtyEnd()) as printer, opened(printer) as port:
        printer.set(Condition.COVER_OPEN)
        port.write(b"x" * 100)

        assert printer.wait_until(lambda: printer.machine.lost_bytes == 100 - 45, LONGEST_S)


def test_xoff_is_said_before_the_buffer_is_full_and_xon_when_there_is_room() -> None:
    with SecondPrinter(SMALL_BUFFER, PtyEnd(), flow=Flow.XON_XOFF) as printer, opened(printer) as port:
        printer.set(Condition.COVER_OPEN)
        port.write(b"x" * 60 + b"\n" + CUT)
        assert port.read(1) == b"\x13"
        printer.set(Condition.COVER_OPEN, False)
        assert port.read(1) == b"\x11"
        wait_for_pieces(printer, 1)

        assert printer.machine.lost_bytes == 0


def test_a_printer_that_is_busy_off_line_takes_nothing_until_it_is_back() -> None:
    with (
        SecondPrinter(TM_T20III, PtyEnd(), flow=Flow.WIRE, is_busy_off_line=True) as printer,
        opened(printer) as port,
    ):
        printer.set(Condition.PAPER_OUT)
        port.write(ASK)
        printer.set(Condition.PAPER_OUT, False)

        assert port.read(1) == ANSWER

"""Speed, flow control and exclusive use of serial ports, as far as a pseudo-terminal has them."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from fcntl import ioctl

import pytest

from hardware.exclusive_use import lock_terminal
from hardware.serial_line import BAUD_RATES, FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.waiting import PollWaiter

XON, XOFF = b"\x11", b"\x13"
# Linux, tty_ioctl(4): whether the terminal is closed to others.
TIOCGEXCL = 0x80045440
CFLAG, IFLAG, OSPEED = 2, 0, 5


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    printer_end, computer_end = os.openpty()
    yield printer_end, computer_end
    os.close(printer_end)
    os.close(computer_end)


def opened(ends: tuple[int, int], line: SerialLine) -> SerialTransport:
    transport = SerialTransport(os.ttyname(ends[1]), line)
    transport.open()
    return transport


@pytest.mark.parametrize("baud", BAUD_RATES)
def test_the_line_has_the_speed_of_the_settings(ends: tuple[int, int], baud: int) -> None:
    transport = opened(ends, SerialLine(baud))
    assert termios.tcgetattr(ends[1])[OSPEED] == getattr(termios, f"B{baud}")
    transport.close()


@pytest.mark.parametrize("flow", FlowControl)
def test_each_flow_control_is_switched_on_alone(ends: tuple[int, int], flow: FlowControl) -> None:
    transport = opened(ends, SerialLine(flow=flow))
    state = termios.tcgetattr(ends[1])
    by_wire, by_word = bool(state[CFLAG] & termios.CRTSCTS), bool(state[IFLAG] & termios.IXON)
    assert (by_wire, by_word) == (flow is FlowControl.RTS_CTS, flow is FlowControl.XON_XOFF)
    assert transport.may_hold_back is (flow is not FlowControl.NONE)
    transport.close()


def test_with_xon_xoff_a_printer_that_says_stop_is_waited_for(ends: tuple[int, int]) -> None:
    transport, waiter = opened(ends, SerialLine(flow=FlowControl.XON_XOFF)), PollWaiter()
    os.write(ends[0], XOFF)
    while waiter.wait(transport.descriptor, for_room=True, timeout_s=0.0).may_write:
        transport.read_some()
    assert transport.write_some(b"hello") == 0
    os.write(ends[0], XON)
    assert waiter.wait(transport.descriptor, for_room=True, timeout_s=5.0).may_write
    assert transport.write_some(b"hello") == 5
    assert transport.read_some() == b""
    assert os.read(ends[0], 100) == b"hello"
    transport.close()
    waiter.close()


def test_without_xon_xoff_those_bytes_are_bytes_like_others(ends: tuple[int, int]) -> None:
    transport = opened(ends, SerialLine())
    os.write(ends[0], XOFF + XON)
    heard = b""
    while len(heard) < 2:
        heard += transport.read_some()
    assert (heard, transport.write_some(b"hello")) == (XOFF + XON, 5)
    transport.close()


def test_dsr_dtr_on_a_port_without_that_line_holds_nothing_back(ends: tuple[int, int]) -> None:
    transport = opened(ends, SerialLine(flow=FlowControl.DSR_DTR))
    assert transport.write_some(b"hello") == 5
    transport.close()


def is_locked(descriptor: int) -> bool:
    return bool(struct.unpack("i", ioctl(descriptor, TIOCGEXCL, b"\0\0\0\0"))[0])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a terminal is locked")
def test_a_real_port_is_closed_to_everybody_else(ends: tuple[int, int]) -> None:
    lock_terminal(ends[1])
    assert is_locked(ends[1])


KILLED = """
import os, signal, sys
from hardware.serial_line import SerialLine
from hardware.serial_transport import SerialTransport
SerialTransport(sys.argv[1], SerialLine()).open()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a terminal is locked")
def test_a_program_that_was_killed_leaves_a_virtual_port_open_to_the_next(ends: tuple[int, int]) -> None:
    subprocess.run([sys.executable, "-c", KILLED, os.ttyname(ends[1])], check=False)
    assert not is_locked(ends[1])
    opened(ends, SerialLine()).close()

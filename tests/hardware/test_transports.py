"""Serial ports, by the descriptor and by pyserial's own writing, and the factory of all transports."""

from __future__ import annotations

import gc
import os
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import serial

from desk.printer import PrinterCause
from hardware.device_names import BadDeviceName, virtual_printer_link
from hardware.file_transport import FileTransport
from hardware.network_transport import NetworkTransport
from hardware.no_printer import NoPrinter
from hardware.serial_errors import cause_of_open_error, word_of
from hardware.serial_line import FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.transport import PrinterUnavailable, Transport
from hardware.transport_factory import make_transport
from hardware.usb_device_transport import UsbDeviceTransport
from hardware.usb_transport import UsbTransport

LINE = SerialLine(115_200, FlowControl.NONE)
FILL = b"x" * 4000
MORE_THAN_A_TERMINAL_SWALLOWS = 100


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    """The printer's end and the computer's end of a pseudo-terminal, open for the test."""
    printer_end, computer_end = os.openpty()
    yield printer_end, computer_end
    for descriptor in (printer_end, computer_end):
        try:
            os.close(descriptor)
        except OSError:
            continue


def by_descriptor(device: str) -> Transport:
    return SerialTransport(device, LINE, uses_descriptor=True)


def by_library(device: str) -> Transport:
    return SerialTransport(device, LINE, uses_descriptor=False)


def open_descriptors() -> list[str]:
    return sorted(path.name for path in Path("/proc/self/fd").iterdir())


KINDS = pytest.mark.parametrize("make", [by_descriptor, by_library])
Make = Callable[[str], Transport]


@KINDS
def test_bytes_arrive_as_they_are_and_are_counted(make: Make, ends: tuple[int, int]) -> None:
    transport = make(os.ttyname(ends[1]))
    transport.open()
    data = bytes(range(256))
    sent = 0
    while sent < len(data):
        sent += transport.write_some(data[sent:])
    arrived = b""
    while len(arrived) < len(data):
        arrived += os.read(ends[0], 1000)
    assert arrived == data
    transport.close()


@KINDS
def test_what_the_printer_says_arrives_as_it_is(make: Make, ends: tuple[int, int]) -> None:
    transport = make(os.ttyname(ends[1]))
    transport.open()
    assert transport.read_some() == b""
    said = bytes(value for value in range(256))
    os.write(ends[0], said)
    heard = b""
    while len(heard) < len(said):
        heard += transport.read_some()
    assert heard == said
    transport.close()


def test_a_full_port_takes_nothing_and_counts_exactly(ends: tuple[int, int]) -> None:
    transport = by_descriptor(os.ttyname(ends[1]))
    transport.open()
    taken = 0
    for _ in range(MORE_THAN_A_TERMINAL_SWALLOWS):
        taken += transport.write_some(FILL)
    assert transport.write_some(FILL) == 0
    os.set_blocking(ends[0], False)
    arrived = 0
    while arrived < taken:
        arrived += len(os.read(ends[0], 65536))
    with pytest.raises(BlockingIOError):
        os.read(ends[0], 1)
    transport.close()


def test_by_the_library_a_full_port_is_stalled_and_tells_what_is_in_doubt(ends: tuple[int, int]) -> None:
    transport = by_library(os.ttyname(ends[1]))
    transport.open()
    with pytest.raises(PrinterUnavailable) as caught:
        for _ in range(100_000):
            transport.write_some(FILL)
    assert caught.value.cause is PrinterCause.STALLED
    assert 0 < caught.value.uncertain_bytes <= 64
    transport.close()


@KINDS
def test_a_vanished_printer_is_unplugged_whatever_is_asked(make: Make, ends: tuple[int, int]) -> None:
    transport = make(os.ttyname(ends[1]))
    transport.open()
    os.close(ends[0])
    os.close(ends[1])
    with pytest.raises(PrinterUnavailable, match="unplugged EIO"):
        transport.write_some(b"x")
    with pytest.raises(PrinterUnavailable, match="unplugged EIO"):
        transport.waiting_bytes()
    with pytest.raises(PrinterUnavailable, match="unplugged EIO"):
        transport.discard()
    transport.close()
    transport.close()


@KINDS
def test_a_port_is_for_one_program_alone(make: Make, ends: tuple[int, int]) -> None:
    first, second = make(os.ttyname(ends[1])), make(os.ttyname(ends[1]))
    first.open()
    with pytest.raises(PrinterUnavailable) as caught:
        second.open()
    assert caught.value.cause is PrinterCause.BUSY
    first.close()
    second.open()
    second.close()


@KINDS
def test_opening_and_closing_leaves_no_descriptor(make: Make, ends: tuple[int, int], tmp_path: Path) -> None:
    before = open_descriptors()
    transport = make(os.ttyname(ends[1]))
    absent = make(str(tmp_path / "none"))
    for _ in range(5):
        transport.open()
        transport.close()
        with pytest.raises(PrinterUnavailable):
            absent.open()
    assert open_descriptors() == before


def test_a_port_whose_close_failed_is_opened_again_and_closes_nobody_else_s_file(
    ends: tuple[int, int],
) -> None:
    before = open_descriptors()
    transport = by_descriptor(os.ttyname(ends[1]))
    transport.open()
    assert transport.descriptor is not None
    os.close(transport.descriptor)  # as when the system says EIO: the descriptor is gone all the same
    transport.close()
    other = os.open("/dev/null", os.O_RDONLY)
    gc.collect()
    os.fstat(other)
    os.close(other)
    transport.open()
    assert transport.write_some(b"x") == 1
    transport.close()
    assert open_descriptors() == before


def test_no_printer_can_never_be_opened() -> None:
    transport = make_transport("")
    assert isinstance(transport, NoPrinter)
    with pytest.raises(PrinterUnavailable) as caught:
        transport.open()
    assert caught.value.cause is PrinterCause.NOT_CONFIGURED
    assert caught.value.code == "printer_unavailable"
    transport.close()


@pytest.mark.parametrize(
    ("device", "kind", "name"),
    [
        ("", NoPrinter, ""),
        ("/dev/serial/by-id/usb-EPSON*", SerialTransport, "/dev/serial/by-id/usb-EPSON*"),
        ("COM3", SerialTransport, "COM3"),
        ("virtual:front", SerialTransport, "virtual:front"),
        ("/dev/usb/lp0", UsbDeviceTransport, "/dev/usb/lp0"),
        ("tcp://printer.library", NetworkTransport, "tcp://printer.library:9100"),
        ("usb:04B8:0202", UsbTransport, "usb:04b8:0202"),
        ("usb:04b8:0202:X4QF", UsbTransport, "usb:04b8:0202:X4QF"),
        ("file:/tmp/slips", FileTransport, "file:/tmp/slips"),
    ],
)
def test_the_factory_knows_every_way(device: str, kind: type[Transport], name: str) -> None:
    transport = make_transport(device)
    assert (type(transport), transport.name) == (kind, name)


def test_the_factory_refuses_what_the_settings_refuse() -> None:
    with pytest.raises(BadDeviceName):
        make_transport("http://printer")


def test_a_running_virtual_printer_is_found_by_its_name_and_missed_when_it_has_gone(
    ends: tuple[int, int],
) -> None:
    link = virtual_printer_link("transports-test")
    transport = make_transport("virtual:transports-test")
    with pytest.raises(PrinterUnavailable, match="absent not_running"):
        transport.open()
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(os.ttyname(ends[1]))
    transport.open()
    transport.close()
    link.unlink()


@pytest.mark.parametrize(
    ("error", "cause", "word"),
    [
        (serial.SerialException(13, "could not open port"), PrinterCause.REFUSED, "EACCES"),
        (serial.SerialException(16, "could not open port"), PrinterCause.BUSY, "EBUSY"),
        (serial.SerialException(6, "could not open port"), PrinterCause.ABSENT, "ENXIO"),
        (termios.error(5, "Input/output error"), PrinterCause.ABSENT, "EIO"),
        (OSError(24, "Too many open files"), PrinterCause.OFFLINE, "EMFILE"),
        (
            serial.SerialException("could not open port 'COM9': FileNotFoundError(2, 'not found', None, 2)"),
            PrinterCause.ABSENT,
            "FileNotFoundError",
        ),
        (
            serial.SerialException("could not open port 'COM3': PermissionError(13, 'denied', None, 5)"),
            PrinterCause.BUSY,
            "PermissionError",
        ),
        (serial.SerialException("something new"), PrinterCause.OFFLINE, "SerialException"),
    ],
)
def test_each_error_has_its_cause(error: Exception, cause: PrinterCause, word: str) -> None:
    assert cause_of_open_error(error) == (cause, word)
    assert word_of(serial.SerialException("device disconnected")) == "SerialException"


def test_a_byte_needs_ten_bits_at_the_speed_of_the_line() -> None:
    assert make_transport("/dev/ttyS0", SerialLine(9_600)).byte_s == pytest.approx(1 / 960)
    assert make_transport("/dev/ttyS0").byte_s == pytest.approx(1 / 11_520)
    assert make_transport("").byte_s == 0.0

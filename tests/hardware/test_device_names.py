"""What the settings may call a printer, and what is said of a name that cannot be read."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.printer import PrinterCause
from hardware.device_names import (
    BadDeviceName,
    Device,
    NetworkPlace,
    NoDevice,
    PlainFile,
    PrinterFile,
    SerialDevice,
    UsbPrinter,
    check_device,
    find_device,
    read_device,
    virtual_printer_link,
    virtual_printer_lock,
)
from hardware.transport import PrinterUnavailable


@pytest.mark.parametrize(
    ("name", "device"),
    [
        ("", NoDevice()),
        ("/dev/ttyUSB0", SerialDevice("/dev/ttyUSB0")),
        ("/dev/serial/by-id/usb-EPSON*", SerialDevice("/dev/serial/by-id/usb-EPSON*")),
        (
            "/dev/serial/by-path/pci-0000:00:14.0-usb",
            SerialDevice("/dev/serial/by-path/pci-0000:00:14.0-usb"),
        ),
        ("COM3", SerialDevice("COM3")),
        (r"\\.\COM10", SerialDevice(r"\\.\COM10")),
        ("virtual:front-desk.2", SerialDevice("virtual:front-desk.2")),
        ("/dev/usb/lp0", PrinterFile("/dev/usb/lp0")),
        ("/dev/usb/lp*", PrinterFile("/dev/usb/lp*")),
        ("/dev/usb/by-id/usb-EPSON_TM-T20III", PrinterFile("/dev/usb/by-id/usb-EPSON_TM-T20III")),
        ("/dev/usblp1", PrinterFile("/dev/usblp1")),
        ("/dev/lp0", PrinterFile("/dev/lp0")),
        ("tcp://192.168.1.40", NetworkPlace("192.168.1.40", 9100)),
        ("tcp://printer.library:9101/", NetworkPlace("printer.library", 9101)),
        ("TCP://[fe80::1]:9100", NetworkPlace("fe80::1", 9100)),
        ("usb:04b8:0202", UsbPrinter(0x04B8, 0x0202)),
        ("usb:04B8:0E28:X4QF:1", UsbPrinter(0x04B8, 0x0E28, "X4QF:1")),
        ("file:/var/spool/slips", PlainFile("/var/spool/slips")),
    ],
)
def test_each_way_to_a_printer_is_told_by_its_name(name: str, device: Device) -> None:
    assert read_device(name) == device
    assert check_device(name) is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("http://printer", "is not known"),
        ("tcp:printer", "tcp://host"),
        ("tcp://", "tcp://host"),
        ("tcp://printer:0", "out of range"),
        ("tcp://printer:65536", "is no network printer"),
        ("tcp://printer:nine", "is no network printer"),
        ("tcp://[fe80::1", "is no network printer"),
        ("tcp://printer/queue", "nothing else"),
        ("tcp://me@printer", "nothing else"),
        ("tcp://printer..library", "no name of a computer"),
        ("usb:04b8", "lsusb"),
        ("usb:04b8:02", "lsusb"),
        ("usb:epson:tm20", "lsusb"),
        ("file:", "file:/path"),
        ("virtual:", "virtual:NAME"),
        ("virtual:../etc", "virtual:NAME"),
        ("virtual:-x", "virtual:NAME"),
        ("/dev/ttyUSB0 ", "space at its ends"),
        ("/dev/tty\0USB0", "cannot be seen"),
        ("\udcff", "cannot be seen"),
    ],
)
def test_a_name_that_cannot_be_read_is_answered_with_how_it_is_written(name: str, why: str) -> None:
    with pytest.raises(BadDeviceName, match=why):
        read_device(name)
    assert why in (check_device(name) or "")


@given(st.text(max_size=60) | st.from_regex(r"(tcp://|usb:|file:|virtual:).{0,40}", fullmatch=True))
def test_any_name_is_either_read_or_answered(name: str) -> None:
    why = check_device(name)
    assert why is None or why.strip()


@given(st.builds(UsbPrinter, st.integers(0, 0xFFFF), st.integers(0, 0xFFFF), st.just("") | st.just("X4:QF")))
def test_a_usb_printer_is_written_as_it_is_read(printer: UsbPrinter) -> None:
    assert read_device(printer.name) == printer


@pytest.mark.parametrize("name", ["tcp://printer:9100", "tcp://[fe80::1]:9101"])
def test_a_network_printer_is_written_as_it_is_read(name: str) -> None:
    device = read_device(name)
    assert isinstance(device, NetworkPlace)
    assert device.name == name


def test_a_pattern_finds_the_first_match(tmp_path: Path) -> None:
    for name in ("usb-B", "usb-A", "other"):
        (tmp_path / name).touch()
    assert find_device(str(tmp_path / "usb-*")) == str(tmp_path / "usb-A")
    assert find_device("/dev/ttyUSB7") == "/dev/ttyUSB7"
    with pytest.raises(FileNotFoundError):
        find_device(str(tmp_path / "printer-*"))


def test_a_virtual_printer_that_was_killed_leaves_nobody_else_s_terminal_to_be_opened(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    link = virtual_printer_link("left")
    link.parent.mkdir(parents=True)
    link.symlink_to("/dev/null")  # as a terminal that belongs to another program by now
    with virtual_printer_lock(link).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert find_device("virtual:left") == str(link)
    with pytest.raises(PrinterUnavailable) as told:
        find_device("virtual:left")
    assert told.value.cause is PrinterCause.ABSENT

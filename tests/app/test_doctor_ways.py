"""The doctor on every way to a printer: the advice fits the way and the cause, and nothing is changed."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.doctor_finding import Finding, Health
from app.doctor_printer import examine_printer, examine_printers
from app.printer_advice import advice, group_for, is_out_of_reach, what_to_do
from app.settings_check import made
from desk.printer import PrinterCause
from hardware.device_names import UsbPrinter, read_device
from hardware.status import PrinterStatus


def told(device: str) -> Finding:
    [finding] = examine_printer(made({"printer": {"device": device}}))
    assert finding.subject == "printer"
    return finding


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


def test_a_network_printer_that_answers_is_well(listener: socket.socket) -> None:
    finding = told(f"tcp://127.0.0.1:{listener.getsockname()[1]}")
    assert (finding.health, finding.words[-6:]) == (Health.WELL, " opens")


def test_a_network_printer_that_refuses_is_a_note_about_who_else_prints_there(
    listener: socket.socket,
) -> None:
    port = listener.getsockname()[1]
    listener.close()
    finding = told(f"tcp://127.0.0.1:{port}")
    assert finding.health is Health.NOTE
    assert "another program prints there, or it has another port" in finding.words


def test_a_file_that_can_be_written_is_well_and_is_not_made(tmp_path: Path) -> None:
    assert told(f"file:{tmp_path / 'slips'}").health is Health.WELL
    assert list(tmp_path.iterdir()) == []
    os.mkfifo(tmp_path / "fifo")
    assert told(f"file:{tmp_path / 'fifo'}").health is Health.WELL


def test_a_file_that_cannot_be_written_fails(tmp_path: Path) -> None:
    assert "its folder is not there" in told(f"file:{tmp_path / 'none' / 'slips'}").words
    assert "neither a plain file nor a FIFO" in told(f"file:{tmp_path}").words


@pytest.mark.parametrize(
    ("device", "words"),
    [
        ("virtual:nobody", "votre-tour printer virtual starts one"),
        ("/dev/usb/lp97", "printer list shows what is there"),
        (
            "usb:ffff:ffff",
            ("no such USB printer", "pip install 'votre-tour[usb]'", "apt install libusb-1.0-0"),
        ),
    ],
)
def test_a_printer_that_is_not_there_fails_with_advice(device: str, words: str | tuple[str, ...]) -> None:
    finding = told(device)
    assert finding.health is Health.ILL
    assert any(each in finding.words for each in ([words] if isinstance(words, str) else words))


@pytest.mark.parametrize(
    ("device", "cause", "detail", "words"),
    [
        ("/dev/ttyUSB0", PrinterCause.REFUSED, "EACCES", "group dialout"),
        ("/dev/usb/lp0", PrinterCause.REFUSED, "EACCES", "group lp"),
        ("usb:04b8:0202", PrinterCause.REFUSED, "EACCES", "group lp"),
        ("usb:04b8:0202", PrinterCause.OFFLINE, "no_pyusb", "votre-tour[usb]"),
        ("usb:04b8:0202", PrinterCause.WRONG_DEVICE, "not_supported", "WinUSB"),
        ("/dev/usb/lp0", PrinterCause.BUSY, "EBUSY", "CUPS"),
        ("/dev/ttyUSB0", PrinterCause.BUSY, "EBUSY", "brltty"),
        ("tcp://printer", PrinterCause.ABSENT, "EAI_NONAME", "does not know that name"),
        ("tcp://printer", PrinterCause.ABSENT, "ETIMEDOUT", "does not answer"),
        ("tcp://printer", PrinterCause.REFUSED, "EACCES", "firewall"),
        ("file:/tmp/fifo", PrinterCause.ABSENT, "ENXIO", "nobody is at the other end"),
        ("/dev/ttyUSB0", PrinterCause.OFFLINE, "EMFILE", "(EMFILE)"),
    ],
)
def test_each_cause_on_each_way_has_its_advice(
    device: str, cause: PrinterCause, detail: str, words: str
) -> None:
    assert words in advice(read_device(device), cause, detail)


@pytest.mark.parametrize("detail", ["no_pyusb", "no_libusb"])
def test_a_part_that_this_machine_lacks_is_named_at_once_also_by_status_and_test(detail: str) -> None:
    status = PrinterStatus(PrinterCause.OFFLINE, 0.0, detail)
    assert is_out_of_reach(status, for_s=0.0)
    assert "this needs" in what_to_do(read_device("usb:04b8:0202"), status)


def test_the_groups_are_those_of_the_way() -> None:
    assert group_for(read_device("/dev/ttyUSB0")) == ("dialout",)
    assert group_for(UsbPrinter(1, 2)) == ("lp",)
    assert group_for(read_device("")) == ("dialout", "lp")
    assert group_for(read_device("tcp://printer")) == ()


def test_the_printers_of_the_machine_are_told() -> None:
    subjects = [finding.subject for finding in examine_printers(made({}))]
    assert subjects == ["printers", "permissions"]

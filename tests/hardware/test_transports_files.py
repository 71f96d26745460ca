"""Plain files, FIFOs and printer files: what may be opened, what is full, what was deleted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from hardware.file_transport import FileTransport
from hardware.transport import PrinterUnavailable, Transport
from hardware.usb_device_transport import UsbDeviceTransport


def refusal(transport: Transport) -> str:
    with pytest.raises(PrinterUnavailable) as caught:
        transport.open()
    return str(caught.value)


def test_slips_are_added_to_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "slips.bin"
    path.write_bytes(b"before ")
    transport = FileTransport(str(path))
    transport.open()
    assert transport.write_some(b"after") == 5
    assert transport.waiting_bytes() == 0
    transport.discard()
    transport.close()
    assert path.read_bytes() == b"before after"


def test_what_is_neither_file_nor_fifo_is_the_wrong_device(tmp_path: Path) -> None:
    for path in (str(tmp_path), "/dev/null", "/dev/full"):
        assert refusal(FileTransport(path)) == "wrong_device no_plain_file"


def test_a_file_in_a_folder_that_is_not_there_is_absent(tmp_path: Path) -> None:
    assert refusal(FileTransport(str(tmp_path / "none" / "slips.bin"))) == "absent ENOENT"


def test_a_fifo_that_nobody_reads_is_absent_and_stays_empty(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slips")
    assert refusal(FileTransport(str(tmp_path / "slips"))) == "absent ENXIO"


FULL = """
import resource, sys
from hardware.file_transport import FileTransport
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
transport = FileTransport(sys.argv[1])
transport.open()
print(transport.write_some(b"x" * 1500))
try:
    transport.write_some(b"x" * 500)
except Exception as error:
    print(error)
transport.close()
"""


def test_a_full_disk_takes_what_it_can_and_then_is_stalled(tmp_path: Path) -> None:
    path = tmp_path / "slips.bin"
    told = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert told == "1000\nstalled EFBIG\n"
    assert path.stat().st_size == 1000


def test_a_printer_file_that_is_a_plain_file_is_the_wrong_device_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    path.write_text("dear reader")
    assert refusal(UsbDeviceTransport(str(path))) == "wrong_device no_device_file"
    assert path.read_text() == "dear reader"


def test_a_printer_file_is_found_by_a_pattern_or_is_absent(tmp_path: Path) -> None:
    assert refusal(UsbDeviceTransport(str(tmp_path / "lp*"))) == "absent ENOENT"
    assert refusal(UsbDeviceTransport(str(tmp_path / "lp0"))) == "absent ENOENT"


def test_a_printer_of_empty_packets_is_looked_at_instead_of_waited_for() -> None:
    # /dev/null reads as nothing at once, as usblp does after an empty packet.
    transport = UsbDeviceTransport("/dev/null")
    transport.open()
    before = transport.is_always_readable
    assert transport.read_some() == b""
    assert (before, transport.is_always_readable) == (False, True)
    transport.close()
    transport.open()
    assert not transport.is_always_readable
    transport.close()


def test_a_printer_without_paper_in_the_eyes_of_its_driver_is_out_of_paper() -> None:
    # /dev/full says ENOSPC, as usblp does when the printer reports that it has no paper.
    transport = UsbDeviceTransport("/dev/full")
    transport.open()
    with pytest.raises(PrinterUnavailable) as caught:
        transport.write_some(b"hello")
    assert (caught.value.cause, caught.value.uncertain_bytes) == (PrinterCause.PAPER_OUT, 0)
    transport.close()


@pytest.mark.parametrize("make", [UsbDeviceTransport, FileTransport])
def test_one_that_the_system_cannot_close_is_left_all_the_same(
    make: type[UsbDeviceTransport] | type[FileTransport], tmp_path: Path
) -> None:
    printer_end, computer_end = os.openpty()
    slips = tmp_path / "slips"
    transport = make(os.ttyname(computer_end) if make is UsbDeviceTransport else str(slips))
    transport.open()
    assert transport.descriptor is not None
    # As a close that fails, this leaves a number that the system does not know any more.
    os.close(transport.descriptor)
    transport.close()
    transport.open()
    transport.close()
    os.close(printer_end)
    os.close(computer_end)


def test_after_bytes_were_dropped_a_printer_file_takes_new_ones(tmp_path: Path) -> None:
    printer_end, computer_end = os.openpty()
    transport = UsbDeviceTransport(os.ttyname(computer_end))
    transport.open()
    while transport.write_some(b"x" * 512):
        pass
    transport.discard()
    assert transport.waiting_bytes() == 0
    os.read(printer_end, 65_536)
    while not transport.write_some(b"y"):
        pass
    transport.close()
    os.close(printer_end)
    os.close(computer_end)

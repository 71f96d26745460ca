"""Every printer that may be meant on this machine, with the name that the settings would give it.

Looks at names, links and descriptions only: nothing is opened, asked or printed. Must not import anything
but the standard library, pyserial, pyusb, desk and hardware's own parts.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from serial.tools import list_ports

from hardware.device_names import is_left_behind, virtual_printer_link
from hardware.transport import PrinterUnavailable
from hardware.usb_search import usb_printers

DEV = Path("/dev")
# Where Linux tells what a printer says of itself: drivers/usb/class/usblp.c, attribute ieee1284_id.
USB_CLASS = Path("/sys/class/usbmisc")
_PRINTER_FILES = ("usb/lp*", "usblp*", "lp[0-9]*")
# IEEE 1284 device id: the same two keys under their short or long names.
_MAKER = re.compile(r"(?:^|;)\s*(?:MFG|MANUFACTURER):([^;]*)")
_MODEL = re.compile(r"(?:^|;)\s*(?:MDL|MODEL):([^;]*)")


class CandidateKind(StrEnum):
    """Which way leads to a printer."""

    SERIAL = "serial"
    PRINTER_FILE = "printer_file"
    USB = "usb"
    VIRTUAL = "virtual"


@dataclass(frozen=True, slots=True)
class PrinterCandidate:
    """One printer that may be meant.

    Attributes:
        device: What to put into the settings, the most lasting name there is.
        kind: The way to it.
        description: What it says of itself or what the system knows; may be empty.
        may_open: Whether this account may open it; None where that shows only when it is opened.
    """

    device: str
    kind: CandidateKind
    description: str = ""
    may_open: bool | None = None


def printer_candidates(
    dev: Path = DEV, usb_backend: object | None = None, usb_class: Path = USB_CLASS
) -> list[PrinterCandidate]:
    """Look for printers.

    Args:
        dev: Where the device files are.
        usb_backend: A way to USB of pyusb's kind; None for the libusb of this machine.
        usb_class: Where the system tells what USB printers with a file say of themselves.

    Returns:
        Printer files first, then USB printers, serial ports, virtual printers; none twice.
    """
    return [*_printer_files(dev, usb_class), *_usb(usb_backend), *_serial_ports(dev), *_virtual()]


def lasting_name(device: Path, links: Path) -> str:
    """The link in a folder that leads to a device, whose name stays when the device is plugged in elsewhere.

    Args:
        device: The device file.
        links: A folder such as ``/dev/serial/by-id``; need not be there.

    Returns:
        The link, the first one in alphabetical order; the device itself when none leads to it.
    """
    there = device.resolve()
    found = sorted(link for link in links.glob("*") if link.resolve() == there)
    return str(found[0] if found else device)


def description_of(device_id: str) -> str:
    """Maker and model out of an IEEE 1284 device id such as ``MFG:EPSON;CMD:ESC/POS;MDL:TM-T20;``."""
    found = [match.group(1).strip() for key in (_MAKER, _MODEL) if (match := key.search(device_id))]
    return " ".join(word for word in found if word)


def _printer_files(dev: Path, usb_class: Path) -> Iterator[PrinterCandidate]:
    # A rule of the system may give one device a second name.
    there: dict[Path, Path] = {}
    for pattern in _PRINTER_FILES:
        for file in sorted(dev.glob(pattern)):
            there.setdefault(file.resolve(), file)
    for device, file in there.items():
        name = lasting_name(file, dev / "usb" / "by-id")
        # A parallel port of the same name, lp0, is another one.
        says = "" if device.parent == dev.resolve() else _what_it_says(usb_class / device.name)
        yield PrinterCandidate(name, CandidateKind.PRINTER_FILE, says, _may_open(file))


def _what_it_says(printer: Path) -> str:
    try:
        said = (printer / "device" / "ieee1284_id").read_text(encoding="utf-8", errors="replace")
    except OSError:  # another system, or an older kernel
        return ""
    return description_of(said)


def _serial_ports(dev: Path) -> Iterator[PrinterCandidate]:
    for port in sorted(list_ports.comports(), key=lambda port: (port.vid is None, port.device)):
        words = port.description if port.description != "n/a" else ""
        path = Path(port.device)
        name = lasting_name(path, dev / "serial" / "by-id") if os.name == "posix" else port.device
        yield PrinterCandidate(name, CandidateKind.SERIAL, words, _may_open(path))


def _usb(backend: object | None) -> Iterator[PrinterCandidate]:
    try:
        found = usb_printers(backend)
    except (PrinterUnavailable, OSError):  # a machine that cannot speak to USB devices has none to offer
        return
    for name in sorted({printer.name for printer in found}):
        yield PrinterCandidate(name, CandidateKind.USB)


def _virtual() -> Iterator[PrinterCandidate]:
    try:
        links = sorted(virtual_printer_link("any").parent.iterdir())
    except OSError:  # none ever ran, or this account has no such folder
        return
    for link in links:
        # A virtual printer keeps the lock of its name there too, and for a moment a link under another one.
        if link.is_char_device() and not link.name.endswith(".new") and not is_left_behind(link):
            yield PrinterCandidate(f"virtual:{link.name}", CandidateKind.VIRTUAL, "", _may_open(link))


def _may_open(file: Path) -> bool | None:
    return os.access(file, os.R_OK | os.W_OK) if os.name == "posix" else None

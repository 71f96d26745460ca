"""What a device is called in the settings: which way to the printer a name means, and what is there now.

Must not import anything but the standard library, platformdirs, desk and hardware's own parts.
"""

from __future__ import annotations

import errno
import glob
import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from desk.errors import DeskError
from desk.printer import PrinterCause
from hardware.transport import PrinterUnavailable

RAW_PRINTING_PORT = 9100
HIGHEST_PORT = 65_535

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_USB = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})(?::(.+))?")
_VIRTUAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
# usblp makes /dev/usb/lp0 or /dev/usblp0; lp makes /dev/lp0 for a parallel port. The links of
# packaging/udev stand in /dev/usb as well.
_PRINTER_FILE = re.compile(r"/dev/(usb/.+|usblp.*|lp[0-9*?\[].*)")


class BadDeviceName(DeskError):
    """The settings name a device in a way that cannot be read; the message says what is wrong."""

    code = "bad_device_name"


@dataclass(frozen=True, slots=True)
class NoDevice:
    """The settings name no printer."""


@dataclass(frozen=True, slots=True)
class SerialDevice:
    """A serial port, real, USB or virtual.

    Attributes:
        device: A name, link or pattern, or ``virtual:NAME``; ``find_device`` resolves it.
    """

    device: str


@dataclass(frozen=True, slots=True)
class PrinterFile:
    """A device file of a USB printer or a parallel port.

    Attributes:
        device: A name, link or pattern; ``find_device`` resolves it.
    """

    device: str


@dataclass(frozen=True, slots=True)
class NetworkPlace:
    """A printer that listens on the network.

    Attributes:
        host: A name or an address, without brackets.
        port: 1 to 65535.
    """

    host: str
    port: int = RAW_PRINTING_PORT

    @property
    def name(self) -> str:
        """As it is written in the settings."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"tcp://{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """A USB printer that is spoken to without a driver.

    Attributes:
        vendor_id: The maker, 0 to 65535.
        product_id: The model, 0 to 65535.
        serial: Its serial number; empty for the first one of this model.
    """

    vendor_id: int
    product_id: int
    serial: str = ""

    @property
    def name(self) -> str:
        """As it is written in the settings."""
        name = f"usb:{self.vendor_id:04x}:{self.product_id:04x}"
        return f"{name}:{self.serial}" if self.serial else name


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A file that slips are added to, or a FIFO that another program reads.

    Attributes:
        path: Where it is.
    """

    path: str


Device = NoDevice | SerialDevice | PrinterFile | NetworkPlace | UsbPrinter | PlainFile


def read_device(device: str) -> Device:
    """Tell which way to the printer a device name of the settings means. Looks at the name only.

    Args:
        device: What ``printer.device`` says; empty for no printer.

    Returns:
        The way, with its particulars.

    Raises:
        BadDeviceName: It cannot be read; the message tells a person what is wrong.
    """
    if not device:
        return NoDevice()
    if not device.isprintable() or device != device.strip():
        raise BadDeviceName("a name has no characters that cannot be seen, and no space at its ends")
    scheme = _SCHEME.match(device)
    if scheme is None:
        return PrinterFile(device) if _PRINTER_FILE.fullmatch(device) else SerialDevice(device)
    rest = device[scheme.end() :]
    match scheme.group(1).lower():
        case "tcp":
            return _read_network(device)
        case "usb":
            return _read_usb(rest)
        case "file":
            return _read_file(rest)
        case "virtual":
            return _read_virtual(device, rest)
    raise BadDeviceName(f"'{scheme.group(0)}' is not known; there are tcp://, usb:, file: and virtual:")


def check_device(device: str) -> str | None:
    """Tell what is wrong with a device name. Looks at the name only, not at the machine.

    Args:
        device: What ``printer.device`` says.

    Returns:
        The mistake in words; None when there is none.
    """
    try:
        read_device(device)
    except BadDeviceName as mistake:
        return str(mistake)
    return None


def find_device(device: str) -> str:
    """Resolve a device at this moment, since an adapter may come back under another name.

    Args:
        device: A name, a link, a pattern with ``*``, ``?`` or ``[...]``, or ``virtual:NAME``.

    Returns:
        The name itself, the first match of the pattern in alphabetical order, or the link of the virtual
        printer.

    Raises:
        FileNotFoundError: Nothing matches the pattern.
        PrinterUnavailable: No virtual printer of this name runs.
    """
    if device.startswith("virtual:"):
        link = virtual_printer_link(device.removeprefix("virtual:"))
        if not link.exists() or is_left_behind(link):
            raise PrinterUnavailable(PrinterCause.ABSENT, "not_running")
        return str(link)
    if not glob.has_magic(device):
        return device
    matches = sorted(glob.glob(device))  # noqa: PTH207 - the pattern may begin anywhere
    if not matches:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), device)
    return matches[0]


def virtual_printer_link(name: str) -> Path:
    """Where a running virtual printer of this name is found, in this account's own cache folder.

    Not in its run-time folder: a program started as a service often has none, or another one.

    Args:
        name: Letters, digits, ``_``, ``-`` and ``.``, not beginning with ``-`` or ``.``.
    """
    return platformdirs.user_cache_path("votre-tour", appauthor=False) / "printers" / name


def virtual_printer_lock(link: Path) -> Path:
    """The file that a virtual printer which is played under a name keeps locked, beside its link."""
    return link.with_name(f".{link.name}.lock")


def is_left_behind(link: Path) -> bool:
    """Whether the virtual printer of this link was killed: its terminal may be another program's by now.

    One that a program plays for itself alone keeps no lock, and is taken as it is.
    """
    import fcntl  # virtual printers are played on POSIX only

    try:
        with virtual_printer_lock(link).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:  # no lock, or somebody holds it
        return False
    return True


def _read_network(device: str) -> NetworkPlace:
    try:
        parts = urlsplit(device)
        host, port = parts.hostname, parts.port
    except ValueError as error:  # a port that is no number or too high, a bracket left open
        raise BadDeviceName(f"'{device}' is no network printer: {error}") from error
    if not device.lower().startswith("tcp://") or not host:
        raise BadDeviceName("a network printer is written tcp://host or tcp://host:9100")
    if parts.path not in {"", "/"} or parts.query or parts.fragment or parts.username is not None:
        raise BadDeviceName("a network printer has a host and a port, nothing else: tcp://host:9100")
    try:
        host.encode("idna")
    except UnicodeError as error:
        raise BadDeviceName(f"'{host}' is no name of a computer or printer") from error
    if port is not None and not 1 <= port <= HIGHEST_PORT:
        raise BadDeviceName(f"port {port} is out of range, 1 to {HIGHEST_PORT}")
    return NetworkPlace(host, port or RAW_PRINTING_PORT)


def _read_usb(rest: str) -> UsbPrinter:
    found = _USB.fullmatch(rest)
    if found is None:
        raise BadDeviceName("a USB printer is written usb:04b8:0202 or usb:04b8:0202:SERIAL, as lsusb shows")
    vendor, product, serial = found.groups()
    return UsbPrinter(int(vendor, 16), int(product, 16), serial or "")


def _read_file(rest: str) -> PlainFile:
    if not rest:
        raise BadDeviceName("a file is written file:/path")
    return PlainFile(rest)


def _read_virtual(device: str, name: str) -> SerialDevice:
    if not _VIRTUAL.fullmatch(name):
        raise BadDeviceName("a virtual printer is written virtual:NAME, in letters, digits, '_', '-' and '.'")
    return SerialDevice(device)

"""The printer's end of every way to a printer, real ones all, for the contract that all transports keep.

A serial port and a printer file end in pseudo-terminals, the network in a socket on this machine, files in
files; USB ends in a bus of its own beneath real pyusb (usb_cable.py).
"""

from __future__ import annotations

import os
import select
import socket
import tty
from pathlib import Path
from typing import Protocol

from hardware.device_names import NetworkPlace, PlainFile, UsbPrinter
from hardware.file_transport import FileTransport
from hardware.network_transport import NetworkTransport
from hardware.serial_line import SerialLine
from hardware.serial_transport import SerialTransport
from hardware.transport import Transport
from hardware.transport_factory import make_transport
from hardware.usb_transport import UsbTransport
from tests.hardware.usb_cable import PRODUCT, VENDOR, UsbCable

LONGEST_MS = 5000
TAKEN_AT_ONCE = 65_536


class PrinterEnd(Protocol):
    """A printer that takes nothing until it is told to."""

    may_speak: bool

    def transport(self) -> Transport: ...
    def take(self) -> bytes:
        """Wait for bytes and take those that are there; empty when the way has ended."""
        ...

    def say(self, data: bytes) -> None: ...
    def vanish(self) -> None: ...
    def come_back(self) -> None: ...
    def close(self) -> None: ...


class TerminalEnd:
    """A pseudo-terminal under a lasting link; each time it comes back it is another terminal."""

    may_speak = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._printer_end = self._computer_end = -1
        self._plugs = 0
        self.come_back()

    @property
    def link(self) -> Path:
        return self._folder / "usb-EPSON_TM-T20-if00"

    def transport(self) -> Transport:
        return SerialTransport(str(self.link), SerialLine())

    def take(self) -> bytes:
        return taken_from(self._printer_end)

    def say(self, data: bytes) -> None:
        os.write(self._printer_end, data)

    def vanish(self) -> None:
        self.link.unlink()
        os.close(self._printer_end)
        os.close(self._computer_end)
        self._printer_end = -1

    def come_back(self) -> None:
        # One more is held open each time, so that the name of the last one is not given again.
        held = [os.openpty() for _ in range(self._plugs)]
        self._plugs += 1
        self._printer_end, self._computer_end = os.openpty()
        for ends in held:
            os.close(ends[0])
            os.close(ends[1])
        tty.setraw(self._computer_end)
        self.link.symlink_to(os.ttyname(self._computer_end))

    def close(self) -> None:
        if self._printer_end != -1:
            self.vanish()


class PatternEnd(TerminalEnd):
    """The same, found by a pattern; it comes back under another name."""

    @property
    def link(self) -> Path:
        return self._folder / f"usb-EPSON_TM-T20_{self._plugs}-if00"

    def transport(self) -> Transport:
        return make_transport(str(self._folder / "usb-EPSON*"))


class PrinterFileEnd(TerminalEnd):
    """A device file without speed and settings, as usblp makes it."""

    def transport(self) -> Transport:
        return make_transport_of_printer_file(self.link)


def make_transport_of_printer_file(path: Path) -> Transport:
    from hardware.usb_device_transport import UsbDeviceTransport

    return UsbDeviceTransport(str(path))


class NetworkEnd:
    """A printer that listens on this machine and serves one computer at a time."""

    may_speak = True
    resets = False

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._served: socket.socket | None = None
        self._is_in = True

    def transport(self) -> Transport:
        return NetworkTransport(NetworkPlace("127.0.0.1", self.port))

    def take(self) -> bytes:
        return taken_from(self._connection.fileno())

    def say(self, data: bytes) -> None:
        self._connection.sendall(data)

    def vanish(self) -> None:
        connection = self._connection
        if self.resets:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()
        self._served = None
        self._listener.close()
        self._is_in = False

    def come_back(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._is_in = True

    def close(self) -> None:
        self._listener.close()
        if self._served is not None:
            self._served.close()

    @property
    def _connection(self) -> socket.socket:
        if self._served is None:
            self._listener.settimeout(LONGEST_MS / 1000)
            self._served, _ = self._listener.accept()
        return self._served


class ResettingEnd(NetworkEnd):
    """One that goes as printers do whose power returns: with a reset."""

    resets = True


class FifoEnd:
    """Another program that reads a FIFO."""

    may_speak = False

    def __init__(self, folder: Path) -> None:
        self._path = folder / "slips"
        os.mkfifo(self._path)
        self._reader = -1
        self.come_back()

    def transport(self) -> Transport:
        return FileTransport(str(self._path))

    def take(self) -> bytes:
        return taken_from(self._reader)

    def say(self, data: bytes) -> None:
        raise NotImplementedError

    def vanish(self) -> None:
        os.close(self._reader)
        self._reader = -1

    def come_back(self) -> None:
        self._reader = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)

    def close(self) -> None:
        if self._reader != -1:
            self.vanish()


class UsbEnd:
    """A printer on a bus of its own, with a small buffer."""

    may_speak = True

    def __init__(self) -> None:
        self.cable = UsbCable()

    def transport(self) -> Transport:
        return UsbTransport(UsbPrinter(VENDOR, PRODUCT), self.cable)

    def take(self) -> bytes:
        self.cable.wait_for(lambda: bool(self.cable.arrived))
        taken = bytes(self.cable.arrived)
        self.cable.arrived.clear()
        self.cable.make_room(len(taken))
        return taken

    def say(self, data: bytes) -> None:
        self.cable.say(data)

    def vanish(self) -> None:
        self.cable.pull()

    def come_back(self) -> None:
        self.cable.plug()

    def close(self) -> None:
        assert self.cable.handles == 0


class FileEnd:
    """A plain file."""

    may_speak = False

    def __init__(self, folder: Path) -> None:
        self._path = folder / "slips.bin"
        self._taken = 0

    def transport(self) -> Transport:
        return make_transport(f"file:{PlainFile(str(self._path)).path}")

    def take(self) -> bytes:
        new = self._path.read_bytes()[self._taken :]
        self._taken += len(new)
        return new

    def say(self, data: bytes) -> None:
        raise NotImplementedError

    def vanish(self) -> None:
        self._path.unlink()
        self._taken = 0

    def come_back(self) -> None: ...

    def close(self) -> None: ...


def taken_from(descriptor: int) -> bytes:
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    assert poller.poll(LONGEST_MS), "nothing came"
    try:
        return os.read(descriptor, TAKEN_AT_ONCE)
    except OSError:
        return b""

"""The computer's end of a way to the virtual printer, by the system's own calls: a terminal or a socket."""

from __future__ import annotations

import os
import select
import socket
import termios
import tty
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from hardware.virtual_printer import VirtualPrinter

PATIENCE_S = 5.0


class ComputerEnd:
    """Says and hears bytes, and waits with a limit, so that a test fails instead of hanging."""

    descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    def say(self, data: bytes) -> None:
        """Hand all bytes over; wait for room as long as it takes within patience."""
        while data:
            _, room, _ = select.select([], [self.descriptor], [], PATIENCE_S)
            if not room:
                raise TimeoutError(f"{len(data)} bytes found no room")
            data = data[os.write(self.descriptor, data) :]

    def hear(self, count: int) -> bytes:
        """Wait for so many bytes.

        Raises:
            EOFError: The other end is gone for good.
            OSError: So is the device.
            TimeoutError: They do not come.
        """
        heard = b""
        while len(heard) < count:
            ready, _, _ = select.select([self.descriptor], [], [], PATIENCE_S)
            if not ready:
                raise TimeoutError(f"heard {heard!r} and no more")
            piece = os.read(self.descriptor, count - len(heard))
            if not piece:
                raise EOFError
            heard += piece
        return heard


class Terminal(ComputerEnd):
    """A serial port opened by its name."""

    def __init__(self, device: str, *, obeys_xoff: bool = False) -> None:
        self.descriptor = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self.descriptor)
        if obeys_xoff:
            attributes = termios.tcgetattr(self.descriptor)
            attributes[0] |= termios.IXON
            termios.tcsetattr(self.descriptor, termios.TCSANOW, attributes)


class Connection(ComputerEnd):
    """A TCP connection, by an address such as ``tcp://127.0.0.1:9100``."""

    def __init__(self, address: str) -> None:
        place = urlsplit(address)
        self.descriptor = socket.create_connection((place.hostname, place.port), PATIENCE_S).detach()
        os.set_blocking(self.descriptor, False)


def connect(printer: VirtualPrinter) -> ComputerEnd:
    """Open whichever way the printer has."""
    return Connection(printer.address) if printer.address else Terminal(printer.device)


def terminal_of(printer: VirtualPrinter) -> Path:
    """The terminal behind the lasting name."""
    return Path(printer.device).readlink()

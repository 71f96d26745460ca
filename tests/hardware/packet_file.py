"""A printer file as usblp makes it of a printer that answers each question of the driver at once.

With what it has to say, or with an empty packet. The driver asks anew when what it got was read: so what is
read is as old as the last look. A terminal in canonical mode does the same: what is behind an end-of-file
character is read as one packet, and that character alone as an empty one.
"""

from __future__ import annotations

import os
import select
import termios
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hardware.transport import Transport
from hardware.usb_device_transport import UsbDeviceTransport
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.printer_ends import TAKEN_AT_ONCE, TerminalEnd

END, QUOTE = 0xFE, 0xFD
QUOTED = {END, QUOTE, ord("\n")}
# How soon the next packet is there once the last was read: a frame of USB at full speed.
FRAME_S = 0.001
# How soon the end of a test is seen.
LOOK_MS = 50


class PacketFileEnd(TerminalEnd):
    """A thread asks for it as the driver does: one packet at a time, with none in store."""

    def __init__(self, folder: Path, *, frame_s: float = FRAME_S) -> None:
        self._frame_s = frame_s
        self._says = bytearray()
        self._feeder: threading.Thread | None = None
        self._unplugged = threading.Event()
        super().__init__(folder)

    def transport(self) -> Transport:
        return UsbDeviceTransport(str(self.link))

    @property
    def descriptor(self) -> int:
        """Where it shows that something has come from the computer."""
        return self._printer_end

    def say(self, data: bytes) -> None:
        self._says += data

    def vanish(self) -> None:
        self._unplugged.set()
        assert self._feeder is not None
        self._feeder.join()
        super().vanish()

    def come_back(self) -> None:
        super().come_back()
        _make_packets(self._computer_end)
        self._says.clear()
        self._unplugged.clear()
        self._feeder = threading.Thread(target=self._feed, name="packets")
        self._feeder.start()

    def _feed(self) -> None:
        is_unread = select.poll()
        is_unread.register(self._computer_end, select.POLLIN)
        while not self._unplugged.wait(self._frame_s):
            if not is_unread.poll(0):
                said, self._says = self._says, bytearray()
                os.write(self._printer_end, _packet(bytes(said)))


def _packet(said: bytes) -> bytes:
    return b"".join(bytes([QUOTE, each] if each in QUOTED else [each]) for each in said) + bytes([END])


def _make_packets(terminal: int) -> None:
    _, _, cflag, _, ispeed, ospeed, signs = termios.tcgetattr(terminal)
    signs = [b"\0"] * len(signs)
    signs[termios.VEOF], signs[termios.VLNEXT] = bytes([END]), bytes([QUOTE])
    lflag = termios.ICANON | termios.IEXTEN
    termios.tcsetattr(terminal, termios.TCSANOW, [0, 0, cflag, lflag, ispeed, ospeed, signs])


@contextmanager
def packets_of(printer: VirtualPrinter, folder: Path, *, frame_s: float = FRAME_S) -> Iterator[PacketFileEnd]:
    """Lay such a cable to a virtual printer, whatever its line: both ways are passed on at once."""
    end, is_over = PacketFileEnd(folder, frame_s=frame_s), threading.Event()
    device = os.open(printer.device, os.O_RDWR | os.O_NOCTTY)
    pairs = ((device, end.say), (end.descriptor, lambda data: os.write(device, data)))
    carriers = [threading.Thread(target=_carry, args=(*pair, is_over), name="cable") for pair in pairs]
    for carrier in carriers:
        carrier.start()
    try:
        yield end
    finally:
        is_over.set()
        for carrier in carriers:
            carrier.join()
        os.close(device)
        end.close()


def _carry(descriptor: int, take: Callable[[bytes], object], is_over: threading.Event) -> None:
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    while not is_over.is_set():
        if poller.poll(LOOK_MS):
            take(os.read(descriptor, TAKEN_AT_ONCE))

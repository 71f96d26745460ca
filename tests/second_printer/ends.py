"""What a computer can plug into: a pseudo-terminal under changing names, or a TCP port on this machine."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import struct
import tempfile
import termios
import tty
from pathlib import Path
from typing import Protocol

FETCHED_AT_ONCE = 4096
PACKETS_ON = struct.pack("i", 1)
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


class End(Protocol):
    """One end of the cable. Belongs to the printer's thread, but for `device`."""

    has_room_of_its_own: bool
    """Whether bytes that are not fetched stay in the way itself, until the computer cannot send any more."""

    @property
    def device(self) -> str:
        """What to open."""
        ...

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What becomes readable when the computer says something; none while unplugged."""
        ...

    def plug(self, name: str | None = None) -> None:
        """Appear, under the name before or a new one."""
        ...

    def unplug(self) -> None:
        """Vanish."""
        ...

    def hang_up(self) -> None:
        """Forget the computer, as after a loss of power."""
        ...

    def look(self) -> None:
        """Look at what the computer does; called often."""
        ...

    def read(self, count: int) -> bytes:
        """Fetch at most so many bytes; none when there are none."""
        ...

    def write(self, data: bytes) -> None:
        """Send bytes; without a computer they are lost."""
        ...

    def close(self) -> None:
        """Vanish for good."""
        ...


class PtyEnd:
    """A pseudo-terminal; a link in a folder of its own leads to it, so no other terminal is ever met.

    Bytes that the line has not taken yet are kept here, as a serial driver does, and dropped when the
    computer flushes them: the terminal itself would keep them. Packet mode tells of it (TIOCPKT).
    """

    def __init__(self, name: str = "ttyUSB0") -> None:
        """Make it unplugged."""
        self.has_room_of_its_own = False
        self._kept = bytearray()
        self._folder = tempfile.TemporaryDirectory(prefix="second-printer-")
        self._name = name
        self._ends: tuple[int, int] | None = None

    @property
    def device(self) -> str:
        """The name it has or had."""
        return str(Path(self._folder.name) / self._name)

    @property
    def pattern(self) -> str:
        """Matches every name it may have."""
        return str(Path(self._folder.name) / "tty*")

    @property
    def descriptors(self) -> tuple[int, ...]:
        """See `End`."""
        return self._ends[:1] if self._ends else ()

    def plug(self, name: str | None = None) -> None:
        """See `End`; it is a new terminal each time."""
        if self._ends is not None:
            return
        self._name = name or self._name
        printer, computer = os.openpty()
        # The computer's end is held open, so that the terminal outlives the programs that open and close it.
        tty.setraw(computer)
        os.set_blocking(printer, False)
        fcntl.ioctl(printer, termios.TIOCPKT, PACKETS_ON)
        self._kept.clear()
        self._ends = printer, computer
        Path(self.device).symlink_to(os.ttyname(computer))

    def unplug(self) -> None:
        """See `End`."""
        if self._ends is None:
            return
        Path(self.device).unlink(missing_ok=True)
        for descriptor in self._ends:
            os.close(descriptor)
        self._ends = None

    def hang_up(self) -> None:
        """See `End`; a serial line knows nothing of who is at its other end."""

    def look(self) -> None:
        """See `End`."""
        with contextlib.suppress(BlockingIOError):
            while self._ends is not None:
                packet = os.read(self._ends[0], FETCHED_AT_ONCE)
                if packet[0] & termios.TIOCPKT_FLUSHWRITE:
                    self._kept.clear()
                if packet[0] == termios.TIOCPKT_DATA:
                    self._kept += packet[1:]

    @property
    def kept_bytes(self) -> int:
        """How many bytes the line has not taken yet."""
        return len(self._kept)

    def read(self, count: int) -> bytes:
        """See `End`."""
        data = bytes(self._kept[: max(0, count)])
        del self._kept[: len(data)]
        return data

    def write(self, data: bytes) -> None:
        """See `End`."""
        if self._ends is not None:
            with contextlib.suppress(BlockingIOError):
                os.write(self._ends[0], data)

    def close(self) -> None:
        """See `End`."""
        self.unplug()
        self._folder.cleanup()


class TcpEnd:
    """A port on 127.0.0.1 that serves one computer at a time; the next one waits.

    To unplug it is to refuse new connections and to reset the one there is: a cable that is cut without a
    word cannot be had on one machine.
    """

    def __init__(self) -> None:
        """Make it unplugged; the port is chosen at the first plug and stays."""
        self.has_room_of_its_own = True
        self.port = 0
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None

    @property
    def device(self) -> str:
        """See `End`."""
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def descriptors(self) -> tuple[int, ...]:
        """See `End`."""
        end = self._client or self._listener
        return (end.fileno(),) if end else ()

    def plug(self, name: str | None = None) -> None:
        """See `End`; a port keeps its number."""
        if self._listener is None:
            self._listener = socket.create_server(("127.0.0.1", self.port), backlog=1)
            self._listener.setblocking(False)
            self.port = self._listener.getsockname()[1]

    def unplug(self) -> None:
        """See `End`."""
        self.hang_up()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def hang_up(self) -> None:
        """See `End`: whoever is connected gets a reset."""
        if self._client is not None:
            with contextlib.suppress(OSError):
                self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
        self._let_go()

    def look(self) -> None:
        """See `End`; there is nothing to see."""

    def read(self, count: int) -> bytes:
        """See `End`. A computer that hung up makes room for the next one when all it sent was read."""
        if self._client is None:
            self._answer()
        if self._client is None or count <= 0:
            return b""
        try:
            data = self._client.recv(count)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self._let_go()
        return data

    def write(self, data: bytes) -> None:
        """See `End`."""
        if self._client is not None:
            with contextlib.suppress(OSError):
                self._client.send(data)

    def close(self) -> None:
        """See `End`."""
        self.unplug()

    def _answer(self) -> None:
        if self._listener is None:
            return
        with contextlib.suppress(OSError):
            self._client, _ = self._listener.accept()
            self._client.setblocking(False)
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _let_go(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

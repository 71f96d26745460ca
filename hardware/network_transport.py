"""A printer on the network that takes raw bytes on a TCP port, 9100 as a rule.

Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import struct
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desk.printer import PrinterCause
from hardware.aside import has_ended, run_aside
from hardware.device_names import NetworkPlace
from hardware.exclusive_use import hold_place
from hardware.serial_errors import word_of
from hardware.transport import PrinterUnavailable

# Long enough for a printer in the same building, short enough for a stop within 1 s.
OPEN_WAIT_S = 0.3
# An address that has not answered for so long is given up, and the next one of the name is tried.
ANSWER_WITHIN_S = 5.0
# Bytes still in this computer at a close get this long to leave.
DRAIN_S = 0.2
DRAIN_STEP_S = 0.01
READ_BYTES = 4096
# A printer that was switched off without a word is noticed after some 10 s of silence. The last of these
# also ends a connection whose window stays closed (Linux, tcp(7)), so it is longer than the link's patience.
KEEP_ALIVE = {"TCP_KEEPIDLE": 5, "TCP_KEEPINTVL": 2, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 10_000}

_STARTED = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}
# A printer serves one computer at a time: it refuses or drops the next one, or lets it wait.
_CAUSE_OF_NUMBER = {
    errno.ECONNREFUSED: PrinterCause.BUSY,
    errno.ECONNRESET: PrinterCause.BUSY,
    errno.EACCES: PrinterCause.REFUSED,
    errno.EPERM: PrinterCause.REFUSED,
}
# struct linger: on for 0 s. Its two numbers are short ones on Windows.
_RESET_AT_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)

# What getaddrinfo gives: family, type, protocol, canonical name, address.
_Address = tuple[Any, Any, int, str, Any]
LookUp = Callable[[str, int], list[_Address]]


class NetworkTransport:
    """One TCP connection; the name is looked up anew each time it is opened. See ``Transport``."""

    def __init__(self, place: NetworkPlace, look_up: LookUp | None = None) -> None:
        """Describe the connection; nothing is looked up or opened.

        Args:
            place: Host and port.
            look_up: Gives the addresses of a host and port, may take its time, and raises
                ``socket.gaierror``; None for the resolver of this machine.
        """
        self._place = place
        self._look_up = look_up or _look_up
        self._lookup: Future[list[_Address]] | None = None
        self._addresses: list[_Address] = []
        self._calling: socket.socket | None = None
        self._called_at_s = 0.0
        self._connected: socket.socket | None = None
        self._held: socket.socket | None = None

    @property
    def name(self) -> str:
        """Host and port, as in the settings."""
        return self._place.name

    @property
    def descriptor(self) -> int | None:
        """The connection's descriptor."""
        return self._socket.fileno()

    @property
    def is_always_readable(self) -> bool:
        """False: a connection is readable when something has come."""
        return False

    @property
    def byte_s(self) -> float:
        """0.0: a network is faster than any printer."""
        return 0.0

    @property
    def may_hold_back(self) -> bool:
        """False: such a printer has room for a whole slip."""
        return False

    def open(self) -> None:
        """See ``Transport.open``. A slow answer, of the printer or about its name, is taken the next time.

        The printer might take a second connection and mix what comes over both, so that another program of
        this machine that has it open counts as BUSY.
        """
        self._hold()
        deadline_s = time.monotonic() + OPEN_WAIT_S
        try:
            while self._connected is None:
                if self._calling is None:
                    self._call(self._next_address(deadline_s))
                self._take_answer(deadline_s)
        except OSError as error:
            if self._calling is None and self._lookup is None:
                self._let_go()
            raise PrinterUnavailable(*_cause_of(error)) from error

    def close(self) -> None:
        """See ``Transport.close``. Bytes still in this computer get 0.2 s to leave, then they are dropped."""
        self._hang_up()
        self._let_go()
        if self._connected is None:
            return
        with contextlib.suppress(OSError, PrinterUnavailable):
            deadline_s = time.monotonic() + DRAIN_S
            while self.waiting_bytes() and time.monotonic() < deadline_s:
                time.sleep(DRAIN_STEP_S)
            if self.waiting_bytes():
                self._reset_at_close(self._connected)
            else:
                # What is left unread would turn the friendly end into a reset, and cost the printer's buffer.
                while self.read_some() and time.monotonic() < deadline_s:
                    pass
                self._connected.shutdown(socket.SHUT_WR)
        self._connected.close()
        self._connected = None

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``."""
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, word_of(error)) from error

    def read_some(self) -> bytes:
        """See ``Transport.read_some``. A connection that the printer has ended is a printer unplugged."""
        try:
            said = self._socket.recv(READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, word_of(error)) from error
        if not said:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "end_of_stream")
        return said

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``. What has not been acknowledged; 0 where it cannot be asked."""
        if sys.platform != "linux":
            return 0
        import fcntl
        import termios

        try:
            # SIOCOUTQ, the same number as TIOCOUTQ: Linux, tcp(7).
            answer = fcntl.ioctl(self._socket.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
        except OSError as error:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, word_of(error)) from error
        return int(struct.unpack("i", answer)[0])

    def discard(self) -> None:
        """See ``Transport.discard``. Bytes can only be dropped with their connection, so it is reset.

        Raises:
            PrinterUnavailable: Always, with the cause STALLED: it has to be opened again.
        """
        if not self.waiting_bytes():
            return
        self._reset_at_close(self._socket)
        self._socket.close()
        self._connected = None
        raise PrinterUnavailable(PrinterCause.STALLED, "reset")

    def _hold(self) -> None:
        if self._held is not None:
            return
        try:
            self._held = hold_place(self.name)
        except OSError as error:
            raise PrinterUnavailable(PrinterCause.BUSY, "held_here") from error

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None

    @property
    def _socket(self) -> socket.socket:
        if self._connected is None:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "not_open")
        return self._connected

    def _next_address(self, deadline_s: float) -> _Address:
        if not self._addresses:
            if self._lookup is None:
                look_up, place = self._look_up, self._place
                self._lookup = run_aside(lambda: look_up(place.host, place.port), name="printer-name-lookup")
            if not has_ended(self._lookup, within_s=deadline_s - time.monotonic()):
                raise PrinterUnavailable(PrinterCause.ABSENT, "EAI_AGAIN")
            found, self._lookup = self._lookup, None
            self._addresses = list(found.result())
        return self._addresses.pop(0)

    def _call(self, address: _Address) -> None:
        family, kind, protocol, _, place = address
        self._calling = socket.socket(family, kind, protocol)
        self._calling.setblocking(False)
        self._calling.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._calling.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option, value in KEEP_ALIVE.items():
            if hasattr(socket, option):
                self._calling.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
        self._called_at_s = time.monotonic()
        number = self._calling.connect_ex(place)
        if number not in _STARTED:
            self._refused(number)

    def _take_answer(self, deadline_s: float) -> None:
        if self._calling is None:
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self._calling, selectors.EVENT_WRITE)
            has_answered = bool(selector.select(max(0.0, deadline_s - time.monotonic())))
        if has_answered:
            number = self._calling.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if number:
                self._refused(number)
            else:
                self._connected, self._calling = self._calling, None
                self._addresses = []
        elif time.monotonic() - self._called_at_s > ANSWER_WITHIN_S:
            self._refused(errno.ETIMEDOUT)
        else:
            raise PrinterUnavailable(PrinterCause.ABSENT, "EINPROGRESS")

    def _refused(self, number: int) -> None:
        """Go on to the next address of the name; with none left, say why the last one was no good."""
        self._hang_up()
        if not self._addresses:
            raise OSError(number, errno.errorcode.get(number, ""))

    def _hang_up(self) -> None:
        if self._calling is not None:
            self._calling.close()
            self._calling = None

    @staticmethod
    def _reset_at_close(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_CLOSE)


def _look_up(host: str, port: int) -> list[_Address]:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


def _cause_of(error: OSError) -> tuple[PrinterCause, str]:
    if isinstance(error, socket.gaierror):
        words = (name for name in dir(socket) if name.startswith("EAI_"))
        return PrinterCause.ABSENT, next(
            (word for word in words if getattr(socket, word) == error.errno), str(error.errno)
        )
    return _CAUSE_OF_NUMBER.get(error.errno or 0, PrinterCause.ABSENT), word_of(error)

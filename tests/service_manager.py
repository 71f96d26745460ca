"""The ear of a service manager: a real socket to which programs tell that they are alive, as to systemd."""

from __future__ import annotations

import socket
from types import TracebackType

MOST_BYTES = 4096


class ServiceEar:
    """Bound and listening while it is entered.

    Attributes:
        environment: What tells a program of it.
        lines: All that was heard so far, one line each.
    """

    def __init__(self, address: str, timeout_ms: int | None = None) -> None:
        """Bind it.

        Args:
            address: A path, or a name in Linux's abstract room after an ``@``.
            timeout_ms: Without a sign of life for so long a program would count as hung.
        """
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.environment = {"NOTIFY_SOCKET": address}
        if timeout_ms is not None:
            self.environment["WATCHDOG_USEC"] = str(timeout_ms * 1000)
        self.lines: list[str] = []

    def __enter__(self) -> ServiceEar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._socket.close()

    def hear(self) -> list[str]:
        """Take what was told since the last time, and give just that."""
        new: list[str] = []
        while True:
            try:
                new += self._socket.recv(MOST_BYTES).decode().splitlines()
            except BlockingIOError:
                self.lines += new
                return new

    def has_heard(self, line: str) -> bool:
        self.hear()
        return line in self.lines

    def hears_within(self, wait_s: float) -> bool:
        """Whether anything at all is told within so many seconds; holds up the thread meanwhile."""
        self._socket.settimeout(wait_s)
        try:
            self.lines += self._socket.recv(MOST_BYTES).decode().splitlines()
        except TimeoutError:
            return False
        finally:
            self._socket.setblocking(False)
        return True

"""Tells the service manager of a Linux machine that a program shows its window, is alive, and ends.

Without a service manager that asks, as in a terminal or on Windows, nothing is opened and nothing beats.
"""

import faulthandler
import logging
import os
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from app.first_picture import FirstPicture

log = logging.getLogger(__name__)

BEATS_A_TIMEOUT = 4
"""So many beats in the time after which a program counts as hung. Two would do by ``sd_watchdog_enabled(3)``;
with four, what stalls for less than three quarters of that time is never taken for hung."""

START_EXTENSION_MS = 30_000
"""A start that takes longer is allowed so much more, again and again, where nobody asks for beats."""

USEC_A_MS = 1000
WAITS_FOR_A_SCREEN = "alive, but no screen shows its window yet"


class ServiceManager:
    """The socket of whoever started this program as a service; never blocks and never raises.

    Source: ``sd_notify(3)``, a datagram of lines ``NAME=value`` to the path in ``NOTIFY_SOCKET``.
    """

    def __init__(self, address: str) -> None:
        """Make the socket; nothing is sent.

        Args:
            address: A path, or a name of Linux's abstract sockets after an ``@``.
        """
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._has_failed = False

    def tell(self, *lines: str) -> bool:
        """Send some lines; what cannot be sent at once is not sent, and the first time it is logged.

        Returns:
            Whether they were sent.
        """
        try:
            self._socket.sendto("\n".join(lines).encode(), self._address)
        except OSError as error:
            if not self._has_failed:
                log.warning("the service manager cannot be told that this program is alive: %s", error)
            self._has_failed = True
            return False
        return True

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()


class LifeSigns(QObject):
    """Tells a service manager when the first picture stands, then, from its thread, that this comes round."""

    def __init__(
        self,
        manager: ServiceManager,
        picture: FirstPicture,
        timeout_ms: int | None,
        extension_ms: int = START_EXTENSION_MS,
    ) -> None:
        """Begin to beat; needs an application object.

        Args:
            manager: Who is told.
            picture: Told as ``READY=1``.
            timeout_ms: Without a beat for so long the manager starts the program anew; None if it never does.
            extension_ms: By so much a start is extended, where that is.
        """
        super().__init__()
        self._manager, self._timeout_ms = manager, timeout_ms
        self._extension_ms = timeout_ms or extension_ms
        self._is_shown = picture.has_come.is_set()
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._beat)
        picture.came.connect(self._show)
        if self._is_shown:
            self._show()
        self._timer.start(self._extension_ms // BEATS_A_TIMEOUT)

    def close(self) -> None:
        """Tell that the program ends of its own will, and beat no more."""
        self._timer.stop()
        self._manager.tell("STOPPING=1")

    @Slot()
    def _show(self) -> None:
        self._is_shown = True
        self._is_told = self._manager.tell("READY=1", "STATUS=")

    @Slot()
    def _beat(self) -> None:
        if self._is_shown:
            if not self._is_told:
                self._show()
            if self._timeout_ms is not None:
                self._manager.tell("WATCHDOG=1")
            elif self._is_told:
                self._timer.stop()
        else:
            # A screen that is off takes no picture; a program that waits for it prints and is no failure.
            more_usec = self._extension_ms * USEC_A_MS
            self._manager.tell(f"EXTEND_TIMEOUT_USEC={more_usec}", f"STATUS={WAITS_FOR_A_SCREEN}")


@contextmanager
def life_signs(picture: FirstPicture, environment: Mapping[str, str] = os.environ) -> Iterator[None]:
    """Give signs of life while the event loop runs, to a service manager that asks for them.

    One that asks may end this program by SIGABRT; where every thread was then goes to standard error.

    Args:
        picture: The first one of this program.
        environment: Where the service manager says what it asks for.
    """
    address = environment.get("NOTIFY_SOCKET", "")
    if sys.platform == "win32" or not address.startswith(("/", "@")):
        yield
        return
    if not faulthandler.is_enabled():
        faulthandler.enable()
    timeout_ms = timeout_asked_ms(environment)
    with closing(ServiceManager(address)) as manager, closing(LifeSigns(manager, picture, timeout_ms)):
        yield


def timeout_asked_ms(environment: Mapping[str, str]) -> int | None:
    """After how long without a sign this very process counts as hung, by ``sd_watchdog_enabled(3)``.

    Args:
        environment: ``WATCHDOG_USEC`` in microseconds, and ``WATCHDOG_PID`` if only one process is meant.

    Returns:
        Milliseconds; None if nobody asks this process.
    """
    usec = environment.get("WATCHDOG_USEC", "")
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()) or not usec.isdecimal():
        return None
    timeout_ms = int(usec) // USEC_A_MS
    return timeout_ms if timeout_ms >= BEATS_A_TIMEOUT else None

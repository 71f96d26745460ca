"""Ends the program cleanly when the system or the keyboard asks it to stop.

An idle Qt never comes back to Python, so that a Python signal handler would wait for ever; the
interpreter's wake-up descriptor, watched by Qt, brings it back. Must not import any program.
"""

from __future__ import annotations

import logging
import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

logger = logging.getLogger(__name__)

STOPPING = (signal.SIGTERM, signal.SIGINT)


class StopSignals(QObject):
    """While it lives, SIGTERM and SIGINT end the event loop with status 0, even one not started yet.

    Make it on the main thread. The loop is left without asking any window, so that none can refuse.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._wakeup = socket.socketpair()
        self._heard.setblocking(False)
        self._wakeup.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._wakeup.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _let_qt_hear) for number in STOPPING}
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)

    def close(self) -> None:
        """Put back what was there before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._heard.close()
        self._wakeup.close()

    def _stop(self) -> None:
        numbers = self._heard.recv(64)
        if any(number in STOPPING for number in numbers):
            logger.info("asked to stop by signal %s", ", ".join(str(number) for number in numbers))
            QCoreApplication.exit(0)


def _let_qt_hear(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: that there is a handler is enough for the interpreter to write its number."""

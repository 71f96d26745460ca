"""What a measured program with windows waits for: lines on its input, while its event loop runs on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSocketNotifier


class Requests(QObject):
    """Counts the lines on the standard input."""

    def __init__(self) -> None:
        super().__init__()
        self._descriptor = sys.stdin.fileno()
        self._waiting = 0
        self._is_closed = False
        self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def next(self) -> bool:
        """Wait for one more line; False when there will be none."""
        wait_until(lambda: self._waiting > 0 or self._is_closed)
        self._waiting -= 1
        return self._waiting >= 0

    def _read(self) -> None:
        data = os.read(self._descriptor, 4096)
        self._waiting += data.count(b"\n")
        self._is_closed = not data
        self._notifier.setEnabled(bool(data))


def wait_until(is_so: Callable[[], bool]) -> None:
    """Run the event loop until something is so; looks after each event."""
    while not is_so():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

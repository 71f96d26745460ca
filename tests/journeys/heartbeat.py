"""Feels whether windows stay responsive: a beat in the event loop that remembers its longest pause."""

from __future__ import annotations

import time
from types import TracebackType

from PySide6.QtCore import QTimer

BEAT_MS = 20


class Heartbeat:
    """Beats while it is entered. A window that waits for its store would stop it for seconds."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last_s = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        self._last_s = time.monotonic()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._beat()

    def _beat(self) -> None:
        now_s = time.monotonic()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s

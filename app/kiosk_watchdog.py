"""Watches over a kiosk: an error brings the first screen back, and a window that hangs is ended.

A service of the system then starts it anew; tickets and slips are on the disk.
"""

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

log = logging.getLogger(__name__)

BEAT_MS = 5_000
HANGS_AFTER_S = 20.0
HUNG_STATUS = 70
"""As ``sysexits.h`` has it for an error of the program itself: the service starts it anew."""


class Heart(QObject):
    """Beats on the GUI thread as long as that comes round."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beaten = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beaten.set)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more; whoever waits for a beat gets one last."""
        self._timer.stop()
        self._beaten.set()

    def has_beaten_within(self, wait_s: float) -> bool:
        """Wait for a beat; any other thread.

        Args:
            wait_s: At most so long, seconds.
        """
        is_alive = self._beaten.wait(wait_s)
        self._beaten.clear()
        return is_alive


class _Errors(QObject):
    """Hears of errors on any thread and tells of them on the GUI thread, once for all that come together."""

    heard = Signal()

    def __init__(self, recover: Callable[[], None]) -> None:
        super().__init__()
        self._recover = recover
        self._is_due = False
        self.heard.connect(self._take)

    @Slot()
    def _take(self) -> None:
        if not self._is_due:
            self._is_due = True
            QTimer.singleShot(0, self, self._mend)

    def _mend(self) -> None:
        self._is_due = False
        self._recover()


@contextmanager
def watched_over(
    recover: Callable[[], None],
    hangs_after_s: float = HANGS_AFTER_S,
    end: Callable[[int], None] = os._exit,
) -> Iterator[None]:
    """Watch while the window runs. Needs an application object.

    Args:
        recover: Brings the first screen back; never raises.
        hangs_after_s: The GUI thread has not come round for so long, seconds.
        end: Ends the process at once.
    """
    errors = _Errors(recover)
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        errors.heard.emit()

    sys.excepthook = hook
    heart, is_over = Heart(), threading.Event()
    thread = threading.Thread(
        target=_watch, args=(heart, is_over, hangs_after_s, end), name="watchdog", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        heart.stop()
        thread.join()
        sys.excepthook = before


def _watch(heart: Heart, is_over: threading.Event, hangs_after_s: float, end: Callable[[int], None]) -> None:
    while not is_over.is_set():
        if not heart.has_beaten_within(hangs_after_s) and not is_over.is_set():
            log.critical("the window hangs for %.0f s: the program ends to be started anew", hangs_after_s)
            faulthandler.dump_traceback(all_threads=True)
            end(HUNG_STATUS)
            return

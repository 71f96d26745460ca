"""Finds what a test left behind: threads, windows, running Qt timers and Qt threads."""

from __future__ import annotations

import gc
import threading
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

THREAD_GRACE_S = 2.0
# Qt keeps its one tooltip for the life of the program.
KEPT_BY_QT = {"QTipLabel"}


class ThreadLeaks:
    """The threads that run now; `complaint` tells which others run later."""

    def __init__(self, grace_s: float = THREAD_GRACE_S) -> None:
        self._grace_s = grace_s
        self._before = set(threading.enumerate())

    def complaint(self) -> str:
        """Wait up to the time of grace for the new threads to end and name those that do not."""
        deadline = time.monotonic() + self._grace_s
        for thread in self._new():
            thread.join(max(0.0, deadline - time.monotonic()))
        return "\n".join(f"thread left running: {thread!r}" for thread in self._new())

    def _new(self) -> list[threading.Thread]:
        # A thread made by Qt that ran Python once stays listed as a dummy: QtLeaks looks after those.
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._before
            and thread.is_alive()
            and not isinstance(thread, threading._DummyThread)
        ]


class QtLeaks:
    """The windows, running timers and threads of Qt now; `complaint` tells which others come to stay."""

    def __init__(self) -> None:
        # The objects themselves are kept, so that no later one can take over an id.
        self._before = _parts_in_use()
        self._known = {id(part) for part in self._before}

    def complaint(self) -> str:
        """Name the new parts that neither deferred deletion nor a garbage collection takes away."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return "\n".join(f"left behind: {_told(part)}" for part in self._new())

    def _new(self) -> list[QObject]:
        return [part for part in _parts_in_use() if id(part) not in self._known]


def _parts_in_use() -> list[QObject]:
    # Qt hands out the wrapper it already has, so an object seen twice has one id.
    windows: list[QObject] = list(QGuiApplication.topLevelWindows())
    if isinstance(QCoreApplication.instance(), QApplication):
        windows += [w for w in QApplication.topLevelWidgets() if type(w).__name__ not in KEPT_BY_QT]
    # Every object there is gets looked at, so the look must be quick: a set of types, not isinstance.
    kinds = _with_subclasses(QTimer) | _with_subclasses(QThread)
    running: list[QObject] = [o for o in gc.get_objects() if type(o) in kinds and _is_running(o)]
    return windows + running


def _with_subclasses(kind: type) -> set[type]:
    return {kind}.union(*map(_with_subclasses, kind.__subclasses__()))


def _is_running(part: QTimer | QThread) -> bool:
    if not isValid(part):
        return False
    return part.isActive() if isinstance(part, QTimer) else part.isRunning()


def _told(part: QObject) -> str:
    kind = "window" if isinstance(part, QWindow | QWidget) else "running part"
    return f"{kind} {part!r} (object name {part.objectName()!r})"

"""Pictures of a kiosk's window in a given moment, standing still."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.journey import Journey
from kiosk.program import Kiosk

# Longer than a screen takes to come in.
_AT_REST_MS, _LOOK_MS = 2_000, 10


def portrait(kiosk: Kiosk, moment: Journey) -> QImage:
    """Show a moment, wait until its screen has come in, and draw it; blocks for some 0.2 s."""
    kiosk.reception.step(partial(_become, moment))
    _wait(partial(_is_at_rest, kiosk.window))
    return kiosk.window.grabWindow()


def _become(moment: Journey, _before: Journey) -> Journey:
    return moment


def _is_at_rest(window: QQuickView) -> bool:
    """Whether no screen is coming in any more."""
    waiting = [window.contentItem()]
    while waiting:
        item: QQuickItem = waiting.pop()
        item.ensurePolished()
        if item.objectName().startswith("frame_") and (item.property("shift") or item.opacity() < 1):
            return False
        waiting.extend(each for each in item.childItems() if each.isVisible())
    return True


def _wait(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so, a moment at most."""
    for _ in range(_AT_REST_MS // _LOOK_MS):
        QCoreApplication.processEvents()
        if is_so():
            return
        pause = QEventLoop()
        QTimer.singleShot(_LOOK_MS, pause.quit)
        pause.exec()

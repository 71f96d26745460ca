"""Hands for the guided tour: a finger that touches the kiosk, fingers on a panel's keyboard, and patience.

Touches and keys go through Qt's own event path, as those of a person do.
"""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desk.errors import DeskError

PATIENCE_S = 10.0
_TURN_MS = 10


class TourStuck(DeskError):
    """What the tour waited for did not happen."""

    code = "tour_stuck"


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Let the programs run until something is so.

    Args:
        is_so: Looked at between events.
        what: Said when it does not happen.

    Raises:
        TourStuck: It was not so within ten seconds.
    """
    until_s = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > until_s:
            raise TourStuck(f"waited in vain: {what}")
        QTest.qWait(_TURN_MS)


def rest(duration_ms: int) -> None:
    """Let the programs run for a while, such as the length of a transition."""
    until_s = time.monotonic() + duration_ms / 1000
    while time.monotonic() < until_s:
        QTest.qWait(_TURN_MS)


class Finger:
    """One finger on a touch screen."""

    def __init__(self, window: Any) -> None:
        """Hold it before a window.

        Args:
            window: A ``QQuickWindow`` whose controls have object names.
        """
        self._window = window
        self._screen = QTest.createTouchDevice()

    def touch(self, name: str) -> None:
        """Touch a control once it can be seen, and let go.

        Args:
            name: Its object name.

        Raises:
            TourStuck: It did not appear.
        """
        wait_until(lambda: self._place(name) is not None, f"the control {name} to appear")
        place = self._place(name)
        if place is None:
            raise TourStuck(f"the control {name} is gone")
        finger = QTest.touchEvent(self._window, self._screen)
        finger.press(0, place, self._window).commit()
        finger = QTest.touchEvent(self._window, self._screen)
        finger.release(0, place, self._window).commit()

    def _place(self, name: str) -> QPoint | None:
        item = _find(self._window.contentItem(), name)
        if item is None:
            return None
        place: QPoint = item.mapToScene(item.boundingRect().center()).toPoint()
        return place


def press(window: Any, *keys: Qt.Key) -> None:
    """Turn to a window, and press and release keys where the keyboard's focus is in it.

    Args:
        window: A ``QWidget`` that is a window.
        keys: In their order.

    Raises:
        TourStuck: The window did not become the active one.
    """
    window.activateWindow()
    wait_until(window.isActiveWindow, "the window to be the active one")
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def _find(item: Any, name: str) -> Any | None:
    """The visible, enabled item of a name at or below an item, or None."""
    if not item.isVisible():
        return None
    if item.objectName() == name and item.isEnabled():
        return item
    for child in item.childItems():
        found = _find(child, name)
        if found is not None:
            return found
    return None

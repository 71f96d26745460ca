"""Hands for tests: real touches and keys on a real window, and eyes that find what is shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Hands:
    """One person in front of one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.screen: QPointingDevice = QTest.createTouchDevice()

    def touch(self, name: str) -> None:
        """Put a finger on a control and lift it."""
        self.touch_at(self.place_of(name))

    def touch_at(self, place: QPoint) -> None:
        self.press(place)
        self.release(place)

    def press(self, place: QPoint, finger: int = 1) -> None:
        QTest.touchEvent(self.window, self.screen, False).press(finger, place, self.window).commit()

    def move(self, place: QPoint, finger: int = 1) -> None:
        QTest.touchEvent(self.window, self.screen, False).move(finger, place, self.window).commit()

    def release(self, place: QPoint, finger: int = 1) -> None:
        QTest.touchEvent(self.window, self.screen, False).release(finger, place, self.window).commit()

    def touch_beside(self, resting: QPoint, place: QPoint) -> None:
        """Put a second finger down and lift it while the first one rests."""
        self._beside(resting).press(2, place, self.window).commit()
        self._beside(resting).release(2, place, self.window).commit()

    def _beside(self, resting: QPoint) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self.screen, False).move(1, resting, self.window)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def repeat(self, key: Qt.Key) -> None:
        """What a key that is held down sends."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True)
        QCoreApplication.sendEvent(self.window, event)

    def place_of(self, name: str) -> QPoint:
        """The middle of a control, in the window."""
        names = self.names()
        item = self.find(name)
        assert item is not None, f"{name} is not shown; there are {sorted(names)}"
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of this object name, or None."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def read(self, name: str) -> str:
        """The text of a visible item, or ''."""
        item = self.find(name)
        return "" if item is None else str(item.property("text"))

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items() if item.objectName()}

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, in the order it is drawn, each in its place."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            item.ensurePolished()
            if item.isVisible():
                yield item
                waiting.extend(reversed(item.childItems()))

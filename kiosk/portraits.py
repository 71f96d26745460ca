"""Pictures of a kiosk's window in a given moment, standing still.

To be imported before that window is made: Python knows it as what was loaded then.
"""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.journey import Journey
from kiosk.program import Kiosk


def portrait(kiosk: Kiosk, moment: Journey) -> QImage:
    """Show a moment, have its screen come in at once, and draw it; blocks for some 0.05 s."""
    kiosk.reception.step(partial(_become, moment))
    window = window_of(kiosk)
    let_come_in(window)
    return drawn_whole(window)


def drawn_whole(window: QQuickWindow) -> QImage:
    """What stands in a window, with nothing left over of what was drawn before; see ``Afresh.qml``."""
    afresh = cast(QQuickItem, window.findChild(QQuickItem, "afresh"))
    afresh.setVisible(True)
    window.grabWindow()
    afresh.setVisible(False)
    return window.grabWindow()


def window_of(kiosk: Kiosk) -> QQuickWindow:
    """The window of a kiosk with all that it draws."""
    return cast(QQuickWindow, kiosk.window)


def let_come_in(window: QQuickWindow) -> None:
    """Have the screen that is shown in its place at once, with everything on it."""
    for item in _shown(window.contentItem()):
        item.ensurePolished()
        if item.objectName().startswith("frame_"):
            QMetaObject.invokeMethod(item, "comeIn")
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    for item in _shown(window.contentItem()):
        item.ensurePolished()


def _become(moment: Journey, _before: Journey) -> Journey:
    return moment


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for each in item.childItems():
        if each.isVisible():
            yield from _shown(each)

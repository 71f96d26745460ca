"""Notes every touch, click and key of a window, before anything in it: somebody is there.

The first key of whoever uses keys shows where the keyboard is and does nothing else: a control that
nobody sees focused is neither left nor chosen.
"""

import logging

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTouchEvent, QWindow

from kiosk.shell_model import ShellModel

logger = logging.getLogger(__name__)

HALVES = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
"""Half of a key: Shift comes before Tab."""

MOVING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class InputWatch(QObject):
    """An event filter that takes away the key that shows where the keyboard is, and garbled touches.

    WORKAROUND: under a compositor that does not send wl_touch.frame, such as cage 0.1.4
    (https://github.com/cage-kiosk/cage/pull/272), Qt 6.11 tells one finger twice in an event, pressed and
    released, and ends by SIGSEGV in QQuickSinglePointHandler over it.
    """

    def __init__(self, shell: ShellModel, window: QWindow) -> None:
        super().__init__(window)
        self._shell, self._window = shell, window
        self._is_garbling_told = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._takes_touch(event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._shell.noteTouch()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes_key(event.key())
        return False

    def _takes_touch(self, event: QTouchEvent) -> bool:
        fingers = [point.id() for point in event.points()]
        if len(set(fingers)) < len(fingers):
            self._tell_of_garbling()
            return True
        # While a hand rests on the screen another finger begins no touch, it adds to this one.
        if event.isBeginEvent():
            self._shell.noteTouch()
        return False

    def _tell_of_garbling(self) -> None:
        """Once a window: every touch of such a compositor comes so, some of them in tens of events."""
        if not self._is_garbling_told:
            self._is_garbling_told = True
            logger.error(
                "touches arrive garbled: this compositor does not group them; see docs/installing-kiosk.md"
            )

    def _takes_key(self, key: int) -> bool:
        if key in HALVES:
            return False
        was_shown: bool = self._shell.property("isKeyboardUsed")
        self._shell.noteKey()
        item: QObject | None = self._window.property("focused")
        is_seen = item is not None and item.property("activeFocusOnTab")
        return not was_shown and is_seen and key in MOVING | CHOOSING

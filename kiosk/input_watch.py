"""Notes every touch, click and key of a window, before anything in it: somebody is there.

The first key of whoever uses keys shows where the keyboard is and does nothing else: a control that
nobody sees focused is neither left nor chosen.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell_model import ShellModel

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
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
    """An event filter that takes nothing away but the key that shows where the keyboard is."""

    def __init__(self, shell: ShellModel, window: QQuickWindow) -> None:
        super().__init__(window)
        self._shell, self._window = shell, window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._shell.noteTouch()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(event.key())
        return False

    def _takes(self, key: int) -> bool:
        if key in HALVES:
            return False
        was_shown: bool = self._shell.property("isKeyboardUsed")
        self._shell.noteKey()
        item: QQuickItem | None = self._window.activeFocusItem()
        is_seen = item is not None and item.activeFocusOnTab()
        return not was_shown and is_seen and key in MOVING | CHOOSING

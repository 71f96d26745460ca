"""Notes every touch, click and key of a window, before anything in it: somebody is there."""

from PySide6.QtCore import QEvent, QObject

from kiosk.shell_model import ShellModel

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
KEYS = frozenset({QEvent.Type.KeyPress})


class InputWatch(QObject):
    """An event filter that takes nothing away."""

    def __init__(self, shell: ShellModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            self._shell.noteTouch()
        elif kind in KEYS:
            self._shell.noteKey()
        return False

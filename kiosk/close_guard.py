"""Keeps a kiosk's window open against every way to close it but one."""

from PySide6.QtCore import QEvent, QObject


class CloseGuard(QObject):
    """An event filter that refuses to close the window until ``open`` was called.

    The end of the program by the system (SIGTERM) asks no window, and is never refused.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False

    def open(self) -> None:
        """Let it be closed from now on."""
        self._is_open = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_open or event.type() is not QEvent.Type.Close:
            return False
        event.ignore()
        return True

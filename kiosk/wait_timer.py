"""A timer that tells which wait it measured."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.waits import Wait


class WaitTimer(QTimer):
    """Runs once each time it is started.

    Signals:
        ended(Wait): It ran out.
    """

    ended = Signal(object)

    def __init__(self, wait: Wait, length_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wait = wait
        self.setObjectName(wait.name)
        self.setSingleShot(True)
        self.setInterval(length_ms)
        self.timeout.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.ended.emit(self._wait)

"""The first picture of a window: what can wait until it stands waits for it."""

import threading

from PySide6.QtCore import SIGNAL, QEvent, QMetaObject, QObject, Qt, QTimer, Signal, Slot

_DRAWN = SIGNAL("frameSwapped()")


class FirstPicture(QObject):
    """Tells once that a window has drawn itself.

    Attributes:
        has_come: For the threads that wait for it.

    Signals:
        came(): It stands now; on the GUI thread.
    """

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_come = threading.Event()
        self._following = QMetaObject.Connection()

    def follow(self, window: QObject) -> None:
        """Wait for a window of Qt Quick.

        Args:
            window: Its ``frameSwapped`` may come from a thread that only draws. Python knows that signal by
                its name alone where PySide6's QtQuick is not loaded.
        """
        queued = Qt.ConnectionType.QueuedConnection
        self._following = QObject.connect(window, _DRAWN, self._see, queued)

    def follow_paint(self, window: QObject) -> None:
        """Wait for a window of Widgets, which tells of no frame.

        Args:
            window: Its frame is out once the event loop comes round after it was painted.
        """
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first painting of a window of Widgets; takes no event away."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._see)
        return False

    @Slot()
    def _see(self) -> None:
        # A second frame may be on its way here already, and the window gone.
        if not self.has_come.is_set():
            QObject.disconnect(self._following)
            self.has_come.set()
            self.came.emit()

"""A window that nobody has touched for a while: neither a key nor the mouse, in any part of it.

Must not know what the window shows, nor what becomes of it.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

QUIET_MS = 120_000
"""How long a window with names in it stays open without a touch."""
_TOUCHES = frozenset(
    {
        # A key is asked about before it is pressed, also one that a button answers to from anywhere.
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.HoverMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class QuietTime(QObject):
    """Counts while it is begun, anew from each touch; a window that is complete is given to it.

    Signals:
        over(): Nobody has touched the window for `QUIET_MS`.
    """

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.over)
        for part in (window, *window.findChildren(QWidget)):
            part.installEventFilter(self)

    def begin(self) -> None:
        """Count from now on."""
        self._timer.start(QUIET_MS)

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave every event to the part it was meant for."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self.begin()
        return super().eventFilter(watched, event)

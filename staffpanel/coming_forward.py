"""How the window asks for a look: the mark in the task-bar, the front of the screen, the keyboard if allowed.

Must not know what for.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from staffpanel.ports import Raising

NO_STACK = {"offscreen", "minimal"}
"""Platforms of Qt on which no window lies over another; asked to raise one they only complain."""

AGAIN_MS = 300
"""So late a window that was left at the same moment is told of it by the window manager."""

PAUSE_MS = 600
"""So long nothing is typed when a sentence for another program is over."""

MOST_MS = 4_000
"""After so long keys count again, however many come."""

KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}


class ComingForward(QObject):
    """Asks for a look, as far as the library allows: never for the keyboard, unless it said so.

    Properties:
        typed_on: What somebody types on for another program.
    """

    def __init__(self, window: QWidget, raising: Raising) -> None:
        super().__init__(window)
        self._window = window
        self._raising = raising
        self._is_marked = False
        self.typed_on = TypedOn(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    def mark(self) -> None:
        """Mark the window in the task-bar, for whoever works in another one, until it is looked at."""
        self._is_marked = False
        QApplication.alert(self._window.window())

    def come(self) -> None:
        """Mark the window until it is looked at, or until ``rest``, and come to the front."""
        window = self._window.window()
        if self._is_looked_at():
            self._again.start()
            return
        self.mark()
        self._is_marked = True
        if self._raising is Raising.NEVER:
            return
        takes_keyboard = self._raising is Raising.FOCUS
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not takes_keyboard)
        if window.isMinimized():
            window.showNormal()
        if QApplication.platformName() not in NO_STACK:
            window.raise_()
        if takes_keyboard:
            self.typed_on.begin()
            window.activateWindow()

    def _is_looked_at(self) -> bool:
        window = self._window.window()
        return window.isActiveWindow() and not window.isMinimized()

    def _look_again(self) -> None:
        if not self._is_looked_at():
            self.come()

    def rest(self) -> None:
        """What ``come`` was for is over: take the mark away, also when somebody at another desk saw to it."""
        self._again.stop()
        if not self._is_marked:
            return
        self._is_marked = False
        handle = self._window.window().windowHandle()
        if handle is not None:
            # WORKAROUND Qt ends a mark by itself when the window is looked at or its time is over, and has no
            # public way to end it sooner; where this slot has gone the mark stays until it is looked at.
            QMetaObject.invokeMethod(handle, "_q_clearAlert")


class TypedOn(QObject):
    """Keeps what somebody goes on typing for another program from being keys of this one.

    Whoever types does not look up at once when a window takes the keyboard; a letter of theirs would call
    somebody. Keys count again after a short pause.

    Properties:
        is_kept_out: Whether keys do nothing now.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._end = QTimer(self), QTimer(self)
        for timer, length_ms in ((self._pause, PAUSE_MS), (self._end, MOST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(length_ms)
            timer.timeout.connect(self._listen_again)

    @property
    def is_kept_out(self) -> bool:
        return self._end.isActive()

    def begin(self) -> None:
        """Take no key from now on, until there is a pause."""
        _application().installEventFilter(self)
        self._end.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.KeyPress}:
            self._pause.start()
        return event.type() in KEYS

    def _listen_again(self) -> None:
        self._pause.stop()
        self._end.stop()
        _application().removeEventFilter(self)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a window without an application")
    return application

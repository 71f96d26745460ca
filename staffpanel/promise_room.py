"""The promised calls beside the work: their key and button, how many are due, and the form after a promise.

Only where the library keeps them. Must not know where that is.
"""

from PySide6.QtCore import QObject, Qt, QTimer

from desk.errors import DeskError
from desk.promised_calls import PromisedCalls
from staffpanel.actions import Stage
from staffpanel.footer import Footer
from staffpanel.meaning_key import MeaningKey
from staffpanel.ports import AsksPromises, PanelParts
from staffpanel.promised_calls_window import KEY, LOOK_EVERY_MS, PromisedCallsWindow, PromiseParts
from staffpanel.promised_calls_words import PromisedCallsWords
from staffpanel.properties import PanelProperties
from staffpanel.session import PanelSession
from staffpanel.short_button import ShortButton

PICTOGRAM = "phone_clock"


class PromiseRoom(QObject):
    """Opens the promised calls for who is signed in, and tells the session when they are due.

    Properties:
        window: The promised calls.
        button: Opens them, and says how many are due.
    """

    def __init__(
        self, worker: AsksPromises, parts: PanelParts, session: PanelSession, footer: Footer
    ) -> None:
        super().__init__(session)
        self._worker = worker
        self._session = session
        self._now_ms = parts.now_ms
        self._words = PromisedCallsWords(parts.language, parts.local)
        self.button = ShortButton(parts.palette, PICTOGRAM, "promised", footer)
        self.button.set_low()
        self.button.set_key(KEY, works_anywhere=False)
        footer.add_list(self.button)
        panel = footer.window()
        kept = PromiseParts(worker, parts.now_ms, parts.local, parts.language, parts.palette, parts.hours)
        self.window = PromisedCallsWindow(panel, kept)
        self._key = MeaningKey(KEY, "", panel)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._connect()
        self._follow(session.properties)

    def _connect(self) -> None:
        self._key.meant.connect(self.window.open)
        self.button.clicked.connect(self._open)
        self.window.looked.connect(self._session.know_promised)
        self.window.kept.connect(self._tell_kept)
        self._timer.timeout.connect(self._look)
        self._session.changed.connect(self._follow)
        self._session.left.connect(self._stop)
        # Once the panel shows that the visit has ended: the form stands over it.
        self._session.call_promised.connect(self.window.open, Qt.ConnectionType.QueuedConnection)

    def _tell_kept(self, due_ms: int) -> None:
        """What was promised is noted: the desk says when the call is due, and of nobody."""
        self._session.tell_promise(self._words.in_sentence(due_ms, self._now_ms()))

    def _stop(self) -> None:
        """The panel is closed."""
        self._timer.stop()
        self._session.changed.disconnect(self._follow)
        self.window.close()

    def _open(self) -> None:
        self.window.open()

    def _follow(self, shown: PanelProperties) -> None:
        """Names and numbers are for who is signed in."""
        is_working = shown.stage not in {Stage.CHOOSE_DESK, Stage.LOOKING}
        self._key.setEnabled(is_working)
        self.button.setVisible(is_working)
        due = shown.promised_due or 0
        words = self._words.short_title(due)
        self.button.offer(words, PICTOGRAM, words, brief=str(due) if due else "")
        self.button.set_warm(due > 0)
        if is_working and not self._timer.isActive():
            self._timer.start()
            self._look()
        elif not is_working and self._timer.isActive():
            self._timer.stop()
            self.window.close()

    def _look(self) -> None:
        self._worker.ask(_due_times, self._session.know_promised, _leave_it)


def promise_room(parts: PanelParts, session: PanelSession, footer: Footer) -> PromiseRoom | None:
    """The promised calls of a panel; None where the library notes them on paper."""
    return None if parts.promises is None else PromiseRoom(parts.promises, parts, session, footer)


def _due_times(calls: PromisedCalls) -> tuple[int, ...]:
    """When, and nothing of whom."""
    return tuple(each.due_ms for each in calls.all())


def _leave_it(_error: DeskError) -> None:
    """What is wrong is told where the calls are opened; what was known stays."""

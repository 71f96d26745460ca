"""The promised calls beside the panel: who waits for one, since when, and a form to promise another.

Opened by its key only where the library keeps such calls. Must not know where they are kept.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMainWindow, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.hours import Hours
from desk.promised_calls import PromisedCall, PromisedCalls, WhatToKeep
from staffpanel import look
from staffpanel.action_button import ENTER_KEYS, ActionButton
from staffpanel.notice_bar import NoticeBar
from staffpanel.notices import Tone
from staffpanel.page_scroll import PageScroll
from staffpanel.plain_label import PlainLabel
from staffpanel.ports import AsksPromises
from staffpanel.promised_calls_form import PromiseForm
from staffpanel.promised_calls_words import PromisedCallsWords
from staffpanel.quiet_time import QuietTime
from staffpanel.short_button import ShortButton
from staffpanel.window_frame import TITLE_BAR_PX
from ui.tokens import LIGHT, Palette

KEY, DONE_KEY = "F7", "F5"
LOOK_EVERY_MS = 20_000
FIRST_SIZE, SMALLEST = QSize(640, 680), QSize(500, 340)
MOST_LIST_PX, LIST_EDGES_PX = 180, 26
ONE_COLUMN_BELOW_PX = 560


@dataclass(frozen=True, slots=True)
class PromiseParts:
    """Everything the window is made of.

    Attributes:
        worker: Asks the promised calls.
        now_ms: The clock, epoch milliseconds.
        local: The same moment as a time of the branch.
        language: Of the panel.
        palette: Of the panel.
        hours: When the library is open; None where it told no hours.
    """

    worker: AsksPromises
    now_ms: Callable[[], int]
    local: Callable[[int], datetime]
    language: str = "fr"
    palette: Palette = LIGHT
    hours: Hours | None = None


class PromisedCallsWindow(QMainWindow):
    """A window of the panel, closed by Escape or by itself; what it shows is forgotten with it.

    Properties:
        calls: The list, the call due first at the top.
        form: To promise another.

    Signals:
        looked(tuple): When each of the calls is due, epoch milliseconds, as just read.
        kept(int): A call promised at the end of a visit or call is kept, due then, epoch milliseconds.
    """

    looked = Signal(object)
    kept = Signal(object)

    def __init__(self, panel: QWidget, parts: PromiseParts) -> None:
        super().__init__(panel, Qt.WindowType.Dialog)
        self._parts = parts
        self._typed: tuple[str, WhatToKeep, int] | None = None
        self._is_busy, self._label = False, ""
        self._words = words = PromisedCallsWords(parts.language, parts.local)
        self.setObjectName("promised_calls")
        self.setWindowTitle(words.title())
        self.calls = QListWidget()
        self.calls.setObjectName("calls")
        self.calls.setAccessibleName(words.title())
        self.calls.setFont(look.text())
        self.calls.setWordWrap(True)
        self.calls.setSpacing(2)
        self.calls.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = PromiseForm(parts.palette, words, self._now, parts.hours)
        self.told = NoticeBar("notice")
        self.add = ActionButton(parts.palette, "phone_clock", is_primary=True, parent=self)
        self.add.setObjectName("add")
        self.add.say(words.add())
        self.add.set_key(words.enter(), works_anywhere=False)
        self.add.set_dense(True)
        self.done = self._button("done", "check", words.done(), DONE_KEY)
        self.close_it = self._button("back", "arrow_left", words.close(), words.escape())
        self._connect()
        self._lay_out()
        self._quiet = QuietTime(self)
        self._quiet.over.connect(self.close)
        self.setStyleSheet(look.style_sheet(parts.palette))

    def open(self, label: str = "") -> None:
        """Show what is promised now, with an empty form; for whoever had this ticket, or for anybody."""
        self._label = label
        self._tell("")
        self._begin()
        if label and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self, self.form.heading.text())
            QAccessible.updateAccessibility(said)
        self._look()
        self._timer.start()
        self._quiet.begin()
        self._fit_screen()
        self.show()
        self.raise_()
        self.activateWindow()

    def _fit_screen(self) -> None:
        """Stay on a screen that is smaller than the form would like, as at 200 %: it scrolls there."""
        room = self.screen().availableSize().shrunkBy(QMargins(0, TITLE_BAR_PX, 0, 0))
        self.setMinimumSize(SMALLEST.boundedTo(room))
        wanted = self.size() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else FIRST_SIZE
        self.resize(wanted.boundedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.set_columns(1 if self.width() < ONE_COLUMN_BELOW_PX else 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter promises the call that is typed, Escape goes back to the desk."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in ENTER_KEYS:
            self.add.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_it.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it is closed, what it showed and what was typed are forgotten."""
        self._timer.stop()
        self._quiet.end()
        self.calls.clear()
        self._label = ""
        self._begin()
        self._typed = None
        super().closeEvent(event)

    def _begin(self) -> None:
        self.form.begin(self._words.promised_to(self._label) if self._label else self._words.new_call())

    def _now(self) -> datetime:
        return self._parts.local(self._parts.now_ms())

    def _look(self) -> None:
        self._parts.worker.ask(PromisedCalls.all, self._show_calls, self._complain)

    def _show_calls(self, calls: tuple[PromisedCall, ...]) -> None:
        if not self.isVisible():
            return  # it was closed meanwhile
        chosen, is_first = self._chosen_id(), self.calls.count() == 0
        self.calls.clear()
        now_ms = self._parts.now_ms()
        for call in calls:
            item = QListWidgetItem(self._words.line(call, now_ms))
            item.setData(Qt.ItemDataRole.UserRole, call.id)
            item.setFont(look.strong() if call.due_ms <= now_ms else look.text())
            self.calls.addItem(item)
            if call.id == chosen:
                self.calls.setCurrentItem(item)
        if calls and is_first:
            self.calls.setCurrentRow(0)
        # Where the chosen one is gone none is: its key must never forget another that nobody made.
        self.done.setEnabled(bool(self._chosen_id()))
        self._show_list(has_calls=bool(calls))
        self.looked.emit(tuple(call.due_ms for call in calls))

    def _show_list(self, *, has_calls: bool) -> None:
        """An empty list is a sentence rather than a blank."""
        rows = sum(self.calls.sizeHintForRow(row) for row in range(self.calls.count()))
        self.calls.setMaximumHeight(min(MOST_LIST_PX, rows + LIST_EDGES_PX))
        self.calls.setVisible(has_calls)
        self.done.setVisible(has_calls)
        self._hint.setText(self._words.kept() if has_calls else self._words.nobody())

    def _promise(self) -> None:
        if self._is_busy:
            return
        # What is typed is the same promise until it is known to be kept: asked for twice, it is there once.
        what, due_ms, missing = self.form.what(), self.form.due_ms(), self.form.missing()
        if missing is not None or due_ms is None:
            self._tell(self._words.missing())
            (missing or self.form.when).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._typed is None or self._typed[1:] != (what, due_ms):
            self._typed = str(uuid4()), what, due_ms
        call_id, self._is_busy = self._typed[0], True
        self._parts.worker.ask(lambda calls: calls.add(call_id, what, due_ms), self._promised, self._refuse)

    def _promised(self, call: PromisedCall) -> None:
        """Who promised at the end of a visit goes back to the desk; who looks at the calls sees it there."""
        self._is_busy, self._typed = False, None
        if self._label:
            self.kept.emit(call.due_ms)
            self._look_and_close()
            return
        self._tell(self._words.promised_for(call.due_ms), Tone.NEWS)
        self._begin()
        self._look()

    def _end(self) -> None:
        call_id = self._chosen_id()
        if call_id and not self._is_busy:
            self._is_busy = True
            self._parts.worker.ask(lambda calls: calls.done(call_id), self._ended, self._refuse)

    def _ended(self, _: None) -> None:
        """Another one is shown next; where none is left there is nothing more to do here."""
        self._is_busy = False
        self._tell("")
        if self.calls.count() > 1:
            self._look()
        else:
            self._look_and_close()

    def _look_and_close(self) -> None:
        """Let the panel know when calls are due, and go back to the desk."""
        self._parts.worker.ask(PromisedCalls.all, self._know, self._complain)
        self.close()

    def _know(self, calls: tuple[PromisedCall, ...]) -> None:
        self.looked.emit(tuple(call.due_ms for call in calls))

    def _refuse(self, error: DeskError) -> None:
        self._is_busy = False
        self._complain(error)

    def _choose(self) -> None:
        self.done.setEnabled(bool(self._chosen_id()))

    def _complain(self, error: DeskError) -> None:
        self._tell(self._words.problem(error))

    def _tell(self, sentence: str, tone: Tone = Tone.REFUSED) -> None:
        self.told.tell(sentence, tone, self._parts.palette)

    def _chosen_id(self) -> str:
        # The list makes a line the current one by itself when it takes the focus, but selects none.
        chosen = self.calls.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _button(self, name: str, pictogram: str, text: str, key: str) -> ShortButton:
        button = ShortButton(self._parts.palette, pictogram, name, self)
        button.offer(text, pictogram, text)
        button.set_low()
        button.set_key(key, works_anywhere=key == DONE_KEY)
        return button

    def _connect(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self.calls.itemSelectionChanged.connect(self._choose)
        self.add.clicked.connect(self._promise)
        self.done.clicked.connect(self._end)
        self.close_it.clicked.connect(self.close)
        self._timer.timeout.connect(self._look)

    def _lay_out(self) -> None:
        self._hint = PlainLabel(look.small(), is_quiet=True, wraps=True)
        title = PlainLabel(look.strong(look.LEAD_PX))
        title.setText(self._words.title())
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(look.PAD, look.DENSE_PAD, look.PAD, look.DENSE_PAD)
        column.setSpacing(look.GAP)
        top = QHBoxLayout()
        column.addLayout(top)
        top.addWidget(title, 1)
        top.addWidget(self.close_it)
        column.addWidget(self.calls, 100)
        under = QHBoxLayout()
        column.addLayout(under)
        under.addWidget(self._hint, 1)
        under.addWidget(self.done)
        for part in (self.form, self.told, self.add):
            column.addWidget(part)
        column.addStretch(1)
        self.setCentralWidget(PageScroll(body))

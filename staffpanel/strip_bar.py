"""The strip: one line over other programs, with whose turn it is, who waits, and the big action.

Must not know how an action is done.
"""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.actions import Action, Offer
from staffpanel.notice_bar import NoticeBar
from staffpanel.notices import Notice, Tone
from staffpanel.offer_button import OfferButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import PanelProperties
from staffpanel.sections import Moment
from staffpanel.size import PanelSize
from staffpanel.strip_keys import StripKeys
from staffpanel.strip_parts import Grip, ShortLine
from staffpanel.strip_words import StripWords
from staffpanel.tickets_shown import Row
from staffpanel.visit_words import clock_of
from staffpanel.words import KIND_PICTOGRAMS, PanelWords
from ui.tokens import Palette

BAR_HEIGHT = 60
SHORT_BELOW_PX = 640
# The strip lies over somebody's work: what only informs is folded away again, and is still read with F8.
NEWS_MS = 12_000
NUMBER_PX = 28


class Figure(QWidget):
    """A pictogram and a figure or a word; heard as one.

    Properties:
        words: What is shown beside the pictogram.
    """

    def __init__(self, pictogram: str, colour: str) -> None:
        super().__init__()
        self._words = PlainLabel(look.strong())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Pictogram(18, QColor(colour), pictogram))
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, spoken: str) -> None:
        """Show something, or nothing; without words the pictogram alone stands for what is heard."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.setAccessibleName(spoken)
        self.setAccessibleName("" if words else spoken)
        self.setToolTip(spoken)
        self.setVisible(bool(spoken))


class StripBar(QFrame):
    """The line itself, with news under it.

    Properties:
        primary: The big action.
        is_dropped: Whether the panel is shown under it.

    Signals:
        asked(Action): A button or a key.
        more_asked(): Show the panel under it, or fold it away.
        full_asked(): Take the whole window again.
        grabbed(QPoint): The mouse took it there, on the screen.
        dragged(QPoint): The mouse is there, on the screen.
        let_go(): The mouse let it go.
        news_over(): News have been there long enough.
    """

    asked = Signal(object)
    more_asked = Signal()
    full_asked = Signal()
    grabbed = Signal(QPoint)
    dragged = Signal(QPoint)
    let_go = Signal()
    news_over = Signal()

    def __init__(self, palette: Palette, words: PanelWords, strip_words: StripWords) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._palette, self._words, self._strip_words = palette, words, strip_words
        self._kind = Pictogram(24, QColor())
        self._number = PlainLabel(look.heavy(NUMBER_PX))
        self._heading = ShortLine(look.small(), is_quiet=True)
        self._line = ShortLine(look.strong(look.SMALL_PX))
        self._time = PlainLabel(look.strong(look.LEAD_PX))
        self._count = Figure("account_group_outline", palette.ink_soft)
        self._longest = Figure("timer_sand", palette.ink_soft)
        self._calls = Figure("phone_paused_outline", palette.phone)
        self._printer = Figure("printer_alert", palette.alert)
        self._store = Figure("database_alert_outline", palette.alert)
        self.primary = OfferButton(palette, Action.CALL_NEXT, is_primary=True)
        self.more = ActionButton(palette, "chevron_down")
        self.full = ActionButton(palette, "arrow_expand_all")
        self.news = NoticeBar("news", look.SMALL_PX)
        self.keys = StripKeys(self, words)
        self.is_dropped = False
        self._told: Notice | None = None
        self._is_over = False
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(NEWS_MS)
        self._passing.timeout.connect(self._let_pass)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_buttons()
        self._lay_out()

    def follow(self, moment: Moment) -> None:
        """Be there in this size alone."""
        self.setVisible(moment.is_strip)
        self.show_properties(moment.shown, is_dropped=moment.is_dropped, is_working=moment.is_working)

    def show_properties(self, shown: PanelProperties, *, is_dropped: bool, is_working: bool) -> None:
        """Show the moment; with the panel dropped its own buttons do the work."""
        self.is_dropped = is_dropped
        row = shown.held.row if shown.held is not None else shown.next_up
        self.setAccessibleName(self._strip_words.name(shown))
        self._show_ticket(row if is_working else None)
        heading = self._strip_words.heading(shown) if is_working else ""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._line.setText(self._strip_words.line(shown, row) if is_working else self._words.sign_in())
        self._time.setText("" if shown.held is None else clock_of(shown.held.elapsed_s))
        self._time.setVisible(shown.held is not None)
        self._show_figures(shown, is_working=is_working)
        self._show_buttons(shown, is_working=is_working)
        self.keys.show_properties(shown, is_folded=is_working and not is_dropped)

    def still_told(self, notice: Notice | None) -> Notice | None:
        """The news to show: all there is, but what only informs not for longer than it takes to read."""
        if notice != self._told:
            self._told, self._is_over = notice, False
            self._passing.stop()
            if notice is not None and notice.tone is Tone.NEWS:
                self._passing.start()
        return None if self._is_over else notice

    def bar_height(self) -> int:
        """How high it is, news and all."""
        news = self.news.heightForWidth(self.width() - 16) + look.GAP if self.news.isVisibleTo(self) else 0
        return BAR_HEIGHT + max(news, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.grabbed.emit(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go.emit()

    @property
    def _is_short(self) -> bool:
        """On a small screen at 200 % the big action needs the room; F10 and the whole panel tell the rest."""
        return self.window().width() < SHORT_BELOW_PX

    def _let_pass(self) -> None:
        self._is_over = True
        self.news_over.emit()

    def _show_ticket(self, row: Row | None) -> None:
        self._number.setText("" if row is None else row.label)
        for part in (self._number, self._kind):
            part.setVisible(row is not None)
        if row is not None:
            colours = look.kind_colours(self._palette, row.kind)
            self._kind.show_as(KIND_PICTOGRAMS[row.kind], colours.strong)
            self._kind.setToolTip(self._words.kind(row.kind))

    def _show_figures(self, shown: PanelProperties, *, is_working: bool) -> None:
        rows, words = shown.rows, self._strip_words
        waiting = self._words.waiting(len(rows)) if is_working else ""
        self._count.say(words.count(rows), waiting)
        is_told = is_working and not self._is_short
        self._longest.say(words.longest(rows), words.longest_spoken(rows) if is_told else "")
        self._calls.say(words.calls(shown), words.calls_spoken(shown))
        self._printer.say("", self._strip_words.printer_mark(shown))
        self._store.say("", self._strip_words.store_mark(shown))

    def _show_buttons(self, shown: PanelProperties, *, is_working: bool) -> None:
        is_folded = is_working and not self.is_dropped
        self.primary.setVisible(is_folded and shown.primary is not None)
        if shown.primary is not None:
            self._offer(shown.primary, is_free=not shown.is_slow)
        # What drops has the same button at its foot.
        self.full.setVisible(is_folded and not self._is_short)
        self.more.setVisible(is_working and shown.drawer is None)
        self.more.say("", "chevron_up" if self.is_dropped else "chevron_down", spoken=self._more_name())
        self.more.setToolTip(self._more_name())

    def _offer(self, offer: Offer, *, is_free: bool) -> None:
        self.primary.offer(offer.action, self._strip_words.primary(offer.action))
        self.primary.setAccessibleName(self._words.offer(offer))
        self.primary.setEnabled(offer.is_enabled and is_free)

    def _more_name(self) -> str:
        return self._strip_words.less() if self.is_dropped else self._strip_words.more()

    def _make_buttons(self) -> None:
        self.primary.setObjectName("strip_primary")
        self.primary.set_compact()
        self.primary.asked.connect(self.asked)
        self.primary.set_key(self._words.enter(), works_anywhere=False)
        self.more.setObjectName("strip_more")
        self.more.set_key(self._strip_words.more_key())
        self.more.clicked.connect(self.more_asked)
        self.full.setObjectName("strip_full")
        self.full.say("", spoken=self._strip_words.size(PanelSize.FULL))
        self.full.setToolTip(self._strip_words.size(PanelSize.FULL))
        self.full.set_key(self._strip_words.size_key(PanelSize.STRIP), works_anywhere=False)
        self.full.clicked.connect(self.full_asked)
        for button in (self.more, self.full):
            button.set_low()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 4, 0)
        line.setSpacing(look.GAP)
        at_the_left: tuple[QWidget, ...] = (Grip(self._palette), self._kind, self._number)
        for part in at_the_left:
            line.addWidget(part)
        _stack(self._heading, self._line, line, 1)
        for label in (self._heading, self._line):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self._time)
        _stack(self._count, self._longest, line)
        line.addWidget(self._calls)
        for mark in (self._printer, self._store):
            line.addWidget(mark)
        # Each button has a margin of its own, for the ring around the one that has the keyboard.
        buttons = QHBoxLayout()
        line.addLayout(buttons)
        buttons.setSpacing(0)
        for button in (self.primary, self.more, self.full):
            buttons.addWidget(button)
        bar = QWidget()
        bar.setLayout(line)
        bar.setFixedHeight(BAR_HEIGHT - 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.news)


def _stack(upper: QWidget, lower: QWidget, line: QHBoxLayout, stretch: int = 0) -> None:
    column = QVBoxLayout()
    line.addLayout(column, stretch)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)

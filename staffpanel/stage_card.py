"""The middle of the panel: whose turn it is and why, the big action and the others.

Must not know how an action is done.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_dock import ActionDock
from staffpanel.actions import Action, Offer
from staffpanel.button_grid import ButtonGrid
from staffpanel.meaning_key import MeaningKey
from staffpanel.notice_bar import NoticeBar
from staffpanel.offer_button import OfferButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.prompt_bar import PromptBar
from staffpanel.properties import PanelProperties
from staffpanel.sentences import PanelSentences
from staffpanel.ticket_head import TicketHead
from staffpanel.tickets_shown import Row
from staffpanel.visit_words import clock_of
from staffpanel.words import PanelWords
from ui.tokens import Palette

PRESSED, PROMPTED, BRIEF, UNREASONED = 2, 3, 4, 5
"""From which step on it gives way; see ``WorkPage``.

Why somebody is next gives way to a prompt once who waits is folded and the ticket stands lower, and to news
last of all: news passes.
"""
ABOVE_PX = 272
DENSE_ABOVE_PX = 186


class StageCard(QFrame):
    """Shows the stage.

    Properties:
        has_news_within: News stands here, under the reason: there is little room, or the ticket is called.

    Signals:
        asked(Action): A button or its key.
    """

    asked = Signal(object)

    def __init__(self, palette: Palette, words: PanelWords, sentences: PanelSentences) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words, self._sentences = words, sentences
        self._head = TicketHead(palette)
        self._quiet_title = PlainLabel(look.strong(look.TITLE_PX), wraps=True)
        self._quiet_line = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self._heading = PlainLabel(look.strong(), is_quiet=True, wraps=True)
        self.undo, self._undo_late = self._undo_button(palette), self._key_without_undo()
        self.prompt = PromptBar(palette, words, sentences.visits)
        self.prompt.asked.connect(self.asked)
        self._why = PlainLabel(look.text(), wraps=True)
        self._why_frame = self._framed_why(palette)
        self.primary = OfferButton(palette, Action.CALL_NEXT, is_primary=True)
        self.primary.setObjectName("primary")
        self.primary.asked.connect(self.asked)
        self.primary.set_key(words.enter(), works_anywhere=False)
        self._is_dense = self._is_tight = self._is_docked = self._is_cramped = self._is_scant = False
        self._has_ticket = self._has_prompt = self._has_news = False
        self._is_flat = self._is_pressed = self._is_brief = False
        self.news = NoticeBar("news", look.SMALL_PX)
        self._column = QVBoxLayout(self)
        self._above = QWidget()
        self._grid = ButtonGrid()
        self._grid.setSpacing(look.GAP - 2)
        self._buttons: dict[Action, OfferButton] = {}
        self._palette = palette
        self._placed: tuple[Action, ...] = ()
        self._columns, self._step = 2, 0
        self._lay_out()

    @property
    def has_news_within(self) -> bool:
        return self._is_tight or self._has_ticket

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the stage of the moment."""
        self._has_ticket = shown.held is not None
        self._show_top(shown)
        row = shown.held.row if shown.held is not None else shown.next_up
        self._show_quiet(shown, is_quiet=row is None)
        self._head.setVisible(row is not None)
        if row is not None:
            self._show_head(shown, row)
        self.prompt.show_prompt(shown.prompt, is_free=not shown.is_slow, has_news=shown.notice is not None)
        self._show_why(shown)
        if shown.primary is not None:
            self._show_primary(shown.primary, is_free=not shown.is_slow)
        self._show_offers(shown.offers, is_free=not shown.is_slow)

    def set_room(self, *, is_dense: bool, is_tight: bool, columns: int) -> None:
        """Take less room; where there is room the big action keeps its place whatever is above it."""
        self._is_dense, self._is_tight = is_dense, is_tight
        self._columns = columns
        self._place(self._placed)
        self._head.set_dense(is_dense)
        self.prompt.set_dense(is_dense)
        self._set_pads()
        self._why.setFont(look.small() if is_dense else look.text())
        self.primary.set_dense(is_dense)
        self._is_cramped = is_dense and (self._is_docked or columns > 2)
        for button in self._buttons.values():
            button.set_dense(self._is_cramped)

    def set_scant(self, is_scant: bool, *, is_flat: bool) -> None:
        """Where there is hardly any height, lay the ticket out in one line, and the other buttons lower."""
        self._is_scant = is_scant
        self._head.set_flat(is_flat)
        # Elsewhere the place of the undo button stays free, so that nothing moves when it comes.
        self._heading.setMinimumHeight(0 if is_scant else look.LOW_BUTTON_HEIGHT)
        self._is_flat = is_flat
        self._set_pads()
        self._show_heading()
        # Each button keeps some room free around it for the ring of the focus.
        self._grid.setVerticalSpacing(2 if is_scant else look.GAP - 2)
        for button in self._buttons.values():
            button.set_small(is_scant)

    def give_way(self, step: int) -> None:
        """Show the ticket lower; then leave out what is said elsewhere as well; at last also the reason."""
        self._step, self._is_pressed = step, step >= PRESSED
        self.prompt.set_brief(step >= BRIEF)
        self._head.set_low(self._is_pressed)
        self._is_brief = step >= BRIEF
        self._set_pads()
        self._show_heading()
        self._make_room_for_why()

    def _set_pads(self) -> None:
        above_px = DENSE_ABOVE_PX if self._is_dense else ABOVE_PX
        self._above.setMinimumHeight(0 if self._is_docked or self._is_pressed else above_px)
        if self._is_flat or self._is_brief:
            self._column.setContentsMargins(look.DENSE_PAD, look.GAP - 2, look.DENSE_PAD, look.GAP - 2)
        else:
            pad = look.DENSE_PAD if self._is_dense else look.PAD
            self._column.setContentsMargins(pad + 2, pad, pad + 2, pad)
        self._column.setSpacing(look.GAP - 2 if self._is_brief else look.GAP)

    def _show_heading(self) -> None:
        """Where the ticket stands lower its time tells as much, and undo alone needs the line."""
        self._heading.setVisible(not (self._is_flat or self._is_pressed) or not self.undo.isHidden())

    def dock_primary(self, dock: ActionDock | None, after: QWidget) -> None:
        """Move the big action out of what scrolls, where Tab meets it after `after`, or back into it."""
        if self._is_docked == (dock is not None):
            return
        self._is_docked = dock is not None
        had_focus = self.primary.hasFocus()
        if dock is not None:
            dock.hold(self.primary)
        else:
            self._column.insertWidget(1, self.primary)
        self.primary.show()
        if had_focus:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        QWidget.setTabOrder(after if self._is_docked else self.prompt.later, self.primary)
        self._place(self._placed)

    def button(self, action: Action) -> OfferButton:
        """The button of an action, made when it is first needed."""
        if action not in self._buttons:
            button = OfferButton(self._palette, action)
            button.setObjectName(action)
            button.set_key(self._words.key(action))
            button.set_dense(self._is_cramped)
            button.set_small(self._is_scant)
            button.asked.connect(self.asked)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._buttons[action] = button
        return self._buttons[action]

    def _show_head(self, shown: PanelProperties, row: Row) -> None:
        if shown.held is None:
            self._head.show_ticket(row, "", self._words.waited_since(row.waited_min), self._words)
            return
        note = self._words.timer_note(shown.stage, shown.held.box_left_s)
        self._head.show_ticket(row, clock_of(shown.held.elapsed_s), note, self._words)

    def _show_top(self, shown: PanelProperties) -> None:
        self._heading.setText(self._words.heading(shown))
        self.undo.setVisible(shown.undoable is not None)
        self._undo_late.setEnabled(shown.undoable is None)
        self.undo.setEnabled(not shown.is_slow)
        if shown.undoable is not None:
            self.undo.say(self._words.visits.undo(shown.undoable))
        self._show_heading()

    def _show_quiet(self, shown: PanelProperties, *, is_quiet: bool) -> None:
        title, line = self._words.quiet(shown.stage, shown.pause, has_rows=bool(shown.rows))
        self._quiet_title.setText(title)
        self._quiet_line.setText(line)
        for label in (self._quiet_title, self._quiet_line):
            label.setVisible(is_quiet and bool(label.text()))

    def _show_why(self, shown: PanelProperties) -> None:
        sentence = ""
        if shown.held is not None:
            sentence = self._sentences.why_called(shown.held.why) if shown.held.why else ""
        elif shown.why_next is not None:
            sentence = self._sentences.why_next(shown.why_next)
        self._why.setText(sentence)
        self._has_prompt, self._has_news = shown.prompt is not None, shown.notice is not None
        self._make_room_for_why()

    def _make_room_for_why(self) -> None:
        """Why a ticket was called makes place for what follows; why one is next where there is no room."""
        to_prompt = self._has_ticket or (self._is_tight and self._step >= PROMPTED)
        to_news = self._has_ticket or (self._is_tight and self._step >= UNREASONED)
        gives_way = (self._has_prompt and to_prompt) or (self._has_news and to_news)
        self._why_frame.setVisible(bool(self._why.text()) and not gives_way)

    def _show_primary(self, offer: Offer, *, is_free: bool) -> None:
        self.primary.offer(offer.action, self._words.offer(offer))
        self.primary.setEnabled(offer.is_enabled and is_free)

    def _show_offers(self, offers: tuple[Offer, ...], *, is_free: bool) -> None:
        placed = tuple(offer.action for offer in offers)
        if placed != self._placed:
            self._place(placed)
        for offer in offers:
            button = self.button(offer.action)
            button.say(self._words.offer(offer), spoken=self._words.spoken_offer(offer))
            # A no-show that is too early stays within reach: pressing it says how long to wait.
            tells_why = offer.action is Action.NO_SHOW
            button.setEnabled((offer.is_enabled or tells_why) and is_free)
            button.set_dim(tells_why and not offer.is_enabled)

    def _place(self, actions: tuple[Action, ...]) -> None:
        self._grid.place([self.button(action) for action in actions], self._columns)
        for action, button in self._buttons.items():
            button.setVisible(action in actions)
        before: QWidget = self.prompt.later if self._is_docked else self.primary
        for action in actions:
            QWidget.setTabOrder(before, self.button(action))
            before = self.button(action)
        self._placed = actions

    def _undo_button(self, palette: Palette) -> OfferButton:
        button = OfferButton(palette, Action.UNDO)
        button.setObjectName(Action.UNDO)
        button.set_key(self._words.key(Action.UNDO))
        button.set_low()
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        usual = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), button)
        usual.setAutoRepeat(False)
        usual.activated.connect(button.click)
        return button

    def _key_without_undo(self) -> MeaningKey:
        """The same key while there is nothing to take back, so that it can be said why."""
        key = MeaningKey(self._words.key(Action.UNDO), Action.UNDO, self)
        key.meant.connect(self.asked)
        return key

    def _framed_why(self, palette: Palette) -> QFrame:
        frame = QFrame()
        frame.setObjectName("why")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        mark = Pictogram(20, QColor(palette.ink_soft), "information_outline")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._why, 1)
        return frame

    def _lay_out(self) -> None:
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(look.GAP)
        top = QHBoxLayout()
        above.addLayout(top)
        top.setSpacing(look.GAP)
        top.addWidget(self._heading, 1)
        top.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignRight)
        for part in (
            self._head,
            self._quiet_title,
            self._quiet_line,
            self._why_frame,
            self.prompt,
            self.news,
        ):
            above.addWidget(part)
        above.addStretch(1)
        self._heading.setMinimumHeight(look.LOW_BUTTON_HEIGHT)
        self._column.addWidget(self._above)
        self._column.addWidget(self.primary)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)

"""The helper with words to say: a field to search in, and the phrases by situation in both languages.

Must not know where the phrases come from. It tells nobody what was looked for.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from staffpanel import look
from staffpanel.action_button import ENTER_KEYS
from staffpanel.phrase_words import PhraseWords
from staffpanel.phrases import Phrase, PhraseGroup, Situation, grouped
from staffpanel.plain_label import PlainLabel
from staffpanel.short_button import ShortButton
from ui.tokens import Palette

SIDE_BY_SIDE_FROM_PX = 560


class PhraseRow(QFrame):
    """One phrase: in the panel's language, and quietly in the other one beside it or below."""

    def __init__(self, phrase: Phrase, language: str) -> None:
        super().__init__()
        self.setObjectName("phrase")
        first, second = phrase.spoken(language)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(12, 7, 10, 8)
        self._row.setSpacing(2)
        for words, is_quiet in ((first, False), (second, True)):
            label = PlainLabel(look.small() if is_quiet else look.text(), is_quiet=is_quiet, wraps=True)
            label.setText(words)
            self._row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
            if not words:
                label.hide()

    def set_wide(self, is_wide: bool) -> None:
        """Stand side by side, or one over the other."""
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._row.setSpacing(look.PAD if is_wide else 2)


class PhraseCard(QFrame):
    """The helper.

    Properties:
        field: Where to type what is looked for.
        shown: The phrases that are shown.
        now: The line that tells who is at the desk or next, where the stage is not seen.

    Signals:
        closed(): Escape or its button.
    """

    closed = Signal()

    def __init__(self, palette: Palette, words: PhraseWords, phrases: tuple[Phrase, ...]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = words
        self._phrases = phrases
        self._rows: list[PhraseRow] = []
        self._at_hand = Situation.GREETING
        self.shown: tuple[PhraseGroup, ...] = ()
        self.now = PlainLabel(look.strong(), wraps=True)
        self.now.hide()
        self._title = PlainLabel(look.strong(look.LEAD_PX), wraps=True)
        self._title.setText(words.title())
        self.back = ShortButton(palette, "close", "phrases_close")
        self.back.set_low()
        self.back.offer(words.close(), "close", words.close())
        self.back.set_key(words.escape(), works_anywhere=False)
        self.back.clicked.connect(self.closed)
        self.field = QLineEdit()
        self.field.setObjectName("phrase_field")
        self.field.setFont(look.text())
        self.field.setAccessibleName(words.field())
        self.field.setPlaceholderText(words.example())
        self.field.textChanged.connect(self._look)
        self._scroll = QScrollArea()
        self._lay_out()
        self.hide()

    def open_card(self, at_hand: Situation) -> None:
        """Show every phrase, those of the situation at hand first, ready to type what is looked for."""
        self.show()
        self._at_hand = at_hand
        self.field.clear()
        self._look("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether what is typed goes here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isVisible() and self.isAncestorOf(focused)

    def show_now(self, sentence: str) -> None:
        """Tell who is at the desk or next, in place of the title, or leave that to the stage."""
        self.now.setText(sentence)
        self.now.setVisible(bool(sentence))
        self._title.setVisible(not sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows:
            row.set_wide(self._is_wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter goes on to the phrases, where the arrows scroll."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.closed.emit()
        elif event.key() in {*ENTER_KEYS, Qt.Key.Key_Down} and self.field.hasFocus():
            self._scroll.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= SIDE_BY_SIDE_FROM_PX

    def _look(self, typed: str) -> None:
        found = grouped(self._phrases, typed, self._words.situation, self._at_hand)
        if found == self.shown and self._rows:
            return
        self.shown = found
        self._fill()

    def _fill(self) -> None:
        column = self._new_body()
        self._rows = []
        for group in self.shown:
            heading = PlainLabel(look.strong(look.SMALL_PX), is_quiet=True, wraps=True)
            heading.setText(self._words.situation(group.situation))
            heading.setContentsMargins(2, 6, 0, 0)
            column.addWidget(heading)
            for phrase in group.phrases:
                row = PhraseRow(phrase, self._words.language)
                row.set_wide(self._is_wide)
                self._rows.append(row)
                column.addWidget(row)
        if not self.shown:
            nothing = PlainLabel(look.text(), is_quiet=True, wraps=True)
            nothing.setText(self._words.nothing())
            column.addWidget(nothing)
        column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _new_body(self) -> QVBoxLayout:
        body = QWidget()
        body.setObjectName("phrases")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        self._scroll.setWidget(body)
        return column

    def _lay_out(self) -> None:
        self._scroll.setObjectName("phrase_scroll")
        self._scroll.setAccessibleName(self._words.title())
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setMinimumHeight(look.ROW_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        column.addLayout(top)
        top.addWidget(self.now, 1)
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        column.addWidget(self.field)
        column.addWidget(self._scroll, 1)

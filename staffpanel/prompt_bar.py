"""One calm proposal: what it is about, words to say, and a way to put it off.

Must not know when anything is due.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from staffpanel import look
from staffpanel.actions import Action
from staffpanel.offer_button import OfferButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import Prompt, PromptKind
from staffpanel.tone import set_tone
from staffpanel.visit_sentences import VisitSentences
from staffpanel.words import PanelWords
from ui.tokens import Palette

NARROW_BELOW_PX = 520

PICTOGRAMS = {
    PromptKind.GREET: "comment_quote_outline",
    PromptKind.ANSWER: "phone_in_talk_outline",
    PromptKind.TALK: "timer_sand",
    PromptKind.WRAP_UP: "timer_sand",
    PromptKind.ASIDE: "tray_full",
    PromptKind.UNATTENDED: "account_alert_outline",
    PromptKind.PAPER: "printer_alert",
    PromptKind.PROMISED: "phone_clock",
}


class PromptBar(QFrame):
    """Never takes the focus, and speaks once to who hears the panel.

    Properties:
        sentence, to_say: What it proposes, and the words to say; "" when there are none.

    Signals:
        asked(Action): To put it off, or to see to what was left.
        said(str): What who hears the panel is told.
    """

    asked = Signal(object)
    said = Signal(str)

    def __init__(self, palette: Palette, words: PanelWords, sentences: VisitSentences) -> None:
        super().__init__()
        self.setObjectName("prompt")
        self._sentences = sentences
        self._ink = QColor(palette.ink_soft)
        self._pictogram = Pictogram(20, self._ink)
        self._about = PlainLabel(look.text(), wraps=True)
        self._say = PlainLabel(look.strong(), wraps=True)
        self._words = words
        self.see = self._button(palette, Action.SEE_UNATTENDED)
        self.later = self._button(palette, Action.LATER)
        self._said: tuple[PromptKind, str] | None = None
        self._is_brief = self._has_news = self._has_two_keys = False
        self._row, self._grid = QHBoxLayout(self), QGridLayout()
        self._keys = QWidget()
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        return self._about.text()

    @property
    def to_say(self) -> str:
        return self._say.text()

    def set_brief(self, is_brief: bool) -> None:
        """Leave words to say to their list, and a greeting out while there is news."""
        self._is_brief = is_brief
        self._make_room()

    def _make_room(self) -> None:
        """A greeting makes place for news; what is due is always there, at least its sentence."""
        is_due = self.property("tone") == "due"
        self.setVisible(bool(self.sentence) and (is_due or not (self._is_brief and self._has_news)))
        has_words = bool(self.to_say) and not (is_due and self._is_brief)
        self._say.setVisible(has_words)
        self._place_keys(is_below=has_words or self._has_two_keys)

    def show_prompt(self, prompt: Prompt | None, *, is_free: bool, has_news: bool = False) -> None:
        """Show a prompt, or none."""
        self._has_news = has_news
        if prompt is None:
            self.hide()
            self._said = None
            self._about.setText("")
            return
        self._pictogram.show_as(PICTOGRAMS[prompt.kind], self._ink)
        is_left = prompt.kind is PromptKind.UNATTENDED
        self._has_two_keys = is_left
        self.see.setVisible(is_left)
        self.see.setEnabled(is_left and is_free)
        self.later.setVisible(prompt.may_wait)
        self.later.setEnabled(prompt.may_wait and is_free)
        set_tone(self, "due" if prompt.may_wait else "")
        sentence, to_say = self._sentences.prompt(prompt), self._sentences.to_say(prompt)
        # A talk whose time is over, or the greeting of another patron, is said too.
        is_new, self._said = self._said != (prompt.kind, prompt.ticket_id), (prompt.kind, prompt.ticket_id)
        self._about.setText(sentence)
        self._say.setText(to_say)
        self._make_room()
        if is_new:
            self._tell(f"{sentence} {to_say}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the words to say need the room: the button keeps its pictogram and key."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_BELOW_PX
        for button, action in ((self.see, Action.SEE_UNATTENDED), (self.later, Action.LATER)):
            words = self._words.action(action)
            button.say("" if is_narrow else words, spoken=words)
            button.setToolTip(words if is_narrow else "")

    def set_dense(self, is_dense: bool) -> None:
        """Take less room."""
        self._about.setFont(look.small() if is_dense else look.text())
        self._say.setFont(look.strong(look.SMALL_PX) if is_dense else look.strong())

    def _button(self, palette: Palette, action: Action) -> OfferButton:
        button = OfferButton(palette, action)
        button.setObjectName(action)
        button.say(self._words.action(action))
        button.set_key(self._words.key(action))
        button.set_low()
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        return button

    def _tell(self, words: str) -> None:
        self.said.emit(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(11, 5, 7, 5)
        row.setSpacing(10)
        row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(look.GAP)
        keys.addWidget(self.see)
        keys.addWidget(self.later)
        row.addLayout(self._grid, 1)
        self._grid.setHorizontalSpacing(look.GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._say, 1, 0)
        self._place_keys(is_below=True)

    def _place_keys(self, *, is_below: bool) -> None:
        """Put the buttons beside the words to say; a single one beside the sentence where there are none."""
        self._grid.addWidget(self._about, 0, 0, 1, 2 if is_below else 1)
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._keys, int(is_below), 1, middle)
        # Beside a button the sentence stands in the middle, and its pictogram with it.
        is_beside = not is_below and not self.later.isHidden()
        level = Qt.AlignmentFlag.AlignVCenter if is_beside else Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._pictogram, level)

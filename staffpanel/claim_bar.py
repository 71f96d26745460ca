"""The bar under the head of the panel: who asks for attention, and the one key that answers.

Must not know how an answer is given.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desk.attention import Level
from staffpanel import look
from staffpanel.claim_words import COMING_CLAIMS, ClaimWords
from staffpanel.claims import Claim, ClaimView
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.short_button import ShortButton
from staffpanel.tone import set_tone
from ui.tokens import Palette

PICTOGRAMS = {
    Claim.TICKET: "bell_ring_outline",
    Claim.PHONE: "phone_alert_outline",
    Claim.COLLEAGUE: "hand_wave_outline",
    Claim.HELP: "human_greeting_variant",
    Claim.COMING: "account_arrow_left_outline",
    Claim.ASKED: "account_clock_outline",
    Claim.NOT_ANSWERED: "account_question_outline",
}
WARM, CALM = "warm", "calm"


class ClaimBar(QFrame):
    """One sentence on a warm ground while somebody waits for an answer, on a calm one otherwise.

    Properties:
        sentence: What it says.
        button: Answers what is shown; hidden where nothing is to be answered.

    Signals:
        answered(ClaimView): Its key, for what was shown then.
    """

    answered = Signal(object)

    def __init__(self, palette: Palette, words: ClaimWords) -> None:
        super().__init__()
        self.setObjectName("claim")
        self._palette = palette
        self._words = words
        self._view: ClaimView | None = None
        self._pictogram = Pictogram(22, QColor())
        self._sentence = PlainLabel(look.strong(), wraps=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = ShortButton(palette, "check", "claim_answer")
        self.button.set_low()
        self.button.clicked.connect(self._answer)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_claim(self, view: ClaimView | None, note: str, *, is_busy: bool) -> None:
        """Show a claim, or what there is to say of an answer, or nothing."""
        self._view = view
        self._paint(view, note)
        self._say(note or ("" if view is None else self._words.sentence(view)))
        may_answer = view is not None and view.may_be_answered and not note
        if may_answer and view is not None:
            words = self._words.answer(view.claim)
            self.button.offer(words, "check" if view.claim in COMING_CLAIMS else "eye_check_outline", words)
            self.button.set_key(self._words.answer_key(view.claim))
        self.button.setVisible(may_answer)
        self.button.setEnabled(may_answer and not is_busy)
        self.setVisible(bool(self.sentence))

    def set_narrow(self, is_narrow: bool) -> None:
        """Take less room."""
        self._sentence.setFont(look.strong(look.SMALL_PX if is_narrow else look.TEXT_PX))
        side = look.DENSE_PAD if is_narrow else look.PAD
        self._row.setContentsMargins(side, 6, side, 6)
        self._row.setSpacing(look.GAP if is_narrow else look.PAD)

    def _paint(self, view: ClaimView | None, note: str) -> None:
        is_warm = view is not None and view.may_be_answered and not note
        tone = WARM if is_warm else CALM
        if view is not None and is_warm and view.level is Level.LOUD:
            tone = "loud"
        set_tone(self, tone)
        colour = {"loud": self._palette.alert, WARM: self._palette.notice_line}.get(
            tone, self._palette.ink_soft
        )
        name = "information_outline" if note or view is None else PICTOGRAMS[view.claim]
        self._pictogram.show_as(name, QColor(colour))

    def _say(self, sentence: str) -> None:
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            if sentence and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _answer(self) -> None:
        if self._view is not None:
            self.answered.emit(self._view)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        self._row.addLayout(words, 1)
        words.setSpacing(10)
        words.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._sentence, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_narrow(is_narrow=False)

"""What stands beside the work of a panel: who claims attention, a colleague to call, words to say.

The window lays the three parts out and hands its keys on; nothing here knows of tickets at the desk.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.tickets import Kind
from staffpanel import look
from staffpanel.actions import Stage
from staffpanel.claim_bar import ClaimBar
from staffpanel.claim_words import ClaimWords
from staffpanel.claimer import Claimer
from staffpanel.claims import Claim, ClaimView, OwnCall
from staffpanel.coming_forward import ComingForward
from staffpanel.meaning_key import MeaningKey
from staffpanel.phrase_card import PhraseCard
from staffpanel.phrase_words import PhraseWords
from staffpanel.phrases import Situation
from staffpanel.ports import PanelParts
from staffpanel.properties import PanelProperties
from staffpanel.sections import Moment, Space
from staffpanel.short_button import ShortButton

OWN_PICTOGRAMS = {
    OwnCall.NONE: "hand_wave_outline",
    OwnCall.ASKED: "undo_variant",
    OwnCall.COMING: "check",
}


class Asides(QObject):
    """The parts beside the work.

    Properties:
        claimer: Who claims attention.
        forward: How the window asks for a look.
        bar: Shows it, under the head of the panel.
        card: The words to say.
        buttons: The two that are always within reach.

    Signals:
        opened(bool): The words to say are shown, or put away.
        resized(): The bar takes another height, which a strip has to make room for.
        room_asked(): The words to say need more room than a strip has.
    """

    opened = Signal(bool)
    resized = Signal()
    room_asked = Signal()

    def __init__(self, parts: PanelParts, program: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.forward = ComingForward(window, parts.raising)
        self._words = ClaimWords(program, parts.language, has_one_desk=len(parts.desks) == 1)
        self._phrase_words = PhraseWords(program, parts.language)
        self._shown: PanelProperties | None = None
        self._is_narrow = False
        self.claimer = Claimer(parts, self)
        self.claimer.changed.connect(self._show_claims)
        self.claimer.claimed.connect(self.forward.come)
        self.bar = ClaimBar(parts.palette, self._words)
        self.bar.answered.connect(self._answer)
        self.card = PhraseCard(parts.palette, self._phrase_words, parts.phrases)
        self.card.closed.connect(self.close_words)
        self.words_button = self._words_button(parts)
        self.colleague_button = ShortButton(parts.palette, "hand_wave_outline", "call_colleague")
        self.colleague_button.set_key(self._words.own_call_key())
        self.colleague_button.clicked.connect(self.claimer.call_colleague)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP // 2)
        row.addWidget(self.words_button)
        row.addWidget(self.colleague_button)
        self._strip_keys = self._keys_of_strip(window)
        self._show_claims()

    def stop(self) -> None:
        """The panel is closed."""
        self.claimer.stop()

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        self.set_narrow(space.is_narrow)

    def follow(self, moment: Moment) -> None:
        """Be within reach of who is signed in, by their keys alone while a strip hides the buttons."""
        self.show_properties(moment.shown)
        self.set_folded(is_folded=moment.is_folded)

    def show_properties(self, shown: PanelProperties) -> None:
        """Follow the panel: only who is signed in is called, and calls."""
        self._shown = shown
        is_working = shown.stage not in {Stage.CHOOSE_DESK, Stage.LOOKING}
        self.buttons.setVisible(is_working)
        if not is_working and self.is_open:
            self.close_words()
        self.claimer.follow(shown)
        self._show_now()

    def set_narrow(self, is_narrow: bool) -> None:
        """Take less room."""
        self._is_narrow = is_narrow
        self.bar.set_narrow(is_narrow)
        self.words_button.set_short(is_narrow)
        self.colleague_button.set_short(is_narrow)
        self._show_now()

    def set_folded(self, *, is_folded: bool) -> None:
        """Answer to the keys of the two buttons while a strip hides them."""
        for key in self._strip_keys:
            key.setEnabled(is_folded and self.claimer.is_at_desk)

    def mark(self) -> None:
        """Mark the window in the task-bar, for whoever works in another one; the focus stays where it is."""
        self.forward.mark()

    @property
    def bar_height(self) -> int:
        """How high the bar is; 0 while there is none."""
        return 0 if self.bar.isHidden() else self.bar.heightForWidth(self._window.width())

    @property
    def is_open(self) -> bool:
        """Whether the words to say are shown."""
        return not self.card.isHidden()

    def close_words(self) -> None:
        """Put the words away."""
        self.card.hide()
        self.opened.emit(False)

    def _toggle_words(self) -> None:
        if self.is_open and self.card.has_keyboard:
            self.close_words()
        else:
            self.card.show()
            self.opened.emit(True)
            self.card.open_card(self._at_hand())

    def _at_hand(self) -> Situation:
        """What one is most likely to look for now."""
        shown, claim = self._shown, self.claimer.claims.shown
        held = None if shown is None else shown.held
        if claim is not None and claim.claim is Claim.PHONE:
            return Situation.PHONE_RETURN
        if shown is None or held is None:
            return Situation.GREETING
        if shown.stage is Stage.CALLED and held.row.kind is Kind.PHONE:
            return Situation.PHONE_ANSWER
        if shown.stage is not Stage.SERVING:
            return Situation.GREETING
        if held.row.kind is Kind.PHONE:
            return Situation.PHONE_RETURN
        is_awaited = held.row.kind is Kind.ASSISTANCE and bool(shown.rows)
        return Situation.WRAP_UP if is_awaited else Situation.ANYTHING_ELSE

    def _open_from_strip(self) -> None:
        self.room_asked.emit()
        if not self.is_open:
            self._toggle_words()

    def _answer(self, view: ClaimView) -> None:
        self.claimer.answer(view)

    def _show_claims(self) -> None:
        claims, refused = self.claimer.claims, self.claimer.refused
        note = "" if refused is None else self._words.refusal(*refused)
        before = self.bar_height
        self.bar.show_claim(claims.shown, note, is_busy=self.claimer.is_busy)
        if self.bar_height != before:
            self.resized.emit()
        if claims.shown is None or not claims.shown.may_be_answered:
            self.forward.rest()
        own = claims.own
        self.colleague_button.offer(
            self._words.own_call(own), OWN_PICTOGRAMS[own], self._words.own_call_in_full(own)
        )
        self.colleague_button.set_warm(own is not OwnCall.NONE)
        self.colleague_button.setEnabled(not self.claimer.is_busy)

    def _show_now(self) -> None:
        """Where the card covers the stage it says itself who is at the desk or next."""
        shown, sentence = self._shown, ""
        if self._is_narrow and shown is not None:
            if shown.held is not None:
                sentence = self._phrase_words.at_desk(shown.held.row.label)
            elif shown.next_up is not None:
                sentence = self._phrase_words.next_up(shown.next_up.label)
        self.card.show_now(sentence)

    def _keys_of_strip(self, window: QWidget) -> tuple[MeaningKey, MeaningKey]:
        words = MeaningKey(self._phrase_words.key(), None, window)
        words.meant.connect(self._open_from_strip)
        colleague = MeaningKey(self._words.own_call_key(), None, window)
        colleague.meant.connect(self.claimer.call_colleague)
        return words, colleague

    def _words_button(self, parts: PanelParts) -> ShortButton:
        button = ShortButton(parts.palette, "message_text_outline", "words_to_say")
        words = self._phrase_words
        button.offer(words.short_title(), "message_text_outline", words.title())
        button.set_key(words.key())
        button.clicked.connect(self._toggle_words)
        return button

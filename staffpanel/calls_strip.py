"""Calls on hold: how long each has waited, when to return to the line and what to say then.

Stands over everything else, so that no caller is forgotten; takes no focus and makes no sound. Must not know
how an action is done.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.actions import Action, Offer
from staffpanel.offer_button import OfferButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import HeldCall, PanelProperties
from staffpanel.tone import set_tone
from staffpanel.visit_sentences import VisitSentences
from staffpanel.words import PanelWords
from ui.tokens import Palette

DUE, CALM = "due", "calm"
SHOWN_CALLS, PRESSED_CALLS = 3, 2


class CallsStrip(QFrame):
    """One line for each of the first calls; the first of them can be returned to by one key.

    Properties:
        lines: What is said of each call.
        reminder: The words of a reminder that is due; "" while none is.

    Signals:
        asked(Action): To return to a call, or to end one.
        came_due(): One more reminder is due.
    """

    asked = Signal(object)
    came_due = Signal()

    def __init__(self, palette: Palette, words: PanelWords, sentences: VisitSentences) -> None:
        super().__init__()
        self.setObjectName("calls")
        self._words, self._sentences = words, sentences
        self._colour = QColor(palette.phone)
        self._pictogram = Pictogram(22, self._colour, "phone_paused_outline")
        self._lines = [PlainLabel(look.strong(), wraps=True) for _ in range(SHOWN_CALLS)]
        self._reminder = PlainLabel(look.text(), wraps=True)
        self._buttons = {
            action: self._button(palette, action) for action in (Action.PHONE_RETURN, Action.PHONE_DONE)
        }
        self._prompts: dict[str, int] = {}
        self._is_narrow = self._is_scant = False
        self._most, self._calls = SHOWN_CALLS, tuple[HeldCall, ...]()
        self._grid, self._keys = QGridLayout(self), QWidget()
        self._lay_out()
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.text() for line in self._lines if not line.isHidden())

    @property
    def reminder(self) -> str:
        return "" if self._reminder.isHidden() else self._reminder.text()

    def button(self, action: Action) -> OfferButton:
        return self._buttons[action]

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the calls on hold, or nothing when there are none."""
        calls = self._calls = shown.calls
        self.setVisible(bool(calls))
        self._show_lines(calls)
        is_free = shown.drawer is None and not shown.is_slow
        for offer in shown.phone:
            if offer.action in self._buttons:
                is_return = offer.action is Action.PHONE_RETURN
                self._show_offer(offer, is_free=shown.takes_calls if is_return else is_free)
        self._remind(calls)

    def _show_lines(self, calls: tuple[HeldCall, ...]) -> None:
        """One line for each of the first calls; where there is hardly any height one line for all of them."""
        shown = min(len(calls), 1 if self._is_scant else self._most)
        for place, line in enumerate(self._lines[:shown]):
            is_last = place == shown - 1
            self._say(line, calls[place:] if is_last else calls[place : place + 1])
        for place, line in enumerate(self._lines[1:], start=1):
            line.setVisible(place < shown)

    def _say(self, line: PlainLabel, calls: tuple[HeldCall, ...]) -> None:
        """Say the call of a line, at the last one how many more there are; who hears it hears them all."""
        words = self._words.visits
        told = calls[:SHOWN_CALLS] if self._is_scant else calls[:1]
        is_brief = self._is_narrow or len(told) > 1
        more = (f"+{len(calls) - len(told)}",) if len(calls) > len(told) else ()
        said = (words.call_shortly(call) if is_brief else words.call(call) for call in told)
        line.setText("    ".join((*said, *more)))
        spoken = ", ".join(words.call(call) for call in calls)
        line.setAccessibleName(spoken)
        line.setToolTip(spoken if is_brief or more else "")

    def give_way(self, *, is_pressed: bool) -> None:
        """Take a line less where the page would have to scroll else: the first stay, the rest is counted."""
        most = PRESSED_CALLS if is_pressed else SHOWN_CALLS
        if most != self._most:
            self._most = most
            self._show_lines(self._calls)

    def set_narrow(self, is_narrow: bool, *, is_scant: bool = False) -> None:
        """Say each call in few words beside its keys, and give the words to say the whole width."""
        self._is_narrow, self._is_scant = is_narrow, is_scant
        self._reminder.setFont(look.small() if is_narrow or is_scant else look.text())
        self._grid.addWidget(self._reminder, 1, 0 if is_narrow else 1, 1, 3 if is_narrow else 1)
        self._place_keys()

    def _place_keys(self) -> None:
        """Put the keys beside the calls, and beside the words to say where these are under them."""
        is_beside_words = not self._is_narrow and not self._reminder.isHidden()
        self._grid.addWidget(self._keys, 0, 2, 2 if is_beside_words else 1, 1)

    def _remind(self, calls: tuple[HeldCall, ...]) -> None:
        due = [call for call in calls if call.prompts]
        sentence = self._sentences.call_due(due[0]) if due else ""
        self._reminder.setText(sentence)
        self._reminder.setVisible(bool(due))
        self._place_keys()
        set_tone(self, DUE if due else CALM)
        prompts = {call.label: call.prompts for call in due}
        if any(count > self._prompts.get(label, 0) for label, count in prompts.items()):
            self.came_due.emit()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._prompts = prompts

    def _show_offer(self, offer: Offer, *, is_free: bool) -> None:
        button = self._buttons[offer.action]
        words = self._words.offer(offer)
        button.say("" if self._is_narrow else words, spoken=words)
        button.setToolTip(words if self._is_narrow else "")
        # An open list wants the letters for itself.
        button.setEnabled(offer.is_enabled and is_free)

    def _button(self, palette: Palette, action: Action) -> OfferButton:
        button = OfferButton(palette, action)
        button.setObjectName(action)
        button.set_key(self._words.key(action))
        button.set_low()
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        return button

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(12, 6, 8, 6)
        self._grid.setHorizontalSpacing(look.DENSE_PAD)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._pictogram, 0, 0)
        column = QVBoxLayout()
        self._grid.addLayout(column, 0, 1)
        column.setSpacing(2)
        for label in self._lines:
            column.addWidget(label)
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(0)
        for button in self._buttons.values():
            keys.addWidget(button)
        self.set_narrow(is_narrow=False)

"""The head of the panel: the desk and its person, how many are present, pause and sign out.

Must not know how an action is done.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import Action, PanelProperties
from staffpanel.stage_card import PICTOGRAMS
from staffpanel.words import PanelWords
from ui.tokens import Palette

CORNER = (Action.PAUSE, Action.RESUME, Action.SIGN_OUT)


class Header(QFrame):
    """One line over everything.

    Signals:
        asked(Action): Pause, resume or sign out.
    """

    asked = Signal(object)

    def __init__(self, palette: Palette, words: PanelWords) -> None:
        super().__init__()
        self.setObjectName("header")
        self._words = words
        self._desk = PlainLabel(look.strong(look.LEAD_PX))
        self._people = Pictogram(18, QColor(palette.ink_soft), "account_outline")
        self._soft = QColor(palette.ink_soft)
        self._presence = PlainLabel(look.small(), is_quiet=True, wraps=True)
        self._buttons = {action: self._button(palette, action) for action in CORNER}
        self._lay_out()

    def show_properties(self, shown: PanelProperties) -> None:
        """Show who is where."""
        self._desk.setText(self._words.at_desk(shown.desk, shown.staff))
        several = shown.present > 1
        self._people.show_as("account_group_outline" if several else "account_outline", self._soft)
        self._presence.setText(self._words.presence(shown.present))
        offered = {offer.action for offer in shown.corner}
        for action, button in self._buttons.items():
            button.setVisible(action in offered)
            # An open list wants the letters for itself.
            button.setEnabled(shown.drawer is None and not shown.is_slow)

    def _button(self, palette: Palette, action: Action) -> ActionButton:
        button = ActionButton(palette, PICTOGRAMS[action])
        button.setObjectName(f"corner_{action}")
        button.say(self._words.action(action))
        button.set_key(self._words.key(action))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.asked.emit, action))
        return button

    def _lay_out(self) -> None:
        presence = QHBoxLayout()
        presence.setSpacing(6)
        presence.addWidget(self._people)
        presence.addWidget(self._presence, 1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self._desk)
        left.addLayout(presence)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.PAD, 10, look.PAD, 10)
        row.setSpacing(look.GAP)
        row.addLayout(left, 1)
        for button in self._buttons.values():
            row.addWidget(button)

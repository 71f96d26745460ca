"""The head of the panel: the desk and its person, how many are present, pause and sign out.

Must not know how an action is done.
"""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.actions import Action
from staffpanel.offer_button import OfferButton
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import PanelProperties
from staffpanel.sections import Moment, Space
from staffpanel.short_button import ShortButton
from staffpanel.words import PanelWords
from ui.tokens import Palette

CORNER = (Action.PAUSE, Action.RESUME, Action.SIGN_OUT)


class PresenceLine(QWidget):
    """How many are present, and what that means for who goes first."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._colour = QColor(palette.ink_soft)
        self._pictogram = Pictogram(18, self._colour, "account_outline")
        self._words = PlainLabel(look.small(), is_quiet=True, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._pictogram)
        row.addWidget(self._words, 1)

    def show_present(self, present: int, sentence: str, shown: str) -> None:
        """Show the number present; the sentence is heard, and the tip of what is shown of it."""
        name = "account_group_outline" if present > 1 else "account_outline"
        self._pictogram.show_as(name, self._colour)
        self._words.setText(shown)
        self._words.setAccessibleName(sentence)
        self.setToolTip("" if shown == sentence else sentence)


class Header(QFrame):
    """One line over everything; where it is narrow, keys without words, and under them who is present.

    Signals:
        asked(Action): Pause, resume or sign out.
        people_asked(): Manage people.
    """

    asked = Signal(object)
    people_asked = Signal()

    def __init__(self, palette: Palette, words: PanelWords) -> None:
        super().__init__()
        self.setObjectName("header")
        self._words = words
        self._desk = PlainLabel(look.strong(look.LEAD_PX), wraps=True)
        self._desk.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._presence = PresenceLine(palette)
        self._is_narrow = self._is_brief = self._is_least = self._is_offered = False
        self._present = 0
        self._place = ("", "", False)
        self._people_words = ""
        self.people = self._people_button(palette)
        self._buttons = {action: self._button(palette, action) for action in CORNER}
        self._grid = QGridLayout(self)
        self._corner = QWidget()
        self._corner_row = QHBoxLayout(self._corner)
        self._below = QWidget(self)
        self._below_row = QHBoxLayout(self._below)
        self._asides: QWidget | None = None
        self._lay_out()

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        self.set_narrow(space.is_narrow, is_scant=space.is_scant)

    def follow(self, moment: Moment) -> None:
        """Stand over the work of a desk."""
        if moment.is_working:
            self.show_properties(moment.shown)
        self.setVisible(moment.is_at_work)

    def show_properties(self, shown: PanelProperties) -> None:
        """Show who is where."""
        self._place = (shown.desk, shown.staff, shown.is_paused)
        self._present = shown.present
        offered = {offer.action for offer in shown.corner}
        for action, button in self._buttons.items():
            button.setVisible(action in offered)
            # An open list wants the letters for itself.
            button.setEnabled(shown.drawer is None and not shown.is_slow)
        self.people.setEnabled(shown.drawer is None)
        self._show_present()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words of all buttons leave little room, the line is said in few words."""
        super().resizeEvent(event)
        self._is_brief = self.width() < look.BRIEF_BELOW_PX
        self._say_corner()
        self._show_present()

    def _say_corner(self) -> None:
        # One button more, that only managers see, takes the room of the words beside their name.
        is_crowded = self._is_brief and self._is_offered and not self._is_narrow
        is_tight = is_crowded and self.width() < look.CROWDED_BELOW_PX
        for action, button in self._buttons.items():
            self._say(button, self._words.action(action), is_wordless=self._is_narrow or is_crowded)
        self._say(self.people, self._people_words, is_wordless=is_crowded)
        for each in (self.people, *self._buttons.values()):
            each.set_low(self._is_narrow or is_tight)
        for beside in [] if self._asides is None else self._asides.findChildren(ShortButton):
            beside.set_crowded(is_tight)

    def _say(self, button: ActionButton, words: str, *, is_wordless: bool) -> None:
        button.say("" if is_wordless else words, spoken=words)
        button.setToolTip(words if is_wordless else "")

    def _show_present(self) -> None:
        words, present = self._words.presence, self._present
        at_desk = words.at_desk(*self._place)
        self._desk.setText(words.at_desk_shortly(*self._place[:2]) if self._is_short_of(at_desk) else at_desk)
        self._desk.setAccessibleName(at_desk)
        sentence = words.present(present)
        # Where the line has no place it is the tip of the name.
        self._desk.setToolTip(f"{at_desk}\n{sentence}" if self._is_least else "")
        self._presence.show_present(
            present, sentence, words.present_shortly(present) if self._is_brief else sentence
        )

    def _is_short_of(self, at_desk: str) -> bool:
        """Whether the name of the place has no room on one line beside the keys."""
        shown: list[ActionButton] = [each for each in self._buttons.values() if not each.isHidden()]
        if self._asides is not None:
            shown += self._asides.findChildren(ActionButton)
        if not self._is_narrow and self._is_offered:
            shown.append(self.people)
        gaps = look.GAP if self._is_narrow else look.GAP * (len(shown) + 1) + 2 * look.PAD
        room = self.width() - sum(each.sizeHint().width() for each in shown) - 2 * look.DENSE_PAD - gaps
        is_crowded = self._is_narrow or (self._is_brief and self._is_offered)
        return is_crowded and self._desk.fontMetrics().horizontalAdvance(at_desk) > room

    def set_people(self, words: str, key: str) -> None:
        """Name the button of the people."""
        self._people_words = words
        self.people.set_key(key, works_anywhere=False)
        self._say_corner()

    def offer_people(self, is_offered: bool) -> None:
        """Let a manager see the button; nobody else does."""
        self._is_offered = is_offered
        self._say_corner()
        self._make_room()

    def _people_button(self, palette: Palette) -> ActionButton:
        button = ActionButton(palette, "account_group_outline")
        button.setObjectName("corner_people")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.people_asked)
        button.hide()
        return button

    def _button(self, palette: Palette, action: Action) -> OfferButton:
        button = OfferButton(palette, action)
        button.setObjectName(f"corner_{action}")
        button.set_key(self._words.key(action))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.asked.connect(self.asked)
        return button

    def set_asides(self, asides: QWidget) -> None:
        """Hold the buttons of what stands beside the work, before those of the corner or under them."""
        self._asides = asides
        self.set_narrow(is_narrow=False)

    def set_narrow(self, is_narrow: bool, *, is_scant: bool = False) -> None:
        """Keys without words, and under them who is present unless there is hardly any height."""
        self._is_narrow, self._is_least = is_narrow, is_narrow and is_scant
        self._say_corner()
        size_px = look.SMALL_PX if self._is_least else look.TEXT_PX if is_narrow else look.LEAD_PX
        self._desk.setFont(look.strong(size_px))
        side, down = (look.DENSE_PAD, 2) if is_narrow else (look.PAD, 6)
        self._grid.setContentsMargins(side, down, look.GAP // 2 if is_narrow else side, down)
        self._corner_row.setSpacing(0 if is_narrow else look.GAP)
        self._below.setHidden(self._is_least)
        if self._asides is not None:
            self._corner_row.insertWidget(0, self._asides)
            # A screen reader goes by the order of the children, not by that of the row.
            self._asides.lower()
        self._make_room()
        self._order_tab()

    def _order_tab(self) -> None:
        """Have Tab follow the reading: the buttons beside the work stand before the corner."""
        beside = [] if self._asides is None else self._asides.findChildren(QAbstractButton)
        corner = [self.people, *self._buttons.values()]
        ordered = [*beside, *corner]
        for one, other in pairwise(ordered):
            QWidget.setTabOrder(one, other)

    def _make_room(self) -> None:
        """One line, or two."""
        # In one line of keys there is no room for what only managers need, and rarely.
        self.people.setVisible(self._is_offered and not self._is_least)
        row = self._below_row if self._is_narrow else self._corner_row
        row.insertWidget(1, self.people)
        self._grid.addWidget(self._desk, 0, 0)
        self._grid.addWidget(self._corner, 0, 1, 1 if self._is_narrow else 2, 1)
        self._grid.addWidget(self._below, 1, 0, 1, 2 if self._is_narrow else 1)

    def _lay_out(self) -> None:
        self._corner_row.setContentsMargins(0, 0, 0, 0)
        for button in (self.people, *self._buttons.values()):
            self._corner_row.addWidget(button)
        self._below_row.setContentsMargins(0, 0, 0, 0)
        self._below_row.addWidget(self._presence, 1)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.set_narrow(is_narrow=False)

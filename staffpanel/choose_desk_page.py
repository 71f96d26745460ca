"""The first page: choose a desk, give an alias and a PIN where people have one, begin.

Must not know how a sign-in is done.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.actions import Action, Stage
from staffpanel.entry_list import EntryList
from staffpanel.entry_words import desk_entry
from staffpanel.identity_fields import IdentityFields
from staffpanel.notice_bar import NoticeBar
from staffpanel.offer_button import OfferButton
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import PanelProperties
from staffpanel.sections import Moment, Space
from staffpanel.words import PanelWords
from ui.tokens import Palette

CARD_WIDTH = 520


class ChooseDeskPage(QWidget):
    """Shows the desks and who is there.

    Properties:
        alias, pin: The fields.

    Signals:
        desk_chosen(str): A desk.
        signed_in(str, str): An alias and a PIN, or "", for the desk chosen before.
        taken_over(str, str): The same, to go on where somebody was left signed in.
    """

    desk_chosen = Signal(str)
    signed_in = Signal(str, str)
    taken_over = Signal(str, str)

    steps = 20

    def __init__(self, palette: Palette, words: PanelWords, library_name: str, alias: str) -> None:
        super().__init__()
        self._words = words
        self._is_dense = self._is_scant = self._has_news = False
        self._staff, self._step = "", 0
        self._page = QVBoxLayout(self)
        self._library = PlainLabel(look.strong(), is_quiet=True, wraps=True)
        self._library.setText(library_name)
        self._title = PlainLabel(look.strong(look.TITLE_PX), wraps=True)
        self.desks = EntryList(palette, "desks", is_choice=True)
        self.desks.chosen.connect(self._choose)
        # Who walks to a desk and on to the alias means that desk.
        self.desks.left_at.connect(self.desk_chosen)
        self.desks.installEventFilter(self)
        self.desks.rows_resized.connect(self._make_room)
        self.identity = IdentityFields(words.presence, alias)
        self.alias, self.pin = self.identity.alias, self.identity.pin
        self.primary = ActionButton(palette, "login", is_primary=True)
        self.primary.setObjectName("sign_in")
        self.primary.set_key(words.enter(), works_anywhere=False)
        self.primary.clicked.connect(self._sign_in)
        self.take_over = OfferButton(palette, Action.TAKE_OVER)
        self.take_over.setObjectName("take_over")
        self.take_over.set_key(words.presence.take_over_key())
        self.take_over.clicked.connect(self._take_over)
        self.notice = NoticeBar("notice")
        self._say_words()
        self._lay_out()

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        self._is_scant = space.is_scant
        across, down = (look.PAD - 4, look.DENSE_PAD) if space.is_scant else (20, look.PAD)
        self._column.setContentsMargins(across, down, across, down)
        self.notice.set_small(space.is_scant)
        self._title.setFont(look.strong(look.TEXT_PX if space.is_scant else look.TITLE_PX))
        self.set_dense(space.is_low)

    def follow(self, moment: Moment) -> None:
        """Be there until somebody is signed in; after they left the next person types an own alias."""
        self.setVisible(not moment.is_working)
        if moment.is_working:
            self.identity.forget_pin()
        else:
            self.show_properties(moment.shown)
            if self._staff:
                self.alias.clear()
        self._staff = moment.shown.staff

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the desks of the moment."""
        is_looking = shown.stage is Stage.LOOKING
        self._title.setText(self._words.looking() if is_looking else self._words.presence.which_desk())
        self.desks.set_entries(tuple(desk_entry(each, shown.desk, self._words) for each in shown.desks))
        if self.desks.current_code != shown.desk and shown.desk:
            self.desks.go_to(shown.desk)
        self.setEnabled(not is_looking)
        self.primary.setEnabled(not shown.is_slow)
        self.identity.show_properties(shown)
        self._show_take_over(shown)
        self._has_news = shown.notice is not None
        self._make_room()

    def give_way(self, step: int) -> None:
        """Show fewer desks at once where there is less room; the list scrolls."""
        self._step = step
        self._make_room()

    def set_dense(self, is_dense: bool) -> None:
        """Take less room for the rest."""
        self._is_dense = is_dense
        self.primary.set_dense(is_dense)
        self.take_over.set_dense(is_dense)
        self._make_room()

    def take_focus(self) -> None:
        """Begin at the desks, or at what is still to be typed when the desk is chosen already."""
        if any(entry.is_marked for entry in self.desks.entries):
            self.identity.take_focus()
        else:
            self.desks.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter that is typed at the desks begins the alias, once a desk is chosen."""
        if watched is self.desks and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_chosen = any(entry.is_marked for entry in self.desks.entries)
            if is_chosen and event.text().isalpha() and not event.isAutoRepeat():
                self.identity.begin(event.text())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, desk: str) -> None:
        self.desk_chosen.emit(desk)
        self.identity.begin()

    def _sign_in(self) -> None:
        if not self.identity.go_on():
            self.signed_in.emit(self.alias.text(), self.pin.text())

    def _take_over(self) -> None:
        self.taken_over.emit(self.alias.text(), self.pin.text())

    def _make_room(self) -> None:
        """Where there is little room news take the place of what was read before."""
        is_full = self._is_dense and self._has_news
        rows = max(1, len(self.desks.entries) - self._step)
        self.desks.setFixedHeight(self.desks.height_of(rows))
        self._library.setVisible(not is_full and not self._is_scant)
        self.identity.let_news_in(is_full or self._is_scant)

    def _show_take_over(self, shown: PanelProperties) -> None:
        self.take_over.setVisible(shown.take_over is not None)
        if shown.take_over is not None:
            self.take_over.say(self._words.offer(shown.take_over))
            self.take_over.setEnabled(not shown.is_slow)

    def _say_words(self) -> None:
        self.desks.setAccessibleName(self._words.presence.which_desk())
        self.primary.say(self._words.sign_in())

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(CARD_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = column = QVBoxLayout(card)
        column.setSpacing(look.GAP)
        above: tuple[QWidget, ...] = (self._library, self._title)
        below: tuple[QWidget, ...] = (self.identity, self.primary, self.take_over, self.notice)
        for part in above:
            column.addWidget(part)
        column.addWidget(self.desks, 1)
        for part in below:
            column.addWidget(part)
        page = self._page
        page.setContentsMargins(look.DENSE_PAD, look.DENSE_PAD, look.DENSE_PAD, look.DENSE_PAD)
        page.addStretch(1)
        row = QHBoxLayout()
        page.addLayout(row)
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        page.addStretch(1)

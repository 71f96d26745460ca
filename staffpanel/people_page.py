"""The page of the people: the manager's PIN, everybody, what may be done with one, and what is typed for it.

Must not know how anything is done.
"""

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.people import ALIAS_LENGTH, Role
from staffpanel import look
from staffpanel.action_button import ENTER_KEYS, ActionButton
from staffpanel.choice_keys import choice_key
from staffpanel.entry import Entry
from staffpanel.entry_list import EntryList
from staffpanel.notice_bar import NoticeBar
from staffpanel.notices import Tone
from staffpanel.people_view import PeopleView, PersonAction, Step, actions_for
from staffpanel.people_words import PeopleWords
from staffpanel.plain_label import PlainLabel
from staffpanel.sections import Space
from staffpanel.short_button import ShortButton
from ui.tokens import Palette

CARD_WIDTH = 620
FIELDS = {
    Step.PIN: ("pin",),
    Step.ADD: ("alias", "pin", "again"),
    Step.RENAME: ("alias",),
    Step.NEW_PIN: ("pin", "again"),
}
LISTS = frozenset({Step.LIST, Step.PERSON})

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class PeoplePage(QWidget):
    """Shows one step.

    Properties:
        fields: What is typed, by name: alias, pin, again.

    Signals:
        pin_given(str): The manager's.
        person_chosen(str): An alias of the list.
        action_chosen(PersonAction): With the person.
        add_asked(): Add somebody.
        added(str, str, str, Role): Alias, the PIN twice, and what they may do.
        renamed(str): The new alias.
        pin_set(str, str): The new PIN, twice.
        left(): One step back.
        touched(): Any key or touch, whatever it does.
    """

    pin_given = Signal(str)
    person_chosen = Signal(str)
    action_chosen = Signal(object)
    add_asked = Signal()
    added = Signal(str, str, str, object)
    renamed = Signal(str)
    pin_set = Signal(str, str)
    left = Signal()
    touched = Signal()

    def __init__(self, palette: Palette, words: PeopleWords, back: str, keys: tuple[str, str]) -> None:
        super().__init__()
        self._palette, self._words = palette, words
        self._view = PeopleView()
        self._title = PlainLabel(look.strong(look.LEAD_PX), wraps=True)
        self._hint = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self.notice = NoticeBar("notice")
        self.list = EntryList(palette, "people", is_choice=True)
        self.list.chosen.connect(self._choose)
        self.fields = {name: self._field(name) for name in ("alias", "pin", "again")}
        self._names = {name: PlainLabel(look.strong()) for name in self.fields}
        enter, escape = keys
        self.primary = self._button("check", "people_primary", "", enter)
        self.primary.clicked.connect(self._go_on)
        self.as_manager = self._button("account_key_outline", "people_as_manager", words.as_manager(), "")
        self.as_manager.set_key(words.add_key())
        self.as_manager.clicked.connect(self._add_manager)
        self.add = ShortButton(palette, "account_plus_outline", "people_add")
        self.add.offer(words.add(), "account_plus_outline", words.add())
        self.add.set_key(words.add_key())
        self.add.clicked.connect(self.add_asked)
        self.back = ShortButton(palette, "arrow_left", "people_back")
        self.back.offer(back, "arrow_left", back)
        self.back.set_key(escape, works_anywhere=False)
        self.back.clicked.connect(self.left)
        self._lay_out()
        for part in (self, *self.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever does anything here is still there."""
        if event.type() in SIGNS_OF_LIFE:
            self.touched.emit()
        return super().eventFilter(watched, event)

    def show_view(self, view: PeopleView) -> None:
        """Show the step of the moment; what was typed for another step is forgotten."""
        is_new = (view.step, view.about) != (self._view.step, self._view.about)
        self._view = view
        title = self._words.title(view.step, view.about)
        self._title.setText(title)
        self._hint.setText(self._words.hint(view.step, view.manager))
        self.list.setAccessibleName(title)
        self.list.setVisible(view.step in LISTS)
        self.list.set_entries(self._entries(view))
        self._show_fields(view.step, is_new=is_new)
        self.add.setVisible(view.step is Step.LIST)
        self.as_manager.setVisible(view.step is Step.ADD)
        self.primary.setVisible(view.step in FIELDS)
        self.primary.say(self._words.primary(view.step))
        self._show_told(view)
        if is_new and view.step is not Step.CLOSED:
            self.list.go_to(view.about)
            self.take_focus()

    def fit(self, space: Space) -> None:
        """Where it is narrow the title needs the room of the buttons' words."""
        for button in (self.add, self.back):
            button.set_short(space.is_narrow)
        self._hint.setVisible(not space.is_scant)
        self._title.setFont(look.strong(look.TEXT_PX if space.is_narrow else look.LEAD_PX))

    def take_focus(self) -> None:
        """Begin where something is to be typed or chosen."""
        first = FIELDS.get(self._view.step)
        (self.fields[first[0]] if first else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """What Enter does."""
        if self.primary.isVisibleTo(self):
            self._go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads from one field to the next, and from the last on."""
        names = FIELDS.get(self._view.step, ())
        typed = [name for name in names if self.fields[name].hasFocus()]
        if event.key() not in ENTER_KEYS or event.isAutoRepeat() or not typed or typed[0] == names[-1]:
            super().keyPressEvent(event)
            return
        self.fields[names[names.index(typed[0]) + 1]].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        alias, pin, again = (self.fields[name].text() for name in ("alias", "pin", "again"))
        match self._view.step:
            case Step.PIN:
                self.pin_given.emit(pin)
            case Step.ADD:
                self.added.emit(alias, pin, again, Role.STAFF)
            case Step.RENAME:
                self.renamed.emit(alias)
            case Step.NEW_PIN:
                self.pin_set.emit(pin, again)
            case _:
                return

    def _add_manager(self) -> None:
        if self._view.step is Step.ADD:
            self.added.emit(*(self.fields[name].text() for name in FIELDS[Step.ADD]), Role.MANAGER)

    def _choose(self, code: str) -> None:
        if self._view.step is Step.LIST:
            self.person_chosen.emit(code)
        else:
            self.action_chosen.emit(PersonAction(code))

    def _entries(self, view: PeopleView) -> tuple[Entry, ...]:
        if view.step is Step.PERSON:
            actions = () if view.person is None else actions_for(view.person)
            words = {action: self._words.action(action) for action in actions}
            return tuple(
                Entry(action, words[action], words[action], key=choice_key(place))
                for place, action in enumerate(actions)
            )
        if view.step is not Step.LIST:
            return ()
        return tuple(
            Entry(
                each.alias,
                f"{each.alias}, {self._words.state(each)}",
                each.alias,
                detail=self._words.state(each),
                pictogram="account_lock_outline" if each.locked_until_ms else "account_outline",
            )
            for each in view.people
        )

    def _show_fields(self, step: Step, *, is_new: bool) -> None:
        wanted = FIELDS.get(step, ())
        for name, field in self.fields.items():
            if is_new:
                field.clear()
            label = {
                "alias": self._words.alias(),
                "pin": self._words.pin(step),
                "again": self._words.again(),
            }[name]
            self._names[name].setText(label)
            field.setAccessibleName(label)
            for part in (field, self._names[name]):
                part.setVisible(name in wanted)

    def _show_told(self, view: PeopleView) -> None:
        told = view.told
        if told is None:
            self.notice.tell("", Tone.NEWS, self._palette)
            return
        if told.is_refusal and not self.notice.sentence:
            self._type_again(view.step)
        self.notice.tell(
            self._words.told(told), Tone.REFUSED if told.is_refusal else Tone.NEWS, self._palette
        )

    def _type_again(self, step: Step) -> None:
        """PINs are typed anew after a refusal; an alias is mended."""
        for name in ("pin", "again"):
            self.fields[name].clear()
        names = FIELDS.get(step, ())
        if names:
            self.fields[names[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"people_{name}")
        field.setFont(look.font_of(look.LEAD_PX))
        if name == "alias":
            field.setMaxLength(ALIAS_LENGTH)
            return field
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,12}"), field))
        return field

    def _button(self, pictogram: str, name: str, words: str, cap: str) -> ActionButton:
        button = ActionButton(self._palette, pictogram, is_primary=name == "people_primary")
        button.setObjectName(name)
        button.say(words)
        button.set_key(cap, works_anywhere=False)
        return button

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(look.GAP)
        top = QHBoxLayout()
        column.addLayout(top)
        top.setSpacing(look.GAP // 2)
        top.addWidget(self._title, 1)
        for button in (self.add, self.back):
            button.set_low()
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._hint)
        column.addWidget(self.list, 100)
        for name, field in self.fields.items():
            column.addWidget(self._names[name])
            column.addWidget(field)
        for below in (self.primary, self.as_manager, self.notice):
            column.addWidget(below)
        column.addStretch(1)
        page = QHBoxLayout(self)
        page.setContentsMargins(look.DENSE_PAD, look.DENSE_PAD, look.DENSE_PAD, look.DENSE_PAD)
        page.addStretch(1)
        page.addWidget(card, 20)
        page.addStretch(1)

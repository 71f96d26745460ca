"""The two fields of a sign-in: the alias, and the PIN where people have one.

Must not know how a sign-in is done.
"""

from PySide6.QtCore import QRegularExpression, Qt, QTimer
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desk.errors import PinRequired, StaffLocked, WrongPin
from staffpanel import look
from staffpanel.inputs import ALIAS_LENGTH
from staffpanel.notices import Notice
from staffpanel.plain_label import PlainLabel
from staffpanel.presence_words import PresenceWords
from staffpanel.properties import PanelProperties

TYPED_AGAIN = frozenset({WrongPin.code, PinRequired.code, StaffLocked.code})
"""Refusals after which the PIN is typed anew."""
FORGET_MS = 60_000
"""How long a PIN that nobody goes on with is kept."""


class IdentityFields(QWidget):
    """Shows the fields side by side; a PIN is typed unseen, and forgotten once it is not needed.

    Properties:
        alias: The field of the alias.
        pin: The field of the PIN, digits only.
    """

    def __init__(self, words: PresenceWords, alias: str) -> None:
        super().__init__()
        self._words = words
        self._told: Notice | None = None
        self.alias = QLineEdit(alias)
        self.alias.setObjectName("alias")
        self.alias.setMaxLength(ALIAS_LENGTH)
        self.pin = QLineEdit()
        self.pin.setObjectName("pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,12}"), self.pin))
        self._is_pin_first = False
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        self._forget.timeout.connect(self.forget_pin)
        self.pin.textChanged.connect(self._forget.start)
        self.alias.textEdited.connect(self._forget_other_pin)
        self.alias.textChanged.connect(self._hide_digits)
        self._titles = (PlainLabel(look.strong()), PlainLabel(look.strong()))
        self._hint = PlainLabel(look.small(), is_quiet=True, wraps=True)
        self._grid = QGridLayout(self)
        self._say_words()
        self._lay_out()
        self._set_pin_needed(is_needed=False)

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the field of the PIN where it is needed; after a wrong one it waits for another."""
        if shown.needs_pin == self.pin.isHidden():
            self._set_pin_needed(is_needed=shown.needs_pin)
        if shown.notice == self._told:
            return
        self._told = shown.notice
        if shown.notice is not None and shown.notice.code in TYPED_AGAIN and shown.needs_pin:
            self.forget_pin()
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, letter: str = "") -> None:
        """Go on at what is still to be typed; a letter that was typed elsewhere begins an alias."""
        if letter:
            self.alias.setText(letter)
            self.alias.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.take_focus()
        if self.alias.hasFocus():
            self.alias.selectAll()

    def take_focus(self) -> None:
        """Go to what is still to be typed."""
        is_known = bool(self.alias.text().strip()) and not self.pin.isHidden()
        (self.pin if is_known else self.alias).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> bool:
        """From the alias to the PIN, if that is still to be typed; tells whether it was."""
        is_missing = not self.pin.isHidden() and not self.pin.text() and not self.pin.hasFocus()
        if is_missing and self._looks_like_pin():
            self._take_as_pin()
        elif is_missing:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_missing

    def _looks_like_pin(self) -> bool:
        """Whether digits alone stand where the alias belongs, in front of everybody."""
        return not self.pin.isHidden() and self.alias.text().isdecimal()

    def _take_as_pin(self) -> None:
        """Who typed the PIN first goes on with the alias."""
        self._is_pin_first = True
        self.pin.setText(self.alias.text())
        self.alias.clear()
        self.alias.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_other_pin(self) -> None:
        """A PIN goes with the alias it was typed for."""
        if not self._is_pin_first:
            self.pin.clear()

    def _hide_digits(self) -> None:
        """Digits alone may be a PIN that was typed in the wrong place."""
        is_hidden = self._looks_like_pin()
        echo = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        self.alias.setEchoMode(echo)
        self._say_hint(is_alias_first=is_hidden or (self._is_pin_first and not self.alias.text()))

    def _say_hint(self, *, is_alias_first: bool = False) -> None:
        usual = self._words.alias_hint() if self.pin.isHidden() else self._words.pin_hint()
        self._hint.setText(self._words.alias_first() if is_alias_first else usual)

    def forget_pin(self) -> None:
        """Keep nothing of it any longer than it is needed."""
        self._is_pin_first = False
        self.pin.clear()

    def let_news_in(self, has_news: bool) -> None:
        """Where there is little room the hint makes place for news."""
        self._hint.setVisible(not has_news)

    def _set_pin_needed(self, *, is_needed: bool) -> None:
        for part in (self.pin, self._titles[1]):
            part.setVisible(is_needed)
        self._grid.setHorizontalSpacing(look.GAP + 4 if is_needed else 0)
        self._say_hint()

    def _say_words(self) -> None:
        names = (self._words.alias(), self._words.pin())
        hints = (self._words.alias_hint(), self._words.pin_hint())
        for field, title, name, hint in zip((self.alias, self.pin), self._titles, names, hints, strict=True):
            field.setFont(look.font_of(look.LEAD_PX))
            title.setText(name)
            title.setBuddy(field)
            field.setAccessibleName(name)
            field.setAccessibleDescription(hint)

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(look.GAP)
        for column, (title, field) in enumerate(zip(self._titles, (self.alias, self.pin), strict=True)):
            grid.addWidget(title, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self._hint, 2, 0, 1, 2)

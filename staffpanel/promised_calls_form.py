"""The form to promise a call: whom, where, what about and when, all by keyboard.

The time is read while it is typed, and said again in full; the usual ones have a key each. Must not know
how a call is kept.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from desk.hours import Hours
from desk.promised_calls import FEWEST_DIGITS, NOTE_LENGTH, NUMBER_LENGTH, WHO_LENGTH, WhatToKeep
from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.call_times import CallTime, QuickTime, quick_times, typed, written
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.promised_calls_words import PromisedCallsWords
from ui.tokens import Palette

WHEN_LENGTH = 32
QUICK_KEYS = ("F1", "F2", "F3", "F4")


class QuickButton(ActionButton):
    """Promises the call for one of the usual times.

    Signals:
        chosen(QuickTime): By mouse or by its key.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, quick: QuickTime) -> None:
        super().__init__(palette, "clock_outline")
        self._quick = quick
        self.setObjectName(f"when_{quick}")
        self.set_low()
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._quick)


class PromiseForm(QFrame):
    """Four fields; forgets what was typed as soon as it is kept.

    Properties:
        heading: What it is about, over everything else.
        who, number, note, when: The fields.
        said: The time as it was understood, or how one may be typed.
        quick: The buttons of the usual times.
    """

    def __init__(
        self, palette: Palette, words: PromisedCallsWords, now: Callable[[], datetime], hours: Hours | None
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._palette, self._words, self._now, self._hours = palette, words, now, hours
        self.heading = PlainLabel(look.strong(), wraps=True)
        self.who, self.number, self.note, self.when = (
            _field(name, most, title)
            for name, most, title in (
                ("who", WHO_LENGTH, words.who()),
                ("number", NUMBER_LENGTH, words.number()),
                ("note", NOTE_LENGTH, words.note()),
                ("when", WHEN_LENGTH, words.when()),
            )
        )
        self.said = PlainLabel(look.small(), wraps=True)
        self._mark = Pictogram(18, QColor())
        self.quick = {each: QuickButton(palette, each) for each in QuickTime}
        self._choices, self._columns = QGridLayout(), 2
        self._times: dict[QuickTime, CallTime] = {}
        self.when.textChanged.connect(self._read)
        self.number.textEdited.connect(self._look_at_number)
        for button in self.quick.values():
            button.chosen.connect(self._take)
        self._lay_out()

    def what(self) -> WhatToKeep:
        """What was typed."""
        return WhatToKeep(self.who.text(), self.number.text(), self.note.text())

    def due_ms(self) -> int | None:
        """When the call is promised for, epoch milliseconds; None as long as that is no time to come."""
        at = typed(self.when.text(), self._now())
        return None if at is None else round(at.timestamp() * 1000)

    def missing(self) -> QLineEdit | None:
        """The first field that is still to be filled in or mended."""
        if not self.who.text().strip():
            return self.who
        if _digits(self.number.text()) < FEWEST_DIGITS:
            return self.number
        return self.when if self.due_ms() is None else None

    def begin(self, heading: str) -> None:
        """Empty the fields, and propose the soonest of the usual times."""
        self.heading.setText(heading)
        for each in (self.who, self.number, self.note, self.when):
            each.clear()
            _mark_wrong(each, is_wrong=False)
        self._offer()
        if self._times:
            self._take(next(iter(self._times)))
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_columns(self, columns: int) -> None:
        """So many usual times beside each other, the soonest first."""
        self._columns = columns
        for place, quick in enumerate(self._times):
            self._choices.addWidget(self.quick[quick], place // columns, place % columns)

    def _offer(self) -> None:
        now = self._now()
        self._times = {each.quick: each for each in quick_times(now, self._hours)}
        keys = dict(zip(self._times, QUICK_KEYS, strict=False))
        self.set_columns(self._columns)
        for quick, button in self.quick.items():
            known = self._times.get(quick)
            button.setVisible(known is not None)
            button.set_key(keys.get(quick, ""))
            if known is not None:
                button.say(self._words.quick(quick, known.at, now))

    def _take(self, quick: QuickTime) -> None:
        at = self._times[quick].at
        self.when.setText(written(at, self._now(), self._words.language))

    def _read(self, text: str) -> None:
        at = typed(text, self._now())
        is_wrong = at is None and bool(text.strip())
        _mark_wrong(self.when, is_wrong=is_wrong)
        self.said.setText(self._words.when_example() if at is None else self._words.for_when(at))
        colour = self._palette.notice_line if is_wrong else self._palette.success
        colour = self._palette.ink_soft if not text.strip() else colour
        self._mark.show_as("check" if at is not None else "clock_outline", QColor(colour))
        self.when.setAccessibleDescription(self.said.text())

    def _look_at_number(self, text: str) -> None:
        """Letters alone reach nobody; a number that is being typed is not complained of."""
        _mark_wrong(self.number, is_wrong=len(text.strip()) >= FEWEST_DIGITS and not _digits(text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.PAD, look.DENSE_PAD, look.PAD, look.DENSE_PAD)
        column.setSpacing(look.GAP)
        column.addWidget(self.heading)
        grid = QGridLayout()
        column.addLayout(grid)
        self._lay_out_fields(grid)
        column.addLayout(self._choices)
        self._choices.setSpacing(0)
        for button in self.quick.values():
            self._choices.addWidget(button)

    def _lay_out_fields(self, grid: QGridLayout) -> None:
        grid.setHorizontalSpacing(look.GAP + 4)
        grid.setVerticalSpacing(look.GAP // 2)
        for field, (row, across, span) in (
            (self.who, (0, 0, 1)),
            (self.number, (0, 1, 1)),
            (self.note, (2, 0, 2)),
            (self.when, (4, 0, 1)),
        ):
            title = PlainLabel(look.strong(look.SMALL_PX))
            title.setText(field.accessibleName())
            title.setBuddy(field)
            grid.addWidget(title, row, across, 1, span)
            grid.addWidget(field, row + 1, across, 1, span)
        self._say_what_is_understood(grid)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _say_what_is_understood(self, grid: QGridLayout) -> None:
        row = QHBoxLayout()
        grid.addLayout(row, 5, 1)
        row.setSpacing(look.GAP)
        row.addWidget(self._mark)
        row.addWidget(self.said, 1)


def _digits(text: str) -> int:
    return sum(each.isdecimal() for each in text)


def _mark_wrong(field: QLineEdit, *, is_wrong: bool) -> None:
    if bool(field.property("wrong")) != is_wrong:
        field.setProperty("wrong", is_wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def _field(name: str, most: int, title: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setMaxLength(most)
    field.setAccessibleName(title)
    field.setFont(look.text())
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field

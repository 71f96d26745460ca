"""The form to promise a call: whom, where, what about and when, all by keyboard.

Must not know how a call is kept.
"""

from datetime import tzinfo

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from desk.promised_calls import NOTE_LENGTH, NUMBER_LENGTH, WHO_LENGTH, WhatToKeep
from staffpanel import look
from staffpanel.plain_label import PlainLabel
from staffpanel.promised_calls_words import PromisedCallsWords
from ui.languages import locale_name


class PromiseForm(QWidget):
    """Four fields in a grid; forgets what was typed as soon as it is kept.

    Properties:
        who, number, note, when: The fields.
    """

    def __init__(self, words: PromisedCallsWords, language: str, zone: tzinfo | None) -> None:
        super().__init__()
        self.who, self.number, self.note = (
            _field(name, most, title)
            for name, most, title in (
                ("who", WHO_LENGTH, words.who()),
                ("number", NUMBER_LENGTH, words.number()),
                ("note", NOTE_LENGTH, words.note()),
            )
        )
        self.when = QDateTimeEdit()
        self.when.setObjectName("when")
        self.when.setAccessibleName(words.when())
        self.when.setLocale(QLocale(locale_name(language)))
        self.when.setDisplayFormat(words.when_format())
        self.when.setFont(look.text())
        self.when.lineEdit().setTextMargins(look.GAP, 0, look.GAP, 0)
        self._zone = QTimeZone(str(zone).encode()) if zone is not None else QTimeZone.systemTimeZone()
        self.when.setTimeZone(self._zone)
        self._lay_out()

    def what(self) -> WhatToKeep:
        """What was typed."""
        return WhatToKeep(self.who.text(), self.number.text(), self.note.text())

    def due_ms(self) -> int:
        """When the call is promised for, epoch milliseconds."""
        return self.when.dateTime().toMSecsSinceEpoch()

    def begin(self, due_ms: int) -> None:
        """Empty the fields, and propose a time."""
        for each in (self.who, self.number, self.note):
            each.clear()
        self.when.setDateTime(QDateTime.fromMSecsSinceEpoch(due_ms, self._zone))
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP + 4)
        grid.setVerticalSpacing(look.GAP // 2)
        fields: tuple[QLineEdit | QDateTimeEdit, ...] = (self.who, self.number, self.when, self.note)
        places = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (2, 0, 3))
        for field, (row, column, span) in zip(fields, places, strict=True):
            title = PlainLabel(look.strong())
            title.setText(field.accessibleName())
            title.setBuddy(field)
            grid.addWidget(title, row, column, 1, span)
            grid.addWidget(field, row + 1, column, 1, span)


def _field(name: str, most: int, title: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setMaxLength(most)
    field.setAccessibleName(title)
    field.setFont(look.text())
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field

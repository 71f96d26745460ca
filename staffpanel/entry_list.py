"""A list of tickets or choices, drawn by itself; walked, searched and chosen by keyboard.

Must not know what choosing does.
"""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QEvent,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from staffpanel import look
from staffpanel.action_button import ENTER_KEYS
from staffpanel.entry import ENTRY_ROLE, Entry
from staffpanel.entry_drawing import EntryDelegate
from staffpanel.typed_labels import nearest_label
from ui.tokens import Palette

# As long as people take between two digits; Qt's 400 ms is for those who type all day.
TYPED_WITHIN_MS = 1_500
WALKED_ON = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
}

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries of one list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show others; where only their content changed the place in the list is kept."""
        codes = [entry.code for entry in entries]
        if codes == [entry.code for entry in self._entries]:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return entry.spoken
        return entry if role == ENTRY_ROLE else None


class EntryList(QListView):
    """The list.

    Signals:
        chosen(str): The code of an entry that was clicked, confirmed with Enter or named by its key.
        left_at(str): The code of the current entry when the focus goes elsewhere in the window.
        rows_resized(): A row is higher or lower than before.
    """

    chosen = Signal(str)
    left_at = Signal(str)
    rows_resized = Signal()

    def __init__(
        self, palette: Palette, name: str, *, is_choice: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_choice = is_choice
        self._typed = ""
        self._typing = QElapsedTimer()
        self._entries = EntryModel(self)
        self.setObjectName(name)
        self.setModel(self._entries)
        self._drawing, self._room = EntryDelegate(palette, self), QSize()
        self.setItemDelegate(self._drawing)
        self.setUniformItemSizes(True)
        self.setMouseTracking(is_choice)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if not is_choice:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        else:
            self.clicked.connect(self._choose_index)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries.entries

    @property
    def current_code(self) -> str:
        index = self.currentIndex()
        return self.entries[index.row()].code if index.isValid() else ""

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries and stay on the current one as long as it is there.

        What the current one warned of may be over: then stay where it was, at the one that followed.
        """
        if entries == self.entries:
            return
        current = _goes_on_at(self.current_code, self.entries, entries)
        self._entries.set_entries(entries)
        self._fit()
        if self.current_code != current:
            self.go_to(current)

    def go_to(self, code: str) -> None:
        """Make an entry the current one; the first when it is not there and something can be chosen."""
        codes = [entry.code for entry in self.entries]
        place = codes.index(code) if code in codes else (0 if self._is_choice and codes else -1)
        self.setCurrentIndex(self._entries.index(place) if place >= 0 else QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_other_height = self._drawing.fit(self.entries, self.viewport().width())
        if is_other_height:
            self.scheduleDelayedItemsLayout()
            self.rows_resized.emit()
        self._show_whole_rows()
        room = self.viewport().size()
        # Else it stays where it was scrolled to: what merely counts on pulls no row from under a hand.
        if self.currentIndex().isValid() and (is_other_height or room != self._room):
            self.scrollTo(self.currentIndex())
        self._room = room

    def _show_whole_rows(self) -> None:
        """Leave free at the foot what would show a part of a row: where rows are hidden the bar tells."""
        row = self.sizeHintForRow(0) if self.entries else 0
        height = self.contentsRect().height()
        is_full = 0 < row <= height < row * len(self.entries)
        margins = QMargins(0, 0, 0, height % row if is_full else 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)

    def height_of(self, rows: int) -> int:
        """The height in which so many rows are seen."""
        return rows * (self.sizeHintForRow(0) if self.entries else look.CHOICE_HEIGHT) + 2

    def sizeHint(self) -> QSize:
        # It scrolls: room beyond this is welcome, but no reason for the window to scroll as well.
        return QSize(200, self.minimumHeight() or look.ROW_HEIGHT + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_choice or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        named = next(
            (each.code for each in self.entries if each.key and each.key == event.text().upper()), ""
        )
        if named:
            self.chosen.emit(named)
        elif event.key() in ENTER_KEYS and self.current_code:
            self.chosen.emit(self.current_code)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the ticket whose number is typed, or to the entry whose words begin like that."""
        is_new = not self._typing.isValid() or self._typing.hasExpired(TYPED_WITHIN_MS)
        self._typing.start()
        longer = search if is_new else self._typed + search
        self._typed = longer if self._named(longer) else search
        found = self._named(self._typed)
        if found:
            self.go_to(found)

    def _named(self, typed: str) -> str:
        label = nearest_label([entry.code for entry in self.entries], typed)
        begun = typed.casefold()
        alike = (entry.code for entry in self.entries if entry.spoken.casefold().startswith(begun))
        return label or next(alike, "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.entries:
            self.setCurrentIndex(self._entries.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in WALKED_ON and self.current_code:
            self.left_at.emit(self.current_code)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def _choose_index(self, index: QModelIndex) -> None:
        self.chosen.emit(self.entries[index.row()].code)


def _goes_on_at(current: str, before: tuple[Entry, ...], after: tuple[Entry, ...]) -> str:
    """The code to be at: the current one, or the one behind it once it warns no more."""
    warned_of = {entry.code for entry in before if entry.is_warned}
    if current not in warned_of or any(entry.code == current and entry.is_warned for entry in after):
        return current
    codes, there = [entry.code for entry in before], {entry.code for entry in after}
    return next((code for code in codes[codes.index(current) + 1 :] if code in there), "")

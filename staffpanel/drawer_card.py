"""A list to choose from, laid over the stage: arrows, Enter, a key of its own for each, Escape to back out.

Must not know what choosing does.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from staffpanel import look
from staffpanel.action_button import ENTER_KEYS
from staffpanel.actions import Drawer
from staffpanel.entry_list import EntryList
from staffpanel.entry_words import drawer_entries
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import DrawerView
from staffpanel.sections import Space
from staffpanel.short_button import ShortButton
from staffpanel.words import PanelWords
from ui.tokens import Palette

LABEL_LENGTH = 8


class DrawerCard(QFrame):
    """Shows an open drawer.

    Signals:
        chosen(str): An entry, or a label that was typed.
        left(): Back, without choosing.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, palette: Palette, words: PanelWords) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = words
        self._drawer: Drawer | None = None
        self._title = PlainLabel(look.strong(look.LEAD_PX), wraps=True)
        self._hint = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self.field = QLineEdit()
        self.field.setObjectName("label_field")
        self.field.setFont(look.strong(look.LEAD_PX))
        self.field.setMaxLength(LABEL_LENGTH)
        self.field.setAccessibleName(words.label_field())
        self.field.setPlaceholderText(words.label_example())
        self.list = EntryList(palette, "choices", is_choice=True)
        self.list.chosen.connect(self.chosen)
        self.back = ShortButton(palette, "arrow_left", "back")
        self.back.offer(words.back(), "arrow_left", words.back())
        self.back.set_low()
        self.back.set_key(words.escape(), works_anywhere=False)
        self.back.clicked.connect(self.left)
        self._is_scant = self._has_news = False
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_drawer(self, view: DrawerView) -> None:
        """Show a drawer; where it opens the first entry, or the field, has the focus."""
        is_new = view.drawer is not self._drawer
        self._drawer = view.drawer
        title = self._words.lists.title(view)
        self._title.setText(title)
        self._hint.setText(self._words.lists.hint(view))
        self.list.setAccessibleName(title)
        self.list.set_entries(drawer_entries(view, self._words))
        self.field.setVisible(view.has_field)
        self.list.setVisible(bool(view.choices) or not view.has_field)
        if is_new:
            self.field.clear()
            self.list.go_to(view.label)
            (self.field if view.has_field else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def let_news_in(self, has_news: bool) -> None:
        """Where there is little room the hint makes place for news."""
        self._has_news = has_news
        self._make_room()

    def fit(self, space: Space) -> None:
        """Take less room; where there is hardly any height the list needs that of the hint."""
        self._is_scant = is_scant = space.is_scant
        self.back.set_short(space.is_narrow)
        self._title.setFont(look.strong(look.TEXT_PX if is_scant else look.LEAD_PX))
        is_dense = space.is_narrow or space.is_low
        across, down = (look.DENSE_PAD, look.GAP) if is_dense else (20, look.PAD)
        self._column.setContentsMargins(across, down, across, down)
        self._column.setSpacing(look.GAP // 2 if is_scant else look.DENSE_PAD)
        self._make_room()

    def _make_room(self) -> None:
        self._hint.setVisible(not self._has_news and not self._is_scant)

    def close_drawer(self) -> None:
        """Forget the drawer, so that the next one opens afresh."""
        self._drawer = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.field.hasFocus() and not event.isAutoRepeat():
            # With nothing typed it is the marked entry, as in any other list.
            if named := self.field.text().strip() or self.list.current_code:
                self.chosen.emit(named)
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.entries:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self._column.addLayout(top)
        top.setSpacing(look.GAP)
        top.addWidget(self._title, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._hint, self.field):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        # Without a list nothing else may spread over the height.
        self._column.addStretch()

"""The page of a desk at work: the stage or an open list, the news, and who waits.

Must not know how an action is done.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.drawer_card import DrawerCard
from staffpanel.entry_list import EntryList
from staffpanel.entry_words import row_entry
from staffpanel.notice_bar import NoticeBar
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import PanelProperties
from staffpanel.sentences import PanelSentences
from staffpanel.stage_card import StageCard
from staffpanel.words import PanelWords
from ui.tokens import Palette


class WorkPage(QWidget):
    """Stage and waiting list, side by side, or one over the other where it is narrow.

    Signals:
        asked(Action): A button of the stage or its key.
        chosen(str): An entry of the open list.
        left(): Back out of the open list.
    """

    asked = Signal(object)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, palette: Palette, words: PanelWords, sentences: PanelSentences) -> None:
        super().__init__()
        self._words = words
        self.stage = StageCard(palette, words, sentences)
        self.stage.asked.connect(self.asked)
        self.drawer = DrawerCard(palette, words)
        self.drawer.chosen.connect(self.chosen)
        self.drawer.left.connect(self.left)
        self.notice = NoticeBar("notice")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.stage)
        self._pages.addWidget(self.drawer)
        self._waiting_title = PlainLabel(look.strong())
        self.waiting = EntryList(palette, "waiting", is_choice=False)
        self._nobody = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self._nobody.setText(words.nobody_in_line())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    @property
    def has_drawer(self) -> bool:
        return self._pages.currentWidget() is self.drawer

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the work of the moment."""
        self.stage.show_properties(shown)
        if shown.drawer is None:
            self.drawer.close_drawer()
            self._pages.setCurrentWidget(self.stage)
        else:
            self._pages.setCurrentWidget(self.drawer)
            self.drawer.show_drawer(shown.drawer)
        title = self._words.waiting(len(shown.rows))
        self._waiting_title.setText(title)
        self.waiting.setAccessibleName(title)
        self.waiting.set_entries(tuple(row_entry(row, self._words) for row in shown.rows))
        self._nobody.setVisible(not shown.rows)
        self.waiting.setVisible(bool(shown.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < look.NARROW_BELOW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(look.GAP)
        left.addWidget(self._pages, 1)
        left.addWidget(self.notice)
        card = QFrame()
        card.setObjectName("card")
        right = QVBoxLayout(card)
        right.setContentsMargins(12, 14, 12, 12)
        right.setSpacing(look.GAP)
        right.addWidget(self._waiting_title)
        right.addWidget(self.waiting, 1)
        right.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        self.waiting.setMinimumHeight(2 * look.ROW_HEIGHT + 8)
        self._columns.setContentsMargins(look.PAD, look.PAD, look.PAD, look.PAD)
        self._columns.setSpacing(look.PAD)
        self._columns.addLayout(left, 5)
        self._columns.addWidget(card, 4)

"""The page of a desk at work: the stage or an open list, the news, and who waits.

Must not know how an action is done.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.action_dock import ActionDock
from staffpanel.calls_strip import CallsStrip
from staffpanel.drawer_card import DrawerCard
from staffpanel.entry_list import EntryList
from staffpanel.entry_words import row_entry
from staffpanel.notice_bar import NoticeBar
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import PanelProperties
from staffpanel.sections import Moment, Space
from staffpanel.sentences import PanelSentences
from staffpanel.stage_card import StageCard
from staffpanel.tickets_shown import Row
from staffpanel.words import PanelWords
from ui.tokens import Palette

Direction = QBoxLayout.Direction

SHOWN_IN_ONE_LINE = 2
FOLDED, PRESSED = 1, 2
"""From which step on who waits is said in one line, and everything else takes less room."""


class WaitingCard(QFrame):
    """Who waits, in calling order.

    Properties:
        list: The rows.
    """

    def __init__(self, palette: Palette, words: PanelWords) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = words
        self._title = PlainLabel(look.strong())
        self.list = EntryList(palette, "waiting", is_choice=False)
        self.list.setMinimumHeight(look.ROW_HEIGHT + 8)
        self._few = PlainLabel(look.small(), is_quiet=True)
        self._few.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._is_folded = False
        self._nobody = PlainLabel(look.text(), is_quiet=True, wraps=True)
        self._nobody.setText(words.nobody_in_line())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(4)
        top = QHBoxLayout()
        column.addLayout(top)
        top.addWidget(self._title)
        top.addWidget(self._few, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)

    def show_rows(self, rows: tuple[Row, ...], unattended: tuple[Row, ...] = ()) -> None:
        """Show who waits, under whoever was left at a desk where nobody is signed in."""
        title = self._words.waiting(len(rows))
        self._title.setText(title)
        self.list.setAccessibleName(title)
        shown = (*unattended, *rows)
        self.list.set_entries(tuple(row_entry(row, self._words) for row in shown))
        # One desk is all there is room to name; the others are proposed one after the other.
        few = (*unattended[:1], *rows)[:SHOWN_IN_ONE_LINE]
        self._few.setText(self._words.first_in_line(few))
        self._make_room()

    def fold(self, is_folded: bool) -> None:
        """Say who waits in one line, or in rows."""
        self._is_folded = is_folded
        self._make_room()

    def _make_room(self) -> None:
        has_rows = bool(self.list.entries)
        self.list.setVisible(has_rows and not self._is_folded)
        self._few.setVisible(has_rows and self._is_folded)
        self._nobody.setVisible(not has_rows and not self._is_folded)


class WorkPage(QWidget):
    """Stage and waiting list, side by side, or one over the other where it is narrow.

    Properties:
        dock: Where the big action stands while there is little room; the window finds it a place.

    Signals:
        asked(Action): A button of the stage or its key.
        chosen(str): An entry of the open list.
        left(): Back out of the open list.
    """

    asked = Signal(object)
    chosen = Signal(str)
    left = Signal()

    steps = 6

    def __init__(self, palette: Palette, words: PanelWords, sentences: PanelSentences) -> None:
        super().__init__()
        self._is_narrow = self._is_dense = self._has_news = self._has_list = self._is_aside_open = False
        self.stage = StageCard(palette, words, sentences)
        self.stage.asked.connect(self.asked)
        self.dock = ActionDock()
        self._is_docked = self._is_shown = self._is_scant = False
        self._step = 0
        self.drawer = DrawerCard(palette, words)
        self.drawer.chosen.connect(self.chosen)
        self.drawer.left.connect(self.left)
        self.drawer.hide()
        self.notice = NoticeBar("notice")
        self.waiting = WaitingCard(palette, words)
        self._beside = QBoxLayout(Direction.TopToBottom)
        self.calls = CallsStrip(palette, words, sentences.visits)
        self.calls.asked.connect(self.asked)
        self._over = QVBoxLayout(self)
        self._columns = QBoxLayout(Direction.LeftToRight)
        self._lay_out()

    @property
    def has_drawer(self) -> bool:
        return self._has_list

    @property
    def is_covered(self) -> bool:
        """Whether what stands beside the work has taken the place of the stage, where it is narrow."""
        return self._is_narrow and self._is_aside_open

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        self.dock_primary(space.is_docked)
        self._is_scant = space.is_scant
        self.set_room(
            is_narrow=space.is_narrow,
            is_dense=space.is_narrow or space.is_low,
            is_tight=space.is_tight,
            columns=space.columns,
        )
        self.stage.set_scant(space.is_scant or space.is_narrow, is_flat=space.is_flat)
        self.drawer.fit(space)

    def give_way(self, step: int) -> None:
        """Say who waits in one line; take less room; leave out what is said elsewhere; at last the reason."""
        self._step = step
        self.stage.give_way(step)
        self.calls.give_way(is_pressed=step > PRESSED)
        self._set_pads()
        self._make_room()

    def follow(self, moment: Moment) -> None:
        """Show the work of a desk where somebody is signed in."""
        self.setVisible(moment.is_working and not moment.is_managing)
        if moment.is_working:
            self.show_properties(moment.shown)
        self.show_dock(moment.is_at_work)

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the work of the moment."""
        self.stage.show_properties(shown)
        self.waiting.show_rows(shown.rows, shown.unattended)
        self.calls.show_properties(shown)
        self._has_list = shown.drawer is not None
        self.drawer.setVisible(self._has_list and not self.is_covered)
        if shown.drawer is None:
            self.drawer.close_drawer()
        else:
            self.drawer.show_drawer(shown.drawer)
        self._has_news = shown.notice is not None
        self._make_room()

    @property
    def notice_bar(self) -> NoticeBar:
        """Where news is shown: on the stage where there is little room, else under it."""
        return self.stage.news if self.stage.has_news_within and not self.has_drawer else self.notice

    @property
    def other_notice_bar(self) -> NoticeBar:
        """The one that stays empty."""
        return self.notice if self.notice_bar is self.stage.news else self.stage.news

    def set_room(self, *, is_narrow: bool, is_dense: bool, is_tight: bool, columns: int) -> None:
        """Fit a window that is narrow, or has little room one way or the other; so many buttons a row."""
        self._is_narrow, self._is_dense = is_narrow, is_dense
        self.stage.set_room(is_dense=is_dense, is_tight=is_tight, columns=columns)
        self._columns.setDirection(Direction.TopToBottom if self._is_narrow else Direction.LeftToRight)
        self.calls.set_narrow(is_narrow, is_scant=self._is_scant)
        self._set_pads()
        self._make_room()

    def _set_pads(self) -> None:
        is_pressed = self._is_scant or self._step > PRESSED
        pad = look.GAP - 2 if is_pressed else look.DENSE_PAD if self._is_dense else look.PAD
        self._over.setContentsMargins(pad, pad, pad, pad)
        self._over.setSpacing(pad)
        self._columns.setSpacing(pad)

    def dock_primary(self, is_docked: bool) -> None:
        """Keep the big action in sight whatever scrolls, or leave it over the other buttons."""
        self._is_docked = is_docked
        self.stage.dock_primary(self.dock if is_docked else None, after=self.waiting.list)
        self._make_room()

    def show_dock(self, is_shown: bool) -> None:
        """Show the dock with the stage, unless the page itself is away."""
        self._is_shown = is_shown
        self._make_room()

    def add_aside(self, aside: QWidget) -> None:
        """Hold what may be opened beside the work."""
        self._beside.addWidget(aside, 5)

    def open_aside(self, is_open: bool) -> None:
        """Make room for it: under who waits, beside them where it is wide, else over the stage."""
        self._is_aside_open = is_open
        self._make_room()

    def _make_room(self) -> None:
        # Where it is narrow an open list needs the height more than those who wait.
        is_open = self.has_drawer
        self.drawer.let_news_in(self._is_dense and self._has_news)
        is_covered = self.is_covered
        self.stage.setVisible(not is_open and not is_covered)
        self.dock.setVisible(self._is_docked and self._is_shown and not is_open and not is_covered)
        self.drawer.setVisible(is_open and not is_covered)
        self.waiting.setVisible(not (self._is_narrow and (is_open or is_covered)))
        self.waiting.fold(self._step >= FOLDED and (self._is_narrow or self._is_aside_open))
        is_folded = self._step >= FOLDED and self._is_narrow
        # In one line the others take no more than that: what is left stays free under the stage.
        is_waiting_first = self._is_narrow and (is_covered or not is_open) and not is_folded
        self._columns.setStretch(0, 0 if is_waiting_first else 5)
        is_wide = self.width() >= look.ASIDE_BESIDE_FROM_PX
        self._beside.setDirection(Direction.LeftToRight if is_wide else Direction.TopToBottom)
        # In one line the others take no more than that.
        self._beside.setStretch(0, 0 if self._step >= FOLDED and self._is_aside_open and not is_wide else 3)
        self._beside.setSpacing(self._columns.spacing())
        self._columns.setStretch(1, 0 if is_folded else 9 if is_wide and self._is_aside_open else 4)

    def _lay_out(self) -> None:
        self._over.addWidget(self.calls)
        self._over.addLayout(self._columns, 1)
        left = QVBoxLayout()
        self._columns.addLayout(left, 5)
        left.setSpacing(look.GAP)
        left.addWidget(self.stage, 1)
        left.addWidget(self.drawer, 1)
        left.addWidget(self.notice)
        self._columns.addLayout(self._beside, 4)
        self._beside.addWidget(self.waiting, 3)

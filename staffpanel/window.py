"""The window of the staff panel: puts its sections together, and hands on to each what there is to follow.

The one place where the keyboard's Enter and Escape are given their meaning. What a section shows, and when,
is its own business: see ``sections``.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import delete

from staffpanel import look
from staffpanel.action_button import ENTER_KEYS
from staffpanel.actions import Action
from staffpanel.announcer import Announcer
from staffpanel.asides import Asides
from staffpanel.choose_desk_page import ChooseDeskPage
from staffpanel.focus_rule import needs_focus
from staffpanel.footer import Footer
from staffpanel.header import Header
from staffpanel.news_places import NewsPlaces
from staffpanel.page_scroll import PageScroll
from staffpanel.people_room import PeopleRoom
from staffpanel.people_view import PeopleView
from staffpanel.ports import PanelParts
from staffpanel.promise_room import promise_room
from staffpanel.properties import PanelProperties
from staffpanel.sections import Fits, Follows, Moment, space_of
from staffpanel.sentences import PanelSentences
from staffpanel.session import PanelSession
from staffpanel.size import PanelSize
from staffpanel.size_buttons import SizeKeys
from staffpanel.strip_bar import StripBar
from staffpanel.strip_words import StripWords
from staffpanel.window_frame import WindowFrame
from staffpanel.words import PROGRAM, PanelWords
from staffpanel.work_page import WorkPage
from ui.fonts import load_fonts

TOP_DOWN, BOTTOM_UP = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop


class PanelWindow(QMainWindow):
    """One desk panel; of the class that a screen reader knows for a window.

    Properties:
        session: What it knows and does.
    """

    def __init__(self, parts: PanelParts) -> None:
        super().__init__()
        load_fonts()
        words = PanelWords(parts.language, parts.services, parts.local, parts.referrals, parts.own_printers)
        sentences = PanelSentences(parts.language, words, parts.phrases)
        self.session = PanelSession(parts, self)
        self.choose_page = ChooseDeskPage(parts.palette, words, parts.library_name, parts.staff or "")
        self.work_page = WorkPage(parts.palette, words, sentences)
        self.header = Header(parts.palette, words)
        strip_words = StripWords(parts.language, words)
        self.footer = Footer(parts.palette, words, sentences.machines, strip_words)
        room = PeopleRoom(parts, words, sentences, self.header, self)
        self.people, self.people_page = room.session, room.page
        self.strip = StripBar(parts.palette, words, strip_words)
        self.announcer = Announcer(self, words, strip_words, sentences)
        self._size_keys = SizeKeys(self, strip_words)
        news = NewsPlaces(parts.palette, sentences, self.strip, self.choose_page, self.work_page)
        self.asides = Asides(parts, PROGRAM, self)
        self._scroll = PageScroll(self.choose_page, self.work_page, self.people_page)
        self._fitting, self._following = self._sections(room, news)
        self._moment: Moment | None = None
        self._is_left, self._is_asked_for, self._taken_px = False, False, 0
        self._lay_out()
        self._connect()
        self.setStyleSheet(look.style_sheet(parts.palette))
        self.setWindowTitle(words.title(parts.library_name))
        self.frame = WindowFrame(self, parts.memory)
        self._connect_sizes()
        self.promises = promise_room(parts, self.session, self.footer)
        self._take_size()

    def _sections(self, room: PeopleRoom, news: NewsPlaces) -> tuple[tuple[Fits, ...], tuple[Follows, ...]]:
        """What takes the room there is, and what follows the moment."""
        pages = (self.choose_page, self.work_page)
        # News come last: where they stand depends on what the others show.
        beside = (self.footer, self.asides, self.announcer, self._size_keys, news)
        return (
            (*pages, self.people_page, self.header, self.asides, self.footer),
            (room, *pages, self._scroll, self.header, self.strip, *beside),
        )

    @property
    def page_overflow_px(self) -> int:
        """How much of the page has to be scrolled for."""
        return self._scroll.verticalScrollBar().maximum()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if self._moment is not None:
            self._show(self._moment.shown)

    def _make_room(self) -> None:
        space = space_of(self.width(), self.height(), taken_px=self._taken_px, is_strip=self.frame.is_strip)
        for section in self._fitting:
            section.fit(space)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_left:
            self._is_left = True
            self.frame.remember_place()
            self.session.changed.disconnect(self._show)
            self.asides.stop()
            self.session.leave()
            self.people.stop()
        super().closeEvent(event)

    def take_down(self) -> None:
        """Close for good, with every part, before what the panel used is closed; never from one of its slots.

        Left to the collector the parts would go in any order and on whichever thread it runs, such as that of
        a worker, while Qt works on others.
        """
        self.close()
        delete(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the big action and Escape backs out, wherever the focus is."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in ENTER_KEYS:
            self._do_primary()
        elif event.key() == Qt.Key.Key_Escape:
            self._close_or_back_out()
        else:
            super().keyPressEvent(event)

    def _do_primary(self) -> None:
        if self.people.is_open:
            self.people_page.go_on()
        elif self._is_folded:
            self._press(self.strip.primary)
        elif self.choose_page.isVisibleTo(self):
            self.choose_page.primary.click()
        elif not self.work_page.has_drawer and not self.work_page.is_covered:
            self._press(self.work_page.stage.primary)

    def _press(self, primary: QAbstractButton) -> None:
        if primary.isEnabled():
            primary.click()
        else:
            # Who presses a moment after a colleague reads who was faster.
            self.session.perform(Action.CALL_NEXT)

    @property
    def _is_folded(self) -> bool:
        """Whether the strip alone is there."""
        return self._moment is not None and self._moment.is_folded

    def _close_or_back_out(self) -> None:
        if self.asides.is_open and not self.work_page.has_drawer:
            self.asides.close_words()
        else:
            self._back_out()

    def _show(self, shown: PanelProperties) -> None:
        taken_px = self.asides.bar_height + (look.CALLS_STRIP_PX if shown.calls else 0)
        if self._taken_px != taken_px:
            self._taken_px = taken_px
            self._make_room()
        self.people.look_at_desk(shown)
        before, now = self._moment, self._moment_of(shown)
        self._moment = now
        for section in self._following:
            section.follow(now)
        self._scroll.settle(now)
        self.frame.set_strip(self.strip.bar_height() + self.asides.bar_height, is_dropped=now.is_dropped)
        self._column.setDirection(BOTTOM_UP if self.frame.is_upward else TOP_DOWN)
        is_other_size = before is not None and before.is_folded != now.is_folded
        if needs_focus(None if before is None else before.shown, shown) or is_other_size:
            self._focus_anew()

    def _moment_of(self, shown: PanelProperties) -> Moment:
        moment = Moment(shown, self.frame.is_strip, self.people.is_open, self._is_asked_for)
        if not moment.is_working:
            self._is_asked_for = False
        return moment

    def _focus_anew(self) -> None:
        if self.asides.card.has_keyboard:
            return  # what is being typed there is no action of the desk
        if self.people.is_open:
            if not self.people_page.isAncestorOf(self.focusWidget()):
                self.people_page.take_focus()
        elif self._is_folded:
            is_enabled = self.strip.primary.isEnabled()
            (self.strip.primary if is_enabled else self.strip).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.choose_page.isVisibleTo(self):
            self.choose_page.take_focus()
        elif not self.work_page.has_drawer:
            primary = self.work_page.stage.primary
            self._scroll.to_top()
            (primary if primary.isEnabled() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.people.changed.connect(self._show_people)
        self.session.changed.connect(self._show)
        self.asides.opened.connect(self._open_aside)
        self.asides.resized.connect(self._show_again)
        self.asides.room_asked.connect(self._drop_or_fold)
        self.choose_page.desk_chosen.connect(self.session.choose_desk)
        self.choose_page.alias.textChanged.connect(self.session.change_alias)
        self.choose_page.signed_in.connect(self.session.sign_in)
        self.choose_page.taken_over.connect(self.session.take_over)
        self.header.asked.connect(self.session.perform)
        self.footer.asked.connect(self.session.perform)
        self.work_page.asked.connect(self.session.perform)
        self.work_page.calls.came_due.connect(self.asides.mark)
        self.work_page.chosen.connect(self.session.choose)
        self.work_page.left.connect(self._back_out)

    def _show_people(self, view: PeopleView) -> None:
        was_there = self.people_page.isVisibleTo(self)
        self.header.offer_people(self.people.is_offered)
        self._show_again()
        self.people_page.show_view(view)
        if was_there and not self.people.is_open:
            self._focus_anew()

    def _connect_sizes(self) -> None:
        self.footer.sizes.chosen.connect(self.frame.switch)
        self._size_keys.chosen.connect(self.frame.switch)
        self._size_keys.snapped.connect(self.frame.snap)
        self.strip.asked.connect(self.session.perform)
        self.strip.keys.asked.connect(self.session.perform)
        self.strip.more_asked.connect(self._drop_or_fold)
        self.strip.news_over.connect(self._show_again)
        self.strip.full_asked.connect(self._take_full)
        self.strip.grabbed.connect(self.frame.grab)
        self.strip.dragged.connect(self.frame.drag)
        self.strip.let_go.connect(self.frame.let_go)
        self.frame.changed.connect(self._take_size)

    def _take_full(self) -> None:
        self.frame.switch(PanelSize.FULL)

    def _take_size(self) -> None:
        self._is_asked_for = False
        self.footer.sizes.show_size(self.frame.size)
        self._show(self.session.properties)
        self._focus_anew()

    def _drop_or_fold(self) -> None:
        self._is_asked_for = not self._is_asked_for
        self._show_again()

    def _show_again(self) -> None:
        self._show(self.session.properties)

    def _open_aside(self, is_open: bool) -> None:
        self.work_page.open_aside(is_open)
        if not is_open:
            self._focus_anew()

    def _back_out(self) -> None:
        if self.people.is_open:
            self.people.back()
            return
        if self.session.properties.drawer is None and self._is_asked_for:
            self._drop_or_fold()
        self.session.back_out()
        self._focus_anew()

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header.set_asides(self.asides.buttons)
        self.work_page.add_aside(self.asides.card)
        self.strip.hide()
        self.setCentralWidget(whole := QWidget())
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.header)
        column.addWidget(self.asides.bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.work_page.dock)
        column.addWidget(self.footer)

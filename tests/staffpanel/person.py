"""A staff member at a real panel window: presses keys, reads the screen, waits for what should come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from data.sqlite_store import SqliteStore
from desk.leaving import Leaving
from desk.ports import Clock
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.services import DEFAULT_DESKS
from desk.staff_register import StaffRegister
from staffpanel.actions import Action, Stage
from staffpanel.knowledge import JUST_NOW_MS
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase
from staffpanel.ports import AsksPromises, Chiming, PanelParts, Raising, always
from staffpanel.properties import PanelProperties
from staffpanel.size import ForgetfulMemory, PanelMemory
from staffpanel.window import PanelWindow
from staffpanel.window_frame import FULL_SIZE
from tests.clocks import FixedClock
from tests.plain_pins import PlainPins
from ui.desk_worker import DeskWorker
from ui.opened_desk import OpenDesk, OpenedDesk
from ui.queue_watcher import QueueWatcher
from ui.referral_words import ReferralWords
from ui.tokens import LIGHT, Palette

ZONE = ZoneInfo("America/Toronto")
BRANCH = "main"


def local(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, ZONE)


@dataclass
class Branch:
    """One database file and its clock; everybody opens an own store on it."""

    path: Path
    clock: FixedClock = field(default_factory=FixedClock)
    issued: int = 0
    leaving: Leaving = field(default_factory=Leaving)
    pins: PlainPins = field(default_factory=PlainPins)
    referrals: tuple[str, ...] = ()
    rules: Rules = field(default_factory=Rules)
    wait_s: float = 5.0

    def open_desk(self) -> OpenedDesk:
        store = SqliteStore.open(self.path, self.clock, wait_s=self.wait_s)
        desk = ServiceDesk(
            store,
            branch=BRANCH,
            actor="test",
            rules=self.rules,
            referrals=self.referrals,
            leaving=self.leaving,
            pins=self.pins,
        )
        return OpenedDesk(desk, store)

    def manage(self, act: Callable[[StaffRegister], object]) -> None:
        """Do something with the people of the staff, from the command line as it were."""
        with closing(SqliteStore.open(self.path, self.clock)) as store:
            act(StaffRegister(store, branch=BRANCH, actor="test", pins=self.pins))

    def do(self, use_case: Callable[[ServiceDesk], object]) -> None:
        """Do something at the desk from outside the panel."""
        opened = self.open_desk()
        use_case(opened.desk)
        opened.store.close()

    def issue(self, *services: str) -> None:
        """Let patrons take tickets, a minute apart."""
        for service in services:
            self.issued += 1
            self.do(partial(ServiceDesk.issue, ticket_id=f"id-{self.issued}", service=service, language="fr"))
            self.clock.advance(60)


@dataclass
class Person:
    """The window and who sits at it."""

    qtbot: QtBot
    window: PanelWindow
    worker: DeskWorker
    watcher: QueueWatcher

    @property
    def sees(self) -> PanelProperties:
        return self.window.session.properties

    @property
    def labels(self) -> list[str]:
        return [row.label for row in self.sees.rows]

    @property
    def held(self) -> str:
        return "" if self.sees.held is None else self.sees.held.row.label

    @property
    def drawer(self) -> str:
        return "" if self.sees.drawer is None else self.sees.drawer.drawer

    @property
    def notice(self) -> str:
        return "" if self.sees.notice is None else self.sees.notice.code

    @property
    def sentence(self) -> str:
        """What the window says to the person."""
        page = self.window.work_page
        if self.window.choose_page.isVisible():
            return self.window.choose_page.notice.sentence
        return page.notice_bar.sentence if page.notice_bar.isVisible() else ""

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys, wherever the focus is, once nothing is under way."""
        for key in keys:
            self.wait_until(self.is_free)
            QTest.keyClick(self.focused, getattr(Qt.Key, f"Key_{key}") if isinstance(key, str) else key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def key_of(self, action: Action) -> str:
        if action is Action.SEE_SLIPS:
            return self.window.footer.slips.key_cap
        return self.window.work_page.stage.button(action).key_cap

    def is_free(self) -> bool:
        return not self.sees.is_busy

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=5000)

    def wait_for(self, stage: Stage) -> None:
        self.wait_until(lambda: self.sees.stage is stage and self.is_free())

    def wait_for_notice(self, code: str) -> None:
        self.wait_until(lambda: self.notice == code and self.is_free())

    def sign_in(self, desk: str = "1", alias: str = "Maude") -> None:
        """Choose a desk and give an alias, by keyboard."""
        self.wait_for(Stage.CHOOSE_DESK)
        self.come_forward()
        self.window.choose_page.desks.setFocus()
        self.press(desk)
        self.type(alias)
        self.press("Return")

    def come_forward(self) -> None:
        """Make this window the active one."""
        self.window.activateWindow()
        self.wait_until(self.window.isActiveWindow)

    def let_news_pass(self) -> bool:
        """Let the while go by after which news of just now is wrong; whether any waited for it."""
        (passing,) = (
            each
            for each in self.window.session.findChildren(QTimer)
            if each.isSingleShot() and each.interval() == JUST_NOW_MS
        )
        is_awaited = passing.isActive()
        passing.timeout.emit()
        return is_awaited

    def look_at_clock(self) -> None:
        """Let the panel notice that the clock was moved."""
        self.window.session.refresh()

    def leave(self) -> None:
        self.window.take_down()
        self.watcher.close()
        self.worker.close()


def sit_down(
    qtbot: QtBot,
    open_desk: OpenDesk,
    clock: Clock,
    *,
    language: str = "fr",
    palette: Palette = LIGHT,
    desks: tuple[str, ...] = DEFAULT_DESKS,
    desk: str | None = None,
    staff: str | None = None,
    leaving: Leaving | None = None,
    memory: PanelMemory | None = None,
    rules: Rules | None = None,
    referrals: tuple[ReferralWords, ...] = (),
    chime: Chiming | None = None,
    raising: Raising = Raising.SHOW,
    phrases: tuple[Phrase, ...] = DEFAULT_PHRASES,
    promises: AsksPromises | None = None,
    has_step_slips: bool = False,
    own_printers: Mapping[str, str] = MappingProxyType({}),
    has_room: Callable[[], bool] = always,
) -> Person:
    """Open a panel, with its own two threads, and wait until it shows."""
    worker, watcher = DeskWorker(open_desk), QueueWatcher(open_desk)
    parts = PanelParts(
        worker=worker,
        watcher=watcher,
        now_ms=clock.now_ms,
        local=local,
        language=language,
        palette=palette,
        rules=rules or Rules(),
        referrals=referrals,
        leaving=leaving or Leaving(),
        desks=desks,
        desk=desk,
        staff=staff,
        memory=memory or ForgetfulMemory(),
        chime=chime,
        raising=raising,
        phrases=phrases,
        promises=promises,
        has_step_slips=has_step_slips,
        own_printers=own_printers,
        has_room=has_room,
    )
    window = PanelWindow(parts)
    if memory is None:
        # The screen of these tests is narrower than those of most desks.
        window.resize(FULL_SIZE)
    person = Person(qtbot, window, worker, watcher)
    with qtbot.waitExposed(window):
        window.show()
    person.come_forward()
    return person

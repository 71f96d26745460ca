"""Promised calls beside the panel: seen, promised and ended by keyboard, on the real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from data.promised_calls import SqlitePromisedCalls
from desk.promised_calls import PromisedCalls, WhatToKeep
from hatch_build import compile_catalogues
from staffpanel.promised_calls_window import KEY, PromisedCallsWindow, PromiseParts
from tests.clocks import FixedClock
from tests.log_watch import ExpectLog
from ui.fonts import load_fonts
from ui.promise_worker import PromiseWorker
from ui.translation import CATALOGUE_FOLDER

PATIENCE_MS = 20_000
ZONE = ZoneInfo("America/Toronto")


def open_by_key(panel: QWidget, parts: PromiseParts) -> PromisedCallsWindow:
    """Give a panel the window and its key."""
    window = PromisedCallsWindow(panel, parts)
    shortcut = QShortcut(QKeySequence(KEY), panel)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(window.open)
    return window


class Desk:
    """A panel with the promised calls on its key, and a colleague's program beside it."""

    def __init__(self, qtbot: QtBot, folder: Path, worker: PromiseWorker, clock: FixedClock) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = clock
        self.worker = worker
        self.panel = QWidget()
        qtbot.addWidget(self.panel)
        parts = PromiseParts(worker, clock.now_ms, lambda ms: datetime.fromtimestamp(ms / 1000, ZONE))
        self.window: PromisedCallsWindow = open_by_key(self.panel, parts)
        self.panel.show()
        self.panel.activateWindow()

    @property
    def lines(self) -> list[str]:
        return [self.window.calls.item(row).text() for row in range(self.window.calls.count())]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.panel, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.panel, text)

    def open(self) -> None:
        self.press(Qt.Key.Key_F7)
        self.wait(self.window.isVisible)
        self.wait(self.window.form.who.hasFocus)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    @contextmanager
    def colleague(self) -> Iterator[PromisedCalls]:
        with opened(self.folder, self.clock) as calls:
            yield calls


@contextmanager
def opened(folder: Path, clock: FixedClock) -> Iterator[PromisedCalls]:
    file, key = folder / "calls.sqlite3", folder / "calls.key"
    with closing(SqlitePromisedCalls.open(file, key, "main")) as kept:
        yield PromisedCalls(kept, clock.now_ms)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    compile_catalogues(CATALOGUE_FOLDER)
    load_fonts()
    clock = FixedClock()
    with closing(PromiseWorker(partial(opened, tmp_path, clock))) as worker:
        yield Desk(qtbot, tmp_path, worker, clock)


def test_a_call_is_promised_and_ended_by_keyboard_alone(desk: Desk) -> None:
    desk.open()
    desk.type("Mme T.")
    desk.press(Qt.Key.Key_Tab)
    desk.type("418 555-0199")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.lines) == 1)
    assert "Mme T.   418 555-0199" in desk.lines[0]
    assert desk.window.form.number.text() == ""
    with desk.colleague() as calls:
        [call] = calls.all()
    assert call.due_ms == desk.clock.now_ms() + 3_600_000
    desk.press(Qt.Key.Key_F5)
    desk.wait(lambda: desk.lines == [])
    with desk.colleague() as calls:
        assert calls.all() == ()


def test_letters_that_are_typed_here_are_no_keys_of_the_panel(desk: Desk) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("T"), desk.panel)
    shortcut.activated.connect(lambda: pressed.append("T"))
    desk.open()
    desk.type("T")
    assert desk.window.form.who.text() == "T"
    assert pressed == []


def test_what_is_due_says_so_and_is_at_the_top(desk: Desk) -> None:
    now_ms = desk.clock.now_ms()
    with desk.colleague() as calls:
        calls.add("b", WhatToKeep("Ali", "418 555-0142"), now_ms + 60_000)
        calls.add("a", WhatToKeep("Mme T.", "418 555-0199"), now_ms)
    desk.open()
    desk.wait(lambda: len(desk.lines) == 2)
    assert desk.lines[0].startswith("Maintenant, promis pour")
    assert not desk.lines[1].startswith("Maintenant")


def test_a_mistake_is_told_and_what_was_typed_stays(desk: Desk) -> None:
    desk.open()
    desk.type("Mme T.")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.window.told.sentence.startswith("Veuillez indiquer"))
    assert desk.window.form.who.text() == "Mme T."
    assert desk.lines == []


def test_a_call_that_a_colleague_made_meanwhile_is_told(desk: Desk) -> None:
    with desk.colleague() as calls:
        calls.add("a", WhatToKeep("Mme T.", "418 555-0199"), desk.clock.now_ms())
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    with desk.colleague() as calls:
        calls.done("a")
    desk.press(Qt.Key.Key_F5)
    desk.wait(lambda: "collègue" in desk.window.told.sentence)


def promised(desk: Desk, *names: str) -> None:
    """A colleague promised these calls, in this order."""
    with desk.colleague() as calls:
        for place, name in enumerate(names):
            calls.add(name, WhatToKeep(name, "418 555-0199"), desk.clock.now_ms() + place * 60_000)


def ids(desk: Desk) -> list[str]:
    with desk.colleague() as calls:
        return [each.id for each in calls.all()]


def test_the_key_forgets_no_other_call_when_a_colleague_has_made_the_chosen_one(desk: Desk) -> None:
    promised(desk, "Ali", "Lou")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 2)
    with desk.colleague() as calls:
        calls.done("Ali")
    desk.window._look()
    desk.wait(lambda: len(desk.lines) == 1)
    assert not desk.window.done.isEnabled()
    desk.press(Qt.Key.Key_F5)
    desk.window.calls.setFocus()
    desk.press(Qt.Key.Key_F5)
    assert ids(desk) == ["Lou"]
    desk.window.calls.setCurrentRow(0)
    desk.press(Qt.Key.Key_F5)
    desk.wait(lambda: desk.lines == [])


def test_the_key_twice_forgets_one_call(desk: Desk) -> None:
    promised(desk, "Ali", "Lou")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 2)
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_F5)
    desk.wait(lambda: len(desk.lines) == 1)
    desk.press(Qt.Key.Key_F5)
    assert ids(desk) == ["Lou"]
    assert desk.window.told.sentence == ""


def test_enter_twice_promises_one_call_and_so_does_a_second_try(desk: Desk) -> None:
    desk.open()
    desk.type("Mme T.")
    desk.press(Qt.Key.Key_Tab)
    desk.type("418 555-0199")
    away = desk.folder.with_name("away")
    desk.folder.rename(away)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.window.told.sentence))
    away.rename(desk.folder)
    # As if it had been kept after all, and only the answer had not come.
    typed = desk.window._typed
    assert typed is not None
    with desk.colleague() as calls:
        calls.add(*typed)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.lines) == 1)
    assert len(ids(desk)) == 1


def test_closing_the_window_by_its_frame_forgets_what_it_showed(desk: Desk) -> None:
    promised(desk, "Ali")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    desk.type("Lou")
    desk.window._look()
    desk.window.close()
    # What was asked before is answered after: a second question is answered later still.
    answered: list[object] = []
    desk.worker.ask(lambda calls: len(calls.all()), answered.append, answered.append)
    desk.wait(lambda: answered == [1])
    assert desk.lines == []
    assert desk.window.form.who.text() == ""


def test_an_answer_that_comes_after_its_window_has_gone_is_told_in_the_log_alone(
    desk: Desk, expect_log: ExpectLog
) -> None:
    expect_log("ui.promise_worker", "could not be used")
    promised(desk, "Ali")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    desk.window._look()
    delete(desk.window)
    answered: list[object] = []
    desk.worker.ask(lambda calls: len(calls.all()), answered.append, answered.append)
    desk.wait(lambda: answered == [1])


def test_escape_goes_back_and_nothing_stays_on_the_screen(desk: Desk) -> None:
    with desk.colleague() as calls:
        calls.add("a", WhatToKeep("Mme T.", "418 555-0199"), desk.clock.now_ms())
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    desk.type("Ali")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.window.isVisible())
    assert desk.lines == []
    assert desk.window.form.who.text() == ""


def test_every_part_has_a_name_for_who_hears_it(desk: Desk) -> None:
    window = desk.window
    desk.open()
    form = window.form
    parts = (window.calls, form.who, form.number, form.note, form.when)
    quick = [button for button in form.quick.values() if button.isVisible()]
    buttons = (window.add, window.done, window.close_it, *quick)
    names = [part.accessibleName() for part in (*parts, *buttons)]
    assert all(names) and len(set(names)) == len(names)
    assert [button.key_cap for button in buttons] == ["Entrée", "F5", "Échap", "F1", "F2", "F3"]

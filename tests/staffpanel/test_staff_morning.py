"""A staff morning by keyboard alone, its keys counted: thirty visits, calls, paper out, a colleague."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desk.service_desk import ServiceDesk
from desk.tickets import Outcome
from staffpanel.actions import Stage
from tests.staff_morning import CALLS_AT, VISITS, Morning
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from ui.opened_desk import OpenedDesk

MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
COMMON = {"call": 1, "start": 1, "finish": 2}
USUAL = {
    "call again": 1,
    "did not come": 1,
    "put a call on hold": 1,
    "return to the line": 1,
    "undo": 1,
    "end a call": 2,
    "take up again": 2,
    "ask for a slip": 2,
    "leave the list": 1,
}
RARE = {"another request": 3, "set aside": 3, "back after an absence": 3}


class MouseWatch(QObject):
    """Counts what a mouse does to the program, and the windows that would want one."""

    def __init__(self) -> None:
        super().__init__()
        self.uses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        self.uses += event.type() in MOUSE or QApplication.activeModalWidget() is not None
        return False


class KeyboardHands:
    """Hands at a window of this process, on a clock that can be moved."""

    def __init__(self, person: Person, branch: Branch, opened: OpenedDesk) -> None:
        self._person, self._branch, self._opened = person, branch, opened

    @property
    def desk(self) -> ServiceDesk:
        return self._opened.desk

    def press(self, *keys: str) -> None:
        for key in keys:
            self._person.press(key.upper() if len(key) == 1 else key)

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        self._person.wait_until(is_so)
        self._person.wait_until(partial(self._knows, self.desk.view().sequence))

    def let_pass(self, seconds: int) -> bool:
        self._branch.clock.advance(seconds)
        self._person.look_at_clock()
        return True

    def _knows(self, sequence: int) -> bool:
        queue = self._person.window.session._known.queue
        return self._person.is_free() and queue is not None and queue.sequence >= sequence


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[MouseWatch]:
    watch = MouseWatch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.mark.timeout(120)
def test_thirty_visits_take_two_keys_at_most_for_what_is_common_and_never_a_mouse(
    at_file: SitDown, branch: Branch, mouse: MouseWatch
) -> None:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    opened = branch.open_desk()
    morning = Morning(KeyboardHands(person, branch, opened))
    morning.play()
    events = opened.desk.events_after(0, 10_000)
    opened.store.close()
    most = {name: max(counts) for name, counts in morning.keys.items()}
    assert most == COMMON | USUAL | RARE
    assert len(morning.keys["finish"]) == VISITS + 1
    assert len(morning.keys["put a call on hold"]) == len(CALLS_AT)
    ended = [event.data["outcome"] for event in events if event.kind == "phone_ended"]
    assert ended == [Outcome.CALL_PROMISED] * len(CALLS_AT)
    assert mouse.uses == 0
    assert person.sees.stage in {Stage.NEXT, Stage.NOBODY}

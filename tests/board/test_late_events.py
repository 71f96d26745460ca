"""The log is read a moment after the queue: what happened in between belongs to the next look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from board.ports import BoardParts
from board.wall import Wall
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from tests.board.stand import QUICK
from tests.memory_store import MemoryQueue


class Watcher(QObject):
    """Tells the queue when a test looks."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    trouble = None
    queue: LiveQueue | None = None

    def look(self, kept: MemoryQueue) -> None:
        self.queue = kept.desk().view()
        self.queue_changed.emit(self.queue)


class LateWorker:
    """Does what it is asked when a test says so."""

    def __init__(self, kept: MemoryQueue) -> None:
        self._kept = kept
        self._asked: list[tuple[Callable[[ServiceDesk], Any], Callable[[Any], None]]] = []

    def ask(
        self, use_case: Callable[[ServiceDesk], Any], done: Callable[[Any], None], failed: Callable[..., None]
    ) -> None:
        self._asked.append((use_case, done))

    def work(self) -> None:
        asked, self._asked = self._asked, []
        for use_case, done in asked:
            done(use_case(self._kept.desk()))


@pytest.fixture
def kept() -> MemoryQueue:
    return MemoryQueue()


@pytest.fixture
def watcher(kept: MemoryQueue) -> Watcher:
    kept.desk().sign_in("1", "ann")
    kept.desk().sign_in("2", "bea")
    return Watcher()


@pytest.fixture
def worker(kept: MemoryQueue) -> LateWorker:
    return LateWorker(kept)


@pytest.fixture
def wall(qapp: object, kept: MemoryQueue, watcher: Watcher, worker: LateWorker) -> Wall:
    return Wall(
        BoardParts(
            watcher=watcher,
            worker=worker,
            now_ms=kept.clock.now_ms,
            local=lambda at_ms: datetime.fromtimestamp(at_ms / 1000, UTC),
            times=QUICK,
        )
    )


def test_two_calls_keep_their_order(
    kept: MemoryQueue, wall: Wall, watcher: Watcher, worker: LateWorker
) -> None:
    watcher.look(kept)
    kept.desk().issue("id-1", "loan", "fr")
    watcher.look(kept)
    kept.desk().issue("id-2", "loan", "fr")
    kept.desk().call_next("1")
    kept.desk().call_next("2")
    worker.work()
    assert wall.scene.turns.now is None
    watcher.look(kept)
    worker.work()
    turns = wall.scene.turns
    assert turns.now is not None
    assert [turns.now.label, *(each.label for each in turns.waiting)] == ["A001", "A002"]
    wall.close()


def test_a_call_that_is_repeated_once_is_announced_once_more(
    qtbot: QtBot, kept: MemoryQueue, wall: Wall, watcher: Watcher, worker: LateWorker
) -> None:
    watcher.look(kept)
    kept.desk().issue("id-1", "loan", "fr")
    kept.desk().call_next("1")
    watcher.look(kept)
    kept.desk().recall("1")
    worker.work()
    qtbot.waitUntil(lambda: wall.scene.turns.is_over)
    watcher.look(kept)
    worker.work()
    qtbot.waitUntil(lambda: wall.scene.turns.is_over)
    assert [each.recalls for each in wall.scene.calls] == [1]
    assert wall.scene.turns.count == 2
    wall.close()

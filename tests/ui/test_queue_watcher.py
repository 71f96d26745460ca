"""A window hears of every change, whoever made it, and of a store that goes and comes back."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.queue import LiveQueue
from tests.clocks import FixedClock
from tests.log_watch import ExpectLog
from tests.memory_store import MemoryQueue
from ui.queue_watcher import QueueWatcher
from ui.watch_pace import WatchPace

AN_HOUR_S = 3_600.0
AT_ONCE_S = 0.001


@pytest.fixture
def watcher(qapp: object, kept: MemoryQueue) -> Iterator[QueueWatcher]:
    watcher = QueueWatcher(kept.open_desk)
    yield watcher
    assert watcher.close()


def labels(watcher: QueueWatcher) -> list[str]:
    return [] if watcher.queue is None else [ticket.label for ticket in watcher.queue.tickets]


def trouble(watcher: QueueWatcher) -> StoreTrouble | None:
    return None if watcher.trouble is None else watcher.trouble.trouble


def test_the_first_queue_comes_by_itself(qtbot: QtBot, watcher: QueueWatcher) -> None:
    qtbot.waitUntil(lambda: watcher.queue is not None)
    assert labels(watcher) == []


def test_a_ticket_taken_elsewhere_is_seen_on_the_thread_of_the_window(
    qtbot: QtBot, watcher: QueueWatcher, kept: MemoryQueue
) -> None:
    seen: list[tuple[LiveQueue, int]] = []

    def see(queue: LiveQueue) -> None:
        seen.append((queue, threading.get_ident()))

    watcher.queue_changed.connect(see)
    qtbot.waitUntil(lambda: watcher.queue is not None)
    kept.desk().issue("id-1", "loan", "fr")
    qtbot.waitUntil(lambda: labels(watcher) == ["A001"])
    assert {thread for _, thread in seen} == {threading.get_ident()}
    assert seen[-1][0] is watcher.queue


def test_nothing_is_told_while_nothing_changes(
    qtbot: QtBot, watcher: QueueWatcher, kept: MemoryQueue
) -> None:
    qtbot.waitUntil(lambda: watcher.queue is not None)
    changes = QSignalSpy(watcher.queue_changed)
    kept.commits += 1
    assert not changes.wait(200)
    assert changes.count() == 0


def test_a_store_that_goes_is_told_once_and_the_last_queue_stays(
    qtbot: QtBot, watcher: QueueWatcher, kept: MemoryQueue
) -> None:
    kept.desk().issue("id-1", "loan", "fr")
    qtbot.waitUntil(lambda: labels(watcher) == ["A001"])
    lost, found = QSignalSpy(watcher.store_lost), QSignalSpy(watcher.store_found)
    kept.lost = StoreTrouble.READ_ONLY
    qtbot.waitUntil(lambda: lost.count() == 1)
    assert trouble(watcher) is StoreTrouble.READ_ONLY
    assert labels(watcher) == ["A001"]
    kept.lost = None
    qtbot.waitUntil(lambda: found.count() == 1)
    assert lost.count() == 1
    assert trouble(watcher) is None
    kept.desk().issue("id-2", "other", "fr")
    qtbot.waitUntil(lambda: labels(watcher) == ["A001", "B001"])


def test_a_bug_while_watching_is_logged_once_and_watching_goes_on(
    qtbot: QtBot, watcher: QueueWatcher, kept: MemoryQueue, expect_log: ExpectLog
) -> None:
    qtbot.waitUntil(lambda: watcher.queue is not None)
    expect_log("ui.queue_watcher", "could not be watched")
    lost = QSignalSpy(watcher.store_lost)
    kept.bug = ZeroDivisionError("a bug")
    qtbot.waitUntil(lambda: lost.count() == 1)
    kept.bug = None
    qtbot.waitUntil(lambda: trouble(watcher) is None)


def test_the_turn_of_the_day_is_seen_without_a_commit(qtbot: QtBot) -> None:
    clock = FixedClock()
    kept = MemoryQueue(clock=clock)
    kept.desk().issue("id-1", "loan", "fr")
    watcher = QueueWatcher(kept.open_desk, read_anyway_s=0.0)
    qtbot.waitUntil(lambda: labels(watcher) == ["A001"])
    clock.set_to("2026-11-22T07:00:00-05:00")
    qtbot.waitUntil(lambda: labels(watcher) == [])
    assert watcher.close()


def test_closing_takes_no_longer_than_a_second_even_when_the_store_is_locked(
    qtbot: QtBot, kept: MemoryQueue
) -> None:
    with kept.lock:
        watcher = QueueWatcher(kept.open_desk)
        qtbot.waitUntil(lambda: kept.opened == 1)
        assert not watcher.close()


def test_while_somebody_is_here_it_looks_at_the_busy_pace(qtbot: QtBot, kept: MemoryQueue) -> None:
    kept.desk().issue("id-1", "loan", "fr")
    watcher = QueueWatcher(kept.open_desk, pace=WatchPace(AT_ONCE_S, AN_HOUR_S))
    qtbot.waitUntil(lambda: labels(watcher) == ["A001"])
    kept.desk().issue("id-2", "other", "fr")
    qtbot.waitUntil(lambda: labels(watcher) == ["A001", "B001"])
    assert watcher.close()


def test_while_nobody_is_here_it_looks_at_the_quiet_pace(qtbot: QtBot, kept: MemoryQueue) -> None:
    watcher = QueueWatcher(kept.open_desk, pace=WatchPace(AN_HOUR_S, AT_ONCE_S))
    qtbot.waitUntil(lambda: watcher.queue is not None)
    kept.desk().issue("id-1", "loan", "fr")
    qtbot.waitUntil(lambda: labels(watcher) == ["A001"])
    assert watcher.close()

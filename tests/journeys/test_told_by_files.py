"""A commit of another program rings at every window of the machine, whatever journal the database has."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.settings import Settings
from app.settings_check import made
from app.wiring import desk_opener
from data.sqlite_file import create_file
from data.sqlite_journal import Journal
from ui.commit_bell import HAS_BELL, CommitBell
from ui.opened_desk import OpenedDesk
from ui.queue_watcher import QueueWatcher
from ui.watch_pace import WatchPace
from ui.watch_rest import WatchRest

pytestmark = pytest.mark.skipif(not HAS_BELL, reason="a bell hangs on Linux alone")

AN_HOUR_S = 3_600.0
NEVER = WatchPace(AN_HOUR_S, AN_HOUR_S)


class MovedClock:
    """Seconds that stand still until a test moves them."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def settings(folder: Path, journal: Journal) -> Settings:
    database = folder / "queue.db"
    create_file(database, "live", journal)
    return made({"store": {"database": str(database)}})


def opened(settings: Settings) -> OpenedDesk:
    return desk_opener(settings, SystemClock(settings.library.time_zone), "somebody else")()


def bell_of(watcher: QueueWatcher) -> CommitBell:
    bell = watcher.findChild(CommitBell)
    assert bell is not None
    return bell


def has_waiting(watcher: QueueWatcher, count: int) -> bool:
    return watcher.queue is not None and len(watcher.queue.waiting) == count


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_a_window_that_would_not_look_for_an_hour_is_told(
    qtbot: QtBot, tmp_path: Path, journal: Journal
) -> None:
    kept, clock = settings(tmp_path, journal), MovedClock()
    watcher = QueueWatcher(partial(opened, kept), pace=NEVER, rest=WatchRest(clock, calm_s=AN_HOUR_S))
    bell = bell_of(watcher)
    qtbot.waitUntil(lambda: bell.is_hung)
    rings = QSignalSpy(bell.rang)
    elsewhere = opened(kept)
    for number in range(1, 4):
        # What was rung for before is long ago: from here on nobody looks but for a ring.
        clock.now_s += 10 * AN_HOUR_S
        rung = rings.count()
        elsewhere.desk.issue(f"id-{number}", "loan", "fr")
        qtbot.waitUntil(partial(has_waiting, watcher, number))
        assert rings.count() > rung
    elsewhere.store.close()
    assert watcher.close()


def test_a_program_that_reads_rings_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    kept = settings(tmp_path, "wal")
    reader = opened(kept)
    watcher = QueueWatcher(partial(opened, kept), pace=NEVER)
    bell = bell_of(watcher)
    qtbot.waitUntil(lambda: bell.is_hung)
    rings = QSignalSpy(bell.rang)
    reader.desk.view()
    reader.store.change_number()
    reader.store.close()
    assert not rings.wait(100)
    assert watcher.close()

"""An older database is brought up to date under the lock, all of it or nothing, and copied first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from sqlite_utils import Database

from data.migrations import STEPS, Step
from data.sqlite_connection import connect
from data.sqlite_journal import set_journal
from data.sqlite_meta import mark_of, purpose_of
from data.sqlite_store import SqliteStore
from data.sqlite_version import bring_up_to_date
from desk.errors import StoreTrouble, StoreUnavailable
from desk.printer import PrinterCause, PrinterReport
from tests.clocks import FixedClock
from tests.data.replayed import assert_sound
from tests.data.store_contract import BRANCH, desk_of


def add_closures(db: Database) -> None:
    db.execute("CREATE TABLE closure (branch TEXT NOT NULL, day TEXT NOT NULL) STRICT")


def fill_closures(db: Database) -> None:
    db.execute("INSERT INTO closure (branch, day) SELECT DISTINCT branch, day FROM ticket")


def fail(db: Database) -> None:
    db.execute("DELETE FROM ticket")
    raise ArithmeticError


LATER: tuple[Step, ...] = (*STEPS, add_closures, fill_closures)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of today with one ticket, which the steps above make an older one."""
    path = tmp_path / "queue.db"
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk_of(store, BRANCH).issue("t1", "loan", "fr")
    return path


def test_the_missing_steps_are_applied_in_order_and_once(path: Path) -> None:
    for _ in range(2):
        with closing(connect(path, wait_s=1)) as db:
            bring_up_to_date(db, path, "live", LATER)
            assert list(db.query("SELECT * FROM closure")) == [{"branch": BRANCH, "day": "2026-11-21"}]


def test_the_older_database_is_kept_beside(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as db:
        bring_up_to_date(db, path, "live", LATER)
    assert sorted(each.name for each in path.parent.iterdir()) == ["queue.db", "queue.db.before-add_closures"]
    with closing(SqliteStore.open(path.with_name("queue.db.before-add_closures"), FixedClock())) as store:
        assert set(assert_sound(store, BRANCH)) == {"t1"}
    with pytest.raises(StoreUnavailable) as caught:
        SqliteStore.open(path, FixedClock())
    assert caught.value.trouble is StoreTrouble.NEWER_VERSION


def test_a_database_of_the_first_version_keeps_its_tickets_and_lets_go_of_labels(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    with closing(connect(path, wait_s=1, may_create=True)) as db:
        bring_up_to_date(db, path, "live", STEPS[:1])
        db.execute("INSERT INTO printer VALUES ('centre', 'kiosk', 'paper_out', 7, '[\"A001\"]')")
    with closing(SqliteStore.open(path, FixedClock())) as store:
        report = PrinterReport("kiosk", PrinterCause.PAPER_OUT, 7)
        assert store.view(BRANCH).printers == {"kiosk": report}
        desk_of(store).issue("t1", "loan", "fr")
        desk_of(store).ask_reprint("r1", "t1", "kiosk", "1")
        assert [each.id for each in store.view(BRANCH).reprints] == ["r1"]


def test_a_step_that_fails_takes_the_others_back(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as db, pytest.raises(ArithmeticError):
        bring_up_to_date(db, path, "live", (*LATER, fail))
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert set(assert_sound(store, BRANCH)) == {"t1"}


def test_programs_that_start_together_bring_it_up_once(path: Path) -> None:
    starting = Barrier(4)

    def start(_: int) -> None:
        with closing(connect(path, wait_s=5)) as db:
            starting.wait()
            bring_up_to_date(db, path, "live", LATER)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(start, range(4)))
    with closing(connect(path, wait_s=1)) as db:
        assert db.table("closure").count == 1


def test_a_program_that_makes_the_tables_between_two_looks_is_not_taken_for_another_kind(
    tmp_path: Path,
) -> None:
    path = tmp_path / "queue.db"
    made: list[str] = []

    def make_meanwhile(statement: str) -> None:
        if "count(*)" in statement and not made:
            made.append("begun")
            bring_up_to_date(other, path, "live")
            made.append("done")

    with closing(connect(path, 1, may_create=True)) as other, closing(connect(path, 1)) as db:
        set_journal(other, "wal")
        db.conn.set_trace_callback(make_meanwhile)
        bring_up_to_date(db, path, "live")
        assert made == ["begun", "done"]
        assert (mark_of(db), purpose_of(db)) == (mark_of(other), "live")
    assert [each.name for each in tmp_path.iterdir()] == ["queue.db"]

"""An older database is brought up to date under the lock, all of it or nothing, and copied first."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from sqlite_utils import Database, Migrations

from data.migrations import STEPS, Step
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_journal import set_journal
from data.sqlite_meta import mark_of, purpose_of
from data.sqlite_store import SqliteStore
from data.sqlite_version import bring_up_to_date, missing_steps
from desk.errors import StoreTrouble, StoreUnavailable
from desk.printer import PrinterCause, PrinterReport
from tests.clocks import FixedClock
from tests.data.replayed import assert_sound
from tests.data.store_contract import BRANCH, desk_of
from tests.source import ROOT


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
            assert db.execute("SELECT branch, day FROM closure").fetchall() == [(BRANCH, "2026-11-21")]


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
        assert db.execute("SELECT count(*) FROM closure").fetchone() == (1,)


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
        db.set_trace_callback(make_meanwhile)
        bring_up_to_date(db, path, "live")
        assert made == ["begun", "done"]
        assert (mark_of(db), purpose_of(db)) == (mark_of(other), "live")
    assert [each.name for each in tmp_path.iterdir()] == ["queue.db"]


def test_the_steps_are_read_from_the_table_that_the_library_writes(path: Path) -> None:
    library = Migrations("votre-tour")
    with closing(connect(path, wait_s=1)) as db:
        assert [each.name for each in library.applied(Database(db))] == [each.__name__ for each in STEPS]
        assert missing_steps(db, path, "live") == ()
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'rests'")
        assert missing_steps(db, path, "live") == ("rests",)


OPENED = """
import sys
from pathlib import Path
from data.sqlite_store import SqliteStore
from tests.clocks import FixedClock
SqliteStore.open(Path(sys.argv[1]), FixedClock()).close()
print(*{"pysqlite3", "sqlite3", "sqlite_utils"} & set(sys.modules))
"""


def test_a_program_that_finds_its_database_up_to_date_loads_one_sqlite_and_nothing_else(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(path)], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode().split() == [sqlite3.__name__]


CHOSEN = """
import sys
if "without" in sys.argv:
    sys.modules["pysqlite3"] = None
from data.sqlite_driver import sqlite3
from sqlite_utils.utils import sqlite3 as chosen_by_library
print(sqlite3 is chosen_by_library)
"""


@pytest.mark.parametrize("pysqlite3", ["with", "without"])
def test_the_driver_is_the_one_that_the_library_chooses(pysqlite3: str) -> None:
    command = [sys.executable, "-c", CHOSEN, pysqlite3]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.split() == [b"True"]

"""Every statement of the hot path seeks: a year of tickets costs a touch nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.history import add_history
from benchmarks.store import measure
from data import statements
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_file import create_file
from data.sqlite_journal import best_journal
from data.sqlite_store import SqliteStore
from tests.clocks import FixedClock
from tests.data.store_contract import BRANCH, desk_of

STATEMENTS = {name: text for name, text in vars(statements).items() if re.fullmatch("[A-Z][A-Z_]+", name)}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with five days of history."""
    path = tmp_path_factory.mktemp("statements") / "queue.db"
    create_file(path, "live")
    with closing(connect(path, wait_s=1)) as db:
        add_history(db, BRANCH, 2000)
    return path


@pytest.fixture(params=[False, True], ids=["unknown", "analyzed"])
def db(path: Path, request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """The same, without and with what ANALYZE finds, which may change SQLite's mind."""
    with closing(connect(path, wait_s=1)) as db:
        db.execute("ANALYZE" if request.param else "DROP TABLE IF EXISTS sqlite_stat1")
        yield db


def plan_of(db: sqlite3.Connection, text: str) -> str:
    nothing = dict.fromkeys(re.findall(r":(\w+)", text))
    return "; ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {text}", nothing).fetchall())


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_a_whole_table(db: sqlite3.Connection, name: str) -> None:
    plan = plan_of(db, STATEMENTS[name])
    assert re.search(r"SCAN (ticket|event|presence|printer|reprint)", plan) is None


def test_the_open_tickets_have_an_index_of_their_own(db: sqlite3.Connection) -> None:
    assert "ticket_live" in plan_of(db, statements.OPEN_TICKETS)


def test_the_history_of_the_benchmark_is_sound_and_of_earlier_days(path: Path) -> None:
    with closing(SqliteStore.open(path, FixedClock("2026-11-21T10:00:00-05:00"))) as store:
        assert store.integrity_check() == ()
        queue = store.view(BRANCH)
        assert (queue.tickets, queue.sequence, queue.last_numbers) == ((), 6000, {})
        assert desk_of(store).issue("t1", "loan", "fr").ticket.label == "A001"


def test_the_benchmark_gives_a_figure_for_each_work_and_history(tmp_path: Path) -> None:
    figures = measure(tmp_path, histories=(0, 800), rounds=3)
    assert [(each.work, each.history) for each in figures] == [
        ("floor", 0),
        ("issue", 0),
        ("call_next", 0),
        ("issue", 800),
        ("call_next", 800),
    ]
    assert {each.journal for each in figures} == {best_journal()}
    assert all(0 < each.p50_ms <= each.p99_ms for each in figures)

"""WAL only where SQLite keeps every commit in it; a file made for it is taken out of it elsewhere."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from data.sqlite_connection import connect
from data.sqlite_file import create_file
from data.sqlite_journal import is_wal_safe, settle_journal
from desk.errors import StoreTrouble, StoreUnavailable


@pytest.mark.parametrize(
    "version", [(3, 51, 3), (3, 51, 4), (3, 52, 0), (3, 53, 4), (4, 0, 0), (3, 50, 7), (3, 50, 8), (3, 44, 6)]
)
def test_versions_that_keep_every_commit(version: tuple[int, ...]) -> None:
    assert is_wal_safe(version)


@pytest.mark.parametrize(
    "version",
    [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 46, 1), (3, 50, 6), (3, 51, 0), (3, 51, 2)],
)
def test_versions_that_may_lose_one(version: tuple[int, ...]) -> None:
    assert not is_wal_safe(version)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that was made by a safe SQLite."""
    create_file(tmp_path / "queue.db", "live", "wal")
    return tmp_path / "queue.db"


def journal_of(path: Path) -> str:
    with closing(connect(path, wait_s=1)) as db:
        mode: str = db.execute("PRAGMA journal_mode").fetchone()[0]
    return mode


def test_a_safe_sqlite_stays_with_wal(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as db:
        settle_journal(db, path, best="wal")
    assert journal_of(path) == "wal"


def test_an_unsafe_sqlite_that_is_alone_leaves_wal(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as db:
        settle_journal(db, path, best="truncate")
        assert db.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert journal_of(path) == "delete"


def test_an_unsafe_sqlite_refuses_wal_that_others_use(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as other, closing(connect(path, wait_s=0)) as db:
        other.execute("SELECT * FROM ticket").fetchall()
        with pytest.raises(StoreUnavailable, match="pysqlite3") as caught:
            settle_journal(db, path, best="truncate")
    assert caught.value.trouble is StoreTrouble.UNSAFE_SQLITE
    assert journal_of(path) == "wal"


def test_a_file_out_of_wal_stays_out_and_is_truncated(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live", "truncate")
    with closing(connect(path, wait_s=1)) as db:
        settle_journal(db, path, best="wal")
        assert db.execute("PRAGMA journal_mode").fetchone() == ("truncate",)

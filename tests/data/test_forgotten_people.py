"""A person who is removed leaves no trace: not in the database, nor in any file beside it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from data.migrations import STEPS
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_file import create_file
from data.sqlite_journal import Journal, best_journal
from data.sqlite_store import SqliteStore
from data.sqlite_version import bring_up_to_date
from desk.people import Role
from desk.presence import PauseKind, Presence
from tests.clocks import FixedClock
from tests.data.store_contract import BRANCH
from tests.data.store_contract_people import MAUDE, pinned_desk, register_of
from tests.log_watch import ExpectLog

ALIAS = "Zénobie-R"


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_nothing_of_somebody_who_was_removed_is_left_on_the_disk(tmp_path: Path, journal: Journal) -> None:
    if journal == "wal" and best_journal() != "wal":
        pytest.skip("this SQLite may lose tickets in WAL mode, so the store refuses it")
    path = tmp_path / "queue.db"
    create_file(path, "live", journal)
    with closing(SqliteStore.open(path, FixedClock())) as store, closing(connect(path, wait_s=1)) as reader:
        register = register_of(store)
        register.add_first(MAUDE.alias, "4711")
        register.add(MAUDE, ALIAS, Role.STAFF, "918273")
        pinned_desk(store).sign_in("1", ALIAS, "918273")
        kept = store.pin_of(BRANCH, ALIAS)
        assert kept is not None
        traces = [ALIAS.encode(), ALIAS.casefold().encode(), kept.hashed.encode()]
        assert [each for each in traces if not _is_on_disk(tmp_path, each)] == []
        assert reader.execute("SELECT count(*) FROM person").fetchone() == (2,)
        register.remove(MAUDE, ALIAS)
        assert [each for each in traces if _is_on_disk(tmp_path, each)] == []


def an_update(db: Database) -> None:
    db.execute("CREATE TABLE closure (branch TEXT NOT NULL) STRICT")


@pytest.mark.parametrize("new_alias", [ALIAS, "Zoé"])
def test_somebody_who_was_removed_is_gone_from_the_copies_of_updates_too(
    tmp_path: Path, new_alias: str
) -> None:
    path = tmp_path / "queue.db"
    older = STEPS[: [each.__name__ for each in STEPS].index("people") + 1]
    with closing(connect(path, wait_s=1, may_create=True)) as db:
        bring_up_to_date(db, path, "live", older)
        _sign_in(db, "1", ALIAS)
        _sign_in(db, "2", MAUDE.alias)
        db.execute(
            "INSERT INTO person VALUES (?, ?, ?, 'staff', 0, 0, 0, 1, '$argon2id$its-hash')",
            (BRANCH, ALIAS.casefold(), ALIAS),
        )
        db.execute(
            "INSERT INTO person VALUES (?, ?, ?, 'manager', 0, 0, 0, 1, '1:1174')",
            (BRANCH, MAUDE.alias.casefold(), MAUDE.alias),
        )
        bring_up_to_date(db, path, "live", (*older, an_update))
        db.execute("DROP TABLE closure")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'an_update'")
    traces = [ALIAS.encode(), ALIAS.casefold().encode(), b"its-hash"]
    with closing(SqliteStore.open(path, FixedClock())) as store:
        register = register_of(store)
        if new_alias != ALIAS:
            register.rename(MAUDE, ALIAS, new_alias)
        copies = [each for each in tmp_path.iterdir() if ".before-" in each.name]
        assert all(traces[2] in each.read_bytes() for each in copies)
        register.remove(MAUDE, new_alias)
        assert [each for each in traces if _is_on_disk(tmp_path, each)] == []
    assert copies != []
    for copy in copies:
        assert MAUDE.alias.encode() in copy.read_bytes()


def test_who_was_signed_in_before_an_update_is_still_there(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    older = STEPS[: [each.__name__ for each in STEPS].index("people")]
    with closing(connect(path, wait_s=1, may_create=True)) as db:
        bring_up_to_date(db, path, "live", older)
        _sign_in_as_before(db, "1", "a", is_paused=0)
        _sign_in_as_before(db, "2", "b", is_paused=1)
    with closing(SqliteStore.open(path, FixedClock())) as store:
        seen = store.view(BRANCH)
    assert seen.presences == {
        "1": Presence("1", "a", None, True, 7, "2026-11-21", 7),
        "2": Presence("2", "b", PauseKind.BREAK, False, 7, "2026-11-21", 7),
    }
    assert (seen.present, seen.has_people) == (1, False)


def _sign_in_as_before(db: sqlite3.Connection, desk: str, staff: str, *, is_paused: int) -> None:
    row = (BRANCH, desk, staff, is_paused, 7, "2026-11-21")
    db.execute("INSERT INTO presence VALUES (?, ?, ?, ?, ?, ?)", row)


def _is_on_disk(folder: Path, trace: bytes) -> bool:
    return any(trace in each.read_bytes() for each in folder.iterdir())


def _sign_in(db: sqlite3.Connection, desk: str, staff: str) -> None:
    db.execute("INSERT INTO presence VALUES (?, ?, ?, NULL, 1, 7, '2026-11-21', 7)", (BRANCH, desk, staff))


def test_a_copy_that_cannot_be_opened_is_named_in_the_log(tmp_path: Path, expect_log: ExpectLog) -> None:
    path = tmp_path / "queue.db"
    with closing(SqliteStore.open(path, FixedClock())) as store:
        register = register_of(store)
        register.add_first(MAUDE.alias, "4711")
        register.add(MAUDE, ALIAS, Role.STAFF, "918273")
        path.with_name("queue.db.before-people").write_bytes(b"no database" * 100)
        expect_log("data.older_copies", "queue.db.before-people still has people")
        register.remove(MAUDE, ALIAS)
        assert [each.alias for each in register.people()] == [MAUDE.alias]

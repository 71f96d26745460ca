"""A database is made whole or not at all, whoever starts together and whatever was left behind."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from data.sqlite_connection import connect
from data.sqlite_file import create_file
from data.sqlite_meta import mark_of, purpose_of
from data.sqlite_store import SqliteStore
from desk.errors import StoreUnavailable
from tests.clocks import FixedClock
from tests.data.programs import BRANCH, Program
from tests.data.replayed import assert_sound
from tests.data.store_contract import desk_of


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("is_empty_file_there", [False, True])
def test_eight_programs_that_start_at_once_share_one_database(
    tmp_path: Path, is_empty_file_there: bool
) -> None:
    path = tmp_path / "queue.db"
    if is_empty_file_there:
        path.touch()
    with ExitStack() as stack:
        programs = [stack.enter_context(Program("start", path)) for _ in range(8)]
        assert [program.line() for program in programs] == ["ready"] * 8
        for program in programs:
            program.go()
        labels = [program.line() for program in programs]
        assert sorted(labels) == [f"A00{number}" for number in range(1, 9)]
        assert [program.line() for program in programs] == [""] * 8
    assert set(names_in(tmp_path)) <= {"queue.db", "queue.db-journal"}
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert len(assert_sound(store, BRANCH)) == 8
        assert store.integrity_check() == ()


def test_a_database_is_never_made_over_another(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    create_file(path, "live")
    before = path.stat().st_ino
    create_file(path, "replay")
    assert path.stat().st_ino == before
    assert names_in(tmp_path) == ["queue.db"]
    with closing(connect(path, wait_s=1)) as db:
        assert purpose_of(db) == "live"


def test_an_empty_file_becomes_a_database_for_what_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    path.touch()
    SqliteStore.open(path, FixedClock(), purpose="replay").close()
    with closing(connect(path, wait_s=1)) as db:
        assert purpose_of(db) == "replay"


def test_names_with_spaces_accents_and_signs_are_names(tmp_path: Path) -> None:
    path = tmp_path / "Bibliothèque d'été 100 %?mode=ro#1.db"
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk_of(store).issue("t1", "loan", "fr")
        assert path.stat().st_size > 0


def test_a_relative_name_stays_the_same_file_when_the_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    with closing(SqliteStore.open(Path("queue.db"), FixedClock())) as store:
        monkeypatch.chdir("elsewhere")
        desk_of(store).issue("t1", "loan", "fr")
    assert names_in(tmp_path / "elsewhere") == []


def test_old_leftovers_of_a_killed_start_are_removed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    names = (".queue.db.0a1b.new", ".queue.db.0a1b.new-wal", ".queue.db.fresh.new", ".queue.db.txt", "a.new")
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    long_ago = tmp_path.stat().st_mtime - 3600
    for name in set(names) - {".queue.db.fresh.new"}:
        os.utime(tmp_path / name, (long_ago, long_ago))
    SqliteStore.open(path, FixedClock()).close()
    assert names_in(tmp_path) == [".queue.db.fresh.new", ".queue.db.txt", "a.new", "queue.db"]


def test_every_connection_syncs_each_commit_and_overwrites_what_it_deletes(tmp_path: Path) -> None:
    create_file(tmp_path / "queue.db", "live")
    with closing(connect(tmp_path / "queue.db", wait_s=1)) as db:
        asked = ("synchronous", "foreign_keys", "secure_delete")
        assert [db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == [2, 1, 1]


def test_a_backup_is_the_database_of_that_moment(tmp_path: Path) -> None:
    path, target = tmp_path / "queue.db", tmp_path / "backup.db"
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk_of(store).issue("t1", "loan", "fr")
        store.backup(target)
        desk_of(store).issue("t2", "loan", "fr")
        with pytest.raises(StoreUnavailable, match="already exists"):
            store.backup(target)
        with pytest.raises(StoreUnavailable, match="absent"):
            store.backup(tmp_path / "absent" / "backup.db")
    with closing(SqliteStore.open(target, FixedClock(), create=False)) as backup:
        assert set(assert_sound(backup, BRANCH)) == {"t1"}
        assert desk_of(backup).issue("t2", "loan", "fr").ticket.label == "A002"
    with closing(connect(path, wait_s=1)) as db, closing(connect(target, wait_s=1)) as copy:
        assert mark_of(db) != mark_of(copy) != ""
    assert {name.removesuffix("-journal") for name in names_in(tmp_path)} == {"backup.db", "queue.db"}

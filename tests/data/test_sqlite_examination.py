"""A look at a database leaves every file as it is, reads what a journal adds, and lets others go on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from benchmarks.history import add_history
from data.migrations import STEPS
from data.sqlite_connection import connect
from data.sqlite_examination import Examination, examine
from data.sqlite_file import check_free_place, create_file
from data.sqlite_journal import Journal, best_journal
from data.sqlite_snapshot import take_snapshot
from data.sqlite_store import SqliteStore
from desk.errors import StoreTrouble, StoreUnavailable
from desk.staff_register import StaffRegister
from tests.clocks import FixedClock
from tests.data.programs import BRANCH, Program
from tests.data.store_contract import desk_of
from tests.plain_pins import PlainPins

SOUND = Examination(damages=(), open_tickets=1, missing_steps=())
needs_wal = pytest.mark.skipif(best_journal() != "wal", reason="this SQLite refuses WAL that others use")


def make(path: Path, journal: Journal, history: int = 0) -> Path:
    """A database with a history and one open ticket."""
    create_file(path, "live", journal)
    if history:
        with closing(connect(path, wait_s=1)) as db:
            add_history(db, BRANCH, history)
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk_of(store, BRANCH).issue("t1", "loan", "fr")
    return path


def look(path: Path) -> Examination | None:
    return examine(path, FixedClock(), BRANCH)


def trouble_of(path: Path) -> StoreTrouble:
    with pytest.raises(StoreUnavailable) as caught:
        look(path)
    assert str(path) in str(caught.value)
    return caught.value.trouble


@contextmanager
def nothing_changes(folder: Path) -> Iterator[None]:
    """Hold every file against itself; of -shm, which is in memory as it were, only that it is there."""
    before = _files(folder)
    yield
    assert _files(folder) == before


def _files(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    found: dict[str, tuple[int, int, bytes]] = {}
    for path in folder.iterdir():
        stat = path.stat()
        if path.name.endswith("-shm"):
            found[path.name] = (stat.st_ino, 0, b"")
        else:
            found[path.name] = (stat.st_ino, stat.st_mtime_ns, path.read_bytes())
    return found


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_a_database_nobody_uses_stays_as_it_is_with_all_that_stands_beside_it(
    tmp_path: Path, journal: Journal
) -> None:
    path = make(tmp_path / "queue.db", journal)
    draft = tmp_path / ".queue.db.0a1b.new"
    draft.write_bytes(b"x")
    long_ago = tmp_path.stat().st_mtime - 3600
    os.utime(draft, (long_ago, long_ago))
    with nothing_changes(tmp_path):
        assert look(path) == SOUND


@needs_wal
def test_a_database_in_use_is_read_with_what_stands_in_its_journal_only(tmp_path: Path) -> None:
    path = make(tmp_path / "queue.db", "wal")
    with Program("kiosk", path) as kiosk:
        kiosk.line()
        with Program("hold", path) as holder:
            assert holder.line() == "holding"
            with nothing_changes(tmp_path):
                found = look(path)
    assert found is not None
    assert (found.damages, found.open_tickets > 1) == ((), True)


@needs_wal
@pytest.mark.parametrize("is_memory_left", [True, False])
def test_what_a_killed_program_left_in_the_wal_counts_and_stays_for_the_next_start(
    tmp_path: Path, is_memory_left: bool
) -> None:
    path = make(tmp_path / "queue.db", "wal")
    with Program("steady", path) as program:
        program.line()
        program.kill()
    if not is_memory_left:
        path.with_name("queue.db-shm").unlink()
    with nothing_changes(tmp_path):
        found = look(path)
    assert found is not None
    assert (found.damages, found.open_tickets) == ((), 2)


def test_a_change_that_a_killed_program_left_half_done_is_taken_back_in_the_copy_only(tmp_path: Path) -> None:
    path = make(tmp_path / "queue.db", "truncate", history=2000)
    with Program("die_writing", path) as program:
        assert program.line() == "writing"
        program.kill()
    assert path.with_name("queue.db-journal").stat().st_size > 0
    with nothing_changes(tmp_path):
        assert look(path) == SOUND


def test_an_empty_file_will_be_brought_up_to_date_and_is_not_yet(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    path.touch()
    assert look(path) == Examination((), 0, tuple(step.__name__ for step in STEPS))
    assert path.read_bytes() == b""


def test_damage_is_found(tmp_path: Path) -> None:
    path = make(tmp_path / "queue.db", "truncate")
    with closing(connect(path, wait_s=1)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ticket_live'").fetchone()
    with path.open("r+b") as file:
        file.seek(root * 4096 - 1)
        file.write(b"\x21")
    found = look(path)
    assert found is not None
    assert found.damages != ()
    os.truncate(path, 3 * 4096)
    assert trouble_of(path) is StoreTrouble.DAMAGED


def test_what_programs_would_refuse_is_told_in_the_same_words(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    assert trouble_of(path) is StoreTrouble.MISSING
    path.write_bytes(b"Bonjour! " * 1000)
    assert trouble_of(path) is StoreTrouble.NOT_A_DATABASE
    SqliteStore.open(tmp_path / "replay.db", FixedClock(), purpose="replay").close()
    with pytest.raises(StoreUnavailable, match="made by a replay"):
        look(tmp_path / "replay.db")


def test_a_place_with_the_journal_of_a_lost_database_is_not_free(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    check_free_place(path)
    path.with_name("queue.db-wal").write_bytes(b"what was not yet in the database")
    with pytest.raises(StoreUnavailable, match="put the database back"):
        check_free_place(path)


def test_a_copy_that_is_begun_anew_for_too_long_is_given_up(tmp_path: Path) -> None:
    path = make(tmp_path / "queue.db", "truncate", history=4000)
    (tmp_path / "copies").mkdir()
    assert not take_snapshot(path, tmp_path / "copies" / "a.db", patience_s=0)
    assert take_snapshot(path, tmp_path / "copies" / "b.db")


@pytest.mark.soak
@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_tickets_are_given_while_a_large_database_is_looked_at(tmp_path: Path, journal: Journal) -> None:
    path = make(tmp_path / "queue.db", journal, history=250_000)
    with Program("steady", path) as program:
        program.line()
        looks = [look(path) for _ in range(5)]
        given = program.kill()
    assert None not in looks
    assert len(given) > 5


def test_people_are_seen_without_their_names(tmp_path: Path) -> None:
    path = make(tmp_path / "queue.db", "truncate")
    with closing(SqliteStore.open(path, FixedClock())) as store:
        StaffRegister(store, branch=BRANCH, actor="test", pins=PlainPins()).add_first("Maude", "4711")
    found = look(path)
    assert found is not None
    assert found.has_people

"""Each fault of the file gives a clear sentence, changes nothing, and ends when its cause does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from data.sqlite_connection import connect
from data.sqlite_store import SqliteStore
from desk.errors import NotAReplayDatabase, StoreTrouble, StoreUnavailable
from tests.clocks import FixedClock
from tests.data.programs import BRANCH, Program
from tests.data.replayed import assert_sound
from tests.data.store_contract import desk_of

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with one ticket, closed."""
    path = tmp_path / "queue.db"
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk_of(store, BRANCH).issue("t1", "loan", "fr")
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter, unlike the ones pytest makes."""
    with tempfile.TemporaryDirectory(prefix="votre-tour-faults-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)


def trouble_at(path: Path, *, create: bool = True) -> StoreTrouble:
    """Open, read and give a ticket; what goes wrong?"""
    with pytest.raises(StoreUnavailable) as caught:  # noqa: SIM117
        with closing(SqliteStore.open(path, FixedClock(), create=create, wait_s=0.05)) as store:
            store.view(BRANCH)
            desk_of(store, BRANCH).issue("t2", "loan", "fr")
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value.trouble


def test_a_missing_database_is_not_made_unless_asked(tmp_path: Path) -> None:
    assert trouble_at(tmp_path / "queue.db", create=False) is StoreTrouble.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert trouble_at(tmp_path / "absent" / "queue.db") is StoreTrouble.CANNOT_OPEN


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert trouble_at(tmp_path) is StoreTrouble.CANNOT_OPEN


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody may write")
def test_a_folder_that_refuses_even_the_superuser(tmp_path: Path) -> None:
    assert trouble_at(Path("/proc/queue.db")) in {StoreTrouble.CANNOT_OPEN, StoreTrouble.READ_ONLY}


@pytest.mark.parametrize("content", [b"Oui", b"Bonjour! " * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_another_kind_of_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "queue.db"
    path.write_bytes(content)
    assert trouble_at(path) in {StoreTrouble.NOT_A_DATABASE, StoreTrouble.DAMAGED}
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    with closing(Database(path)) as db:
        db.execute("CREATE TABLE ticket (id INTEGER)")
    before = path.read_bytes()
    assert trouble_at(path) is StoreTrouble.NOT_A_DATABASE
    assert path.read_bytes() == before


def test_a_database_of_a_newer_program_is_refused(path: Path) -> None:
    with closing(connect(path, wait_s=1)) as db:
        step = {"migration_set": "votre-tour", "name": "of_next_year", "applied_at": "2027-01-01"}
        Database(db).table("_sqlite_migrations").insert(step)
    assert trouble_at(path) is StoreTrouble.NEWER_VERSION


def test_a_file_cut_short_is_damaged(path: Path) -> None:
    os.truncate(path, 3 * PAGE)
    assert trouble_at(path) is StoreTrouble.DAMAGED


def test_pages_overwritten_are_found(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(PAGE)
        file.write(b"\xa5" * (size - PAGE))
    assert trouble_at(path) is StoreTrouble.DAMAGED


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE ticket SET kind = 'conversation'",
        "UPDATE ticket SET service = CAST(x'ff41' AS TEXT)",
        "INSERT INTO printer VALUES ('centre', 'kiosk', 'ready', 0, '[', '[]', NULL)",
        "INSERT INTO printer VALUES ('centre', 'kiosk', 'ready', 0, '[]', '[', NULL)",
        "INSERT INTO printer VALUES ('centre', 'kiosk', 'asleep', 0, '[]', '[]', NULL)",
    ],
)
def test_a_row_that_makes_no_sense_is_damage(path: Path, damage: str) -> None:
    with closing(connect(path, wait_s=1)) as db:
        db.execute(damage)
    assert trouble_at(path) is StoreTrouble.DAMAGED


@pytest.mark.parametrize(
    "damage", ["SET kind = 'ticket_eaten'", "SET data = '{'", "SET actor = CAST(x'ff' AS TEXT)"]
)
def test_an_event_that_makes_no_sense_is_damage(path: Path, damage: str) -> None:
    with closing(connect(path, wait_s=1)) as db:
        db.execute(f"UPDATE event {damage}")
    with closing(SqliteStore.open(path, FixedClock())) as store:
        with pytest.raises(StoreUnavailable, match="damaged") as caught:
            store.events_after(BRANCH, 0, 10)
        assert caught.value.trouble is StoreTrouble.DAMAGED


def test_damage_in_an_index_is_found_by_the_check(path: Path) -> None:
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert store.integrity_check() == ()
    with closing(connect(path, wait_s=1)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ticket_live'").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE + PAGE - 1)
        file.write(b"\x21")
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert store.integrity_check() != ()


def test_a_replay_wants_a_database_of_its_own(path: Path) -> None:
    with pytest.raises(NotAReplayDatabase, match=str(path)):
        SqliteStore.open(path, FixedClock(), purpose="replay")


def test_a_day_that_was_played_is_never_taken_for_a_day_of_the_library(tmp_path: Path) -> None:
    path = tmp_path / "replay.db"
    for _ in range(2):
        SqliteStore.open(path, FixedClock(), purpose="replay").close()
    with pytest.raises(StoreUnavailable, match="was made by a replay") as caught:
        SqliteStore.open(path, FixedClock())
    assert caught.value.trouble is StoreTrouble.NOT_A_DATABASE
    assert str(path) in str(caught.value)


def test_a_lock_held_five_seconds_is_reported_and_then_forgotten(path: Path) -> None:
    with closing(SqliteStore.open(path, FixedClock())) as store, Program("hold", path) as holder:
        assert holder.line() == "holding"
        began = time.monotonic()
        with pytest.raises(StoreUnavailable, match="locked") as caught:
            desk_of(store, BRANCH).issue("t2", "loan", "fr")
        assert caught.value.trouble is StoreTrouble.LOCKED
        assert 4.5 < time.monotonic() - began < 8
        assert len(store.view(BRANCH).tickets) == 1
        holder.go()
        assert desk_of(store, BRANCH).issue("t2", "loan", "fr").ticket.label == "A002"


def test_tickets_never_go_to_a_file_that_is_no_longer_there(path: Path) -> None:
    away = path.with_name("away.db")
    with closing(SqliteStore.open(path, FixedClock())) as store:
        desk = desk_of(store, BRANCH)
        path.rename(away)
        for refused in (store.change_number, store.integrity_check, desk.view):
            with pytest.raises(StoreUnavailable, match="moved") as caught:
                refused()
            assert caught.value.trouble is StoreTrouble.MISSING
        shutil.copy(away, path)
        with pytest.raises(StoreUnavailable, match="replaced") as caught:
            desk.issue("t2", "loan", "fr")
        assert caught.value.trouble is StoreTrouble.REPLACED
        away.replace(path)
        assert desk.issue("t2", "loan", "fr").ticket.label == "A002"


def test_the_journal_of_a_lost_database_is_not_played_into_a_new_one(path: Path) -> None:
    with Program("kiosk", path) as kiosk:
        kiosk.line()
    journals = [each for each in path.parent.iterdir() if each.name.endswith(("-wal", "-journal"))]
    if not any(journal.stat().st_size for journal in journals):
        pytest.skip("nothing was left to be played")
    path.unlink()
    assert trouble_at(path) is StoreTrouble.MISSING
    for journal in journals:
        journal.unlink()
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert store.view(BRANCH).sequence == 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444), (0o555, 0o444)])
def test_what_may_not_be_written_is_said_so(open_folder: Path, folder_mode: int, file_mode: int) -> None:
    path = open_folder / "queue.db"
    SqliteStore.open(path, FixedClock()).close()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)
    with Program("try_as_nobody", path) as program:
        said = program.line()
    assert said.startswith("read_only: ")
    assert str(path) in said


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_folder_that_may_not_be_written_gets_no_database(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with Program("try_as_nobody", open_folder / "queue.db") as program:
        assert program.line().startswith("read_only: ")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_folder_below_one_that_may_not_be_entered_is_said_so(open_folder: Path) -> None:
    path = open_folder / "closed" / "own" / "queue.db"
    path.parent.mkdir(parents=True)
    path.parent.parent.chmod(0o000)
    with Program("try_as_nobody", path) as program:
        said = program.line()
    assert said.startswith("read_only: ")
    assert str(path) in said


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_file_that_may_not_grow_is_said_so_and_forgotten(path: Path) -> None:
    with Program("fill_limit", path) as program:
        check_filled(program, already=1)
    with closing(SqliteStore.open(path, FixedClock())) as store:
        assert_sound(store, BRANCH)


def test_a_full_disk_is_said_so_and_forgotten(tmp_path: Path) -> None:
    mount = f"mount -t tmpfs -o size=600k tmpfs '{tmp_path}' && exec \"$@\""
    within = ("unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh")
    if shutil.which("unshare") is None or subprocess.run([*within, "true"], check=False).returncode != 0:
        pytest.skip("no disk of our own may be mounted here")
    with Program("fill_disk", tmp_path / "queue.db", within=within) as program:
        check_filled(program, already=0)


def check_filled(program: Program, already: int) -> None:
    given = int(program.line()) + already
    assert given > 10
    assert program.line() == StoreTrouble.DISK_FULL
    assert int(program.line()) == given
    assert program.line() == f"A{given + 1:03d}"

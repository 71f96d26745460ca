"""A look at a database that changes nothing and holds up nobody: is it whole, could programs use it?

Must not import anything but the driver and desk records.
"""

import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from data.queue_tables import read_queue
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_faults import faults_of, unavailable
from data.sqlite_file import check_file
from data.sqlite_journal import best_journal
from data.sqlite_snapshot import is_in_wal, take_snapshot
from data.sqlite_version import apply_steps, missing_steps
from desk.errors import StoreTrouble, StoreUnavailable
from desk.ports import Clock

_ROOM_TO_SPARE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found in a database that programs can use.

    Attributes:
        damages: What is wrong with its pages and indexes, in SQLite's words; empty when it is sound.
        open_tickets: How many tickets of the branch are open.
        missing_steps: What the next start will apply to bring it up to date; tried on a copy.
        has_people: Whether people of the staff are known in the branch, who sign in with a PIN.
    """

    damages: tuple[str, ...]
    open_tickets: int
    missing_steps: tuple[str, ...]
    has_people: bool = False


def examine(path: Path, clock: Clock, branch: str) -> Examination | None:
    """Examine a copy in the temporary folder; takes seconds for a million tickets, and as much room.

    Only for a process that has no store open on the database.

    Args:
        path: The database.
        clock: Tells now and the branch's day.
        branch: Whose open tickets are counted.

    Returns:
        What was found, or None when others write too often for a copy to be made.

    Raises:
        StoreUnavailable: Why programs cannot use it; or there is no room for the copy.
    """
    path = path.absolute()
    check_file(path)
    with tempfile.TemporaryDirectory(prefix="votre-tour-") as folder, faults_of(path):
        _check_journal(path)
        _check_room(path, Path(folder))
        copy = Path(folder) / path.name
        if not take_snapshot(path, copy):
            return None
        with closing(connect(copy, wait_s=0)) as db:
            missing = missing_steps(db, path, "live")
            damages = damages_of(db)
            if missing and not damages:
                apply_steps(db, path, "live")
            if damages:
                return Examination(damages, 0, missing)
            queue = read_queue(db.execute, branch, clock.now_ms(), clock.day_of)
        return Examination(damages, len(queue.tickets), missing, queue.has_people)


def damages_of(db: sqlite3.Connection) -> tuple[str, ...]:
    """Look at every page and index; what is wrong, in SQLite's words.

    Raises:
        sqlite3.Error: The file is too damaged to be looked at.
    """
    found = tuple(str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall())
    return () if found == ("ok",) else found


def _check_journal(path: Path) -> None:
    is_in_use = path.with_name(f"{path.name}-shm").exists()
    if best_journal() != "wal" and is_in_use and is_in_wal(path):
        raise unavailable(StoreTrouble.UNSAFE_SQLITE, path)


def _check_room(path: Path, folder: Path) -> None:
    if shutil.disk_usage(folder).free < path.stat().st_size + _ROOM_TO_SPARE:
        raise StoreUnavailable(
            StoreTrouble.DISK_FULL, f"there is no room in {folder.parent} for the copy of {path} to look at"
        )

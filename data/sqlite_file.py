"""The database file: made whole or not at all, and opened only when tickets are safe in it.

Must not import anything but the driver and desk errors. A process never opens, copies or hashes
a database it uses: POSIX drops all its locks when any descriptor of the file is closed
(https://sqlite.org/howtocorrupt.html, 2.2).
"""

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Protocol

from data.drafts import draft_of, put_in_place, remove_stale_drafts
from data.migrations import STEPS, Step
from data.network_share import is_on_network_share
from data.sqlite_connection import AtWork, connect
from data.sqlite_driver import sqlite3
from data.sqlite_faults import faults_of, unavailable
from data.sqlite_journal import Journal, best_journal, set_journal, settle_journal
from data.sqlite_meta import Purpose
from data.sqlite_version import bring_up_to_date, missing_steps
from desk.errors import StoreTrouble, StoreUnavailable


class Making(Protocol):
    """Has another program make a database, or bring it up to date; whatever it leaves undone is done here."""

    def __call__(self, path: Path, purpose: Purpose, *, may_create: bool) -> None:
        """Make it now, and come back when that is over; raises nothing.

        Args:
            path: The database.
            purpose: What it is for.
            may_create: Whether a missing or empty file is made; else an older one is brought up to date.
        """
        ...


def open_file(
    path: Path,
    *,
    purpose: Purpose,
    create: bool,
    wait_s: float,
    steps: Sequence[Step] = STEPS,
    is_shared: bool = False,
    making: Making | None = None,
    at_work: AtWork | None = None,
) -> sqlite3.Connection:
    """Open a database for the current thread, making it first when it is missing.

    Args:
        path: The file; its folder must exist.
        purpose: What the database is for, a new one for good.
        create: Whether a missing or empty file is made.
        wait_s: Seconds to wait for a lock, here and later.
        steps: The whole schema, in order.
        is_shared: See ``connect``.
        making: Asked first where there is something to make; None to do it here.
        at_work: Hears that what is made here gets on; None for nobody.

    Raises:
        StoreUnavailable: The file cannot be used; the message says why and what to do.
        NotAReplayDatabase: A replay was asked of a live database.
    """
    with faults_of(path):
        _check_folder(path)
        remove_stale_drafts(path)
        if create and not path.exists() and making is not None:
            making(path, purpose, may_create=True)
        if create and not path.exists():
            create_file(path, purpose, steps=steps, at_work=at_work)
        _check_is_usable(path)
        db = connect(path, wait_s, is_shared=is_shared)
        try:
            _make_ready(db, path, purpose, steps, may_be_empty=create, making=making, at_work=at_work)
        except BaseException:
            db.close()
            raise
        return db


def file_identity(name: str) -> tuple[int, int] | None:
    """Device and inode of the file at a path, or None when there is none; for every touch, so it is fast."""
    try:
        found = os.stat(name)  # noqa: PTH116 - several times as fast as Path.stat
    except OSError:
        return None
    return found.st_dev, found.st_ino


def create_file(
    path: Path,
    purpose: Purpose,
    journal: Journal | None = None,
    *,
    steps: Sequence[Step] = STEPS,
    at_work: AtWork | None = None,
) -> None:
    """Make a complete database and put it in its place in one step.

    Of several programs that start together the first wins and the others use its file; a power
    cut leaves no half of one.

    Args:
        path: Left alone when something is already there.
        purpose: Kept in the database for good.
        journal: Another journal than the best one.
        steps: The whole schema, in order.
        at_work: Hears that it gets on; None for nobody.

    Raises:
        StoreUnavailable: The folder refuses, the disk is full, or journals of a lost database
            are still there.
    """
    with faults_of(path), draft_of(path) as draft:
        with closing(connect(draft, wait_s=0, may_create=True)) as db:
            set_journal(db, journal or best_journal())
            bring_up_to_date(db, draft, purpose, steps, at_work)
        _check_no_orphan(path)
        put_in_place(draft, path)


def _make_ready(
    db: sqlite3.Connection,
    path: Path,
    purpose: Purpose,
    steps: Sequence[Step],
    *,
    may_be_empty: bool,
    making: Making | None,
    at_work: AtWork | None,
) -> None:
    # Refuses before anything is changed.
    missing = missing_steps(db, path, purpose, steps)
    if len(missing) == len(steps) and not may_be_empty:
        raise unavailable(StoreTrouble.MISSING, path)
    settle_journal(db, path, best_journal())
    if missing and making is not None:
        making(path, purpose, may_create=len(missing) == len(steps))
    bring_up_to_date(db, path, purpose, steps, at_work)


def check_file(path: Path) -> None:
    """Look whether programs could use a database where it is; changes nothing.

    Raises:
        StoreUnavailable: What is wrong with its folder or with it.
    """
    with faults_of(path):
        _check_folder(path)
        _check_is_usable(path)


def check_free_place(path: Path) -> None:
    """Look whether programs could make a database where none is; changes nothing.

    Raises:
        StoreUnavailable: What is wrong with the folder, or that a lost database's journal is still there.
    """
    with faults_of(path):
        _check_folder(path)
        _check_no_orphan(path)


def _check_is_usable(path: Path) -> None:
    if not path.exists():
        raise unavailable(StoreTrouble.MISSING, path)
    if not path.is_file():
        raise unavailable(StoreTrouble.CANNOT_OPEN, path)
    if not os.access(path, os.W_OK):
        raise unavailable(StoreTrouble.READ_ONLY, path)


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise unavailable(StoreTrouble.CANNOT_OPEN, path)
    if is_on_network_share(path.parent):
        raise unavailable(StoreTrouble.NETWORK_SHARE, path)
    if not os.access(path.parent, os.W_OK):
        raise unavailable(StoreTrouble.READ_ONLY, path)


def _check_no_orphan(path: Path) -> None:
    """Refuse a place where a lost database left its journal: SQLite would replay it into the new one."""
    for suffix in ("-wal", "-journal"):
        orphan = path.with_name(path.name + suffix)
        # An empty journal has nothing to play; and a database that came meanwhile owns its journal.
        if _size_of(orphan) > 0 and not path.exists():
            raise StoreUnavailable(
                StoreTrouble.MISSING,
                f"{path} is gone but its journal {orphan.name} is still there: "
                "put the database back, or remove the journal to begin anew",
            )


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0

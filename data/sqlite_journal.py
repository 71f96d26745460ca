"""Which journal keeps tickets through a power cut, by the version of SQLite at hand.

Must not import anything but the driver and desk errors. In WAL mode SQLite before 3.51.3 can
silently lose committed data when two connections checkpoint at once ("the WAL-reset bug",
https://sqlite.org/wal.html); 3.50.7 and 3.44.6 carry the fix too.
"""

import logging
from pathlib import Path
from time import monotonic, sleep
from typing import Literal

from data.sqlite_driver import sqlite3
from data.sqlite_faults import unavailable
from desk.errors import StoreTrouble

Journal = Literal["wal", "truncate"]

_NAP_S = 0.002

logger = logging.getLogger(__name__)


def is_wal_safe(version: tuple[int, ...]) -> bool:
    """Whether this version of SQLite keeps every commit in WAL mode.

    Args:
        version: Such as ``(3, 51, 3)``.
    """
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def best_journal() -> Journal:
    """WAL where it is safe (0.3 ms a ticket), else TRUNCATE (1 ms); both with synchronous=FULL."""
    return "wal" if is_wal_safe(sqlite3.sqlite_version_info) else "truncate"


def set_journal(db: sqlite3.Connection, journal: Journal) -> str:
    """Ask for a journal mode and tell which one is in use then.

    WAL is kept in the file and needs the file for itself alone; TRUNCATE is a habit of this
    connection only.
    """
    mode: str = db.execute(f"PRAGMA journal_mode = {journal}").fetchone()[0]
    return mode


def settle_journal(db: sqlite3.Connection, path: Path, best: Journal) -> None:
    """Make a connection to an existing database safe.

    A file in WAL mode stays so when that is safe, and is taken out of it otherwise. A file that is
    not stays out of it: going over would need the file alone, for a gain of speed only.

    Raises:
        sqlite3.Error: SQLite refuses, see ``sqlite_faults``.
        StoreUnavailable: UNSAFE_SQLITE, the file is in WAL mode and others are using it.
    """
    if db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        set_journal(db, "truncate")
    elif best != "wal":
        try:
            settled = set_journal(db, "truncate")
        except sqlite3.OperationalError as error:
            raise unavailable(StoreTrouble.UNSAFE_SQLITE, path) from error
        if settled == "wal":
            raise unavailable(StoreTrouble.UNSAFE_SQLITE, path)


def empty_journal(db: sqlite3.Connection, wait_s: float) -> None:
    """Leave nothing of what was deleted in SQLite's own journal, once nobody reads from it any more.

    What was deleted is gone from the database already; should somebody read for longer than the wait, its
    pages stay in the journal until that is used anew, and the log says so.

    Args:
        db: Not in a transaction.
        wait_s: Seconds to wait for those who read.
    """
    give_up_s = monotonic() + wait_s
    while not _is_emptied(db):
        if monotonic() >= give_up_s:
            logger.warning("the journal of the database is in use; what was deleted stays in it for a while")
            return
        sleep(_NAP_S)


def _is_emptied(db: sqlite3.Connection) -> bool:
    try:
        is_busy: int = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error:
        return False
    return not is_busy

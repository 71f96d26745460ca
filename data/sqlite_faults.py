"""What SQLite says when it cannot, in words a person can act on.

Must not import anything but the driver, desk errors and what a row may be. Result codes: https://sqlite.org/rescode.html
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data.rows import UnreadableRow
from data.sqlite_driver import sqlite3
from desk.errors import StoreTrouble, StoreUnavailable

_ADVICE = {
    StoreTrouble.MISSING: "there is no database at {path}: check the path in the settings",
    StoreTrouble.CANNOT_OPEN: "{path} cannot be used: check its folder and its disk",
    StoreTrouble.READ_ONLY: "{path} cannot be written: give this user write access to it and to its folder",
    StoreTrouble.DISK_FULL: "{path} cannot be saved, its disk is full or failing: free some space",
    StoreTrouble.LOCKED: "{path} is locked by another program: close what holds it, then try again",
    StoreTrouble.NOT_A_DATABASE: "{path} is not a database of Votre tour: choose another file",
    StoreTrouble.NEWER_VERSION: "{path} was made by a newer Votre tour: update this program",
    StoreTrouble.DAMAGED: "{path} is damaged: keep a copy of it, then restore the last backup",
    StoreTrouble.REPLACED: ("{path} was replaced while in use: put it back, or start this program again"),
    StoreTrouble.UNSAFE_SQLITE: (
        "{path} is in a journal mode that this SQLite may lose tickets in: "
        "close every program that uses it and start again, or install pysqlite3"
    ),
    StoreTrouble.NETWORK_SHARE: (
        "{path} is on a network share, where tickets can be lost: keep it on a disk of this computer"
    ),
}

_TROUBLE = {
    sqlite3.SQLITE_BUSY: StoreTrouble.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreTrouble.LOCKED,
    sqlite3.SQLITE_PROTOCOL: StoreTrouble.LOCKED,
    sqlite3.SQLITE_READONLY: StoreTrouble.READ_ONLY,
    sqlite3.SQLITE_PERM: StoreTrouble.READ_ONLY,
    sqlite3.SQLITE_FULL: StoreTrouble.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreTrouble.NOT_A_DATABASE,
    sqlite3.SQLITE_CANTOPEN: StoreTrouble.CANNOT_OPEN,
    # A quota, a limit of size or a failing disk is told so, not as FULL.
    sqlite3.SQLITE_IOERR: StoreTrouble.DISK_FULL,
    # Extended codes, which the standard driver gives and pysqlite3 does not:
    # IOERR_READ, IOERR_SHORT_READ, READONLY_DBMOVED.
    sqlite3.SQLITE_IOERR | 1 << 8: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_IOERR | 2 << 8: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_READONLY | 4 << 8: StoreTrouble.REPLACED,
}

_SYSTEM_TROUBLE = {
    errno.ENOSPC: StoreTrouble.DISK_FULL,
    errno.EDQUOT: StoreTrouble.DISK_FULL,
    errno.EFBIG: StoreTrouble.DISK_FULL,
    errno.EACCES: StoreTrouble.READ_ONLY,
    errno.EROFS: StoreTrouble.READ_ONLY,
}


def unavailable(trouble: StoreTrouble, path: Path) -> StoreUnavailable:
    """Make the error of one trouble with one file."""
    return StoreUnavailable(trouble, _ADVICE[trouble].format(path=path))


def another_file(path: Path) -> StoreUnavailable:
    """Make the error of a file in use that is gone from its place, or is another one now."""
    if path.exists():
        return unavailable(StoreTrouble.REPLACED, path)
    words = f"{path} was moved or deleted while in use: put it back, or start this program again"
    return StoreUnavailable(StoreTrouble.MISSING, words)


def known_fault(error: sqlite3.Error | OSError, path: Path) -> StoreUnavailable | None:
    """Translate an error of the driver or the system; None when it is a bug and not the file's fault."""
    if isinstance(error, OSError):
        return unavailable(_SYSTEM_TROUBLE.get(error.errno or 0, StoreTrouble.CANNOT_OPEN), path)
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # What the driver says by itself: a text in the file is not UTF-8. Other errors of its own are bugs.
        is_unreadable = isinstance(error, sqlite3.OperationalError)
        return unavailable(StoreTrouble.DAMAGED, path) if is_unreadable else None
    trouble = _TROUBLE.get(code) or _TROUBLE.get(code & 0xFF)
    return None if trouble is None else unavailable(trouble, path)


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Turn the faults of one file into ``StoreUnavailable``; bugs pass as they are.

    Raises:
        StoreUnavailable: See ``known_fault``.
    """
    try:
        yield
    except UnreadableRow as error:
        raise unavailable(StoreTrouble.DAMAGED, path) from error
    except (sqlite3.Error, OSError) as error:
        fault = known_fault(error, path)
        if fault is None:
            raise
        raise fault from error

"""A copy of a database to look at: nothing of the original changes, and nobody who uses it has to wait.

Must not import anything but the driver. For a process that has no store open on the database: it reads
the file by other ways than SQLite's, too, and POSIX would drop the locks of a store (see ``sqlite_file``).
"""

import shutil
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic

from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_faults import unavailable
from desk.errors import StoreTrouble

_SLICE_PAGES = 200
"""0.8 MB: a writer in the TRUNCATE journal waits for one such slice, some milliseconds on a slow disk."""

_ALL_PAGES = -1
_NAP_S = 0.001
_LOCKED_S = 5.0
_WAL_VERSION = b"\x02\x02"
_LOOKS = 3


def take_snapshot(path: Path, copy: Path, *, patience_s: float = 20.0) -> bool:
    """Copy a database as it is at one moment, with what its journal adds to it.

    Args:
        path: The database; it is opened for reading only.
        copy: A free name in another folder.
        patience_s: Seconds after which a copy that others' commits make begin anew is given up.

    Returns:
        Whether the copy was made; False when others write too often.

    Raises:
        StoreUnavailable: LOCKED, another program held the lock for 5 s.
        sqlite3.Error: SQLite refuses.
        OSError: A file cannot be read, or the copy not be written.
    """
    is_wal = is_in_wal(path)
    if is_wal and not _beside(path, "-shm").exists():
        # Nobody has it open, and SQLite would leave two files beside it even when it only reads.
        return _copy_files(path, copy)
    try:
        # Readers in WAL hold up nobody; in the other journals only as long as a slice takes.
        return _copy_pages(path, copy, _ALL_PAGES if is_wal else _SLICE_PAGES, patience_s)
    except sqlite3.OperationalError as error:
        code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code & 0xFF != sqlite3.SQLITE_READONLY:
            raise
    # A killed program left its journal, which SQLite would first have to play back into the original.
    return _copy_files(path, copy)


def is_in_wal(path: Path) -> bool:
    """Whether the header of a file says that it is in the WAL journal.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return file.read(20)[18:] == _WAL_VERSION


class _GivenUp(Exception):
    """A copy was begun anew for too long."""


class _Watch:
    """Looks on while a copy is made, and ends one that comes to nothing."""

    def __init__(self, path: Path, patience_s: float) -> None:
        self._path = path
        self._free_s = monotonic()
        self._give_up_s = self._free_s + patience_s

    def __call__(self, status: int, _remaining: int, _total: int) -> None:
        now_s = monotonic()
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._free_s = now_s
        elif now_s - self._free_s > _LOCKED_S:
            raise unavailable(StoreTrouble.LOCKED, self._path)
        if status != sqlite3.SQLITE_DONE and now_s > self._give_up_s:
            raise _GivenUp


def _copy_pages(path: Path, copy: Path, pages: int, patience_s: float) -> bool:
    with (
        closing(connect(path, wait_s=0, may_write=False)) as db,
        closing(connect(copy, wait_s=0, may_create=True)) as target,
    ):
        target.execute("PRAGMA synchronous = OFF")
        watch = _Watch(path, patience_s)
        try:
            db.backup(target, pages=pages, progress=watch, sleep=_NAP_S)
        except _GivenUp:
            return False
    return True


def _copy_files(path: Path, copy: Path) -> bool:
    """Copy a database that nobody has open, or tell that somebody came meanwhile."""
    for _ in range(_LOOKS):
        seen = _look_of(path)
        for suffix in ("", "-wal", "-journal"):
            _beside(copy, suffix).unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(_beside(path, suffix), _beside(copy, suffix))
        if _look_of(path) == seen:
            return True
    return False


def _look_of(path: Path) -> list[tuple[int, int, int] | None]:
    looks: list[tuple[int, int, int] | None] = []
    for suffix in ("", "-wal", "-journal", "-shm"):
        try:
            found = _beside(path, suffix).stat()
        except FileNotFoundError:
            looks.append(None)
        else:
            looks.append((found.st_ino, found.st_size, found.st_mtime_ns))
    return looks


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)

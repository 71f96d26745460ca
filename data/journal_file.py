"""The file of a print journal, owned by one program at a time.

Must not import anything but the driver and desk records. It knows lines and no rules: those are
``desk.slip_journal``'s. The program that prints holds the file alone as long as it runs, by SQLite's own
exclusive lock (https://sqlite.org/pragma.html#pragma_locking_mode): a second one on the same file hears that
it is locked, and the system gives the lock back when its holder is killed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from data.journal_lines import (
    FORGET_LINE,
    JOURNAL_STEPS,
    KEEP_LINE,
    LAST_ATTEMPT,
    LINES,
    SET_LAST_ATTEMPT,
    record_of,
    row_of,
)
from data.journal_memory import KeptLines
from data.sqlite_driver import sqlite3
from data.sqlite_faults import faults_of, unavailable
from data.sqlite_file import Making, file_identity, open_file
from data.sqlite_meta import mark_of
from desk.errors import StoreTrouble
from desk.slip_journal import JournalRecord

_BESIDE = ("", "-wal", "-journal")
_ASIDE_KEPT = 5


class JournalFile:
    """An open file that no other program can read or write. One thread at a time may call its methods.

    Every method that reads or writes may raise ``StoreUnavailable``; then nothing was changed.
    """

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        """Take an open database and hold it alone; see ``open``."""
        self._db = db
        self._path = path
        self._name = str(path)
        self._execute = db.execute
        self._execute("PRAGMA locking_mode = EXCLUSIVE")
        self._execute("BEGIN EXCLUSIVE")
        self._execute("COMMIT")
        self._identity = file_identity(self._name)
        self._wal_identity: tuple[int, int] | None = None
        self.mark = mark_of(db)

    @classmethod
    def open(cls, path: Path, wait_s: float, making: Making | None = None) -> JournalFile:
        """Open a journal, making it first when it is missing.

        Args:
            path: The file; its folder must exist.
            wait_s: Seconds to wait for a program that holds it.
            making: See ``open_file``.

        Raises:
            StoreUnavailable: It cannot be used; LOCKED when another program holds it.
        """
        path = path.absolute()
        with _faults_of(path):
            db = open_file(
                path,
                purpose="journal",
                create=True,
                wait_s=wait_s,
                steps=JOURNAL_STEPS,
                is_shared=True,
                making=making,
            )
        try:
            with _faults_of(path):
                return cls(db, path)
        except BaseException:
            db.close()
            raise

    @property
    def is_in_place(self) -> bool:
        """Whether it is still the file at its path; what is written to another one would be lost."""
        return file_identity(self._name) == self._identity

    def read(self) -> KeptLines:
        """Read everything."""
        with _faults_of(self._path), self._transaction("BEGIN"):
            records = tuple(record_of(row) for row in self._execute(LINES).fetchall())
            last = self._execute(LAST_ATTEMPT).fetchone()
        return KeptLines(records, last[0] if last else 0)

    def write(self, records: Iterable[JournalRecord]) -> None:
        """Keep lines, new ones and changed ones, in one durable commit."""
        with _faults_of(self._path), self._transaction("BEGIN IMMEDIATE"):
            self._keep(records)
        if self._wal_identity is None:
            self._wal_identity = file_identity(f"{self._name}-wal")

    def fill(self, kept: KeptLines) -> None:
        """Make a file hold this and nothing else."""
        with _faults_of(self._path), self._transaction("BEGIN IMMEDIATE"):
            self._execute("DELETE FROM slip")
            self._keep(kept.records)
            for statement in SET_LAST_ATTEMPT:
                self._execute(statement, {"attempt": kept.last_attempt})

    def forget(self, attempts: Sequence[int]) -> None:
        """Delete lines, and leave nothing of them in the file nor in SQLite's own journal."""
        with _faults_of(self._path):
            with self._transaction("BEGIN IMMEDIATE"):
                for attempt in attempts:
                    self._execute(FORGET_LINE, {"attempt": attempt})
            self._execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Give the file back; what cannot be done any more is left undone."""
        with suppress(sqlite3.Error):
            self._db.close()
        if not self.is_in_place:
            self._remove_wal()

    def _remove_wal(self) -> None:
        """Remove what SQLite leaves of a database that was taken away; the next would play it back."""
        wal = self._path.with_name(f"{self._path.name}-wal")
        if self._wal_identity is not None and file_identity(str(wal)) == self._wal_identity:
            with suppress(OSError):
                wal.unlink()

    def _keep(self, records: Iterable[JournalRecord]) -> None:
        for record in records:
            self._execute(KEEP_LINE, row_of(record))

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._execute(begin)
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            # After some errors SQLite has rolled back by itself and says that there is nothing to.
            with suppress(sqlite3.Error):
                self._execute("ROLLBACK")
            raise


@contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    """As ``faults_of``; a table or a column that is not there is damage, too: no step takes one away."""
    try:
        with faults_of(path):
            yield
    except sqlite3.OperationalError as error:
        raise unavailable(StoreTrouble.DAMAGED, path) from error


def set_aside(path: Path) -> Path | None:
    """Give a file that cannot be used another name, with what SQLite keeps beside it: room for a new one.

    Args:
        path: Open nowhere.

    Returns:
        Its new name, ``<name>.aside-1`` to ``-5``; the last one is overwritten. None when only what stood
        beside it was there.

    Raises:
        OSError: The folder refuses.
    """
    names = [path.with_name(f"{path.name}.aside-{number}") for number in range(1, _ASIDE_KEPT + 1)]
    aside = next((each for each in names if not each.exists()), names[-1])
    had_file = path.exists()
    for suffix in _BESIDE:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + suffix))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return aside if had_file else None

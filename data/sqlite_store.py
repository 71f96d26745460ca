"""The store on one SQLite file: the lock, the commit and the change number.

What is read and written stands in ``queue_tables`` and is the same for every engine. Must not
import anything but the driver and desk records. A store belongs to the thread that opened it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from data.older_copies import forget_in_copies
from data.people_tables import read_people, read_pin
from data.queue_tables import read_events, read_queue, write_changes
from data.rows import StoreConflict
from data.sqlite_backup import copy_into
from data.sqlite_driver import sqlite3
from data.sqlite_examination import damages_of
from data.sqlite_faults import another_file, faults_of
from data.sqlite_file import Making, file_identity, open_file
from data.sqlite_journal import empty_journal
from data.sqlite_lock import when_free
from data.sqlite_meta import Purpose, mark_of
from desk.changes import Decision, Event, PersonRemoved
from desk.errors import StoreTrouble, StoreUnavailable
from desk.people import KeptPin
from desk.ports import Clock
from desk.queue import Also, LiveQueue

CHANGE_NUMBER = "PRAGMA data_version"

Answer = TypeVar("Answer")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a database from every other one.

    Attributes:
        file: See ``file_identity``; a backup is another file.
        mark: See ``mark_of``; an empty database that got the number of a deleted file has another.
    """

    file: tuple[int, int] | None
    mark: str


class SqliteStore:
    """A ``desk.ports.Store`` in one file that several programs of one machine may share.

    Every method may wait for the lock as long as was said at opening.
    """

    def __init__(self, db: sqlite3.Connection, path: Path, clock: Clock, wait_s: float) -> None:
        """Take an open database; see ``open``."""
        self._db = db
        self._path = path
        self._clock = clock
        self._wait_s = wait_s
        self._execute = db.execute
        self._execute("PRAGMA busy_timeout = 0")  # from here on ``when_free`` waits
        self._name = str(path)
        self._file = file_identity(self._name)

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        *,
        purpose: Purpose = "live",
        create: bool = True,
        wait_s: float = 5.0,
        making: Making | None = None,
    ) -> "SqliteStore":
        """Open a database for the current thread, making it first when it is missing.

        Args:
            path: The file; its folder must exist.
            clock: Tells now and the branch's day.
            purpose: What the database is for, a new one for good.
            create: Whether a missing or empty file is made.
            wait_s: Seconds to wait for the lock, here and in every method.
            making: See ``open_file``.

        Raises:
            StoreUnavailable: The file cannot be used; the message says why and what to do.
            NotAReplayDatabase: A replay was asked of a live database.
        """
        path = path.absolute()
        db = open_file(path, purpose=purpose, create=create, wait_s=wait_s, making=making)
        try:
            return cls(db, path, clock, wait_s)
        except BaseException:
            db.close()
            raise

    def transact(
        self,
        branch: str,
        decide: Callable[[LiveQueue], Decision[Answer]],
        *,
        actor: str,
        also: Also | None = None,
    ) -> Answer:
        """Read the queue under the lock, decide, keep the changes and their events, commit.

        See ``desk.ports.Store``. The lock is the whole file's: one writer at a time.

        Raises:
            StoreUnavailable: Nothing was kept.
            StoreConflict: The decision does not fit what is kept; nothing was.
        """
        self._check_file()
        with faults_of(self._path), self._rolled_back_on_error():
            self._when_free(partial(self._execute, "BEGIN IMMEDIATE"))
            clock_ms = self._clock.now_ms()
            queue = read_queue(self._execute, branch, clock_ms, self._clock.day_of, also)
            decision = decide(queue)
            write_changes(self._execute, queue, decision.changes, actor=actor, at_ms=clock_ms)
            self._when_free(partial(self._execute, "COMMIT"))
        if any(isinstance(each, PersonRemoved) for each in decision.changes):
            empty_journal(self._db, self._wait_s)
            forget_in_copies(self._path, branch, self._read(partial(read_people, self._execute, branch)))
        return decision.answer

    def view(self, branch: str) -> LiveQueue:
        """Read the queue in one moment, without a write lock.

        Raises:
            StoreUnavailable: The file cannot be read now.
        """
        return self._read(lambda: read_queue(self._execute, branch, self._clock.now_ms(), self._clock.day_of))

    def pin_of(self, branch: str, alias: str) -> KeptPin | None:
        """What is kept of a person's PIN; None when nobody has this alias.

        Raises:
            StoreUnavailable: The file cannot be read now.
        """
        return self._read(lambda: read_pin(self._execute, branch, alias))

    def events_after(self, branch: str, sequence: int, limit: int) -> Sequence[Event]:
        """The events after a number, oldest first, at most ``limit`` of them.

        Raises:
            StoreUnavailable: The file cannot be read now.
        """
        return self._read(lambda: read_events(self._execute, branch, sequence, limit))

    def change_number(self) -> int:
        """A number that is another one after any other connection committed. Takes microseconds.

        Raises:
            StoreUnavailable: The file cannot be read now.
        """
        self._check_file()
        try:
            # The short way: every window asks this many times a second.
            row = self._execute(CHANGE_NUMBER).fetchone()
        except sqlite3.Error:
            with faults_of(self._path):
                row = self._when_free(partial(self._execute, CHANGE_NUMBER)).fetchone()
        number: int = row[0]
        return number

    def written_files(self) -> tuple[str, ...]:
        """Paths of the files that a commit writes to, for who can hear of that; those that are there now.

        They are written before the commit can be seen, up to as long as the disk takes to keep it, and also
        when nothing was committed. While a store is open none of them is removed.
        """
        names = (self._name, f"{self._name}-wal", f"{self._name}-journal")
        return tuple(name for name in names if file_identity(name))

    def identity(self) -> Identity:
        """Which file this is, and which database is in it.

        Raises:
            StoreUnavailable: The file cannot be read now.
        """
        return Identity(self._file, self._read(lambda: mark_of(self._db)))

    def integrity_check(self) -> tuple[str, ...]:
        """Look at every page and index; takes seconds for a million tickets.

        Returns:
            What is wrong, in SQLite's words; empty when the file is sound.

        Raises:
            StoreUnavailable: The file is too damaged to be looked at, or cannot be read now.
        """
        return self._read(lambda: damages_of(self._db))

    def backup(self, target: Path) -> None:
        """Copy the database as it is now into a new file, while others go on.

        Args:
            target: A name that is still free, in a folder that exists.

        Raises:
            StoreUnavailable: The target is taken, or the copy cannot be written.
        """
        self._check_file()
        with faults_of(target):
            if not self._when_free(lambda: copy_into(self._db, target)):
                raise StoreUnavailable(
                    StoreTrouble.CANNOT_OPEN, f"{target} already exists: choose another name for the backup"
                )

    def close(self) -> None:
        """Give everything back; the store cannot be used any more."""
        with faults_of(self._path):
            self._db.close()

    def _read(self, read: Callable[[], Found]) -> Found:
        """Read everything at one moment."""

        def read_once() -> Found:
            with self._rolled_back_on_error():
                self._execute("BEGIN")
                found = read()
                self._execute("COMMIT")
            return found

        self._check_file()
        with faults_of(self._path):
            return self._when_free(read_once)

    def _when_free(self, operation: Callable[[], Found]) -> Found:
        return when_free(operation, self._wait_s)

    @contextmanager
    def _rolled_back_on_error(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            # After some errors SQLite has rolled back by itself and says that there is nothing to.
            with suppress(sqlite3.Error):
                self._execute("ROLLBACK")
            if isinstance(error, sqlite3.IntegrityError):
                raise StoreConflict(str(error)) from error
            raise

    def _check_file(self) -> None:
        """Refuse a file that is no longer the one at the path: commits to it would be lost.

        Raises:
            StoreUnavailable: MISSING or REPLACED.
        """
        if file_identity(self._name) != self._file:
            raise another_file(self._path)

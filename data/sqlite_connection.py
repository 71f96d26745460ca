"""One connection to a database file, with everything that makes its commits durable.

Must not import anything but the driver. The journal is ``sqlite_journal``'s.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from data.sqlite_driver import sqlite3

AtWork = Callable[[], None]
"""Told some thousand times a second as long as work gets on; what it raises ends the work."""

_INSTRUCTIONS = 10_000
"""Of SQLite's virtual machine, between two words of ``AtWork``: less than 2 ms."""


def connect(
    path: Path, wait_s: float, *, may_create: bool = False, may_write: bool = True, is_shared: bool = False
) -> sqlite3.Connection:
    """Connect for the current thread; transactions are begun and ended by hand.

    Args:
        path: The file.
        wait_s: Seconds to wait for a lock, here and later.
        may_create: Whether a missing file is made.
        may_write: Whether anything but reading is possible.
        is_shared: Whether other threads may use it too, one at a time; whoever shares it sees to that.

    Raises:
        sqlite3.Error: SQLite refuses.
    """
    mode = "rwc" if may_create else "rw" if may_write else "ro"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=wait_s, check_same_thread=not is_shared
    )
    try:
        # FULL syncs every commit; secure_delete overwrites what a purge deletes.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def heard_at_work(connection: sqlite3.Connection, at_work: AtWork | None) -> Iterator[None]:
    """Have somebody hear that a connection gets on with its statements, a copy by VACUUM included.

    Not heard are waiting for a lock and for the disk: https://sqlite.org/c3ref/progress_handler.html.

    Args:
        connection: Has no other progress handler.
        at_work: Who hears it; None for nobody.
    """
    if at_work is None:
        yield
        return
    connection.set_progress_handler(at_work, _INSTRUCTIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)

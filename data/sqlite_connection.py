"""One connection to a database file, with everything that makes its commits durable.

Must not import anything but the driver. The journal is ``sqlite_journal``'s.
"""

from pathlib import Path

from data.sqlite_driver import sqlite3


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

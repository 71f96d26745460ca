"""A copy of a database as it is at one moment, taken while others go on writing.

Must not import anything but the driver.
"""

from contextlib import closing
from pathlib import Path

from data.drafts import draft_of, put_in_place
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_journal import best_journal, set_journal
from data.sqlite_meta import renew_mark


def copy_into(db: sqlite3.Connection, target: Path) -> bool:
    """Copy a database into a new file. Takes about a second for a million tickets.

    Args:
        db: Not in a transaction.
        target: Left alone when something is already there.

    Returns:
        Whether the copy got its place.

    Raises:
        sqlite3.Error: SQLite refuses.
        OSError: The folder refuses.
    """
    with draft_of(target) as draft:
        db.execute("VACUUM INTO :draft", {"draft": str(draft)})
        with closing(connect(draft, wait_s=0)) as copy:
            set_journal(copy, best_journal())
            renew_mark(copy)
        return put_in_place(draft, target)

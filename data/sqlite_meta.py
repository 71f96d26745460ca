"""What a database says of itself: what it was made for, and a mark that no other one has.

Must not import anything but the driver and desk errors.
"""

from pathlib import Path
from typing import Literal
from uuid import uuid4

from data.sqlite_driver import sqlite3
from desk.errors import NotAReplayDatabase, StoreTrouble, StoreUnavailable

Purpose = Literal["live", "replay", "journal", "calls"]


def describe(db: sqlite3.Connection, purpose: str) -> None:
    """Write into a new database what it is for, and its mark."""
    db.execute("INSERT INTO meta (name, value) VALUES ('purpose', :purpose)", {"purpose": purpose})
    renew_mark(db)


def purpose_of(db: sqlite3.Connection) -> str:
    """What a database was made for: ``live``, ``replay``, ``journal`` or ``calls``."""
    return _value(db, "purpose")


def check_purpose(db: sqlite3.Connection, path: Path, purpose: str) -> None:
    """Refuse a database that was made for something else; a day of play is no day of the library.

    Args:
        db: Has its tables.
        path: Its file, for the message.
        purpose: What it is to be used for.

    Raises:
        NotAReplayDatabase: A replay was asked of another database.
        StoreUnavailable: NOT_A_DATABASE, it was made by a replay.
    """
    is_of_replay, is_for_replay = purpose_of(db) == "replay", purpose == "replay"
    if is_of_replay is is_for_replay:
        return
    if is_for_replay:
        raise NotAReplayDatabase(f"{path} was not made by a replay: give a replay a file of its own")
    raise StoreUnavailable(
        StoreTrouble.NOT_A_DATABASE,
        f"{path} was made by a replay, its days were never those of a library: choose another file",
    )


def mark_of(db: sqlite3.Connection) -> str:
    """The mark: an inode can be taken over by another file, and a file be filled with another database."""
    return _value(db, "mark")


def renew_mark(db: sqlite3.Connection) -> None:
    """Give a database, or a copy that is to be one of its own, a new mark."""
    db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('mark', :mark)", {"mark": uuid4().hex})


def _value(db: sqlite3.Connection, name: str) -> str:
    row = db.execute("SELECT value FROM meta WHERE name = :name", {"name": name}).fetchone()
    return "" if row is None else str(row[0])

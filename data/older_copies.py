"""Copies that an update leaves beside a database: whoever is forgotten is forgotten in these too.

Must not import anything but the driver and desk records. Nobody uses a copy, so that it may be opened.
"""

import logging
from collections.abc import Collection
from contextlib import closing
from glob import escape
from pathlib import Path

from data.sqlite_backup import copy_into
from data.sqlite_connection import connect
from data.sqlite_driver import sqlite3
from data.sqlite_journal import set_journal
from desk.presence import alias_key

_ASIDE = ("-wal", "-shm", "-journal")

logger = logging.getLogger(__name__)


def copy_before(db: sqlite3.Connection, path: Path, step: str) -> None:
    """Copy an older database beside itself, to ``<name>.before-<step>``; one that is there already stays.

    Args:
        db: Not in a transaction.
        path: Its file.
        step: The first step that it lacks.

    Raises:
        sqlite3.Error: SQLite refuses.
        OSError: The folder refuses.
    """
    copy_into(db, path.with_name(f"{path.name}.before-{step}"))


def forget_in_copies(path: Path, branch: str, known: Collection[str]) -> None:
    """Take everybody who is not known any more out of the copies beside a database.

    A copy that cannot be changed is named in the log: it must be deleted by hand.

    Args:
        path: The database.
        branch: The library branch.
        known: Keys of the people who stay.
    """
    for copy in sorted(path.parent.glob(f"{escape(path.name)}.before-*")):
        if copy.name.endswith(_ASIDE):
            continue
        try:
            _forget_in(copy, branch, known)
        except (sqlite3.Error, OSError) as error:
            logger.warning("%s still has people who were removed: please delete it (%s)", copy, error)


def _forget_in(copy: Path, branch: str, known: Collection[str]) -> None:
    with closing(connect(copy, wait_s=1)) as db:
        set_journal(db, "truncate")  # a journal of its own would keep what is deleted
        if db.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'person'").fetchone():
            keys = db.execute("SELECT key FROM person WHERE branch = :branch", {"branch": branch}).fetchall()
            for key in {key for (key,) in keys} - set(known):
                db.execute("DELETE FROM person WHERE branch = :branch AND key = :key", _of(branch, key=key))
        found = db.execute("SELECT desk, staff FROM presence WHERE branch = :branch", {"branch": branch})
        for desk in [desk for desk, staff in found.fetchall() if alias_key(staff) not in known]:
            db.execute("DELETE FROM presence WHERE branch = :branch AND desk = :desk", _of(branch, desk=desk))


def _of(branch: str, **values: str) -> dict[str, str]:
    return {"branch": branch, **values}

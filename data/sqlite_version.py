"""Which version a database is of, and the way up from an older one.

The steps are applied by sqlite-utils, which is loaded where one is missing alone: it takes 6 MB, and nearly
every program finds its database up to date (docs/decisions/0047). Must not import anything else but the
driver and desk errors.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from data.migrations import STEPS, Step
from data.older_copies import copy_before
from data.sqlite_connection import AtWork, heard_at_work
from data.sqlite_driver import sqlite3
from data.sqlite_faults import unavailable
from data.sqlite_meta import check_purpose, describe
from desk.errors import StoreTrouble

if TYPE_CHECKING:
    from sqlite_utils import Database

_OURS = "votre-tour"
_TABLE = "_sqlite_migrations"
_ANY_STEP = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = :table"


def missing_steps(
    db: sqlite3.Connection, path: Path, purpose: str, steps: Sequence[Step] = STEPS
) -> tuple[str, ...]:
    """The steps a database lacks, in their order; all of them when it is empty.

    Args:
        db: Not in a transaction.
        path: Its file, for messages.
        purpose: What it is to be used for.
        steps: The whole schema, in order.

    Raises:
        StoreUnavailable: NEWER_VERSION, or NOT_A_DATABASE when it is for another program or purpose.
        NotAReplayDatabase: A replay was asked of a live database.
        sqlite3.Error: SQLite refuses.
    """
    # One moment for all that is read: another program may be making the tables meanwhile.
    with _transaction(db, "BEGIN"):
        return _missing(db, path, purpose, steps)


def bring_up_to_date(
    db: sqlite3.Connection,
    path: Path,
    purpose: str,
    steps: Sequence[Step] = STEPS,
    at_work: AtWork | None = None,
) -> None:
    """Apply the steps a database lacks: all or none, one program at a time.

    An older database is first copied beside itself, to ``<name>.before-<first step>``.

    Args:
        db: Not in a transaction.
        path: Its file, for messages and the copy.
        purpose: What it is to be used for; kept in a database that is still empty.
        steps: The whole schema, in order.
        at_work: Hears that it gets on; None for nobody.

    Raises:
        StoreUnavailable, NotAReplayDatabase: See ``missing_steps``.
        sqlite3.Error: SQLite refuses; nothing was changed.
    """
    missing = missing_steps(db, path, purpose, steps)
    if not missing:
        return
    with heard_at_work(db, at_work):
        if len(missing) < len(steps):
            copy_before(db, path, missing[0])
        apply_steps(db, path, purpose, steps, at_work)


def apply_steps(
    db: sqlite3.Connection,
    path: Path,
    purpose: str,
    steps: Sequence[Step] = STEPS,
    at_work: AtWork | None = None,
) -> None:
    """Apply the steps a database lacks, as ``bring_up_to_date`` does, without a copy of the older one.

    Args:
        db: Not in a transaction.
        path: Its file, for messages.
        purpose: What it is to be used for.
        steps: The whole schema, in order.
        at_work: Told of each step that was done; None for nobody.

    Raises:
        StoreUnavailable, NotAReplayDatabase: See ``missing_steps``.
        sqlite3.Error: SQLite refuses; nothing was changed.
    """
    from sqlite_utils import Database, Migrations  # 6 MB, where a step is missing

    migrations = Migrations(_OURS)
    for step in steps:
        migrations()(step if at_work is None else _told(step, at_work))
    # Migrations.apply alone races between programs that start together.
    with _transaction(db, "BEGIN IMMEDIATE"):
        is_new = len(_missing(db, path, purpose, steps)) == len(steps)
        migrations.apply(Database(db, recursive_triggers=False, execute_plugins=False))
        if is_new:
            describe(db, purpose)


def _told(step: Step, at_work: AtWork) -> Step:
    @wraps(step)
    def told(db: "Database") -> None:
        step(db)
        at_work()

    return told


def _missing(db: sqlite3.Connection, path: Path, purpose: str, steps: Sequence[Step]) -> tuple[str, ...]:
    applied = _applied(db)
    names = tuple(step.__name__ for step in steps)
    if not applied:
        if not _is_empty(db):
            raise unavailable(StoreTrouble.NOT_A_DATABASE, path)
        return names
    if applied.isdisjoint(names):  # a list of steps only ever grows
        raise unavailable(StoreTrouble.NOT_A_DATABASE, path)
    if not applied.issubset(names):
        raise unavailable(StoreTrouble.NEWER_VERSION, path)
    check_purpose(db, path, purpose)
    return tuple(name for name in names if name not in applied)


def _applied(db: sqlite3.Connection) -> frozenset[str]:
    """The steps that sqlite-utils has noted: https://sqlite-utils.datasette.io/en/stable/migrations.html."""
    if db.execute(_ANY_STEP, {"table": _TABLE}).fetchone() is None:
        return frozenset()
    rows = db.execute(f"SELECT name FROM {_TABLE} WHERE migration_set = :ours", {"ours": _OURS})  # noqa: S608
    return frozenset(name for (name,) in rows.fetchall())


def _is_empty(db: sqlite3.Connection) -> bool:
    count: int = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return count == 0


@contextmanager
def _transaction(db: sqlite3.Connection, begin: Literal["BEGIN", "BEGIN IMMEDIATE"]) -> Iterator[None]:
    db.execute(begin)
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise

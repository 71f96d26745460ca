"""The doctor looks at the store: SQLite's version, the database file and its folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from app.clock import SystemClock
from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.wiring import database_path, store_opener
from data.sqlite_driver import sqlite3
from data.sqlite_journal import best_journal
from desk.errors import DeskError

_SUBJECT = "database"


def examine_sqlite(settings: Settings) -> Iterator[Finding]:
    """The version of SQLite and the journal it allows."""
    words = f"{sqlite3.sqlite_version}, journal {best_journal()}"
    if best_journal() == "wal":
        yield Finding(Health.WELL, "sqlite", words)
    else:
        yield Finding(Health.NOTE, "sqlite", f"{words}: safe, slower; a fixed SQLite allows wal")


def examine_database(settings: Settings) -> Iterator[Finding]:
    """Whether the database can be opened and is whole; a missing one is not made."""
    path = database_path(settings)
    try:
        is_there = path.exists()
        yield (
            _opened(settings, path) if is_there else _to_be_made(path, is_named=bool(settings.store.database))
        )
    except OSError as error:
        yield _ill(f"{path} cannot be reached: {error.strerror}")


def _to_be_made(path: Path, *, is_named: bool) -> Finding:
    """What to say of a missing database; a folder named in the settings must be there."""
    nearest = next(each for each in (path.parent, *path.parent.parents) if each.exists())
    if is_named and nearest != path.parent:
        return _ill(f"the folder {path.parent} does not exist")
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Finding(Health.NOTE, _SUBJECT, f"{path} will be made at the first start")
    return _ill(f"{path} cannot be made: {nearest} cannot be written")


def _opened(settings: Settings, path: Path) -> Finding:
    """What to say of a database that is there, after reading all of it."""
    try:
        store = store_opener(settings, SystemClock(settings.library.time_zone)).open()
        try:
            damages = store.integrity_check()
            count = len(store.view(settings.library.branch).tickets)
        finally:
            store.close()
    except DeskError as error:
        return _ill(str(error))
    if damages:
        return _ill(f"{path} is damaged: {damages[0]}; restore a backup")
    return Finding(Health.WELL, _SUBJECT, f"{path} is whole, {count} open tickets")


def _ill(words: str) -> Finding:
    return Finding(Health.ILL, _SUBJECT, words)

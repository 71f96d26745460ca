"""The doctor looks at the store: SQLite's version, the database file and its folder."""

import os
from collections.abc import Iterator

from app.clock import SystemClock
from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.wiring import database_path, open_store
from data.sqlite_driver import sqlite3
from data.sqlite_journal import best_journal
from desk.errors import DeskError


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
    except OSError as error:
        yield Finding(Health.ILL, "database", f"{path} cannot be reached: {error.strerror}")
        return
    if not is_there:
        nearest = next(each for each in (path.parent, *path.parent.parents) if each.exists())
        if settings.store.database and nearest != path.parent:
            yield Finding(Health.ILL, "database", f"the folder {path.parent} does not exist")
        elif nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
            yield Finding(Health.NOTE, "database", f"{path} will be made at the first start")
        else:
            yield Finding(Health.ILL, "database", f"{path} cannot be made: {nearest} cannot be written")
        return
    try:
        store = open_store(settings, SystemClock(settings.library.time_zone))
    except DeskError as error:
        yield Finding(Health.ILL, "database", str(error))
        return
    try:
        damages = store.integrity_check()
        waiting = len(store.view(settings.library.branch).tickets)
    except DeskError as error:
        yield Finding(Health.ILL, "database", str(error))
        return
    finally:
        store.close()
    if damages:
        yield Finding(Health.ILL, "database", f"{path} is damaged: {damages[0]}; restore a backup")
    else:
        yield Finding(Health.WELL, "database", f"{path} is whole, {waiting} open tickets")

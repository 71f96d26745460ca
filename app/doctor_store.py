"""The doctor looks at the store: SQLite's version, the database file and its folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from app.clock import SystemClock
from app.database_place import database_path, usual_database_path
from app.doctor_finding import Finding, Health
from app.settings import Settings
from data.sqlite_driver import sqlite3
from data.sqlite_examination import Examination, examine
from data.sqlite_file import check_free_place
from data.sqlite_journal import best_journal
from desk.errors import DeskError

_SUBJECT = "database"
_STAFF = "staff"


def examine_sqlite(settings: Settings) -> Iterator[Finding]:
    """The version of SQLite and the journal it allows."""
    words = f"{sqlite3.sqlite_version}, journal {best_journal()}"
    if best_journal() == "wal":
        yield Finding(Health.WELL, "sqlite", words)
    else:
        yield Finding(Health.NOTE, "sqlite", f"{words}: safe, slower; a fixed SQLite allows wal")


def examine_database(settings: Settings) -> Iterator[Finding]:
    """Whether programs can use the database and it is whole; nothing at its place is made or changed."""
    path = database_path(settings)
    try:
        if path.exists():
            found = _looked_at(path, settings)
            yield _examined(path, found)
            yield from _people(path, found, settings)
        else:
            yield _to_be_made(path, is_named=bool(settings.store.database))
            yield from _people(path, None, settings)
    except DeskError as error:
        yield _ill(str(error))
    except OSError as error:
        yield _ill(f"{path} cannot be reached: {error.strerror}")


def _looked_at(path: Path, settings: Settings) -> Examination | None:
    return examine(path, SystemClock(settings.library.time_zone), settings.library.branch)


def _people(path: Path, found: Examination | None, settings: Settings) -> Iterator[Finding]:
    """Whether staff sign in with a PIN, or the people stand in the usual database and not in this one."""
    if found is not None and found.damages:
        return
    if found is not None and found.has_people:
        yield Finding(Health.WELL, _STAFF, "people sign in with a PIN")
        return
    usual = usual_database_path()
    other = _looked_at(usual, settings) if usual != path.absolute() and usual.exists() else None
    if other is not None and other.has_people:
        words = f"nobody is known in {path}; the people of the library are in {usual}: "
        yield Finding(Health.NOTE, _STAFF, words + "move that file there while no program runs")
    elif found is not None:
        words = "sign-in with an alias alone; votre-tour init FILE --manager ALIAS turns PINs on"
        yield Finding(Health.WELL, _STAFF, words)


def _to_be_made(path: Path, *, is_named: bool) -> Finding:
    """What to say of a missing database; a folder named in the settings must be there.

    Raises:
        StoreUnavailable: Programs could not make it.
    """
    nearest = next(each for each in (path.parent, *path.parent.parents) if each.exists())
    if nearest == path.parent:
        check_free_place(path)
    elif is_named:
        return _ill(f"the folder {path.parent} does not exist")
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Finding(Health.NOTE, _SUBJECT, f"{path} will be made at the first start")
    return _ill(f"{path} cannot be made: {nearest} cannot be written")


def _examined(path: Path, found: Examination | None) -> Finding:
    """What to say of a database that is there."""
    if found is None:
        words = f"{path} is written to without a pause; look again at a calmer moment"
        return Finding(Health.NOTE, _SUBJECT, words)
    if found.damages:
        return _ill(f"{path} is damaged: {found.damages[0]}; restore a backup")
    words = f"{path} is whole, {found.open_tickets} open tickets"
    if found.missing_steps:
        return Finding(Health.NOTE, _SUBJECT, f"{words}; it will be brought up to date at the next start")
    return Finding(Health.WELL, _SUBJECT, words)


def _ill(words: str) -> Finding:
    return Finding(Health.ILL, _SUBJECT, words)

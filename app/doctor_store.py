"""The doctor looks at the store: SQLite's version, the database file and its folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from app.clock import SystemClock
from app.database_place import database_path, usual_database_path
from app.doctor_finding import Finding, Health
from app.own_command import first_manager_command, strange_branch
from app.settings import Settings
from app.staff_words import no_manager
from app.terminal_words import tr
from app.words_of_rooms import retold
from data.sqlite_driver import sqlite3
from data.sqlite_examination import Examination, examine
from data.sqlite_file import check_free_place
from data.sqlite_journal import best_journal
from desk.errors import DeskError


def examine_sqlite(settings: Settings) -> Iterator[Finding]:
    """The version of SQLite and the journal it allows."""
    words = tr("{version}, journal {journal}", version=sqlite3.sqlite_version, journal=best_journal())
    if best_journal() == "wal":
        yield Finding(Health.WELL, "sqlite", words)
    else:
        words = tr("{journal}: safe, slower; a fixed SQLite allows wal", journal=words)
        yield Finding(Health.NOTE, "sqlite", words)


def examine_database(
    settings: Settings, file: Path | None = None, database: str | None = None
) -> Iterator[Finding]:
    """Whether programs can use the database and it is whole; nothing at its place is made or changed.

    Args:
        settings: Where it is.
        file: The settings file, for the command that makes the first manager; None where there is none.
        database: What ``--database`` says, for the same command.
    """
    path, branch = database_path(settings), strange_branch(settings.library.branch, file, os.environ)
    manager_command = first_manager_command(file, database, branch)
    try:
        if path.exists():
            found = _looked_at(path, settings)
            yield _examined(path, found)
            yield from _people(path, found, settings, manager_command)
        else:
            yield _to_be_made(path, is_named=bool(settings.store.database))
            yield from _people(path, None, settings, manager_command)
    except DeskError as error:
        yield _ill(retold(error))
    except OSError as error:
        yield _ill(tr("{path} cannot be reached: {why}", path=path, why=retold(error.strerror)))


def _looked_at(path: Path, settings: Settings) -> Examination | None:
    return examine(path, SystemClock(settings.library.time_zone), settings.library.branch)


def _people(
    path: Path, found: Examination | None, settings: Settings, manager_command: str
) -> Iterator[Finding]:
    """Whether staff sign in with a PIN, or the people stand in the usual database and not in this one.

    Where there are people one of them is a manager who may sign in: the last one stays one.
    """
    if found is not None and found.damages:
        return
    if found is not None and found.has_people:
        yield Finding(Health.WELL, tr("staff"), tr("people sign in with a PIN"))
        return
    usual = usual_database_path()
    other = _looked_at(usual, settings) if usual != path.absolute() and usual.exists() else None
    if other is not None and other.has_people:
        words = tr(
            "nobody is known in {path}; the people of the library are in {usual}: "
            "move that file there while no program runs",
            path=path,
            usual=usual,
        )
        yield Finding(Health.NOTE, tr("staff"), words)
    elif found is not None or not path.exists():
        yield Finding(Health.NOTE, tr("staff"), no_manager(manager_command))


def _to_be_made(path: Path, *, is_named: bool) -> Finding:
    """What to say of a missing database; a folder named in the settings must be there.

    Raises:
        StoreUnavailable: Programs could not make it.
    """
    nearest = next(each for each in (path.parent, *path.parent.parents) if each.exists())
    if nearest == path.parent:
        check_free_place(path)
    elif is_named:
        return _ill(tr("the folder {folder} does not exist", folder=path.parent))
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return _finding(Health.NOTE, tr("{path} will be made at the first start", path=path))
    return _ill(tr("{path} cannot be made: {folder} cannot be written", path=path, folder=nearest))


def _examined(path: Path, found: Examination | None) -> Finding:
    """What to say of a database that is there."""
    if found is None:
        words = tr("{path} is written to without a pause; look again at a calmer moment", path=path)
        return _finding(Health.NOTE, words)
    if found.damages:
        return _ill(tr("{path} is damaged: {why}; restore a backup", path=path, why=found.damages[0]))
    words = tr("{path} is whole, %n open tickets", "", found.open_tickets, path=path)
    if found.missing_steps:
        words = tr("{state}; it will be brought up to date at the next start", state=words)
        return _finding(Health.NOTE, words)
    return _finding(Health.WELL, words)


def _ill(words: str) -> Finding:
    return _finding(Health.ILL, words)


def _finding(health: Health, words: str) -> Finding:
    return Finding(health, tr("database"), words)

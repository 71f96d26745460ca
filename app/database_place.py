"""Where the database of a library is; nothing is opened, and no store is loaded for it."""

import os
from pathlib import Path

import platformdirs

from app.settings import Settings

DATABASE_NAME = "votre-tour.sqlite3"


def database_path(settings: Settings) -> Path:
    """Where the queue is kept: as set, or in the user's data folder."""
    return Path(settings.store.database) if settings.store.database else usual_database_path()


def usual_database_path() -> Path:
    """Where the queue is kept when the settings name no place: in the user's data folder."""
    return platformdirs.user_data_path("votre-tour", appauthor=False) / DATABASE_NAME


def database_left_behind(settings: Settings) -> Path | None:
    """The usual database, where the settings name another one that is yet to be made and can be; else None.

    Whoever sets ``store.database`` after ``init`` begins with an empty one: no people, no tickets.
    """
    path, usual = database_path(settings).absolute(), usual_database_path()
    if path == usual or path.exists() or not usual.exists():
        return None
    return usual if path.parent.is_dir() and os.access(path.parent, os.W_OK | os.X_OK) else None

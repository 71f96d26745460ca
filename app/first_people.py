"""Whether anybody of a branch signs in with a PIN yet, as far as its database can be read; makes none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from app.staff_commands import ACTOR

if TYPE_CHECKING:
    from app.settings import Settings
    from desk.people import Person


def has_people(settings: "Settings") -> bool:
    """Whether anybody signs in with a PIN; False where that cannot be read.

    Args:
        settings: Where the database is, and which branch it is about.
    """
    return bool(_people(settings))


def has_nobody(settings: "Settings") -> bool:
    """Whether it is known that nobody signs in with a PIN; False where that cannot be read.

    Args:
        settings: As above.
    """
    return _people(settings) == ()


def _people(settings: "Settings") -> "Sequence[Person] | None":
    """Everybody; nobody without a database, and None where it cannot be read."""
    from app.database_place import database_path
    from app.program_edge import told_in_a_sentence
    from app.wiring import staff_register

    try:
        if not database_path(settings).exists():
            return ()
        with told_in_a_sentence(), staff_register(settings, ACTOR) as register:
            return tuple(register.people())
    except (click.ClickException, OSError):
        return None

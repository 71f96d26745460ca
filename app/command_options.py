"""The options that commands share: where the settings are and what wins over them."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.terminal_words import tr

if TYPE_CHECKING:
    from app.settings import Settings
    from app.settings_check import Mistake

BAD_SETTINGS_STATUS = 2


def settings_options(command: Any) -> Any:
    """Give a command ``--settings``, ``--database`` and ``--set``."""
    file = click.Path(path_type=Path, dir_okay=False)
    options = (
        click.option("--settings", "settings_file", type=file, help="Settings file (votre-tour.toml)."),
        click.option("--database", type=click.Path(), help="Database file; wins over the settings."),
        click.option(
            "--set",
            "pairs",
            multiple=True,
            metavar="KEY=VALUE",
            help="One setting, such as printer.baud=9600.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def load_settings(
    file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    fixed: Mapping[str, str] | None = None,
) -> "Settings":
    """Read the settings of a command; ends the program with status 2 after telling every mistake.

    Args:
        file: What ``--settings`` says; None to look where settings usually are.
        database: What ``--database`` says.
        pairs: What each ``--set`` says.
        fixed: Settings that the command itself decides; options win over them.
    """
    from app.settings_file import find_file

    return read_settings(file or find_file(), overrides_of(database, pairs, fixed or {}))


def read_settings(
    file: Path | None,
    overrides: Mapping[str, str],
    environment: Mapping[str, str] = os.environ,
    *,
    by_one_answer: str = "",
) -> "Settings":
    """Read the settings, or end the program with status 2 after telling every mistake.

    Args:
        file: The settings file; None for none.
        overrides: Settings of the command line, by dotted key.
        environment: Where settings may stand as well.
        by_one_answer: How the keys begin that one answer has set: what is wrong with several of them alike is
            one mistake, told for the first of them. Empty for none.
    """
    from app.settings_check import SettingsError
    from app.settings_file import load

    try:
        return load(file, environment, overrides)
    except SettingsError as error:
        from app.words_of_rooms import told_mistake

        for mistake in _told_once(error.mistakes, by_one_answer):
            click.echo(told_mistake(mistake), err=True)
        sys.exit(BAD_SETTINGS_STATUS)


def _told_once(mistakes: "Iterable[Mistake]", by_one_answer: str) -> "Iterator[Mistake]":
    told: set[str] = set()
    for each in mistakes:
        is_of_answer = bool(by_one_answer) and each.key.startswith(by_one_answer)
        if not is_of_answer or each.why not in told:
            yield each
        told.update({each.why} if is_of_answer else ())


def overrides_of(database: str | None, pairs: tuple[str, ...], fixed: Mapping[str, str]) -> dict[str, str]:
    """The settings that the options of a command name, by dotted key.

    Args:
        database: What ``--database`` says.
        pairs: What each ``--set`` says.
        fixed: Settings that the command itself decides.

    Raises:
        click.UsageError: A pair has no ``=``.
    """
    overrides = dict(fixed)
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(tr("--set takes KEY=VALUE, not {pair!r}.", pair=pair))
        overrides[key.strip()] = value
    if database is not None:
        overrides["store.database"] = database
    return overrides

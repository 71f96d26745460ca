"""A command of this program as it can be typed on this machine."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import click

USUAL_FILE = Path("votre-tour.toml")
"""The settings file of the working folder, which every command finds by itself."""

_NAME = "votre-tour"
_DATABASE = "store.database"
_NO_OVERRIDES: Mapping[str, str] = MappingProxyType({})


def program_name() -> str:
    """The way to this program: its name where the shell finds it by that, else the path it was started by."""
    started = Path(sys.argv[0])
    if started.stem == _NAME and os.sep in sys.argv[0] and shutil.which(_NAME) != sys.argv[0]:
        return sys.argv[0]
    return _NAME


def program_path() -> str:
    """The way to this program from any folder: the file it was started by, or the one beside its Python."""
    started = Path(sys.argv[0])
    if started.stem != _NAME:
        started = Path(sys.executable).with_name(_NAME)
    return str(started.absolute())


def typed(words: Iterable[str | Path]) -> str:
    """Words as a shell takes them: POSIX's, or that of Windows there."""
    told = [click.format_filename(each) if isinstance(each, Path) else each for each in words]
    if os.name == "nt":
        from subprocess import list2cmdline

        return list2cmdline(told)
    return shlex.join(told)


def own_command(words: Iterable[str], file: Path, overrides: Mapping[str, str] = _NO_OVERRIDES) -> str:
    """A command with the settings file where it must be named, and what is to win over it.

    Args:
        words: What stands behind the program, such as ``doctor``.
        file: The settings file.
        overrides: Values by dotted key, each typed as the option that gives it.
    """
    named = () if file == USUAL_FILE else ("--settings", file)
    return typed([program_name(), *words, *named, *_overriding(overrides)])


def first_manager_command(file: Path | None, database: str | None = None, branch: str | None = None) -> str:
    """What makes the first manager, typed where this program was started.

    Args:
        file: The settings file; None where there is none yet.
        database: Named beside it, as by ``--database``; None where it is that of the settings.
        branch: Named beside it, as by ``--branch``; see ``strange_branch``.
    """
    is_found = file is None or file in {USUAL_FILE, USUAL_FILE.absolute()}
    return typed([program_name(), "init", *(() if is_found else (file,)), *_first_manager(database, branch)])


def first_manager_command_anywhere(file: Path | None, database: str, branch: str | None = None) -> str:
    """The same, typed in any folder of this machine, whatever stands in the environment of this program.

    Args:
        file: The settings file; None where there is none yet: one is made where this program finds it.
        database: Of the settings; empty for the usual one.
        branch: As above.
    """
    place = (file or USUAL_FILE).absolute()
    return typed([program_path(), "init", place, *_first_manager(database, branch)])


def strange_branch(branch: str, file: Path | None, environment: Mapping[str, str]) -> str | None:
    """The branch of a program, where a command does not find the same one by itself.

    Args:
        branch: Of the settings of the program, as by ``--set library.branch=nord``.
        file: The settings file; None where there is none.
        environment: That of the command.

    Returns:
        None where the command finds it.
    """
    from app.settings_file import load_what_is_right

    return None if load_what_is_right(file, environment)[0].library.branch == branch else branch


def _overriding(overrides: Mapping[str, str]) -> tuple[str, ...]:
    database = ("--database", overrides[_DATABASE]) if _DATABASE in overrides else ()
    others = (("--set", f"{key}={value}") for key, value in overrides.items() if key != _DATABASE)
    return (*database, *(word for option in others for word in option))


def _first_manager(database: str | None, branch: str | None) -> tuple[str, ...]:
    named = (("--database", database), ("--branch", branch))
    return (*(word for option in named if option[1] for word in option if word), "--manager", "ALIAS")

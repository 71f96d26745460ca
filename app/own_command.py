"""A command of this program as it can be typed on this machine."""

import os
import shutil
import sys
from pathlib import Path

import click

USUAL_FILE = Path("votre-tour.toml")
"""The settings file of the working folder, which every command finds by itself."""


def program_name() -> str:
    """The way to this program: its name where the shell finds it by that, else the path it was started by."""
    name = "votre-tour"
    started = Path(sys.argv[0])
    if started.stem == name and os.sep in sys.argv[0] and shutil.which(name) != sys.argv[0]:
        return sys.argv[0]
    return name


def own_command(words: str, file: Path) -> str:
    """A command with the settings file where it must be named.

    Args:
        words: What stands behind the program, such as ``doctor``.
        file: The settings file.
    """
    named = "" if file == USUAL_FILE else f" --settings {click.format_filename(file)}"
    return f"{program_name()} {words}{named}"


def first_manager_command(file: Path | None) -> str:
    """What makes the first manager.

    Args:
        file: The settings file; None where there is none yet.
    """
    named = (
        ""
        if file is None or file in {USUAL_FILE, USUAL_FILE.absolute()}
        else f" {click.format_filename(file)}"
    )
    return f"{program_name()} init{named} --manager ALIAS"

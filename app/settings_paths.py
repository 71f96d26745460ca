"""Paths in the settings become whole ones: ``~`` is the home folder, and each has its own starting point."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.settings import PATH_KEYS
from app.settings_values_check import Tree

CALL_KEY_NAME = "votre-tour.promised-calls.key"
PROFILE_KEY = "printer.profile"


def is_path(value: str) -> bool:
    """Whether a value of ``printer.profile`` is the path of a file and no name."""
    return value.endswith(".toml") or "/" in value or os.sep in value


def settle_call_key(tree: Tree, folder: Path) -> None:
    """Say where the key of promised calls is, where they are kept and no place is named.

    Args:
        tree: Tables of values; changed in place.
        folder: Of the settings file.
    """
    table = tree.get("promised_calls")
    if isinstance(table, dict) and table.get("store") is True:
        table["key"] = table.get("key") or str(folder / CALL_KEY_NAME)


def settle_paths(tree: Tree, folders: Mapping[str, Path], usual_folder: Path) -> Iterator[tuple[str, str]]:
    """Make every path of a tree absolute, in place.

    Args:
        tree: Tables of values; what is no text, an empty text and the name of a
            profile are left alone.
        folders: Where a relative path begins, by dotted key.
        usual_folder: Where the others begin: the folder of the settings file.

    Yields:
        The dotted key and what is wrong with a path.
    """
    for key in PATH_KEYS:
        section, name = key.split(".")
        table = tree.get(section)
        text = table.get(name) if isinstance(table, dict) else None
        if not (isinstance(table, dict) and isinstance(text, str) and text):
            continue
        if key == PROFILE_KEY and not is_path(text):
            continue
        if "\0" in text:
            yield key, f"is no path: {text!r}"
            continue
        try:
            table[name] = str((folders.get(key, usual_folder) / Path(text).expanduser()).absolute())
        except RuntimeError:
            yield key, f"the home folder in {text!r} is not known"

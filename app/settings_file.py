"""Reading the settings: defaults, then the file, then the environment, then the command line."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import platformdirs

from app.settings import Settings
from app.settings_check import Mistake, SettingsError, Tree, made, mistakes_of, unknown
from app.settings_keys import keys

FILE_NAME = "votre-tour.toml"
ENVIRONMENT_PREFIX = "VOTRE_TOUR_"
COMMAND_LINE = "command line"
NO_OVERRIDES: Mapping[str, str] = MappingProxyType({})


def find_file(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The settings file to read when none is named, or None when there is none.

    In order: ``VOTRE_TOUR_SETTINGS``, the working folder, the user's settings, the machine's.
    """
    named = environment.get(ENVIRONMENT_PREFIX + "SETTINGS")
    if named:
        return Path(named)
    folders = (
        Path.cwd(),
        platformdirs.user_config_path("votre-tour", appauthor=False),
        platformdirs.site_config_path("votre-tour", appauthor=False),
    )
    return next((each / FILE_NAME for each in folders if _has_file(each)), None)


def _has_file(folder: Path) -> bool:
    try:
        return (folder / FILE_NAME).is_file()
    except OSError:  # a folder that this account may not enter holds no settings of its own
        return False


def load(
    file: Path | None,
    environment: Mapping[str, str] = os.environ,
    overrides: Mapping[str, str] = NO_OVERRIDES,
) -> Settings:
    """Read the settings from everywhere they may be given.

    Args:
        file: A settings file, or None for the defaults alone.
        environment: Variables such as ``VOTRE_TOUR_PRINTER_BAUD=9600``.
        overrides: Values of the command line by dotted key, such as ``store.database``.

    Raises:
        SettingsError: With every mistake found.
    """
    tree = _read(file) if file is not None else {}
    places: dict[str, str] = {}
    mistakes: list[Mistake] = []
    for key, text, place in (*_from_environment(environment), *_from_options(overrides)):
        if key in keys():
            _put(tree, key, text)
            places[key] = place
        else:
            mistakes.append(Mistake(place, key, unknown(key)))
    usual_place = str(file or "")
    mistakes += [Mistake(places.get(key, usual_place), key, why) for key, why in mistakes_of(tree)]
    if mistakes:
        raise SettingsError(mistakes)
    return made(tree)


def _read(file: Path) -> Tree:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError([Mistake(str(file), "", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise SettingsError([Mistake(str(file), "", "is not UTF-8 text")]) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([Mistake(str(file), "", f"is not valid TOML: {error}")]) from None


def _from_environment(environment: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for key in keys():
        name = ENVIRONMENT_PREFIX + key.replace(".", "_").upper()
        if name in environment:
            yield key, environment[name], name


def _from_options(overrides: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for key, text in overrides.items():
        yield key, text, COMMAND_LINE


def _put(tree: Tree, key: str, text: str) -> None:
    section, name = key.split(".")
    table = tree.setdefault(section, {})
    if isinstance(table, dict):
        table[name] = _value(key, text)


def _value(key: str, text: str) -> object:
    """Read a value given as text: as TOML where the setting is no string, else as it stands."""
    section, name = key.split(".")
    if isinstance(getattr(getattr(Settings(), section), name), str):
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text

"""Reading the settings: defaults, then the file, then the environment, then the command line."""

import difflib
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import platformdirs

from app.settings import Settings
from app.settings_check import Mistake, SettingsError, made, mistakes_of
from app.settings_keys import LISTS, keys
from app.settings_paths import settle_call_key, settle_paths
from app.settings_values_check import Tree, unknown

FILE_NAME = "votre-tour.toml"
ENVIRONMENT_PREFIX = "VOTRE_TOUR_"
OTHER_VARIABLES = frozenset({"VOTRE_TOUR_SETTINGS", "VOTRE_TOUR_SCRIPT"})
"""Variables of ours that are no settings: the file to read, and what ``scripts`` say to one another."""

COMMAND_LINE = "command line"
NO_OVERRIDES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Given:
    """One value that was given as text: by a variable or on the command line, its ``place``."""

    key: str
    text: str
    place: str


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

    Returns:
        The settings, every path in them absolute or empty.

    Raises:
        SettingsError: With every mistake found.
    """
    settings, mistakes = load_what_is_right(file, environment, overrides)
    if mistakes:
        raise SettingsError(mistakes)
    return settings


def load_what_is_right(
    file: Path | None,
    environment: Mapping[str, str] = os.environ,
    overrides: Mapping[str, str] = NO_OVERRIDES,
) -> tuple[Settings, tuple[Mistake, ...]]:
    """Read the settings like ``load``, with the usual value in the place of each wrong one.

    Returns:
        The settings, and every mistake found.
    """
    tree, mistakes = _read_safely(file)
    given = (*_from_environment(environment), *_from_options(overrides))
    mistakes += [Mistake(each.place, each.key, unknown(each.key)) for each in given if each.key not in keys()]
    mistakes += _unknown_variables(environment)
    known = [each for each in given if each.key in keys()]
    for each in known:
        _put(tree, each)
    places = {each.key: each.place for each in known}
    here = Path.cwd()
    folder = here if file is None else file.absolute().parent
    wrong = [*mistakes_of(tree), *settle_paths(tree, dict.fromkeys(places, here), folder)]
    wrong += _wrong_files(tree)
    for key, _ in wrong:
        _drop(tree, key)
    if file is not None:
        settle_call_key(tree, folder)
    mistakes += [Mistake(places.get(key, str(file or "")), key, why) for key, why in wrong]
    return made(tree), tuple(mistakes)


def _wrong_files(tree: Tree) -> Iterator[tuple[str, str]]:
    """What is wrong in files that the settings name; what reads them is loaded where they may be (20 ms)."""
    if "printer" in tree:
        from app.printer_profile import mistakes_of_profile

        yield from mistakes_of_profile(tree)
    if "slip" in tree:
        from app.logo import mistakes_of_logo

        yield from mistakes_of_logo(tree)


def _read_safely(file: Path | None) -> tuple[Tree, list[Mistake]]:
    try:
        return _read(file) if file is not None else {}, []
    except SettingsError as error:
        return {}, list(error.mistakes)


def _read(file: Path) -> Tree:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError([Mistake(str(file), "", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise SettingsError([Mistake(str(file), "", "is not UTF-8 text")]) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([Mistake(str(file), "", f"is not valid TOML: {error}")]) from None


def _from_environment(environment: Mapping[str, str]) -> Iterator[Given]:
    for key in keys():
        name = _variable(key)
        if name in environment:
            yield Given(key, environment[name], name)


def _unknown_variables(environment: Mapping[str, str]) -> Iterator[Mistake]:
    known = [_variable(key).removeprefix(ENVIRONMENT_PREFIX) for key in keys()]
    for name in sorted(environment):
        short = name.removeprefix(ENVIRONMENT_PREFIX)
        if short != name and short not in known and name not in OTHER_VARIABLES:
            close = difflib.get_close_matches(short, known, n=1)
            guess = f"is not a setting; did you mean {ENVIRONMENT_PREFIX}{close[0]}?" if close else ""
            yield Mistake(name, "", guess or "is not a setting")


def _variable(key: str) -> str:
    return ENVIRONMENT_PREFIX + key.replace(".", "_").upper()


def _from_options(overrides: Mapping[str, str]) -> Iterator[Given]:
    for key, text in overrides.items():
        yield Given(key, _unquoted(text) if key in keys() and _is_text(key) else text, COMMAND_LINE)


def _unquoted(text: str) -> str:
    """A text as it stands; one that is a string of TOML in double quotes, without them."""
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':  # two quotes: the empty string
        return text
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
    return value if isinstance(value, str) else text


def _put(tree: Tree, given: Given) -> None:
    section, name = given.key.split(".")
    table = tree.setdefault(section, {})
    if isinstance(table, dict):
        table[name] = _value(given.key, given.text)


def _drop(tree: Tree, key: str) -> None:
    """Take a wrong value out; of a list all, since its entries are only good together."""
    section, _, name = key.partition(".")
    if key in tree:
        del tree[key]
    elif name and isinstance(table := tree.get(section), dict):
        table.pop(name, None)
    else:
        first = section.partition(" ")[0]
        tree.pop(first if first in LISTS else section, None)


def _is_text(key: str) -> bool:
    section, name = key.split(".")
    return isinstance(getattr(getattr(Settings(), section), name), str)


def _value(key: str, text: str) -> object:
    """Read a value given as text: as TOML where the setting is no string, else as it stands."""
    if _is_text(key):
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text

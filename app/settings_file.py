"""Reading the settings: defaults, then the file, then the environment, then the command line.

All mistakes are gathered and told at once, each with its place, its value and the nearest key.
"""

import difflib
import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.settings import Settings

FILE_NAME = "votre-tour.toml"
ENVIRONMENT_PREFIX = "VOTRE_TOUR_"
NO_OVERRIDES: Mapping[str, str] = MappingProxyType({})

Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend in the settings.

    Attributes:
        place: The file, or the name of the environment variable or option.
        key: Dotted key, such as ``printer.baud``; empty for the file as a whole.
        why: What is wrong and what is allowed, one sentence without a full stop.
    """

    place: str
    key: str
    why: str

    def __str__(self) -> str:
        """One line for a person."""
        return ": ".join(part for part in (self.place, self.key, self.why) if part)


class SettingsError(Exception):
    """The settings cannot be used.

    Attributes:
        mistakes: Every mistake that was found, at least one.
    """

    code = "bad_settings"

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        """Keep the mistakes and spell them, one a line."""
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = tuple(mistakes)


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
    return next((each / FILE_NAME for each in folders if (each / FILE_NAME).is_file()), None)


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
    tree: Tree = _read(file) if file is not None else {}
    place = str(file) if file is not None else "settings"
    places: dict[str, str] = {}
    mistakes: list[Mistake] = []
    for key, value, origin in (*_from_environment(environment), *_from_options(overrides)):
        if not _put(tree, key, value):
            mistakes.append(Mistake(origin, key, f"is not a setting{_nearest(key)}"))
        places[key] = origin
    try:
        settings = Settings.model_validate(tree)
    except ValidationError as error:
        found = (_mistake(detail, place, places) for detail in error.errors(include_url=False))
        raise SettingsError((*mistakes, *found)) from None
    if mistakes:
        raise SettingsError(mistakes)
    return settings


def keys() -> tuple[str, ...]:
    """Every dotted key that may be set, in the order of the settings."""
    found: list[str] = []
    for section, field in Settings.model_fields.items():
        model = field.annotation
        if isinstance(model, type) and issubclass(model, BaseModel):
            found += [f"{section}.{name}" for name in model.model_fields]
    return tuple(found)


def _read(file: Path) -> Tree:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError([Mistake(str(file), "", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise SettingsError([Mistake(str(file), "", "is not UTF-8 text")]) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([Mistake(str(file), "", f"is not valid TOML: {error}")]) from None


def _from_environment(environment: Mapping[str, str]) -> list[tuple[str, str, str]]:
    names = {ENVIRONMENT_PREFIX + key.replace(".", "_").upper(): key for key in keys()}
    return [(key, environment[name], name) for name, key in names.items() if name in environment]


def _from_options(overrides: Mapping[str, str]) -> list[tuple[str, str, str]]:
    return [(key, value, "command line") for key, value in overrides.items()]


def _put(tree: Tree, key: str, text: str) -> bool:
    if key not in keys():
        return False
    section, name = key.split(".")
    table = tree.setdefault(section, {})
    if isinstance(table, dict):
        table[name] = _value(key, text)
    return True


def _value(key: str, text: str) -> object:
    """Read a value given as text: as TOML where the setting is no string, else as it stands."""
    section, name = key.split(".")
    default = getattr(getattr(Settings(), section), name)
    if isinstance(default, str):
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _mistake(detail: ErrorDetails, place: str, places: Mapping[str, str]) -> Mistake:
    key = ".".join(str(part) for part in detail["loc"])
    origin = places.get(key, place)
    if detail["type"] == "extra_forbidden":
        return Mistake(origin, key, f"is not a setting{_nearest(key)}")
    if detail["type"] == "missing":
        return Mistake(origin, key, "is missing")
    bounds = _bounds(key)
    why = detail["msg"].removeprefix("Value error, ").removeprefix("Input ").rstrip(".")
    why = f"should be {bounds}" if bounds else why
    return Mistake(origin, key, f"{why}, not {_shown(detail['input'])}" if key else why)


def _bounds(key: str) -> str:
    """The allowed range of a numeric setting in words, or nothing for other settings."""
    section, _, name = key.partition(".")
    model = Settings.model_fields[section].annotation if section in Settings.model_fields else None
    if not (isinstance(model, type) and issubclass(model, BaseModel) and name in model.model_fields):
        return ""
    limits = model.model_fields[name].metadata
    low = [each.ge for each in limits if hasattr(each, "ge")]
    high = [each.le for each in limits if hasattr(each, "le")]
    return f"a whole number from {low[0]} to {high[0]}" if low and high else ""


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _nearest(key: str) -> str:
    section, _, name = key.partition(".")
    known = [*keys(), *Settings.model_fields]
    close = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    if not close and name:
        elsewhere = [each for each in keys() if each.partition(".")[2] == name]
        close = elsewhere or [each for each in keys() if each.startswith(f"{section}.")][:1]
    return f"; did you mean {close[0]}?" if close else ""

"""A language pack: the data file that stands beside the catalogues of a language. Must not import Qt.

Everything that differs between languages and is no sentence is here, so that another language needs no code;
``docs/languages.md`` tells how one is made.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, field

FIRST = ("fr", "en")
"""These two come with every installation, and before the others."""

_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


class _Table(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file: a key that nobody knows is a mistake."""


class SpokenWords(_Table, frozen=True):
    """What a voice says around a number.

    Attributes:
        number: Before a label that is called: « Numéro ».
        zero: A leading zero.
        hours: In the place of an « h » behind the hours of a time, which a voice would spell: « heures ».
    """

    number: str
    zero: str
    hours: str = ""


class TimePatterns(_Table, frozen=True):
    """How times and dates are written.

    Attributes:
        clock: Hours of a clock, 24 or 12.
        time: With %1 for the hour, %2 for the minutes, %3 for the half of the day.
        full_hour: The same where there are no minutes.
        morning: The first half of a day of 12 hours, and ``afternoon`` the second.
        date: With %1 for the day, %2 for the month and %3 for the year.
        first_day: The first day of a month in it.
        weekdays: Names of the days, Monday first, as they stand within a sentence.
        months: Names of the months, in the same way.
        midnight: A time of 0:00 in a sentence; empty where it is written in figures.
        article: A word that stands before a time in figures, and not before that one: « las ».
    """

    time: str
    full_hour: str
    date: str
    weekdays: Annotated[tuple[str, ...], Meta(min_length=7, max_length=7)]
    months: Annotated[tuple[str, ...], Meta(min_length=12, max_length=12)]
    clock: Literal[12, 24] = 24
    morning: str = ""
    afternoon: str = ""
    first_day: str = "1"
    midnight: str = ""
    article: str = ""


class ScriptFont(_Table, frozen=True):
    """The typeface of letters that Noto Sans lacks.

    Attributes:
        package: Name of the Python package that brings it.
        file: The font file, seen from the folder of the package.
        script: Name of the script as in Unicode, such as ``Arabic``.
    """

    package: str
    file: str
    script: str


class ServiceNames(_Table, frozen=True):
    """The words of one of the usual services: its name, a verb that invites, and a few words more."""

    name: str
    hint: str


class LanguagePack(_Table, frozen=True):
    """One language.

    Attributes:
        name: Its own name, for a patron who reads no other.
        locale: As in the names of its catalogues, such as ``fr_CA``.
        voice: Its voice of espeak-ng.
        spoken: Words of the voice.
        times: How times are written.
        called: Its names in French and English, as whoever sets up a kiosk may type them.
        direction: Of its letters and screens.
        comma: Between the words of a list, with its space.
        font: Of its letters; None where Noto Sans has them.
        services: Words of the usual services, by code.
    """

    name: str
    locale: str
    voice: str
    spoken: SpokenWords
    times: TimePatterns
    called: tuple[str, ...] = ()
    direction: Literal["left_to_right", "right_to_left"] = "left_to_right"
    comma: str = ", "
    font: ScriptFont | None = None
    services: Mapping[str, ServiceNames] = field(default_factory=dict[str, ServiceNames])

    @property
    def is_right_to_left(self) -> bool:
        """Whether its screens are mirrored."""
        return self.direction == "right_to_left"


@dataclass(frozen=True, slots=True)
class Packs:
    """What a folder holds.

    Attributes:
        found: The languages by code: French, English, then the others.
        wrong: Why a file cannot be used, by its name.
    """

    found: Mapping[str, LanguagePack]
    wrong: Mapping[str, str]


def read_packs(folder: Path) -> Packs:
    """Read the packs of a folder; a file that cannot be used is told and left out."""
    found, wrong = dict[str, LanguagePack](), dict[str, str]()
    files = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    for code in sorted(files, key=_place):
        try:
            found[code] = _read(code, files[code])
        except (OSError, ValueError) as error:  # UnicodeDecodeError and every mistake of TOML and msgspec
            wrong[files[code].name] = str(error)
    return Packs(MappingProxyType(found), MappingProxyType(wrong))


def _place(code: str) -> tuple[int, str]:
    return (FIRST.index(code) if code in FIRST else len(FIRST), code)


def _read(code: str, path: Path) -> LanguagePack:
    if not _CODE.fullmatch(code):
        raise ValueError("is not named by the code of a language, such as fr.toml or pt_BR.toml")
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), LanguagePack)

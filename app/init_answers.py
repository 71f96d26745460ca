"""The answers of ``votre-tour init`` become settings, checked like every other setting.

Each reader takes what was typed or given as an option, and gives values by dotted key, written as ``--set``
takes them. Must not ask or say anything.
"""

import glob
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from app.hours_short import is_always, week_of
from app.language_names import codes_of
from app.settings_file import load_what_is_right
from app.settings_of_hours import DAYS

Values = Mapping[str, str]

VIRTUAL = "virtual:printer"
"""The device of the virtual printer that ``votre-tour printer virtual`` plays unless told otherwise."""

_SCHEMED = re.compile(r"(tcp|usb|file|virtual):", re.IGNORECASE)
_WINDOWS_PORT = re.compile(r"COM[0-9]+", re.IGNORECASE)
# A word alone is as likely a slip of the finger as a host.
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:[0-9]+)?|[\w-]+:[0-9]+")

LANGUAGES_BY_NUMBER = ("fr", "fr, en")
"""What 1 and 2 mean where languages are asked for."""

YES = frozenset({"oui", "yes", "o", "y", "ok", "d’accord", "d'accord"})
NO = frozenset({"non", "no", "n", "aucun", "aucune", "none", "personne", "nobody"})
"""Answers to a question that asked for something else."""

_WORDS_OF_NUMBERS = (
    "un one",
    "deux two",
    "trois three",
    "quatre four",
    "cinq five",
    "six six",
    "sept seven",
    "huit eight",
    "neuf nine",
    "dix ten",
)
_NUMBERS = {
    word: str(number) for number, words in enumerate(_WORDS_OF_NUMBERS, start=1) for word in words.split()
}
_SO_MANY_DESKS = re.compile(r"(\d+|[^\W\d_]+)(?:\s*(?:comptoirs?|desks?))?")
_NONE = NO | {""}


def name(text: str) -> Values:
    """The library's name; several spaces between words are one."""
    return {"library.name": re.sub(r" {2,}", " ", text.strip())}


def desks(text: str) -> Values:
    """How many desks, in figures or in a word, or their names between commas or spaces in capitals.

    A yes or no is more often meant than one desk alone called O, Y, OK or N, which the settings file takes.

    Raises:
        ValueError: It answers yes or no, which is neither.
    """
    plain = text.strip().lower()
    if plain in YES | NO:
        raise ValueError(f"{plain!r} is neither a number of desks nor the name of one")
    counted = _SO_MANY_DESKS.fullmatch(plain)
    number = _NUMBERS.get(counted[1], counted[1]) if counted else ""
    if number.isdecimal() and len(number) <= 3:
        names = [str(each) for each in range(1, int(number) + 1)]
    else:
        names = text.upper().replace(",", " ").split()
    return {"desks.names": json.dumps(names, ensure_ascii=False)}


def printer(text: str) -> Values:
    """The way to the printer; ``virtual`` for one on the screen, ``none`` for no printer.

    A host such as ``192.168.1.40``, ``printer.example`` or ``printer:9100`` is a network printer.

    Raises:
        ValueError: It is no way to a printer at all; whether there is one now is another question.
    """
    device = text.strip()
    if device.lower() in _NONE:
        return {"printer.device": ""}
    if device.lower() in {"virtual", "virtuelle"}:
        return {"printer.device": VIRTUAL}
    if _SCHEMED.match(device) or "/" in device or "\\" in device or _WINDOWS_PORT.fullmatch(device):
        return {"printer.device": device}
    if _HOST.fullmatch(device):
        return {"printer.device": f"tcp://{device}"}
    raise ValueError(
        f"{device!r} is no way to a printer. Such are tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, "
        "usb:04b8:0202, virtual and none"
    )


def absent_device(device: str) -> bool:
    """Whether this is the path of a device that is not there now.

    Args:
        device: Of ``printer.device``; may be a pattern.
    """
    return device.startswith("/") and not glob.glob(device)  # noqa: PTH207 - it may begin anywhere


def languages(text: str) -> Values:
    """The languages of the kiosk, the first one first: ``fr, en``, « français et anglais », or a number.

    Args:
        text: A number alone is one of ``LANGUAGES_BY_NUMBER``; the settings refuse another one.
    """
    numbers = {str(number): words for number, words in enumerate(LANGUAGES_BY_NUMBER, start=1)}
    codes = codes_of(numbers.get(text.strip(), text))
    return {"library.languages": json.dumps(list(codes), ensure_ascii=False)}


def hours(text: str) -> Values:
    """The opening hours in few words; ``none``, ``24/7`` or the like for always open, which is no hours.

    Raises:
        ValueError: They cannot be read.
    """
    if text.strip().lower() in _NONE or is_always(text):
        return {}
    week = week_of(text)
    return {f"hours.{day}": week[day] for day in DAYS if day in week}


def database(text: str) -> Values:
    """Where the queue is kept: a path that begins at the working folder, as with every other command."""
    return {"store.database": str(Path(text).expanduser().absolute())}


def branch(text: str) -> Values:
    """The code of the branch in the database."""
    return {"library.branch": text}


READERS: Mapping[str, Callable[[str], Values]] = MappingProxyType(
    {
        "name": name,
        "desks": desks,
        "printer": printer,
        "languages": languages,
        "hours": hours,
        "database": database,
        "branch": branch,
    }
)
"""The readers, by the name of their option."""


def check(values: Values) -> None:
    """Look whether the settings take these values.

    Raises:
        ValueError: They do not; it says why, without a full stop.
    """
    _, mistakes = load_what_is_right(None, {}, values)
    if mistakes:
        raise ValueError(mistakes[0].why)

"""The answers of ``votre-tour init`` become settings, checked like every other setting.

Each reader takes what was typed or given as an option, and gives values by dotted key, written as ``--set``
takes them. Must not ask or say anything.
"""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.hours_short import week_of
from app.settings_file import load_what_is_right
from app.settings_of_hours import DAYS

Values = Mapping[str, str]

VIRTUAL = "virtual:printer"
"""The device of the virtual printer that ``votre-tour printer virtual`` plays unless told otherwise."""

_NONE = frozenset({"", "none", "no", "aucune", "aucun", "non"})


def name(text: str) -> Values:
    """The library's name."""
    return {"library.name": text.strip()}


def desks(text: str) -> Values:
    """How many desks, or their names between commas or spaces; small letters become capitals."""
    names = text.upper().replace(",", " ").split()
    if len(names) == 1 and names[0].isdecimal() and len(names[0]) <= 3:
        names = [str(number) for number in range(1, int(names[0]) + 1)]
    return {"desks.names": json.dumps(names, ensure_ascii=False)}


def printer(text: str) -> Values:
    """The way to the printer; ``virtual`` for one on the screen, ``none`` for no printer."""
    device = text.strip()
    if device.lower() in {"virtual", "virtuelle"}:
        device = VIRTUAL
    return {"printer.device": "" if device.lower() in _NONE else device}


def languages(text: str) -> Values:
    """The languages of the kiosk, the first one first: ``fr`` or ``fr, en``."""
    return {"library.languages": json.dumps(text.lower().replace(",", " ").split(), ensure_ascii=False)}


def hours(text: str) -> Values:
    """The opening hours in few words; ``none`` for always open.

    Raises:
        ValueError: They cannot be read.
    """
    if text.strip().lower() in _NONE:
        return {}
    week = week_of(text)
    return {f"hours.{day}": week[day] for day in DAYS if day in week}


READERS: Mapping[str, Callable[[str], Values]] = MappingProxyType(
    {"name": name, "desks": desks, "printer": printer, "languages": languages, "hours": hours}
)
"""The readers, by the name of their option."""


def is_well(values: Values) -> bool:
    """Whether the settings take these values."""
    _, mistakes = load_what_is_right(None, {}, values)
    return not mistakes

"""Checking one value, or one table of them: whether it fits, and what is allowed where it does not."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, get_args, get_origin
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from app.settings_keys import allowed, nearest, types_of
from app.settings_terms import Language
from ui.languages import LANGUAGES

Tree = dict[str, Any]


def unknown(key: str) -> str:
    """What to say of a key that is no setting."""
    guess = nearest(key)
    return f"is not a setting; did you mean {guess}?" if guess else "is not a setting"


def mistakes_of_table(name: str, section: type[Struct], table: Tree) -> Iterator[tuple[str, str]]:
    """The mistakes of each value of a table by itself: the dotted key, and what is wrong."""
    types = types_of(section)
    for key, value in table.items():
        dotted = f"{name}.{key}"
        if key not in types:
            yield dotted, unknown(dotted)
        elif not is_well(dotted, value, types[key]):
            yield dotted, f"should be {allowed(types[key]) or 'a text'}, not {shown(value)}"
        elif why := _WHY.get(dotted, _well)(value):
            yield dotted, f"{shown(value)} cannot be used: {why}"
        elif strangers := [each for each in _languages_in(value, types[key]) if each not in LANGUAGES]:
            told = ", ".join(LANGUAGES)
            yield dotted, f"{shown(strangers[0])} is no language that is installed; these are: {told}"


def _languages_in(value: Any, kind: Any) -> Iterator[str]:
    """The languages that a value names, wherever its type has them; the value fits the type."""
    if kind == Language:
        yield value
        return
    inner = get_args(kind)
    if get_origin(kind) is Annotated:
        yield from _languages_in(value, inner[0])
    elif get_origin(kind) is list:
        for each in value:
            yield from _languages_in(each, inner[0])
    elif get_origin(kind) is dict:
        for key, each in value.items():
            yield from _languages_in(key, inner[0])
            yield from _languages_in(each, inner[1])


def is_well(dotted: str, value: object, kind: Any) -> bool:
    """Whether a value has its type and bounds, and what else can be told of it by its key."""
    return fits(value, kind) and bool(_ALSO.get(dotted, _anything)(value))


def fits(value: object, kind: Any) -> bool:
    """Whether a value has a type and its bounds."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _anything(_: Any) -> bool:
    return True


def _well(_: Any) -> str | None:
    return None


def _wrong_device(name: str) -> str | None:
    if not name:
        return None
    from hardware.device_names import check_device  # 14 ms, for those who have a printer

    return check_device(name)


def _wrong_profile(name: str) -> str | None:
    from app.printer_profile import wrong_profile  # for those who name one

    return wrong_profile(name)


def _wrong_language(code: str) -> str | None:
    if not code or code in LANGUAGES:
        return None
    return f"no such language is installed; these are: {', '.join(LANGUAGES)}"


def _can_be_written(text: str) -> bool:
    """Whether it is all letters: bytes of an environment that are no UTF-8 arrive as half ones."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


def _may_be_coded(address: str) -> bool:
    if not address:
        return True
    from hardware.qr import may_be_coded  # for those who have a code

    return _can_be_written(address) and may_be_coded(address.replace("{label}", "AB1000"))


def _are_different(names: list[str]) -> bool:
    return len(set(names)) == len(names)


# What bounds alone cannot say.
_ALSO: Mapping[str, Any] = {
    "library.name": _can_be_written,
    "library.time_zone": _is_time_zone,
    "library.languages": _are_different,
    "desks.names": _are_different,
    "board.languages": _are_different,
    "slip.name": _can_be_written,
    "slip.qr_address": _may_be_coded,
    "slip.qr_caption": _can_be_written,
}

# What says by itself what is wrong.
_WHY: Mapping[str, Callable[[Any], str | None]] = {
    "slip.heading_language": _wrong_language,
    "printer.device": _wrong_device,
    "printer.profile": _wrong_profile,
}


def shown(value: object) -> str:
    """A value as a person wrote it, shortened."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."

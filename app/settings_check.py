"""Checking settings: a tree of plain values becomes ``Settings``, or every mistake is told at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from app.settings import Settings
from app.settings_keys import SERVICE, allowed, nearest, sections, types_of
from app.settings_lists import ServiceSettings
from app.settings_of_desk import LibrarySettings, StaffSettings
from desk.errors import DeskError
from desk.services import DEFAULT_SERVICES, PHONE_CODE
from hardware.qr import may_be_coded

SERVICES_OF_A_KIND = 7
"""Most services of one kind: as many as a screen of the kiosk may offer."""

Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend in the settings.

    Attributes:
        place: The file, or the name of the environment variable or option; may be empty.
        key: Dotted key, such as ``printer.baud``; empty for the file as a whole.
        why: What is wrong and what is allowed, one sentence without a full stop.
    """

    place: str
    key: str
    why: str

    def __str__(self) -> str:
        """One line for a person."""
        return ": ".join(part for part in (self.place, self.key, self.why) if part)


class SettingsError(DeskError):
    """The settings cannot be used.

    Attributes:
        mistakes: Every mistake that was found, at least one.
    """

    code = "bad_settings"

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        """Keep the mistakes and spell them, one a line."""
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = tuple(mistakes)


def mistakes_of(tree: Tree) -> Iterator[tuple[str, str]]:
    """Find every mistake.

    Args:
        tree: Tables of values, as TOML gives them.

    Yields:
        The dotted key and what is wrong with it.
    """
    for name, value in tree.items():
        if name == SERVICE:
            yield from _mistakes_of_services(value, _languages(tree))
        elif name not in sections():
            yield name, unknown(name)
        elif not isinstance(value, dict):
            yield name, f"should be a table [{name}], not {_shown(value)}"
        else:
            yield from _mistakes_of_table(name, sections()[name], value)
    yield from _mistakes_of_skills(tree)


def made(tree: Tree) -> Settings:
    """Make settings of a tree without mistakes."""
    return msgspec.convert(tree, Settings)


def unknown(key: str) -> str:
    """What to say of a key that is no setting."""
    guess = nearest(key)
    return f"is not a setting; did you mean {guess}?" if guess else "is not a setting"


def _mistakes_of_table(name: str, section: type[Struct], table: Tree) -> Iterator[tuple[str, str]]:
    types = types_of(section)
    for key, value in table.items():
        dotted = f"{name}.{key}"
        if key not in types:
            yield dotted, unknown(dotted)
        elif not (_fits(value, types[key]) and _ALSO.get(dotted, _anything)(value)):
            yield dotted, f"should be {allowed(types[key]) or 'a text'}, not {_shown(value)}"
        elif why := _WHY.get(dotted, _well)(value):
            yield dotted, f"{_shown(value)} cannot be used: {why}"


def _mistakes_of_services(services: object, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    if not (isinstance(services, list) and all(isinstance(each, dict) for each in services)):
        yield SERVICE, "should be tables [[service]]"
        return
    needed = [each.name for each in msgspec.structs.fields(ServiceSettings) if each.required]
    for number, service in enumerate(services, start=1):
        name = f"{SERVICE} {number}"
        yield from _mistakes_of_table(name, ServiceSettings, service)
        yield from ((f"{name}.{key}", "is missing") for key in needed if key not in service)
        yield from _mistakes_of_words(name, service, languages)
    codes = [service.get("code") for service in services]
    for code in sorted({str(code) for code in codes if code is not None and codes.count(code) > 1}):
        yield SERVICE, f"no two may have the same code, {code}"
    if PHONE_CODE in codes:
        yield SERVICE, f"the code {PHONE_CODE} is kept for calls on hold"
    for kind in ("transaction", "assistance"):
        if sum(service.get("kind") == kind for service in services) > SERVICES_OF_A_KIND:
            yield SERVICE, f"at most {SERVICES_OF_A_KIND} of the kind {kind} fit on the kiosk"


def _mistakes_of_words(name: str, service: Tree, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names of a service that a screen would lack, and a pictogram that the font lacks."""
    types = types_of(ServiceSettings)
    names = service.get("names")
    if isinstance(names, dict) and _fits(names, types["names"]):
        for language in (each for each in languages if each not in names):
            yield f"{name}.names", f"has no name in {language}, which library.languages offers"
    pictogram = service.get("pictogram")
    if isinstance(pictogram, str):
        from app.pictogram_names import wrong_pictogram  # 20 ms, for those who name pictograms

        if why := wrong_pictogram(pictogram):
            yield f"{name}.pictogram", why


def _mistakes_of_skills(tree: Tree) -> Iterator[tuple[str, str]]:
    """Skills in services that the library does not offer, as far as both can be read."""
    staff, services = tree.get("staff"), tree.get(SERVICE)
    skills = staff.get("skills") if isinstance(staff, dict) else None
    if not (isinstance(skills, dict) and _fits(skills, types_of(StaffSettings)["skills"])):
        return
    known: list[object] = [each.code for each in DEFAULT_SERVICES]
    if services and isinstance(services, list):
        known = [each.get("code") for each in services if isinstance(each, dict)]
    for code in sorted({code for codes in skills.values() for code in codes if code not in known}):
        yield "staff.skills", f"no service has the code {code}"


def _languages(tree: Tree) -> Sequence[str]:
    """The languages of the kiosk: those set, where they can be used, else the usual ones."""
    library = tree.get("library")
    languages = library.get("languages") if isinstance(library, dict) else None
    if isinstance(languages, list) and _fits(languages, types_of(LibrarySettings)["languages"]):
        return languages
    return LibrarySettings().languages


def _fits(value: object, kind: Any) -> bool:
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
    return not address or (_can_be_written(address) and may_be_coded(address.replace("{label}", "AB1000")))


def _are_different(names: list[str]) -> bool:
    return len(set(names)) == len(names)


# What bounds alone cannot say.
_ALSO: Mapping[str, Any] = {
    "library.name": _can_be_written,
    "library.time_zone": _is_time_zone,
    "library.languages": _are_different,
    "desks.names": _are_different,
    "slip.qr_address": _may_be_coded,
    "slip.qr_caption": _can_be_written,
}

# What says by itself what is wrong.
_WHY: Mapping[str, Callable[[Any], str | None]] = {
    "printer.device": _wrong_device,
    "printer.profile": _wrong_profile,
}


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."

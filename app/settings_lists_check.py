"""Checking the lists of tables: each entry by itself, then what it has to do with others."""

from collections.abc import Iterator, Sequence
from typing import TypeGuard

import msgspec
from msgspec import Struct

from app.settings_keys import PHRASE, REFERRAL, SERVICE, types_of
from app.settings_lists import PhraseSettings, ReferralSettings, ServiceSettings
from app.settings_of_desk import DeskSettings, LibrarySettings, StaffSettings
from app.settings_values_check import Tree, fits, mistakes_of_table
from desk.next_steps import NextStep
from desk.services import DEFAULT_SERVICES, PHONE_CODE
from staffpanel.phrases import is_never_said
from ui.languages import LANGUAGES
from ui.service_words import MORE

SERVICES_OF_A_KIND = 19
"""Most services of one kind: as many as three screens of the kiosk offer, one after the other."""

MOST_PHRASES = 100
"""Most words to say of a library."""

MOST_REFERRALS = 30
"""Most entries of the directory: more are not found while a patron waits."""


def mistakes_of_services(services: object, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The mistakes of the services, for the languages of the kiosk."""
    if not _are_tables(services):
        yield SERVICE, f"should be tables [[{SERVICE}]]"
        return
    for name, service in _named(SERVICE, services):
        yield from _mistakes_of_entry(name, ServiceSettings, service)
        yield from _mistakes_of_words(name, service, languages)
    yield from _mistakes_of_codes(SERVICE, services)
    if any(service.get("code") == MORE for service in services):
        yield SERVICE, f"the code {MORE} is kept for the way to the other services"
    if any(service.get("code") == PHONE_CODE for service in services):
        yield SERVICE, f"the code {PHONE_CODE} is kept for calls on hold"
    for kind in ("transaction", "assistance"):
        if sum(service.get("kind") == kind for service in services) > SERVICES_OF_A_KIND:
            yield SERVICE, f"at most {SERVICES_OF_A_KIND} of the kind {kind} fit on the kiosk"


def mistakes_of_referrals(referrals: object, language: str) -> Iterator[tuple[str, str]]:
    """The mistakes of the directory, which has words in the first language of the kiosk at least."""
    if not _are_tables(referrals):
        yield REFERRAL, f"should be tables [[{REFERRAL}]]"
        return
    for name, referral in _named(REFERRAL, referrals):
        yield from _mistakes_of_entry(name, ReferralSettings, referral)
        for key in ("names", "purposes", "hours", "addresses"):
            words = referral.get(key)
            if isinstance(words, dict) and words and language not in words:
                yield f"{name}.{key}", f"has no words in {language}, the first of library.languages"
    yield from _mistakes_of_codes(REFERRAL, referrals)
    for code in NextStep:
        if any(referral.get("code") == code for referral in referrals):
            yield REFERRAL, f"the code {code} is kept for a next step of its own"
    if len(referrals) > MOST_REFERRALS:
        yield REFERRAL, f"at most {MOST_REFERRALS} entries can be found while somebody waits"


def mistakes_of_phrases(phrases: object) -> Iterator[tuple[str, str]]:
    """The mistakes of the words to say; one is a phrase that the policy takes as a bad example."""
    if not _are_tables(phrases):
        yield PHRASE, f"should be tables [[{PHRASE}]]"
        return
    for name, phrase in _named(PHRASE, phrases):
        yield from _mistakes_of_entry(name, PhraseSettings, phrase)
        french = phrase.get("fr")
        if isinstance(french, str) and is_never_said(french):
            yield f"{name}.fr", "has words that end on a no; would you say what the patron may do instead?"
    if len(phrases) > MOST_PHRASES:
        yield PHRASE, f"at most {MOST_PHRASES} phrases can be found while somebody waits"


def _are_tables(value: object) -> TypeGuard[list[Tree]]:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _named(of: str, tables: Sequence[Tree]) -> Iterator[tuple[str, Tree]]:
    return ((f"{of} {number}", table) for number, table in enumerate(tables, start=1))


def _mistakes_of_entry(name: str, of: type[Struct], table: Tree) -> Iterator[tuple[str, str]]:
    yield from mistakes_of_table(name, of, table)
    needed = [each.name for each in msgspec.structs.fields(of) if each.required]
    yield from ((f"{name}.{key}", "is missing") for key in needed if key not in table)


def _mistakes_of_codes(of: str, tables: Sequence[Tree]) -> Iterator[tuple[str, str]]:
    codes = [table.get("code") for table in tables]
    for code in sorted({str(code) for code in codes if code is not None and codes.count(code) > 1}):
        yield of, f"no two may have the same code, {code}"


def _mistakes_of_words(name: str, service: Tree, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names of a service that a screen would lack, and a pictogram that the font lacks."""
    types = types_of(ServiceSettings)
    names = service.get("names")
    if isinstance(names, dict) and fits(names, types["names"]):
        for language in (each for each in languages if each not in names):
            yield f"{name}.names", f"has no name in {language}, which library.languages offers"
    pictogram = service.get("pictogram")
    if isinstance(pictogram, str):
        from app.pictogram_names import wrong_pictogram  # a file to read, for those who name pictograms

        if why := wrong_pictogram(pictogram):
            yield f"{name}.pictogram", why


def mistakes_of_skills(tree: Tree) -> Iterator[tuple[str, str]]:
    """Skills in services that the library does not offer, as far as both can be read."""
    staff, services = tree.get("staff"), tree.get(SERVICE)
    skills = staff.get("skills") if isinstance(staff, dict) else None
    if not (isinstance(skills, dict) and fits(skills, types_of(StaffSettings)["skills"])):
        return
    known: list[object] = [each.code for each in DEFAULT_SERVICES]
    if services and isinstance(services, list):
        known = [each.get("code") for each in services if isinstance(each, dict)]
    for code in sorted({code for codes in skills.values() for code in codes if code not in known}):
        yield "staff.skills", f"no service has the code {code}"


def mistakes_of_desk_printers(tree: Tree) -> Iterator[tuple[str, str]]:
    """Printers of desks that the library has not, as far as both can be read."""
    desks, types = tree.get("desks"), types_of(DeskSettings)
    printers = desks.get("printers") if isinstance(desks, dict) else None
    if not (isinstance(desks, dict) and isinstance(printers, dict) and fits(printers, types["printers"])):
        return
    names = desks.get("names", list(DeskSettings().names))
    if fits(names, types["names"]):
        for desk in sorted(each for each in printers if each not in names):
            yield "desks.printers", f"no desk is called {desk}"


def languages_of(tree: Tree) -> Sequence[str]:
    """The languages of the kiosk: those set, where they can be used, else the usual ones."""
    library = tree.get("library")
    languages = library.get("languages") if isinstance(library, dict) else None
    if not (isinstance(languages, list) and fits(languages, types_of(LibrarySettings)["languages"])):
        return LibrarySettings().languages
    return languages if all(each in LANGUAGES for each in languages) else LibrarySettings().languages

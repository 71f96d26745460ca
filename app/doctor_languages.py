"""The doctor reads: which languages are installed, which of them are on, and what each of them lacks."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from app.doctor_finding import Finding, Health
from app.script_fonts import missing_font
from app.settings import Settings
from app.terminal_words import labelled, marked, tr
from app.words_of_rooms import retold
from ui.language_pack import LanguagePack
from ui.languages import LANGUAGES, PACK_FOLDER, PACKS
from ui.service_words import DEFAULT_SERVICE_WORDS

PROGRAMS = (marked("kiosk"), marked("slip"), marked("board"))
"""The catalogues of a language that patrons see."""


def examine_languages(settings: Settings, packs: Mapping[str, LanguagePack] = LANGUAGES) -> Iterator[Finding]:
    """A line for each language, and one for each file that cannot be used.

    Args:
        settings: Which languages are on.
        packs: Those that are installed.
    """
    for name, why in PACKS.wrong.items():
        yield Finding(
            Health.ILL, tr("language"), tr("{name} cannot be used: {why}", name=name, why=retold(why))
        )
    for code, pack in packs.items():
        letters = missing_font(pack)
        lacks = [*missing_of(code, pack, PACK_FOLDER), *([letters] if letters else [])]
        places = ", ".join(_places(settings, code))
        where = places or tr("off")
        state = "; ".join(lacks) or tr("complete")
        words = f"{code}, {pack.name}, {state} ({where})"
        yield Finding(_health(lacks, is_unreadable=bool(letters and places)), tr("language"), words)


def _health(lacks: Sequence[str], *, is_unreadable: bool) -> Health:
    """How a language is: one whose letters are missing where it is on cannot be read."""
    if is_unreadable:
        return Health.ILL
    return Health.NOTE if lacks else Health.WELL


def _places(settings: Settings, code: str) -> Iterator[str]:
    if code in settings.library.languages:
        yield tr("kiosk and slips")
    if code in settings.board.languages:
        yield tr("board")


def missing_of(code: str, pack: LanguagePack, folder: Path) -> Iterator[str]:
    """What a language lacks in words, each in a few; the screens show English or French there.

    Args:
        code: The language.
        pack: Its data.
        folder: Where its catalogues are.
    """
    for program in PROGRAMS:
        if why := _missing_of_catalogue(folder / f"{program}_{pack.locale}.ts"):
            yield labelled(tr(program), why)
    services = [each.code for each in DEFAULT_SERVICE_WORDS if code not in each.names]
    if services:
        yield tr("no words for {services}", services=", ".join(services))


def _missing_of_catalogue(source: Path) -> str:
    """What a catalogue lacks; its source and its compiled form are both installed."""
    if not source.with_suffix(".qm").is_file():
        return tr("no {file}; run scripts/setup", file=source.with_suffix(".qm").name)
    try:
        messages = list(ElementTree.parse(source).iter("message"))  # noqa: S314 - a file of the installation
    except (OSError, ElementTree.ParseError):
        return tr("{file} cannot be read", file=source.name)
    unfinished = sum(_is_unfinished(message) for message in messages)
    if not unfinished:
        return ""
    return tr("%n of {all} sentences are not translated", "", unfinished, all=len(messages))


def _is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return True
    return not all(form.text for form in (translation.findall("numerusform") or [translation]))

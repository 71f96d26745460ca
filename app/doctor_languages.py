"""The doctor reads: which languages are installed, which of them are on, and what each of them lacks."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from app.doctor_finding import Finding, Health
from app.settings import Settings
from ui.language_pack import LanguagePack
from ui.languages import LANGUAGES, PACK_FOLDER, PACKS
from ui.service_words import DEFAULT_SERVICE_WORDS

PROGRAMS = ("kiosk", "slip", "board")
"""The catalogues of a language that patrons see."""


def examine_languages(settings: Settings) -> Iterator[Finding]:
    """A line for each language, and one for each file that cannot be used."""
    for name, why in PACKS.wrong.items():
        yield Finding(Health.ILL, "language", f"{name} cannot be used: {why}")
    for code, pack in LANGUAGES.items():
        lacks = list(missing_of(code, pack, PACK_FOLDER))
        where = ", ".join(_places(settings, code)) or "off"
        words = f"{code}, {pack.name}, {'; '.join(lacks) or 'complete'} ({where})"
        yield Finding(Health.NOTE if lacks else Health.WELL, "language", words)


def _places(settings: Settings, code: str) -> Iterator[str]:
    if code in settings.library.languages:
        yield "kiosk and slips"
    if code in settings.board.languages:
        yield "board"


def missing_of(code: str, pack: LanguagePack, folder: Path) -> Iterator[str]:
    """What a language lacks, each in a few words; the screens show English or French there.

    Args:
        code: The language.
        pack: Its data.
        folder: Where its catalogues are.
    """
    for program in PROGRAMS:
        if why := _missing_of_catalogue(folder / f"{program}_{pack.locale}.ts"):
            yield f"{program}: {why}"
    services = [each.code for each in DEFAULT_SERVICE_WORDS if code not in each.names]
    if services:
        yield f"no words for {', '.join(services)}"
    if pack.font is not None:
        from ui.fonts import FontMissing, font_path

        try:
            font_path(pack.font.package, pack.font.file)
        except FontMissing as error:
            yield str(error)


def _missing_of_catalogue(source: Path) -> str:
    """What a catalogue lacks; its source and its compiled form are both installed."""
    if not source.with_suffix(".qm").is_file():
        return f"no {source.with_suffix('.qm').name}; run scripts/setup"
    try:
        messages = list(ElementTree.parse(source).iter("message"))  # noqa: S314 - a file of the installation
    except (OSError, ElementTree.ParseError):
        return f"{source.name} cannot be read"
    unfinished = sum(_is_unfinished(message) for message in messages)
    return f"{unfinished} of {len(messages)} sentences are not translated" if unfinished else ""


def _is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return True
    return not all(form.text for form in (translation.findall("numerusform") or [translation]))

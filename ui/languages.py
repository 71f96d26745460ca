"""The languages the public screens and slips can speak: the packs of ``ui/i18n``. Must not import Qt."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from ui.language_pack import LanguagePack, read_packs

PACK_FOLDER = Path(__file__).parent / "i18n"

PACKS = read_packs(PACK_FOLDER)
"""What is installed, and which files cannot be used."""

LANGUAGES: Mapping[str, LanguagePack] = PACKS.found
"""The languages by code, such as ``fr``: French, English, then the others."""


def locale_name(language: str) -> str:
    """The locale of a language code: ``fr_CA`` for ``fr``."""
    pack = LANGUAGES.get(language)
    return pack.locale if pack else language


def voice_names() -> Mapping[str, str]:
    """The voice of espeak-ng for each language."""
    return {code: pack.voice for code, pack in LANGUAGES.items()}


def own_name(language: str) -> str:
    """The name of a language in itself; the code of one that is not installed."""
    pack = LANGUAGES.get(language)
    return pack.name if pack else language


def spoken_language(language: str) -> str:
    """The same language where it is installed, else French."""
    return language if language in LANGUAGES else next(iter(LANGUAGES))


def listed(words: Iterable[str], language: str) -> str:
    """Words one after the other, with the comma of a language."""
    return LANGUAGES[spoken_language(language)].comma.join(words)

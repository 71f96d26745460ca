"""The languages the screens can speak: codes, locales and own names. Must not import Qt."""

from collections.abc import Mapping
from types import MappingProxyType

LOCALES: Mapping[str, str] = MappingProxyType({"fr": "fr_CA", "en": "en"})
"""The locale of each language code, as in the names of the catalogues."""

LANGUAGE_NAMES: Mapping[str, str] = MappingProxyType({"fr": "Français", "en": "English"})
"""Each language by its own name, for a patron who reads no other."""


def locale_name(language: str) -> str:
    """The locale of a language code: ``fr_CA`` for ``fr``."""
    return LOCALES.get(language, language)

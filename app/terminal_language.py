"""The language of a terminal, and its sentences. Loads Qt only where it speaks another than English."""

import os
from collections.abc import Callable, Mapping

Translate = Callable[[str, str], str]
"""Gives the sentence for a context and an English source."""


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """The language of a terminal: ``fr`` where the locale is a French one, else ``en``."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((found for name in names if (found := environment.get(name))), "")
    return "fr" if locale.lower().startswith("fr") else "en"


def sentences_of(program: str, language: str) -> Translate:
    """The sentences of a catalogue; English ones where Qt misses a library of this system.

    Args:
        program: Name of the catalogue.
        language: ``fr`` or ``en``.
    """
    if language == "en":
        return _english
    try:
        from ui.translation import Catalogue
    except ImportError:  # scripts/setup and the doctor tell which library
        return _english
    return Catalogue(program, language).translate


def _english(_: str, source: str) -> str:
    return source

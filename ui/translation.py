"""Translations: the catalogues of ``ui/i18n``, beside the application and never installed in it.

Sentences are English in the code. A ``Catalogue`` answers for one program and language without
touching the application, so that the screen, the slip and the panel may each speak their own. A class
whose sentences it should translate has a method ``tr`` of its own: Qt's lupdate finds ``self.tr``.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QTranslator

from ui.languages import locale_name

logger = logging.getLogger(__name__)

CATALOGUE_FOLDER = Path(__file__).parent / "i18n"


def catalogue_path(program: str, language: str) -> Path:
    """Where the compiled catalogue of a program and language lies."""
    return CATALOGUE_FOLDER / f"{program}_{locale_name(language)}.qm"


class Catalogue:
    """The sentences of one program in one language; English as in the code where one is missing."""

    def __init__(self, program: str, language: str) -> None:
        self._translator = load_translator(program, language)

    def translate(self, context: str, source: str, note: str = "", count: int = -1) -> str:
        """The sentence, with ``%n`` replaced by a count that is not negative.

        Args:
            context: Name of the class whose ``tr`` asks.
            source: The English sentence.
            note: The disambiguation, as given to ``tr``.
            count: Chooses the plural form.
        """
        found = self._translator.translate(context, source, note or None, count) or source
        return found.replace("%n", str(count)) if count >= 0 else found


def load_translator(program: str, language: str) -> QTranslator:
    """Load a compiled catalogue; an empty translator, and a log record, when there is none."""
    translator = QTranslator()
    path = catalogue_path(program, language)
    if not translator.load(str(path)):
        logger.error("the translations %s cannot be read; sentences stay English", path)
    return translator

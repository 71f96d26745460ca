"""The sentences of the kiosk, by language, for its view models."""

from functools import cache

from kiosk.sentences import Sentences
from ui.translation import Catalogue


@cache
def sentences_in(language: str) -> Sentences:
    """The sentences in a language; its catalogue is read once."""
    return Sentences(Catalogue("kiosk", language), language)

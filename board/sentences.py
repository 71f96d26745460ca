"""Every sentence of the board. English here; the catalogues of ``ui/i18n`` hold the other languages.

Must not import Qt. No sentence names a service, a kind of request beside a number, or a person.
"""

from datetime import datetime
from typing import Protocol

from ui.times import with_time

FEW_WAIT = 4
"""Up to so many people it takes a few minutes; we promise no figure."""


class Translating(Protocol):
    """Finds a sentence in one language; ``ui.translation.Catalogue``."""

    def translate(self, context: str, source: str, note: str = "", count: int = -1) -> str:
        """The translation, with ``%n`` replaced."""
        ...


class Sentences:
    """The sentences in one language.

    Attributes:
        catalogue: Where they are found.
        language: Code such as ``fr``.
    """

    def __init__(self, catalogue: Translating, language: str) -> None:
        self.catalogue = catalogue
        self.language = language

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self.catalogue.translate("Sentences", source, note, count)

    def desk(self) -> str:
        return self.tr("Desk", "the place where a patron is served, before its number")

    def last_calls(self) -> str:
        return self.tr("Recent calls")

    def welcome(self) -> str:
        return self.tr("Welcome! Your number will be called here.")

    def nobody_at_desk(self) -> str:
        return self.tr("We are away from the desk for now; we will call you when we return. Thank you.")

    def not_fresh(self, since: datetime) -> str:
        said = self.tr("As of %1. Calls may be late here; please listen for your number near the desk.")
        return self.timed(said, "%1", since).replace("..", ".")

    def quick_requests(self, waiting: int) -> str:
        """How long the next one may wait, in honest words.

        Args:
            waiting: People who are called before, as far as is known now.
        """
        if waiting == 0:
            return self.tr("Wait for a quick request: very short")
        if waiting <= FEW_WAIT:
            return self.tr("Wait for a quick request: a few minutes")
        return self.tr("Wait for a quick request: rather long")

    def with_help(self, waiting: int) -> str:
        """The same for somebody who needs a little help."""
        if waiting == 0:
            return self.tr("Wait for a little help: very short")
        if waiting <= FEW_WAIT:
            return self.tr("Wait for a little help: a few minutes")
        return self.tr("Wait for a little help: rather long")

    def timed(self, said: str, place: str, moment: datetime) -> str:
        """A sentence with a time of day in it, in the place of ``%1``: ``20 h``, ``8:00 p.m.``, midnight."""
        return with_time(said, place, moment, self.language)

    def time(self, moment: datetime) -> str:
        """A time of day as the clock shows it."""
        pattern = self.tr("%1:%2", "a time of day, hours and minutes")
        return pattern.replace("%1", str(moment.hour)).replace("%2", f"{moment.minute:02d}")

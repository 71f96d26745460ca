"""What a library calls its services, referrals and phrases: the settings in the words of the screens."""

from collections.abc import Mapping

from app.settings import Settings
from app.settings_terms import Language
from desk.tickets import Kind
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords


def service_words(settings: Settings) -> tuple[ServiceWords, ...]:
    """How the services are shown: those of the settings, or the ten usual ones."""
    if not settings.service:
        return DEFAULT_SERVICE_WORDS
    return tuple(
        ServiceWords(
            each.code, Kind(each.kind), each.pictogram, by_language(each.names), by_language(each.hints)
        )
        for each in settings.service
    )


def by_language(words: Mapping[Language, str]) -> dict[str, str]:
    """The same words, by any language."""
    return dict[str, str](words.items())

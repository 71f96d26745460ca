"""Words and pictogram of each service, in each language, as the public screens and the panel show them.

Must not import Qt. The words are data, not translations: a library may set its own in the settings.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.tickets import Kind
from ui.languages import LANGUAGES

MORE = "more"
"""Code of what leads to the services that a screen has no room for; no service has it."""


@dataclass(frozen=True, slots=True)
class ServiceWords:
    """How one service is shown.

    Attributes:
        code: The service.
        kind: Its family: what is done at the desk in a moment, or what takes a little help.
        pictogram: Name for ``ui.pictograms``.
        names: Short name by language; a verb that invites.
        hints: A few words more by language; may lack a language.
    """

    code: str
    kind: Kind
    pictogram: str
    names: Mapping[str, str]
    hints: Mapping[str, str]

    def name(self, language: str) -> str:
        """The name in a language, else in whichever comes first, else the code."""
        return self.names.get(language) or next(iter(self.names.values()), self.code)

    def hint(self, language: str) -> str:
        """The hint in a language, or nothing."""
        return self.hints.get(language, "")


_USUAL = (
    ("loan", Kind.TRANSACTION, "book_arrow_right_outline"),
    ("return", Kind.TRANSACTION, "book_arrow_left_outline"),
    ("renewal", Kind.TRANSACTION, "calendar_refresh_outline"),
    ("fees", Kind.TRANSACTION, "hand_coin_outline"),
    ("card", Kind.TRANSACTION, "card_account_details_outline"),
    ("document_search", Kind.ASSISTANCE, "book_search_outline"),
    ("computer", Kind.ASSISTANCE, "monitor"),
    ("printing", Kind.ASSISTANCE, "printer_outline"),
    ("research", Kind.ASSISTANCE, "lightbulb_on_outline"),
    ("other", Kind.ASSISTANCE, "chat_question_outline"),
)


def _words(code: str, kind: Kind, pictogram: str) -> ServiceWords:
    told = {language: pack.services[code] for language, pack in LANGUAGES.items() if code in pack.services}
    names = {language: words.name for language, words in told.items()}
    return ServiceWords(code, kind, pictogram, names, {each: words.hint for each, words in told.items()})


DEFAULT_SERVICE_WORDS: tuple[ServiceWords, ...] = tuple(_words(*each) for each in _USUAL)
"""The ten usual services, with the words of the language packs."""


def of_kind(services: Iterable[ServiceWords], kind: Kind) -> tuple[ServiceWords, ...]:
    """The services of one family, in their order."""
    return tuple(service for service in services if service.kind is kind)

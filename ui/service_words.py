"""Words and pictogram of each service, in each language, as the public screens and the panel show them.

Must not import Qt. The words are data, not translations: a library may set its own in the settings.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.tickets import Kind

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


DEFAULT_SERVICE_WORDS: tuple[ServiceWords, ...] = (
    ServiceWords(
        "loan",
        Kind.TRANSACTION,
        "book_arrow_right_outline",
        {"fr": "Emprunter", "en": "Borrow"},
        {"fr": "Repartir avec vos documents", "en": "Take your items home"},
    ),
    ServiceWords(
        "return",
        Kind.TRANSACTION,
        "book_arrow_left_outline",
        {"fr": "Rendre", "en": "Return"},
        {"fr": "Rapporter vos documents", "en": "Bring your items back"},
    ),
    ServiceWords(
        "renewal",
        Kind.TRANSACTION,
        "calendar_refresh_outline",
        {"fr": "Renouveler un prêt", "en": "Renew a loan"},
        {"fr": "Prolonger un emprunt", "en": "Keep an item longer"},
    ),
    ServiceWords(
        "fees",
        Kind.TRANSACTION,
        "hand_coin_outline",
        {"fr": "Régler un solde", "en": "Settle a balance"},
        {"fr": "Payer en tout ou en partie", "en": "All of it, or a part"},
    ),
    ServiceWords(
        "card",
        Kind.TRANSACTION,
        "card_account_details_outline",
        {"fr": "Carte de bibliothèque", "en": "Library card"},
        {"fr": "Nouvelle, expirée, perdue", "en": "New, expired or lost"},
    ),
    ServiceWords(
        "document_search",
        Kind.ASSISTANCE,
        "book_search_outline",
        {"fr": "Trouver un document", "en": "Find an item"},
        {"fr": "Un titre, un auteur, un sujet", "en": "A title, author or subject"},
    ),
    ServiceWords(
        "computer",
        Kind.ASSISTANCE,
        "monitor",
        {"fr": "Utiliser un ordinateur", "en": "Use a computer"},
        {"fr": "Poste, Wi-Fi, formulaires", "en": "Workstation, Wi-Fi, forms"},
    ),
    ServiceWords(
        "printing",
        Kind.ASSISTANCE,
        "printer_outline",
        {"fr": "Imprimer ou photocopier", "en": "Print or photocopy"},
        {"fr": "Copies et numérisations", "en": "Copies and scans"},
    ),
    ServiceWords(
        "research",
        Kind.ASSISTANCE,
        "lightbulb_on_outline",
        {"fr": "Faire une recherche", "en": "Research a topic"},
        {"fr": "S’informer, comparer", "en": "Learn, compare, find out"},
    ),
    ServiceWords(
        "other",
        Kind.ASSISTANCE,
        "chat_question_outline",
        {"fr": "Autre demande", "en": "Something else"},
        {"fr": "Posez-nous la question", "en": "Just ask us"},
    ),
)


def of_kind(services: Iterable[ServiceWords], kind: Kind) -> tuple[ServiceWords, ...]:
    """The services of one family, in their order."""
    return tuple(service for service in services if service.kind is kind)

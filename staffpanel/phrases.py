"""Words to say: positive phrases by situation, in French and English, and how one is found.

Pure data and functions; the usual phrases are in ``phrase_book``. Must not import Qt.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Situation(StrEnum):
    """When a phrase is of use, in the order shown."""

    GREETING = "greeting"
    WAIT = "wait"
    WAIT_ANEW = "wait_anew"
    COME_BACK = "come_back"
    PHONE_HOLD = "phone_hold"
    PHONE_RETURN = "phone_return"
    PHONE_CALL_BACK = "phone_call_back"
    PHONE_ANSWER = "phone_answer"
    ON_LOAN = "on_loan"
    NOT_FOUND = "not_found"
    EXPLAIN = "explain"
    FEES = "fees"
    COMPUTERS = "computers"
    WRAP_UP = "wrap_up"
    NEXT_STEP_TALK = "next_step_talk"
    UPSET = "upset"
    CLOSING = "closing"
    ANYTHING_ELSE = "anything_else"
    OTHER = "other"


NEVER_SAID = (
    "livre est sorti",
    "pas de livres sur le sujet",
    "est la politique de la bibliotheque",
    "avez une amende",
    "gardez la ligne",
)
"""As ``folded``: what settings are warned of, so that no panel ever shows it."""

ALSO_FOUND_BY = {
    Situation.FEES: "amende frais retard dette payer fine late",
    Situation.ON_LOAN: "livre sorti emprunte book borrowed",
    Situation.NOT_FOUND: "introuvable rien sujet livres nothing subject books",
    Situation.EXPLAIN: "politique reglement regle refus policy rule refusal",
}
"""As ``folded``: the words that come to mind first, which the phrases themselves avoid."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase.

    Attributes:
        situation: When to say it.
        fr: In French.
        en: In English; may be empty where a library wrote none.
    """

    situation: Situation
    fr: str
    en: str = ""

    def spoken(self, language: str) -> tuple[str, str]:
        """The phrase in a language, or in the one there is, and in the other one, or ""."""
        first, second = (self.fr, self.en) if language == "fr" else (self.en, self.fr)
        return (first, second) if first else (second, "")


@dataclass(frozen=True, slots=True)
class PhraseGroup:
    """The phrases of one situation that were looked for."""

    situation: Situation
    phrases: tuple[Phrase, ...]


def phrases_for(situation: Situation, phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """What to say in a situation, the first one first."""
    return tuple(each for each in phrases if each.situation is situation)


def first_words(situation: Situation, phrases: Iterable[Phrase], language: str, *, place: int = 0) -> str:
    """What a prompt says: the first phrase of a situation, or one after it where there is one; or ""."""
    found = phrases_for(situation, phrases)[: place + 1]
    return found[-1].spoken(language)[0] if found else ""


def grouped(
    phrases: Iterable[Phrase],
    typed: str,
    title_of: Callable[[Situation], str],
    at_hand: Situation = Situation.GREETING,
) -> tuple[PhraseGroup, ...]:
    """The phrases in which every typed word occurs, by situation, the one at hand first.

    A word is looked for in both languages, in the title of the situation and among the words that come to
    mind first; accents, capitals and kinds of apostrophes do not count.
    """
    wanted = folded(typed).split()
    kept = tuple(phrases)
    groups = []
    for situation in (at_hand, *(each for each in Situation if each is not at_hand)):
        title = f"{title_of(situation)} {ALSO_FOUND_BY.get(situation, '')}"
        found = tuple(
            each for each in phrases_for(situation, kept) if _has(wanted, f"{title} {each.fr} {each.en}")
        )
        if found:
            groups.append(PhraseGroup(situation, found))
    return tuple(groups)


def with_own(
    usual: Iterable[Phrase], own: Iterable[Phrase], replaced: Iterable[Situation]
) -> tuple[Phrase, ...]:
    """The usual phrases and those of a library, which come first, without the usual ones it replaces."""
    gone = frozenset(replaced)
    return (*own, *(each for each in usual if each.situation not in gone))


def is_never_said(french: str) -> bool:
    """Whether it holds one of the phrases that the policy takes as examples of a bad ending."""
    here = folded(french)
    return any(each in here for each in NEVER_SAID)


def folded(text: str) -> str:
    """A text as it is compared: no accents, no capitals, one kind of apostrophe, ligatures taken apart."""
    plain = text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe")
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def _has(wanted: Iterable[str], text: str) -> bool:
    here = folded(text)
    return all(word in here for word in wanted)

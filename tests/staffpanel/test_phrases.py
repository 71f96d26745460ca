"""The words to say: polite, never ending on a no, in both languages, and found whatever is typed."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from app.settings_lists import SituationName
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrase_words import PhraseWords
from staffpanel.phrases import (
    Phrase,
    Situation,
    folded,
    grouped,
    is_never_said,
    phrases_for,
    with_own,
)
from tests.staffpanel.test_words import NEGATION, NEVER_SAID, TUTOIEMENT

OFFER = re.compile(
    r"\?|Merci|merci|Thank you|thank you|ensemble|together|ne vous oublie pas|have you in mind"
)
OFFER_OF_HELP = re.compile(
    r"proposer|avec plaisir|volontiers|offer you|gladly|au plaisir|look forward|lecture|reading"
)


def french(situation: Situation) -> str:
    """The heading of a situation, read once the catalogue is compiled."""
    return PhraseWords("staffpanel", "fr").situation(situation)


def last_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?;]) ", text)[-1]


@pytest.mark.parametrize("phrase", DEFAULT_PHRASES, ids=lambda phrase: phrase.en[:40])
def test_each_phrase_is_polite_and_ends_on_an_offer_or_a_thank_you(phrase: Phrase) -> None:
    assert phrase.fr and phrase.en
    assert not TUTOIEMENT.search(phrase.fr)
    assert not is_never_said(phrase.fr) and not any(each in phrase.fr for each in NEVER_SAID)
    for text in (phrase.fr, phrase.en):
        assert re.search(r"[.?!]$", text), text
        kind = f"{OFFER.pattern}|{OFFER_OF_HELP.pattern}"
        assert re.search(kind, last_sentence(text)), text
        closing = last_sentence(text).replace("ne vous oublie pas", "").replace("Ne quittez pas", "")
        assert not NEGATION.search(closing), text


@pytest.mark.parametrize("phrase", DEFAULT_PHRASES, ids=lambda phrase: phrase.en[:40])
def test_french_is_set_as_in_quebec(phrase: Phrase) -> None:
    assert not re.search(r"[^\u00a0]:(?!\d)", phrase.fr)
    assert not re.search(r"[\s\u00a0][;!?]", phrase.fr)
    assert "'" not in phrase.fr
    assert not re.search(r"  ", phrase.fr + phrase.en)
    assert not re.search(r"\b(désolée?|ravie?|seule?)\b", phrase.fr), "said alike by women and men"


def test_every_situation_but_that_of_the_library_has_phrases() -> None:
    without = {each for each in Situation if not phrases_for(each, DEFAULT_PHRASES)}
    assert without == {Situation.OTHER}
    assert [phrases_for(each, DEFAULT_PHRASES)[0].situation for each in Situation if each not in without]


def test_the_settings_know_every_situation() -> None:
    assert get_args(SituationName) == tuple(Situation)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("PRET", Situation.WAIT),
        ("téléphone", Situation.PHONE_HOLD),
        ("telephone", Situation.PHONE_HOLD),
        ("solde dossier", Situation.FEES),
        ("photocopieur", Situation.COMPUTERS),
        ("s'il vous", Situation.GREETING),
        ("s’il vous", Situation.GREETING),
        ("balance", Situation.FEES),
    ],
)
def test_a_phrase_is_found_without_accents_or_capitals_in_either_language(
    typed: str, first: Situation
) -> None:
    assert grouped(DEFAULT_PHRASES, typed, french)[0].situation is first


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("amende", Situation.FEES),
        ("fine", Situation.FEES),
        ("livre sorti", Situation.ON_LOAN),
        ("livres sujet", Situation.NOT_FOUND),
        ("politique", Situation.EXPLAIN),
        ("règlement", Situation.EXPLAIN),
    ],
)
def test_the_words_that_come_to_mind_first_lead_to_the_better_ones(typed: str, wanted: Situation) -> None:
    """Who thinks of a sentence that is never said finds the one to say instead."""
    assert wanted in {group.situation for group in grouped(DEFAULT_PHRASES, typed, french)}


def test_all_typed_words_must_occur_and_nothing_typed_shows_all() -> None:
    assert grouped(DEFAULT_PHRASES, "solde zzz", french) == ()
    everything = grouped(DEFAULT_PHRASES, "  ", french)
    assert sum(len(group.phrases) for group in everything) == len(DEFAULT_PHRASES)


def test_the_situation_at_hand_comes_first_and_nothing_is_left_out() -> None:
    groups = grouped(DEFAULT_PHRASES, "", french, Situation.WRAP_UP)
    assert [group.situation for group in groups][:2] == [Situation.WRAP_UP, Situation.GREETING]
    assert sum(len(group.phrases) for group in groups) == len(DEFAULT_PHRASES)


def test_text_is_folded_with_its_ligatures() -> None:
    assert folded("Œuvre À L’ÉTÉ") == "oeuvre a l'ete"


def test_a_library_adds_its_own_first_or_replaces_those_of_a_situation() -> None:
    own = Phrase(Situation.CLOSING, "Nous fermons bientôt; puis-je vous aider?")
    added = phrases_for(Situation.CLOSING, with_own(DEFAULT_PHRASES, [own], []))
    assert added[0] == own and len(added) > 1
    replaced = with_own(DEFAULT_PHRASES, [own], [Situation.CLOSING])
    assert phrases_for(Situation.CLOSING, replaced) == (own,)
    assert own.spoken("en") == (own.fr, "")
    assert own.spoken("fr") == (own.fr, "")


def test_the_phrases_that_the_policy_warns_of_are_known_whatever_their_spelling() -> None:
    assert all(is_never_said(each) for each in NEVER_SAID)
    assert is_never_said("désolé, LE LIVRE EST SORTI.")

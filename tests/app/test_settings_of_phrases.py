"""Words to say in the settings: added or replaced, checked, and never one that ends on a no."""

from __future__ import annotations

import pytest

from app.settings import Settings
from app.settings_check import made, mistakes_of
from app.settings_text import commented_file
from app.wiring import phrases
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase, Situation, phrases_for

CLOSING: dict[str, object] = {"situation": "closing", "fr": "Nous fermons bientôt; puis-je vous aider?"}


def settings_with(*entries: dict[str, object]) -> Settings:
    tree = {"phrase": list(entries)}
    assert list(mistakes_of(tree)) == []
    return made(tree)


def test_without_any_the_usual_ones_are_shown() -> None:
    assert phrases(Settings()) == DEFAULT_PHRASES


def test_a_phrase_comes_before_the_usual_ones_or_in_their_place() -> None:
    own = Phrase(Situation.CLOSING, "Nous fermons bientôt; puis-je vous aider?")
    usual = phrases_for(Situation.CLOSING, DEFAULT_PHRASES)
    assert phrases_for(Situation.CLOSING, phrases(settings_with(CLOSING))) == (own, *usual)
    replaced = phrases(settings_with(CLOSING | {"replaces": True}))
    assert phrases_for(Situation.CLOSING, replaced) == (own,)
    assert phrases_for(Situation.WAIT, replaced) == phrases_for(Situation.WAIT, DEFAULT_PHRASES)


@pytest.mark.parametrize(
    ("entry", "key", "why"),
    [
        ({"situation": "closng", "fr": "Bonjour!"}, "phrase 1.situation", "greeting · wait"),
        ({"situation": "fees"}, "phrase 1.fr", "is missing"),
        ({"fr": "Bonjour!"}, "phrase 1.situation", "is missing"),
        ({"situation": "fees", "fr": " "}, "phrase 1.fr", "240 letters"),
        ({"situation": "fees", "fr": "a" * 241}, "phrase 1.fr", "240 letters"),
        ({"situation": "fees", "fr": "Bonjour!\nMerci!"}, "phrase 1.fr", "in one line"),
        ({"situation": "fees", "fr": "Bonjour!", "de": "Hallo!"}, "phrase 1.de", "is not a setting"),
        ({"situation": "on_loan", "fr": "Le livre est sorti."}, "phrase 1.fr", "end on a no"),
        ({"situation": "fees", "fr": "VOUS AVEZ UNE AMENDE À PAYER"}, "phrase 1.fr", "end on a no"),
    ],
)
def test_a_mistake_is_told_with_its_place(entry: dict[str, object], key: str, why: str) -> None:
    ((found, text),) = mistakes_of({"phrase": [entry]})
    assert found == key
    assert why in text


def test_phrases_are_tables_and_not_too_many() -> None:
    assert dict(mistakes_of({"phrase": "Bonjour!"})) == {"phrase": "should be tables [[phrase]]"}
    ((_, why),) = mistakes_of({"phrase": [CLOSING] * 101})
    assert "at most 100" in why


def test_the_commented_file_shows_how_and_keeps_those_that_are_there() -> None:
    assert "# [[phrase]]" in commented_file(Settings())
    assert "closing, anything_else, other" in commented_file(Settings())
    assert '[[phrase]]\nsituation = "closing"' in commented_file(settings_with(CLOSING))

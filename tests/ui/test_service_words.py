"""Every default service has words and a pictogram that exist, in every language."""

from __future__ import annotations

import pytest

from desk.services import DEFAULT_SERVICES
from desk.tickets import Kind
from ui.languages import LANGUAGES
from ui.pictograms import is_pictogram
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords, of_kind


def test_the_words_tell_of_the_default_services_in_their_order() -> None:
    told = [(words.code, words.kind) for words in DEFAULT_SERVICE_WORDS]
    assert told == [(service.code, service.kind) for service in DEFAULT_SERVICES]


@pytest.mark.parametrize("words", DEFAULT_SERVICE_WORDS, ids=lambda words: words.code)
def test_each_has_a_name_a_hint_and_a_pictogram(words: ServiceWords) -> None:
    assert is_pictogram(words.pictogram)
    for language in LANGUAGES:
        assert 0 < len(words.names[language]) <= 24
        assert 0 < len(words.hints[language]) <= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_are_told_alike(language: str) -> None:
    for told in ([words.name(language), words.pictogram] for words in DEFAULT_SERVICE_WORDS):
        assert sum(told == [other.name(language), other.pictogram] for other in DEFAULT_SERVICE_WORDS) == 1


def test_a_family_has_at_most_seven_choices() -> None:
    assert all(
        0 < len(of_kind(DEFAULT_SERVICE_WORDS, kind)) <= 7 for kind in (Kind.TRANSACTION, Kind.ASSISTANCE)
    )


def test_a_language_without_words_borrows_those_of_another() -> None:
    words = ServiceWords("maker", Kind.ASSISTANCE, "printer_3d", {"fr": "Atelier"}, {})
    assert (words.name("en"), words.hint("en")) == ("Atelier", "")
    assert ServiceWords("maker", Kind.ASSISTANCE, "printer_3d", {}, {}).name("fr") == "maker"

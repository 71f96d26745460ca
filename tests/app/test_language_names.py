"""Languages are named in French, English or themselves, or by their codes."""

from __future__ import annotations

import pytest

from app.language_names import codes_of
from ui.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("fr", "fr"),
        ("fr, en", "fr en"),
        ("FR EN", "fr en"),
        ("français et anglais", "fr en"),
        ("Français, anglais", "fr en"),
        ("francais seulement", "fr"),
        ("French, Arabic", "fr ar"),
        ("French and English, then Spanish", "fr en es"),
        ("French only", "fr"),
        ("arabe", "ar"),
        ("العربية, English & español", "ar en es"),
        ("anglais/français", "en fr"),
        ("fr et fr", "fr fr"),
    ],
)
def test_a_language_goes_by_its_code_and_by_its_names(text: str, codes: str) -> None:
    assert codes_of(text) == tuple(codes.split())


@pytest.mark.parametrize("text", ["klingon", "frenchy", "et", "seulement", "de, fr"])
def test_what_names_no_language_stays_to_be_refused(text: str) -> None:
    assert not set(codes_of(text)) <= set(LANGUAGES)


def test_every_language_is_known_by_a_name_in_french_and_in_english() -> None:
    for pack in LANGUAGES.values():
        assert len({pack.name, *pack.called}) >= 2

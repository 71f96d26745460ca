"""A language is a file beside its catalogues: what it holds, and what is told of one that cannot be used."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ui.language_pack import read_packs
from ui.languages import LANGUAGES, PACK_FOLDER, PACKS, locale_name, own_name, spoken_language
from ui.spoken_labels import in_own_voices, with_spoken_labels
from ui.times import month, time_of_day, weekday, written_date


def pack_of(code: str) -> str:
    return (PACK_FOLDER / f"{code}.toml").read_text(encoding="utf-8")


def test_french_comes_first_and_every_pack_of_the_house_can_be_used() -> None:
    assert list(LANGUAGES)[:2] == ["fr", "en"]
    assert not PACKS.wrong
    assert [own_name(code) for code in ("fr", "en", "es")] == ["Français", "English", "Español"]
    assert [code for code, pack in LANGUAGES.items() if pack.is_right_to_left] == ["ar"]


def test_a_new_language_is_a_file_and_no_code(tmp_path: Path) -> None:
    shutil.copy(PACK_FOLDER / "fr.toml", tmp_path)
    new = pack_of("es").replace("Español", "Português").replace('locale = "es"', 'locale = "pt_BR"')
    (tmp_path / "pt_BR.toml").write_text(new, encoding="utf-8")
    packs = read_packs(tmp_path)
    assert list(packs.found) == ["fr", "pt_BR"]
    assert (packs.found["pt_BR"].name, packs.found["pt_BR"].locale) == ("Português", "pt_BR")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("xx.toml", 'name = "Xx"', "missing required field"),
        ("xx.toml", pack_of("es") + '\n[mood]\nwords = "good"\n', "unknown field `mood`"),
        ("xx.toml", pack_of("es").replace('voice = "es-419"', "voice = 3"), "Expected `str`"),
        ("xx.toml", pack_of("es").replace('"lunes", ', ""), "length >= 7"),
        ("xx.toml", "name = ", "Invalid value"),
        ("Spanish.toml", pack_of("es"), "is not named by the code of a language"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_left_out(
    tmp_path: Path, file: str, text: str, told: str
) -> None:
    shutil.copy(PACK_FOLDER / "fr.toml", tmp_path)
    (tmp_path / file).write_text(text, encoding="utf-8")
    packs = read_packs(tmp_path)
    assert list(packs.found) == ["fr"]
    assert told in packs.wrong[file]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_bytes(b"\xff\xfe")
    assert "utf-8" in read_packs(tmp_path).wrong["xx.toml"]


@pytest.mark.parametrize(
    ("language", "half_past_two", "eight", "first"),
    [
        ("fr", "14\u00a0h\u00a030", "20\u00a0h", "1er\u00a0décembre 2026"),
        ("en", "2:30\u00a0p.m.", "8:00\u00a0p.m.", "December\u00a01, 2026"),
        ("es", "14:30", "20:00", "1\u00a0de diciembre de 2026"),
        ("ar", "14:30", "20:00", "1\u00a0ديسمبر 2026"),
    ],
)
def test_times_and_dates_are_written_as_each_language_does(
    language: str, half_past_two: str, eight: str, first: str
) -> None:
    assert time_of_day(datetime(2026, 12, 1, 14, 30), language) == half_past_two  # noqa: DTZ001 - a wall clock
    assert time_of_day(datetime(2026, 12, 1, 20, 0), language) == eight  # noqa: DTZ001 - a wall clock
    assert written_date(date(2026, 12, 1), language) == first


def test_a_date_is_written_as_people_write_it() -> None:
    assert written_date(date(2026, 11, 28), "fr") == "28\u00a0novembre 2026"
    assert [weekday(date(2026, 11, 30 - back), "fr") for back in (0, 1)] == ["lundi", "dimanche"]
    assert [month(date(2026, number, 1), "es") for number in (1, 12)] == ["enero", "diciembre"]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_days_and_months_are_named_as_qt_knows_them(code: str) -> None:
    named, times = QLocale(locale_name(code)), LANGUAGES[code].times
    assert list(times.weekdays) == [named.dayName(day) for day in range(1, 8)]
    assert list(times.months) == [named.monthName(number) for number in range(1, 13)]


def test_midnight_and_noon_are_twelve_in_english() -> None:
    told = [time_of_day(datetime(2026, 12, 1, hour, 5), "en") for hour in (0, 12)]  # noqa: DTZ001 - a wall clock
    assert told == ["12:05\u00a0a.m.", "12:05\u00a0p.m."]


def test_a_language_that_was_taken_away_becomes_french() -> None:
    assert (spoken_language("es"), spoken_language("tlh")) == ("es", "fr")
    assert (own_name("tlh"), locale_name("tlh")) == ("tlh", "tlh")
    assert time_of_day(datetime(2026, 12, 1, 8, 0), "tlh") == "8\u00a0h"  # noqa: DTZ001 - a wall clock


def test_leading_zeros_are_said_in_the_language() -> None:
    assert with_spoken_labels("A012", "es") == "A, cero 12"


def test_a_voice_reads_on_over_a_hyphen_that_does_not_break() -> None:
    assert with_spoken_labels("pouvons\N{NON-BREAKING HYPHEN}nous", "fr") == "pouvons-nous"


def test_a_voice_says_hours_in_full_where_their_sign_is_no_word() -> None:
    assert with_spoken_labels("de\u00a013\u00a0h à\u00a016\u00a0h\u00a050.", "fr") == (
        "de\u00a013 heures à\u00a016 heures\u00a050."
    )
    assert with_spoken_labels("2:30\u00a0p.m.", "en") == "2:30\u00a0p.m."


def test_the_own_name_of_another_language_is_a_piece_for_its_voice() -> None:
    assert in_own_voices("Retour, English, Español, Écouter.", "fr") == [
        ("Retour,", "fr"),
        ("English", "en"),
        ("Español", "es"),
        ("Écouter.", "fr"),
    ]
    assert in_own_voices("رجوع، Français، English.", "ar") == [
        ("رجوع،", "ar"),
        ("Français", "fr"),
        ("English", "en"),
    ]
    assert in_own_voices("Englishman, in English", "en") == [("Englishman, in English", "en")]

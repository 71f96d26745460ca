"""Days left out of opening hours, before their times or behind them, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.hours_short import week_of

WITHOUT_WEDNESDAY = dict.fromkeys(("monday", "tuesday", "thursday", "friday"), "09:00-17:00")


@pytest.mark.parametrize(
    "text",
    [
        "lun-ven sauf mer 9-17",
        "lun-ven 9-17 sauf mer",
        "lun-ven 9 h à 17 h, sauf le mercredi",
        "lun-ven 9-17, fermé le mercredi",
        "lun-ven 9-17, mercredi : fermé",
        "du lundi au vendredi de 9 h à 17 h, à l’exception du mercredi",
        "lun-ven 9-17 sauf mercredi fermé",
        "lun-sam 9-17 sauf mer et sam",
        "lun-sam 9-17 sauf mer, sauf samedi",
        "lun-sam sauf mer et sauf sam 9-17",
        "lun-sam sauf mer 9-17 sauf sam",
        "tous les jours 9-17, fermé mer, sam et dim",
        "mon-fri 9-5 except wed",
        "Mon to Fri 9-17, except on Wednesdays",
        "mon-fri 9-17 closed wed",
        "mon-fri 9-17 but not wed",
        "mon-sat 9-17 closed on wed & sat",
        "weekdays 9am-5pm, closed Wednesdays",
    ],
)
def test_a_day_may_be_left_out_before_the_times_or_behind_them(text: str) -> None:
    assert week_of(text) == WITHOUT_WEDNESDAY


@pytest.mark.parametrize(
    "text",
    [
        "lun-ven 9-17 sauf mer, sam 10-16",
        "lun-ven 9-17 sauf mer; sam 10-16; dim fermé",
        "sam 10-16, lun-ven 9-17 sauf mer",
        "lun-ven 9-17 fermé mer, sam 10-16",
        "lun-sam 9-17 fermé mer, sam fermé, sam 10-16",
        "fermé mer, dim; lun-mar 9-17, jeu-ven 9-17, sam 10-16",
        "mon-fri 9-17 except wed, sat 10-16",
    ],
)
def test_days_with_other_times_may_follow_what_was_left_out(text: str) -> None:
    assert week_of(text) == WITHOUT_WEDNESDAY | {"saturday": "10:00-16:00"}


def test_a_day_left_out_may_have_times_of_its_own() -> None:
    assert week_of("lun-ven 9-17 sauf mer 13-17, 18-20") == WITHOUT_WEDNESDAY | {
        "wednesday": "13:00-17:00, 18:00-20:00"
    }


def test_a_day_is_left_out_of_the_times_before_it_alone_and_closed_all_day() -> None:
    week = week_of("en semaine 9-12, lun-ven 13-17 sauf mer")
    assert (week["tuesday"], week["wednesday"]) == ("13:00-17:00", "09:00-12:00")
    assert "wednesday" not in week_of("en semaine 9-12, lun-ven 13-17 sauf mer, fermé mer")


@pytest.mark.parametrize(
    "text",
    [
        "lun-sam 9-17 sauf mer, sam 10-16",
        "lun-ven 9-17 sauf mer et sam 10-16",
        "lun-ven 9-17 sauf mer, jeu, sam 10-16",
        "fermé sam, dim, lun-ven 9-17",
        "lun-ven 9-17 fermé mer 10-12",
        "lun-mer-ven 9-17",
        "lun à mer à ven 9-17",
        "Mon to Wed to Fri 9-17",
        "jeu 13-20, lun-mer-ven 9-17",
        "lun-sam 9-17 sauf lun-mer-ven",
    ],
)
def test_what_could_be_meant_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"it is unclear which days '.*' is for"):
        week_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "lun-ven 9-17 sauf",
        "lun-ven 9-17 fermé",
        "sauf mer",
        "fermé mer",
        "lun-ven 9-17 sauf mer-",
        "lun-ven 9-17 sauf lun-ven",
        "fermé",
    ],
)
def test_what_is_left_out_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no day|no times|no two days"):
        week_of(text)


def test_a_range_may_follow_a_range_that_is_parted_from_it() -> None:
    assert set(week_of("lun-mar, jeu-ven 9-17")) == {"monday", "tuesday", "thursday", "friday"}
    assert set(week_of("lun-mar et jeu-ven 9-17")) == {"monday", "tuesday", "thursday", "friday"}


day_words = st.sampled_from(
    [
        ("lun", "Mon"),
        ("mardi", "tue"),
        ("mer.", "Wednesday"),
        ("jeudis", "Thu"),
        ("ven", "fri"),
        ("sam", "sat"),
    ]
)
groups = st.sampled_from(
    [
        ("lun-ven", "Mon to Fri"),
        ("tous les jours", "every day"),
        ("mar au dim", "tue-sun"),
        ("mer, ven", "wed, fri"),
    ]
)
spans = st.sampled_from(["9-17", "9 h 30-12, 13-17", "10am-noon", "10:00-12:00, 1-5pm"])


@given(groups, st.lists(day_words, min_size=1, max_size=4), spans, st.sampled_from([0, 1]), st.booleans())
def test_both_orders_give_the_same_hours(
    group: tuple[str, str],
    left_out: list[tuple[str, str]],
    times: str,
    language: int,
    is_weekend_before: bool,
) -> None:
    days, word = group[language], ("sauf", "except")[language]
    but = f"{word} {(' et ', ' and ')[language].join(each[language] for each in left_out)}"
    before = "sam-dim 11-15; " if is_weekend_before else ""

    def read(text: str) -> object:
        try:
            return week_of(before + text)
        except ValueError as error:
            return str(error)

    first = read(f"{days} {but} {times}")
    assert first == read(f"{days} {times} {but}")
    assert first == read(f"{days} {times}, {but}")


words = st.sampled_from(
    [
        "lun",
        "Fri",
        "weekend",
        "tous les jours",
        "9-17",
        "1-5pm",
        "sauf",
        "except",
        "fermé",
        "-",
        "à",
        ",",
        ";",
        "et",
    ]
)


@given(st.lists(words, max_size=9))
def test_words_in_any_order_are_a_week_or_refused(said: list[str]) -> None:
    try:
        week = week_of(" ".join(said))
    except ValueError:
        return
    assert week
    assert all(times for times in week.values())

"""A time is read at once: no line of a screen or slip ends within it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.showing import sentences_in
from kiosk.time_words import TimeWords
from ui.times import time_span

TODAY = datetime(2026, 11, 26, 13, 30, tzinfo=UTC)

languages = pytest.mark.parametrize("language", ["fr", "en", "es", "ar"])


def words_in(language: str) -> TimeWords:
    return sentences_in(language).times


@languages
def test_today_and_tomorrow_stay_with_their_time(language: str) -> None:
    times = words_in(language)
    for day in (26, 27):
        assert " " not in times.moment(TODAY.replace(day=day), TODAY.date())


@languages
def test_a_time_of_another_day_is_one_piece_after_the_day(language: str) -> None:
    times = words_in(language)
    said = times.moment(TODAY.replace(day=28), TODAY.date())
    assert times.time(TODAY) in said.rsplit(" ", 1)[1]


@languages
@pytest.mark.parametrize("day", [26, 27, 28])
def test_beginning_and_end_stand_on_one_line(language: str, day: int) -> None:
    times = words_in(language)
    begins, ends = TODAY.replace(day=day), TODAY.replace(day=day, hour=16)
    for said in (times.span(begins, ends, TODAY.date()), times.dated_span(begins, ends)):
        last = said.rsplit(" ", 1)[1]
        assert time_span(begins, ends, language)[0] in last
        assert times.time(ends) in last


@pytest.mark.parametrize(
    ("language", "begins", "ends", "said"),
    [
        ("en", 13, 16, ("1:30", "4:30\u00a0p.m.")),
        ("en", 9, 11, ("9:30", "11:30\u00a0a.m.")),
        ("en", 10, 16, ("10:30\u00a0a.m.", "4:30\u00a0p.m.")),
        ("fr", 13, 16, ("13\u00a0h\u00a030", "16\u00a0h\u00a030")),
    ],
)
def test_the_half_of_the_day_is_said_once_where_it_holds_for_both(
    language: str, begins: int, ends: int, said: tuple[str, str]
) -> None:
    assert time_span(TODAY.replace(hour=begins), TODAY.replace(hour=ends), language) == said

"""A time is read at once: no line of a screen or slip ends within it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.showing import sentences_in
from kiosk.time_words import TimeWords

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
        assert times.time(begins) in last
        assert times.time(ends) in last

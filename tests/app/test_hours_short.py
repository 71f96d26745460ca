"""Opening hours as they stand on a door become the hours of the settings, or are told to be none."""

from __future__ import annotations

import pytest

from app.hours_short import week_of

WEEK = ("tuesday", "wednesday", "thursday", "friday")


@pytest.mark.parametrize(
    "text",
    [
        "mar-ven 10-17",
        "mardi au vendredi de 10 h à 17 h",
        "du mardi à vendredi : 10h-17h",
        "Tue-Fri 10:00-17:00",
        "Tuesday to Friday 10 to 17",
        "mar, mer, jeu et ven 10-17",
        "mar-ven 10-17, dim fermé",
    ],
)
def test_one_span_for_several_days(text: str) -> None:
    assert week_of(text) == dict.fromkeys(WEEK, "10:00-17:00")


def test_days_with_other_times_follow_each_other() -> None:
    assert week_of("jeu 13-20; sam. 9 h 30-16") == {"thursday": "13:00-20:00", "saturday": "09:30-16:00"}


def test_several_times_of_a_day() -> None:
    assert week_of("mar 10-12, 13:30-17, mer 9-10") == {
        "tuesday": "10:00-12:00, 13:30-17:00",
        "wednesday": "09:00-10:00",
    }


def test_from_saturday_to_monday_goes_over_the_end_of_the_week() -> None:
    assert set(week_of("sam-lun 9-12")) == {"saturday", "sunday", "monday"}


@pytest.mark.parametrize(
    "text",
    [
        "10-17",
        "mar",
        "mar-ven",
        "ma 10-17",
        "foo 10-17",
        "mar 10",
        "mar-10-12",
        "-mar 10-12",
        "dim fermé",
        "@",
    ],
)
def test_what_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no day|no times|neither a day|no two days"):
        week_of(text)

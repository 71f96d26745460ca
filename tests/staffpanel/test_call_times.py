"""When a call may be promised for: what is offered at one key, and what may be typed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.hours_text import spans
from desk.hours import Hours, no_holidays
from staffpanel.call_times import QuickTime, quick_times, typed, written

ZONE = ZoneInfo("America/Toronto")
SATURDAY = datetime(2026, 11, 21, 10, 2, tzinfo=ZONE)
WEEK = Hours(
    week=(*(spans("10:00-20:00"),) * 5, spans("10:00-17:00"), ()),
    exceptions={date(2026, 11, 24): ()},
    holidays=no_holidays,
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def test_a_saturday_morning_offers_today_and_the_next_day_that_is_open() -> None:
    offered = [(each.quick, each.at) for each in quick_times(SATURDAY, WEEK)]
    assert offered == [
        (QuickTime.IN_AN_HOUR, at(21, 11, 5)),
        (QuickTime.LATER_TODAY, at(21, 16)),
        (QuickTime.NEXT_OPENING, at(23, 10)),
    ]


def test_an_evening_offers_nothing_after_closing() -> None:
    offered = [(each.quick, each.at) for each in quick_times(at(25, 19, 30), WEEK)]
    assert offered == [(QuickTime.TOMORROW_MORNING, at(26, 10))]


def test_before_a_closed_day_the_opening_after_it_is_offered() -> None:
    offered = [each.quick for each in quick_times(at(23, 19, 30), WEEK)]
    assert offered == [QuickTime.NEXT_OPENING]


def test_without_hours_an_hour_ahead_later_and_tomorrow_are_offered() -> None:
    offered = [(each.quick, each.at) for each in quick_times(SATURDAY, None)]
    assert [quick for quick, _at in offered] == [
        QuickTime.IN_AN_HOUR,
        QuickTime.LATER_TODAY,
        QuickTime.TOMORROW_MORNING,
    ]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("14 h 30", at(21, 14, 30)),
        ("14h30", at(21, 14, 30)),
        ("14:30", at(21, 14, 30)),
        ("14", at(21, 14)),
        ("9 h", at(22, 9)),
        ("à 15 h", at(21, 15)),
        ("midi", at(21, 12)),
        ("demain 10 h", at(22, 10)),
        ("demain à midi", at(22, 12)),
        ("Lundi 9 h", at(23, 9)),
        ("lun 9h", at(23, 9)),
        ("samedi 9 h", at(28, 9)),
        ("23 nov. 9 h", at(23, 9)),
        ("le 23 novembre à 9 h", at(23, 9)),
        ("2 pm", at(21, 14)),
        ("2:15 p.m.", at(21, 14, 15)),
        ("tomorrow 10 a.m.", at(22, 10)),
        ("Monday at 9:00", at(23, 9)),
        ("November 23 9 a.m.", at(23, 9)),
        ("2 janvier 10 h", datetime(2027, 1, 2, 10, tzinfo=ZONE)),
    ],
)
def test_a_time_is_read_as_staff_write_it(text: str, moment: datetime) -> None:
    assert typed(text, SATURDAY) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bientôt",
        "25 h",
        "14 h 75",
        "demain",
        "13 pm",
        "ma 9 h",
        "31 novembre 9 h",
        "aujourd’hui 9 h",
        "3 mars 9 h",
    ],
)
def test_what_is_no_time_to_come_is_none(text: str) -> None:
    assert typed(text, SATURDAY) is None


@given(st.integers(0, 59 * 24 * 60), st.sampled_from(["fr", "en"]))
def test_what_is_written_is_read_again(ahead_min: int, language: str) -> None:
    now = SATURDAY
    moment = now.replace(second=0) + timedelta(minutes=ahead_min)
    moment = datetime.combine(moment.date(), moment.time(), ZONE)
    assert typed(written(moment, now, language), now) == moment

"""Opening hours: the week, exceptions and holidays, the last tickets, services by hour, quieter times."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk.closed import Closed, ServiceClosed
from desk.hours import Hours, Span, StaffSpan
from desk.opening import OpeningState, OpeningTimes, is_given, opening, quieter_times
from tests.clocks import epoch_ms

ZONE = ZoneInfo("America/Toronto")
TEN_TO_FIVE = (Span(600, 1020),)
LUNCH = (Span(600, 720), Span(780, 1020))
# Monday and Tuesday closed, a lunch break on Wednesday, the afternoon on Sunday until midnight.
WEEK = ((), (), LUNCH, TEN_TO_FIVE, TEN_TO_FIVE, TEN_TO_FIVE, (Span(780, 1440),))
CHRISTMAS = date(2026, 12, 25)
HOURS = Hours(
    week=WEEK,
    exceptions={date(2026, 12, 24): (Span(600, 840),), date(2026, 12, 27): ()},
    holidays=lambda year: frozenset({date(year, 12, 25), date(year, 1, 1)}),
    services={"computer": tuple((Span(840, 960),) if day == 3 else () for day in range(7))},
    staff=(
        (),
        (),
        (StaffSpan(Span(540, 720), 2), StaffSpan(Span(780, 1020), 1)),
        (StaffSpan(Span(600, 780), 1), StaffSpan(Span(780, 1020), 3)),
        (StaffSpan(Span(1000, 1020), 2),),
        (StaffSpan(Span(600, 1020), 1),),
        (),
    ),
    last_ticket_min=10,
    last_notice_min=15,
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("moment", "state", "opens"),
    [
        ("2026-11-26T09:59:59", OpeningState.CLOSED, "2026-11-26T10:00"),
        ("2026-11-26T10:00:00", OpeningState.OPEN, "2026-11-27T10:00"),
        ("2026-11-26T16:34:59", OpeningState.OPEN, "2026-11-27T10:00"),
        ("2026-11-26T16:35:00", OpeningState.LAST_TICKETS, "2026-11-27T10:00"),
        ("2026-11-26T16:49:59", OpeningState.LAST_TICKETS, "2026-11-27T10:00"),
        ("2026-11-26T16:50:00", OpeningState.ENDING, "2026-11-27T10:00"),
        ("2026-11-26T17:00:00", OpeningState.CLOSED, "2026-11-27T10:00"),
        # At noon on Wednesday it closes for lunch, and opens again at one.
        ("2026-11-25T11:50:00", OpeningState.ENDING, "2026-11-25T13:00"),
        ("2026-11-25T12:30:00", OpeningState.CLOSED, "2026-11-25T13:00"),
        # Sunday to midnight, then two days closed.
        ("2026-11-29T23:51:00", OpeningState.ENDING, "2026-12-02T10:00"),
        ("2026-11-30T08:00:00", OpeningState.CLOSED, "2026-12-02T10:00"),
        # The exception of the 24th; the holiday of the 25th; the exception of the 27th.
        ("2026-12-24T14:00:00", OpeningState.CLOSED, "2026-12-26T10:00"),
        ("2026-12-25T11:00:00", OpeningState.HOLIDAY, "2026-12-26T10:00"),
        ("2026-12-27T14:00:00", OpeningState.CLOSED, "2026-12-30T10:00"),
        # New Year's Day is a Friday, found in the next year.
        ("2026-12-31T18:00:00", OpeningState.CLOSED, "2027-01-02T10:00"),
    ],
)
def test_the_state_at_a_moment_and_when_it_opens_next(moment: str, state: OpeningState, opens: str) -> None:
    now = opening(HOURS, at(moment))
    assert (now.state, now.opens) == (state, at(opens))
    assert now.may_issue == (state in {OpeningState.OPEN, OpeningState.LAST_TICKETS})


def test_closing_and_the_last_ticket_are_told_while_it_is_open() -> None:
    now = opening(HOURS, at("2026-11-26T12:00:30"))
    assert (now.closes, now.last_ticket) == (at("2026-11-26T17:00"), at("2026-11-26T16:50"))
    sunday = opening(HOURS, at("2026-11-29T15:00"))
    assert sunday.closes == at("2026-11-30T00:00")


def test_a_library_that_opens_no_more_does_not_say_when() -> None:
    shut = Hours(week=((),) * 7)
    assert opening(shut, at("2026-11-26T12:00")).opens is None


def test_an_exception_opens_on_a_holiday() -> None:
    hours = Hours(week=WEEK, exceptions={CHRISTMAS: TEN_TO_FIVE}, holidays=HOURS.holidays)
    assert opening(hours, at("2026-12-25T11:00")).state is OpeningState.OPEN


def test_a_closed_monday_is_no_holiday_even_when_it_is_one() -> None:
    hours = Hours(week=WEEK, holidays=lambda year: frozenset({date(year, 12, 21)}))
    assert opening(hours, at("2026-12-21T11:00")).state is OpeningState.CLOSED


def test_the_night_of_the_change_of_clocks_opens_at_its_own_ten_o_clock() -> None:
    opens = opening(Hours(week=(TEN_TO_FIVE,) * 7), at("2026-10-31T18:00")).opens
    assert opens is not None
    assert opens.isoformat() == "2026-11-01T10:00:00-05:00"


def test_a_service_is_given_in_its_hours_within_those_of_the_library() -> None:
    assert is_given(HOURS, "loan", at("2026-11-26T10:00"))
    assert not is_given(HOURS, "computer", at("2026-11-26T13:59"))
    assert is_given(HOURS, "computer", at("2026-11-26T14:00"))
    assert not is_given(HOURS, "computer", at("2026-11-27T14:00"))
    with pytest.raises(ServiceClosed) as caught:
        OpeningTimes(HOURS, lambda _: at("2026-11-27T14:00")).check("computer", 0)
    assert (caught.value.opens, caught.value.code) == (at("2026-12-03T14:00"), "service_closed")


def test_outside_the_hours_no_ticket_is_given_and_it_says_when() -> None:
    with pytest.raises(Closed, match="from 2026-11-27 10:00"):
        OpeningTimes(HOURS, lambda _: at("2026-11-26T16:50")).check("loan", 0)
    OpeningTimes(HOURS, lambda _: at("2026-11-26T16:49")).check("loan", 0)


def test_a_library_without_hours_is_always_open() -> None:
    OpeningTimes().check("loan", epoch_ms("2026-12-25T03:00:00-05:00"))


def test_quieter_times_are_those_with_more_staff_while_tickets_are_given() -> None:
    found = quieter_times(HOURS, at("2026-11-25T09:00"))
    assert [(each.begins, each.ends) for each in found] == [
        (at("2026-11-25T10:00"), at("2026-11-25T11:50")),
        (at("2026-11-26T13:00"), at("2026-11-26T16:50")),
        (at("2026-12-02T10:00"), at("2026-12-02T11:50")),
    ]


def test_a_quiet_time_under_way_is_no_help_to_whoever_finds_a_line() -> None:
    assert quieter_times(HOURS, at("2026-11-25T10:01"))[0].begins == at("2026-11-26T13:00")


def test_learned_quiet_times_join_the_planned_ones() -> None:
    def mornings(day: date) -> tuple[Span, ...]:
        return (Span(600, 660),) if day.weekday() == 4 else (Span(760, 800),)

    found = quieter_times(HOURS, at("2026-11-26T09:00"), mornings)
    assert [(each.begins, each.ends) for each in found] == [
        (at("2026-11-26T12:40"), at("2026-11-26T16:50")),
        (at("2026-11-27T10:00"), at("2026-11-27T11:00")),
        (at("2026-11-28T12:40"), at("2026-11-28T13:20")),
    ]


def test_without_a_plan_there_are_no_quieter_times() -> None:
    assert quieter_times(Hours(week=WEEK), at("2026-11-25T09:00")) == ()

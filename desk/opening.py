"""What the opening hours mean at a moment: open, the last tickets, closed, and when it opens next.

Pure functions of the hours and a moment in the branch's own time. Must not import anything but the standard
library and desk records.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk.closed import Closed, ServiceClosed
from desk.hours import MINUTES_OF_A_DAY, Day, Hours, Span, shared

DAYS_AHEAD = 60
"""How far ahead the next opening is looked for: a library may be closed for a summer month."""

QUIET_WITHIN_DAYS = 7
"""How far ahead quieter times are looked for."""

MOST_QUIET_TIMES = 3
"""More choices than this help nobody."""

QUIET_AT_LEAST_MIN = 30
"""A shorter quiet time is over before somebody is back."""


class OpeningState(StrEnum):
    """How open the library is.

    LAST_TICKETS: Open, and soon no tickets will be given. ENDING: Open, and none are given any more. CLOSED:
    Before, between or after the hours of a day. HOLIDAY: Closed all day for a public holiday.
    """

    OPEN = "open"
    LAST_TICKETS = "last_tickets"
    ENDING = "ending"
    CLOSED = "closed"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Opening:
    """How open the library is at a moment. Every time is an aware one of the branch.

    Attributes:
        state: How open.
        at: The moment, whole minutes.
        closes: When it closes; None while it is closed.
        last_ticket: Until when tickets are given; None while it is closed.
        opens: When it opens next; None when that is more than sixty days ahead.
    """

    state: OpeningState
    at: datetime
    closes: datetime | None = None
    last_ticket: datetime | None = None
    opens: datetime | None = None

    @property
    def may_issue(self) -> bool:
        """Whether tickets are given."""
        return self.state in {OpeningState.OPEN, OpeningState.LAST_TICKETS}


@dataclass(frozen=True, slots=True)
class QuietTime:
    """A time at which a patron is served sooner.

    Attributes:
        begins: When it begins.
        ends: When it ends, on the same day or at its midnight.
    """

    begins: datetime
    ends: datetime


QuietDay = Callable[[date], Day]
"""What was learned of the quiet times of a day, where a library learns them."""


@dataclass(frozen=True, slots=True)
class OpeningTimes:
    """The hours with the clock of the branch, as the desk asks them.

    Attributes:
        hours: The hours; None for a library that set none and is always open.
        local: Gives a moment, epoch milliseconds, as an aware time of the branch.
    """

    hours: Hours | None = None
    local: Callable[[int], datetime] | None = None

    def check(self, service: str, now_ms: int) -> None:
        """Refuse a ticket while none are given.

        Args:
            service: The code of what is asked for.
            now_ms: Now, epoch milliseconds.

        Raises:
            Closed: The library is closed, or closes too soon.
            ServiceClosed: It is open, and this service is not given now.
        """
        if self.hours is None or self.local is None:
            return
        at = self.local(now_ms)
        now = opening(self.hours, at)
        if not now.may_issue:
            raise Closed(now.opens)
        if not is_given(self.hours, service, at):
            raise ServiceClosed(service, next_given(self.hours, service, at))


def opening(hours: Hours, at: datetime) -> Opening:
    """How open the library is.

    Args:
        hours: Its hours.
        at: An aware time of the branch.
    """
    whole = at.replace(second=0, microsecond=0)
    today, minute = at.date(), _minute(at)
    span = next((each for each in hours.day(today) if each.holds(minute)), None)
    opens = next(_beginnings(hours.day, whole), None)
    if span is None:
        state = OpeningState.HOLIDAY if hours.is_holiday(today) else OpeningState.CLOSED
        return Opening(state, whole, opens=opens)
    last_min = max(span.begins_min, span.ends_min - hours.last_ticket_min)
    state = OpeningState.OPEN
    if minute >= last_min:
        state = OpeningState.ENDING
    elif minute >= last_min - hours.last_notice_min:
        state = OpeningState.LAST_TICKETS
    return Opening(state, whole, _at(whole, today, span.ends_min), _at(whole, today, last_min), opens)


def is_given(hours: Hours, service: str, at: datetime) -> bool:
    """Whether a service is given at a time of the branch, as far as the hours tell."""
    return any(each.holds(_minute(at)) for each in hours.service_day(service, at.date()))


def next_given(hours: Hours, service: str, at: datetime) -> datetime | None:
    """When a service is given next; None when that is more than sixty days ahead."""
    return next(_beginnings(lambda day: hours.service_day(service, day), at), None)


def quieter_times(hours: Hours, at: datetime, learned: QuietDay | None = None) -> tuple[QuietTime, ...]:
    """The next times at which more than one staff member is planned, or which are known to be quiet.

    Never the times at which no tickets are given, and none that is nearly over; at most one a day, so that
    there is a choice of days.

    Args:
        hours: The hours with the planned staff.
        at: An aware time of the branch.
        learned: What was learned of the quiet times of a day.

    Returns:
        At most three of the next seven days, the soonest first.
    """
    days = (at.date() + timedelta(days=ahead) for ahead in range(QUIET_WITHIN_DAYS + 1))
    found = (_first_quiet(hours, day, at, learned) for day in days)
    return tuple(each for each in found if each is not None)[:MOST_QUIET_TIMES]


def _first_quiet(hours: Hours, day: date, at: datetime, learned: QuietDay | None) -> QuietTime | None:
    planned = tuple(each.span for each in hours.staff_day(day) if each.staff > 1)
    quiet = _joined((*planned, *(learned(day) if learned else ())))
    earliest_min = _minute(at) if day == at.date() else 0
    for span in shared(_with_tickets(hours, day), quiet):
        begins_min = max(span.begins_min, earliest_min)
        # A quiet time that has begun already is of no help to whoever finds a line now.
        if span.begins_min > earliest_min - 1 and span.ends_min - begins_min >= QUIET_AT_LEAST_MIN:
            return QuietTime(_at(at, day, begins_min), _at(at, day, span.ends_min))
    return None


def _with_tickets(hours: Hours, day: date) -> Day:
    return tuple(
        Span(each.begins_min, each.ends_min - hours.last_ticket_min)
        for each in hours.day(day)
        if each.begins_min < each.ends_min - hours.last_ticket_min
    )


def _joined(spans: Sequence[Span]) -> Day:
    """The same times in order, with those that touch made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.begins_min <= joined[-1].ends_min:
            joined[-1] = Span(joined[-1].begins_min, max(joined[-1].ends_min, span.ends_min))
        else:
            joined.append(span)
    return tuple(joined)


def _beginnings(of_day: Callable[[date], Day], at: datetime) -> Iterator[datetime]:
    """The beginnings of the spans after a moment, the soonest first."""
    for ahead in range(DAYS_AHEAD + 1):
        day = at.date() + timedelta(days=ahead)
        for span in of_day(day):
            if ahead or span.begins_min > _minute(at):
                yield _at(at, day, span.begins_min)


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _at(like: datetime, day: date, minute: int) -> datetime:
    """A minute of a day in the time zone of a moment."""
    extra, rest = divmod(minute, MINUTES_OF_A_DAY)
    return datetime.combine(day + timedelta(days=extra), time(rest // 60, rest % 60), like.tzinfo)

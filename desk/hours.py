"""Opening hours: what a library plans for its week, its exceptions and its public holidays.

Pure records; what follows from them at a moment is in ``opening``. All times are those of the branch's own
clock. Must not import anything but the standard library.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A part of a day.

    Attributes:
        begins_min: Minutes since midnight, from 0.
        ends_min: The same, the first minute after it, up to 1440.
    """

    begins_min: int
    ends_min: int

    def holds(self, minute: int) -> bool:
        """Whether a minute of the day falls into it."""
        return self.begins_min <= minute < self.ends_min


@dataclass(frozen=True, slots=True, order=True)
class StaffSpan:
    """A part of a day with the number of staff who are planned to be at the desks."""

    span: Span
    staff: int


Day = tuple[Span, ...]
"""The spans of a day, in order, none over another; empty for a day on which it is closed."""

Week = tuple[Day, ...]
"""Seven days, Monday first."""


def no_holidays(year: int) -> frozenset[date]:
    """The public holidays of a library that stays open on them."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Hours:
    """The opening hours of a branch.

    Attributes:
        week: When it is open.
        exceptions: Days with other hours, which also go before a public holiday.
        holidays: Gives the public holidays of a year, on which it is closed.
        services: When a service is given, by code, within the opening hours; one not named is given always.
        staff: Staff planned at the desks, by day of the week, Monday first; empty where nothing is planned.
        last_ticket_min: From so many minutes before closing no ticket is given.
        last_notice_min: For so many minutes before that it is said beforehand.
    """

    week: Week
    exceptions: Mapping[date, Day] = field(default_factory=dict)
    holidays: Callable[[int], frozenset[date]] = no_holidays
    services: Mapping[str, Week] = field(default_factory=dict)
    staff: tuple[tuple[StaffSpan, ...], ...] = ()
    last_ticket_min: int = 10
    last_notice_min: int = 15

    def day(self, day: date) -> Day:
        """When it is open on a day."""
        if day in self.exceptions:
            return self.exceptions[day]
        spans = self.week[day.weekday()]
        return () if spans and day in self.holidays(day.year) else spans

    def is_holiday(self, day: date) -> bool:
        """Whether it is closed for a public holiday."""
        usual = self.week[day.weekday()]
        return bool(usual) and day not in self.exceptions and day in self.holidays(day.year)

    def service_day(self, service: str, day: date) -> Day:
        """When a service is given on a day."""
        week, opened = self.services.get(service), self.day(day)
        return opened if week is None else shared(opened, week[day.weekday()])

    def staff_day(self, day: date) -> tuple[StaffSpan, ...]:
        """The staff planned on a day, while it is open."""
        if not self.staff:
            return ()
        return tuple(
            StaffSpan(part, planned.staff)
            for planned in self.staff[day.weekday()]
            for part in shared(self.day(day), (planned.span,))
        )


def shared(one: Day, other: Day) -> Day:
    """The times that fall into both."""
    both = (Span(max(a.begins_min, b.begins_min), min(a.ends_min, b.ends_min)) for a in one for b in other)
    return tuple(sorted(span for span in both if span.begins_min < span.ends_min))

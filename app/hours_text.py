"""Opening hours as people write them in the settings: ``10:00-12:00, 13:00-17:00``.

Each reader raises ``ValueError`` with a sentence for a person, without a full stop.
"""

import itertools
import re
from datetime import date

from app.settings_of_hours import DAYS
from desk.hours import MINUTES_OF_A_DAY, Day, Span, StaffSpan, Week

_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


def spans(text: str) -> Day:
    """Times of a day, in order.

    Raises:
        ValueError: They cannot be read, end before they begin, or lie over one another.
    """
    return _in_order([_span(part) for part in _parts(text)])


def staff_spans(text: str) -> tuple[StaffSpan, ...]:
    """Times of a day with a number of staff after each.

    Raises:
        ValueError: As ``spans`` does, and for a number that is none from 0 to 20.
    """
    found = []
    for part in _parts(text):
        times, _, number = part.rpartition(" ")
        if not (number.isascii() and number.isdigit() and int(number) <= 20):
            raise ValueError(f"{part!r} has no number of staff after its times, such as 10:00-12:00 2")
        found.append(StaffSpan(_span(times), int(number)))
    _in_order([each.span for each in found])
    return tuple(found)


def service_week(text: str) -> Week:
    """Times of a service, each for every day or for the day named before it.

    Raises:
        ValueError: As ``spans`` does, for a day that is none, and for no times at all.
    """
    week: list[list[Span]] = [[] for _ in DAYS]
    for part in _parts(text):
        day, _, times = part.rpartition(" ")
        if day and day not in DAYS:
            raise ValueError(f"{day!r} is no day; write {DAYS[0]} to {DAYS[-1]}")
        for number in [DAYS.index(day)] if day else range(len(DAYS)):
            week[number].append(_span(times))
    if not any(week):
        raise ValueError("it needs times; leave the service out to give it always")
    return tuple(_in_order(day) for day in week)


def day_of(text: str) -> date:
    """A date.

    Raises:
        ValueError: It is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date such as 2026-12-24") from None


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text.strip() else []


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is not like 10:00-17:00")
    begins, ends = _minute(found[1], found[2]), _minute(found[3], found[4])
    if begins >= ends:
        raise ValueError(f"{text!r} ends before it begins")
    return Span(begins, ends)


def _minute(hour: str, minute: str) -> int:
    found = int(hour) * 60 + int(minute)
    if int(minute) > 59 or found > MINUTES_OF_A_DAY:
        raise ValueError(f"{hour}:{minute} is no time of day")
    return found


def _in_order(found: list[Span]) -> Day:
    day = tuple(sorted(found))
    for before, after in itertools.pairwise(day):
        if after.begins_min < before.ends_min:
            raise ValueError("two of the times lie over one another")
    return day

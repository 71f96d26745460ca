"""When a call may be promised for: quick choices from the opening hours, and times as staff type them.

``typed`` reads what ``written`` writes. Must not import Qt.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk.hours import Hours
from desk.opening import opening
from ui.times import time_of_day

LATEST_DAYS = 60
"""A call is promised for a moment within so many days."""

MORNING = time(10)
AFTERNOON = time(16)
STEP_MIN = 5
LATER_AHEAD = timedelta(minutes=90)

DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
}
MONTHS = {
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "en": (
        *("january", "february", "march", "april", "may", "june", "july"),
        *("august", "september", "october", "november", "december"),
    ),
}
TODAY, TOMORROW = ("aujourd’hui", "aujourd'hui", "today"), ("demain", "tomorrow")
NOONS = ("midi", "noon")
OF_DAY = re.compile(
    r"(?:^|[\s,])(?:à\s*|at\s*)?(\d{1,2})(?:\s*h\s*|\s*:\s*|(?=\s*[ap]\.?m)|$)(\d{2})?\s*(?:([ap])\.?\s?m\.?)?\s*$"
)
LEAST_LETTERS = 3


class QuickTime(StrEnum):
    """A choice of one key."""

    IN_AN_HOUR = "in_an_hour"
    LATER_TODAY = "later_today"
    TOMORROW_MORNING = "tomorrow_morning"
    NEXT_OPENING = "next_opening"


@dataclass(frozen=True, slots=True)
class CallTime:
    """One quick choice, and its moment as a time of the branch."""

    quick: QuickTime
    at: datetime


def quick_times(now: datetime, hours: Hours | None) -> tuple[CallTime, ...]:
    """The choices that make sense now, the soonest first and none twice; never while the library is closed.

    Args:
        now: An aware time of the branch.
        hours: Its opening hours; None where it told none.
    """
    found: list[CallTime] = []
    for each in sorted(_choices(now, hours), key=lambda choice: choice.at):
        if each.at > now and each.at not in {known.at for known in found}:
            found.append(each)
    return tuple(found)


def written(at: datetime, now: datetime, language: str) -> str:
    """A moment as one would type it, such as ``demain 10 h``; ``typed`` reads it again."""
    ahead = (at.date() - now.date()).days
    if ahead == 0:
        return time_of_day(at, language)
    if ahead == 1:
        return f"{TOMORROW[0 if language == 'fr' else 1]} {time_of_day(at, language)}"
    day = DAYS[language][at.weekday()] if 1 < ahead < 7 else _date_written(at.date(), language)
    return f"{day} {time_of_day(at, language)}"


def typed(text: str, now: datetime) -> datetime | None:
    """Read a moment in either language; None where it is none, or not within the next sixty days.

    A day is said by its name, by *today* or *tomorrow*, or by its date; a time without a day is the next one.

    Args:
        text: What was typed.
        now: An aware time of the branch.
    """
    words = " ".join(text.replace("\u00a0", " ").casefold().split())
    said = _time_of(words)
    if said is None:
        return None
    moment, rest = said
    day = _day_of(rest.strip(" ,"), now.date())
    if day is None:
        return None
    at = datetime.combine(day, moment, now.tzinfo)
    if at < now and not rest.strip(" ,"):
        at = datetime.combine(day + timedelta(days=1), moment, now.tzinfo)
    return at if now - timedelta(minutes=1) <= at <= now + timedelta(days=LATEST_DAYS) else None


def _choices(now: datetime, hours: Hours | None) -> Iterator[CallTime]:
    soon = _rounded(now + timedelta(hours=1))
    if _is_open(hours, soon):
        yield CallTime(QuickTime.IN_AN_HOUR, soon)
    later = _on(now.date(), AFTERNOON, now)
    if later - now >= LATER_AHEAD and _is_open(hours, later):
        yield CallTime(QuickTime.LATER_TODAY, later)
    tomorrow = now.date() + timedelta(days=1)
    if hours is None:
        yield CallTime(QuickTime.TOMORROW_MORNING, _on(tomorrow, MORNING, now))
        return
    opens_tomorrow, opens = _opens(hours, _on(tomorrow, time(), now)), _opens(hours, now)
    morning = max(_on(tomorrow, MORNING, now), opens_tomorrow or now)
    is_morning = morning.date() == tomorrow and morning.time() < time(12)
    if is_morning:
        yield CallTime(QuickTime.TOMORROW_MORNING, morning)
    if opens is not None and not (is_morning and opens.date() == tomorrow):
        yield CallTime(QuickTime.NEXT_OPENING, opens)


def _is_open(hours: Hours | None, at: datetime) -> bool:
    return hours is None or opening(hours, at).closes is not None


def _opens(hours: Hours, at: datetime) -> datetime | None:
    return opening(hours, at).opens


def _on(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, now.tzinfo)


def _rounded(at: datetime) -> datetime:
    over = timedelta(minutes=at.minute % STEP_MIN, seconds=at.second, microseconds=at.microsecond)
    return at if not over else at - over + timedelta(minutes=STEP_MIN)


def _date_written(day: date, language: str) -> str:
    month = MONTHS[language][day.month - 1]
    return f"{day.day} {month}" if language == "fr" else f"{month} {day.day}"


def _time_of(words: str) -> tuple[time, str] | None:
    """The time at the end of what was typed, and what stands before it."""
    for noon in NOONS:
        if words.endswith(noon):
            return time(12), words[: -len(noon)].removesuffix("à ").removesuffix("at ")
    found = OF_DAY.search(words)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute), words[: found.start()]


def _day_of(words: str, today: date) -> date | None:
    if not words or words in TODAY:
        return today
    if words in TOMORROW:
        return today + timedelta(days=1)
    weekday = _named(words, DAYS)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _date_of(words, today)


def _date_of(words: str, today: date) -> date | None:
    number = re.search(r"\d{1,2}", words)
    letters = " ".join(re.sub(r"\d{1,2}(?:er|st|nd|rd|th)?", " ", words).split()).removeprefix("le ")
    month = _named(letters.rstrip("."), MONTHS)
    if number is None or month is None:
        return None
    for year in (today.year, today.year + 1):
        try:
            day = date(year, month + 1, int(number[0]))
        except ValueError:
            continue
        if day >= today:
            return day
    return None


def _named(word: str, names: Mapping[str, tuple[str, ...]]) -> int | None:
    """Which day or month begins like that, in either language, if it is one alone."""
    if len(word) < LEAST_LETTERS:
        return None
    found = {place for each in names.values() for place, name in enumerate(each) if name.startswith(word)}
    return found.pop() if len(found) == 1 else None

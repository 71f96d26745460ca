"""Times and dates as each language writes them: « 14 h 30 », « 1er décembre 2026 ». Must not import Qt."""

import re
from datetime import date, datetime

from ui.languages import LANGUAGES, spoken_language

NOON = 12


def time_of_day(moment: datetime, language: str) -> str:
    """The time of day: ``14 h 30``, ``20 h``, ``2:30 p.m.``."""
    times = LANGUAGES[spoken_language(language)].times
    hour = moment.hour if times.clock == 24 else (moment.hour - 1) % NOON + 1
    pattern = times.time if moment.minute else times.full_hour
    half = times.morning if moment.hour < NOON else times.afternoon
    said = pattern.replace("%1", str(hour)).replace("%2", f"{moment.minute:02d}")
    return said.replace("%3", half)


def with_time(said: str, place: str, moment: datetime, language: str) -> str:
    """A sentence with a time of day in it: « à 20 h », « à minuit »; « a las 20:00 », « a medianoche ».

    Args:
        said: The sentence.
        place: What stands for the time in it, such as ``%1``.
        moment: The time.
        language: Code such as ``fr``.
    """
    article = LANGUAGES[spoken_language(language)].times.article
    if article and _is_midnight(moment):
        said = re.sub(rf"\b{re.escape(article)}\s{re.escape(place)}", place, said)
    return said.replace(place, _in_a_sentence(moment, language))


def _is_midnight(moment: datetime) -> bool:
    return moment.hour == 0 and moment.minute == 0


def _in_a_sentence(moment: datetime, language: str) -> str:
    midnight = LANGUAGES[spoken_language(language)].times.midnight
    return midnight if midnight and _is_midnight(moment) else time_of_day(moment, language)


def time_span(begins: datetime, ends: datetime, language: str) -> tuple[str, str]:
    """Beginning and end of a span; the half of the day once where both are in it: ``1:00``, ``4:50 p.m.``."""
    from_time, until = _in_a_sentence(begins, language), _in_a_sentence(ends, language)
    times = LANGUAGES[spoken_language(language)].times
    for half in (times.morning, times.afternoon):
        if half and from_time.endswith(half) and until.endswith(half):
            return from_time.removesuffix(half).rstrip(), until
    return from_time, until


def weekday(day: date, language: str) -> str:
    """The name of its day of the week, as it stands within a sentence."""
    return LANGUAGES[spoken_language(language)].times.weekdays[day.weekday()]


def month(day: date, language: str) -> str:
    """The name of its month, as it stands within a sentence."""
    return LANGUAGES[spoken_language(language)].times.months[day.month - 1]


def day_of_month(day: date, language: str) -> str:
    """Its number: ``1er``, ``2``."""
    return LANGUAGES[spoken_language(language)].times.first_day if day.day == 1 else str(day.day)


def written_date(day: date, language: str) -> str:
    """A date: ``1er décembre 2026``, ``December 1, 2026``."""
    pattern = LANGUAGES[spoken_language(language)].times.date
    said = pattern.replace("%1", day_of_month(day, language)).replace("%2", month(day, language))
    return said.replace("%3", str(day.year))

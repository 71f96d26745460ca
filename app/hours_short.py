"""Opening hours in few words, as people write them on a door: ``mar-ven 10-17, sam 10-16``.

Days are French or English, whole or shortened to three letters or more; a hyphen or « à » means all from one
to the other. « tous les jours », « en semaine », « fin de semaine », *every day*, *weekdays* and *weekends*
name several at once, « sauf » or *except* leaves some of them out, and a day named later has its own times.
Several times of a day follow each other: ``mar 10-12, 13:30-17``. What is not named is closed. Where one of
two times alone has its half of the day, that tells of the other, too: ``1-5pm``. « toujours ouvert », *24/7*
and the like mean that it never closes.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.door_times import SPAN, span_of
from app.settings_of_hours import DAYS

_FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_FEWEST_LETTERS = 3
_GROUPS = {"every": range(7), "weekend": range(5, 7), "weekdays": range(5)}


_TOKENS = re.compile(
    r"(?P<every>(?:(?:tous\s+les|chaque|each)\s+(?:jours?|days?)|every\s*day|daily|toute\s+la\s+semaine|all\s+week"
    r"|7\s*(?:jours?|j|days?)?\s*(?:/|sur|of|out\s+of)\s*7|7\s+days\s+a\s+week)\b)"
    r"|(?P<weekend>(?:fins?\s+de\s+semaine|week[\s-]?ends?)\b)"
    r"|(?P<weekdays>(?:(?:jours?\s+de\s+|en\s+)?semaine|jours?\s+ouvrables?|week\s?days?)\b)"
    rf"|(?P<times>{SPAN})"
    r"|(?P<closed>(?:fermée?s?|fermee?s?|closed)\b)"
    r"|(?P<save>(?:sauf|except(?:é|e)?|but)\b)"
    r"|(?P<between>[,;:.&/\s]+|(?:et|and|de|du|le|la|les|the|on|from)\b)"
    r"|(?P<until>-|–|à|(?:a|au|to|through)\b)"
    r"|(?P<day>[^\W\d_]+)"
)
_HOURS = r"h(?:eures?)?|hours?|hrs?"
_SEVEN_DAYS = (
    r"(?:7\s*(?:j(?:ours?)?|days?)?\s*(?:/|sur|out\s+of)\s*7|7\s+days\s+a\s+week"
    r"|tous\s+les\s+jours|every\s*day)"
)
_ALWAYS = re.compile(
    r"(?:(?:ouvert(?:e|s|es)?|open)\s+)?(?:"
    r"(?:toujours|always)(?:\s+(?:ouvert(?:e|s|es)?|open))?"
    r"|en\s+tout\s+temps|tout\s+le\s+temps|jour\s+et\s+nuit"
    r"|(?:at\s+)?all\s+times|all\s+the\s+time|day\s+and\s+night|a?round\s+the\s+clock"
    rf"|(?:{_SEVEN_DAYS}[\s,]+(?:(?:et|and)\s+)?)?24\s*(?:(?:{_HOURS})?\s*(?:/|sur|out\s+of)\s*(?:24\s*(?:{_HOURS})?|7\s*j?)"
    rf"|(?:{_HOURS})(?:\s+(?:par\s+jour|(?:a|per)\s+day))?)(?:[\s,]+(?:(?:et|and)\s+)?{_SEVEN_DAYS})?"
    r")[.!]?"
)


@dataclass(slots=True)
class _Reading:
    """What was read so far: the days that the next times are for, and the times of each day.

    Attributes:
        week: Times by day.
        days: Those that the next times are for.
        is_answered: Times were read for them.
        is_range: The next day ends a range.
        kept: Of days named together those before « sauf »; None where nothing is left out.
        together: Days whose times were told for several at once; a day named later has its own.
        is_together: The days that are being read are named so.
    """

    week: dict[str, list[str]] = field(default_factory=dict)
    days: list[int] = field(default_factory=list)
    is_answered: bool = True
    is_range: bool = False
    kept: list[int] | None = None
    together: set[int] = field(default_factory=set)
    is_together: bool = False

    def take_day(self, number: int) -> None:
        self._begin(is_together=False)
        if self.is_range:
            count = (number - self.days[-1]) % len(DAYS)
            self.days += [(self.days[-1] + step) % len(DAYS) for step in range(1, count + 1)]
        else:
            self.days.append(number)
        self.is_range = False

    def take_group(self, days: range) -> None:
        self._begin(is_together=True)
        self.days += days

    def leave_out(self) -> None:
        self.days, self.kept = [], self.days

    def take_times(self, times: str) -> None:
        if not self.is_answered:
            self._end()
        for number in self.days:
            self.week.setdefault(DAYS[number], []).extend([times] if times else [])
        self.is_answered = True

    def _begin(self, *, is_together: bool) -> None:
        if self.is_answered:
            self.days, self.is_answered, self.kept, self.is_together = [], False, None, is_together

    def _end(self) -> None:
        if self.kept is not None:
            self.days = [each for each in self.kept if each not in self.days]
        for number in self.together.intersection(self.days):
            self.week.pop(DAYS[number], None)
        self.together.difference_update(self.days)
        self.together.update(self.days if self.is_together else ())


def is_always(text: str) -> bool:
    """Whether this says that it never closes, such as ``24/7`` or « en tout temps »."""
    return _ALWAYS.fullmatch(text.strip().lower()) is not None


def week_of(text: str) -> Mapping[str, str]:
    """Read the hours of a week.

    Args:
        text: Such as ``mar-ven 10-17, sam 10-16`` or ``Tuesday to Friday 10:00-12:30 and 13:30-17:00``.

    Returns:
        For each day that is open its times as the settings write them, such as ``10:00-17:00``; whether these
        are times of a day at all is for the check of the settings to say.

    Raises:
        ValueError: It has a word that is no day, days without times, times without days, or no open day.
    """
    reading = _Reading()
    for kind, found in _tokens(text):
        _take(reading, kind, found)
    if not reading.is_answered:
        raise ValueError("the last day has no times")
    week = {day: ", ".join(times) for day, times in reading.week.items() if times}
    if not week:
        raise ValueError("no day is open")
    return week


def _take(reading: _Reading, kind: str, found: re.Match[str]) -> None:
    is_between_days = bool(reading.days) and not reading.is_answered and not reading.is_range
    if kind == "day":
        reading.take_day(_day(found[0]))
    elif kind in _GROUPS and not reading.is_range:
        reading.take_group(_GROUPS[kind])
    elif kind in {"until", "save"}:
        if not is_between_days or (kind == "save" and reading.kept is not None):
            raise ValueError(f"{found[0]!r} stands between no two days")
        if kind == "save":
            reading.leave_out()
        else:
            reading.is_range = True
    elif not reading.days or reading.is_range:
        raise ValueError(f"no day is named before {found[0]!r}")
    else:
        reading.take_times("" if kind == "closed" else span_of(found))


def _tokens(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    place, lowered = 0, text.strip().lower()
    while place < len(lowered):
        found = _TOKENS.match(lowered, place)
        if found is None:
            raise ValueError(f"{lowered[place:]!r} is neither a day nor a time")
        place = found.end()
        if found.lastgroup and found.lastgroup != "between":
            yield found.lastgroup, found


def _day(word: str) -> int:
    for number, names in enumerate(zip(_FRENCH, DAYS, strict=True)):
        if len(word) >= _FEWEST_LETTERS and any(f"{name}s".startswith(word) for name in names):
            return number
    raise ValueError(f"{word!r} is no day")

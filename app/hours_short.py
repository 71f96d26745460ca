"""Opening hours in few words, as people write them on a door: ``mar-ven 10-17, sam 10-16``.

Days are French or English, whole or shortened to three letters or more; a hyphen or « à » means all from one
to the other. Several times of a day follow each other: ``mar 10-12, 13:30-17``. What is not named is closed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.settings_of_hours import DAYS

_FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_FEWEST_LETTERS = 3
_TIME = r"(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?"
_TOKENS = re.compile(
    rf"(?P<times>{_TIME}\s*(?:-|–|à|a|to)\s*{_TIME})"
    r"|(?P<closed>fermé|ferme|closed)\b"
    r"|(?P<between>[,;:.\s]+|(?:et|and|de|du|from)\b)"
    r"|(?P<until>-|–|à|(?:a|au|to)\b)"
    r"|(?P<day>[^\W\d_]+)"
)


@dataclass(slots=True)
class _Reading:
    """What was read so far: the days that the next times are for, and the times of each day."""

    week: dict[str, list[str]] = field(default_factory=dict)
    days: list[int] = field(default_factory=list)
    is_answered: bool = True
    is_range: bool = False

    def take_day(self, number: int) -> None:
        if self.is_answered:
            self.days, self.is_answered = [], False
        if self.is_range:
            count = (number - self.days[-1]) % len(DAYS)
            self.days += [(self.days[-1] + step) % len(DAYS) for step in range(1, count + 1)]
        else:
            self.days.append(number)
        self.is_range = False

    def take_times(self, times: str) -> None:
        for number in self.days:
            self.week.setdefault(DAYS[number], []).extend([times] if times else [])
        self.is_answered = True


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
        if kind == "day":
            reading.take_day(_day(found[0]))
        elif kind == "until":
            if not reading.days or reading.is_answered or reading.is_range:
                raise ValueError(f"{found[0]!r} stands between no two days")
            reading.is_range = True
        elif not reading.days or reading.is_range:
            raise ValueError(f"no day is named before {found[0]!r}")
        else:
            reading.take_times("" if kind == "closed" else _times(found))
    if not reading.is_answered:
        raise ValueError("the last day has no times")
    week = {day: ", ".join(times) for day, times in reading.week.items() if times}
    if not week:
        raise ValueError("no day is open")
    return week


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
        if len(word) >= _FEWEST_LETTERS and any(name.startswith(word) for name in names):
            return number
    raise ValueError(f"{word!r} is no day")


def _times(found: re.Match[str]) -> str:
    from_hour, from_minute, to_hour, to_minute = found.group(2, 3, 4, 5)
    return f"{int(from_hour):02}:{from_minute or '00'}-{int(to_hour):02}:{to_minute or '00'}"

"""Two times of a day as people write them on a door: ``9-17``, ``9 h à midi``, ``9.30-17.00``, ``1-5pm``.

Where one of the two alone has its half of the day, that tells of the other, too; ``9-5`` ends in the
afternoon.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

_HOURS_BY_NAME = {"midi": 12, "noon": 12, "minuit": 0, "midnight": 0}
_NOON = 12 * 60
_UNTIL = r"-|–|à|a|to|until|till"
# What begins the next two times behind the figures of an hour: 13 à 17, 13h-17h, 13:30 to 17.
_MORE_TIMES = (
    r"(?:\s*(?:h(?:eures?)?|:)\s*(?:\d{2})?)?"
    rf"\s*(?:{_UNTIL})\s*(?:\d|(?:{'|'.join(_HOURS_BY_NAME)})\b)"
)
# Nobody opens a door to the public between one and six at night, unless it is written as 01:00.
_FIRST_HOUR = 6


def _time(name: str, *, is_last: bool) -> str:
    """A time as it is written: 9, 9 h 30, 9:30, 9.30, 0930, 9 heures, 9 a.m., midi.

    A point behind the last of two times may also part it from the next two: ``9-12.13-17``, ``9-12.13 à 17``.
    """
    more = rf"\d|{_MORE_TIMES}" if is_last else r"\d"
    point = rf"\.(?=\d{{2}}(?!{more}))|(?=\d{{2}}(?!\d))"
    minute = rf"(?:(?:\s*(?:heures?|h|:)\s*|{point})(?P<{name}_minute>\d{{2}})?)?"
    hour = rf"(?P<{name}_hour>\d{{1,2}}){minute}"
    half = rf"(?:\s*(?P<{name}_half>[ap])\.?\s?m\b\.?)?"
    return rf"(?:{hour}{half}|(?P<{name}_word>midi|noon|minuit|midnight)\b)"


SPAN = rf"(?:{_time('from', is_last=False)}\s*(?:{_UNTIL})\s*{_time('to', is_last=True)}(?!\d))"
"""The pattern of two times, in small letters; ``span_of`` reads what it matched."""


@dataclass(frozen=True, slots=True)
class _Time:
    """A time of a day as it was written.

    Attributes:
        hour: 0 to 99; the check of the settings refuses what is no hour.
        minute: Two figures.
        half: ``a`` or ``p``, empty where none was named.
        is_word: It was named by a word, such as noon.
    """

    hour: int
    minute: str = "00"
    half: str = ""
    is_word: bool = False

    @classmethod
    def of(cls, found: re.Match[str], name: str) -> "_Time":
        if word := found[f"{name}_word"]:
            return cls(_HOURS_BY_NAME[word] or (24 if name == "to" else 0), is_word=True)
        time = cls(int(found[f"{name}_hour"]), found[f"{name}_minute"] or "00", found[f"{name}_half"] or "")
        if time.half and not 1 <= time.hour <= 12:
            raise ValueError(f"{f'{time.hour} {time.half}m'!r} is no time of a day")
        return time

    @property
    def may_be_halved(self) -> bool:
        """Whether it has no half yet and may have one."""
        return not (self.half or self.is_word) and 1 <= self.hour <= 12

    @property
    def minutes(self) -> int:
        """Since midnight."""
        return self._hour_of_day * 60 + int(self.minute)

    @property
    def _hour_of_day(self) -> int:
        return self.hour % 12 + (12 if self.half == "p" else 0) if self.half else self.hour

    def __str__(self) -> str:
        return f"{self._hour_of_day:02}:{self.minute}"


def span_of(found: re.Match[str]) -> str:
    """Two times of a day, the first one before the second.

    A half of the day that one of them has alone tells of the other, too: 1-5pm is in the afternoon, 10-5pm
    begins in the morning, and 9am-5 ends in the afternoon. Where none has one, 9-5 ends in the afternoon: it
    would end before it begins; and 1-5 is all in the afternoon: it would be at night, which is written 01:00.

    Raises:
        ValueError: One has a half of the day, and more than twelve hours or none.
    """
    start, end = _Time.of(found, "from"), _Time.of(found, "to")
    if end.half and start.may_be_halved:
        start = _first_that(start, "pa", lambda each: each.minutes < end.minutes)
    elif start.half and end.may_be_halved:
        end = _first_that(end, "ap", lambda each: each.minutes > start.minutes)
    elif end.may_be_halved and end.minutes < start.minutes <= _NOON:
        end = replace(end, half="p")
    elif _is_at_night(start, found["from_hour"]) and end.may_be_halved and end.hour < _NOON // 60:
        start, end = replace(start, half="p"), replace(end, half="p")
    return f"{start}-{end}"


def _is_at_night(start: "_Time", as_written: str | None) -> bool:
    is_early = start.may_be_halved and start.hour < _FIRST_HOUR
    return is_early and as_written is not None and not as_written.startswith("0")


def _first_that(time: "_Time", halves: str, is_right: Callable[["_Time"], bool]) -> "_Time":
    """A time in the first half of the day where it is right, or as it was written."""
    return next(filter(is_right, (replace(time, half=half) for half in halves)), time)

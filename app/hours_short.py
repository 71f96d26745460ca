"""Opening hours in few words, as people write them on a door: ``mar-ven 10-17, sam 10-16``.

Days are French or English, whole or shortened to three letters or more; a hyphen or « à » means all from one
to the other. « tous les jours », « en semaine », « fin de semaine », *every day*, *weekdays* and *weekends*
name several at once, and a day named later has its own times while others keep theirs.
« sauf » or *except* leaves some out, before the times or behind them; « fermé » or *closed* may stand behind
its days or before them, and more days that are named later leave them closed. Several times of a day follow
each other: ``mar 10-12, 13:30-17``; a day that is named twice otherwise, or alone both with times and as
closed, is a mistake, as one of the two may have been meant for another. What is not named is closed. Where
one of two times alone has its half of the day, that tells of the other, too: ``1-5pm``. « toujours ouvert »,
*24/7* and the like mean that it never closes.
"""

import re
from collections.abc import Iterator, Mapping

from app.door_times import SPAN, span_of
from app.hours_reading import Reading
from app.hours_statements import week_of_statements
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
    r"|(?P<save>(?:sauf|hormis|excluding|except(?:é|e|ing|ion)?|(?:mais\s+)?pas|(?:but\s+)?not|but"
    r"|à\s+l['’]exception\s+d(?:e|u|es))\b)"
    r"|(?P<mark>[:.&/\s]*[,;][,;:.&/\s]*)"
    r"|(?P<between>[:.&/\s]+|(?:et|and|de|du|le|la|les|the|on|from)\b)"
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
        ValueError: It has a word that is no day, days without times, times without days, a day twice, or no
            open day.
    """
    reading = Reading()
    for kind, found in _tokens(text):
        _take(reading, kind, found)
    reading.end()
    week = week_of_statements(reading.told)
    if not week:
        raise ValueError("no day is open")
    return week


def _take(reading: Reading, kind: str, found: re.Match[str]) -> None:
    if kind == "day" and reading.is_range:
        reading.end_range(_day(found[0]))
    elif kind == "day":
        reading.take_days([_day(found[0])], is_together=False)
    elif kind == "times":
        reading.take_times(found[0], span_of(found))
    elif kind in _GROUPS and not reading.is_range:
        reading.take_days(_GROUPS[kind], is_together=True)
    elif kind in _GROUPS:
        raise ValueError(f"no day is named before {found[0]!r}")
    else:
        _take_word(reading, kind, found[0])


def _take_word(reading: Reading, kind: str, word: str) -> None:
    match kind:
        case "mark":
            reading.part(word)
        case "until":
            reading.begin_range(word)
        case "save":
            reading.leave_out(word)
        case "closed":
            reading.close(word)


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

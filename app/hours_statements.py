"""What is told of the hours of a week, one statement after the other, and the week that follows from them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.settings_of_hours import DAYS


@dataclass(slots=True)
class Statement:
    """Some days, and their times or that they are closed.

    Attributes:
        days: 0 for Monday to 6 for Sunday, in the order they were told in.
        left_out: Days that it is not for.
        times: As the settings write them, such as ``10:00-17:00``.
        is_closed: All day.
        is_together: Named by a word for several days; one that is named later has its own times.
    """

    days: list[int] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    is_closed: bool = False
    is_together: bool = False

    @property
    def opened(self) -> list[int]:
        """The days that it is for."""
        return [day for day in self.days if day not in self.left_out]

    @property
    def is_answered(self) -> bool:
        """Whether it says more than days."""
        return self.is_closed or bool(self.times)

    def name(self, days: Iterable[int], *, is_together: bool) -> None:
        """Add days; the first ones tell whether they were named together."""
        self.is_together = is_together if not self.days else self.is_together
        self.days += days


def week_of_statements(statements: Iterable[Statement]) -> dict[str, str]:
    """The week of these statements: times by day, for days that are open.

    A day that is closed stays so where more days than were closed with it have times later.

    Raises:
        ValueError: A day is named in two places with times, and is not one of several that were named
            together, of which others keep theirs; or it has times and is closed, and is not one of fewer
            days that are closed of more that have these times.
    """
    week: dict[int, Statement] = {}
    excepted: set[int] = set()
    for each in statements:
        if not each.is_closed:
            # Where all of them are closed these times would be for no day: that is a mistake to tell.
            days = [day for day in each.opened if not _stays_closed(week.get(day), each)] or each.opened
        else:
            days = each.opened
            excepted |= {day for day in days if day in week and not week[day].is_closed}
        _check_once(days, each, week, excepted)
        week.update(dict.fromkeys(days, each))
    return {DAYS[day]: ", ".join(each.times) for day, each in week.items() if not each.is_closed}


def _stays_closed(before: Statement | None, now: Statement) -> bool:
    """Whether a day was closed as one of fewer days, from which the others are told later."""
    return before is not None and before.is_closed and len(set(before.opened)) < len(set(now.opened))


def _check_once(days: list[int], now: Statement, week: dict[int, Statement], excepted: set[int]) -> None:
    for place, day in enumerate(days):
        is_said_again = day in days[:place] and not now.is_closed
        if is_said_again or not _may_be_named_anew(day, now, week, is_excepted=day in excepted):
            raise ValueError(
                f"{DAYS[day].capitalize()} is named twice; name each day once, such as "
                "Mon-Fri 9-17 except Wed 10-12, 13-20"
            )


def _may_be_named_anew(day: int, now: Statement, week: dict[int, Statement], *, is_excepted: bool) -> bool:
    """Whether a day may have these times, or be closed.

    Times: it had none, or those of a group of which other days keep them, or was closed as one of these and
    others, or as an exception from times of more days. Closed: it had no times, or those of more days than
    are closed now.
    """
    before = week.get(day)
    if before is None:
        return True
    if now.is_closed:
        return before.is_closed or len(set(now.opened)) < len(set(before.opened))
    if before.is_closed:
        named, closed = set(now.opened), set(before.opened)
        return named < closed or (named == closed and is_excepted)
    others = {other for other, told in week.items() if told is before} - set(now.opened)
    return before.is_together and bool(others)

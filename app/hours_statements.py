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
    def is_answered(self) -> bool:
        """Whether it says more than days."""
        return self.is_closed or bool(self.times)

    def name(self, days: Iterable[int], *, is_together: bool) -> None:
        """Add days; the first ones tell whether they were named together."""
        self.is_together = is_together if not self.days else self.is_together
        self.days += days


def week_of_statements(statements: Iterable[Statement]) -> dict[str, str]:
    """The week of these statements: times by day, for days that are open."""
    week: dict[int, list[str]] = {}
    together: set[int] = set()
    for each in statements:
        days = [day for day in each.days if day not in each.left_out]
        for day in days if each.is_closed else together.intersection(days):
            week.pop(day, None)
        together.difference_update(days)
        together.update(days if each.is_together else ())
        for day in days:
            week.setdefault(day, []).extend(each.times)
    return {DAYS[day]: ", ".join(times) for day, times in week.items() if times}

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

    Raises:
        ValueError: A day is named in two places with times, and is not one of several that were named
            together.
    """
    week: dict[int, Statement] = {}
    for each in statements:
        if each.is_closed:
            for day in each.opened:
                week.pop(day, None)
            continue
        for place, day in enumerate(each.opened):
            if day in each.opened[:place] or not _may_be_named_anew(week.get(day), each):
                raise ValueError(
                    f"{DAYS[day].capitalize()} is named twice; name each day once, such as "
                    "Mon-Fri 9-17 except Wed 10-12, 13-20"
                )
        week.update(dict.fromkeys(each.opened, each))
    return {DAYS[day]: ", ".join(each.times) for day, each in week.items()}


def _may_be_named_anew(before: Statement | None, now: Statement) -> bool:
    """Whether a day may have times of its own: it had none, or those of a group of which others keep them."""
    return before is None or (before.is_together and set(before.opened) != set(now.opened))

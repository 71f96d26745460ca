"""Reads opening hours word after word: which days the next times, « sauf » or « fermé » are for.

Where that could be meant in two ways it is refused: hours that are wrong send people to a closed door.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.hours_statements import Statement
from app.settings_of_hours import DAYS


@dataclass(slots=True)
class Reading:
    """What was read so far.

    Attributes:
        told: Statements; the last one may go on.
        listed: Days that the last one leaves out, or that a word before them closes; each comma begins
            another part. None where days are its own.
        is_parted: A semicolon parts them, so that commas do not.
        is_range: The next day ends a range.
        is_range_named: The last day that was named has ended one.
    """

    told: list[Statement] = field(default_factory=list)
    listed: list[Statement] | None = None
    is_parted: bool = False
    is_range: bool = False
    is_range_named: bool = False

    def take_days(self, days: Iterable[int], *, is_together: bool) -> None:
        """Take days that are named by one word."""
        if self.listed is None and not self._is_open():
            self.told.append(Statement())
        self._naming().name(days, is_together=is_together)
        self.is_range_named = False

    def end_range(self, day: int) -> None:
        """Take the days up to this one."""
        first = self._naming().days[-1]
        count = (day - first) % len(DAYS)
        self.take_days([(first + step) % len(DAYS) for step in range(1, count + 1)], is_together=False)
        self.is_range, self.is_range_named = False, True

    def begin_range(self, word: str) -> None:
        """Take a word such as « à »: a day stands before it, and one comes.

        Raises:
            ValueError: None stands before it, or one that ends a range: « lun-mer-ven » may be three days.
        """
        if self.is_range or not (self.listed or self._is_open()) or not self._naming().days:
            raise ValueError(f"{word!r} stands between no two days")
        if self.is_range_named:
            raise ValueError(f"it is unclear which days {word!r} is for")
        self.is_range = True

    def part(self, mark: str) -> None:
        """Take a comma or a semicolon, which may end a list of days."""
        if self.listed is None or self.is_range or (self.is_parted and ";" not in mark):
            return
        if ";" in mark:
            self.listed, self.is_parted = [Statement(days=self._days_listed())], True
        self.listed.append(Statement())

    def leave_out(self, word: str) -> None:
        """Take a word such as « sauf »: before the times or behind them, and again before each day.

        Raises:
            ValueError: No day stands before it.
        """
        last = self.told[-1] if self.told else Statement()
        if self.is_range or not last.days or last.is_closed or (self.listed and not self._days_listed()):
            raise ValueError(f"{word!r} stands between no two days")
        self.listed = self.listed or [Statement()]

    def close(self, word: str) -> None:
        """Close the days named before; where these have their times, the days named behind.

        Raises:
            ValueError: No day stands before it, and none behind it.
        """
        self._end_range(word)
        if self._is_open():
            self._end_list(word)
            self.told[-1].is_closed = True
            return
        days = self._days_listed()  # « sauf mercredi : fermé »
        self._end_list(word)
        self.told.append(Statement(days=days, is_closed=True))
        self.listed = [Statement()]

    def take_times(self, written: str, times: str) -> None:
        """Take times of the days named before.

        Args:
            written: As they were written.
            times: As the settings write them.

        Raises:
            ValueError: They are for no day, or it is unclear for which.
        """
        self._end_range(written)
        if self.listed and not self._is_open():
            own = self._own_days(written)
            self._end_list(written)
            self.told.append(own)
        self._end_list(written)
        if not self.told or self.told[-1].is_closed:
            raise ValueError(f"no day is named before {written!r}")
        self.told[-1].times.append(times)

    def end(self) -> None:
        """Take the end.

        Raises:
            ValueError: Times or days are missing.
        """
        if self.is_range or self._is_open():
            raise ValueError("the last day has no times")
        self._end_list("")

    def _is_open(self) -> bool:
        """Whether days wait for their times."""
        return bool(self.told) and not self.told[-1].is_answered

    def _naming(self) -> Statement:
        return self.listed[-1] if self.listed else self.told[-1]

    def _days_listed(self) -> list[int]:
        return [day for part in self.listed or () for day in part.days]

    def _own_days(self, written: str) -> Statement:
        """Those listed days that these times are for; the others stay listed.

        After « sauf mercredi, samedi » they are for Saturday alone where only Wednesday can be left out.

        Raises:
            ValueError: It could be meant in two ways.
        """
        last, parts = self.told[-1], self.listed or []
        is_next = len(parts) == 2 and bool(parts[1].days)
        if is_next and (last.is_closed or (parts[0].days and not set(parts[1].days) & set(last.days))):
            self.listed = parts[:1]
            return parts[1]
        if len(parts) == 1 and parts[0].days and set(parts[0].days) <= set(last.days) and not last.is_closed:
            return Statement(days=list(parts[0].days))
        raise ValueError(f"it is unclear which days {written!r} is for")

    def _end_range(self, word: str) -> None:
        if self.is_range:
            raise ValueError(f"no day is named before {word!r}")

    def _end_list(self, word: str) -> None:
        if self.listed is None:
            return
        last, days = self.told[-1], self._days_listed()
        if last.is_closed:
            last.days += days
        else:
            last.left_out += days
        self.listed, self.is_parted = None, False
        if not (last.days if last.is_closed else last.left_out):
            raise ValueError(f"no day is named before {word!r}" if word else self._unfinished())

    def _unfinished(self) -> str:
        """What is missing at the end: « fermé » alone names no day that could have times."""
        return "the last day has no times" if any(each.days for each in self.told) else "no day is open"

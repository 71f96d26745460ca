"""Clocks: the only place that asks the machine what time it is.

A clock also knows the branch's time zone, because a day of tickets begins at the branch's midnight.
"""

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo


class SystemClock:
    """The machine's clock, read in the branch's time zone."""

    def __init__(self, time_zone: str) -> None:
        """Remember the time zone.

        Args:
            time_zone: IANA name, such as ``America/Toronto``.

        Raises:
            zoneinfo.ZoneInfoNotFoundError: No such time zone.
        """
        self.zone = ZoneInfo(time_zone)

    def now_ms(self) -> int:
        """Now, epoch milliseconds."""
        return time.time_ns() // 1_000_000

    def steady_ms(self) -> int:
        """Milliseconds of a clock that is never set; from no particular moment on."""
        return time.monotonic_ns() // 1_000_000

    def day_of(self, at_ms: int) -> str:
        """Calendar day of a moment in the branch, ISO 8601."""
        return self.local(at_ms).date().isoformat()

    def moment_ms(self, day: str, time_of_day: str) -> int:
        """A time of a day in the branch, epoch milliseconds.

        Args:
            day: ISO 8601, such as ``2026-11-21``.
            time_of_day: Such as ``17:30``; of one that a change of clocks repeats, the first.
        """
        moment = datetime.fromisoformat(f"{day}T{time_of_day}").replace(tzinfo=self.zone)
        return int(moment.timestamp()) * 1000

    def local(self, at_ms: int) -> datetime:
        """A moment as an aware time of the branch."""
        seconds, milliseconds = divmod(at_ms, 1000)
        moment = datetime.fromtimestamp(seconds, UTC).replace(microsecond=milliseconds * 1000)
        return moment.astimezone(self.zone)


class ReplayClock(SystemClock):
    """A clock that stands where a replay put it; before that, the machine's clock."""

    def __init__(self, time_zone: str) -> None:
        """Start at the machine's time; see ``SystemClock``."""
        super().__init__(time_zone)
        self._at_ms: int | None = None

    def move_to(self, at_ms: int) -> None:
        """Stand at this moment from now on; it may lie before the last one."""
        self._at_ms = at_ms

    def now_ms(self) -> int:
        """The moment of the replay, epoch milliseconds."""
        return super().now_ms() if self._at_ms is None else self._at_ms

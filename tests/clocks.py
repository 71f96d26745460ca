"""Clocks for tests: small real parts that tell the time they were set to, in the branch's time zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

TEN_O_CLOCK = "2026-11-21T10:00:00-05:00"


def epoch_ms(text: str) -> int:
    """Read an ISO 8601 moment with its offset."""
    moment = datetime.fromisoformat(text)
    assert moment.tzinfo is not None, "say the offset: a moment without one is no moment"
    return round(moment.timestamp() * 1000)


class FixedClock:
    """Stands still until it is moved, also backwards."""

    def __init__(self, at: str = TEN_O_CLOCK, zone: str = "America/Toronto") -> None:
        self._at_ms = epoch_ms(at)
        self._zone = ZoneInfo(zone)

    def now_ms(self) -> int:
        return self._at_ms

    def day_of(self, at_ms: int) -> str:
        return datetime.fromtimestamp(at_ms / 1000, self._zone).date().isoformat()

    def set_to(self, at: str) -> None:
        """Jump to a moment, such as ``2026-11-22T09:00:00-05:00``."""
        self._at_ms = epoch_ms(at)

    def advance(self, seconds: float) -> None:
        """Go forward, or back when negative."""
        self._at_ms += round(seconds * 1000)


class SteppingClock(FixedClock):
    """Goes forward by one step at each reading, so that no two moments are the same."""

    def __init__(self, at: str = TEN_O_CLOCK, zone: str = "America/Toronto", step_ms: int = 1000) -> None:
        super().__init__(at, zone)
        self._step_ms = step_ms

    def now_ms(self) -> int:
        self._at_ms += self._step_ms
        return self._at_ms

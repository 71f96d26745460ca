"""What the slow model of the desk stands on: time, and what a line may name.

Written from the product's text; must import nothing of the product.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.model_day import DEFAULT_SERVICES, DESKS, PLAIN, ZONE, Day, Line, Numbers, Refused, Slip


class Ground:
    """The day, the clock and the numbers that a library set."""

    def __init__(self, numbers: Numbers = PLAIN) -> None:
        self.services = DEFAULT_SERVICES
        self.numbers = numbers
        self.day = Day()
        self.now = datetime.min.replace(tzinfo=UTC)

    @property
    def present(self) -> int:
        return len([desk for desk in self.day.staff if desk not in self.day.paused])

    def _open(self) -> list[Slip]:
        return [slip for slip in self.day.slips if slip.state != "closed"]

    def _joining(self) -> datetime:
        """Now; after a step back of the clock by less than half a day, not before anybody in line."""
        near = [s.joined for s in self._open() if s.joined - self.now <= timedelta(hours=12)]
        return max([self.now, *near])

    @property
    def _today(self) -> str:
        return self._joining().astimezone(ZONE).date().isoformat()

    def _next_order(self) -> int:
        """The last place in the order of arrival."""
        return max([slip.order for slip in self.day.slips], default=0) + 1

    def _in(self, state: str) -> list[Slip]:
        return [slip for slip in self.day.slips if slip.state == state]

    def _one(self, line: Line, *states: str) -> Slip:
        found = [s for s in self._open() if s.label == line["label"]]
        found += [s for s in self.day.slips if (s.date, s.label) == (self._today, line["label"])]
        if not found:
            raise Refused("unknown_label")
        if states and found[0].state not in states:
            raise Refused("wrong_state")
        return found[0]

    def _loose(self, line: Line, *states: str) -> Slip:
        """One that no desk has, in one of these states, or one at a desk where nobody is signed in."""
        slip = self._one(line)
        if slip.state in ("called", "serving") and slip.desk not in self.day.staff:
            return slip
        return self._one(line, *states)

    def _desk(self, line: Line) -> str:
        if line["desk"] not in DESKS:
            raise Refused("unknown_desk")
        return str(line["desk"])

    def _staffed_desk(self, line: Line) -> str:
        if self._desk(line) not in self.day.staff:
            raise Refused("not_signed_in")
        return str(line["desk"])

    def _service(self, line: Line) -> tuple[str, str]:
        if line["service"] not in self.services:
            raise Refused("unknown_service")
        return self.services[line["service"]]

    def _held_by(self, desk: str) -> list[Slip]:
        return [s for s in self._in("called") + self._in("serving") if s.desk == desk]

    def _held(self, line: Line, *states: str) -> Slip:
        held = self._held_by(self._desk(line))
        if not held:
            raise Refused("no_ticket_at_desk")
        if states and held[0].state not in states:
            raise Refused("wrong_state")
        return held[0]

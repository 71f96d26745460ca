"""One morning at the service desk, told in few words: who comes, who is there, what the clock says."""

from __future__ import annotations

from uuid import UUID

from desk.calling_rule import calling_order
from desk.presence import Presence
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.tickets import Kind, Outcome, State, Ticket
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue, MemoryStore

BRANCH = "main"
DAY = "2026-11-21"
KINDS = {"T": Kind.TRANSACTION, "A": Kind.ASSISTANCE, "P": Kind.PHONE}
MINUTE_MS = 60_000
PLAIN = Rules()
OPENING_MS = 1_795_273_200_000  # 2026-11-21T10:00:00-05:00


class Scene:
    """A real desk on a store in memory, a clock set by hand, and short words for what people do."""

    def __init__(self, memory: MemoryQueue | None = None, rules: Rules = PLAIN) -> None:
        self.clock = FixedClock()
        self.store = MemoryStore(self.clock, memory)
        self.desk = ServiceDesk(self.store, branch=BRANCH, actor="test", rules=rules)
        self._ids = 0

    def go_to(self, hour: str, day: str = DAY) -> None:
        """Set the clock: `go_to("10:05")`, or with seconds `go_to("10:05:30")`."""
        self.clock.set_to(f"{day}T{hour}-05:00")

    def comes(self, *services: str) -> list[str]:
        """Patrons come in this order; gives the labels they get."""
        return [self.ticket(service).label for service in services]

    def ticket(self, service: str) -> Ticket:
        self._ids += 1
        ticket_id = str(UUID(int=self._ids))
        if service == "phone":
            return self.desk.phone(ticket_id, "fr").ticket
        return self.desk.issue(ticket_id, service, "fr").ticket

    def staffed(self, *desks: str) -> None:
        """One staff member at each of these desks."""
        for desk in desks:
            self.desk.sign_in(desk, f"staff {desk}")

    def calls(self, desk: str = "1") -> str | None:
        """The desk calls the next patron; gives the label called."""
        choice = self.desk.call_next(desk)
        return choice.ticket.label if choice else None

    def serves(self, desk: str = "1", outcome: Outcome = Outcome.SERVED) -> str | None:
        """The desk calls the next patron, and closes the visit at once; gives the label."""
        label = self.calls(desk)
        if label is not None:
            self.desk.finish(desk, outcome)
        return label

    def misses(self, desk: str = "1") -> Ticket:
        """The desk calls, recalls, waits a minute and marks the patron a no-show."""
        self.calls(desk)
        self.desk.recall(desk)
        self.clock.advance(60)
        return self.desk.no_show(desk)

    @property
    def line(self) -> list[str]:
        """The labels that wait, in calling order."""
        return [ticket.label for ticket in calling_order(self.desk.view())]

    def stored(self, label: str) -> Ticket:
        """The ticket of a label as the store has it, closed or not."""
        (found,) = (each for each in self.store.every_ticket(BRANCH) if each.label == label)
        return found


def waiting_queue(present: int, now_min: float, tickets: str, rules: Rules = PLAIN) -> LiveQueue:
    """A queue spelled as in the worked cases: `waiting_queue(1, 10, "A1@0 T1@9")`; P is a phone call on hold.

    `[A1@0]` is parked, `!A1@0` is at desk 4, `A1@0~12` was spoken with at minute 12.
    """
    # Whoever joined earlier was written down earlier: no store holds it otherwise.
    spelled = sorted(enumerate(tickets.split()), key=lambda each: _minutes(each[1])[0])
    made = {place: _spelled(sequence, text) for sequence, (place, text) in enumerate(spelled, start=1)}
    return LiveQueue(
        BRANCH,
        DAY,
        OPENING_MS + round(now_min * MINUTE_MS),
        sequence=100,
        tickets=tuple(made[place] for place in sorted(made)),
        presences={
            str(desk): Presence(str(desk), f"staff {desk}", None, True, 0, DAY, 0)
            for desk in range(1, present + 1)
        },
        rules=rules,
    )


def _spelled(sequence: int, text: str) -> Ticket:
    name = text.strip("[]!").split("@")[0]
    joined_min, contact_min = _minutes(text)
    state = {"[": State.PARKED, "!": State.CALLED}.get(text[0], State.WAITING)
    return Ticket(
        id=name,
        branch=BRANCH,
        day=DAY,
        series=name[0],
        number=sequence,
        service="any",
        kind=KINDS[name[0]],
        state=state,
        language="fr",
        sequence=sequence,
        joined_ms=OPENING_MS + round(joined_min * MINUTE_MS),
        contact_ms=None if contact_min is None else OPENING_MS + round(contact_min * MINUTE_MS),
        desk="4" if state is State.CALLED else None,
    )


def _minutes(text: str) -> tuple[float, float | None]:
    """When a spelled ticket joined, and when staff last spoke with its patron."""
    joined, _, contact = text.strip("[]!").split("@")[1].partition("~")
    return float(joined), float(contact) if contact else None

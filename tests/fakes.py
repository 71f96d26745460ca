"""A queue in memory for tests of the screens: several stores on it, and it can be locked, lost and found."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from desk.changes import Change, Decision, Event, PresenceSet, PrinterSet, TicketAdded
from desk.errors import StoreTrouble, StoreUnavailable
from desk.ports import Clock
from desk.queue import Also, LiveQueue, TicketByLabel, steady_now_ms
from desk.service_desk import ServiceDesk
from desk.tickets import Ticket
from tests.clocks import FixedClock
from ui.opened_desk import OpenedDesk

Answer = TypeVar("Answer")
BRANCH = "central"


@dataclass
class MemoryQueue:
    """What a database file would hold.

    While `lost` is set every store on it fails; while a test holds `lock` every store waits.
    """

    clock: Clock = field(default_factory=FixedClock)
    lock: threading.RLock = field(default_factory=threading.RLock)
    lost: StoreTrouble | None = None
    bug: Exception | None = None
    commits: int = 0
    opened: int = 0
    closed: int = 0
    tickets: dict[str, Ticket] = field(default_factory=dict)
    kept: LiveQueue = field(default_factory=lambda: LiveQueue(BRANCH, "", 0))

    def open_desk(self) -> OpenedDesk:
        """Open one more store on it, as `app` would for one more thread."""
        self.check()
        self.opened += 1
        store = MemoryStore(self)
        return OpenedDesk(ServiceDesk(store, branch=BRANCH, actor="test"), store)

    def desk(self) -> ServiceDesk:
        """The use cases, for what a test does itself."""
        return ServiceDesk(MemoryStore(self), branch=BRANCH, actor="somebody else")

    def check(self) -> None:
        if self.bug is not None:
            raise self.bug
        if self.lost is not None:
            raise StoreUnavailable(self.lost, "the queue in memory is lost")

    def read(self, also: Also | None) -> LiveQueue:
        now_ms = self.clock.now_ms()
        day = self.clock.day_of(now_ms)
        live = tuple(ticket for ticket in self.tickets.values() if ticket.is_open)
        today = [ticket for ticket in self.tickets.values() if ticket.day == day]
        numbers = {each.series: each.number for each in sorted(today, key=lambda each: each.number)}
        wanted = next((each for each in self.tickets.values() if _is_asked(each, also, day)), None)
        now_ms = steady_now_ms(now_ms, live)
        return replace(self.kept, day=day, now_ms=now_ms, tickets=live, last_numbers=numbers, also=wanted)

    def keep(self, change: Change) -> None:
        kept = replace(self.kept, sequence=self.kept.sequence + 1)
        match change:
            case PresenceSet(desk=desk, presence=presence):
                others = {name: each for name, each in kept.presences.items() if name != desk}
                here = {} if presence is None else {desk: presence}
                kept = replace(kept, presences={**others, **here})
            case PrinterSet(report=report):
                kept = replace(kept, printers={**kept.printers, report.place: report})
            case TicketAdded(ticket=ticket):
                assert ticket.id not in self.tickets
                self.tickets[ticket.id] = ticket
            case _:
                assert self.tickets[change.was.id].state is change.was.state
                self.tickets[change.ticket.id] = change.ticket
        self.kept = kept


class MemoryStore:
    """One connection to it; tells of the commits of the others, not of its own."""

    def __init__(self, queue: MemoryQueue) -> None:
        self._queue = queue
        self._own = 0

    def transact(
        self,
        branch: str,
        decide: Callable[[LiveQueue], Decision[Answer]],
        *,
        actor: str,
        also: Also | None = None,
    ) -> Answer:
        with self._queue.lock:
            self._queue.check()
            decision = decide(self._queue.read(also))
            for change in decision.changes:
                self._queue.keep(change)
            self._queue.commits += bool(decision.changes)
            self._own += bool(decision.changes)
            return decision.answer

    def view(self, branch: str) -> LiveQueue:
        with self._queue.lock:
            self._queue.check()
            return self._queue.read(None)

    def events_after(self, branch: str, sequence: int, limit: int) -> Sequence[Event]:
        return ()

    def change_number(self) -> int:
        with self._queue.lock:
            self._queue.check()
            return self._queue.commits - self._own

    def close(self) -> None:
        self._queue.closed += 1


def _is_asked(ticket: Ticket, also: Also | None, day: str) -> bool:
    if also is None:
        return False
    if isinstance(also, TicketByLabel):
        return ticket.label == also.label and ticket.day == day
    return ticket.id == also.id

"""A real store that keeps its branches in memory.

Made for tests and for anybody who needs a desk without a file: it keeps every promise of `desk.ports.Store`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from desk.changes import (
    Change,
    Decision,
    Event,
    PresenceSet,
    PrinterSet,
    TicketAdded,
    TicketMoved,
    event_data,
)
from desk.errors import StoreTrouble, StoreUnavailable
from desk.ports import Clock
from desk.presence import Presence
from desk.printer import PrinterReport
from desk.queue import Also, LiveQueue, TicketById, TicketByLabel, steady_now_ms
from desk.tickets import Ticket

Answer = TypeVar("Answer")


class Broken(Exception):
    """A decision wanted something kept that no store may keep; a bug of the decision."""


@dataclass
class BranchBook:
    """All that is kept of one branch."""

    tickets: dict[str, Ticket] = field(default_factory=dict)
    presences: dict[str, Presence] = field(default_factory=dict)
    printers: dict[str, PrinterReport] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def copy(self) -> BranchBook:
        return BranchBook({**self.tickets}, {**self.presences}, {**self.printers}, [*self.events])

    def keep(self, change: Change) -> str | None:
        """Keep one change and give the id of the ticket it is about, if any."""
        match change:
            case TicketAdded(ticket=ticket):
                label = (ticket.day, ticket.label)
                if ticket.id in self.tickets or label in self.labels():
                    raise Broken(f"there is already a ticket {label} or {ticket.id}")
                self.tickets[ticket.id] = ticket
                return ticket.id
            case TicketMoved(was=was, ticket=ticket):
                if was.id != ticket.id or self.tickets[was.id].state is not was.state:
                    raise Broken(f"{self.tickets[was.id]} is not as it was read: {was}")
                self.tickets[ticket.id] = ticket
                return ticket.id
            case PresenceSet(desk=desk, presence=presence):
                self.presences.pop(desk, None)
                self.presences |= {} if presence is None else {desk: presence}
            case PrinterSet(report=report):
                self.printers[report.place] = report
        return None

    def labels(self) -> set[tuple[str, str]]:
        return {(ticket.day, ticket.label) for ticket in self.tickets.values()}


@dataclass
class Shelf:
    """What the stores of several programs share, as they would share a file."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    books: dict[str, BranchBook] = field(default_factory=dict)
    commits: int = 0


class MemoryStore:
    """One connection to a shelf; two stores on one shelf see each other's work. Safe in any thread.

    The day is that of the steady moment, not of the bare clock: so a clock that stepped back over midnight
    gives nobody a ticket of yesterday, which would be closed when the clock is put right.
    """

    def __init__(self, clock: Clock, shelf: Shelf | None = None) -> None:
        self.shelf = shelf or Shelf()
        self._clock = clock
        self._own_commits = 0
        self._is_closed = False

    def transact(
        self,
        branch: str,
        decide: Callable[[LiveQueue], Decision[Answer]],
        *,
        actor: str,
        also: Also | None = None,
    ) -> Answer:
        with self.shelf.lock:
            kept = self._book(branch)
            queue = self._queue(branch, kept, also)
            decision = decide(queue)
            if decision.changes:
                book = kept.copy()
                for change in decision.changes:
                    ticket = book.keep(change)
                    number = len(book.events) + 1
                    data = event_data(change)
                    book.events.append(Event(number, queue.now_ms, change.kind, ticket, actor, data))
                self.shelf.books[branch] = book
                self.shelf.commits += 1
                self._own_commits += 1
            return decision.answer

    def view(self, branch: str) -> LiveQueue:
        with self.shelf.lock:
            return self._queue(branch, self._book(branch), None)

    def events_after(self, branch: str, sequence: int, limit: int) -> Sequence[Event]:
        with self.shelf.lock:
            return tuple(self._book(branch).events[sequence : sequence + limit])

    def change_number(self) -> int:
        with self.shelf.lock:
            return self.shelf.commits - self._own_commits

    def close(self) -> None:
        self._is_closed = True

    def every_ticket(self, branch: str) -> tuple[Ticket, ...]:
        """All tickets ever kept, closed ones too; beyond what a desk may ask."""
        with self.shelf.lock:
            return tuple(self._book(branch).tickets.values())

    def _book(self, branch: str) -> BranchBook:
        if self._is_closed:
            raise StoreUnavailable(StoreTrouble.CANNOT_OPEN, "this store was closed")
        return self.shelf.books.get(branch) or BranchBook()

    def _queue(self, branch: str, book: BranchBook, also: Also | None) -> LiveQueue:
        live = tuple(ticket for ticket in book.tickets.values() if ticket.is_open)
        now_ms = steady_now_ms(self._clock.now_ms(), live)
        day = self._clock.day_of(now_ms)
        return LiveQueue(
            branch,
            day,
            now_ms,
            sequence=len(book.events),
            tickets=live,
            presences={**book.presences},
            printers={**book.printers},
            last_numbers=_last_numbers(book, day),
            also=_also(book, day, also),
        )


def _last_numbers(book: BranchBook, day: str) -> dict[str, int]:
    last: dict[str, int] = {}
    for ticket in book.tickets.values():
        if ticket.day == day:
            last[ticket.series] = max(ticket.number, last.get(ticket.series, 0))
    return last


def _also(book: BranchBook, day: str, also: Also | None) -> Ticket | None:
    match also:
        case TicketById(id=ticket_id):
            return book.tickets.get(ticket_id)
        case TicketByLabel(label=label):
            found = (each for each in book.tickets.values() if (each.day, each.label) == (day, label))
            return next(found, None)
        case None:
            return None

"""A real store in memory: several connections to one place, which a test can lock, lose and count.

It keeps the contract of ``tests/data/store_contract.py``, and any thread may use it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from desk.changes import (
    Decision,
    Event,
)
from desk.errors import StoreTrouble, StoreUnavailable
from desk.opening import OpeningTimes
from desk.people import KeptPin, PinChecking
from desk.ports import Clock
from desk.presence import alias_key
from desk.queue import Also, LiveQueue
from desk.service_desk import ServiceDesk
from desk.tickets import Ticket
from tests.clocks import FixedClock
from tests.memory_book import BranchBook
from tests.plain_pins import PlainPins
from ui.opened_desk import OpenedDesk

Answer = TypeVar("Answer")
BRANCH = "central"


@dataclass
class MemoryQueue:
    """The place several stores share, as programs would share a file.

    Attributes:
        clock: That of the desks opened here.
        lost: While it is set, every store here is away for this reason.
        unkept: While it is set, every store here reads and keeps nothing, for this reason.
        bug: While it is set, every store here breaks with it.
        commits: How often something was kept.
        opened: How many desks were opened here.
        closed: How many stores were closed.
        opening: When the desks opened here give tickets.
        books: What is kept, by branch.
        pins: Compares the PINs of staff.
    """

    clock: Clock = field(default_factory=FixedClock)
    lost: StoreTrouble | None = None
    unkept: StoreTrouble | None = None
    bug: Exception | None = None
    commits: int = 0
    opened: int = 0
    closed: int = 0
    opening: OpeningTimes = field(default_factory=OpeningTimes)
    books: dict[str, BranchBook] = field(default_factory=dict)
    pins: PinChecking = field(default_factory=PlainPins)
    # Whoever writes holds the first from reading to keeping; every look at the place takes the second for a
    # moment. Always in this order.
    writing: threading.RLock = field(default_factory=threading.RLock)
    looking: threading.RLock = field(default_factory=threading.RLock)

    @property
    def lock(self) -> AbstractContextManager[None]:
        """While a test holds it every store waits, also one that only reads."""
        return self._locked()

    @property
    def tickets(self) -> Mapping[str, Ticket]:
        """Every ticket ever taken at the desks opened here, by id."""
        return self.book(BRANCH).tickets

    def open_desk(self) -> OpenedDesk:
        """Open one more store here, as `app` would for one more thread."""
        self.check()
        self.opened += 1
        store = MemoryStore(self.clock, self)
        return OpenedDesk(self._desk_on(store, "test"), store)

    def desk(self) -> ServiceDesk:
        """The use cases, for what a test does itself."""
        return self._desk_on(MemoryStore(self.clock, self), "somebody else")

    def _desk_on(self, store: MemoryStore, actor: str) -> ServiceDesk:
        return ServiceDesk(store, branch=BRANCH, actor=actor, opening=self.opening, pins=self.pins)

    def book(self, branch: str) -> BranchBook:
        return self.books.get(branch, BranchBook())

    def check(self) -> None:
        if self.bug is not None:
            raise self.bug
        if self.lost is not None:
            raise StoreUnavailable(self.lost, "the queue in memory is lost")

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with self.writing, self.looking:
            yield


class MemoryStore:
    """One connection to a place in memory; it hears of the commits of the others, not of its own."""

    def __init__(self, clock: Clock, memory: MemoryQueue | None = None) -> None:
        self.memory = memory or MemoryQueue(clock)
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
        with self.memory.writing:
            kept = self._look(branch)
            clock_ms = self._clock.now_ms()
            decision = decide(kept.read(branch, clock_ms, self._clock.day_of, also))
            if decision.changes:
                self._commit(branch, kept.with_changes(decision.changes, actor, clock_ms))
            return decision.answer

    def view(self, branch: str) -> LiveQueue:
        return self._look(branch).read(branch, self._clock.now_ms(), self._clock.day_of, None)

    def pin_of(self, branch: str, alias: str) -> KeptPin | None:
        book = self._look(branch)
        person = book.people.get(alias_key(alias))
        return None if person is None else KeptPin(book.pins[person.key], person.pin_count)

    def events_after(self, branch: str, sequence: int, limit: int) -> Sequence[Event]:
        return tuple(self._look(branch).events[sequence : sequence + limit])

    def change_number(self) -> int:
        with self.memory.looking:
            self._check()
            return self.memory.commits - self._own_commits

    def close(self) -> None:
        self._is_closed = True
        self.memory.closed += 1

    def every_ticket(self, branch: str) -> tuple[Ticket, ...]:
        """All tickets ever kept, closed ones too; beyond what a desk may ask."""
        return tuple(self._look(branch).tickets.values())

    def _look(self, branch: str) -> BranchBook:
        with self.memory.looking:
            self._check()
            return self.memory.book(branch)

    def _commit(self, branch: str, book: BranchBook) -> None:
        with self.memory.looking:
            if self.memory.unkept is not None:
                raise StoreUnavailable(self.memory.unkept, "the queue in memory keeps nothing")
            self.memory.books[branch] = book
            self.memory.commits += 1
            self._own_commits += 1

    def _check(self) -> None:
        if self._is_closed:
            raise StoreUnavailable(StoreTrouble.CANNOT_OPEN, "this store was closed")
        self.memory.check()

"""A real store in memory: several connections to one place, which a test can lock, lose and count.

It keeps the contract of ``tests/data/store_contract.py``, and any thread may use it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from data.rows import StoreConflict
from desk.changes import (
    ActionSet,
    Change,
    Decision,
    Event,
    PersonRemoved,
    PersonSet,
    PresenceSet,
    PrinterSet,
    ReprintAdded,
    ReprintRemoved,
    SkillsSet,
    TicketAdded,
    TicketMoved,
    Told,
    desks_at_work,
    event_data,
)
from desk.errors import StoreTrouble, StoreUnavailable
from desk.people import KeptPin, Person
from desk.ports import Clock
from desk.presence import Presence, alias_key
from desk.printer import PrinterReport
from desk.queue import UNDO_MS, Also, Everybody, LiveQueue, TicketById, TicketByLabel, joining_ms
from desk.service_desk import ServiceDesk
from desk.slips import ReprintRequest
from desk.tickets import DeskAction, Ticket
from tests.clocks import FixedClock
from ui.opened_desk import OpenedDesk

Answer = TypeVar("Answer")
BRANCH = "central"


@dataclass
class BranchBook:
    """All that is kept of one branch. It is never changed: what comes next is kept in a copy."""

    tickets: dict[str, Ticket] = field(default_factory=dict)
    presences: dict[str, Presence] = field(default_factory=dict)
    printers: dict[str, PrinterReport] = field(default_factory=dict)
    reprints: dict[str, ReprintRequest] = field(default_factory=dict)
    skills: dict[str, frozenset[str]] = field(default_factory=dict)
    actions: dict[str, DeskAction] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def with_changes(self, changes: Sequence[Change], actor: str, at_ms: int) -> BranchBook:
        """The book after these changes and their events.

        Raises:
            StoreConflict: A change does not fit what is kept.
        """
        kept = ({**self.tickets}, {**self.presences}, {**self.printers}, {**self.reprints})
        known = ({**self.skills}, {**self.actions}, {**self.people}, {**self.pins})
        book = BranchBook(*kept, *known, [*self.events])
        for change in changes:
            if isinstance(change, ActionSet):
                book.actions.pop(change.desk, None)
                book.actions |= {} if change.action is None else {change.desk: change.action}
                continue
            ticket, number = book._keep(change), len(book.events) + 1
            for desk in desks_at_work(change) & set(book.presences):
                book.presences[desk] = replace(book.presences[desk], active_ms=at_ms)
            book.events.append(Event(number, at_ms, change.kind, ticket, actor, event_data(change)))
        return book

    def read(self, branch: str, clock_ms: int, day_of: Callable[[int], str], also: Also | None) -> LiveQueue:
        """What a desk may look at."""
        live = tuple(ticket for ticket in self.tickets.values() if ticket.is_open)
        day = day_of(joining_ms(clock_ms, live))
        return LiveQueue(
            branch,
            day,
            clock_ms,
            sequence=len(self.events),
            tickets=live,
            presences={**self.presences},
            printers={**self.printers},
            reprints=tuple(self.reprints.values()),
            last_numbers=self._last_numbers(day),
            also=self._also(day, also),
            skills={**self.skills},
            actions={d: each for d, each in self.actions.items() if 0 <= clock_ms - each.at_ms <= UNDO_MS},
            has_people=bool(self.people),
            people={**self.people} if isinstance(also, Everybody) else {},
        )

    def _keep(self, change: Told) -> str | None:
        """Keep one change and give the id of the ticket it is about, if any."""
        match change:
            case TicketAdded(ticket=ticket):
                if ticket.id in self.tickets or self._with_label(ticket.day, ticket.label) is not None:
                    raise StoreConflict(f"there is already a ticket {ticket.label} or {ticket.id}")
                self.tickets[ticket.id] = ticket
                return ticket.id
            case TicketMoved(was=was, ticket=ticket):
                kept = self.tickets.get(ticket.id)
                if kept is None or kept.state is not was.state:
                    raise StoreConflict(f"{kept} is not as it was read: {was}")
                self.tickets[ticket.id] = ticket
                return ticket.id
            case PresenceSet(desk=desk, presence=presence):
                self.presences.pop(desk, None)
                self.presences |= {} if presence is None else {desk: presence}
            case PersonSet() | PersonRemoved():
                self._keep_person(change)
            case PrinterSet(report=report):
                self.printers[report.place] = report
            case SkillsSet(desk=desk, services=services):
                self.skills.pop(desk, None)
                self.skills |= {} if services is None else {desk: services}
            case ReprintAdded(request=request):
                if request.id in self.reprints:
                    raise StoreConflict(f"there is already a request {request.id}")
                self.reprints[request.id] = request
                return request.ticket_id
            case ReprintRemoved(request=request):
                if self.reprints.pop(request.id, None) is None:
                    raise StoreConflict(f"there is no request {request.id} any more")
                return request.ticket_id
        return None

    def _with_label(self, day: str, label: str) -> Ticket | None:
        found = (each for each in self.tickets.values() if (each.day, each.label) == (day, label))
        return next(found, None)

    def _last_numbers(self, day: str) -> dict[str, int]:
        last: dict[str, int] = {}
        for ticket in self.tickets.values():
            if ticket.day == day:
                last[ticket.series] = max(ticket.number, last.get(ticket.series, 0))
        return last

    def _also(self, day: str, also: Also | None) -> Ticket | None:
        match also:
            case TicketById(id=ticket_id):
                return self.tickets.get(ticket_id)
            case TicketByLabel(label=label):
                return self._with_label(day, label)
            case Everybody() | None:
                return None

    def _keep_person(self, change: PersonSet | PersonRemoved) -> None:
        was = change.was if isinstance(change, PersonSet) else change.key
        if was is not None and was not in self.people:
            raise StoreConflict("there is no such person any more")
        pin = self.pins.pop(was, "") if was is not None else ""
        if was is not None:
            del self.people[was]
        if isinstance(change, PersonSet):
            if change.person.key in self.people:
                raise StoreConflict("there is somebody of this alias already")
            self.people[change.person.key] = change.person
            self.pins[change.person.key] = change.hashed or pin


@dataclass
class MemoryQueue:
    """The place several stores share, as programs would share a file.

    Attributes:
        clock: That of the desks opened here.
        lost: While it is set, every store here is away for this reason.
        bug: While it is set, every store here breaks with it.
        commits: How often something was kept.
        opened: How many desks were opened here.
        closed: How many stores were closed.
        books: What is kept, by branch.
    """

    clock: Clock = field(default_factory=FixedClock)
    lost: StoreTrouble | None = None
    bug: Exception | None = None
    commits: int = 0
    opened: int = 0
    closed: int = 0
    books: dict[str, BranchBook] = field(default_factory=dict)
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
        return OpenedDesk(ServiceDesk(store, branch=BRANCH, actor="test"), store)

    def desk(self) -> ServiceDesk:
        """The use cases, for what a test does itself."""
        return ServiceDesk(MemoryStore(self.clock, self), branch=BRANCH, actor="somebody else")

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
            self.memory.books[branch] = book
            self.memory.commits += 1
            self._own_commits += 1

    def _check(self) -> None:
        if self._is_closed:
            raise StoreUnavailable(StoreTrouble.CANNOT_OPEN, "this store was closed")
        self.memory.check()

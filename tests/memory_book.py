"""What a store in memory keeps of one branch, and how changes are kept in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, fields, replace

from data.rows import StoreConflict
from desk.changes import (
    ActionSet,
    Change,
    ColleagueSet,
    Event,
    LostSlipAdded,
    LostSlipRemoved,
    PersonRemoved,
    PersonSet,
    PresenceSet,
    PrinterSet,
    ReprintAdded,
    ReprintRemoved,
    SkillsSet,
    StepSlipAdded,
    StepSlipRemoved,
    TicketAdded,
    TicketMoved,
    Told,
    desks_at_work,
    event_data,
)
from desk.colleague_call import ColleagueCall
from desk.desk_action import DeskAction
from desk.people import Person
from desk.presence import Presence
from desk.printer import PrinterReport
from desk.queue import UNDO_MS, Also, Everybody, LiveQueue, TicketById, TicketByLabel, joining_ms
from desk.slips import LostSlip, ReprintRequest, StepSlipRequest
from desk.tickets import Ticket


@dataclass
class BranchBook:
    """All that is kept of one branch. It is never changed: what comes next is kept in a copy."""

    tickets: dict[str, Ticket] = field(default_factory=dict)
    presences: dict[str, Presence] = field(default_factory=dict)
    printers: dict[str, PrinterReport] = field(default_factory=dict)
    reprints: dict[str, ReprintRequest] = field(default_factory=dict)
    step_slips: dict[str, StepSlipRequest] = field(default_factory=dict)
    lost_slips: dict[str, LostSlip] = field(default_factory=dict)
    skills: dict[str, frozenset[str]] = field(default_factory=dict)
    actions: dict[str, DeskAction] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    colleague_calls: dict[str, ColleagueCall] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def with_changes(self, changes: Sequence[Change], actor: str, at_ms: int) -> BranchBook:
        """The book after these changes and their events.

        Raises:
            StoreConflict: A change does not fit what is kept.
        """
        book = BranchBook(**{each.name: copy(getattr(self, each.name)) for each in fields(self)})
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
            step_slips=tuple(self.step_slips.values()),
            lost_slips=tuple(self.lost_slips.values()),
            last_numbers=self._last_numbers(day),
            also=self._also(day, also),
            skills={**self.skills},
            actions={d: each for d, each in self.actions.items() if 0 <= clock_ms - each.at_ms <= UNDO_MS},
            has_people=bool(self.people),
            people={**self.people} if isinstance(also, Everybody) else {},
            colleague_calls={**self.colleague_calls},
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
            case ColleagueSet(desk=desk, call=call):
                self.colleague_calls.pop(desk, None)
                self.colleague_calls |= {} if call is None else {desk: call}
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
            case StepSlipAdded(request=wanted):
                if wanted.id in self.step_slips:
                    raise StoreConflict(f"there is already a request {wanted.id}")
                self.step_slips[wanted.id] = wanted
                return wanted.ticket_id
            case StepSlipRemoved(request=wanted):
                if self.step_slips.pop(wanted.id, None) is None:
                    raise StoreConflict(f"there is no request {wanted.id} any more")
                return wanted.ticket_id
            case LostSlipAdded(slip=slip):
                if slip.id in self.lost_slips:
                    raise StoreConflict(f"there is already a lost slip {slip.id}")
                self.lost_slips[slip.id] = slip
                return slip.request.ticket_id or None
            case LostSlipRemoved(slip=slip):
                if self.lost_slips.pop(slip.id, None) is None:
                    raise StoreConflict(f"there is no lost slip {slip.id} any more")
                return slip.request.ticket_id or None
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

"""Rebuilds the tickets of a branch from its events alone, to hold them against the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desk.changes import Event, EventKind
from desk.ports import Store
from desk.queue import LiveQueue
from desk.tickets import CallReason, Kind, Outcome, ParkReason, StaffReason, State, Ticket

OF_SLIPS = {
    EventKind.REPRINT_ASKED,
    EventKind.REPRINT_ENDED,
    EventKind.STEP_SLIP_ASKED,
    EventKind.STEP_SLIP_ENDED,
    EventKind.SLIP_LOST,
    EventKind.LOST_SLIP_ENDED,
}

_WORDS = {
    "kind": Kind,
    "state": State,
    "outcome": Outcome,
    "call_reason": CallReason,
    "staff_reason": StaffReason,
    "park_reason": ParkReason,
}


def all_events(store: Store, branch: str) -> Iterator[Event]:
    """Read the whole log, page by page."""
    last = 0
    while page := store.events_after(branch, last, 100):
        yield from page
        last = page[-1].sequence


def replayed_tickets(branch: str, events: Iterable[Event]) -> dict[str, Ticket]:
    tickets: dict[str, Ticket] = {}
    for event in events:
        # A request for a slip is about a ticket and changes nothing of it.
        if event.ticket is None or event.kind in OF_SLIPS:
            continue
        data = {
            name: _WORDS[name](value) if name in _WORDS and isinstance(value, str) else value
            for name, value in event.data.items()
        }
        if event.ticket in tickets:
            tickets[event.ticket] = replace(tickets[event.ticket], **data)  # type: ignore[arg-type]
        else:
            tickets[event.ticket] = Ticket(id=event.ticket, branch=branch, **data)  # type: ignore[arg-type]
    return tickets


def assert_sound(store: Store, branch: str) -> dict[str, Ticket]:
    """Check what must hold after anything at all: no gap, no double, and the log tells the truth.

    Returns every ticket ever issued, by id.
    """
    events = list(all_events(store, branch))
    queue: LiveQueue = store.view(branch)
    assert [event.sequence for event in events] == list(range(1, queue.sequence + 1))
    tickets = replayed_tickets(branch, events)
    assert {ticket.id: ticket for ticket in queue.tickets} == {
        ticket.id: ticket for ticket in tickets.values() if ticket.is_open
    }
    labels = [(ticket.day, ticket.label) for ticket in tickets.values()]
    assert len(set(labels)) == len(labels)
    return tickets

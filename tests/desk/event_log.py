"""The queue rebuilt from the event log alone, after a trip through JSON as any other system would read it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from desk.changes import Event, EventKind
from desk.presence import Presence
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


def replayed(events: Iterable[Event], now: LiveQueue) -> tuple[LiveQueue, dict[str, Ticket]]:
    """Rebuild the queue of a moment from the log: the live queue, and every ticket by its id.

    The log names no person, so a desk that counts is given to nobody by name; a paused desk is not told from
    an empty one.
    """
    fields: dict[str, dict[str, Any]] = {}
    counting: dict[str, Presence] = {}
    skills: dict[str, frozenset[str]] = {}
    for number, event in enumerate(events, start=1):
        assert event.sequence == number, "the numbers have no gap"
        data = json.loads(json.dumps(dict(event.data)))
        if event.kind in OF_SLIPS:
            assert event.ticket is None or event.ticket in fields, "a slip of a ticket that was issued"
        elif event.ticket is not None:
            is_new = event.kind is EventKind.TICKET_ISSUED
            assert is_new == (event.ticket not in fields), "a ticket is issued once, and before all else"
            assert not is_new or data["sequence"] == number, "a ticket has the number of its issue"
            fields.setdefault(event.ticket, {"id": event.ticket, "branch": now.branch}).update(data)
        elif event.kind is EventKind.SKILLS_SET:
            skills.pop(data["desk"], None)
            if data["services"] is not None:
                skills[data["desk"]] = frozenset(data["services"].split())
        elif "counts" in data:
            counting.pop(data["desk"], None)
            if data["counts"]:
                counting[data["desk"]] = Presence(data["desk"], "", None, True, 0, "", 0)
    tickets = {ticket_id: _ticket(known) for ticket_id, known in fields.items()}
    live = tuple(ticket for ticket in tickets.values() if ticket.is_open)
    queue = LiveQueue(now.branch, now.day, now.now_ms, tickets=live, presences=counting, skills=skills)
    return queue, tickets


def _ticket(known: dict[str, Any]) -> Ticket:
    words = {name: known[name] and word(known[name]) for name, word in _WORDS.items()}
    return Ticket(**{**known, **words})

"""Decisions made by hand, for what no use case would ever decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desk.changes import Change, Decision, EventKind, TicketAdded, TicketMoved
from desk.queue import LiveQueue
from desk.tickets import Kind, State, Ticket

Decide = Callable[[LiveQueue], Decision[None]]


def ticket_of(queue: LiveQueue, ticket_id: str, number: int) -> Ticket:
    return Ticket(
        id=ticket_id,
        branch=queue.branch,
        day=queue.day,
        series="A",
        number=number,
        service="loan",
        kind=Kind.TRANSACTION,
        state=State.WAITING,
        language="fr",
        sequence=queue.sequence + 1,
        joined_ms=queue.now_ms,
    )


def add(*tickets: tuple[str, int]) -> Decide:
    """Add tickets of series A by id and number, whatever is kept already."""

    def decide(queue: LiveQueue) -> Decision[None]:
        made = (ticket_of(queue, ticket_id, number) for ticket_id, number in tickets)
        return Decision(tuple(TicketAdded(EventKind.TICKET_ISSUED, ticket) for ticket in made), None)

    return decide


def move(was: Ticket, **fields: object) -> Decide:
    """Change a ticket, believing that it is still as it was."""
    change = TicketMoved(EventKind.TICKET_PARKED, was, replace(was, **fields))  # type: ignore[arg-type]
    return keep(change)


def keep(*changes: Change) -> Decide:
    """Keep these changes, whatever the queue."""

    def decide(_: LiveQueue) -> Decision[None]:
        return Decision(changes, None)

    return decide

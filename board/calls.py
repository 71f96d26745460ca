"""The calls a board has seen, read off the queue: who was called, to which desk, how often.

Must not import Qt. A board keeps what it has seen itself, because a ticket leaves the queue when its visit
ends, and its number must stay on the wall for a while all the same.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from desk.changes import Event, EventKind
from desk.queue import LiveQueue
from desk.tickets import Kind, State, Ticket, label_of

KEPT = 100
"""Calls kept: as many as may ever be in line for their turn."""

FRESH_MS = 30_000
"""For how long a call must be seen, and up to what age one is announced that was made while nobody looked."""


@dataclass(frozen=True, slots=True)
class Call:
    """One patron who is called to one desk.

    Attributes:
        ticket_id: Of the ticket.
        series: Its letter or letters.
        number: Its number.
        label: Both, as on the slip.
        desk: Where to.
        called_ms: When, epoch milliseconds.
        recalls: How often this board has seen it called again.
    """

    ticket_id: str
    series: str
    number: int
    label: str
    desk: str
    called_ms: int
    recalls: int = 0

    @property
    def is_of(self) -> tuple[str, int]:
        """What stays the same when it is called again."""
        return self.ticket_id, self.called_ms


def call_of(ticket: Ticket) -> Call:
    """The call of a ticket that was called."""
    return Call(
        ticket.id, ticket.series, ticket.number, ticket.label, ticket.desk or "", ticket.called_ms or 0
    )


def calls_in(queue: LiveQueue, desks: Collection[str]) -> tuple[Call, ...]:
    """The calls that stand in the queue, oldest first; nobody in the room waits on the phone.

    Args:
        queue: The queue.
        desks: Those the board shows; empty for all.
    """
    held = (each for each in queue.called if each.kind is not Kind.PHONE)
    return tuple(call_of(each) for each in held if not desks or each.desk in desks)


def followed(calls: tuple[Call, ...], queue: LiveQueue, desks: Collection[str]) -> tuple[Call, ...]:
    """The calls seen after the queue has changed, oldest first.

    A call that was taken back, or whose ticket waits again, is one no longer; those of an earlier day are
    wiped off.

    Args:
        calls: Those seen before, oldest first.
        queue: As it is now.
        desks: Those the board shows; empty for all.
    """
    now = calls_in(queue, desks)
    kept = [each for each in calls if not _is_taken_back(each, queue)]
    known = {each.is_of for each in kept}
    new = [each for each in now if each.is_of not in known]
    # A ticket that is called to another desk stands on the wall once.
    ids = {each.ticket_id for each in new}
    kept = [each for each in kept if each.ticket_id not in ids]
    return (*kept, *new)[-KEPT:]


def called_again(calls: tuple[Call, ...], ticket_ids: Iterable[str]) -> tuple[Call, ...]:
    """The calls after some were called again, one count a time."""
    times = list(ticket_ids)
    return tuple(
        replace(each, recalls=each.recalls + times.count(each.ticket_id)) if each.ticket_id in times else each
        for each in calls
    )


def called_between(
    events: Iterable[Event], before: LiveQueue, now: LiveQueue, desks: Collection[str]
) -> tuple[Call, ...]:
    """The calls that came and ended between two looks, which no queue has shown.

    Args:
        events: What was written between the looks, oldest first; it tells desk and time of each call.
        before: The queue of the first look, which knows the numbers of those who waited.
        now: That of the second; who waits again was taken back.
        desks: Those the board shows; empty for all.
    """
    told = tuple(events)
    numbers = {each.id: (each.series, each.number, each.label, each.kind) for each in before.tickets}
    for each in told:
        if each.kind is EventKind.TICKET_ISSUED and each.ticket is not None:
            series, number = str(each.data["series"]), int(each.data["number"] or 0)
            numbers[each.ticket] = (series, number, label_of(series, number), Kind(str(each.data["kind"])))
    found = []
    for each in told:
        if each.kind is not EventKind.TICKET_CALLED or each.ticket not in numbers:
            continue
        series, number, label, kind = numbers[each.ticket]
        desk, at_ms = str(each.data["desk"]), int(each.data.get("called_ms") or each.at_ms)
        call = Call(each.ticket, series, number, label, desk, at_ms)
        if kind is not Kind.PHONE and (not desks or desk in desks) and not _is_taken_back(call, now):
            found.append(call)
    return tuple(found)


def with_missed(calls: tuple[Call, ...], missed: Iterable[Call]) -> tuple[Call, ...]:
    """The calls with those that no queue has shown, oldest first; each ticket stands there once."""
    last: dict[str, Call] = {}
    for each in sorted((*calls, *missed), key=lambda each: each.called_ms):
        last.pop(each.ticket_id, None)
        last[each.ticket_id] = each
    return tuple(last.values())[-KEPT:]


def _is_taken_back(call: Call, queue: LiveQueue) -> bool:
    ticket = queue.with_id(call.ticket_id)
    return ticket is not None and ticket.state is State.WAITING

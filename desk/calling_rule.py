"""The calling rule: who is called next, and why (D1, D2, D3 and D6 of the library's policy).

Must not import anything but the standard library and desk records.

- D1: a phone call comes after everybody on site, whatever the number of staff.
- D2: with two or more staff, transactions and assistance go in order of arrival.
- D3: with one, every transaction goes before any assistance.
- D6: the number of staff is read at each choice; with none, nobody is called.

The next-step check (D4), the cap (D7) and skills change ``calling_rank`` and ``_reason``, and
nothing else.
"""

from dataclasses import dataclass
from typing import assert_never

from desk.queue import LiveQueue
from desk.tickets import CallReason, Kind, Ticket


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call and the reason code that explains it."""

    ticket: Ticket
    reason: CallReason


def choose(queue: LiveQueue) -> Choice | None:
    """Choose whom to call next.

    Returns:
        The choice, or None when nobody waits or nobody is present.
    """
    order = calling_order(queue)
    if not order or queue.present == 0:
        return None
    return Choice(order[0], _reason(order[0], order))


def calling_order(queue: LiveQueue) -> tuple[Ticket, ...]:
    """Every waiting ticket, in the order it would be called if nothing else happened.

    With nobody present the order is the one of a single staff member.
    """
    is_single = queue.present <= 1
    return tuple(sorted(queue.waiting, key=lambda ticket: calling_rank(ticket, is_single)))


def calling_rank(ticket: Ticket, is_single: bool) -> tuple[int, int]:
    """Sort key of a waiting ticket: its rank by kind, then its arrival.

    Args:
        ticket: A waiting ticket.
        is_single: Whether at most one staff member is present.
    """
    match ticket.kind:
        case Kind.TRANSACTION:
            rank = 0
        case Kind.ASSISTANCE:
            rank = 1 if is_single else 0
        case Kind.PHONE:
            rank = 2
        case _:
            assert_never(ticket.kind)
    return (rank, ticket.arrival)


def _reason(first: Ticket, order: tuple[Ticket, ...]) -> CallReason:
    if first.kind is Kind.PHONE:
        return CallReason.PHONE_NOBODY_WAITING
    passed = (each for each in order if each.kind is Kind.ASSISTANCE)
    if any(each.arrival < first.arrival for each in passed):
        return CallReason.TRANSACTION_FIRST
    return CallReason.ARRIVAL_ORDER

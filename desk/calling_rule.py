"""The calling rule: who is called next, and why (D1 to D4, D6 and D7 of the library's policy).

Must not import anything but the standard library and desk records.

- D1: a phone call comes after everybody on site, whatever the number of staff.
- D2: with two or more staff, transactions and assistance go in order of arrival.
- D3: with one, every transaction goes before any assistance; D4 and D7, see ``single_line``, may let an
  assistance in among them.
- D6: the number of staff is read at each choice; with none, nobody is called.
"""

from dataclasses import dataclass

from desk.queue import LiveQueue
from desk.single_line import line_of_one, on_site, transaction_line
from desk.skills import is_beyond_all, offered
from desk.tickets import CallReason, Kind, Ticket


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call and the reason code that explains it.

    Attributes:
        ticket: The ticket.
        reason: The reason code.
        is_beyond_all: Nobody present can give the service, so that it is offered to all.
    """

    ticket: Ticket
    reason: CallReason
    is_beyond_all: bool = False

    @property
    def is_talk(self) -> bool:
        """Whether it is for a short next-step talk (D4) and not for the full help."""
        return self.reason is CallReason.NEXT_STEP_DUE


def choose(queue: LiveQueue, desk: str | None = None) -> Choice | None:
    """Choose whom to call next.

    Args:
        queue: The queue.
        desk: The desk that calls, which is offered what its staff member can give; None for any desk.

    Returns:
        The choice, or None when nobody waits or nobody is present.
    """
    theirs = queue if desk is None else offered(queue, desk)
    order = calling_order(theirs)
    if not order or queue.present == 0:
        return None
    return Choice(order[0], _reason(order[0], order, theirs), is_beyond_all(queue, order[0]))


def calling_order(queue: LiveQueue) -> tuple[Ticket, ...]:
    """Every waiting ticket, in the order it would be called if nothing else happened.

    With nobody present the order is the one of a single staff member. For the order of one desk give it the
    queue that ``skills.offered`` makes.
    """
    calls = tuple(ticket for ticket in queue.waiting if ticket.kind is Kind.PHONE)
    return (*(line_of_one(queue) if queue.present <= 1 else on_site(queue)), *calls)


def _reason(first: Ticket, order: tuple[Ticket, ...], queue: LiveQueue) -> CallReason:
    if first.kind is Kind.PHONE:
        return CallReason.PHONE_NOBODY_WAITING
    if first.kind is Kind.TRANSACTION:
        passed = (each for each in order if each.kind is Kind.ASSISTANCE)
        is_first = any(each.arrival < first.arrival for each in passed)
        return CallReason.TRANSACTION_FIRST if is_first else CallReason.ARRIVAL_ORDER
    if queue.present > 1 or not transaction_line(queue):
        return CallReason.ARRIVAL_ORDER
    by_cap = transaction_line(queue, is_checked=False)
    return CallReason.CAP_REACHED if by_cap[0] == first else CallReason.NEXT_STEP_DUE

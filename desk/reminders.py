"""When the panel should remind staff of something: pure functions of a ticket, the time and the rules.

Nothing here is kept, and nobody is ever interrupted: the software proposes, staff decide. Must not import
anything but the standard library and desk records.
"""

from desk.queue import LiveQueue
from desk.rules import MINUTE_MS, Rules
from desk.tickets import Kind, State, Ticket

TALK_MIN = 2
"""How long a next-step talk should last, in minutes (D4)."""


def box_end_ms(ticket: Ticket, rules: Rules) -> int | None:
    """When the time box of an assistance in service ends (D5): its minutes, or two for a next-step talk.

    Returns:
        Epoch milliseconds, or None when there is no box: no assistance, not started, or turned off.
    """
    if ticket.kind is not Kind.ASSISTANCE or ticket.state is not State.SERVING or ticket.started_ms is None:
        return None
    box_min = TALK_MIN if ticket.is_talk else rules.assistance_box_min
    # Another request in the same visit begins a box of its own.
    begun_ms = max(ticket.started_ms, ticket.contact_ms or 0)
    return begun_ms + box_min * MINUTE_MS if box_min else None


def may_propose_wrap_up(queue: LiveQueue, desk: str) -> bool:
    """Whether to propose to wrap up with a next step (D5).

    It is so when one staff member is present, the time box of the assistance at the desk is over, and a
    transaction waits.
    """
    held = queue.at_desk(desk)
    end_ms = None if held is None else box_end_ms(held, queue.rules)
    is_over = end_ms is not None and end_ms <= queue.now_ms
    return is_over and queue.present == 1 and any(each.kind is Kind.TRANSACTION for each in queue.waiting)


def phone_due_ms(ticket: Ticket, rules: Rules) -> int | None:
    """When somebody should return to a caller on hold (D10).

    It is counted from the last return to the line, or from the beginning of the hold. A program reminds
    then, and once more each time as long has passed again, see ``phone_prompts``.

    Returns:
        Epoch milliseconds, or None when the ticket is no call on hold.
    """
    if ticket.kind is not Kind.PHONE or ticket.state is not State.WAITING:
        return None
    return max(ticket.joined_ms, ticket.contact_ms or 0) + rules.phone_prompt_s * 1000


def phone_prompts(ticket: Ticket, now_ms: int, rules: Rules) -> int:
    """How many reminders are due since somebody last spoke with the caller (D10)."""
    due = phone_due_ms(ticket, rules)
    if due is None or now_ms < due:
        return 0
    return 1 + (now_ms - due) // (rules.phone_prompt_s * 1000)


def may_offer_call_back(ticket: Ticket, rules: Rules) -> bool:
    """Whether to offer the caller a call back: from the third return to the line (D10)."""
    return ticket.kind is Kind.PHONE and ticket.contacts >= rules.phone_call_back_from


def aside_too_long(queue: LiveQueue) -> tuple[Ticket, ...]:
    """The parked tickets whose time to be reminded of has come, the longest ago first."""
    due = [(each.remind_ms, each) for each in queue.parked if each.remind_ms is not None]
    return tuple(each for at_ms, each in sorted(due, key=lambda pair: pair[0]) if at_ms <= queue.now_ms)

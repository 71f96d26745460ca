"""Calls on hold, and what can be done about them (D10).

Must not import Qt.
"""

from desk.queue import LiveQueue
from desk.reminders import may_offer_call_back, phone_prompts
from desk.rules import Rules
from desk.tickets import Kind, Outcome, Ticket
from staffpanel.actions import Action, Offer
from staffpanel.properties import HeldCall


def held_calls(queue: LiveQueue, now_ms: int, rules: Rules) -> tuple[HeldCall, ...]:
    """Every call on hold; who was left alone longest comes first."""
    calls = (each for each in queue.waiting if each.kind is Kind.PHONE)
    return tuple(_held_call(each, now_ms, rules) for each in sorted(calls, key=_spoken_ms))


def phone_offers(calls: tuple[HeldCall, ...]) -> tuple[Offer, ...]:
    """To put a call on hold, and to return to the first one or end one."""
    if not calls:
        return (Offer(Action.PHONE),)
    ends = calls[0].label if len(calls) == 1 else ""
    return (
        Offer(Action.PHONE),
        Offer(Action.PHONE_RETURN, label=calls[0].label),
        Offer(Action.PHONE_DONE, label=ends, count=len(calls)),
    )


def call_outcomes(*, may_call_back: bool) -> tuple[Outcome, ...]:
    """How a call may end; a promised call comes first once it is time to offer it."""
    outcomes = [each for each in Outcome if each is not Outcome.NO_SHOW]
    if may_call_back:
        outcomes.sort(key=lambda each: each is not Outcome.CALL_PROMISED)
    return tuple(outcomes)


def _held_call(ticket: Ticket, now_ms: int, rules: Rules) -> HeldCall:
    return HeldCall(
        ticket.label,
        hold_s=max(0, now_ms - ticket.joined_ms) // 1000,
        silent_s=max(0, now_ms - _spoken_ms(ticket)) // 1000,
        returns=ticket.contacts,
        prompts=phone_prompts(ticket, now_ms, rules),
        may_call_back=may_offer_call_back(ticket, rules),
    )


def _spoken_ms(ticket: Ticket) -> int:
    return max(ticket.joined_ms, ticket.contact_ms or 0)

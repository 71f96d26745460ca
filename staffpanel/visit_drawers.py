"""The lists about the ticket at the desk: how its visit ends or goes on, where it goes, why it is set aside.

Must not import Qt.
"""

from desk.next_steps import NextStep
from desk.queue import LiveQueue
from desk.single_line import on_site
from desk.tickets import Kind, Outcome, ParkReason, State, Ticket
from staffpanel.actions import Drawer
from staffpanel.choice_keys import choice_key, letter_key
from staffpanel.held_calls import call_outcomes
from staffpanel.inputs import PanelInputs
from staffpanel.properties import Choice, DrawerView, HeldCall

ANOTHER_REQUEST = "another_request"
"""Is that all for today? - No: the visit goes on."""
WAITS_ON = "waits_on"
"""A next-step talk ends, the patron waits on."""
DESK = "desk:"
"""Begins the code of a colleague's desk, beside services."""
NEVER = "0"
REMIND_MIN = ("10", "5", "15", "30", "60", NEVER)
"""In how many minutes to remind of a ticket that is set aside, the usual first."""
_TALK_ENDS = (
    Outcome.WILL_RETURN,
    Outcome.ON_HOLD_PLACED,
    Outcome.INTERLIBRARY_LOAN,
    Outcome.PURCHASE_SUGGESTED,
    Outcome.CALL_PROMISED,
    Outcome.SERVED,
    Outcome.REFERRED,
    Outcome.LEFT,
)


def view_visit_drawer(drawer: Drawer, inputs: PanelInputs, queue: LiveQueue) -> DrawerView | None:
    """The open list, or None once its ticket has left the desk."""
    held = queue.at_desk(inputs.desk)
    if held is None or held.label != inputs.drawer_label:
        return None
    choices, is_call = _choices(drawer, held, inputs, queue), held.kind is Kind.PHONE
    return DrawerView(drawer, held.label, choices, is_talk=held.is_talk, is_call=is_call)


def outcomes_of(ticket: Ticket) -> tuple[str, ...]:
    """How a visit may end, the usual way first, and whether it goes on.

    A no-show only if it was started, for before that it has its own wait. A talk ends first of all in
    waiting on; a call goes on by itself.
    """
    if ticket.is_talk:
        return (WAITS_ON, *_TALK_ENDS)
    if ticket.kind is Kind.PHONE:
        return call_outcomes(may_call_back=False)
    ends = tuple(each for each in Outcome if each is not Outcome.SERVED)
    if ticket.state is not State.SERVING:
        ends = tuple(each for each in ends if each is not Outcome.NO_SHOW)
    return (Outcome.SERVED, ANOTHER_REQUEST, *ends)


def next_step_choices(inputs: PanelInputs) -> tuple[Choice, ...]:
    """Where somebody may be referred to: the library's directory, then a service of the house."""
    return _keyed((*inputs.referrals, NextStep.SEE_SERVICE))


def call_outcome_choices(call: HeldCall) -> tuple[Choice, ...]:
    """How a call on hold may end."""
    return _keyed(call_outcomes(may_call_back=call.may_call_back))


def _choices(drawer: Drawer, held: Ticket, inputs: PanelInputs, queue: LiveQueue) -> tuple[Choice, ...]:
    match drawer:
        case Drawer.OUTCOMES:
            return _keyed(outcomes_of(held))
        case Drawer.AGAIN:
            return _another_request(inputs, queue)
        case Drawer.PARK_REASONS:
            return _keyed(tuple(ParkReason))
        case Drawer.REMINDERS:
            return _keyed(REMIND_MIN)
        case _:
            return _elsewhere(held, inputs, queue)


def _another_request(inputs: PanelInputs, queue: LiveQueue) -> tuple[Choice, ...]:
    """Every service; an assistance waits anew while others wait on site."""
    must_wait = bool(on_site(queue))
    return tuple(
        Choice(
            code, choice_key(place), is_ready=not (must_wait and inputs.kinds.get(code) is Kind.ASSISTANCE)
        )
        for place, code in enumerate(inputs.services)
    )


def _elsewhere(held: Ticket, inputs: PanelInputs, queue: LiveQueue) -> tuple[Choice, ...]:
    """The other services, unless it is a call, then colleagues who are there."""
    services = (
        () if held.kind is Kind.PHONE else _keyed(tuple(c for c in inputs.services if c != held.service))
    )
    there = sorted(
        desk for desk, each in queue.presences.items() if not each.is_paused and desk != inputs.desk
    )
    colleagues = tuple(
        Choice(
            f"{DESK}{desk}", letter_key(max(0, len(services) - 10) + place), staff=queue.presences[desk].staff
        )
        for place, desk in enumerate(there)
    )
    return (*services, *colleagues)


def _keyed(codes: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, choice_key(place)) for place, code in enumerate(codes))

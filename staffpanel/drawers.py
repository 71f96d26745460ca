"""What each list to choose from holds.

Must not import Qt.
"""

from enum import StrEnum

from desk.presence import PauseKind
from desk.queue import LiveQueue
from desk.tickets import Kind, StaffReason
from staffpanel.actions import Drawer
from staffpanel.choice_keys import choice_key
from staffpanel.held_calls import held_calls
from staffpanel.inputs import PanelInputs
from staffpanel.properties import Choice, DrawerView
from staffpanel.rows import aside_rows
from staffpanel.slip_drawers import view_slip_drawer
from staffpanel.tickets_shown import Row
from staffpanel.visit_drawers import call_outcome_choices, next_step_choices, view_visit_drawer


class UnattendedTicket(StrEnum):
    """What may be done about a ticket that was left at a desk."""

    HERE = "here"
    BACK = "back"
    SERVED = "served"
    LEFT = "left"


def view_drawer(inputs: PanelInputs, queue: LiveQueue, rows: tuple[Row, ...]) -> DrawerView | None:
    """The open list, or None; a list about a ticket that has left the desk closes by itself."""
    match inputs.drawer:
        case None:
            return None
        case Drawer.OUTCOMES | Drawer.AGAIN | Drawer.SERVICES | Drawer.PARK_REASONS | Drawer.REMINDERS:
            return view_visit_drawer(inputs.drawer, inputs, queue)
        case Drawer.CALLS | Drawer.CALL_OUTCOMES | Drawer.NEXT_STEPS:
            return _about_calls(inputs.drawer, inputs, queue)
        case Drawer.TICKETS | Drawer.REASONS:
            is_held = queue.at_desk(inputs.desk) is not None
            return None if is_held else _another(inputs.drawer, inputs, queue, rows)
        case Drawer.PARKED:
            return DrawerView(Drawer.PARKED, inputs.drawer_label, _aside(queue, inputs.now_ms))
        case Drawer.UNATTENDED:
            return _unattended(inputs, queue)
        case Drawer.RETURNS:
            return DrawerView(Drawer.RETURNS, "", _missed(inputs), has_field=True)
        case Drawer.PAUSES:
            return DrawerView(Drawer.PAUSES, "", _keyed(tuple(PauseKind)))
        case Drawer.SKILLS:
            return DrawerView(Drawer.SKILLS, "", _skills(inputs, queue))
        case Drawer.SLIPS | Drawer.LOST_SLIP | Drawer.LOOK_FIRST | Drawer.PRINTERS | Drawer.STEP_PRINTERS:
            own = inputs.own_printers.get(inputs.desk, "")
            return view_slip_drawer(inputs.drawer, inputs.drawer_label, queue, inputs.now_ms, own)


def _another(
    drawer: Drawer, inputs: PanelInputs, queue: LiveQueue, rows: tuple[Row, ...]
) -> DrawerView | None:
    if drawer is Drawer.REASONS:
        return DrawerView(drawer, inputs.drawer_label, _keyed(tuple(StaffReason)))
    waiting = tuple(Choice(row.label, row=row) for row in rows)
    return DrawerView(drawer, "", (*waiting, *_aside(queue, inputs.now_ms)))


def _about_calls(drawer: Drawer, inputs: PanelInputs, queue: LiveQueue) -> DrawerView | None:
    """Which call ends, how it ends, and the next step of a call or of the visit at the desk."""
    calls = held_calls(queue, inputs.now_ms, inputs.rules)
    if drawer is Drawer.CALLS:
        choices = tuple(Choice(each.label, choice_key(place), call=each) for place, each in enumerate(calls))
        return DrawerView(drawer, "", choices) if choices else None
    label = inputs.drawer_label
    call = next((each for each in calls if each.label == label), None)
    if drawer is Drawer.CALL_OUTCOMES:
        return None if call is None else DrawerView(drawer, label, call_outcome_choices(call), is_call=True)
    held = queue.at_desk(inputs.desk)
    is_there = call is not None or (held is not None and held.label == label)
    return DrawerView(drawer, label, next_step_choices(inputs)) if is_there else None


def _skills(inputs: PanelInputs, queue: LiveQueue) -> tuple[Choice, ...]:
    given = queue.skills.get(inputs.desk)
    return tuple(
        Choice(code, choice_key(place), is_ready=given is None or code in given)
        for place, code in enumerate(inputs.services)
    )


def _aside(queue: LiveQueue, now_ms: int) -> tuple[Choice, ...]:
    return tuple(Choice(row.label, row=row) for row in aside_rows(queue, now_ms))


def _unattended(inputs: PanelInputs, queue: LiveQueue) -> DrawerView | None:
    """What becomes of a ticket that was left; None once somebody is there, or it is there no more."""
    left = next((each for each in queue.unattended if each.label == inputs.drawer_label), None)
    if left is None:
        return None
    presence = queue.presences.get(inputs.desk)
    may_call = queue.at_desk(inputs.desk) is None and presence is not None and not presence.is_paused
    ways = tuple(each for each in UnattendedTicket if may_call or each is not UnattendedTicket.HERE)
    is_call = left.kind is Kind.PHONE
    return DrawerView(Drawer.UNATTENDED, left.label, _keyed(ways), place=left.desk or "", is_call=is_call)


def _missed(inputs: PanelInputs) -> tuple[Choice, ...]:
    since_ms = inputs.now_ms - inputs.rules.return_within_min * 60_000
    return tuple(Choice(each.label) for each in inputs.missed if each.at_ms >= since_ms)


def _keyed(codes: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, choice_key(place)) for place, code in enumerate(codes))

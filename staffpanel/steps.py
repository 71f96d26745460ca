"""What follows from choosing in a list: something to ask of the desk, or the next list.

Must not import Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desk.next_steps import usual_step
from desk.presence import PauseKind
from desk.tickets import Kind, Outcome, ParkReason, StaffReason
from staffpanel import errands, visit_errands
from staffpanel.actions import Action, Drawer
from staffpanel.drawers import UnattendedTicket
from staffpanel.errands import AtDesk, Errand
from staffpanel.inputs import PanelInputs
from staffpanel.notices import News
from staffpanel.properties import Choice, DrawerView
from staffpanel.slips import places_to_print
from staffpanel.typed_labels import as_label, named_label
from staffpanel.visit_drawers import ANOTHER_REQUEST, DESK, WAITS_ON

AND_STEP = " "
"""Between an outcome and its next step, which are both without spaces."""

LIST_OF = {
    Action.FINISH: Drawer.OUTCOMES,
    Action.TRANSFER: Drawer.SERVICES,
    Action.PARK: Drawer.PARK_REASONS,
    Action.SEE_SKILLS: Drawer.SKILLS,
    Action.CALL_ANOTHER: Drawer.TICKETS,
    Action.SEE_PARKED: Drawer.PARKED,
    Action.SEE_UNATTENDED: Drawer.UNATTENDED,
    Action.GIVE_BACK: Drawer.RETURNS,
    Action.SEE_SLIPS: Drawer.SLIPS,
    Action.PAUSE: Drawer.PAUSES,
}
"""The list that an action opens."""

_BEFORE = {
    Drawer.REASONS: Drawer.TICKETS,
    Drawer.REMINDERS: Drawer.PARK_REASONS,
    Drawer.AGAIN: Drawer.OUTCOMES,
    Drawer.STEP_PRINTERS: Drawer.OUTCOMES,
}


@dataclass(frozen=True, slots=True)
class NextList:
    """The list that comes next, which ticket it is about, and what was chosen before it."""

    drawer: Drawer
    label: str
    code: str = ""


def after_choice(
    view: DrawerView, code: str, here: AtDesk, inputs: PanelInputs, name_of: Callable[[str], str]
) -> Errand[Any] | NextList:
    """What follows from choosing an entry.

    Args:
        view: The open list.
        code: The entry, or a label that was typed.
        here: The ticket at the desk.
        inputs: What the panel knows.
        name_of: The name of a service.
    """
    match view.drawer:
        case Drawer.OUTCOMES:
            return _end_of_visit(view, code, here, inputs)
        case Drawer.AGAIN:
            return visit_errands.again(here, code, name_of(code))
        case Drawer.SERVICES if code.startswith(DESK):
            return visit_errands.send_to_desk(here, code.removeprefix(DESK))
        case Drawer.SERVICES:
            return visit_errands.transfer(here, code, name_of(code))
        case Drawer.PARK_REASONS:
            return NextList(Drawer.REMINDERS, view.label, code)
        case Drawer.REMINDERS:
            return visit_errands.park(here, ParkReason(inputs.drawer_code), int(code) or None)
        case Drawer.CALLS:
            return NextList(Drawer.CALL_OUTCOMES, code)
        case Drawer.CALL_OUTCOMES:
            return _end_of_call(view.label, code, here, inputs)
        case Drawer.NEXT_STEPS:
            return _with_next_step(view.label, code, here, inputs)
        case Drawer.STEP_PRINTERS:
            outcome, _, next_step = inputs.drawer_code.partition(AND_STEP)
            told = _told_of_promise(outcome, inputs)
            return visit_errands.finish(here, Outcome(outcome), next_step or None, told, place=code)
        case _:
            return _aside_from_visits(view, code, here)


def list_before(view: DrawerView, here: AtDesk, calls: int) -> Drawer | None:
    """The list that led to this one, or None; `calls` is how many there are on hold."""
    if view.drawer is Drawer.NEXT_STEPS:
        return Drawer.OUTCOMES if view.label == here.label else Drawer.CALL_OUTCOMES
    if view.drawer is Drawer.CALL_OUTCOMES:
        return Drawer.CALLS if calls > 1 else None
    return _BEFORE.get(view.drawer)


def _aside_from_visits(view: DrawerView, code: str, here: AtDesk) -> Errand[Any] | NextList:
    match view.drawer:
        case Drawer.TICKETS:
            return NextList(Drawer.REASONS, code)
        case Drawer.REASONS:
            return errands.call(here.desk, view.label, StaffReason(code))
        case Drawer.PARKED if any(each.code == code and _is_left(each) for each in view.choices):
            return NextList(Drawer.UNATTENDED, code)
        case Drawer.PARKED:
            return errands.unpark(code)
        case Drawer.UNATTENDED:
            return _see_to_unattended(view, UnattendedTicket(code), here.desk)
        case Drawer.RETURNS:
            labels = tuple(choice.code for choice in view.choices)
            return errands.give_back(named_label(labels, code) or as_label(code))
        case Drawer.PAUSES:
            return errands.pause(here.desk, PauseKind(code))
        case Drawer.SKILLS:
            return visit_errands.set_skills(here.desk, _toggled(view, code))
        case _:
            raise AssertionError(f"{view.drawer} is about slips")


def _is_left(choice: Choice) -> bool:
    return choice.row is not None and bool(choice.row.unattended_at)


def _see_to_unattended(view: DrawerView, way: UnattendedTicket, desk: str) -> Errand[Any]:
    match way:
        case UnattendedTicket.HERE:
            return errands.call(desk, view.label, StaffReason.OTHER)
        case UnattendedTicket.BACK:
            return errands.unpark(view.label)
        case UnattendedTicket.SERVED:
            return visit_errands.end_unattended(desk, view.label, Outcome.SERVED)
        case UnattendedTicket.LEFT:
            return visit_errands.end_unattended(desk, view.label, Outcome.LEFT)


def _end_of_visit(view: DrawerView, code: str, here: AtDesk, inputs: PanelInputs) -> Errand[Any] | NextList:
    if code == ANOTHER_REQUEST:
        return NextList(Drawer.AGAIN, view.label)
    if code == WAITS_ON:
        return visit_errands.talk(here)
    if _asks_where_to(code, inputs):
        return NextList(Drawer.NEXT_STEPS, view.label, code)
    if _asks_which_printer(usual_step(Outcome(code)), inputs):
        return NextList(Drawer.STEP_PRINTERS, view.label, code)
    return visit_errands.finish(here, Outcome(code), told=_told_of_promise(code, inputs))


def _end_of_call(label: str, code: str, here: AtDesk, inputs: PanelInputs) -> Errand[Any] | NextList:
    if _asks_where_to(code, inputs):
        return NextList(Drawer.NEXT_STEPS, label, code)
    return visit_errands.phone_done(here.desk, label, Outcome(code), told=_told_of_promise(code, inputs))


def _with_next_step(label: str, code: str, here: AtDesk, inputs: PanelInputs) -> Errand[Any] | NextList:
    outcome = Outcome(inputs.drawer_code)
    if here.label != label:
        return visit_errands.phone_done(here.desk, label, outcome, code)
    if _asks_which_printer(code, inputs):
        return NextList(Drawer.STEP_PRINTERS, label, f"{outcome}{AND_STEP}{code}")
    return visit_errands.finish(here, outcome, code)


def _told_of_promise(code: str, inputs: PanelInputs) -> News | None:
    """Where a promised call is to be written down; None of any other outcome."""
    if code != Outcome.CALL_PROMISED:
        return None
    return News.PROMISE_ON_PAPER if inputs.promised_ms is None else News.PROMISE_TO_KEEP


def _asks_where_to(code: str, inputs: PanelInputs) -> bool:
    """Whether it has to be said where to: somebody is referred, and the library has a directory."""
    return code == Outcome.REFERRED and bool(inputs.referrals)


def _asks_which_printer(next_step: str | None, inputs: PanelInputs) -> bool:
    """Whether the next step of the visit at the desk goes on paper, and several printers could take it."""
    queue = inputs.queue
    held = None if queue is None else queue.at_desk(inputs.desk)
    if queue is None or held is None or held.kind is Kind.PHONE or next_step is None:
        return False
    is_printed = inputs.has_step_slips and inputs.rules.needs_next_step
    return is_printed and len(places_to_print(queue)) > 1


def _toggled(view: DrawerView, code: str) -> frozenset[str] | None:
    """The services given here after one was switched; None for all."""
    given = frozenset(each.code for each in view.choices if each.is_ready != (each.code == code))
    return None if len(given) == len(view.choices) else given

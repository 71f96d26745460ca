"""What each list to choose from holds.

Must not import Qt.
"""

from desk.presence import PauseKind
from desk.queue import LiveQueue
from desk.tickets import Outcome, StaffReason, State, Ticket
from staffpanel.actions import Drawer
from staffpanel.choice_keys import choice_key
from staffpanel.inputs import PanelInputs
from staffpanel.properties import Choice, DrawerView
from staffpanel.rows import row_of
from staffpanel.slip_drawers import view_slip_drawer
from staffpanel.tickets_shown import Row


def view_drawer(inputs: PanelInputs, queue: LiveQueue, rows: tuple[Row, ...]) -> DrawerView | None:
    """The open list, or None; a list about a ticket that has left the desk closes by itself."""
    held = queue.at_desk(inputs.desk)
    match inputs.drawer:
        case None:
            return None
        case Drawer.OUTCOMES | Drawer.SERVICES:
            is_same = held is not None and held.label == inputs.drawer_label
            return _about(inputs.drawer, held, inputs) if held is not None and is_same else None
        case Drawer.TICKETS | Drawer.REASONS:
            return None if held is not None else _another(inputs.drawer, inputs, queue, rows)
        case Drawer.PARKED:
            return DrawerView(Drawer.PARKED, "", _parked(queue, inputs.now_ms))
        case Drawer.RETURNS:
            return DrawerView(Drawer.RETURNS, "", _missed(inputs), has_field=True)
        case Drawer.PAUSES:
            return DrawerView(Drawer.PAUSES, "", _keyed(tuple(PauseKind)))
        case Drawer.SLIPS | Drawer.LOOK_FIRST | Drawer.PRINTERS:
            return view_slip_drawer(inputs.drawer, inputs.drawer_label, queue, inputs.now_ms)


def outcomes_of(ticket: Ticket) -> tuple[Outcome, ...]:
    """How a visit may end; a no-show only if it was started, for before that it has its own wait."""
    if ticket.state is State.SERVING:
        return tuple(Outcome)
    return tuple(outcome for outcome in Outcome if outcome is not Outcome.NO_SHOW)


def _about(drawer: Drawer, held: Ticket, inputs: PanelInputs) -> DrawerView:
    if drawer is Drawer.OUTCOMES:
        return DrawerView(drawer, held.label, _keyed(tuple(outcomes_of(held))))
    others = tuple(code for code in inputs.services if code != held.service)
    return DrawerView(drawer, held.label, _keyed(others))


def _another(
    drawer: Drawer, inputs: PanelInputs, queue: LiveQueue, rows: tuple[Row, ...]
) -> DrawerView | None:
    if drawer is Drawer.REASONS:
        return DrawerView(drawer, inputs.drawer_label, _keyed(tuple(StaffReason)))
    waiting = tuple(Choice(row.label, row=row) for row in rows)
    return DrawerView(drawer, "", (*waiting, *_parked(queue, inputs.now_ms)))


def _parked(queue: LiveQueue, now_ms: int) -> tuple[Choice, ...]:
    return tuple(Choice(each.label, row=row_of(each, now_ms)) for each in queue.parked)


def _missed(inputs: PanelInputs) -> tuple[Choice, ...]:
    since_ms = inputs.now_ms - inputs.rules.return_within_min * 60_000
    return tuple(Choice(each.label) for each in inputs.missed if each.at_ms >= since_ms)


def _keyed(codes: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, choice_key(place)) for place, code in enumerate(codes))

"""The lists about slips: which one is printed once more, whether it came out after all, and at which printer.

Must not import Qt.
"""

from collections.abc import Iterable
from enum import StrEnum

from desk.calling_rule import calling_order
from desk.queue import LiveQueue
from desk.slips import LostSlip, MissingSlip, SlipState, StepSlipRequest
from desk.tickets import Kind, Ticket
from staffpanel.actions import Drawer
from staffpanel.choice_keys import choice_key
from staffpanel.properties import Choice, DrawerView
from staffpanel.rows import row_of
from staffpanel.slips import asked_ms_of, lost_paper, missing_slips, places_that_lost, places_to_print
from staffpanel.tickets_shown import LostPaper, Slip

LOST = "lost "
"""Before the id of a slip that did not come out and is of no open ticket."""


class SeenTo(StrEnum):
    """What to do about such a slip."""

    PRINT = "print"
    TAKE_OFF = "take_off"


class Looked(StrEnum):
    """What somebody found who looked at the paper; the harmless answer is the first one."""

    THERE = "there"
    NOT_THERE = "not_there"


def view_slip_drawer(
    drawer: Drawer, label: str, queue: LiveQueue, now_ms: int, own: str = ""
) -> DrawerView | None:
    """The open list about slips; None when it is about a ticket that is closed, or there is no printer.

    Where the next step comes out, the desk's own printer stands first.
    """
    places = places_to_print(queue)
    if not places:
        return None
    if drawer is Drawer.SLIPS:
        return DrawerView(drawer, label, tuple(_slips(queue, now_ms)))
    if drawer is Drawer.LOST_SLIP:
        return _lost_view(queue, label)
    ticket = queue.with_label(label)
    if ticket is None or not ticket.is_open:
        return None
    if drawer is Drawer.LOOK_FIRST:
        lost = places_that_lost(queue, ticket.id)
        return DrawerView(drawer, label, _answers(), place=lost[0] if lost else places[0])
    return DrawerView(drawer, label, _printers(queue, ticket, own if drawer is Drawer.STEP_PRINTERS else ""))


def printers_for(queue: LiveQueue, ticket_id: str) -> tuple[str, ...]:
    """Where a ticket's slip may come out once more: where it may come out now, then where it was lost."""
    lost = places_that_lost(queue, ticket_id)

    def turn(place: str) -> tuple[bool, bool, str]:
        return not queue.printers[place].cause.may_print, place not in lost, place

    return tuple(sorted(places_to_print(queue), key=turn))


def lost_slip(queue: LiveQueue, code: str) -> LostSlip | None:
    """The slip of an entry of the list that is no ticket; None when it is told no more."""
    return next((each for each in lost_paper(queue) if LOST + each.id == code), None)


def place_for(queue: LiveQueue, lost: LostSlip) -> str:
    """Where it is printed again: where it may come out now, its own printer first; "" without any."""

    def turn(place: str) -> tuple[bool, bool, str]:
        return not queue.printers[place].cause.may_print, place != lost.request.place, place

    return min(places_to_print(queue), key=turn, default="")


def label_to_check_after(queue: LiveQueue, label: str) -> str:
    """The slip to check that follows another one in the list, else the first; "" when there is no other."""
    labels = [slip.label for slip in missing_slips(queue).values()]
    place = labels.index(label) if label in labels else -1
    others = [*labels[place + 1 :], *labels[: max(place, 0)]]
    return others[0] if others else ""


def _slips(queue: LiveQueue, now_ms: int) -> Iterable[Choice]:
    """Every open ticket with a slip, which a call has not.

    Those without their slip come first, newest first, then other slips that did not come out; then by desk,
    by turn, and set aside.
    """
    missing = missing_slips(queue)
    everybody = (*queue.called, *calling_order(queue), *queue.parked)
    tickets = [ticket for ticket in everybody if ticket.kind is not Kind.PHONE]
    by_id = {ticket.id: ticket for ticket in tickets}
    first = [by_id[each] for each in missing if each in by_id]
    rest = [ticket for ticket in tickets if ticket.id not in missing]

    def choice(ticket: Ticket) -> Choice:
        slip = _slip(ticket, missing.get(ticket.id), asked_ms_of(queue, ticket.id))
        return Choice(ticket.label, row=row_of(ticket, now_ms), slip=slip)

    return (*map(choice, first), *map(_lost_choice, lost_paper(queue)), *map(choice, rest))


def _lost_choice(lost: LostSlip) -> Choice:
    paper = LostPaper(_label_of(lost), lost.state, lost.request.asked_ms)
    return Choice(LOST + lost.id, paper=paper)


def _lost_view(queue: LiveQueue, code: str) -> DrawerView | None:
    """The harmless answer comes first where the paper has to be looked at."""
    lost = lost_slip(queue, code)
    if lost is None:
        return None
    choices = tuple(
        Choice(each, choice_key(number)) for number, each in enumerate(_answers_about(queue, lost))
    )
    place = lost.request.place if lost.state is SlipState.UNKNOWN else place_for(queue, lost)
    return DrawerView(Drawer.LOST_SLIP, _label_of(lost), choices, place=place)


def _answers_about(queue: LiveQueue, lost: LostSlip) -> list[SeenTo]:
    if lost.state is SlipState.UNKNOWN:
        return list(SeenTo)[::-1]
    place = place_for(queue, lost)
    if lost.state is SlipState.QUEUED and not (place and queue.printers[place].cause.may_print):
        return [SeenTo.TAKE_OFF]  # it waits already for the only printer there is
    return list(SeenTo)


def _label_of(lost: LostSlip) -> str:
    return lost.request.label if isinstance(lost.request, StepSlipRequest) else ""


def _slip(ticket: Ticket, missing: MissingSlip | None, asked_ms: int | None) -> Slip:
    desk = (ticket.desk or "") if ticket.is_at_desk else ""
    return Slip(ticket.state, desk, None if missing is None else missing.state, asked_ms)


def _answers() -> tuple[Choice, ...]:
    return tuple(Choice(answer, choice_key(place)) for place, answer in enumerate(Looked))


def _printers(queue: LiveQueue, ticket: Ticket, own: str) -> tuple[Choice, ...]:
    places = sorted(printers_for(queue, ticket.id), key=lambda place: place != own)
    return tuple(
        Choice(at, choice_key(place), is_ready=queue.printers[at].cause.may_print)
        for place, at in enumerate(places)
    )

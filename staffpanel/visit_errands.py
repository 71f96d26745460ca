"""What the panel asks of the desk about a visit: how it ends or goes on, where it goes, and to take it back.

Must not import Qt.
"""

from dataclasses import replace
from functools import partial
from uuid import uuid4

from desk.again import Again
from desk.desk_action import Undone
from desk.requests import Issued
from desk.service_desk import ServiceDesk
from desk.step_slips import StepSlipWish
from desk.tickets import Kind, Outcome, ParkReason, Ticket
from staffpanel.actions import Drawer
from staffpanel.errands import AtDesk, Errand, about_ticket, for_held, silent
from staffpanel.notices import News, Notice, undone
from staffpanel.properties import Undoable


def finish(
    here: AtDesk,
    outcome: Outcome,
    next_step: str | None = None,
    told: News | None = None,
    *,
    place: str = "",
) -> Errand[Ticket]:
    """Close the visit, its next step printed at a place; if the desk asks for one, its list comes."""
    slip = StepSlipWish(str(uuid4()), place) if place else None
    use_case = partial(ServiceDesk.finish, outcome=outcome, next_step=next_step, slip=slip)
    return replace(
        for_held(here, use_case, None if told is None else partial(about_ticket, told)), code=outcome
    )


def again(here: AtDesk, service: str, name: str) -> Errand[Again]:
    """Another request in the same visit, for a service called `name`."""
    use_case = partial(ServiceDesk.again, desk=here.desk, service=service, ticket_id=here.ticket_id)
    return Errand(use_case, partial(_told_of_request, name=name), here.label, is_for_held=True)


def talk(here: AtDesk) -> Errand[Ticket]:
    """The patron waits on at the same place, or the call goes back on hold."""
    return for_held(here, ServiceDesk.talk, _told_of_talk)


def undo(desk: str, last: Undoable) -> Errand[Undone]:
    """Take the desk's last action back, if it still is this one."""
    use_case = partial(ServiceDesk.undo, desk=desk, ticket_id=last.ticket_id)
    return Errand(use_case, _told_of_undo, last.label)


def park(here: AtDesk, reason: ParkReason, remind_min: int | None) -> Errand[Ticket]:
    """Set the ticket aside."""
    use_case = partial(ServiceDesk.park, reason=reason, remind_min=remind_min)
    return for_held(here, use_case, _told_of_park)


def transfer(here: AtDesk, service: str, name: str) -> Errand[Ticket]:
    """Send the patron back in line for another service, called `name`."""
    use_case = partial(ServiceDesk.transfer, service=service)
    return for_held(here, use_case, partial(about_ticket, News.TRANSFERRED, detail=name))


def send_to_desk(here: AtDesk, desk: str) -> Errand[Ticket]:
    """Send the patron to a colleague."""
    use_case = partial(ServiceDesk.transfer, service=None, to_desk=desk)
    return replace(for_held(here, use_case, _told_of_colleague), to_desk=desk)


def phone(call_id: str, language: str) -> Errand[Issued]:
    """Put a call on hold; the same id again is the same call, as long as that one is not over."""
    return Errand(partial(_hold, call_id=call_id, language=language), _told_of_hold)


def phone_return(desk: str, label: str, number: int, call_back_from: int) -> Errand[Ticket]:
    """Staff returned to a call on hold for this time; from so many times on a call back is offered."""
    use_case = partial(ServiceDesk.phone_return, label=label, desk=desk, number=number)
    return Errand(use_case, partial(_told_of_return, call_back_from=call_back_from), label)


def phone_done(
    desk: str, label: str, outcome: Outcome, next_step: str | None = None, told: News | None = None
) -> Errand[Ticket]:
    """End a call on hold, unless a colleague has taken it meanwhile."""
    end = partial(ServiceDesk.phone_done, label=label, outcome=outcome, next_step=next_step, desk=desk)
    use_case = partial(end, is_on_hold=True)
    return Errand(use_case, partial(about_ticket, told or News.CALL_ENDED), label, code=outcome)


def end_unattended(desk: str, label: str, outcome: Outcome) -> Errand[Ticket]:
    """Note that a visit is over which was left at another desk."""
    use_case = partial(ServiceDesk.end_unattended, desk=desk, label=label, outcome=outcome)
    return Errand(use_case, partial(about_ticket, News.ENDED), label)


def set_skills(desk: str, services: frozenset[str] | None) -> Errand[frozenset[str] | None]:
    """Say which services can be given at the desk, and stay in the list."""
    use_case = partial(ServiceDesk.set_skills, desk=desk, services=services)
    return Errand(use_case, silent, done_in=Drawer.SKILLS, refused_in=Drawer.SKILLS)


def _told_of_undo(taken_back: Undone) -> Notice:
    return Notice(undone(taken_back.deed), label=taken_back.ticket.label)


def _told_of_request(answer: Again, name: str) -> Notice:
    label = answer.ticket.label
    if answer.goes_on:
        return Notice(News.GOES_ON, label=label, detail=name)
    return Notice(News.WAITS_ANEW, label=label, detail=name, number=answer.position or 0)


def _told_of_talk(ticket: Ticket) -> Notice:
    is_call = ticket.kind is Kind.PHONE
    return Notice(News.ON_HOLD_AGAIN if is_call else News.WAITS_ON, label=ticket.label)


def _told_of_park(ticket: Ticket) -> Notice:
    if ticket.remind_ms is None:
        return Notice(News.PARKED, label=ticket.label)
    return Notice(News.PARKED_UNTIL, label=ticket.label, at_ms=ticket.remind_ms)


def _told_of_colleague(ticket: Ticket) -> Notice:
    return Notice(News.SENT_TO_DESK, label=ticket.label, desk=ticket.meant_for or "")


def _hold(desk: ServiceDesk, call_id: str, language: str) -> Issued:
    held = desk.phone(call_id, language)
    return held if held.ticket.is_open else desk.phone(str(uuid4()), language)


def _told_of_hold(answer: Issued) -> Notice:
    return Notice(News.ON_HOLD, label=answer.ticket.label)


def _told_of_return(ticket: Ticket, call_back_from: int) -> Notice:
    offers = ticket.contacts >= call_back_from
    return Notice(News.OFFER_CALL_BACK if offers else News.LINE_TAKEN_UP, label=ticket.label)

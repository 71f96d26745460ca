"""Decisions about next-step slips: asked for as a visit ends, printed once, withdrawn when that is undone.

Pure functions from the queue to a decision. Must not import anything but the standard library and desk
records.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.changes import Change, Decision, EventKind, StepSlipAdded, StepSlipRemoved, TicketMoved
from desk.errors import WrongState
from desk.printer import KIOSK, PrinterCause
from desk.queue import LiveQueue
from desk.slip_checks import check_printer
from desk.slips import StepSlipRequest
from desk.tickets import Kind, Ticket


@dataclass(frozen=True, slots=True)
class StepSlipWish:
    """That the next step is wanted on paper.

    Attributes:
        id: UUID made by whoever asks; printed once at most.
        place: Which printer, such as ``kiosk``.
    """

    id: str
    place: str


def with_slip(
    queue: LiveQueue,
    decision: Decision[Ticket],
    desk: str,
    wish: StepSlipWish | None,
    *,
    is_usual: bool,
    own: str | None = None,
) -> Decision[Ticket]:
    """Add a slip to a decision that closes a visit; without a next step there is nothing to print.

    Args:
        queue: The queue.
        decision: Its answer is the closed ticket.
        desk: Where it is asked.
        wish: What is wanted; None for what is usual.
        is_usual: Whether a next step is printed without a wish too, where a printer is there to do it.
        own: The place of the desk's own printer, which comes first then.

    Raises:
        UnknownPrinter: No printer has told of itself at this place, or it has none.
    """
    ticket = decision.answer
    if ticket.next_step is None:
        return decision
    if wish is None and is_usual:
        wish = _usual_wish(queue, ticket, own)
    if wish is None:
        return decision
    return Decision((*decision.changes, *_asked(queue, ticket, desk, wish)), ticket)


def usual_place(queue: LiveQueue, own: str | None = None) -> str | None:
    """The printer that is meant when none is named: the desk's own, the kiosk's, the first of the others."""
    places = sorted(
        place for place, each in queue.printers.items() if each.cause is not PrinterCause.NOT_CONFIGURED
    )
    return next((each for each in (own, KIOSK) if each in places), next(iter(places), None))


def ended_with(queue: LiveQueue, changes: Iterable[Change]) -> tuple[StepSlipRemoved, ...]:
    """The requests that end by themselves: their visit goes on again (undo), or their day is over.

    Args:
        queue: Today's.
        changes: What is about to be kept.
    """
    moves = [each for each in changes if isinstance(each, TicketMoved)]
    reopened = {each.ticket.id for each in moves if each.was.next_step and each.ticket.next_step is None}
    over = (each for each in queue.step_slips if each.ticket_id in reopened or each.day != queue.day)
    return tuple(map(_removed, over))


def _usual_wish(queue: LiveQueue, ticket: Ticket, own: str | None) -> StepSlipWish | None:
    """Each end of a visit has an id of its own, so that one after an undo is printed anew."""
    place = None if ticket.kind is Kind.PHONE else usual_place(queue, own)
    return None if place is None else StepSlipWish(f"{ticket.id}-{queue.sequence + 1}", place)


def _asked(queue: LiveQueue, ticket: Ticket, desk: str, wish: StepSlipWish) -> tuple[Change, ...]:
    if any(each.id == wish.id for each in queue.step_slips):
        return ()
    if ticket.kind is Kind.PHONE:
        raise WrongState(f"{ticket.label} is a call on the phone, nobody is there to take a slip")
    check_printer(queue, wish.place)
    if ticket.outcome is None or ticket.next_step is None:
        raise WrongState(f"{ticket.label} has no next step")
    request = StepSlipRequest(
        wish.id,
        ticket.id,
        ticket.label,
        ticket.day,
        wish.place,
        desk,
        queue.now_ms,
        ticket.outcome,
        ticket.next_step,
        ticket.language,
    )
    key = (request.ticket_id, request.place)
    older = (each for each in queue.step_slips if (each.ticket_id, each.place) == key)
    return (*map(_removed, older), StepSlipAdded(EventKind.STEP_SLIP_ASKED, request))


def _removed(request: StepSlipRequest) -> StepSlipRemoved:
    return StepSlipRemoved(EventKind.STEP_SLIP_ENDED, request)

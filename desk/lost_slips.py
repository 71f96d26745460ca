"""Decisions about slips that were asked for and did not come out: told, asked for anew, taken off the list.

Every request of a slip ends here, printed or not, so that one list tells of all that did not come out. Pure
functions from the queue to a decision. Must not import anything but the standard library and desk records.
"""

from collections.abc import Iterable
from dataclasses import replace

from desk.changes import (
    Change,
    Decision,
    EventKind,
    LostSlipAdded,
    LostSlipRemoved,
    ReprintAdded,
    ReprintRemoved,
    StepSlipAdded,
    StepSlipRemoved,
    TicketMoved,
)
from desk.errors import WrongState
from desk.queue import LiveQueue, TicketById
from desk.reprints import ask as ask_copy
from desk.slip_checks import check_printer, come_out
from desk.slips import LostSlip, ReprintRequest, SlipRequest, SlipState, StepSlipRequest

_OUT = frozenset({SlipState.SENT, SlipState.PRINTED, SlipState.CUT})

GIVEN_UP_AFTER_MS = 10 * 60_000
"""How long a request waits for its printer: time to change the roll; then its patron has gone."""

TAKEN_WITHIN_MS = 20_000
"""How long a printer that is well takes at most to print a slip; one that still stands then waits for it."""

_LEFT_ALONE_AFTER_MS = GIVEN_UP_AFTER_MS + 60_000


def to_see_to(queue: LiveQueue) -> tuple[LostSlip, ...]:
    """The slips that staff have to see to, newest request last.

    Beside those that were lost there are requests that nobody ended in time: the program of their printer
    does not run, and may have stopped in the middle of one.
    """
    alone = (each for each in _standing(queue) if queue.now_ms - each.asked_ms > _LEFT_ALONE_AFTER_MS)
    found = (*queue.lost_slips, *(LostSlip(each, SlipState.UNKNOWN) for each in alone))
    awaited = (each for each in found if _is_awaited(queue, each.request))
    return tuple(sorted(awaited, key=lambda each: (each.request.asked_ms, each.id)))


def held_up(queue: LiveQueue) -> tuple[SlipRequest, ...]:
    """The slips that wait for their printer, oldest request first: it cannot print, or did not in time."""
    told = {each.id for each in to_see_to(queue)}
    waits = (each for each in _standing(queue) if _is_awaited(queue, each) and each.id not in told)
    return tuple(sorted((each for each in waits if _is_held_up(queue, each)), key=lambda each: each.asked_ms))


def end(queue: LiveQueue, request_id: str, state: SlipState) -> Decision[None]:
    """A request is over, carried out or given up: what did not come out is told to staff.

    A printer may know better later: what it confirms after all is told no more, nor is a copy whose ticket is
    closed. Nothing happens where the request neither stands nor is told of.

    Args:
        queue: The queue.
        request_id: The request.
        state: What became of its slip; its last word, or a later one.
    """
    request = next((each for each in _standing(queue) if each.id == request_id), None)
    if request is not None:
        lost = _lost(request, state) if _is_awaited(queue, request) else ()
        is_out = state in _OUT and isinstance(request, ReprintRequest)
        found = come_out(queue, request.ticket_id, request.place) if is_out else ()
        return Decision((_ended(request), *lost, *found), None)
    known = next((each for each in queue.lost_slips if each.id == request_id), None)
    if known is None or known.state is state:
        return Decision((), None)
    return Decision((_removed(known), *_lost(known.request, state)), None)


def lose(queue: LiveQueue, request: StepSlipRequest, state: SlipState) -> Decision[None]:
    """Tell of a slip that stood in no queue, such as the quieter times that somebody took at the kiosk.

    Args:
        queue: The queue.
        request: What would have been asked for.
        state: What became of it; its last word, or a later one.
    """
    if any(each.id == request.id for each in queue.lost_slips):
        return end(queue, request.id, state)
    return Decision(_lost(request, state), None)


def print_again(queue: LiveQueue, lost_id: str, request_id: str, place: str, desk: str) -> Decision[None]:
    """Ask at a desk once more for a slip that did not come out, or waits; the same id again changes nothing.

    A copy says DUPLICATA; a next step, which counts for nothing, does not.

    Args:
        queue: The queue.
        lost_id: The slip, by the id of its request.
        request_id: UUID made by whoever asks.
        place: Which printer, such as ``kiosk``.
        desk: Where it is asked.

    Raises:
        WrongState: Nobody waits for it any more: it came out, was asked for or taken off the list meanwhile.
        UnknownPrinter: No printer has told of itself at this place, or it has none.
    """
    if any(each.id == request_id for each in _standing(queue)):
        return Decision((), None)
    waiting = (LostSlip(each, SlipState.QUEUED) for each in held_up(queue))
    lost = next((each for each in (*to_see_to(queue), *waiting) if each.id == lost_id), None)
    if lost is None:
        raise WrongState("nobody waits for this slip any more")
    seen = take_off(queue, lost_id, desk).changes
    if isinstance(lost.request, ReprintRequest):
        ticket = TicketById(lost.request.ticket_id)
        asked = ask_copy(_without(queue, lost_id), request_id, ticket, place, desk)
        return Decision((*seen, *asked.changes), None)
    check_printer(queue, place)
    request = replace(lost.request, id=request_id, place=place, desk=desk, asked_ms=queue.now_ms)
    return Decision((*seen, StepSlipAdded(EventKind.STEP_SLIP_ASKED, request)), None)


def take_off(queue: LiveQueue, lost_id: str, desk: str) -> Decision[None]:
    """Note at a desk that nobody need see to a slip: it is there, or its patron has gone.

    Args:
        queue: The queue.
        lost_id: The slip, by the id of its request; nothing happens when it is told no more.
        desk: Where it is said; kept nowhere.
    """
    lost = tuple(_removed(each) for each in queue.lost_slips if each.id == lost_id)
    return Decision((*lost, *(_ended(each) for each in _standing(queue) if each.id == lost_id)), None)


def ended_with(queue: LiveQueue, changes: Iterable[Change]) -> tuple[LostSlipRemoved, ...]:
    """The slips nobody need see to because of these changes.

    Their ticket is closed and needs no copy, their visit goes on again (undo), or the same slip was asked for
    anew.

    Args:
        queue: Today's.
        changes: What is about to be kept.
    """
    told = tuple(changes)
    gone = {each.slip.id for each in told if isinstance(each, LostSlipRemoved)}
    moves = [each for each in told if isinstance(each, TicketMoved)]
    closed = {each.ticket.id for each in moves if not each.ticket.is_open}
    reopened = {each.ticket.id for each in moves if each.was.next_step and each.ticket.next_step is None}
    copies = closed | {each.request.ticket_id for each in told if isinstance(each, ReprintAdded)}
    steps = reopened | {each.request.ticket_id for each in told if isinstance(each, StepSlipAdded)} - {""}

    def is_over(lost: LostSlip) -> bool:
        tickets = copies if isinstance(lost.request, ReprintRequest) else steps
        return lost.request.ticket_id in tickets and lost.id not in gone

    return tuple(_removed(each) for each in queue.lost_slips if is_over(each))


def of_earlier_days(queue: LiveQueue) -> tuple[LostSlipRemoved, ...]:
    """The next steps that an earlier day left behind; a copy ends with its ticket."""
    return tuple(
        _removed(each)
        for each in queue.lost_slips
        if isinstance(each.request, StepSlipRequest) and each.request.day < queue.day
    )


def _lost(request: SlipRequest, state: SlipState) -> tuple[LostSlipAdded, ...]:
    return (LostSlipAdded(EventKind.SLIP_LOST, LostSlip(request, state)),) if state.is_missing else ()


def _is_awaited(queue: LiveQueue, request: SlipRequest) -> bool:
    """Whether somebody may still want it: a copy is of no use once its ticket is closed."""
    return isinstance(request, StepSlipRequest) or queue.with_id(request.ticket_id) is not None


def _is_held_up(queue: LiveQueue, request: SlipRequest) -> bool:
    report = queue.printers.get(request.place)
    may_print = report is not None and report.cause.may_print
    return not may_print or queue.now_ms - request.asked_ms > TAKEN_WITHIN_MS


def _standing(queue: LiveQueue) -> tuple[SlipRequest, ...]:
    return (*queue.reprints, *queue.step_slips)


def _without(queue: LiveQueue, request_id: str) -> LiveQueue:
    """The queue in which a copy is asked for no more, so that it is not taken away twice."""
    return replace(queue, reprints=tuple(each for each in queue.reprints if each.id != request_id))


def _removed(lost: LostSlip) -> LostSlipRemoved:
    return LostSlipRemoved(EventKind.LOST_SLIP_ENDED, lost)


def _ended(request: SlipRequest) -> ReprintRemoved | StepSlipRemoved:
    if isinstance(request, ReprintRequest):
        return ReprintRemoved(EventKind.REPRINT_ENDED, request)
    return StepSlipRemoved(EventKind.STEP_SLIP_ENDED, request)

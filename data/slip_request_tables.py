"""Requests for slips, copies and next steps, as rows, for any engine inside its transaction.

Knows the statements and the records, and of an engine only how to execute. Must not import an engine, a
file or a clock.
"""

from collections.abc import Sequence
from typing import Any, assert_never

from data import statements
from data.rows import Execute, StoreConflict
from desk.changes import (
    LostSlipAdded,
    LostSlipRemoved,
    ReprintAdded,
    ReprintRemoved,
    SlipRequests,
    StepSlipAdded,
    StepSlipRemoved,
)
from desk.slips import LostSlip, ReprintRequest, SlipRequest, SlipState, StepSlipRequest
from desk.tickets import Outcome


def step_slip_of(row: Sequence[Any]) -> StepSlipRequest:
    """Make a request of the columns of ``statements.STEP_SLIPS``."""
    request_id, ticket, label, day, place, desk, asked_ms, outcome, next_step, language = row
    return StepSlipRequest(
        request_id, ticket, label, day, place, desk, asked_ms, Outcome(outcome), next_step, language
    )


def reprint_of(row: Sequence[Any]) -> ReprintRequest:
    """Make a request of the columns of ``statements.REPRINTS``."""
    request_id, ticket, place, desk, asked_ms = row
    return ReprintRequest(request_id, ticket, place, desk, asked_ms)


def lost_slip_of(row: Sequence[Any]) -> LostSlip:
    """Make a lost slip of the columns of ``statements.LOST_SLIPS``; one without an outcome is a copy."""
    *asked, state = row
    request_id, ticket, _label, _day, place, desk, asked_ms, outcome, _next_step, _language = asked
    if outcome is None:
        return LostSlip(ReprintRequest(request_id, ticket, place, desk, asked_ms), SlipState(state))
    return LostSlip(step_slip_of(asked), SlipState(state))


def write_slip_request(execute: Execute, branch: str, change: SlipRequests) -> str | None:
    """Write a request, that it stands no longer, or what became of it; gives the id of its ticket, if any.

    Raises:
        StoreConflict: There is no such request any more.
    """
    request: SlipRequest
    match change:
        case ReprintAdded(request=request):
            execute(statements.ADD_REPRINT, _reprint_row(branch, change.request))
        case StepSlipAdded(request=request):
            execute(statements.ADD_STEP_SLIP, _step_slip_row(branch, change.request))
        case LostSlipAdded(slip=LostSlip(request=request)):
            execute(statements.ADD_LOST_SLIP, _lost_row(branch, change.slip))
        case ReprintRemoved(request=request):
            _remove(execute, statements.REMOVE_REPRINT, branch, request)
        case StepSlipRemoved(request=request):
            _remove(execute, statements.REMOVE_STEP_SLIP, branch, request)
        case LostSlipRemoved(slip=LostSlip(request=request)):
            _remove(execute, statements.REMOVE_LOST_SLIP, branch, request)
        case _ as unreachable:
            assert_never(unreachable)
    return request.ticket_id or None


def _remove(execute: Execute, statement: str, branch: str, request: SlipRequest) -> None:
    if execute(statement, {"branch": branch, "id": request.id}).rowcount != 1:
        raise StoreConflict(f"there is no request {request.id} any more")


def _reprint_row(branch: str, request: ReprintRequest) -> dict[str, object]:
    return {
        "branch": branch,
        "id": request.id,
        "ticket": request.ticket_id,
        "place": request.place,
        "desk": request.desk,
        "asked_ms": request.asked_ms,
    }


def _step_slip_row(branch: str, request: StepSlipRequest) -> dict[str, object]:
    return {
        "branch": branch,
        "id": request.id,
        "ticket": request.ticket_id,
        "label": request.label,
        "day": request.day,
        "place": request.place,
        "desk": request.desk,
        "asked_ms": request.asked_ms,
        "outcome": request.outcome.value,
        "next_step": request.next_step,
        "language": request.language,
    }


def _lost_row(branch: str, lost: LostSlip) -> dict[str, object]:
    row = dict.fromkeys(("label", "day", "outcome", "next_step", "language"))
    if isinstance(lost.request, StepSlipRequest):
        return row | _step_slip_row(branch, lost.request) | {"state": lost.state.value}
    return row | _reprint_row(branch, lost.request) | {"state": lost.state.value}

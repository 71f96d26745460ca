"""Requests for slips, copies and next steps, as rows, for any engine inside its transaction.

Knows the statements and the records, and of an engine only how to execute. Must not import an engine, a
file or a clock.
"""

from collections.abc import Sequence
from typing import Any

from data import statements
from data.rows import Execute, StoreConflict
from desk.changes import ReprintAdded, ReprintRemoved, Reprints, StepSlipAdded, StepSlips
from desk.slips import ReprintRequest, StepSlipRequest
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


def write_slip_request(execute: Execute, branch: str, change: Reprints | StepSlips) -> str:
    """Write a request, or that it stands no longer; gives the id of its ticket.

    Raises:
        StoreConflict: There is no such request any more.
    """
    request = change.request
    if isinstance(change, ReprintAdded):
        execute(statements.ADD_REPRINT, _reprint_row(branch, change.request))
    elif isinstance(change, StepSlipAdded):
        execute(statements.ADD_STEP_SLIP, _step_slip_row(branch, change.request))
    else:
        is_reprint = isinstance(change, ReprintRemoved)
        statement = statements.REMOVE_REPRINT if is_reprint else statements.REMOVE_STEP_SLIP
        if execute(statement, {"branch": branch, "id": request.id}).rowcount != 1:
            raise StoreConflict(f"there is no request {request.id} any more")
    return request.ticket_id


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

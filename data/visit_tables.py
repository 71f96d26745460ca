"""Skills of desks and their last actions as rows, for any engine inside its transaction.

Knows the statements and the records, and of an engine only how to execute. Must not import an engine, a
file or a clock.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from json import JSONEncoder, loads
from typing import Any

from desk.changes import ActionSet, SkillsSet
from desk.desk_action import DeskAction
from desk.slips import LostSlip, ReprintRequest, SlipRequest, SlipState
from desk.tickets import CallReason, Kind, Outcome, ParkReason, StaffReason, State, Ticket

Row = dict[str, object]


def skills_row(branch: str, change: SkillsSet) -> Row:
    """The parameters of ``SET_SKILLS`` and ``REMOVE_SKILLS``."""
    return {"branch": branch, "desk": change.desk, "services": " ".join(sorted(change.services or ()))}


def skills_of(row: Sequence[Any]) -> tuple[str, frozenset[str]]:
    """A desk and the services that can be given there."""
    desk, services = row
    return desk, frozenset(services.split())


def action_row(branch: str, action: DeskAction) -> Row:
    """The parameters of ``SET_ACTION``."""
    return {
        "branch": branch,
        "desk": action.desk,
        "at_ms": action.at_ms,
        "was": _text(action.was),
        "ticket": _text(action.ticket),
        "slips": _to_json([*map(_copy_text, action.reprints), *map(_lost_text, action.lost)]),
    }


def action_of(row: Sequence[Any]) -> DeskAction:
    """The last action of a desk."""
    desk, at_ms, was, ticket, slips = row
    copies = [(ReprintRequest(*asked), state) for *asked, state in loads(slips)]
    standing = tuple(copy for copy, state in copies if state is None)
    lost = tuple(LostSlip(copy, SlipState(state)) for copy, state in copies if state is not None)
    return DeskAction(desk, at_ms, _ticket(was), _ticket(ticket), standing, lost)


def no_action_row(branch: str, change: ActionSet) -> Row:
    """The parameters of ``REMOVE_ACTION``."""
    return {"branch": branch, "desk": change.desk}


def words_of(of: type[StrEnum]) -> Mapping[str | None, StrEnum | None]:
    """The members of a closed set by what is kept of them; None stays None."""
    return {None: None, **{each.value: each for each in of}}


TICKET_FIELDS = tuple(each.name for each in fields(Ticket))
"""The columns of a ticket, in their order."""

TICKET_WORDS: Mapping[str, Mapping[str | None, StrEnum | None]] = {
    "kind": words_of(Kind),
    "state": words_of(State),
    "outcome": words_of(Outcome),
    "call_reason": words_of(CallReason),
    "staff_reason": words_of(StaffReason),
    "park_reason": words_of(ParkReason),
}
"""The fields of a ticket that are words of a closed set."""


def _text(ticket: Ticket) -> str:
    return _to_json({name: getattr(ticket, name) for name in TICKET_FIELDS})


def _copy_text(asked: SlipRequest, state: SlipState | None = None) -> list[object]:
    """A request for a copy, in the order of its fields, and what became of it."""
    return [asked.id, asked.ticket_id, asked.place, asked.desk, asked.asked_ms, state]


def _lost_text(lost: LostSlip) -> list[object]:
    return _copy_text(lost.request, lost.state)


def _ticket(text: str) -> Ticket:
    data = loads(text)
    words = {name: known[data[name]] for name, known in TICKET_WORDS.items()}
    return Ticket(**{**data, **words})


_to_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

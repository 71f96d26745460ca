"""The real desk driven by the same lines as the slow model: dicts in, dicts out."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from desk.calling_rule import Choice, calling_order
from desk.errors import BadField, DeskError, ReasonRequired, UnknownOutcome
from desk.reminders import may_offer_call_back, phone_due_ms
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, StaffReason, State, Ticket
from tests.clocks import FixedClock
from tests.memory_store import MemoryStore
from tests.model_day import PLAIN, Answer, Line, Numbers

BRANCH = "main"


class DrivenDesk:
    """A `ServiceDesk` on a store in memory, with its clock, that answers the lines of the pipe."""

    def __init__(self, numbers: Numbers = PLAIN) -> None:
        self.clock = FixedClock()
        self.store = MemoryStore(self.clock)
        rules = Rules(next_step_check_min=numbers.check_min, assistance_cap_min=numbers.cap_min)
        self.desk = ServiceDesk(self.store, branch=BRANCH, actor="test", rules=rules)

    def answer(self, line: Line) -> Answer:
        """Do one line at its `at` and answer it; an unknown verb is the pipe's own error."""
        self.clock.set_to(line["at"])
        verb: Callable[[Line], Answer] | None = getattr(self, f"_{line['do']}", None)
        if verb is None:
            return {"ok": False, "error": "unknown_verb"}
        try:
            return {"ok": True, **verb(line)}
        except DeskError as error:
            return {"ok": False, "error": error.code}

    def _issue(self, line: Line) -> Answer:
        ticket_id = line.get("id") or str(uuid.uuid4())
        issued = self.desk.issue(ticket_id, _text(line, "service"), _text(line, "language"))
        return {"ticket": told(issued.ticket), "position": issued.position}

    def _sign_in(self, line: Line) -> Answer:
        return {"present": self.desk.sign_in(_text(line, "desk"), _text(line, "staff"))}

    def _pause(self, line: Line) -> Answer:
        return {"present": self.desk.pause(_text(line, "desk"))}

    def _resume(self, line: Line) -> Answer:
        return {"present": self.desk.resume(_text(line, "desk"))}

    def _sign_out(self, line: Line) -> Answer:
        return {"present": self.desk.sign_out(_text(line, "desk"))}

    def _next(self, line: Line) -> Answer:
        return chosen(self.desk.next_choice(line.get("desk")))

    def _call_next(self, line: Line) -> Answer:
        return chosen(self.desk.call_next(_text(line, "desk")))

    def _call(self, line: Line) -> Answer:
        if line.get("reason") not in list(StaffReason):
            raise ReasonRequired
        reason = StaffReason(line["reason"])
        return chosen(self.desk.call(_text(line, "desk"), _text(line, "label"), reason))

    def _recall(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.recall(_text(line, "desk")))}

    def _start(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.start(_text(line, "desk")))}

    def _finish(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.finish(_text(line, "desk"), _outcome(line)))}

    def _no_show(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.no_show(_text(line, "desk")))}

    def _park(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.park(_text(line, "desk")))}

    def _unpark(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.unpark(_text(line, "label")))}

    def _return(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.give_back(_text(line, "label")))}

    def _transfer(self, line: Line) -> Answer:
        to_desk = line.get("to_desk")
        service = _text(line, "service") if to_desk is None else line.get("service")
        return {"ticket": told(self.desk.transfer(_text(line, "desk"), service, to_desk=to_desk))}

    def _talk(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.talk(_text(line, "desk")))}

    def _phone(self, line: Line) -> Answer:
        held = self.desk.phone(line.get("id") or str(uuid.uuid4()), "fr")
        return {**self._on_hold(held.ticket), "position": held.position}

    def _phone_return(self, line: Line) -> Answer:
        return self._on_hold(
            self.desk.phone_return(_text(line, "label"), line.get("desk"), line.get("number"))
        )

    def _phone_done(self, line: Line) -> Answer:
        return {
            "ticket": told(self.desk.phone_done(_text(line, "label"), _outcome(line), desk=line.get("desk")))
        }

    def _on_hold(self, ticket: Ticket) -> Answer:
        due_ms = phone_due_ms(ticket, self.desk.rules)
        return {
            "ticket": told(ticket),
            "returns": ticket.contacts,
            "return_due": None if due_ms is None else _iso(due_ms),
            "offer_call_back": may_offer_call_back(ticket, self.desk.rules),
        }

    def _again(self, line: Line) -> Answer:
        answer = self.desk.again(_text(line, "desk"), _text(line, "service"))
        return {"ticket": told(answer.ticket), "goes_on": answer.goes_on, "position": answer.position}

    def _undo(self, line: Line) -> Answer:
        return {"ticket": told(self.desk.undo(_text(line, "desk")).ticket)}

    def _skills(self, line: Line) -> Answer:
        known = self.desk.set_skills(_text(line, "desk"), line.get("services"))
        return {"services": None if known is None else sorted(known)}

    def _queue(self, line: Line) -> Answer:
        queue = self.desk.view()
        lists = {"waiting": calling_order(queue), "called": queue.called, "parked": queue.parked}
        return {"present": queue.present, **{name: [told(t) for t in ts] for name, ts in lists.items()}}


def told(ticket: Ticket) -> Answer:
    """What the pipe tells of a ticket. The desk of a closed ticket is the one that served it."""
    names = ("id", "label", "service", "kind", "state", "desk", "outcome")
    return {**{name: getattr(ticket, name) for name in names}, "joined": _iso(ticket.joined_ms)}


def chosen(choice: Choice | None) -> Answer:
    if choice is None:
        return {"ticket": None, "reason": None}
    assert choice.ticket.state is not State.CLOSED
    talk = {"talk": True} if choice.is_talk else {}
    note = {"note": "nobody_present_can"} if choice.is_beyond_all else {}
    return {"ticket": told(choice.ticket), "reason": choice.reason, **talk, **note}


def _iso(moment_ms: int) -> str:
    return datetime.fromtimestamp(moment_ms / 1000, UTC).isoformat()


def _outcome(line: Line) -> Outcome:
    if _text(line, "outcome") not in list(Outcome):
        raise UnknownOutcome
    return Outcome(line["outcome"])


def _text(line: Line, name: str) -> str:
    value: Any = line.get(name)
    if not isinstance(value, str):
        raise BadField(name)
    return value

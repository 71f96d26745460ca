"""Visits and calls on the phone in the slow model: what happens to one ticket.

Written from the product's text; must import nothing of the product.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.model_day import OUTCOMES, ZONE, Answer, Line, Refused, Slip, refuse_all
from tests.model_rule import Rule


class Visits(Rule):
    """From the desk to the end, and back in line."""

    def _start(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        slip.state, slip.started = "serving", max(self.now, slip.called or self.now)
        return {"ticket": slip.told()}

    def _finish(self, line: Line) -> Answer:
        def outcome_known() -> None:
            if line["outcome"] not in OUTCOMES:
                raise Refused("unknown_outcome")

        refuse_all(outcome_known, lambda: self._held(line))
        slip = self._held(line)
        if line["outcome"] == "no_show" and slip.kind == "phone":
            raise Refused("wrong_state")
        if line["outcome"] == "no_show" and slip.state == "called":
            return self._no_show(line)
        return self._closed(slip, line["outcome"])

    def _no_show(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        if slip.kind == "phone":
            raise Refused("wrong_state")
        # A recall that lies in the future is one the clock has stepped back behind: recall again first.
        if slip.recalled is None or (self.now - slip.recalled).total_seconds() < 60:
            raise Refused("wrong_state")
        return self._closed(slip, "no_show")

    def _closed(self, slip: Slip, outcome: str) -> Answer:
        # It ends no sooner than it began, also when the clock has stepped back behind that.
        slip.closed = max(self.now, slip.started or slip.called or slip.joined)
        slip.state, slip.outcome = "closed", outcome
        return {"ticket": slip.told()}

    def _return(self, line: Line) -> Answer:
        slip = self._one(line, "closed")
        if slip.outcome != "no_show" or (self.now - (slip.closed or self.now)).total_seconds() > 15 * 60:
            raise Refused("wrong_state")
        slip.closed = slip.outcome = None
        return self._set_aside(slip, "waiting")

    def _park(self, line: Line) -> Answer:
        return self._back(self._held(line), "parked")

    def _unpark(self, line: Line) -> Answer:
        return self._back(self._loose(line, "parked"), "waiting")

    def _transfer(self, line: Line) -> Answer:
        """To a service, to a colleague who is there, or both; never a call to a service."""
        service, to_desk = line.get("service"), line.get("to_desk")
        if service is None and to_desk is None:
            raise Refused("bad_field")
        checks: list[Callable[[], object]] = [lambda: self._held(line)]
        checks += [lambda: self._service(line)] if service is not None else []
        checks += [lambda: self._colleague(line)] if to_desk is not None else []
        refuse_all(*checks, lambda: self._no_call(line) if service is not None else None)
        slip = self._held(line)
        slip.meant_for = to_desk
        if service is not None:
            slip.service, slip.kind = service, self._service(line)[0]
        return self._back(slip, "waiting")

    def _colleague(self, line: Line) -> None:
        if line["to_desk"] == line["desk"]:
            raise Refused("wrong_state")
        if line["to_desk"] not in self.day.staff:
            raise Refused("not_signed_in")

    def _no_call(self, line: Line) -> None:
        if self._held(line).kind == "phone":
            raise Refused("wrong_state")

    def _again(self, line: Line) -> Answer:
        """A transaction goes on at once; an assistance with others waiting on site is a new wait."""
        refuse_all(lambda: self._service(line), lambda: self._no_call(line))
        slip = self._held(line)
        slip.service, slip.kind = line["service"], self._service(line)[0]
        if slip.kind == "assistance" and [u for u in self._in("waiting") if u.kind != "phone"]:
            joined = self._joining()
            self._back(slip, "waiting")
            slip.joined, slip.contacts = joined, 0
            slip.order = self._next_order()
            return {"ticket": slip.told(), "goes_on": False, "position": self._position(slip)}
        slip.contact = max(self.now, slip.started or slip.called or self.now)
        slip.state, slip.started = "serving", slip.started or slip.contact
        return {"ticket": slip.told(), "goes_on": True, "position": None}

    def _undo(self, line: Line) -> Answer:
        """Within 10 s, and only if nothing else has happened to the ticket since."""
        desk = line["desk"]
        if desk not in self.day.staff and not self._held_by(desk):
            desk = self._desk(line)
        deed = self.day.last.get(desk)
        if deed is None or not 0 <= (self.now - deed.at).total_seconds() <= 10:
            raise Refused("cannot_undo")
        slip = next(s for s in self.day.slips if s.id == deed.after.id)
        if slip.date < self._today:
            raise Refused("cannot_undo")
        was_there = deed.before.state in ("called", "serving")
        there = self._held_by(deed.before.desk) if was_there and deed.before.desk else []
        if slip != deed.after or [other for other in there if other is not slip]:
            raise Refused("cannot_undo")
        for name, value in vars(deed.before).items():
            setattr(slip, name, value)
        del self.day.last[desk]
        return {"ticket": slip.told()}

    def _position(self, slip: Slip) -> int | None:
        return self.waiting().index(slip) + 1 if slip.state == "waiting" else None

    def _talk(self, line: Line) -> Answer:
        """D4: staying keeps the place; the next due time counts from the end of the talk."""
        slip = self._held(line)
        if slip.kind == "transaction":
            raise Refused("wrong_state")
        slip.contact = max(self.now, slip.started or slip.called or self.now)
        slip.contacts += 1
        return self._set_aside(slip, "waiting")

    def _back(self, slip: Slip, state: str) -> Answer:
        """Whose visit was started has been spoken with until now."""
        if slip.started is not None:
            slip.contact = max(self.now, slip.started)
        return self._set_aside(slip, state)

    def _set_aside(self, slip: Slip, state: str) -> Answer:
        slip.state, slip.desk, slip.reason = state, None, None
        slip.called = slip.recalled = slip.started = None
        slip.meant_for = slip.meant_for if state == "waiting" else None
        return {"ticket": slip.told()}

    # Calls on the phone

    def _phone_return(self, line: Line) -> Answer:
        self._saying_desk(line)
        slip = self._call_of(line, "waiting")
        if slip.contacts >= line.get("number", slip.contacts + 1):
            return self._told_on_hold(slip)
        slip.contact, slip.contacts = max(self.now, slip.joined), slip.contacts + 1
        return self._told_on_hold(slip)

    def _told_on_hold(self, slip: Slip) -> Answer:
        """D10: a prompt a minute after the last return, a call back from the third one."""
        due = max(slip.joined, slip.contact or slip.joined) + timedelta(seconds=60)
        return {
            "ticket": slip.told(),
            "returns": slip.contacts,
            "return_due": due.astimezone(ZONE).isoformat() if slip.state == "waiting" else None,
            "offer_call_back": slip.contacts >= 3,
        }

    def _phone_done(self, line: Line) -> Answer:
        def outcome_known() -> None:
            if line["outcome"] not in OUTCOMES:
                raise Refused("unknown_outcome")

        refuse_all(
            outcome_known,
            lambda: self._saying_desk(line),
            lambda: self._call_of(line, "waiting", "parked", "called", "serving"),
        )
        if line["outcome"] == "no_show":
            raise Refused("wrong_state")
        return self._closed(self._one(line), line["outcome"])

    def _saying_desk(self, line: Line) -> None:
        """The desk that says so, if one does, is one of the library, or one that is in use."""
        desk = line.get("desk")
        if desk is not None and desk not in self.day.staff and not self._held_by(desk):
            self._desk(line)

    def _call_of(self, line: Line, *states: str) -> Slip:
        slip = self._one(line, *states)
        if slip.kind != "phone":
            raise Refused("wrong_state")
        return slip

"""Visits and calls on the phone in the slow model: what happens to one ticket.

Written from the product's text; must import nothing of the product.
"""

from __future__ import annotations

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
        if line["outcome"] == "no_show" and slip.state == "called":
            return self._no_show(line)
        return self._closed(slip, line["outcome"])

    def _no_show(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        # A recall that lies in the future is one the clock has stepped back behind: recall again first.
        if slip.recalled is None or (self.now - slip.recalled).total_seconds() < 60:
            raise Refused("wrong_state")
        return self._closed(slip, "no_show")

    def _closed(self, slip: Slip, outcome: str) -> Answer:
        slip.state, slip.outcome, slip.closed = "closed", outcome, self.now
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
        return self._set_aside(self._one(line, "parked"), "waiting")

    def _transfer(self, line: Line) -> Answer:
        refuse_all(lambda: self._service(line), lambda: self._held(line))
        slip = self._held(line)
        if slip.kind == "phone":
            raise Refused("wrong_state")
        slip.service, slip.kind = line["service"], self._service(line)[0]
        return self._back(slip, "waiting")

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
        return {"ticket": slip.told()}

    # Calls on the phone

    def _phone_return(self, line: Line) -> Answer:
        slip = self._call_of(line, "waiting")
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

        refuse_all(outcome_known, lambda: self._call_of(line, "waiting", "parked", "called", "serving"))
        if line["outcome"] == "no_show":
            raise Refused("wrong_state")
        return self._closed(self._one(line), line["outcome"])

    def _call_of(self, line: Line, *states: str) -> Slip:
        slip = self._one(line, *states)
        if slip.kind != "phone":
            raise Refused("wrong_state")
        return slip

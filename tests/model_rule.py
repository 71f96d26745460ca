"""The calling rule of the slow model: whom to call next, asked again for each place in the line.

Written from the product's text; must import nothing of the product.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.model_day import Answer, Line, Slip
from tests.model_ground import Ground

Entry = tuple[datetime, int]


class Rule(Ground):
    """D1 to D4, D6 and D7."""

    def waiting(self) -> list[Slip]:
        """The waiting tickets in calling order: who is next, then who would be next without that one..."""
        left, order = self._in("waiting"), []
        while left:
            order.append(self.first_of(left))
            left = [slip for slip in left if slip is not order[-1]]
        return order

    def first_of(self, waiting: list[Slip]) -> Slip:
        """D1: no phone before anyone on site. D2: arrival. D3: alone, transactions before assistance."""
        here = [slip for slip in waiting if slip.kind != "phone"]
        transactions = [slip for slip in here if slip.kind == "transaction"]
        if not here or self.present > 1 or not transactions:
            return _earliest(here or waiting)
        transaction = _earliest(transactions)
        places = {slip.order: place for slip in here for place in self._places(slip, is_checked=True)}
        places |= {transaction.order: (transaction.joined, transaction.order)}
        best = min(places, key=lambda order: min([places[order]]))
        return next(slip for slip in here if slip.order == best)

    def _places(self, slip: Slip, *, is_checked: bool) -> list[Entry]:
        """Where an assistance stands among the transactions: at the earlier of the moments of D4 and D7."""
        moments = []
        if slip.kind == "assistance" and self.numbers.cap_min:
            moments.append(slip.joined + timedelta(minutes=self.numbers.cap_min))
        if slip.kind == "assistance" and self.numbers.check_min and is_checked:
            due = max(slip.joined, slip.contact or slip.joined) + timedelta(minutes=self.numbers.check_min)
            moments += [due] if due <= self.now else []
        return [(min(moments), slip.order)] if moments else []

    def why(self, slip: Slip, waiting: list[Slip]) -> str:
        others = [other for other in waiting if other.kind == "transaction"]
        if slip.kind == "phone":
            return "phone_nobody_waiting"
        if slip.kind == "transaction":
            passed = [u for u in waiting if u.kind == "assistance" and u.joined_before(slip)]
            return "transaction_first" if passed else "arrival_order"
        if self.present > 1 or not others:
            return "arrival_order"
        return "cap_reached" if self._is_called_by_the_cap(slip, waiting) else "next_step_due"

    def _is_called_by_the_cap(self, slip: Slip, waiting: list[Slip]) -> bool:
        """Whether the cap alone, without any next-step talk, would call this one now."""
        transaction = _earliest([other for other in waiting if other.kind == "transaction"])
        capped = [place for u in waiting for place in self._places(u, is_checked=False)]
        return min([*capped, (transaction.joined, transaction.order)])[1] == slip.order

    # Skills: which of those who wait a desk is offered

    def offered(self, desk: str) -> list[Slip]:
        """What the desk can give, or nobody there can; and what a colleague sent to it, while it is there."""
        waiting = self._in("waiting")
        here = [slip for slip in waiting if self._is_for(slip, desk)]
        if [slip for slip in waiting if slip.kind != "phone" and slip not in here]:
            return [slip for slip in here if slip.kind != "phone"]
        return here

    def _is_for(self, slip: Slip, desk: str) -> bool:
        if slip.meant_for is not None and slip.meant_for in self._calling():
            return slip.meant_for == desk
        return desk in self._able(slip) or not self._able(slip)

    def _calling(self) -> list[str]:
        return [desk for desk in self.day.staff if desk not in self.day.paused]

    def _able(self, slip: Slip) -> list[str]:
        skills = self.day.skills
        is_call = slip.kind == "phone"
        return [d for d in self._calling() if d not in skills or is_call or slip.service in skills[d]]

    def _next(self, line: Line) -> Answer:
        desk = None if line.get("desk") is None else self._desk(line)
        waiting = self._in("waiting") if desk is None else self.offered(desk)
        if self.present == 0 or not waiting:
            return {"ticket": None, "reason": None}
        slip = self.first_of(waiting)
        return self.told_of(slip, self.why(slip, waiting), note=not self._able(slip))

    def told_of(self, slip: Slip, reason: str, *, note: bool) -> Answer:
        talk = {"talk": True} if reason == "next_step_due" else {}
        beyond = {"note": "nobody_present_can"} if note else {}
        return {"ticket": slip.told(), "reason": reason, **talk, **beyond}


def _earliest(slips: list[Slip]) -> Slip:
    return next(s for s in slips if all(s is other or s.joined_before(other) for other in slips))

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

    def why(self, slip: Slip) -> str:
        waiting = self._in("waiting")
        others = [other for other in waiting if other.kind == "transaction"]
        if slip.kind == "phone":
            return "phone_nobody_waiting"
        if slip.kind == "transaction":
            passed = [u for u in waiting if u.kind == "assistance" and u.joined_before(slip)]
            return "transaction_first" if passed else "arrival_order"
        if self.present > 1 or not others:
            return "arrival_order"
        return "cap_reached" if self._is_called_by_the_cap(slip, _earliest(others)) else "next_step_due"

    def _is_called_by_the_cap(self, slip: Slip, transaction: Slip) -> bool:
        """Whether the cap alone, without any next-step talk, would call this one now."""
        capped = [place for u in self._in("waiting") for place in self._places(u, is_checked=False)]
        return min([*capped, (transaction.joined, transaction.order)])[1] == slip.order

    def _next(self, line: Line) -> Answer:
        if self.present == 0 or not self._in("waiting"):
            return {"ticket": None, "reason": None}
        slip = self.waiting()[0]
        return self.told_of(slip, self.why(slip))

    def told_of(self, slip: Slip, reason: str) -> Answer:
        talk = {"talk": True} if reason == "next_step_due" else {}
        return {"ticket": slip.told(), "reason": reason, **talk}


def _earliest(slips: list[Slip]) -> Slip:
    return next(s for s in slips if all(s is other or s.joined_before(other) for other in slips))

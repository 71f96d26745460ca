"""The desk's part about calls on the phone. A base of ``ServiceDesk``.

Must not import anything but the standard library and desk records.
"""

from functools import partial

from desk import phone, requests
from desk.kiosk_desk import KioskDesk
from desk.next_steps import next_step_of
from desk.offerings import Offerings
from desk.queue import TicketById, TicketByLabel
from desk.rules import Rules
from desk.services import Service
from desk.tickets import Outcome, Ticket
from desk.transactions import Transactions


class PhoneDesk(KioskDesk):
    """Use cases about calls; see ``ServiceDesk`` for what every method may raise."""

    def __init__(self, transactions: Transactions, offers: Offerings, rules: Rules, phone: Service) -> None:
        """Take what every use case stands on, and the service that a call is."""
        super().__init__(transactions, offers)
        self._rules = rules
        self._phone = phone

    def phone(self, call_id: str, language: str) -> requests.Issued:
        """Put a call on hold; the same id again is the same call. See ``phone``."""
        decide = partial(requests.issue, ticket_id=call_id, service=lambda: self._phone, language=language)
        return self._transact(partial(decide, is_call=True), TicketById(call_id))

    def phone_return(self, label: str, desk: str | None = None, number: int | None = None) -> Ticket:
        """Staff returned to a call on hold; see ``phone.return_to_line``."""
        decide = partial(phone.return_to_line, label=label, number=number)
        if desk is None:
            return self._transact(decide, TicketByLabel(label))
        return self._at_desk(decide, desk, TicketByLabel(label))

    def phone_done(
        self,
        label: str,
        outcome: Outcome,
        next_step: str | None = None,
        desk: str | None = None,
        *,
        is_on_hold: bool = False,
    ) -> Ticket:
        """End a call; see ``phone.close``."""
        step = self._next_step(outcome, next_step)
        close = partial(phone.close, label=label, outcome=outcome, next_step=step)
        decide = partial(close, is_on_hold=is_on_hold)
        if desk is None:
            return self._transact(decide, TicketByLabel(label))
        return self._at_desk(decide, desk, TicketByLabel(label))

    def _next_step(self, outcome: Outcome, asked: str | None) -> str | None:
        return next_step_of(outcome, asked, self._offers.referrals, is_required=self._rules.needs_next_step)

"""The desk's part about a patron at the kiosk who waits no longer, or asks that somebody comes.

Must not import anything but the standard library and desk records.
"""

from functools import partial

from desk import help_calls, requests
from desk.colleague_call import ColleagueCall
from desk.queue import TicketById
from desk.slip_desk import SlipDesk
from desk.tickets import Ticket


class KioskDesk(SlipDesk):
    """Use cases of a patron at a kiosk; see ``ServiceDesk`` for what every method may raise."""

    def cancel(self, ticket_id: str) -> Ticket:
        """The patron waits no longer; see ``requests.cancel``."""
        return self._transact(partial(requests.cancel, ticket_id=ticket_id), TicketById(ticket_id))

    def ask_help(self) -> ColleagueCall:
        """Ask that somebody comes to the kiosk; see ``help_calls.ask``."""
        return self._transact(help_calls.ask)

    def answer_help(self, desk: str) -> ColleagueCall:
        """Say at a desk that one is coming to the kiosk; see ``help_calls.answer``."""
        return self._at_desk(help_calls.answer, desk)

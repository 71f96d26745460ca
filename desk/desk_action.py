"""The last thing a desk did to a ticket, and what it is called: kept so that it can be taken back.

Must not import anything but the standard library and desk records.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.slips import LostSlip, ReprintRequest
from desk.tickets import Kind, Outcome, State, Ticket


class Deed(StrEnum):
    """What a desk did."""

    CALL = "call"
    START = "start"
    AGAIN = "again"
    FINISH = "finish"
    NO_SHOW = "no_show"
    TALK = "talk"
    PARK = "park"
    TRANSFER = "transfer"
    PHONE_RETURN = "phone_return"
    PHONE_DONE = "phone_done"


@dataclass(frozen=True, slots=True)
class DeskAction:
    """The last thing a desk did to a ticket.

    Attributes:
        desk: The desk.
        at_ms: When, epoch milliseconds.
        was: The ticket before.
        ticket: The ticket afterwards.
        reprints: Requests for its slip that ended with it.
        lost: Copies of its slip that nobody needed to see to any more.
    """

    desk: str
    at_ms: int
    was: Ticket
    ticket: Ticket
    reprints: tuple[ReprintRequest, ...] = ()
    lost: tuple[LostSlip, ...] = ()

    @property
    def deed(self) -> Deed:
        """What was done, as the two tickets tell."""
        match self.ticket.state:
            case State.CALLED:
                return Deed.CALL
            case State.SERVING:
                return Deed.START if self.ticket.contact_ms == self.was.contact_ms else Deed.AGAIN
            case State.PARKED:
                return Deed.PARK
            case State.CLOSED:
                return self._ending
            case State.WAITING:
                return self._going_back

    @property
    def _ending(self) -> Deed:
        if self.ticket.outcome is Outcome.NO_SHOW:
            return Deed.NO_SHOW
        return Deed.PHONE_DONE if self.ticket.kind is Kind.PHONE else Deed.FINISH

    @property
    def _going_back(self) -> Deed:
        if self.was.state is State.WAITING:
            return Deed.PHONE_RETURN
        if self.ticket.sequence != self.was.sequence:
            return Deed.AGAIN
        return Deed.TALK if self.ticket.contacts > self.was.contacts else Deed.TRANSFER


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back.

    Attributes:
        deed: What the desk had done.
        ticket: The ticket as it is again.
    """

    deed: Deed
    ticket: Ticket

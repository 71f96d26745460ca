"""What becomes of a slip: how far it has come, how sure that is, and what the desk keeps of it.

Must not import anything but the standard library and desk records.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.tickets import Outcome


class SlipState(StrEnum):
    """How far a slip has come.

    A slip that is all well goes QUEUED, SENDING, SENT, STARTED, PRINTED, CUT. Where a printer says nothing of
    its paper, SENT is the end of the way; where it says less, PRINTED is.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    STARTED = "started"
    PRINTED = "printed"
    CUT = "cut"
    NOT_SENT = "not_sent"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def is_printed(self) -> bool:
        """Whether the printer has said that the slip is on paper."""
        return self in {SlipState.PRINTED, SlipState.CUT}

    @property
    def is_missing(self) -> bool:
        """Whether nobody may count on this slip: its patron has the number from the screen only."""
        return self in {SlipState.NOT_SENT, SlipState.CANCELLED, SlipState.UNKNOWN}


class SlipProof(StrEnum):
    """What a state is known from.

    PROCESS_ID: the printer's own word that everything before it is on paper. FENCE: the printer answered a
    question that stood behind the slip, which is less certain. NONE: no word of the printer.
    """

    NONE = "none"
    FENCE = "fence"
    PROCESS_ID = "process_id"


@dataclass(frozen=True, slots=True)
class MissingSlip:
    """A ticket whose slip is not known to be printed.

    Attributes:
        ticket_id: The ticket's own id.
        label: Its number.
        state: NOT_SENT: no paper. CANCELLED: cut short, the rest will not come. UNKNOWN: look at the paper.
    """

    ticket_id: str
    label: str
    state: SlipState


@dataclass(frozen=True, slots=True)
class ReprintRequest:
    """A staff member asks for a ticket's slip once more; it will say DUPLICATA.

    Attributes:
        id: Made by the panel; the same id is printed once at most.
        ticket_id: The ticket.
        place: Which printer, such as ``kiosk``.
        desk: Where it was asked; None when another system did, through the pipe.
        asked_ms: When, epoch milliseconds; an old request is not carried out, since its patron has gone.
    """

    id: str
    ticket_id: str
    place: str
    desk: str | None
    asked_ms: int


@dataclass(frozen=True, slots=True)
class StepSlipRequest:
    """A next step is wanted on paper; the slip names no ticket and no person.

    Attributes:
        id: Made by whoever asks; the same id is printed once at most.
        ticket_id: The closed ticket; "" for the quieter times somebody took at the kiosk without a ticket.
        label: What staff know it by; not on the slip. "" without a ticket.
        day: The ticket's day, ISO 8601.
        place: Which printer, such as ``kiosk``.
        desk: Where it was asked; "" for the kiosk.
        asked_ms: When, epoch milliseconds; an old request is not carried out, since its patron has gone.
        outcome: How the visit ended.
        next_step: What follows, see ``next_steps``.
        language: The patron's.
    """

    id: str
    ticket_id: str
    label: str
    day: str
    place: str
    desk: str
    asked_ms: int
    outcome: Outcome
    next_step: str
    language: str


SlipRequest = ReprintRequest | StepSlipRequest
"""A slip that somebody asked for, beside the first one of each ticket."""


@dataclass(frozen=True, slots=True)
class LostSlip:
    """A slip that was asked for and is not known to be printed, until somebody has seen to it.

    Attributes:
        request: What was asked for; it stands no longer.
        state: NOT_SENT: no paper. CANCELLED: cut short, the rest will not come. UNKNOWN: look at the paper.
    """

    request: SlipRequest
    state: SlipState

    @property
    def id(self) -> str:
        """That of its request."""
        return self.request.id

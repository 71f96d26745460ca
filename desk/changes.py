"""Changes: what a decision wants kept, and the events that tell of it afterwards.

Must not import anything but the standard library and desk records. Events are the audit log of
the same transaction; they name a desk and never a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Generic, TypeVar

from desk.colleague_call import ColleagueCall
from desk.desk_action import DeskAction
from desk.people import Person
from desk.presence import Presence
from desk.printer import PrinterReport
from desk.slips import LostSlip, ReprintRequest, StepSlipRequest
from desk.tickets import Ticket


class EventKind(StrEnum):
    """What happened, in the past tense."""

    TICKET_ISSUED = "ticket_issued"
    TICKET_CALLED = "ticket_called"
    TICKET_RECALLED = "ticket_recalled"
    VISIT_STARTED = "visit_started"
    VISIT_FINISHED = "visit_finished"
    PATRON_MISSED = "patron_missed"
    PATRON_RETURNED = "patron_returned"
    TICKET_PARKED = "ticket_parked"
    TICKET_UNPARKED = "ticket_unparked"
    TICKET_TRANSFERRED = "ticket_transferred"
    TICKET_FREED = "ticket_freed"
    VISIT_CONTINUED = "visit_continued"
    ACTION_UNDONE = "action_undone"
    SKILLS_SET = "skills_set"
    TALK_ENDED = "talk_ended"
    PHONE_RETURNED = "phone_returned"
    PHONE_ENDED = "phone_ended"
    TICKET_EXPIRED = "ticket_expired"
    TICKET_CANCELLED = "ticket_cancelled"
    DESK_SIGNED_IN = "desk_signed_in"
    DESK_SIGNED_OUT = "desk_signed_out"
    DESK_PAUSED = "desk_paused"
    DESK_RESUMED = "desk_resumed"
    DESK_TAKEN_OVER = "desk_taken_over"
    ATTENTION_ANSWERED = "attention_answered"
    COLLEAGUE_ASKED = "colleague_asked"
    COLLEAGUE_ANSWERED = "colleague_answered"
    COLLEAGUE_ENDED = "colleague_ended"
    HELP_ASKED = "help_asked"
    HELP_ANSWERED = "help_answered"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    PIN_ACCEPTED = "pin_accepted"
    PIN_REFUSED = "pin_refused"
    PRINTER_REPORTED = "printer_reported"
    SLIP_SEEN = "slip_seen"
    REPRINT_ASKED = "reprint_asked"
    REPRINT_ENDED = "reprint_ended"
    STEP_SLIP_ASKED = "step_slip_asked"
    STEP_SLIP_ENDED = "step_slip_ended"
    SLIP_LOST = "slip_lost"
    LOST_SLIP_ENDED = "lost_slip_ended"


@dataclass(frozen=True, slots=True)
class TicketAdded:
    """A new ticket; a store refuses a second one with the same id or label."""

    kind: EventKind
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class TicketMoved:
    """A ticket as it was read and as it must be kept.

    A store writes it only if the kept ticket is still in the state it was read in.
    """

    kind: EventKind
    was: Ticket
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class PresenceSet:
    """A desk's presence as it must be kept; None when nobody is signed in any more."""

    kind: EventKind
    desk: str
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class PersonSet:
    """A person of the staff as they must be kept, under a key of their own.

    Attributes:
        kind: What happened.
        person: As they must be kept.
        was: The key they had before; None for a new person.
        hashed: What their new PIN was made into; None to leave the one they have.
    """

    kind: EventKind
    person: Person
    was: str | None
    hashed: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PersonRemoved:
    """A person who is forgotten, with their PIN; a store leaves no trace of them."""

    kind: EventKind
    key: str


@dataclass(frozen=True, slots=True)
class PrinterSet:
    """The last word about one printer."""

    kind: EventKind
    report: PrinterReport


@dataclass(frozen=True, slots=True)
class ReprintAdded:
    """A request for one more slip, from now on seen by its printer."""

    kind: EventKind
    request: ReprintRequest


@dataclass(frozen=True, slots=True)
class ReprintRemoved:
    """A request that stands no longer: carried out, given up, or its ticket is closed."""

    kind: EventKind
    request: ReprintRequest


@dataclass(frozen=True, slots=True)
class StepSlipAdded:
    """A request for a next-step slip, from now on seen by its printer."""

    kind: EventKind
    request: StepSlipRequest


@dataclass(frozen=True, slots=True)
class StepSlipRemoved:
    """A request for a next-step slip that stands no longer: carried out, given up, or its visit goes on."""

    kind: EventKind
    request: StepSlipRequest


@dataclass(frozen=True, slots=True)
class LostSlipAdded:
    """A slip that was asked for and did not come out, from now on told to staff."""

    kind: EventKind
    slip: LostSlip


@dataclass(frozen=True, slots=True)
class LostSlipRemoved:
    """A slip nobody need see to any more: asked for anew, seen, out after all, or nobody waits for it."""

    kind: EventKind
    slip: LostSlip


@dataclass(frozen=True, slots=True)
class SkillsSet:
    """The services that can be given at a desk; None for all."""

    kind: EventKind
    desk: str
    services: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class ColleagueSet:
    """A desk's call for a colleague as it must be kept; None when it stands no longer."""

    kind: EventKind
    desk: str
    call: ColleagueCall | None


@dataclass(frozen=True, slots=True)
class ActionSet:
    """A desk's last action as it must be kept, for undo; None when there is none any more. It is no event."""

    desk: str
    action: DeskAction | None


Answer = TypeVar("Answer")
People = PersonSet | PersonRemoved
Reprints = ReprintAdded | ReprintRemoved
StepSlips = StepSlipAdded | StepSlipRemoved
LostSlips = LostSlipAdded | LostSlipRemoved
SlipRequests = Reprints | StepSlips | LostSlips
Slips = PrinterSet | SlipRequests
Told = TicketAdded | TicketMoved | PresenceSet | People | Slips | SkillsSet | ColleagueSet
"""Changes that an event tells of."""

Change = Told | ActionSet
EventData = Mapping[str, str | int | bool | None]


@dataclass(frozen=True, slots=True)
class Decision(Generic[Answer]):
    """What a use case decided: the changes to keep, in order, and the answer to give."""

    changes: tuple[Change, ...]
    answer: Answer


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the audit log.

    Attributes:
        sequence: Gap-free number within the branch, from 1.
        at_ms: When it was written, epoch milliseconds, by the store's clock.
        kind: What happened.
        ticket: Id of the ticket concerned, or None.
        actor: The program that did it, such as ``kiosk``, ``panel`` or ``pipe``; never a person.
        data: What changed, see ``event_data``.
    """

    sequence: int
    at_ms: int
    kind: EventKind
    ticket: str | None
    actor: str
    data: EventData


def event_data(change: Told) -> EventData:
    """What an event keeps of its change: enough to rebuild the queue, nothing of a person.

    A new ticket gives all its fields; a moved ticket those that changed; a presence its desk and
    whether it counts, without the staff member's alias; a person nothing; a printer its place and cause; a
    request for a slip its own id, place and desk, or what became of it; skills their desk and services; a
    call for a colleague its desk and the one that answered.
    """
    match change:
        case TicketAdded(ticket=ticket):
            return {name: getattr(ticket, name) for name in _TICKET_FIELDS}
        case TicketMoved(was=was, ticket=ticket):
            pairs = ((name, getattr(ticket, name)) for name in _TICKET_FIELDS)
            return {name: value for name, value in pairs if value != getattr(was, name)}
        case PresenceSet(kind=EventKind.PERSON_CHANGED):
            return {}  # somebody has another alias where they are: nothing that counts has changed
        case PresenceSet(desk=desk, presence=presence):
            return {"desk": desk, "counts": presence is not None and presence.counts}
        case PersonSet() | PersonRemoved():
            return {}
        case PrinterSet(report=report):
            return {"place": report.place, "cause": report.cause}
        case (
            ReprintAdded(request=request)
            | ReprintRemoved(request=request)
            | StepSlipAdded(request=request)
            | StepSlipRemoved(request=request)
        ):
            return {"request": request.id, "place": request.place, "desk": request.desk}
        case LostSlipAdded(slip=slip) | LostSlipRemoved(slip=slip):
            return {"request": slip.id, "place": slip.request.place, "state": slip.state}
        case SkillsSet(desk=desk, services=services):
            return {"desk": desk, "services": None if services is None else " ".join(sorted(services))}
        case ColleagueSet(desk=desk, call=call):
            return {"desk": desk, "answered_by": None if call is None else call.answered_by}


def desks_at_work(change: Change) -> frozenset[str]:
    """The desks at which a change is a sign of somebody at work: those its ticket was and is at.

    A store keeps the moment with the presence there, if there is one, see ``Presence.active_ms``.
    """
    if not isinstance(change, TicketMoved):
        return frozenset()
    return frozenset(each for each in (change.was.desk, change.ticket.desk) if each is not None)


_TICKET_FIELDS = tuple(each.name for each in fields(Ticket) if each.name not in {"id", "branch"})

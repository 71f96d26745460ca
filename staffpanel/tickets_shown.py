"""One ticket as the panel shows it: in a list, at the desk, and with the reason why it is called.

Must not import Qt.
"""

from dataclasses import dataclass

from desk.slips import SlipState
from desk.tickets import CallReason, Kind, StaffReason, State


@dataclass(frozen=True, slots=True)
class Row:
    """One ticket of a list.

    Attributes:
        label: The ticket.
        service: Code of its service.
        kind: Its kind.
        waited_min: Whole minutes since the patron joined the line.
        is_next: Whether the rule names it.
        is_parked: Whether it was set aside.
        meant_for: The desk of the colleague it was sent to, or "".
        is_for_others: Whether it is not offered to this desk.
        unattended_at: The desk it was left at, where nobody is signed in, or "".
    """

    label: str
    service: str
    kind: Kind
    waited_min: int
    is_next: bool = False
    is_parked: bool = False
    meant_for: str = ""
    is_for_others: bool = False
    unattended_at: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """What is known of the slip of an open ticket.

    Attributes:
        state: Where the ticket is.
        desk: The desk that holds it, or "".
        trouble: Why its slip is not known to be printed; None when nothing is amiss.
        asked_ms: When it was asked for once more, while that has not ended; else None.
    """

    state: State
    desk: str = ""
    trouble: SlipState | None = None
    asked_ms: int | None = None


@dataclass(frozen=True, slots=True)
class LostPaper:
    """A next step, or quieter times, that did not come out.

    Attributes:
        label: The ticket it was for, or "".
        trouble: What became of it.
        asked_ms: When it was asked for.
    """

    label: str
    trouble: SlipState
    asked_ms: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why a ticket is next, or was called.

    Attributes:
        reason: The reason code.
        label: The ticket.
        kind: Its kind.
        passed: Label of the first assistance it goes before, or "".
        is_alone: Whether one staff member is present.
        is_only: Whether nobody else waits.
        hidden: Label of the first who would go before it, but waits for a colleague, or "".
        is_beyond_all: Whether nobody present can give the service.
        staff_reason: With a choice of the staff.
    """

    reason: CallReason
    label: str
    kind: Kind
    passed: str = ""
    is_alone: bool = True
    is_only: bool = False
    hidden: str = ""
    is_beyond_all: bool = False
    staff_reason: StaffReason | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """The ticket at the desk.

    Attributes:
        ticket_id: Names it to the desk.
        row: The ticket, as it is shown.
        why: Why it was called, or None when that was not kept.
        elapsed_s: Seconds since the call, or since the visit started.
        is_recalled: Whether the patron was called again, as the rules count it.
        no_show_wait_s: Seconds before a no-show may be marked; None while a recall is needed first.
        reprint_asked_ms: When its slip was asked for once more, while that has not ended; else None.
        is_talk: Whether it was called for a next-step talk.
        box_left_s: Seconds left of its time box, fewer than none when it is over; None where none counts.
    """

    ticket_id: str
    row: Row
    why: Why | None
    elapsed_s: int
    is_recalled: bool
    no_show_wait_s: int | None
    reprint_asked_ms: int | None = None
    is_talk: bool = False
    box_left_s: int | None = None

"""The ticket: one patron's request for one visit, and the closed sets of words it is made of.

Must not import anything but the standard library.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What a request asks of the staff; the calling rule orders by kind."""

    TRANSACTION = "transaction"
    ASSISTANCE = "assistance"
    PHONE = "phone"


class State(StrEnum):
    """Where a ticket stands. Only CLOSED is final; a no-show alone may come back from it."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a visit ended. Every closed ticket has exactly one."""

    SERVED = "served"
    REFERRED = "referred"
    ON_HOLD_PLACED = "on_hold_placed"
    INTERLIBRARY_LOAN = "interlibrary_loan"
    PURCHASE_SUGGESTED = "purchase_suggested"
    CALL_PROMISED = "call_promised"
    WILL_RETURN = "will_return"
    NO_SHOW = "no_show"
    LEFT = "left"


class CallReason(StrEnum):
    """Why this ticket was called and not another; shown to staff as one sentence."""

    TRANSACTION_FIRST = "transaction_first"
    ARRIVAL_ORDER = "arrival_order"
    PHONE_NOBODY_WAITING = "phone_nobody_waiting"
    STAFF_CHOICE = "staff_choice"
    NEXT_STEP_DUE = "next_step_due"
    CAP_REACHED = "cap_reached"


class StaffReason(StrEnum):
    """Why staff called a ticket out of order (rule D8). Never shown in public."""

    ACCOMMODATION = "accommodation"
    CHILD_OR_SAFETY = "child_or_safety"
    ERROR = "error"
    OTHER = "other"


class ParkReason(StrEnum):
    """Why a ticket was set aside."""

    PATRON_AWAY = "patron_away"
    BEING_PREPARED = "being_prepared"
    TRYING_ALONE = "trying_alone"
    OTHER = "other"


AT_DESK = frozenset({State.CALLED, State.SERVING})


@dataclass(frozen=True, slots=True)
class Ticket:
    """One request, from the touch on the kiosk to the outcome. Nothing about the person.

    Attributes:
        id: UUID made by the client that asked, so that asking twice issues once.
        branch: The library branch.
        day: The branch's calendar day of issue, ISO 8601 (``2026-11-21``).
        series: One or two capital letters, chosen by the service at issue; never changes.
        number: From 1 up, unique per branch, day and series.
        service: Code of the service asked for; the code stays valid if settings drop it.
        kind: Follows the service, also after a transfer.
        state: Where the ticket stands.
        language: Language shown to the patron, such as ``fr``.
        sequence: The branch's event number of its issue: its place in the order of arrival. Another request
            in the same visit that must wait has the number of that request.
        joined_ms: When the patron joined the line, epoch milliseconds; changes with the sequence alone,
            and never falls along the line (see ``queue.joining_ms``).
        called_ms: Last call, or None while nobody called it.
        recalled_ms: First recall since the last call, or None.
        started_ms: Start of the visit, or None.
        closed_ms: End, or None while the ticket is open.
        desk: Desk that called it last; None while waiting or parked.
        outcome: None while open.
        call_reason: Why it was called, or None while nobody called it.
        staff_reason: Only with ``CallReason.STAFF_CHOICE``.
        contact_ms: When staff last spoke with the patron and let them wait on, or None: the end of a
            next-step talk or of a started visit that went back in line, a return to a call on hold.
        contacts: How many next-step talks there were, or returns to a call on hold.
        next_step: Code of what the patron leaves with, see ``next_steps``; only with an outcome.
        meant_for: The desk of the colleague it was sent to, while it waits for that desk.
        park_reason: Why it was set aside, if staff said so; only while parked.
        remind_ms: When to remind staff of it; only while parked.
    """

    id: str
    branch: str
    day: str
    series: str
    number: int
    service: str
    kind: Kind
    state: State
    language: str
    sequence: int
    joined_ms: int
    called_ms: int | None = None
    recalled_ms: int | None = None
    started_ms: int | None = None
    closed_ms: int | None = None
    desk: str | None = None
    outcome: Outcome | None = None
    call_reason: CallReason | None = None
    staff_reason: StaffReason | None = None
    contact_ms: int | None = None
    contacts: int = 0
    next_step: str | None = None
    meant_for: str | None = None
    park_reason: ParkReason | None = None
    remind_ms: int | None = None

    @property
    def label(self) -> str:
        """What the patron reads and hears, such as ``A012``; past 999 it grows: ``A1000``."""
        return label_of(self.series, self.number)

    @property
    def arrival(self) -> int:
        """Sort key of the order of arrival: the sequence.

        Times of joining do not fall along it, so it is the order of joining and then of sequence; and
        should a clock have been wrong by more than can be followed, it is still the order of arrival.
        """
        return self.sequence

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.state is not State.CLOSED

    @property
    def is_talk(self) -> bool:
        """Whether it was called for a short next-step talk, and the visit has not gone on to the full help.

        Whoever is due was last spoken with before the call; another request in the same visit is a contact
        after it.
        """
        goes_on = (self.contact_ms or 0) >= (self.called_ms or 0)
        return self.call_reason is CallReason.NEXT_STEP_DUE and not goes_on

    @property
    def is_at_desk(self) -> bool:
        """Whether a desk holds it: called, or being served."""
        return self.state in AT_DESK


def closed(ticket: Ticket, now_ms: int, outcome: Outcome, next_step: str | None = None) -> Ticket:
    """The ticket as it is kept for good: it waits for nobody, is not aside, and ends after it began.

    Args:
        ticket: Open.
        now_ms: What the clock says, epoch milliseconds; it may have stepped back.
        outcome: How it ended.
        next_step: What the patron leaves with, or None.
    """
    return replace(
        ticket,
        state=State.CLOSED,
        closed_ms=max(now_ms, ticket.started_ms or ticket.called_ms or ticket.joined_ms),
        outcome=outcome,
        next_step=next_step,
        meant_for=None,
        park_reason=None,
        remind_ms=None,
    )


def label_of(series: str, number: int) -> str:
    """Spell a label: the series, then at least three digits.

    A day past 999 goes on with four digits and never starts again, so that a label still names
    one ticket of the day.

    Args:
        series: One or two capital letters.
        number: From 1 up.
    """
    return f"{series}{number:03d}"


def split_label(label: str) -> tuple[str, int] | None:
    """Read a label back into series and number, or None when it is not one."""
    digits = label.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    series = label.removesuffix(digits)
    if not (1 <= len(series) <= 2 and digits.isascii() and digits.isdecimal()):
        return None
    number = int(digits) if len(digits) <= 9 else 0
    return (series, number) if label_of(series, number) == label else None

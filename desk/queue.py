"""The live queue: everything a decision may look at, read in one moment and never changed.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desk.colleague_call import ColleagueCall
from desk.desk_action import DeskAction
from desk.people import Person
from desk.presence import Presence
from desk.printer import PrinterReport
from desk.rules import Rules
from desk.slips import LostSlip, ReprintRequest, StepSlipRequest
from desk.tickets import State, Ticket

STEP_BACK_FOLLOWED_MS = 12 * 3_600_000
"""How far a clock may step back and still be followed: half a day."""


UNDO_MS = 10_000
"""For how long the last action of a desk can be undone."""


@dataclass(frozen=True, slots=True)
class TicketById:
    """Asks a store for one more ticket by id, whatever its state and day."""

    id: str


@dataclass(frozen=True, slots=True)
class TicketByLabel:
    """Asks a store for one more ticket of the current day by label, whatever its state."""

    label: str


OneTicket = TicketById | TicketByLabel
"""Names one ticket."""


@dataclass(frozen=True, slots=True)
class Everybody:
    """Asks a store for the people of the staff too; nobody reads their aliases without need."""


Also = OneTicket | Everybody
"""What a store may be asked to read beside the open tickets."""


@dataclass(frozen=True, slots=True)
class LiveQueue:
    """One branch at one moment.

    Attributes:
        branch: The branch.
        day: The branch's calendar day of whoever joins now (see ``joining_ms``), ISO 8601.
        now_ms: What the clock says, epoch milliseconds. It may step back, so a time kept in a ticket
            may lie after it.
        sequence: Number of the branch's last event; 0 when there is none.
        tickets: Every open ticket, in no promised order.
        presences: Everybody signed in, by desk.
        printers: The last report of each printer, by place.
        reprints: Slips that staff asked for once more, each of an open ticket, in no promised order.
        step_slips: Next steps that are wanted on paper, in no promised order.
        lost_slips: Slips that were asked for and did not come out, in no promised order.
        last_numbers: Highest number given today, by series.
        also: The one further ticket that was asked for, or None.
        skills: Services that can be given at a desk, by desk; a desk that is not named gives all.
        actions: The last action of each desk, as long as it can be undone.
        rules: The numbers of the calling rule; a store knows none, a ``ServiceDesk`` gives those of the
            library.
        has_people: Whether people of the staff are known, so that they sign in with a PIN.
        people: Those people by key, where they were asked for.
        colleague_calls: The last call for a colleague of each desk, also one that counts no longer.
    """

    branch: str
    day: str
    now_ms: int
    sequence: int = 0
    tickets: tuple[Ticket, ...] = ()
    presences: Mapping[str, Presence] = field(default_factory=dict)
    printers: Mapping[str, PrinterReport] = field(default_factory=dict)
    reprints: tuple[ReprintRequest, ...] = ()
    step_slips: tuple[StepSlipRequest, ...] = ()
    lost_slips: tuple[LostSlip, ...] = ()
    last_numbers: Mapping[str, int] = field(default_factory=dict)
    also: Ticket | None = None
    skills: Mapping[str, frozenset[str]] = field(default_factory=dict)
    actions: Mapping[str, DeskAction] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    has_people: bool = False
    people: Mapping[str, Person] = field(default_factory=dict)
    colleague_calls: Mapping[str, ColleagueCall] = field(default_factory=dict)

    @property
    def present(self) -> int:
        """The rule's *n*: staff signed in at a desk who count, see ``Presence.counts``."""
        return sum(presence.counts for presence in self.presences.values())

    @property
    def waiting(self) -> tuple[Ticket, ...]:
        """Waiting tickets in order of arrival; ``calling_order`` gives the order of calls."""
        return self._in_state(State.WAITING)

    @property
    def parked(self) -> tuple[Ticket, ...]:
        """Parked tickets in order of arrival."""
        return self._in_state(State.PARKED)

    @property
    def called(self) -> tuple[Ticket, ...]:
        """Tickets held by a desk, called or being served, oldest call first."""
        held = (ticket for ticket in self.tickets if ticket.is_at_desk)
        return tuple(sorted(held, key=lambda ticket: (ticket.called_ms or 0, ticket.sequence)))

    @property
    def unattended(self) -> tuple[Ticket, ...]:
        """Tickets held by a desk where nobody is signed in, oldest call first."""
        return tuple(ticket for ticket in self.called if self.is_unattended(ticket))

    def is_unattended(self, ticket: Ticket) -> bool:
        """Whether a desk holds it where nobody is signed in."""
        return ticket.is_at_desk and ticket.desk not in self.presences

    def at_desk(self, desk: str) -> Ticket | None:
        """The ticket a desk holds, or None. A desk holds one at a time."""
        for ticket in self.tickets:
            if ticket.is_at_desk and ticket.desk == desk:
                return ticket
        return None

    def with_id(self, ticket_id: str) -> Ticket | None:
        """The ticket of this id: an open one or the one asked for, else None."""
        for ticket in (*self.tickets, self.also):
            if ticket is not None and ticket.id == ticket_id:
                return ticket
        return None

    def with_label(self, label: str) -> Ticket | None:
        """The ticket of this label: an open one first, else the one asked for, else None."""
        for ticket in self.tickets:
            if ticket.label == label:
                return ticket
        return self.also if self.also is not None and self.also.label == label else None

    def with_ticket(self, ticket: Ticket) -> "LiveQueue":
        """The same queue after one ticket was added or changed; closed tickets leave it."""
        others = tuple(other for other in self.tickets if other.id != ticket.id)
        return replace(self, tickets=(*others, ticket) if ticket.is_open else others)

    def _in_state(self, state: State) -> tuple[Ticket, ...]:
        found = (ticket for ticket in self.tickets if ticket.state is state)
        return tuple(sorted(found, key=lambda ticket: ticket.arrival))


def joining_ms(clock_ms: int, tickets: Iterable[Ticket]) -> int:
    """The time of joining of somebody who joins now.

    It is the clock's, or the newest one in line when the clock has stepped back behind it: times of joining
    never fall along the line, and nobody who waits is passed. A time more than half a day ahead is that of
    a clock that was wrong, and is not followed: it must not stop the days that come.

    Args:
        clock_ms: What the clock says, epoch milliseconds.
        tickets: The open tickets.
    """
    limit_ms = clock_ms + STEP_BACK_FOLLOWED_MS
    near = (ticket.joined_ms for ticket in tickets if ticket.joined_ms <= limit_ms)
    return max((clock_ms, *near))

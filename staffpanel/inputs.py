"""What the panel knows at one moment, from which everything it shows follows.

Must not import Qt.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desk.errors import StoreTrouble
from desk.leaving import Leaving
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.tickets import Kind
from staffpanel.actions import Drawer
from staffpanel.notices import FULL_DISK, NO_ROOM, Notice

ALIAS_LENGTH = 12
"""Most characters of an alias."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A no-show that was marked at this panel."""

    label: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class PutOff:
    """A prompt that was put off until then."""

    ticket_id: str
    until_ms: int


@dataclass(frozen=True, slots=True)
class PanelInputs:
    """Everything the view model looks at; changed only by ``dataclasses.replace``.

    Attributes:
        queue: The last good queue, or None before the first.
        now_ms: The clock, epoch milliseconds.
        desks: Where patrons are served.
        services: Codes of what may be asked for, in their order.
        kinds: Their kinds.
        rules: The numbers of the calling rule.
        leaving: When a desk counts as left.
        desk: The desk chosen or signed in at, or "".
        staff: The alias while signed in, or "".
        drawer: The open list.
        drawer_label: The ticket a list is about, or "".
        drawer_code: What was chosen in the list before it, or "".
        referrals: Codes of the library's directory.
        has_step_slips: Whether the next step a visit ends with is printed.
        own_printers: Places of the desks' own printers, by desk.
        put_off: The prompts that were put off here.
        promised_ms: When each promised call is due, epoch milliseconds; None where they are noted on paper.
        missed: The no-shows marked here, newest first.
        notice: The last news, other than that the disk is full.
        full_since: Number of the newest change that was kept when the disk was full; None when it is not.
        is_out_of_room: Whether the disk of the store says that it has no room.
        trouble: Why the store is lost, or None.
        lost_since_ms: Since when.
        is_busy: An action is under way.
        is_slow: It has been for a while.
    """

    queue: LiveQueue | None
    now_ms: int
    desks: tuple[str, ...]
    services: tuple[str, ...]
    rules: Rules
    leaving: Leaving
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    desk: str = ""
    staff: str = ""
    drawer: Drawer | None = None
    drawer_label: str = ""
    drawer_code: str = ""
    referrals: tuple[str, ...] = ()
    has_step_slips: bool = False
    own_printers: Mapping[str, str] = field(default_factory=dict)
    put_off: tuple[PutOff, ...] = ()
    promised_ms: tuple[int, ...] | None = None
    missed: tuple[Missed, ...] = ()
    notice: Notice | None = None
    full_since: int | None = None
    is_out_of_room: bool = False
    trouble: StoreTrouble | None = None
    lost_since_ms: int = 0
    is_busy: bool = False
    is_slow: bool = False

    @property
    def standing_notice(self) -> Notice | None:
        """The last news; where there is none, that the disk is full.

        While an action is under way nothing is said to have failed; what the disk says of itself stays, and
        is not read aloud after each action anew.
        """
        if self.notice:
            return self.notice
        if self.full_since is not None:
            return None if self.is_busy else FULL_DISK
        return NO_ROOM if self.is_out_of_room else None

    @property
    def is_full(self) -> bool:
        """Whether the disk is full, by what became of an action or by what it says of itself."""
        return self.full_since is not None or self.is_out_of_room

    @property
    def queue_now(self) -> LiveQueue | None:
        """The last good queue, at the present moment."""
        return None if self.queue is None else replace(self.queue, now_ms=self.now_ms)

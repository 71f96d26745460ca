"""What the panel shows, as meaning: no sentence, no colour and no Qt yet.

Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.desk_action import Deed
from desk.errors import StoreTrouble
from desk.presence import PauseKind
from desk.printer import PrinterCause
from desk.tickets import ParkReason
from staffpanel.actions import Drawer, Offer, Stage
from staffpanel.notices import Notice
from staffpanel.tickets_shown import Held, LostPaper, Row, Slip, Why


@dataclass(frozen=True, slots=True)
class HeldCall:
    """A call on hold.

    Attributes:
        label: The call.
        hold_s: Seconds since it was put on hold.
        silent_s: Seconds since somebody last spoke with the caller.
        returns: How often staff returned to the line.
        prompts: How many reminders are due since then.
        may_call_back: Whether to offer a call back.
    """

    label: str
    hold_s: int
    silent_s: int
    returns: int = 0
    prompts: int = 0
    may_call_back: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a drawer.

    Attributes:
        code: What is chosen: an outcome, a service, a reason, a pause, a label, an answer or a printer.
        key: The key that chooses it at once, or "".
        row: The ticket, when it is one.
        slip: What is known of its slip, in a list of slips.
        paper: Another slip that did not come out, in the same list.
        is_ready: Of a printer: whether a slip may come out of it now; of a service: whether it is given here,
            or goes on at once.
        call: The call on hold, when it is one.
        staff: Who is at the desk, when it is one.
    """

    code: str
    key: str = ""
    row: Row | None = None
    slip: Slip | None = None
    paper: LostPaper | None = None
    is_ready: bool = True
    call: HeldCall | None = None
    staff: str = ""


@dataclass(frozen=True, slots=True)
class DrawerView:
    """An open drawer.

    Attributes:
        drawer: Which list.
        label: The ticket it is about, or "".
        choices: In the order shown.
        has_field: Whether a label may be typed.
        place: The printer or the other desk it is about, or "".
        is_talk: Whether the ticket was called for a next-step talk.
        is_call: Whether the ticket is a call on the phone.
    """

    drawer: Drawer
    label: str
    choices: tuple[Choice, ...]
    has_field: bool = False
    place: str = ""
    is_talk: bool = False
    is_call: bool = False

    @property
    def leaves_letters(self) -> bool:
        """Whether its choices have digits alone, so that letters may mean what they mean elsewhere."""
        return bool(self.choices) and all(each.key.isdigit() for each in self.choices)


@dataclass(frozen=True, slots=True)
class DeskView:
    """One desk to choose; `staff` is who is signed in there, or "", `unattended` the ticket left there."""

    desk: str
    key: str
    staff: str
    is_paused: bool
    unattended: str = ""


@dataclass(frozen=True, slots=True)
class PrinterLine:
    """The last word about one printer.

    Attributes:
        place: Which.
        cause: Its state.
        since_ms: Since when.
        asked: Labels whose slip is asked for once more there, and has not come out yet.
        is_one_of_several: Whether its place has to be said.
    """

    place: str
    cause: PrinterCause
    since_ms: int
    asked: tuple[str, ...] = ()
    is_one_of_several: bool = False


class PromptKind(StrEnum):
    """What the panel proposes while a ticket is at the desk, or reminds of."""

    GREET = "greet"
    ANSWER = "answer"
    TALK = "talk"
    WRAP_UP = "wrap_up"
    ASIDE = "aside"
    UNATTENDED = "unattended"
    PAPER = "paper"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One calm proposal; staff decide.

    Attributes:
        kind: Which.
        ticket_id: The ticket it is about, or another name under which it can be put off.
        label: The same, as staff know it, or "".
        count: How many promised calls are due.
        other: Of a wrap-up: the transaction that waits longest; of a ticket that was left: its desk; of
            paper: the printer it waits for.
        minutes: Since when that waits, or the ticket is set aside.
        park_reason: Why it was set aside, if staff said so.
        may_wait: Whether it can be put off.
        cause: Why the printer does not print; None when that is not known.
        is_copy: Whether the slip that waits is one of a ticket.
    """

    kind: PromptKind
    ticket_id: str
    label: str
    other: str = ""
    minutes: int = 0
    park_reason: ParkReason | None = None
    may_wait: bool = False
    count: int = 0
    cause: PrinterCause | None = None
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last action of the desk, while it can be taken back."""

    deed: Deed
    ticket_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Lost:
    """Since when the store cannot be read, and why."""

    trouble: StoreTrouble
    since_ms: int


@dataclass(frozen=True, slots=True)
class PanelProperties:
    """The whole panel at one moment.

    Attributes:
        stage: What the desk is in the middle of.
        desk: The desk signed in at, or chosen; "" when none.
        staff: The alias; "" when not signed in.
        is_paused, pause, paused_since_ms: Whether the desk is paused, why and since when; a visit may go on.
        present: Staff present.
        desks: To choose from.
        needs_pin: Whether people sign in with a PIN.
        take_over: To go on where somebody was left signed in; None where that would be refused.
        rows: Who waits, in calling order.
        unattended: Whoever was left at a desk where nobody is signed in.
        next_up: The ticket the rule names, with its reason; only when the desk is free to call.
        why_next: The reason.
        held: The ticket at the desk.
        primary: The big action.
        offers: The other actions, in their place.
        corner: Pause and sign out.
        slips: The list of slips, wherever there is a printer.
        prompt: What is proposed now.
        calls: Calls on hold, who was left alone longest first.
        phone: To put a call on hold, to return to the first one, and to end one.
        promised_due: How many promised calls are due; None where the library keeps none.
        undoable: What the desk did last, while it can be taken back.
        aside: To take it back, and to put the prompt off.
        drawer: The open list.
        printers: One line each.
        rests_until_ms: Until when the kiosk gives no numbers after many slips; None while it gives them.
        lost: Set while the store is lost; all the rest is then the last good view.
        notice: One sentence about what happened.
        is_busy, is_slow: An action is under way, and has been for a while; nothing else is taken.
        is_ticking: Whether seconds are shown somewhere.
    """

    stage: Stage
    desk: str = ""
    staff: str = ""
    is_paused: bool = False
    pause: PauseKind | None = None
    paused_since_ms: int | None = None
    present: int = 0
    desks: tuple[DeskView, ...] = ()
    needs_pin: bool = False
    take_over: Offer | None = None
    rows: tuple[Row, ...] = ()
    unattended: tuple[Row, ...] = ()
    next_up: Row | None = None
    why_next: Why | None = None
    held: Held | None = None
    primary: Offer | None = None
    offers: tuple[Offer, ...] = ()
    corner: tuple[Offer, ...] = ()
    slips: Offer | None = None
    prompt: Prompt | None = None
    calls: tuple[HeldCall, ...] = ()
    phone: tuple[Offer, ...] = ()
    promised_due: int | None = None
    undoable: Undoable | None = None
    aside: tuple[Offer, ...] = ()
    drawer: DrawerView | None = None
    printers: tuple[PrinterLine, ...] = ()
    rests_until_ms: int | None = None
    lost: Lost | None = None
    notice: Notice | None = None
    is_busy: bool = False
    is_slow: bool = False
    is_ticking: bool = False

    @property
    def takes_calls(self) -> bool:
        """Whether the keys of a caller count now: a phone rings in the middle of a list, too."""
        return not self.is_slow and (self.drawer is None or self.drawer.leaves_letters)

    @property
    def every_offer(self) -> tuple[Offer, ...]:
        """All that may be done now, wherever it stands."""
        there = (self.primary, *self.offers, *self.corner, self.slips, *self.phone, *self.aside)
        return tuple(each for each in there if each is not None)

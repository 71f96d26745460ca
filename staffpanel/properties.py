"""What the panel shows, as meaning: no sentence, no colour and no Qt yet.

Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.errors import StoreTrouble
from desk.presence import PauseKind
from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import CallReason, Kind, StaffReason, State
from staffpanel.notices import Notice


class Stage(StrEnum):
    """What the desk is in the middle of; decides what the big action is."""

    CHOOSE_DESK = "choose_desk"
    LOOKING = "looking"
    NOBODY = "nobody"
    NEXT = "next"
    CALLED = "called"
    SERVING = "serving"
    PAUSED = "paused"


class Action(StrEnum):
    """Everything staff can do at a desk."""

    SIGN_IN = "sign_in"
    TAKE_OVER = "take_over"
    CALL_NEXT = "call_next"
    START = "start"
    FINISH = "finish"
    RESUME = "resume"
    RECALL = "recall"
    NO_SHOW = "no_show"
    PARK = "park"
    TRANSFER = "transfer"
    CALL_ANOTHER = "call_another"
    SEE_PARKED = "see_parked"
    GIVE_BACK = "give_back"
    PAUSE = "pause"
    SIGN_OUT = "sign_out"
    REPRINT = "reprint"
    SEE_SLIPS = "see_slips"


class Drawer(StrEnum):
    """A list to choose from, laid over the stage; Escape backs out of it."""

    OUTCOMES = "outcomes"
    SERVICES = "services"
    TICKETS = "tickets"
    REASONS = "reasons"
    PARKED = "parked"
    RETURNS = "returns"
    PAUSES = "pauses"
    SLIPS = "slips"
    LOOK_FIRST = "look_first"
    PRINTERS = "printers"


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
    """

    label: str
    service: str
    kind: Kind
    waited_min: int
    is_next: bool = False
    is_parked: bool = False


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
class Why:
    """Why a ticket is next, or was called.

    Attributes:
        reason: The reason code.
        label: The ticket.
        kind: Its kind.
        passed: Label of the first assistance it goes before, or "".
        is_alone: Whether one staff member is present.
        is_only: Whether nobody else waits.
        staff_reason: With a choice of the staff.
    """

    reason: CallReason
    label: str
    kind: Kind
    passed: str = ""
    is_alone: bool = True
    is_only: bool = False
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
    """

    ticket_id: str
    row: Row
    why: Why | None
    elapsed_s: int
    is_recalled: bool
    no_show_wait_s: int | None
    reprint_asked_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One action that is shown.

    Attributes:
        action: Which.
        is_enabled: Whether it may be used now.
        label: The ticket it is about, or the alias of whose desk it is, or "".
        count: How many tickets it leads to, for lists.
        wait_s: Seconds before it may be used; None when time alone does not help.
        since_ms: Since when what it asks for is under way; None when it is not.
    """

    action: Action
    is_enabled: bool = True
    label: str = ""
    count: int = 0
    wait_s: int | None = None
    since_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a drawer.

    Attributes:
        code: What is chosen: an outcome, a service, a reason, a pause, a label, an answer or a printer.
        key: The key that chooses it at once, or "".
        row: The ticket, when it is one.
        slip: What is known of its slip, in a list of slips.
        is_ready: Of a printer: whether a slip may come out of it now.
    """

    code: str
    key: str = ""
    row: Row | None = None
    slip: Slip | None = None
    is_ready: bool = True


@dataclass(frozen=True, slots=True)
class DrawerView:
    """An open drawer.

    Attributes:
        drawer: Which list.
        label: The ticket it is about, or "".
        choices: In the order shown.
        has_field: Whether a label may be typed.
        place: The printer it is about, or "".
    """

    drawer: Drawer
    label: str
    choices: tuple[Choice, ...]
    has_field: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class DeskView:
    """One desk to choose; `staff` is who is signed in there, or ""."""

    desk: str
    key: str
    staff: str
    is_paused: bool


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
        next_up: The ticket the rule names, with its reason; only when the desk is free to call.
        why_next: The reason.
        held: The ticket at the desk.
        primary: The big action.
        offers: The other actions, in their place.
        corner: Pause and sign out.
        slips: The list of slips, wherever there is a printer.
        drawer: The open list.
        printers: One line each.
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
    next_up: Row | None = None
    why_next: Why | None = None
    held: Held | None = None
    primary: Offer | None = None
    offers: tuple[Offer, ...] = ()
    corner: tuple[Offer, ...] = ()
    slips: Offer | None = None
    drawer: DrawerView | None = None
    printers: tuple[PrinterLine, ...] = ()
    lost: Lost | None = None
    notice: Notice | None = None
    is_busy: bool = False
    is_slow: bool = False
    is_ticking: bool = False

"""What a desk is in the middle of, what can be done there, and the lists to choose from, as closed sets.

Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum


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
    UNDO = "undo"
    TALK = "talk"
    LATER = "later"
    PHONE = "phone"
    PHONE_RETURN = "phone_return"
    PHONE_DONE = "phone_done"
    SEE_SKILLS = "see_skills"
    SEE_UNATTENDED = "see_unattended"


class Drawer(StrEnum):
    """A list to choose from, laid over the stage; Escape backs out of it."""

    OUTCOMES = "outcomes"
    AGAIN = "again"
    NEXT_STEPS = "next_steps"
    SERVICES = "services"
    PARK_REASONS = "park_reasons"
    REMINDERS = "reminders"
    CALLS = "calls"
    CALL_OUTCOMES = "call_outcomes"
    SKILLS = "skills"
    TICKETS = "tickets"
    REASONS = "reasons"
    PARKED = "parked"
    UNATTENDED = "unattended"
    RETURNS = "returns"
    PAUSES = "pauses"
    SLIPS = "slips"
    LOST_SLIP = "lost_slip"
    LOOK_FIRST = "look_first"
    PRINTERS = "printers"
    STEP_PRINTERS = "step_printers"


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
        is_phone: Whether it is about a call on the phone.
        is_talk: Whether it is about a next-step talk.
    """

    action: Action
    is_enabled: bool = True
    label: str = ""
    count: int = 0
    wait_s: int | None = None
    since_ms: int | None = None
    is_phone: bool = False
    is_talk: bool = False

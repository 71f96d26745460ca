"""What the slow model of the desk remembers, and the words a line of the pipe may carry.

Written from the product's text; must import nothing of the product.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

Line = Mapping[str, Any]
Answer = dict[str, Any]

DEFAULT_SERVICES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("loan", "return", "renewal", "fees", "card"), ("transaction", "A")),
    **dict.fromkeys(("document_search", "computer", "printing", "research", "other"), ("assistance", "B")),
}
DESKS = ("1", "2", "3", "4")
ZONE = ZoneInfo("America/Toronto")
OUTCOMES = (
    "served",
    "referred",
    "on_hold_placed",
    "interlibrary_loan",
    "purchase_suggested",
    "call_promised",
    "will_return",
    "no_show",
    "left",
)
REASONS = ("accommodation", "child_or_safety", "error", "other")
FIELDS = {
    "issue": ("service",),
    "sign_in": ("desk", "staff"),
    **dict.fromkeys(("pause", "resume", "sign_out", "skills"), ("desk",)),
    **dict.fromkeys(("call_next", "recall", "start", "no_show", "park", "talk", "undo"), ("desk",)),
    "call": ("desk", "label"),
    "unpark": ("label",),
    "return": ("label",),
    "phone": (),
    "phone_return": ("label",),
    "phone_done": ("label", "outcome"),
    "transfer": ("desk",),
    "again": ("desk", "service"),
    "finish": ("desk", "outcome"),
    "next": (),
    "queue": (),
}


UNDOABLE = (
    *("call_next", "call", "start", "finish", "no_show", "park"),
    *("transfer", "talk", "again", "phone_return", "phone_done"),
)


@dataclass(frozen=True)
class Numbers:
    """The numbers of the calling rule that a library may set, in minutes; 0 is never."""

    check_min: int = 0
    cap_min: int = 0


PLAIN = Numbers()


@dataclass
class Slip:
    """One ticket as the model sees it; times are in UTC, so that they can be subtracted."""

    id: str
    label: str
    service: str
    kind: str
    order: int
    joined: datetime
    date: str
    state: str = "waiting"
    desk: str | None = None
    outcome: str | None = None
    reason: str | None = None
    called: datetime | None = None
    recalled: datetime | None = None
    started: datetime | None = None
    closed: datetime | None = None
    contact: datetime | None = None
    contacts: int = 0
    meant_for: str | None = None

    def joined_before(self, other: Slip) -> bool:
        return self.order < other.order

    def told(self) -> Answer:
        names = ("id", "label", "service", "kind", "state", "desk", "outcome")
        return {
            **{name: getattr(self, name) for name in names},
            "joined": self.joined.astimezone(ZONE).isoformat(),
        }


@dataclass(frozen=True)
class Deed:
    """The last thing a desk did to a ticket: when, and the ticket before and after it."""

    at: datetime
    before: Slip
    after: Slip


@dataclass
class Day:
    """Everything the model remembers; `numbers` is by calendar day and series."""

    slips: list[Slip] = field(default_factory=list)
    staff: dict[str, str] = field(default_factory=dict)
    staffed_on: dict[str, str] = field(default_factory=dict)
    paused: set[str] = field(default_factory=set)
    skills: dict[str, list[str]] = field(default_factory=dict)
    last: dict[str, Deed] = field(default_factory=dict)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def copy(self) -> Day:
        slips = [replace(slip) for slip in self.slips]
        return Day(
            slips,
            {**self.staff},
            {**self.staffed_on},
            {*self.paused},
            {**self.skills},
            {**self.last},
            {**self.numbers},
        )


class Refused(Exception):
    """The line may not be done; carries every code that the text would allow as the answer."""

    def __init__(self, *codes: str) -> None:
        super().__init__(codes)
        self.codes = codes


def refuse_all(*checks: Callable[[], object]) -> None:
    """Refuse with the codes of all failing checks: the text does not say which is told first."""
    codes: list[str] = []
    for check in checks:
        try:
            check()
        except Refused as refused:
            codes += refused.codes
    if codes:
        raise Refused(*codes)

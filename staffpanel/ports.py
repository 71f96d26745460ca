"""What the panel needs from outside: a worker, a watcher, the library's words and a clock.

``app`` makes them and hands them over as ``PanelParts``; the panel owns none of them and closes none.
Every call and every signal is on the GUI thread.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from desk.errors import DeskError
from desk.hours import Hours
from desk.leaving import Leaving
from desk.promised_calls import PromisedCalls
from desk.rules import Rules
from desk.services import DEFAULT_DESKS
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase
from staffpanel.size import ForgetfulMemory, PanelMemory
from ui.ports import Asking, QueueWatching
from ui.referral_words import ReferralWords
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords
from ui.tokens import LIGHT, Palette

Answer = TypeVar("Answer")


def always() -> bool:
    """True."""
    return True


class Raising(StrEnum):
    """What the window does while somebody waits and nobody serves; the task-bar is marked in any case."""

    NEVER = "never"
    SHOW = "show"
    FOCUS = "focus"


class Chiming(Protocol):
    """Makes the panel heard, as loud as the library set it."""

    def ring(self, *, is_loud: bool) -> None:
        """Begin to ring and return at once."""
        ...


class AsksPromises(Protocol):
    """What ``ui.promise_worker`` is here."""

    def ask(
        self,
        use_case: Callable[[PromisedCalls], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Return at once; later call ``done`` or ``failed`` on the GUI thread."""
        ...


@dataclass(frozen=True, slots=True)
class PanelParts:
    """Everything a panel is made of.

    Attributes:
        worker: Runs the use cases.
        watcher: Tells of every change, also of those made by the worker.
        now_ms: The clock, epoch milliseconds.
        local: The same moment as a time of the branch, for "since 14 h 30".
        library_name: Shown in the title.
        services: Words and pictograms of what may be asked for, in their order.
        referrals: Whom patrons may be referred to, in the panel's language, in the library's order.
        has_step_slips: Whether the next step a visit ends with is printed.
        own_printers: Places of the desks' own printers, by desk: a next step comes out there first.
        desks: Where patrons are served.
        rules: The numbers of the calling rule.
        leaving: When a desk counts as left.
        language: Language of the panel.
        palette: Colours of the panel.
        desk: Chosen beforehand, or None.
        staff: Alias given beforehand, or None; with a desk, the panel signs in by itself.
        memory: Keeps the size and place of the window.
        chime: Makes the panel heard; None for a silent one.
        raising: What the window does while somebody waits.
        phrases: Words to say.
        promises: Asks the promised calls; None where the library notes them on paper.
        hours: When the library is open, for when calls are promised; None where it told no hours.
        has_room: Whether the disk of the database has room for tickets; asked on the GUI thread.
    """

    worker: Asking
    watcher: QueueWatching
    now_ms: Callable[[], int]
    local: Callable[[int], datetime]
    library_name: str = "Bibliothèque"
    services: tuple[ServiceWords, ...] = DEFAULT_SERVICE_WORDS
    referrals: tuple[ReferralWords, ...] = ()
    has_step_slips: bool = False
    own_printers: Mapping[str, str] = field(default_factory=dict)
    desks: tuple[str, ...] = DEFAULT_DESKS
    rules: Rules = field(default_factory=Rules)
    leaving: Leaving = field(default_factory=Leaving)
    language: str = "fr"
    palette: Palette = LIGHT
    desk: str | None = None
    staff: str | None = None
    memory: PanelMemory = field(default_factory=ForgetfulMemory)
    chime: Chiming | None = None
    raising: Raising = Raising.SHOW
    phrases: tuple[Phrase, ...] = DEFAULT_PHRASES
    promises: AsksPromises | None = None
    hours: Hours | None = None
    has_room: Callable[[], bool] = always

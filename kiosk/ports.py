"""What the kiosk needs from outside: a worker, a watcher, a printer and the words of the library.

``app`` makes them and hands them over as ``KioskParts``; the kiosk owns none of them and closes none.
Every call and every signal is on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from desk.printer import PrinterCause
from desk.requests import Issued
from desk.tickets import Ticket
from kiosk.aids import Aid
from kiosk.door import Door
from ui.ports import Asking, QueueWatching
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class SlipOutlet(StrEnum):
    """Where the paper comes out, seen by the patron; the ticket screen draws it."""

    BELOW = "below"
    LEFT = "left"
    RIGHT = "right"


class SlipPrinting(Protocol):
    """Prints slips elsewhere and tells what became of them."""

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer now."""
        ...

    @property
    def cause_changed(self) -> SignalInstance:
        """With a ``PrinterCause``."""
        ...

    @property
    def slip_ended(self) -> SignalInstance:
        """With the ticket's id and a ``SlipState``, once or more: a state may be known better later.

        SENT comes only where it is the end of the way, for a printer that says nothing of its paper.
        """
        ...

    @property
    def slips_found(self) -> SignalInstance:
        """With the slips that an earlier program began lately: ages in milliseconds by ticket or request id.

        When they are known, after whoever made this has connected to it; of any kind, for any of them takes
        paper. Again, with this program's own, when it goes on for another one that has just ended.
        """
        ...

    def print_ticket(self, issued: Issued, language: str) -> None:
        """Return at once; later emit ``slip_ended`` with the id of the ticket, also more than once."""
        ...

    def print_return(self, request_id: str, lines: Sequence[str], language: str) -> None:
        """Print when it is quieter, one time a line, for whoever comes back; return at once."""
        ...

    def leave_unprinted(self, ticket: Ticket) -> None:
        """Nobody saw the number of this ticket: have staff told that its slip is missing; return at once."""
        ...

    def rest(self, for_ms: int) -> None:
        """Tell staff that for so long no numbers are given, after many slips; 0 ends it; return at once."""
        ...

    def withdraw(self, ticket_id: str) -> None:
        """Its patron has gone: print the ticket's slip no more, if it has not been begun; return at once."""
        ...


class ReadingAloud(Protocol):
    """Says sentences in the room; what is said next takes the place of what is being said."""

    @property
    def speaking_changed(self) -> SignalInstance:
        """With whether something is being said; it is over in any case, also where nothing can be heard."""
        ...

    @property
    def is_heard(self) -> bool:
        """Whether somebody who listens hears something, as far as is known."""
        ...

    @property
    def heard_changed(self) -> SignalInstance:
        """With ``is_heard``; that it is false comes before what was being said is over."""
        ...

    def say(self, text: str, language: str) -> None:
        """Begin soon; return at once."""
        ...

    def hush(self) -> None:
        """Say no more; return at once."""
        ...


@dataclass(frozen=True, slots=True)
class KioskTimes:
    """How long the kiosk waits. Whole milliseconds; tests make them short.

    Attributes:
        idle_warning_ms: Without a touch, before asking whether somebody is there.
        idle_answer_ms: To answer, before the first screen comes back in the first language.
        ticket_ms: The number stays on the screen.
        unprinted_ms: The same while no paper is known to be out, so that it can be noted, and for whoever
            listens; and the times to come back, and that somebody comes.
        printing_ms: A slip is called on its way; a long one on the slowest line needs less.
        settle_ms: After a screen appears touches do nothing: the second tap of a double tap.
        rest_ms: The same after a ticket: the third tap of a child.
        slow_ms: Before saying that the number is being prepared.
        overdue_ms: Before the patron who still has no number is sent to the desk.
        pause_ms: The screen that sends to the desk stays after a failed request.
        dim_ms: Without a touch in a closed library, before the screen gives little light.
        door_ms: Between two looks at the opening hours, where there are such.
        focus_ms: What the keys come to is read aloud once they have stood still for so long.
    """

    idle_warning_ms: int = 60_000
    idle_answer_ms: int = 20_000
    ticket_ms: int = 20_000
    unprinted_ms: int = 45_000
    printing_ms: int = 10_000
    settle_ms: int = 400
    rest_ms: int = 1_500
    slow_ms: int = 400
    overdue_ms: int = 7_000
    pause_ms: int = 20_000
    dim_ms: int = 120_000
    door_ms: int = 10_000
    focus_ms: int = 150


@dataclass(frozen=True, slots=True)
class KioskParts:
    """Everything a kiosk is made of.

    Attributes:
        worker: Runs ``issue``.
        watcher: Tells how many staff are present, and whether the store can be reached.
        printing: Prints slips.
        new_ticket_id: Makes a UUID; called on the touch that asks for a ticket.
        library_name: Shown on every screen.
        services: What may be asked for, in their order.
        languages: Codes such as ``fr``; the first is the default.
        slip_outlet: Where the paper comes out.
        times: How long to wait.
        door: Tells what the opening hours say now; None for a library that is always open.
        most_waiting: From so many waiting on no numbers are given; 0 for always.
        most_given: So many slips in ten minutes, of numbers and of quieter times; 0 for any number.
        steady_ms: A clock that is never set, milliseconds; for ``most_given``.
        voice: Reads the screens to whoever asks for it; None where the library wants none.
        manager_command: What makes the first manager, as it is typed in any folder of this machine.
        is_full_screen: Cover the whole screen, without a frame.
    """

    worker: Asking
    watcher: QueueWatching
    printing: SlipPrinting
    new_ticket_id: Callable[[], str]
    library_name: str = "Bibliothèque"
    services: tuple[ServiceWords, ...] = DEFAULT_SERVICE_WORDS
    languages: tuple[str, ...] = ("fr", "en")
    slip_outlet: SlipOutlet = SlipOutlet.BELOW
    times: KioskTimes = KioskTimes()
    door: Callable[[], Door] | None = None
    most_waiting: int = 0
    most_given: int = 0
    steady_ms: Callable[[], int] = int
    voice: ReadingAloud | None = None
    manager_command: str = "votre-tour init --manager ALIAS"
    is_full_screen: bool = True

    @property
    def aids(self) -> tuple[Aid, ...]:
        """What may be turned on here."""
        return tuple(aid for aid in Aid if aid is not Aid.SPOKEN or self.voice is not None)

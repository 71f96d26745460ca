"""A kiosk on a stand: the real window, worker and watcher on a queue in memory, and a pretended printer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import count
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.hours import Hours
from desk.opening import OpeningTimes
from desk.printer import PrinterCause
from desk.requests import Issued
from desk.slips import SlipState
from desk.tickets import Ticket
from kiosk.door import Door, door_at
from kiosk.portraits import window_of
from kiosk.ports import KioskParts, KioskTimes, ReadingAloud, SlipOutlet
from kiosk.program import Kiosk
from tests.clocks import FixedClock
from tests.kiosk.hands import Hands
from tests.memory_store import MemoryQueue
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords

# Long enough to stand still while a test looks, settled at once so that touches count.
STILL = KioskTimes(settle_ms=0, rest_ms=0, slow_ms=60_000, door_ms=20)
ZONE = ZoneInfo("America/Toronto")


class Printer(QObject):
    """Remembers what it was given; a test says what becomes of it."""

    cause_changed = Signal(object)
    slip_ended = Signal(str, object)
    slips_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cause = PrinterCause.READY
        self.given: list[tuple[Issued, str]] = []
        self.ends_as: SlipState | None = SlipState.SENT
        self.bug: Exception | None = None
        self.unprinted: list[str] = []
        self.withdrawn: list[str] = []
        self.rests: list[int] = []
        self.returns: list[tuple[tuple[str, ...], str]] = []

    def print_ticket(self, issued: Issued, language: str) -> None:
        if self.bug is not None:
            raise self.bug
        self.given.append((issued, language))
        if self.ends_as is not None:
            self.slip_ended.emit(issued.ticket.id, self.ends_as)

    def print_return(self, request_id: str, lines: Sequence[str], language: str) -> None:
        self.returns.append((tuple(lines), language))

    def leave_unprinted(self, ticket: Ticket) -> None:
        self.unprinted.append(ticket.label)

    def rest(self, for_ms: int) -> None:
        self.rests.append(for_ms)

    def withdraw(self, ticket_id: str) -> None:
        self.withdrawn.append(ticket_id)

    def become(self, cause: PrinterCause) -> None:
        self.cause = cause
        self.cause_changed.emit(cause)

    @property
    def labels(self) -> list[str]:
        return [issued.ticket.label for issued, _ in self.given]


@dataclass
class Stand:
    """Everything in front of and behind one kiosk."""

    qtbot: QtBot
    queue: MemoryQueue
    printer: Printer
    worker: DeskWorker
    watcher: QueueWatcher
    kiosk: Kiosk
    hands: Hands

    @property
    def screen(self) -> str:
        return self.kiosk.reception.journey.screen.value

    @property
    def labels(self) -> list[str]:
        return [ticket.label for ticket in self.queue.tickets.values()]

    def wait_for(self, screen: str) -> None:
        """Wait until a screen is there and touches count on it."""
        self.qtbot.waitUntil(lambda: self.screen == screen and self.is_ready(), timeout=5000)

    def is_ready(self) -> bool:
        return self.hands.find("shield") is None

    def wait_until_present(self, present: int) -> None:
        self.qtbot.waitUntil(lambda: self.kiosk.reception.journey.present == present, timeout=5000)

    def staff(self, present: int) -> None:
        """Let so many staff sign in, and wait until the kiosk knows."""
        for desk in range(1, present + 1):
            self.queue.desk().sign_in(str(desk), f"staff {desk}")
        self.wait_until_present(present)

    def ask_for(self, family: str, service: str) -> None:
        """Go from the first screen to the touch that asks for a ticket."""
        self.wait_for("welcome")
        self.hands.touch(f"family_{family}")
        self.wait_for("services")
        self.hands.touch(f"service_{service}")


def local_time(at_ms: int) -> datetime:
    """A moment as a time of the library of these tests."""
    return datetime.fromtimestamp(at_ms / 1000, ZONE)


def _door_now(hours: Hours, clock: FixedClock, services: tuple[ServiceWords, ...]) -> Door:
    return door_at(hours, local_time(clock.now_ms()), [each.code for each in services])


@contextmanager
def standing(
    qtbot: QtBot,
    size: tuple[int, int] = (1280, 800),
    lost: StoreTrouble | None = None,
    languages: tuple[str, ...] = ("fr", "en"),
    services: tuple[ServiceWords, ...] = DEFAULT_SERVICE_WORDS,
    outlet: SlipOutlet = SlipOutlet.BELOW,
    hours: Hours | None = None,
    clock: FixedClock | None = None,
    most_waiting: int = 0,
    most_given: int = 0,
    library_name: str = "Bibliothèque des Érables",
    voice: ReadingAloud | None = None,
    queue: MemoryQueue | None = None,
    **times_ms: int,
) -> Iterator[Stand]:
    """Put a kiosk on its stand, hand it out, and take everything down again."""
    clock = clock or FixedClock()
    opening = OpeningTimes(hours, local_time)
    queue = queue or MemoryQueue(clock=clock, lost=lost, opening=opening)
    printer, ids = Printer(), count(1 + len(queue.tickets))
    worker, watcher = DeskWorker(queue.open_desk), QueueWatcher(queue.open_desk)
    parts = KioskParts(
        worker=worker,
        watcher=watcher,
        printing=printer,
        new_ticket_id=lambda: f"ticket-{next(ids)}",
        library_name=library_name,
        services=services,
        languages=languages,
        slip_outlet=outlet,
        times=replace(STILL, **times_ms),
        door=None if hours is None else partial(_door_now, hours, clock, services),
        most_waiting=most_waiting,
        most_given=most_given,
        steady_ms=clock.now_ms,
        voice=voice,
        is_full_screen=False,
    )
    kiosk = Kiosk(parts)
    kiosk.window.resize(*size)
    with qtbot.waitExposed(kiosk.window):
        kiosk.show()
    try:
        yield Stand(qtbot, queue, printer, worker, watcher, kiosk, Hands(window_of(kiosk)))
    finally:
        kiosk.close()
        worker.close()
        watcher.close()

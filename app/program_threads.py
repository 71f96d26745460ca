"""What every program with windows stands on: its two threads, the signals that end it, and what Qt reads.

Loads nothing that a thread opens: the first picture does not wait for what only the database needs.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.clock import SystemClock
from app.settings import Settings
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher
from ui.unix_signals import StopSignals
from ui.watch_pace import ALWAYS_PROMPT, WatchPace

if TYPE_CHECKING:
    from data.sqlite_file import Making
    from ui.opened_desk import OpenDesk, OpenedDesk

BEGIN_WITHIN_S = 1.0
"""A window that is never drawn, such as on a screen that is off, keeps nobody from the queue for longer."""


@dataclass(frozen=True, slots=True)
class Threads:
    """What every window stands on: one thread that asks the desk, one that watches the queue.

    Attributes:
        worker: Asks the desk.
        watcher: Watches the queue.
        clock: Of both.
        making: Makes the databases of the program; None where it does so itself.
    """

    worker: DeskWorker
    watcher: QueueWatcher
    clock: SystemClock
    making: "Making | None" = None


@contextmanager
def desk_threads(
    settings: Settings,
    actor: str,
    clock: SystemClock | None = None,
    *,
    has_step_slips: bool = False,
    may_begin: threading.Event | None = None,
    pace: WatchPace = ALWAYS_PROMPT,
    making: "Making | None" = None,
) -> Iterator[Threads]:
    """Start the two threads of a program, and end them afterwards.

    Needs an application object. What was asked before the end is still done.

    Args:
        settings: The library's settings.
        actor: Written with every event of the program.
        clock: Another clock than the machine's.
        has_step_slips: See ``desk_opener``.
        may_begin: Set when the first picture stands; until then, for a second at most, nothing is opened. At
            the end it is set. None to begin at once.
        pace: How often the program looks for what others have changed.
        making: See ``data.sqlite_file.open_file``; for a program that runs on for weeks.
    """
    clock = clock or SystemClock(settings.library.time_zone)
    may_begin = may_begin or _at_once()
    opener = _LateOpener(settings, clock, actor, may_begin, has_step_slips=has_step_slips, making=making).open
    worker, watcher = DeskWorker(opener), QueueWatcher(opener, pace=pace)
    try:
        yield Threads(worker, watcher, clock, making)
    finally:
        may_begin.set()
        QCoreApplication.processEvents()
        watcher.close()
        worker.close()


class _LateOpener:
    """Opens desks, and loads what they are made of with the first one, on the thread that needs it."""

    def __init__(
        self,
        settings: Settings,
        clock: SystemClock,
        actor: str,
        may_begin: threading.Event,
        *,
        has_step_slips: bool,
        making: "Making | None",
    ) -> None:
        self._settings, self._clock, self._actor = settings, clock, actor
        self._may_begin = may_begin
        self._has_step_slips = has_step_slips
        self._making = making
        self._loading = threading.Lock()
        self._open: OpenDesk | None = None

    def open(self) -> "OpenedDesk":
        self._may_begin.wait(BEGIN_WITHIN_S)
        return self._loaded()()

    def _loaded(self) -> "OpenDesk":
        with self._loading:
            if self._open is None:
                from app.wiring import desk_opener

                self._open = desk_opener(
                    self._settings,
                    self._clock,
                    self._actor,
                    has_step_slips=self._has_step_slips,
                    making=self._making,
                )
            return self._open


def _at_once() -> threading.Event:
    begun = threading.Event()
    begun.set()
    return begun


@contextmanager
def stop_signals() -> Iterator[None]:
    """Let SIGTERM and Ctrl+C end the event loop; needs an application object."""
    signals = StopSignals()
    try:
        yield
    finally:
        signals.close()


def arguments_of_qt(geometry: str | None = None) -> list[str]:
    """What Qt reads from a command line; it knows a window's geometry by an option of its own."""
    # The first word names the program to window managers and screen readers, whatever file it came from.
    return ["votre-tour", *(("-qwindowgeometry", geometry) if geometry else ())]

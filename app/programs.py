"""The programs with windows: each puts its real parts together, runs, and gives everything back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.clock import SystemClock
from app.printing import Printing
from app.settings import Settings
from app.wiring import desk_opener
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher


@dataclass(frozen=True, slots=True)
class Threads:
    """What every window stands on: one thread that asks the desk, one that watches the queue."""

    worker: DeskWorker
    watcher: QueueWatcher
    clock: SystemClock


@contextmanager
def desk_threads(settings: Settings, actor: str) -> Iterator[Threads]:
    """Start the two threads of a program, and end them afterwards.

    Needs an application object. What was asked before the end is still done.

    Args:
        settings: The library's settings.
        actor: Written with every event of the program.
    """
    clock = SystemClock(settings.library.time_zone)
    opener = desk_opener(settings, clock, actor)
    worker, watcher = DeskWorker(opener), QueueWatcher(opener)
    try:
        yield Threads(worker, watcher, clock)
    finally:
        QCoreApplication.processEvents()
        watcher.close()
        worker.close()


@contextmanager
def kiosk_printing(settings: Settings, threads: Threads) -> Iterator[Printing]:
    """Open the way to the kiosk's printer, and close it afterwards."""
    printing = Printing(
        settings, place="kiosk", clock=threads.clock, worker=threads.worker, watcher=threads.watcher
    )
    try:
        yield printing
    finally:
        printing.close()

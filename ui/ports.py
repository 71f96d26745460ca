"""What a program with windows needs of the desk: somebody who asks it, and somebody who watches the queue.

``ui.desk_worker`` and ``ui.queue_watcher`` are the real ones. Every call and every signal is on the GUI
thread. Must not import any program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from desk.errors import DeskError, StoreUnavailable
from desk.queue import LiveQueue

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desk.service_desk import ServiceDesk

Answer = TypeVar("Answer")


class Asking(Protocol):
    """Runs a use case elsewhere; ``ui.desk_worker.DeskWorker``."""

    def ask(
        self,
        use_case: Callable[[ServiceDesk], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Return at once; later call ``done``, or ``failed``: with ``DeskBroken`` when it was a bug."""
        ...


class QueueWatching(Protocol):
    """Tells of every change in the queue; ``ui.queue_watcher.QueueWatcher``."""

    @property
    def queue(self) -> LiveQueue | None:
        """The last queue seen, or None before the first."""
        ...

    @property
    def trouble(self) -> StoreUnavailable | None:
        """Why the store is lost now, or None."""
        ...

    @property
    def queue_changed(self) -> SignalInstance:
        """With a ``LiveQueue``."""
        ...

    @property
    def store_lost(self) -> SignalInstance:
        """With a ``StoreUnavailable``."""
        ...

    @property
    def store_found(self) -> SignalInstance:
        """Without arguments; the queue follows."""
        ...

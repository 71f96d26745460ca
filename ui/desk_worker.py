"""Runs use cases on one thread of its own, so that a slow or locked store never freezes a window.

Must not import any program, nor data or hardware: how to open a store comes from outside.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desk.errors import DeskError, StoreUnavailable
from ui.errors import DeskBroken
from ui.opened_desk import DeskDoor, OpenDesk

if TYPE_CHECKING:
    from desk.service_desk import ServiceDesk

logger = logging.getLogger(__name__)

CLOSE_WITHIN_S = 1.0

Answer = TypeVar("Answer")
Failed = Callable[[DeskError], None]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What an errand brings back to the GUI thread.

    Attributes:
        tell: Hands it to whoever asked.
        failed: Told when telling breaks; None when it is itself what is told.
    """

    tell: Callable[[], None]
    failed: Failed | None = None


Errand = Callable[[DeskDoor], Delivery]


class DeskWorker(QObject):
    """One thread with its own store; what is asked runs in order, the answers come to the GUI thread.

    The store is opened at once, and again at the next errand after it was lost.
    """

    _answered = Signal(object)

    def __init__(self, open_desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._errands: SimpleQueue[Errand | None] = SimpleQueue()
        self._telling = threading.Lock()
        self._is_closed = False
        self._is_given_up = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="desk worker", daemon=True)
        self._thread.start()

    def ask(
        self,
        use_case: Callable[[ServiceDesk], Answer],
        done: Callable[[Answer], None],
        failed: Failed,
    ) -> None:
        """Run a use case on the worker's thread, after all that was asked before.

        One thing follows, on the GUI thread: ``done`` with the answer, or ``failed`` with a known
        error. A bug in the use case or in ``done`` is logged with its traceback, and this errand's
        own ``failed`` is told ``DeskBroken``. Nothing follows once the worker is closed.
        """
        if not self._is_closed:
            self._errands.put(partial(_run, use_case=use_case, done=done, failed=failed))

    def close(self) -> bool:
        """End the thread after what was asked so far; never blocks for longer than a second.

        Returns:
            Whether it ended in time. If not, the thread goes no further than the errand it is in.
        """
        with self._telling:
            self._is_closed = True
        self._errands.put(None)
        self._thread.join(CLOSE_WITHIN_S)
        self._is_given_up = True
        return not self._thread.is_alive()

    def _work(self) -> None:
        door = DeskDoor(self._open_desk)
        _open_early(door)
        while (errand := self._errands.get()) is not None and not self._is_given_up:
            self._tell(errand(door))
            del errand
        door.shut()

    def _tell(self, delivery: Delivery) -> None:
        with self._telling:
            if not self._is_closed:
                self._answered.emit(delivery)

    def _deliver(self, delivery: Delivery) -> None:
        if self._is_closed:
            return
        try:
            delivery.tell()
        except Exception:
            logger.exception("an answer of the desk could not be used")
            if delivery.failed is not None:
                self._deliver(failure(delivery.failed, DeskBroken("the answer could not be used")))


def _run(
    door: DeskDoor,
    *,
    use_case: Callable[[ServiceDesk], Answer],
    done: Callable[[Answer], None],
    failed: Failed,
) -> Delivery:
    try:
        return Delivery(partial(done, use_case(door.opened().desk)), failed)
    except StoreUnavailable as error:
        logger.info("the store is unavailable: %s", error)
        door.shut()
        return failure(failed, error)
    except DeskError as error:
        logger.info("refused: %s: %s", error.code, error)
        return failure(failed, error)
    except Exception:
        logger.exception("a use case broke")
        door.shut()
        return failure(failed, DeskBroken("the use case broke"))


def failure(failed: Failed, error: DeskError) -> Delivery:
    """Bring a known error back, without what it held on the thread where it came up."""
    # Its traceback holds the store, which must be freed on its own thread.
    error.__cause__ = error.__context__ = None
    return Delivery(partial(failed, error.with_traceback(None)))


def _open_early(door: DeskDoor) -> None:
    # The first touch need not wait for the store to open; if it cannot be opened, that touch will say so.
    try:
        door.opened()
    except DeskError as error:
        logger.info("the store is unavailable: %s", error)
    except Exception:
        logger.exception("the store broke while it was opened")

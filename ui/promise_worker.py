"""Asks the promised calls on a thread of its own, so that a slow or locked file never freezes a window.

Must not import any program, nor data: how to open them comes from outside. The file is opened for each
errand and given back, since there are few.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desk.errors import DeskError
from desk.promised_calls import PromisedCalls
from ui.desk_worker import Delivery, Failed, failure
from ui.errors import DeskBroken

logger = logging.getLogger(__name__)

CLOSE_WITHIN_S = 1.0

Answer = TypeVar("Answer")
OpenCalls = Callable[[], AbstractContextManager[PromisedCalls]]
Errand = Callable[[], Delivery]


class PromiseWorker(QObject):
    """One thread; what is asked runs in order, the answers come to the GUI thread. None after ``close``."""

    _answered = Signal(object)

    def __init__(self, open_calls: OpenCalls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_calls = open_calls
        self._errands: SimpleQueue[Errand | None] = SimpleQueue()
        self._telling = threading.Lock()
        self._is_closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="promise worker", daemon=True)
        self._thread.start()

    def ask(
        self, use_case: Callable[[PromisedCalls], Answer], done: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Return at once; later call ``done``, or ``failed``: with ``DeskBroken`` after a bug in either."""
        if not self._is_closed:
            self._errands.put(partial(self._run, use_case, done, failed))

    def close(self) -> None:
        """End the thread after what was asked so far; never blocks for longer than a second."""
        with self._telling:
            self._is_closed = True
        self._errands.put(None)
        self._thread.join(CLOSE_WITHIN_S)

    def _work(self) -> None:
        while (errand := self._errands.get()) is not None:
            self._tell(errand())
            # Who asked may be gone before the next errand: nothing of theirs is kept on this thread.
            del errand

    def _tell(self, delivery: Delivery) -> None:
        with self._telling:
            if not self._is_closed:
                self._answered.emit(delivery)

    def _run(
        self, use_case: Callable[[PromisedCalls], Answer], done: Callable[[Answer], None], failed: Failed
    ) -> Delivery:
        try:
            with self._open_calls() as calls:
                return Delivery(partial(done, use_case(calls)), failed)
        except DeskError as error:
            logger.info("refused: %s", error.code)
            return failure(failed, error)
        except Exception:
            logger.exception("a use case of the promised calls broke")
            return failure(failed, DeskBroken("the use case broke"))

    def _deliver(self, delivery: Delivery) -> None:
        if self._is_closed:
            return
        try:
            delivery.tell()
        except Exception:
            logger.exception("an answer of the promised calls could not be used")
            if delivery.failed is not None:
                self._deliver(failure(delivery.failed, DeskBroken("the answer could not be used")))

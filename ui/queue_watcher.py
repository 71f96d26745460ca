"""Watches the store for changes made by anybody and tells the window the new queue.

Must not import any program, nor data or hardware: how to open a store comes from outside.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from desk.errors import StoreTrouble, StoreUnavailable
from desk.queue import LiveQueue
from ui.commit_bell import CommitBell
from ui.opened_desk import DeskDoor, OpenDesk, OpenedDesk
from ui.watch_pace import ALWAYS_PROMPT, WatchPace
from ui.watch_rest import WatchRest

logger = logging.getLogger(__name__)

# The turn of the day changes the queue without any commit, so it is read now and then all the same.
READ_ANYWAY_S = 30.0
RETRY_S = 0.5
CLOSE_WITHIN_S = 1.0


class QueueWatcher(QObject):
    """One thread with its own store, which is told of everybody's commits, those of a worker included.

    Properties:
        queue: The last queue seen, or None before the first; the window keeps it while the store is lost.
        trouble: Why the store is lost now, or None.

    Signals:
        queue_changed(LiveQueue): Something changed; emitted on the GUI thread.
        store_lost(StoreUnavailable): The store cannot be read; again when the trouble is another one.
        store_found(): It can be read again; the present queue follows.
    """

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    _told = Signal(object)

    def __init__(
        self,
        open_desk: OpenDesk,
        parent: QObject | None = None,
        *,
        pace: WatchPace = ALWAYS_PROMPT,
        read_anyway_s: float = READ_ANYWAY_S,
        rest: WatchRest | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue: LiveQueue | None = None
        self._trouble: StoreUnavailable | None = None
        self._is_closed = False
        self._telling = threading.Lock()
        self._rest = rest or WatchRest()
        self._bell = CommitBell(self)
        self._bell.rang.connect(self._ring)
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        told = _Told(self._tell_opened, self._tell_queue, self._tell_lost)
        watch = _Watch(open_desk, pace, read_anyway_s, self._rest, told)
        self._thread = threading.Thread(target=watch.run, name="queue watcher", daemon=True)
        self._thread.start()

    @property
    def queue(self) -> LiveQueue | None:
        return self._queue

    @property
    def trouble(self) -> StoreUnavailable | None:
        return self._trouble

    def close(self) -> bool:
        """End the thread; never blocks for longer than a second.

        Returns:
            Whether it ended in time. If not, it ends with the reading it is in and tells nothing more.
        """
        with self._telling:
            self._is_closed = True
        self._bell.take_down()
        self._rest.end()
        self._thread.join(CLOSE_WITHIN_S)
        return not self._thread.is_alive()

    def _tell_opened(self, files: Sequence[str]) -> None:
        self._tell(partial(self._hang_bell, files))

    def _tell_queue(self, queue: LiveQueue) -> None:
        self._tell(partial(self._take_queue, queue))

    def _tell_lost(self, trouble: StoreUnavailable) -> None:
        self._tell(partial(self._take_loss, trouble))

    def _tell(self, delivery: Callable[[], None]) -> None:
        with self._telling:
            if not self._is_closed:
                self._told.emit(delivery)

    def _deliver(self, delivery: Callable[[], None]) -> None:
        if not self._is_closed:
            delivery()

    def _hang_bell(self, files: Sequence[str]) -> None:
        self._bell.hang(files)
        self._rest.trust(is_hung=self._bell.is_hung)

    def _ring(self) -> None:
        if self._bell.is_hung:
            self._rest.ring()
        else:
            self._rest.trust(is_hung=False)

    def _take_queue(self, queue: LiveQueue) -> None:
        was_lost, self._trouble = self._trouble is not None, None
        self._queue = queue
        if was_lost:
            self.store_found.emit()
        self.queue_changed.emit(queue)

    def _take_loss(self, trouble: StoreUnavailable) -> None:
        self._trouble = trouble
        self.store_lost.emit(trouble)


@dataclass(frozen=True, slots=True)
class _Told:
    """Whom the watching thread tells, on that thread."""

    opened: Callable[[Sequence[str]], None]
    changed: Callable[[LiveQueue], None]
    lost: Callable[[StoreUnavailable], None]


class _Watch:
    """The loop of the watching thread; everything in it belongs to that thread."""

    def __init__(
        self,
        open_desk: OpenDesk,
        pace: WatchPace,
        read_anyway_s: float,
        rest: WatchRest,
        told: _Told,
    ) -> None:
        self._door = DeskDoor(open_desk)
        self._pace, self._read_anyway_s = pace, read_anyway_s
        self._rest, self._told = rest, told
        self._opened: OpenedDesk | None = None
        self._number: int | None = None
        self._seen: LiveQueue | None = None
        self._read_anyway_at_s = 0.0
        self._said = self._logged = ""

    def run(self) -> None:
        pause_s = 0.0
        while self._rest.wait(pause_s):
            is_well = self._look_safely()
            pause_s = self._rest.pause_s(self._pace.pause_s(self._seen)) if is_well else RETRY_S
        self._door.shut()

    def _look_safely(self) -> bool:
        try:
            self._look()
        except StoreUnavailable as error:
            self._lose(error)
            return False
        except Exception as error:
            if self._logged != repr(error):
                logger.exception("the queue could not be watched")
            self._logged = repr(error)
            self._lose(StoreUnavailable(StoreTrouble.CANNOT_OPEN, "the queue could not be read"))
            return False
        self._said = self._logged = ""
        return True

    def _look(self) -> None:
        opened = self._door.opened()
        # Read before the queue: a commit that falls between the two is seen at the next look.
        number = opened.store.change_number()
        now_s = time.monotonic()
        if number == self._number and now_s < self._read_anyway_at_s:
            return
        if self._number not in {None, number}:
            self._rest.saw_change()
        queue = opened.desk.view()
        self._number = number
        self._read_anyway_at_s = now_s + self._read_anyway_s
        timeless = replace(queue, now_ms=0)
        if timeless != self._seen:
            self._seen = timeless
            self._told.changed(queue)
        if opened is not self._opened:
            self._opened = opened
            self._told.opened(opened.written_files)

    def _lose(self, error: StoreUnavailable) -> None:
        self._door.shut()
        # Whatever is read next is told, so that the window knows the store is back.
        self._number = self._seen = self._opened = None
        if self._said != str(error):
            logger.info("the store is lost: %s", error)
            self._said = str(error)
            self._told.lost(StoreUnavailable(error.trouble, str(error)))

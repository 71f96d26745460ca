"""Waits for a print journal that another program holds, and takes it over when that one has ended.

On a thread of its own: a journal of an older version may take long to be brought up to date.
"""

import logging
import threading

from PySide6.QtCore import QObject, Signal

from desk.errors import JournalUnavailable, StoreTrouble
from hardware.journal import PrintJournal

logger = logging.getLogger(__name__)

_LOOK_EVERY_S = 1.0
_CLOSE_WITHIN_S = 1.0


class JournalWaiting(QObject):
    """Looks again and again until the journal is this program's.

    Signals:
        over(tuple[JournalRecord, ...]): Once, on the waiting thread: what the other program left under way;
            nothing where the journal turns out to be in another trouble, which is waited out by nobody, and
            after a fault of the program.
    """

    over = Signal(object)

    def __init__(self, journal: PrintJournal) -> None:
        """Wait for nothing yet.

        Args:
            journal: Held by another program.
        """
        super().__init__()
        self._journal = journal
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="waiting for the journal", daemon=True)

    def begin(self) -> None:
        """Begin to wait; returns at once."""
        self._thread.start()

    def close(self) -> None:
        """Wait no more, within a second; a journal that is just being opened ends with the program."""
        self._closed.set()
        if self._thread.ident is not None:
            self._thread.join(_CLOSE_WITHIN_S)

    def _wait(self) -> None:
        while not self._closed.wait(_LOOK_EVERY_S):
            try:
                left = self._journal.take_over()
            except JournalUnavailable as error:
                if error.trouble is StoreTrouble.LOCKED:
                    continue
                logger.warning("what became of the last slips is not known: %s", error)
                left = ()
            except Exception:  # the edge of the thread: a fault of ours must not keep the desk without a word
                logger.exception("what became of the last slips is not known")
                left = ()
            if not self._closed.is_set():
                self.over.emit(left)
            return

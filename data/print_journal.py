"""The print journal that outlives its program: every step of every slip, committed before the next.

Must not import anything but the driver and desk records. ``SqlitePrintJournal`` is a ``PrintJournal`` of
the hardware room. Its lines are also held in memory, since their file has one owner: reading never waits for
a disk, and a file that is deleted or replaced in use is written anew from there.
"""

from __future__ import annotations

import logging
import threading

from data.journal_keeper import JournalKeeper, JournalPlace
from data.journal_memory import JournalMemory
from desk.errors import JournalUnavailable, StoreTrouble
from desk.ports import Clock
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import SlipProof, SlipState

logger = logging.getLogger(__name__)

_CLOSE_WITHIN_S = 1.0
_DAY_MS = 24 * 60 * 60 * 1000


class SqlitePrintJournal:
    """Keeps the state of every slip of one printer in one file. Any thread may call its methods.

    Nothing is opened before it is needed. A step takes one durable commit. A disk in trouble stops nobody:
    the journal goes on in memory, says so in ``trouble`` and the log, and writes it all down once it can.
    What is lost with a program that ends before that is the memory of slips, never a second slip.
    """

    def __init__(self, place: JournalPlace, clock: Clock, *, kept_days: int = 14) -> None:
        """Open nothing yet.

        Args:
            place: Where the file is.
            clock: Tells when a line was written; it only reads.
            kept_days: How long a line is kept after its slip has ended.
        """
        self._clock = clock
        self._kept_ms = kept_days * _DAY_MS
        self._writing = threading.Lock()
        self._memory = JournalMemory()
        self._keeper = JournalKeeper(place, self._memory, clock)
        self._was_tried = False
        self._purged_day: str | None = None
        self._trouble: JournalUnavailable | None = None

    @property
    def trouble(self) -> JournalUnavailable | None:
        """Why the disk does not have every line now; None when it has."""
        return self._trouble

    def begin(self, entry: JournalEntry) -> int | None:
        """Enter a slip as QUEUED; None when its request was entered before. See ``PrintJournal.begin``."""
        with self._writing:
            self._load()
            if self._memory.has_request(entry.request_id):
                return None
            self._purge()
            at_ms = self._clock.now_ms()
            record = JournalRecord.begun(self._memory.next_attempt(at_ms), entry, at_ms)
            self._memory.keep_unwritten(record)
            self._write()
            return record.attempt

    def note(
        self, attempt: int, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        """Write down a new state. See ``PrintJournal.note``.

        Raises:
            SlipStepRefused: No slip takes this step, or there is no such attempt.
        """
        with self._writing:
            self._load()
            was, at_ms = self._memory.line(attempt), self._clock.now_ms()
            now = was.noted(state, proof=proof, cause=cause, is_end=is_end, at_ms=at_ms)
            self._memory.keep_unwritten(now)
            self._write()

    def recover(self) -> tuple[JournalRecord, ...]:
        """End what an earlier program left under way. See ``PrintJournal.recover``.

        Raises:
            JournalUnavailable: The file cannot be read, or does not tell yet what was ended.
        """
        with self._writing:
            self._keeper.load()
            self._memory.recover(self._clock.now_ms())
            self._keeper.write()
            return self._memory.take_recovered()

    def is_held_elsewhere(self) -> bool:
        """Whether another program owns the file. See ``PrintJournal.is_held_elsewhere``."""
        self._wait_until_loaded()
        trouble = self._trouble
        is_locked = trouble is not None and trouble.trouble is StoreTrouble.LOCKED
        return is_locked and not self._memory.is_filled

    def take_over(self) -> tuple[JournalRecord, ...]:
        """Own the file once its owner has ended. See ``PrintJournal.take_over``.

        Raises:
            JournalUnavailable: Its owner still runs, or the file cannot be read.
        """
        with self._writing:
            try:
                self._keeper.load()
                self._keeper.write()
            except JournalUnavailable as error:
                self._meet(error)
                if not self._memory.is_filled:
                    raise
            else:
                self._meet(None)
            return self._memory.take_recovered()

    def missing(self, day: str) -> tuple[JournalRecord, ...]:
        """The slips of a day that nobody may count on, oldest first. See ``PrintJournal.missing``."""
        self._wait_until_loaded()
        return self._memory.missing(day)

    def merely_sent(self, day: str) -> tuple[JournalRecord, ...]:
        """The slips of a day that ended as SENT, oldest first. See ``PrintJournal.merely_sent``."""
        self._wait_until_loaded()
        return self._memory.merely_sent(day)

    def given_since(self, moment_ms: int) -> tuple[JournalRecord, ...]:
        """The slips since a moment that took paper or wait for it. See ``PrintJournal.given_since``."""
        self._wait_until_loaded()
        return self._memory.given_since(moment_ms)

    def latest(self, ticket_id: str) -> JournalRecord | None:
        """The newest line of a ticket, None when it had no slip."""
        self._wait_until_loaded()
        return self._memory.latest(ticket_id)

    def may_hold_slip(self) -> bool:
        """Whether the printer may hold a part of the last slip. See ``PrintJournal.may_hold_slip``."""
        self._wait_until_loaded()
        return self._memory.may_hold_slip()

    def close(self) -> None:
        """Give the file back to the next program; whatever is asked afterwards is kept in memory only.

        A file that is just being brought up to date is waited for a second, then left to the end of the
        program: the system gives it back.
        """
        if not self._writing.acquire(timeout=_CLOSE_WITHIN_S):
            logger.info("the print journal is still being opened; it is given back with the program's end")
            return
        try:
            self._keeper.close()
        finally:
            self._writing.release()

    def _wait_until_loaded(self) -> None:
        """Whoever only reads waits for the first opening; a later one, which may take long, is a step's."""
        if not (self._memory.is_filled or self._was_tried):
            with self._writing:
                self._load()

    def _load(self) -> None:
        if self._memory.is_filled:
            return
        try:
            self._keeper.load()
        except JournalUnavailable as error:
            self._meet(error)
        finally:
            self._was_tried = True

    def _write(self) -> None:
        try:
            self._keeper.write()
        except JournalUnavailable as error:
            self._meet(error)
        else:
            self._meet(None)

    def _meet(self, trouble: JournalUnavailable | None) -> None:
        was, self._trouble = self._trouble, trouble
        if trouble is not None and (was is None or was.trouble is not trouble.trouble):
            logger.warning("slips go on without their journal: %s", trouble)
        elif trouble is None and was is not None:
            logger.info("the print journal is written again")

    def _purge(self) -> None:
        """Once a day, forget the slips that ended long ago; when that fails, try again another day."""
        now_ms = self._clock.now_ms()
        today = self._clock.day_of(now_ms)
        if today == self._purged_day or not self._memory.is_filled:
            return
        self._purged_day = today
        old = self._memory.ended_before(now_ms - self._kept_ms)
        if not old:
            return
        try:
            self._keeper.forget(old)
        except JournalUnavailable as error:
            logger.warning("old lines are kept one day more: %s", error)
        else:
            self._memory.forget(old)

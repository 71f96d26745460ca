"""What has become of every slip: the memory that keeps one from being sent twice or lost without a word.

Must not import anything but the standard library and desk. The journal that outlives the program is kept in
the data room; a slip's rules are ``desk.slip_journal``'s.
"""

from __future__ import annotations

import threading
from typing import Protocol

from desk.ports import Clock
from desk.printer import PrinterCause
from desk.slip_journal import (
    JournalEntry,
    JournalRecord,
    SlipStepRefused,
    given_since,
    latest_of,
    may_be_in_printer,
    merely_sent_on,
    missing_on,
)
from desk.slips import SlipProof, SlipState


class PrintJournal(Protocol):
    """Keeps the state of every slip of one printer, for the one program that owns that printer.

    Every method may be called from any thread, and takes a few milliseconds at most: one durable commit. Each
    may raise ``JournalUnavailable``; then nothing was changed.
    """

    def begin(self, entry: JournalEntry) -> int | None:
        """Enter a slip as QUEUED, unless its request was entered before.

        Args:
            entry: Which slip.

        Returns:
            Its attempt number; None when this request was entered before, so that of several callers
            exactly one hears a number.
        """
        ...

    def note(
        self, attempt: int, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        """Write down a new state. SENDING is noted before the first byte leaves.

        Args:
            attempt: Given by ``begin``.
            state: Its new state; see ``JournalRecord.noted`` for the steps a slip may take.
            proof: What it is known from.
            cause: The state of the printer; READY when nothing is wrong.
            is_end: Whether it is the last one; CUT, NOT_SENT, CANCELLED and UNKNOWN are so by themselves.

        Raises:
            SlipStepRefused: No slip takes this step, or there is no such attempt.
        """
        ...

    def recover(self) -> tuple[JournalRecord, ...]:
        """End what an earlier program left under way; called once, before anything else.

        Returns:
            Those that are in another state now (NOT_SENT or UNKNOWN), oldest first.
        """
        ...

    def is_held_elsewhere(self) -> bool:
        """Whether another program owns it, so that nothing is known of the slips it has lines of.

        Who hears so decides nothing about slips that are not its own, and speaks for no printer.
        """
        ...

    def take_over(self) -> tuple[JournalRecord, ...]:
        """Own a journal that another program held when this one began; may be called again and again.

        Returns:
            What the other left under way, ended by this, oldest first; slips of this program go on.
        """
        ...

    def missing(self, day: str) -> tuple[JournalRecord, ...]:
        """The slips of a day that nobody may count on, oldest first.

        Args:
            day: ISO 8601.

        Returns:
            The latest line of each ticket of that day, where it has a ``missing_slip``.
        """
        ...

    def merely_sent(self, day: str) -> tuple[JournalRecord, ...]:
        """The slips of a day that ended as SENT, without a word of the printer, oldest first.

        Args:
            day: ISO 8601.
        """
        ...

    def given_since(self, moment_ms: int) -> tuple[JournalRecord, ...]:
        """The slips entered since a moment, of any kind, but for those that ended NOT_SENT; oldest first.

        Args:
            moment_ms: Epoch milliseconds.
        """
        ...

    def latest(self, ticket_id: str) -> JournalRecord | None:
        """The newest line of a ticket, None when it had no slip."""
        ...

    def may_hold_slip(self) -> bool:
        """Whether the printer may hold a part of the last slip, and print it late; True when nobody knows."""
        ...

    def close(self) -> None:
        """Give everything back; the journal cannot be used any more."""
        ...


class MemoryJournal:
    """A journal that lasts as long as the program. See ``PrintJournal``."""

    def __init__(self, clock: Clock, kept: int = 2000) -> None:
        """Begin empty.

        Args:
            clock: Tells when a line was written.
            kept: How many lines are kept; beyond it the oldest that have ended are forgotten.
        """
        self._clock = clock
        self._kept = kept
        self._lock = threading.Lock()
        self._last_attempt = 0
        self._requests: dict[str, int] = {}
        self._records: dict[int, JournalRecord] = {}

    def begin(self, entry: JournalEntry) -> int | None:
        """See ``PrintJournal.begin``."""
        with self._lock:
            if entry.request_id in self._requests:
                return None
            self._last_attempt += 1
            self._requests[entry.request_id] = self._last_attempt
            self._keep(JournalRecord.begun(self._last_attempt, entry, self._clock.now_ms()))
            self._forget()
            return self._last_attempt

    def note(
        self, attempt: int, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        """See ``PrintJournal.note``."""
        with self._lock:
            record = self._records.get(attempt)
            if record is None:
                raise SlipStepRefused(f"there is no slip {attempt}")
            at_ms = self._clock.now_ms()
            self._keep(record.noted(state, proof=proof, cause=cause, is_end=is_end, at_ms=at_ms))

    def recover(self) -> tuple[JournalRecord, ...]:
        """See ``PrintJournal.recover``."""
        with self._lock:
            at_ms = self._clock.now_ms()
            pairs = [(each, each.recovered(at_ms)) for each in self._records.values()]
            for _, now in pairs:
                self._keep(now)
            return tuple(now for was, now in pairs if now.state is not was.state)

    def is_held_elsewhere(self) -> bool:
        """See ``PrintJournal.is_held_elsewhere``; nobody else knows of it."""
        return False

    def take_over(self) -> tuple[JournalRecord, ...]:
        """See ``PrintJournal.take_over``; there is nobody to take it from."""
        return ()

    def missing(self, day: str) -> tuple[JournalRecord, ...]:
        """See ``PrintJournal.missing``."""
        with self._lock:
            return missing_on(self._records.values(), day)

    def merely_sent(self, day: str) -> tuple[JournalRecord, ...]:
        """See ``PrintJournal.merely_sent``."""
        with self._lock:
            return merely_sent_on(self._records.values(), day)

    def given_since(self, moment_ms: int) -> tuple[JournalRecord, ...]:
        """See ``PrintJournal.given_since``."""
        with self._lock:
            return given_since(self._records.values(), moment_ms)

    def latest(self, ticket_id: str) -> JournalRecord | None:
        """See ``PrintJournal.latest``."""
        with self._lock:
            return latest_of(self._records.values(), ticket_id)

    def may_hold_slip(self) -> bool:
        """See ``PrintJournal.may_hold_slip``."""
        with self._lock:
            return may_be_in_printer(self._records.values())

    def close(self) -> None:
        """See ``PrintJournal.close``; there is nothing to give back."""

    def _keep(self, record: JournalRecord) -> None:
        self._records[record.attempt] = record

    def _forget(self) -> None:
        too_many = len(self._records) - self._kept
        ended = [each for each in self._records.values() if each.is_ended] if too_many > 0 else []
        for each in ended[:too_many]:
            del self._records[each.attempt]
            del self._requests[each.entry.request_id]

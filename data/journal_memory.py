"""The lines of a print journal in memory, and which of them the disk does not have yet.

Must not import anything but desk records. The rules of a line are ``desk.slip_journal``'s.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk.slip_journal import (
    JournalRecord,
    SlipStepRefused,
    given_since,
    latest_of,
    may_be_in_printer,
    merely_sent_on,
    missing_on,
)


@dataclass(frozen=True, slots=True)
class KeptLines:
    """What a journal holds.

    Attributes:
        records: Every line, oldest first.
        last_attempt: The highest number ever given, also when its line is gone; 0 before the first.
    """

    records: tuple[JournalRecord, ...]
    last_attempt: int


class JournalMemory:
    """Any thread may read; one at a time may change it."""

    def __init__(self) -> None:
        """Begin empty; ``is_filled`` tells whether it holds what the file held."""
        self._lock = threading.Lock()
        self._lines: dict[int, JournalRecord] = {}
        self.is_filled = False
        self._requests: set[str] = set()
        self._last_attempt = 0
        self._unwritten: dict[int, JournalRecord] = {}
        self._recovered: dict[int, JournalRecord] = {}

    @property
    def kept(self) -> KeptLines:
        """Everything, as it is to stand in a file."""
        with self._lock:
            return KeptLines(tuple(self._lines.values()), self._last_attempt)

    @property
    def unwritten(self) -> tuple[JournalRecord, ...]:
        """The lines that the disk has in an older state, oldest first."""
        return tuple(self._unwritten.values())

    def take_in(self, kept: KeptLines, at_ms: int) -> None:
        """Hold what a file holds, too, once; whatever its last owner left under way ends with that.

        Args:
            kept: What it holds.
            at_ms: Now, epoch milliseconds.
        """
        own = self.kept.records
        with self._lock:
            self._lines = {each.attempt: each for each in kept.records}
            self._last_attempt = max(self._last_attempt, kept.last_attempt)
            self.is_filled = True
        taken = {each.entry.request_id for each in kept.records}
        self.recover(at_ms)
        for each in own:
            self.keep_unwritten(_renamed(each) if each.entry.request_id in taken else each)
        self._requests |= taken

    def next_attempt(self, at_ms: int) -> int:
        """A number that was never given before.

        Args:
            at_ms: Now, epoch milliseconds: far above every number of the file, while that is not known.
        """
        return max(self._last_attempt, 0 if self.is_filled else at_ms) + 1

    def has_request(self, request_id: str) -> bool:
        """Whether a slip was entered for this request."""
        return request_id in self._requests

    def line(self, attempt: int) -> JournalRecord:
        """The line of an attempt.

        Raises:
            SlipStepRefused: There is none.
        """
        record = self._lines.get(attempt)
        if record is None:
            raise SlipStepRefused(f"there is no slip {attempt}")
        return record

    def keep_unwritten(self, record: JournalRecord) -> None:
        """Hold a line that is not on the disk yet."""
        with self._lock:
            self._lines[record.attempt] = record
            self._requests.add(record.entry.request_id)
            self._last_attempt = max(self._last_attempt, record.attempt)
            self._unwritten[record.attempt] = record

    def written(self, records: Iterable[JournalRecord]) -> None:
        """Take note that lines are on the disk now."""
        for record in records:
            self._unwritten.pop(record.attempt, None)

    def recover(self, at_ms: int) -> None:
        """End every line that has not ended; see ``JournalRecord.recovered``."""
        for was in self.kept.records:
            now = was.recovered(at_ms)
            if now is not was:
                self.keep_unwritten(now)
            if now.state is not was.state:
                self._recovered[now.attempt] = now

    def take_recovered(self) -> tuple[JournalRecord, ...]:
        """The lines that ``recover`` has changed the state of since this was asked last, oldest first."""
        recovered, self._recovered = self._recovered, {}
        return tuple(recovered[attempt] for attempt in sorted(recovered))

    def missing(self, day: str) -> tuple[JournalRecord, ...]:
        """See ``desk.slip_journal.missing_on``."""
        with self._lock:
            return missing_on(self._lines.values(), day)

    def merely_sent(self, day: str) -> tuple[JournalRecord, ...]:
        """See ``desk.slip_journal.merely_sent_on``."""
        with self._lock:
            return merely_sent_on(self._lines.values(), day)

    def given_since(self, moment_ms: int) -> tuple[JournalRecord, ...]:
        """See ``desk.slip_journal.given_since``."""
        with self._lock:
            return given_since(self._lines.values(), moment_ms)

    def latest(self, ticket_id: str) -> JournalRecord | None:
        """The newest line of a ticket, None when it had no slip."""
        with self._lock:
            return latest_of(self._lines.values(), ticket_id)

    def may_hold_slip(self) -> bool:
        """See ``desk.slip_journal.may_be_in_printer``; True while nobody knows what the file holds."""
        with self._lock:
            return not self.is_filled or may_be_in_printer(self._lines.values())

    def ended_before(self, moment_ms: int) -> tuple[int, ...]:
        """The attempts that have ended before a moment, on the disk too."""
        return tuple(
            each.attempt
            for each in self._lines.values()
            if each.is_ended and each.changed_ms < moment_ms and each.attempt not in self._unwritten
        )

    def forget(self, attempts: Iterable[int]) -> None:
        """Drop lines; their numbers are not given again."""
        with self._lock:
            for attempt in attempts:
                record = self._lines.pop(attempt)
                self._requests.discard(record.entry.request_id)


def _renamed(record: JournalRecord) -> JournalRecord:
    """A second line for one request, entered while the file with the first one could not be read."""
    request_id = f"{record.entry.request_id} {record.attempt}"
    return replace(record, entry=replace(record.entry, request_id=request_id))

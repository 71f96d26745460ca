"""The lines of a print journal as rows: its schema, and how a line is written and read again.

Must not import anything but the driver and desk records. Nothing of a person is kept: a number, a ticket's
random id, times and states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from data.migrations import Step
from data.rows import UnreadableRow
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import SlipProof, SlipState

if TYPE_CHECKING:
    from sqlite_utils import Database


def slip_lines(db: Database) -> None:
    """Make the first tables: one line a slip, and what the file is for."""
    db.executescript(_SLIP_LINES)


# AUTOINCREMENT keeps the last attempt in a table of SQLite's own, also when its line is gone.
_SLIP_LINES = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE slip (
    attempt INTEGER PRIMARY KEY AUTOINCREMENT,
    request TEXT NOT NULL UNIQUE,
    ticket TEXT NOT NULL,
    label TEXT NOT NULL,
    day TEXT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    state TEXT NOT NULL,
    proof TEXT NOT NULL,
    cause TEXT NOT NULL,
    is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    queued_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
) STRICT;
"""

JOURNAL_STEPS: tuple[Step, ...] = (slip_lines,)
"""The schema of a print journal; see ``migrations`` for the manners of such a list."""

LINES = """
SELECT attempt, request, ticket, label, day, copy, state, proof, cause, is_ended, queued_ms, changed_ms
FROM slip ORDER BY attempt
"""

KEEP_LINE = """
INSERT INTO slip (attempt, request, ticket, label, day, copy, state, proof, cause, is_ended, queued_ms,
        changed_ms)
VALUES (:attempt, :request, :ticket, :label, :day, :copy, :state, :proof, :cause, :is_ended, :queued_ms,
        :changed_ms)
ON CONFLICT (attempt)
DO UPDATE SET state = excluded.state, proof = excluded.proof, cause = excluded.cause,
    is_ended = excluded.is_ended, changed_ms = excluded.changed_ms
"""

FORGET_LINE = "DELETE FROM slip WHERE attempt = :attempt"

LAST_ATTEMPT = "SELECT seq FROM sqlite_sequence WHERE name = 'slip'"

SET_LAST_ATTEMPT = (
    "DELETE FROM sqlite_sequence WHERE name = 'slip'",
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('slip', :attempt)",
)


def row_of(record: JournalRecord) -> dict[str, object]:
    """A line as the parameters of ``KEEP_LINE``."""
    return {
        "attempt": record.attempt,
        "request": record.entry.request_id,
        "ticket": record.entry.ticket_id,
        "label": record.entry.label,
        "day": record.entry.day,
        "copy": record.entry.copy,
        "state": record.state.value,
        "proof": record.proof.value,
        "cause": record.cause.value,
        "is_ended": int(record.is_ended),
        "queued_ms": record.queued_ms,
        "changed_ms": record.changed_ms,
    }


def record_of(row: tuple[Any, ...]) -> JournalRecord:
    """A line of ``LINES``.

    Raises:
        UnreadableRow: It holds what no version of the program writes.
    """
    attempt, request, ticket, label, day, copy, state, proof, cause, is_ended, queued_ms, changed_ms = row
    try:
        return JournalRecord(
            attempt,
            JournalEntry(request, ticket, label, day, copy),
            SlipState(state),
            SlipProof(proof),
            PrinterCause(cause),
            is_ended=bool(is_ended),
            queued_ms=queued_ms,
            changed_ms=changed_ms,
        )
    except ValueError as error:
        raise UnreadableRow(str(error)) from error

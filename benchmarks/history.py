"""Years of closed tickets with their events, written straight into the tables."""

from __future__ import annotations

from data.sqlite_driver import sqlite3

TICKETS_A_DAY = 400
EVENTS_A_TICKET = 3


def add_history(db: sqlite3.Connection, branch: str, tickets: int) -> None:
    """Add tickets of the days up to the end of 2025, two series, closed after three events each.

    A million takes about ten seconds; ids are in no order, as the ones of the programs are.
    """
    if tickets == 0:
        return
    asked = {"branch": branch, "tickets": tickets, "a_day": TICKETS_A_DAY, "events": EVENTS_A_TICKET}
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN IMMEDIATE")
    db.execute(_TICKETS, asked)
    db.execute(_EVENTS, asked)
    db.execute("COMMIT")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


_TICKETS = """
WITH RECURSIVE nth(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM nth WHERE n + 1 < :tickets),
given AS (
    SELECT n, date('2025-12-31', '-' || ((:tickets - 1 - n) / :a_day) || ' days') AS day FROM nth
)
INSERT INTO ticket (branch, id, day, series, number, service, kind, state, language, sequence, joined_ms,
                    called_ms, started_ms, closed_ms, desk, outcome, call_reason)
SELECT :branch, lower(hex(randomblob(16))), day, iif(n % 2, 'B', 'A'), (n % :a_day) / 2 + 1,
       iif(n % 2, 'research', 'loan'), iif(n % 2, 'assistance', 'transaction'), 'closed', 'fr',
       n * :events + 1, unixepoch(day) * 1000 + n % :a_day * 60000,
       unixepoch(day) * 1000 + n % :a_day * 60000 + 90000,
       unixepoch(day) * 1000 + n % :a_day * 60000 + 100000,
       unixepoch(day) * 1000 + n % :a_day * 60000 + 400000,
       '1', 'served', 'arrival_order'
FROM given
"""

_EVENTS = """
INSERT INTO event (branch, sequence, at_ms, kind, ticket, actor, data)
WITH part(at, kind) AS (VALUES (0, 'ticket_issued'), (1, 'ticket_called'), (2, 'visit_finished'))
SELECT branch, sequence + at, joined_ms + at * 60000, part.kind, id, 'desk 1', '{"state":"closed"}'
FROM ticket, part ORDER BY ticket.sequence, at
"""

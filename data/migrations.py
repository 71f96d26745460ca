"""The SQLite schema, as a list of steps that only ever grows.

A step that has been released is never edited: what must change is a new step below it. Must not
import anything at run time: sqlite-utils, which applies them, is loaded where one is missing. Each step runs
inside the transaction its caller began.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sqlite_utils import Database

Step: TypeAlias = "Callable[[Database], None]"


def queue_tables(db: Database) -> None:
    """Make the first tables: tickets, their events, presence, printers and what the file is for."""
    db.executescript(_QUEUE_TABLES)


_QUEUE_TABLES = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    branch TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    day TEXT NOT NULL CHECK (length(day) = 10),
    series TEXT NOT NULL CHECK (length(series) BETWEEN 1 AND 2),
    number INTEGER NOT NULL CHECK (number > 0),
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'parked', 'closed')),
    language TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    joined_ms INTEGER NOT NULL,
    called_ms INTEGER,
    recalled_ms INTEGER,
    started_ms INTEGER,
    closed_ms INTEGER,
    desk TEXT,
    outcome TEXT,
    call_reason TEXT,
    staff_reason TEXT,
    PRIMARY KEY (branch, id),
    UNIQUE (branch, day, series, number),
    CHECK ((closed_ms IS NULL) = (state <> 'closed')),
    CHECK ((outcome IS NULL) = (closed_ms IS NULL)),
    CHECK (state NOT IN ('called', 'serving') OR (desk IS NOT NULL AND called_ms IS NOT NULL)),
    CHECK (state NOT IN ('waiting', 'parked') OR desk IS NULL)
) STRICT;

CREATE INDEX ticket_live ON ticket (branch) WHERE closed_ms IS NULL;

CREATE TABLE event (
    branch TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ticket TEXT,
    actor TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (branch, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence (
    branch TEXT NOT NULL,
    desk TEXT NOT NULL,
    staff TEXT NOT NULL,
    is_paused INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
    since_ms INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    PRIMARY KEY (branch, desk)
) STRICT, WITHOUT ROWID;

CREATE TABLE printer (
    branch TEXT NOT NULL,
    place TEXT NOT NULL,
    cause TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    unprinted TEXT NOT NULL,
    PRIMARY KEY (branch, place)
) STRICT, WITHOUT ROWID;
"""


def missing_slips(db: Database) -> None:
    """Keep which ticket a missing slip is of, and why; labels alone, of the version before, are let go."""
    db.executescript(
        "ALTER TABLE printer RENAME COLUMN unprinted TO missing; UPDATE printer SET missing = '[]';"
    )


def reprints(db: Database) -> None:
    """Make the table of slips that staff asked for once more."""
    db.executescript(_REPRINTS)


_REPRINTS = """
CREATE TABLE reprint (
    branch TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    ticket TEXT NOT NULL,
    place TEXT NOT NULL,
    desk TEXT,
    asked_ms INTEGER NOT NULL,
    PRIMARY KEY (branch, id)
) STRICT, WITHOUT ROWID;
"""


def contacts(db: Database) -> None:
    """Keep when staff last spoke with a patron who waits on, and how often."""
    db.executescript(_CONTACTS)


_CONTACTS = """
ALTER TABLE ticket ADD COLUMN contact_ms INTEGER;
ALTER TABLE ticket ADD COLUMN contacts INTEGER NOT NULL DEFAULT 0 CHECK (contacts >= 0);
"""


def visits(db: Database) -> None:
    """Keep next steps, tickets for a colleague, reasons to set aside, skills, and what may be undone."""
    db.executescript(_VISITS)


_VISITS = """
ALTER TABLE ticket ADD COLUMN next_step TEXT;
ALTER TABLE ticket ADD COLUMN meant_for TEXT;
ALTER TABLE ticket ADD COLUMN park_reason TEXT;
ALTER TABLE ticket ADD COLUMN remind_ms INTEGER;

CREATE TABLE skill (
    branch TEXT NOT NULL,
    desk TEXT NOT NULL,
    services TEXT NOT NULL,
    PRIMARY KEY (branch, desk)
) STRICT, WITHOUT ROWID;

CREATE TABLE desk_action (
    branch TEXT NOT NULL,
    desk TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    was TEXT NOT NULL,
    ticket TEXT NOT NULL,
    PRIMARY KEY (branch, desk)
) STRICT, WITHOUT ROWID;
"""


def people(db: Database) -> None:
    """Make the table of people with their PINs; keep of a presence why it is paused and its last moment."""
    db.executescript(_PEOPLE)


# No column may be taken away while its table checks it, so presence is made anew.
_PEOPLE = """
CREATE TABLE person (
    branch TEXT NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    wrong_pins INTEGER NOT NULL CHECK (wrong_pins >= 0),
    refused_ms INTEGER NOT NULL,
    pin_count INTEGER NOT NULL CHECK (pin_count > 0),
    hashed_pin TEXT NOT NULL CHECK (hashed_pin <> ''),
    PRIMARY KEY (branch, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence_of_staff (
    branch TEXT NOT NULL,
    desk TEXT NOT NULL,
    staff TEXT NOT NULL,
    pause TEXT,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    since_ms INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    active_ms INTEGER NOT NULL,
    PRIMARY KEY (branch, desk),
    CHECK (counts = 1 OR pause IS NOT NULL)
) STRICT, WITHOUT ROWID;

INSERT INTO presence_of_staff
SELECT branch, desk, staff, iif(is_paused, 'break', NULL), NOT is_paused, since_ms, day, since_ms
FROM presence;
DROP TABLE presence;
ALTER TABLE presence_of_staff RENAME TO presence;
"""


def colleague_calls(db: Database) -> None:
    """Make the table of desks that ask for a colleague."""
    db.executescript(_COLLEAGUE_CALLS)


_COLLEAGUE_CALLS = """
CREATE TABLE colleague_call (
    branch TEXT NOT NULL,
    desk TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    answered_by TEXT,
    answered_ms INTEGER,
    PRIMARY KEY (branch, desk),
    CHECK ((answered_by IS NULL) = (answered_ms IS NULL))
) STRICT, WITHOUT ROWID;
"""


def seen_slips(db: Database) -> None:
    """Keep which of the missing slips staff have seen on paper."""
    db.executescript("ALTER TABLE printer ADD COLUMN seen TEXT NOT NULL DEFAULT '[]';")


def step_slips(db: Database) -> None:
    """Make the table of next steps that are wanted on paper."""
    db.executescript(_STEP_SLIPS)


_STEP_SLIPS = """
CREATE TABLE step_slip (
    branch TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    ticket TEXT NOT NULL,
    label TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    place TEXT NOT NULL,
    desk TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    next_step TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (branch, id)
) STRICT, WITHOUT ROWID;
"""


def lost_slips(db: Database) -> None:
    """Make the table of slips that were asked for and did not come out; a copy has no outcome."""
    db.executescript(_LOST_SLIPS)


_LOST_SLIPS = """
CREATE TABLE lost_slip (
    branch TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    ticket TEXT NOT NULL,
    label TEXT,
    day TEXT CHECK (length(day) = 10),
    place TEXT NOT NULL,
    desk TEXT,
    asked_ms INTEGER NOT NULL,
    outcome TEXT,
    next_step TEXT,
    language TEXT,
    state TEXT NOT NULL CHECK (state IN ('not_sent', 'cancelled', 'unknown')),
    PRIMARY KEY (branch, id),
    CHECK ((outcome IS NULL) = (next_step IS NULL))
) STRICT, WITHOUT ROWID;
"""


def undone_slips(db: Database) -> None:
    """Keep with a desk's last action which requests for a slip ended with it."""
    db.executescript("ALTER TABLE desk_action ADD COLUMN slips TEXT NOT NULL DEFAULT '[]';")


def skills_of_people(db: Database) -> None:
    """Keep of a person what they can give, codes with a space between; NULL where the settings say it."""
    db.executescript("ALTER TABLE person ADD COLUMN services TEXT;")


def rests(db: Database) -> None:
    """Keep until when the kiosk of a printer gives no numbers after many slips; NULL while it gives them."""
    db.executescript("ALTER TABLE printer ADD COLUMN rests_until_ms INTEGER;")


STEPS: tuple[Step, ...] = (
    queue_tables,
    missing_slips,
    reprints,
    contacts,
    visits,
    people,
    colleague_calls,
    seen_slips,
    step_slips,
    lost_slips,
    undone_slips,
    skills_of_people,
    rests,
)

"""Every SQL statement of the queue, in one text that all engines share.

Parameters are written ``:name``; an engine that spells them otherwise translates the text once.
Must not import anything. The schema is in ``migrations``; what an engine adds (begin, lock,
commit, change notice) is in its own store.
"""

_TICKETS = """
SELECT id, branch, day, series, number, service, kind, state, language, sequence, joined_ms, called_ms,
       recalled_ms, started_ms, closed_ms, desk, outcome, call_reason, staff_reason, contact_ms, contacts,
       next_step, meant_for, park_reason, remind_ms
FROM ticket
"""

OPEN_TICKETS = _TICKETS + "WHERE branch = :branch AND closed_ms IS NULL"

TICKET_BY_ID = _TICKETS + "WHERE branch = :branch AND id = :id"

TICKET_BY_LABEL = _TICKETS + "WHERE branch = :branch AND day = :day AND series = :series AND number = :number"

PRESENCES = """
SELECT desk, staff, pause, counts, since_ms, day, active_ms FROM presence WHERE branch = :branch
"""

HAS_PEOPLE = "SELECT EXISTS (SELECT 1 FROM person WHERE branch = :branch)"

PEOPLE = """
SELECT alias, role, is_disabled, wrong_pins, refused_ms, pin_count, services
FROM person
WHERE branch = :branch
"""

PIN_OF = "SELECT hashed_pin, pin_count FROM person WHERE branch = :branch AND key = :key"

PRINTERS = """
SELECT place, cause, since_ms, missing, seen, rests_until_ms FROM printer WHERE branch = :branch
"""

REPRINTS = "SELECT id, ticket, place, desk, asked_ms FROM reprint WHERE branch = :branch"

STEP_SLIPS = """
SELECT id, ticket, label, day, place, desk, asked_ms, outcome, next_step, language
FROM step_slip WHERE branch = :branch
"""

LOST_SLIPS = """
SELECT id, ticket, label, day, place, desk, asked_ms, outcome, next_step, language, state
FROM lost_slip WHERE branch = :branch
"""

LAST_EVENT = "SELECT max(sequence) FROM event WHERE branch = :branch"

# One seek a series: `GROUP BY series` would read every ticket of the day at each touch.
LAST_NUMBERS = """
WITH RECURSIVE given(series) AS (
    SELECT min(series) FROM ticket WHERE branch = :branch AND day = :day
    UNION ALL
    SELECT (SELECT min(series) FROM ticket
            WHERE branch = :branch AND day = :day AND series > given.series)
    FROM given WHERE given.series IS NOT NULL
)
SELECT series, (SELECT max(number) FROM ticket
                WHERE branch = :branch AND day = :day AND series = given.series)
FROM given WHERE series IS NOT NULL
"""

ADD_TICKET = """
INSERT INTO ticket (id, branch, day, series, number, service, kind, state, language, sequence, joined_ms,
        called_ms, recalled_ms, started_ms, closed_ms, desk, outcome, call_reason, staff_reason, contact_ms,
        contacts, next_step, meant_for, park_reason, remind_ms)
VALUES (:id, :branch, :day, :series, :number, :service, :kind, :state, :language, :sequence, :joined_ms,
        :called_ms, :recalled_ms, :started_ms, :closed_ms, :desk, :outcome, :call_reason, :staff_reason,
        :contact_ms, :contacts, :next_step, :meant_for, :park_reason, :remind_ms)
"""

# The state it was read in is a second net under the lock: a late writer changes no row.
MOVE_TICKET = """
UPDATE ticket
SET service = :service, kind = :kind, sequence = :sequence, joined_ms = :joined_ms, state = :state,
    called_ms = :called_ms, recalled_ms = :recalled_ms, started_ms = :started_ms, closed_ms = :closed_ms,
    desk = :desk, outcome = :outcome, call_reason = :call_reason, staff_reason = :staff_reason,
    contact_ms = :contact_ms, contacts = :contacts, next_step = :next_step, meant_for = :meant_for,
    park_reason = :park_reason, remind_ms = :remind_ms
WHERE branch = :branch AND id = :id AND state = :was
"""

SET_PRESENCE = """
INSERT INTO presence (branch, desk, staff, pause, counts, since_ms, day, active_ms)
VALUES (:branch, :desk, :staff, :pause, :counts, :since_ms, :day, :active_ms)
ON CONFLICT (branch, desk)
DO UPDATE SET staff = excluded.staff, pause = excluded.pause, counts = excluded.counts,
    since_ms = excluded.since_ms, day = excluded.day, active_ms = excluded.active_ms
"""

TOUCH_PRESENCE = "UPDATE presence SET active_ms = :at_ms WHERE branch = :branch AND desk = :desk"

REMOVE_PRESENCE = "DELETE FROM presence WHERE branch = :branch AND desk = :desk"

ADD_PERSON = """
INSERT INTO person (
    branch, key, alias, role, is_disabled, wrong_pins, refused_ms, pin_count, hashed_pin, services
)
VALUES (
    :branch, :key, :alias, :role, :is_disabled, :wrong_pins, :refused_ms, :pin_count, :hashed_pin, :services
)
"""

# Without a new PIN the one that is kept stays.
SET_PERSON = """
UPDATE person
SET key = :key, alias = :alias, role = :role, is_disabled = :is_disabled, wrong_pins = :wrong_pins,
    refused_ms = :refused_ms, pin_count = :pin_count, services = :services,
    hashed_pin = coalesce(:hashed_pin, hashed_pin)
WHERE branch = :branch AND key = :was
"""

REMOVE_PERSON = "DELETE FROM person WHERE branch = :branch AND key = :key"

SET_PRINTER = """
INSERT INTO printer (branch, place, cause, since_ms, missing, seen, rests_until_ms)
VALUES (:branch, :place, :cause, :since_ms, :missing, :seen, :rests_until_ms)
ON CONFLICT (branch, place)
DO UPDATE SET cause = excluded.cause, since_ms = excluded.since_ms, missing = excluded.missing,
    seen = excluded.seen, rests_until_ms = excluded.rests_until_ms
"""

ADD_REPRINT = """
INSERT INTO reprint (branch, id, ticket, place, desk, asked_ms)
VALUES (:branch, :id, :ticket, :place, :desk, :asked_ms)
"""

REMOVE_REPRINT = "DELETE FROM reprint WHERE branch = :branch AND id = :id"

ADD_STEP_SLIP = """
INSERT INTO step_slip (branch, id, ticket, label, day, place, desk, asked_ms, outcome, next_step, language)
VALUES (:branch, :id, :ticket, :label, :day, :place, :desk, :asked_ms, :outcome, :next_step, :language)
"""

REMOVE_STEP_SLIP = "DELETE FROM step_slip WHERE branch = :branch AND id = :id"

ADD_LOST_SLIP = """
INSERT INTO lost_slip (branch, id, ticket, label, day, place, desk, asked_ms, outcome, next_step, language,
        state)
VALUES (:branch, :id, :ticket, :label, :day, :place, :desk, :asked_ms, :outcome, :next_step, :language,
        :state)
"""

REMOVE_LOST_SLIP = "DELETE FROM lost_slip WHERE branch = :branch AND id = :id"

SKILLS = "SELECT desk, services FROM skill WHERE branch = :branch"

SET_SKILLS = """
INSERT INTO skill (branch, desk, services) VALUES (:branch, :desk, :services)
ON CONFLICT (branch, desk) DO UPDATE SET services = excluded.services
"""

REMOVE_SKILLS = "DELETE FROM skill WHERE branch = :branch AND desk = :desk"

COLLEAGUE_CALLS = "SELECT desk, asked_ms, answered_by, answered_ms FROM colleague_call WHERE branch = :branch"

SET_COLLEAGUE_CALL = """
INSERT INTO colleague_call (branch, desk, asked_ms, answered_by, answered_ms)
VALUES (:branch, :desk, :asked_ms, :answered_by, :answered_ms)
ON CONFLICT (branch, desk)
DO UPDATE SET asked_ms = excluded.asked_ms, answered_by = excluded.answered_by,
    answered_ms = excluded.answered_ms
"""

REMOVE_COLLEAGUE_CALL = "DELETE FROM colleague_call WHERE branch = :branch AND desk = :desk"

# What is too old to be undone is not even read.
ACTIONS = """
SELECT desk, at_ms, was, ticket, slips FROM desk_action
WHERE branch = :branch AND at_ms BETWEEN :since_ms AND :now_ms
"""

SET_ACTION = """
INSERT INTO desk_action (branch, desk, at_ms, was, ticket, slips)
VALUES (:branch, :desk, :at_ms, :was, :ticket, :slips)
ON CONFLICT (branch, desk)
DO UPDATE SET at_ms = excluded.at_ms, was = excluded.was, ticket = excluded.ticket, slips = excluded.slips
"""

REMOVE_ACTION = "DELETE FROM desk_action WHERE branch = :branch AND desk = :desk"

ADD_EVENT = """
INSERT INTO event (branch, sequence, at_ms, kind, ticket, actor, data)
VALUES (:branch, :sequence, :at_ms, :kind, :ticket, :actor, :data)
"""

EVENTS_AFTER = """
SELECT sequence, at_ms, kind, ticket, actor, data FROM event
WHERE branch = :branch AND sequence > :sequence ORDER BY sequence LIMIT :limit
"""

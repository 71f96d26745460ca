"""Presence, calls for a colleague and people as rows, for any engine inside its transaction.

A PIN stands in no other table, and leaves its own only for the one check of it. Must not import an engine, a
file or a clock.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from data import statements
from data.rows import Execute, StoreConflict, made
from desk.changes import ColleagueSet, PersonRemoved, PersonSet, PresenceSet
from desk.colleague_call import ColleagueCall
from desk.people import KeptPin, Person, Role
from desk.presence import PauseKind, Presence, alias_key


def read_people(execute: Execute, branch: str) -> Mapping[str, Person]:
    """Read everybody of a branch by key, without their PINs.

    Raises:
        UnreadableRow: A row makes no sense.
    """
    found = made(_person, execute(statements.PEOPLE, {"branch": branch}))
    return {each.key: each for each in found}


def read_pin(execute: Execute, branch: str, alias: str) -> KeptPin | None:
    """Read what is kept of a person's PIN; None when nobody has this alias."""
    row = execute(statements.PIN_OF, {"branch": branch, "key": alias_key(alias)}).fetchone()
    return None if row is None else KeptPin(*row)


def write_person(execute: Execute, branch: str, change: PersonSet | PersonRemoved) -> None:
    """Write a person, new or changed, or forget one.

    Raises:
        StoreConflict: There is no such person any more.
    """
    if isinstance(change, PersonRemoved):
        changed = execute(statements.REMOVE_PERSON, {"branch": branch, "key": change.key})
    elif change.was is None:
        changed = execute(statements.ADD_PERSON, _person_row(branch, change))
    else:
        changed = execute(statements.SET_PERSON, _person_row(branch, change) | {"was": change.was})
    if changed.rowcount != 1:
        raise StoreConflict("there is no such person any more")


def presence_of(row: Sequence[Any]) -> Presence:
    """Make a presence of the columns of ``statements.PRESENCES``."""
    desk, staff, pause, counts, since_ms, day, active_ms = row
    kind = None if pause is None else PauseKind(pause)
    return Presence(desk, staff, kind, bool(counts), since_ms, day, active_ms)


def write_presence(execute: Execute, branch: str, change: PresenceSet) -> None:
    """Write who is at a desk, or that nobody is any more."""
    if change.presence is None:
        execute(statements.REMOVE_PRESENCE, {"branch": branch, "desk": change.desk})
    else:
        execute(statements.SET_PRESENCE, _presence_row(branch, change.presence))


def read_colleague_calls(execute: Execute, branch: str) -> Mapping[str, ColleagueCall]:
    """Read the last call for a colleague of each desk.

    Raises:
        UnreadableRow: A row makes no sense.
    """
    found = made(_colleague_call, execute(statements.COLLEAGUE_CALLS, {"branch": branch}))
    return {each.desk: each for each in found}


def write_colleague_call(execute: Execute, branch: str, change: ColleagueSet) -> None:
    """Write a desk's call for a colleague, or that it stands no longer."""
    of_desk = {"branch": branch, "desk": change.desk}
    if change.call is None:
        execute(statements.REMOVE_COLLEAGUE_CALL, of_desk)
        return
    call = change.call
    row = {"asked_ms": call.asked_ms, "answered_by": call.answered_by, "answered_ms": call.answered_ms}
    execute(statements.SET_COLLEAGUE_CALL, {**of_desk, **row})


def _colleague_call(row: Sequence[Any]) -> ColleagueCall:
    return ColleagueCall(*row)


def _presence_row(branch: str, held: Presence) -> dict[str, object]:
    return {
        "branch": branch,
        "desk": held.desk,
        "staff": held.staff,
        "pause": None if held.pause is None else held.pause.value,
        "counts": int(held.counts),
        "since_ms": held.since_ms,
        "day": held.day,
        "active_ms": held.active_ms,
    }


def _person(row: Sequence[Any]) -> Person:
    alias, role, is_disabled, wrong_pins, refused_ms, pin_count, services = row
    given = None if services is None else frozenset(services.split())
    return Person(alias, Role(role), bool(is_disabled), wrong_pins, refused_ms, pin_count, given)


def _person_row(branch: str, change: PersonSet) -> dict[str, object]:
    person = change.person
    return {
        "branch": branch,
        "key": person.key,
        "alias": person.alias,
        "role": person.role.value,
        "is_disabled": int(person.is_disabled),
        "wrong_pins": person.wrong_pins,
        "refused_ms": person.refused_ms,
        "pin_count": person.pin_count,
        "hashed_pin": change.hashed,
        "services": None if person.services is None else " ".join(sorted(person.services)),
    }

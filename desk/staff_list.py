"""Decisions about the people of the staff: add, rename, let in or not, set a PIN, forget.

Pure functions from the queue, read with ``Everybody``, to a decision. Must not import anything but the
standard library and desk records.
"""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from desk import skills
from desk.admission import admit
from desk.changes import Change, Decision, EventKind, PersonRemoved, PersonSet, PresenceSet
from desk.errors import AliasTaken, DeskError, LastManager, NotAManager
from desk.people import Person, PinCheck, Role, checked_alias, person_of
from desk.presence import alias_key
from desk.queue import LiveQueue

Decide = Callable[[LiveQueue], tuple[Change, ...]]
"""What somebody who is admitted decides."""


def by_manager(
    queue: LiveQueue, alias: str, check: PinCheck | None, decide: Decide, own: str | None = None
) -> Decision[DeskError | None]:
    """Decide something as a manager, or about oneself.

    Args:
        queue: Read with ``Everybody``.
        alias: Who decides.
        check: How their PIN compared, see ``admission.compare``.
        decide: What they decide.
        own: Whose own matter it is; that person needs to be no manager.

    Returns:
        None, or the refusal of a wrong PIN.

    Raises:
        UnknownStaff, StaffDisabled, StaffLocked, PinRequired: See ``admission.admit``.
        NotAManager: They may not; nobody may while nobody is known.
    """
    admission = admit(queue, alias, check)
    if admission.refusal is not None:
        return Decision(admission.changes, admission.refusal)
    person = admission.person
    if person is None or not (person.role is Role.MANAGER or (own is not None and person.key == own)):
        raise NotAManager("only a manager may do this")
    if any(isinstance(each, PersonSet) for each in admission.changes):
        queue = replace(queue, people={**queue.people, person.key: person})
    return Decision((*admission.changes, *decide(queue)), None)


def add_first(queue: LiveQueue, alias: str, hashed: str) -> Decision[None]:
    """Make the first manager; from now on people sign in with a PIN.

    Who is signed in by an alias alone stays where they are; they need to be known at their next sign-in.

    Raises:
        AliasTaken: Somebody is known already.
        BadAlias: It cannot be one.
    """
    if queue.has_people:
        raise AliasTaken("there is a first manager already")
    person = Person(checked_alias(alias), Role.MANAGER)
    return Decision((PersonSet(EventKind.PERSON_ADDED, person, None, hashed),), None)


def add(queue: LiveQueue, alias: str, role: Role, hashed: str) -> tuple[Change, ...]:
    """Add a person.

    Raises:
        AliasTaken: Somebody has this alias.
        BadAlias: It cannot be one.
    """
    alias = checked_alias(alias)
    _check_is_free(queue, alias)
    return (PersonSet(EventKind.PERSON_ADDED, Person(alias, role), None, hashed),)


def rename(
    queue: LiveQueue, alias: str, new_alias: str, by_staff: skills.SkillsByStaff = MappingProxyType({})
) -> tuple[Change, ...]:
    """Give a person another alias, also where they are signed in; what they can give goes with them.

    Args:
        queue: Read with ``Everybody``.
        alias: The old alias, which is kept nowhere.
        new_alias: The new one.
        by_staff: What each can give, as the settings say it.

    Raises:
        UnknownStaff: Nobody has the old one.
        AliasTaken: Somebody else has the new one.
        BadAlias: It cannot be one.
    """
    person, new_alias = person_of(queue.people, alias), checked_alias(new_alias)
    if alias_key(new_alias) != person.key:
        _check_is_free(queue, new_alias)
    after = replace(person, alias=new_alias, services=by_staff.get(person.key, person.services))
    renamed = PersonSet(EventKind.PERSON_CHANGED, after, person.key)
    presences = (each for each in queue.presences.values() if each.is_of(person.alias))
    moved = (
        PresenceSet(EventKind.PERSON_CHANGED, each.desk, replace(each, staff=new_alias)) for each in presences
    )
    return (renamed, *moved)


def set_disabled(queue: LiveQueue, alias: str, *, is_disabled: bool) -> tuple[Change, ...]:
    """Let a person sign in or not; who no longer may is signed out, and a visit under way stays at its desk.

    Raises:
        UnknownStaff: Nobody has this alias.
        LastManager: No other manager could sign in.
    """
    person = person_of(queue.people, alias)
    after = replace(person, is_disabled=is_disabled, wrong_pins=0, refused_ms=0)
    if is_disabled:
        _check_a_manager_stays(queue, person)
    if after == person:
        return ()
    changed = PersonSet(EventKind.PERSON_CHANGED, after, person.key)
    return (changed, *(_signed_out(queue, person) if is_disabled else ()))


def set_role(queue: LiveQueue, alias: str, role: Role) -> tuple[Change, ...]:
    """Let a person manage people too, or serve only.

    Raises:
        UnknownStaff: Nobody has this alias.
        LastManager: No other manager could sign in.
    """
    person = person_of(queue.people, alias)
    if role is not Role.MANAGER:
        _check_a_manager_stays(queue, person)
    after = replace(person, role=role)
    return () if after == person else (PersonSet(EventKind.PERSON_CHANGED, after, person.key),)


def set_pin(queue: LiveQueue, alias: str, hashed: str) -> tuple[Change, ...]:
    """Give a person another PIN, which ends a lock-out.

    Raises:
        UnknownStaff: Nobody has this alias.
    """
    person = person_of(queue.people, alias)
    after = replace(person, wrong_pins=0, refused_ms=0, pin_count=person.pin_count + 1)
    return (PersonSet(EventKind.PERSON_CHANGED, after, person.key, hashed),)


def remove(queue: LiveQueue, alias: str) -> tuple[Change, ...]:
    """Forget a person and sign them out; a visit under way stays at its desk.

    The last of all, a manager, may go: people then sign in with an alias alone again.

    Raises:
        UnknownStaff: Nobody has this alias.
        LastManager: No other manager could sign in, and there are other people.
    """
    person = person_of(queue.people, alias)
    if len(queue.people) > 1:
        _check_a_manager_stays(queue, person)
    return (*_signed_out(queue, person), PersonRemoved(EventKind.PERSON_REMOVED, person.key))


def _check_is_free(queue: LiveQueue, alias: str) -> None:
    if alias_key(alias) in queue.people:
        raise AliasTaken("somebody has this alias already: choose another one")


def _check_a_manager_stays(queue: LiveQueue, person: Person) -> None:
    others = (each for each in queue.people.values() if each.key != person.key)
    if not any(each.role is Role.MANAGER and not each.is_disabled for each in others):
        raise LastManager("this is the last manager who can sign in: make another one first")


def _signed_out(queue: LiveQueue, person: Person) -> tuple[Change, ...]:
    """Sign a person out where they are; nobody must wait for a desk they left."""
    desks = sorted(desk for desk, each in queue.presences.items() if each.is_of(person.alias))
    gone = tuple(PresenceSet(EventKind.DESK_SIGNED_OUT, desk, None) for desk in desks)
    return (*gone, *skills.followed(queue, queue, gone, {}))

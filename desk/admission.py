"""Who is let in: a PIN is compared outside the store's lock, and judged inside it.

Must not import anything but the standard library and desk records.
"""

from dataclasses import dataclass, field
from typing import TypeVar

from desk.changes import Change, EventKind, PersonSet
from desk.errors import DeskError, PinRequired, StaffDisabled, StaffLocked, WrongPin
from desk.people import Person, PinCheck, PinChecking, after_pin, person_of
from desk.ports import Store
from desk.queue import LiveQueue

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What somebody gives to be let in.

    Attributes:
        alias: Who they say they are.
        pin: Their PIN; None where people sign in without.
    """

    alias: str
    pin: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Admission:
    """What came of it.

    Attributes:
        person: Who is let in; None where people sign in without a PIN.
        changes: To be kept in any case: wrong PINs are counted, a right one forgets them.
        refusal: Why somebody is not let in, to be raised once the changes are kept, see ``let_in``.
    """

    person: Person | None = None
    changes: tuple[Change, ...] = ()
    refusal: DeskError | None = None


def compare(store: Store, branch: str, pins: PinChecking | None, who: Credentials) -> PinCheck | None:
    """Compare a PIN with what is kept; holds no lock and takes some 50 ms where there is one.

    An alias that is locked out is compared like any other; ``admit`` judges that.

    Returns:
        How it compared; None when none was given, or nobody has this alias.

    Raises:
        StoreUnavailable: The store cannot be read now.
    """
    if who.pin is None or pins is None:
        return None
    kept = store.pin_of(branch, who.alias)
    if kept is None:
        return None
    return PinCheck(pins.is_right(kept.hashed, who.pin), kept.pin_count)


def admit(queue: LiveQueue, alias: str, check: PinCheck | None) -> Admission:
    """Judge who gave an alias and a PIN.

    While an alias is locked out even the right PIN is refused, and nothing is counted: who guesses learns
    nothing, and a colleague's lock is not made longer.

    Args:
        queue: Read with ``Everybody``.
        alias: Who they say they are.
        check: How their PIN compared, or None when there was none.

    Raises:
        UnknownStaff: Nobody has this alias.
        StaffDisabled: They may not sign in for now.
        StaffLocked: Too many wrong PINs.
        PinRequired: None was given, or it was set anew meanwhile.
    """
    if not queue.has_people:
        return Admission()
    person = person_of(queue.people, alias)
    _check_may_try(person, queue.now_ms)
    if check is None or check.pin_count != person.pin_count:
        raise PinRequired("please give your PIN")
    after = after_pin(person, check, queue.now_ms)
    if check.is_right:
        changes = () if after == person else (PersonSet(EventKind.PIN_ACCEPTED, after, person.key),)
        return Admission(after, changes)
    return Admission(
        changes=(PersonSet(EventKind.PIN_REFUSED, after, person.key),),
        refusal=_refusal(after, queue.now_ms),
    )


def _check_may_try(person: Person, now_ms: int) -> None:
    if person.is_disabled:
        raise StaffDisabled("this alias may not sign in for now: please ask a manager")
    until_ms = person.locked_until_ms(now_ms)
    if until_ms is not None:
        raise StaffLocked(until_ms, now_ms)


def _refusal(after: Person, now_ms: int) -> DeskError:
    until_ms = after.locked_until_ms(now_ms)
    if until_ms is not None:
        return StaffLocked(until_ms, now_ms)
    return WrongPin("this is not the PIN of this alias: please type it again")


def let_in(answer: Answer | DeskError) -> Answer:
    """The answer of a decision that admitted somebody first; a refusal, kept by now, is raised.

    Raises:
        WrongPin: The PIN was wrong; it is counted.
        StaffLocked: So it was, once too often.
    """
    if isinstance(answer, DeskError):
        raise answer
    return answer

"""People of the staff: records and pure decisions about aliases, roles and PINs.

Must not import anything but the standard library and desk records. A PIN is known here only as the
check that a ``PinChecking`` made of it; what it was made into goes to a table of its own and stands in no
event, no log and no message. A library that never made a person signs in with an
alias alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from desk.errors import BadAlias, UnknownStaff, WeakPin
from desk.presence import alias_key

ALIAS_LENGTH = 12
"""Most characters of an alias of a person that is made here."""

PIN_LENGTHS = range(4, 13)
"""How many digits a PIN may have."""

FREE_TRIES = 5
"""Wrong PINs in a row that only ask again; from the next on the alias is locked out for a while."""

FIRST_LOCK_MS = 60_000
LONGEST_LOCK_MS = 60 * 60_000


class Role(StrEnum):
    """What a person may do: STAFF serves; MANAGER also manages people and takes over any desk."""

    STAFF = "staff"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Person:
    """One member of the staff, without the PIN.

    Attributes:
        alias: What colleagues know them by; 1 to 12 characters.
        role: What they may do.
        is_disabled: They cannot sign in for now.
        wrong_pins: Wrong PINs in a row.
        refused_ms: When the last of these was given, epoch milliseconds; 0 when there is none.
        pin_count: How often their PIN was set; tells whether the PIN that was checked is still theirs.
        services: Codes of what they can give, as the settings said it of an alias they had before; None where
            these said nothing. What the settings say of the present alias goes before it.
    """

    alias: str
    role: Role
    is_disabled: bool = False
    wrong_pins: int = 0
    refused_ms: int = 0
    pin_count: int = 1
    services: frozenset[str] | None = None

    @property
    def key(self) -> str:
        """What names them whatever the capitals."""
        return alias_key(self.alias)

    def locked_until_ms(self, now_ms: int) -> int | None:
        """Until when no PIN of theirs is taken, epoch milliseconds; None when one may be given now.

        The lock begins with the wrong PIN; a clock that has stepped back behind that moment ends it, since
        it must keep nobody from work for as long as the clock was wrong.
        """
        until_ms = self.refused_ms + lock_ms(self.wrong_pins)
        return until_ms if self.refused_ms <= now_ms < until_ms else None


@dataclass(frozen=True, slots=True)
class KeptPin:
    """What a store keeps of a person's PIN, for the one check that is made of it.

    Attributes:
        hashed: What the PIN was made into; never shown, logged or written elsewhere.
        pin_count: See ``Person``.
    """

    hashed: str = field(repr=False)
    pin_count: int


@dataclass(frozen=True, slots=True)
class PinCheck:
    """That a PIN was given and how it compared, made outside the store's lock.

    Attributes:
        is_right: Whether it is the person's.
        pin_count: Of the PIN it was compared with.
    """

    is_right: bool
    pin_count: int


class PinChecking(Protocol):
    """Makes PINs into what may be kept, and compares; takes some 50 ms on purpose."""

    def hashed(self, pin: str) -> str:
        """What may be kept of a PIN; another text each time."""
        ...

    def is_right(self, hashed: str, pin: str) -> bool:
        """Whether this PIN was made into that text."""
        ...


def lock_ms(wrong_pins: int) -> int:
    """How long an alias is locked after so many wrong PINs in a row: 1 min, then twice as long each time.

    Returns:
        Milliseconds, from 0 to an hour.
    """
    if wrong_pins < FREE_TRIES:
        return 0
    return min(LONGEST_LOCK_MS, FIRST_LOCK_MS << min(wrong_pins - FREE_TRIES, 10))


def after_pin(person: Person, check: PinCheck, now_ms: int) -> Person:
    """The person after a PIN was given for them: a right one forgets the wrong ones, a wrong one counts."""
    if check.is_right:
        return replace(person, wrong_pins=0, refused_ms=0)
    return replace(person, wrong_pins=person.wrong_pins + 1, refused_ms=now_ms)


def checked_alias(alias: str) -> str:
    """An alias for a new person, without the spaces around it.

    Raises:
        BadAlias: It has no character, more than 12, or one that cannot be printed.
    """
    alias = alias.strip()
    if not 1 <= len(alias) <= ALIAS_LENGTH or not alias.isprintable():
        raise BadAlias(f"an alias has 1 to {ALIAS_LENGTH} characters")
    return alias


def check_pin_to_keep(pin: str) -> None:
    """Refuse what is no PIN, and the ones that are tried first.

    Raises:
        WeakPin: It is not 4 to 12 digits, or they are all alike or in a row.
    """
    if len(pin) not in PIN_LENGTHS or not (pin.isascii() and pin.isdecimal()):
        raise WeakPin(f"a PIN has {PIN_LENGTHS.start} to {PIN_LENGTHS.stop - 1} digits")
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        raise WeakPin("a PIN such as 1111 or 1234 is guessed at once: choose another one")


def person_of(people: Mapping[str, Person], alias: str) -> Person:
    """The person of an alias.

    Raises:
        UnknownStaff: Nobody has it.
    """
    person = people.get(alias_key(alias))
    if person is None:
        raise UnknownStaff("nobody has this alias: please check it, or ask a manager")
    return person

"""What the page of the people shows, as meaning, and what may be done with one of them.

Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.people import Person, Role


class Step(StrEnum):
    """Where on the page somebody is; each but CLOSED shows one thing."""

    CLOSED = "closed"
    PIN = "pin"
    LIST = "list"
    PERSON = "person"
    ADD = "add"
    RENAME = "rename"
    NEW_PIN = "new_pin"


class PersonAction(StrEnum):
    """What may be done with a person."""

    LIFT_LOCK = "lift_lock"
    NEW_PIN = "new_pin"
    RENAME = "rename"
    MAKE_MANAGER = "make_manager"
    MAKE_STAFF = "make_staff"
    DISABLE = "disable"
    ENABLE = "enable"


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of the list.

    Attributes:
        alias: What colleagues know them by.
        role: What they may do.
        is_disabled: They cannot sign in for now.
        locked_until_ms: Until when no PIN of theirs is taken, or None.
    """

    alias: str
    role: Role
    is_disabled: bool = False
    locked_until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: a ``DeskError``'s code, or one of the page's own; whom and until when it is about."""

    code: str
    alias: str = ""
    at_ms: int = 0
    detail: str = ""
    is_refusal: bool = False


@dataclass(frozen=True, slots=True)
class PeopleView:
    """The page at one moment.

    Attributes:
        step: What is shown.
        manager: Who manages.
        people: Everybody, managers first.
        about: Whom the step is about.
        told: One sentence, or None.
        is_busy: Something is under way.
    """

    step: Step = Step.CLOSED
    manager: str = ""
    people: tuple[PersonLine, ...] = ()
    about: str = ""
    told: Told | None = None
    is_busy: bool = False

    @property
    def person(self) -> PersonLine | None:
        """Whom the step is about."""
        return next((each for each in self.people if each.alias == self.about), None)


def line_of(person: Person, now_ms: int) -> PersonLine:
    """A person as a line."""
    return PersonLine(person.alias, person.role, person.is_disabled, person.locked_until_ms(now_ms))


def actions_for(line: PersonLine) -> tuple[PersonAction, ...]:
    """What may be done with a person now, what is most needed first."""
    lifting = () if line.locked_until_ms is None else (PersonAction.LIFT_LOCK,)
    is_manager = line.role is Role.MANAGER
    return (
        *lifting,
        PersonAction.NEW_PIN,
        PersonAction.RENAME,
        PersonAction.MAKE_STAFF if is_manager else PersonAction.MAKE_MANAGER,
        PersonAction.ENABLE if line.is_disabled else PersonAction.DISABLE,
    )

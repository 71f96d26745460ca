"""The words of the page of the people.

Must not import Qt Widgets.
"""

from collections.abc import Callable

from desk.errors import StoreTrouble
from desk.people import Role
from staffpanel.machine_sentences import MachineSentences
from staffpanel.people_view import PersonAction, PersonLine, Step, Told
from staffpanel.words import PROGRAM
from ui.translation import Catalogue

A_MINUTE_MS = 60_000


class PeopleWords:
    """Says in the panel's language who the people are and what may be done."""

    def __init__(self, language: str, time: Callable[[int], str], machines: MachineSentences) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._time = time
        self._machines = machines

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PeopleWords", source, note, count)

    def people(self) -> str:
        """The button that opens the page."""
        return self.tr("People")

    def key(self) -> str:
        return self.tr("F11", "key: people")

    def title(self, step: Step, about: str) -> str:
        return {
            Step.CLOSED: "",
            Step.PIN: self.tr("The staff"),
            Step.LIST: self.tr("The staff"),
            Step.PERSON: self.tr("What would you like to do for {alias}?"),
            Step.ADD: self.tr("Whom do you welcome?"),
            Step.RENAME: self.tr("What is the new alias of {alias}?"),
            Step.NEW_PIN: self.tr("A new PIN for {alias}"),
        }[step].format(alias=about)

    def hint(self, step: Step, manager: str) -> str:
        pin = self.tr("4 to 12 digits, typed twice. They do not show.")
        return {
            Step.CLOSED: "",
            Step.PIN: self.tr("Please type the PIN of {alias} to go on."),
            Step.LIST: self.tr("Choose somebody with the arrows and Enter, or type an alias."),
            Step.PERSON: self.tr("What you choose counts at once, at every desk."),
            Step.ADD: self.tr("The alias has 1 to 12 characters; colleagues see it, patrons never do."),
            Step.RENAME: self.tr("1 to 12 characters. Where they are signed in, they stay so."),
            Step.NEW_PIN: pin,
        }[step].format(alias=manager)

    def alias(self) -> str:
        return self.tr("Alias")

    def pin(self, step: Step) -> str:
        return self.tr("Your PIN") if step is Step.PIN else self.tr("New PIN")

    def again(self) -> str:
        return self.tr("New PIN once more")

    def add(self) -> str:
        return self.tr("Add somebody")

    def add_key(self) -> str:
        return self.tr("F2", "key: add somebody")

    def as_manager(self) -> str:
        return self.tr("Add as a manager")

    def primary(self, step: Step) -> str:
        return {
            Step.PIN: self.tr("Go on"),
            Step.ADD: self.tr("Add"),
            Step.RENAME: self.tr("Rename"),
            Step.NEW_PIN: self.tr("Set this PIN"),
        }.get(step, "")

    def action(self, action: PersonAction) -> str:
        return {
            PersonAction.LIFT_LOCK: self.tr("Let them try their PIN again now"),
            PersonAction.NEW_PIN: self.tr("Give a new PIN"),
            PersonAction.RENAME: self.tr("Change the alias"),
            PersonAction.MAKE_MANAGER: self.tr("Make them a manager"),
            PersonAction.MAKE_STAFF: self.tr("Let them serve only"),
            PersonAction.DISABLE: self.tr("Suspend their access for now"),
            PersonAction.ENABLE: self.tr("Let them sign in again"),
        }[action]

    def state(self, line: PersonLine) -> str:
        """Role, and what keeps them from signing in."""
        role = self.tr("manager") if line.role is Role.MANAGER else self.tr("staff")
        if line.is_disabled:
            return self.tr("{role} · not active").format(role=role)
        if line.locked_until_ms is not None:
            return self.tr("{role} · waits until {time}").format(
                role=role, time=self._until(line.locked_until_ms)
            )
        return role

    def told(self, told: Told) -> str:
        """One sentence."""
        if told.code == "store_unavailable":
            return self._machines.not_done(StoreTrouble(told.detail))
        known = self._done() | self._refused()
        found = known.get(told.code, self.tr("This cannot be done now; please try again in a moment."))
        return found.format(alias=told.alias, before=told.detail, time=self._until(told.at_ms))

    def _until(self, at_ms: int) -> str:
        return self._time(at_ms + A_MINUTE_MS - 1) if at_ms else ""

    def _done(self) -> dict[str, str]:
        return {
            "added": self.tr("{alias} may sign in now."),
            "renamed": self.tr("{before} is {alias} now."),
            "pin_set": self.tr("The new PIN of {alias} counts from now on."),
            PersonAction.LIFT_LOCK: self.tr("{alias} may try the PIN again now."),
            PersonAction.MAKE_MANAGER: self.tr("{alias} may manage people now."),
            PersonAction.MAKE_STAFF: self.tr("{alias} serves at the desks from now on."),
            PersonAction.DISABLE: self.tr("{alias} is not active for now; you can change that here."),
            PersonAction.ENABLE: self.tr("{alias} may sign in again."),
        }

    def _refused(self) -> dict[str, str]:
        return {
            "wrong_pin": self.tr("This is not your PIN; please type it again."),
            "pin_required": self.tr("Please type your PIN."),
            "staff_locked": self.tr("After several tries your alias waits until {time}; thank you."),
            "staff_disabled": self.tr("Your alias is not active for now; another manager can change that."),
            "not_a_manager": self.tr("Managing people is for managers; one of them can help you."),
            "alias_taken": self.tr("Somebody has this alias already; please choose another one."),
            "bad_alias": self.tr("An alias has 1 to 12 characters; please choose another one."),
            "weak_pin": self.tr("Please choose 4 to 12 digits that are harder to guess."),
            "pins_differ": self.tr("The two PINs differ; please type them again."),
            "last_manager": self.tr("{alias} is the only manager now; please make another one first."),
            "unknown_staff": self.tr("{alias} was renamed or removed; please open the list again."),
        }

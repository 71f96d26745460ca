"""The staff register: the use cases of managing people, each one transaction.

Must not import anything but the standard library and desk records. A register belongs to the thread of its
store; every method may block as long as the store may wait for its lock, and some 100 ms for PINs, which
are worked on outside that lock.
"""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from desk import staff_list
from desk.admission import Credentials, compare, let_in
from desk.changes import Change, Decision
from desk.errors import NotAManager, UnknownStaff
from desk.people import Person, PinChecking, Role, check_pin_to_keep
from desk.ports import Store
from desk.presence import alias_key
from desk.queue import Everybody, LiveQueue

Answer = TypeVar("Answer")


class StaffRegister:
    """The people of one branch.

    Every method raises ``StoreUnavailable`` when the store cannot answer. Those that take ``by`` need a
    manager's alias and PIN; they raise ``NotAManager``, and what ``admission.admit`` and ``let_in`` raise.
    """

    def __init__(
        self,
        store: Store,
        *,
        branch: str,
        actor: str,
        pins: PinChecking | None,
        skills_by_staff: Mapping[str, Collection[str]] = MappingProxyType({}),
    ) -> None:
        """Take the parts.

        Args:
            store: Kept open and closed by the caller.
            branch: The library branch.
            actor: Written with every event: the program, never a person.
            pins: Makes PINs into what is kept; None for a program that only reads who there is.
            skills_by_staff: Services that a staff member can give, by alias, as the settings say it.
        """
        self._store = store
        self._branch = branch
        self._actor = actor
        self._pins = pins
        self._skills = {alias_key(name): frozenset(each) for name, each in skills_by_staff.items()}

    def people(self) -> tuple[Person, ...]:
        """Everybody, managers first, then by alias; nobody while people sign in with an alias alone."""
        found = self._transact(lambda queue: Decision((), tuple(queue.people.values())))
        return tuple(sorted(found, key=lambda each: (each.role is not Role.MANAGER, each.key)))

    def add_first(self, alias: str, pin: str) -> None:
        """Make the first manager, which turns PINs on; see ``staff_list.add_first``."""
        self._transact(partial(staff_list.add_first, alias=alias, hashed=self._hashed(pin)))

    def admit(self, by: Credentials) -> None:
        """Change nothing; tells a manager with their PIN from anybody else."""
        self._manage(by, _nothing)

    def has_manager_pin(self, pin: str) -> bool:
        """Whether this is the PIN of any manager who may sign in; takes some 50 ms for each of them.

        Nothing is counted: who may try, and how often, is up to the caller, so that nobody at a public screen
        locks managers out of their desks.
        """
        managers = [each for each in self.people() if each.role is Role.MANAGER and not each.is_disabled]
        checks = (
            compare(self._store, self._branch, self._pins, Credentials(each.alias, pin)) for each in managers
        )
        return any(check is not None and check.is_right for check in checks)

    def add(self, by: Credentials, alias: str, role: Role, pin: str) -> None:
        """Add a person; see ``staff_list.add``."""
        hashed = self._hashed(pin)
        self._manage(by, partial(staff_list.add, alias=alias, role=role, hashed=hashed))

    def rename(self, by: Credentials, alias: str, new_alias: str) -> None:
        """Give another alias; see ``staff_list.rename``."""
        rename = partial(staff_list.rename, alias=alias, new_alias=new_alias, by_staff=self._skills)
        self._manage(by, rename)

    def disable(self, by: Credentials, alias: str) -> None:
        """Let somebody sign in no more; see ``staff_list.set_disabled``."""
        self._manage(by, partial(staff_list.set_disabled, alias=alias, is_disabled=True))

    def enable(self, by: Credentials, alias: str) -> None:
        """Let somebody sign in again; see ``staff_list.set_disabled``."""
        self._manage(by, partial(staff_list.set_disabled, alias=alias, is_disabled=False))

    def set_role(self, by: Credentials, alias: str, role: Role) -> None:
        """Let somebody manage people too, or serve only; see ``staff_list.set_role``."""
        self._manage(by, partial(staff_list.set_role, alias=alias, role=role))

    def set_pin(self, by: Credentials, alias: str, pin: str) -> None:
        """Give another PIN, one's own without being a manager; see ``staff_list.set_pin``."""
        decide = partial(staff_list.set_pin, alias=alias, hashed=self._hashed(pin))
        self._manage(by, decide, own=alias_key(alias))

    def recover(self, alias: str, pin: str) -> None:
        """Give a manager another PIN without any: for who holds the machine, when all are forgotten.

        Raises:
            UnknownStaff: No manager has this alias.
        """
        hashed = self._hashed(pin)

        def decide(queue: LiveQueue) -> Decision[None]:
            known = queue.people.get(alias_key(alias))
            if known is None or known.role is not Role.MANAGER:
                raise UnknownStaff("no manager has this alias")
            let_in_again = staff_list.set_disabled(queue, alias, is_disabled=False)
            return Decision((*let_in_again, *staff_list.set_pin(queue, alias, hashed)), None)

        self._transact(decide)

    def remove(self, by: Credentials, alias: str) -> None:
        """Forget somebody without a trace; see ``staff_list.remove``."""
        self._manage(by, partial(staff_list.remove, alias=alias))

    def _hashed(self, pin: str) -> str:
        check_pin_to_keep(pin)
        if self._pins is None:
            raise NotAManager("people are not managed from this program")
        return self._pins.hashed(pin)

    def _manage(self, by: Credentials, decide: staff_list.Decide, own: str | None = None) -> None:
        check = compare(self._store, self._branch, self._pins, by)
        decided = partial(staff_list.by_manager, alias=by.alias, check=check, decide=decide, own=own)
        let_in(self._transact(decided))

    def _transact(self, decide: Callable[[LiveQueue], Decision[Answer]]) -> Answer:
        return self._store.transact(self._branch, decide, actor=self._actor, also=Everybody())


def _nothing(_queue: LiveQueue) -> tuple[Change, ...]:
    return ()

"""A manager at work on the people of the staff: asks for the PIN first, then each thing is one transaction.

The PIN is kept while the page is open, because the desk asks for it with each thing, and forgotten when it
is closed, when no key was pressed for a while, and when the desk is left. Must not import Qt Widgets.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.admission import Credentials
from desk.errors import DeskError, StaffLocked, StoreUnavailable
from desk.people import Person, Role
from desk.presence import alias_key
from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from staffpanel.people_view import PeopleView, PersonAction, Step, Told, line_of
from staffpanel.properties import PanelProperties
from ui.ports import Asking

FORGET_MS = 3 * 60_000
LET_OUT = frozenset(
    {"wrong_pin", "staff_locked", "staff_disabled", "not_a_manager", "unknown_staff", "pin_required"}
)
"""Refusals after which the manager is asked for the PIN again, when they come from elsewhere meanwhile."""

Use = Callable[[StaffRegister, Credentials], object]


class PeopleSession(QObject):
    """What is known of the page.

    Properties:
        view: What it shows.
        is_offered: Whether a manager is signed in here, so that the page may be opened.

    Signals:
        changed(PeopleView): It shows something else.
    """

    changed = Signal(object)

    def __init__(self, worker: Asking, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._now_ms = now_ms
        self._view = PeopleView()
        self._pin = ""
        self._staff = ""
        self._is_manager = False
        self._becomes = ""
        self._forget = QTimer(self)
        self._forget.setObjectName("forget")
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        self._forget.timeout.connect(self.close)

    @property
    def view(self) -> PeopleView:
        return self._view

    @property
    def is_open(self) -> bool:
        return self._view.step is not Step.CLOSED

    @property
    def is_offered(self) -> bool:
        return self._is_manager

    def look_at_desk(self, shown: PanelProperties) -> None:
        """See who is signed in here; whoever is no manager is shown nothing of this."""
        if shown.staff == self._staff:
            return
        if shown.staff and shown.staff == self._becomes:
            self._staff, self._becomes = shown.staff, ""  # the manager under another alias, at the same desk
            return
        self._staff, self._is_manager = shown.staff, False
        self.close()
        if shown.staff:
            self._worker.ask(_people, partial(self._learn_role, shown.staff), self._ignore)

    def open(self) -> None:
        """Ask for the PIN."""
        if self._is_manager and not self.is_open:
            self._forget.start()
            self._show(PeopleView(Step.PIN, manager=self._staff))

    def close(self) -> None:
        """Forget the PIN and show nothing."""
        self._pin = ""
        self._forget.stop()
        self._show(PeopleView())

    def stay(self) -> None:
        """Somebody is there: a key was pressed, or the page was touched."""
        if self.is_open:
            self._forget.start()

    def stop(self) -> None:
        """The panel is closed."""
        self._pin = ""
        self._forget.stop()

    def back(self) -> None:
        """One step back."""
        if self._view.is_busy:
            return
        if self._view.step in {Step.PIN, Step.LIST}:
            self.close()
        elif self._view.step in {Step.RENAME, Step.NEW_PIN}:
            self._change(step=Step.PERSON, told=None)
        elif self.is_open:
            self._change(step=Step.LIST, about="", told=None)

    def give_pin(self, pin: str) -> None:
        """The manager's PIN; the list is shown when it is right."""
        self._pin = pin
        self._run(StaffRegister.admit, Told(""))

    def choose(self, alias: str) -> None:
        """A person of the list."""
        if self._view.step is Step.LIST and not self._view.is_busy:
            self._change(step=Step.PERSON, about=alias, told=None)

    def begin_adding(self) -> None:
        """Add somebody."""
        if self._view.step is Step.LIST and not self._view.is_busy:
            self._change(step=Step.ADD, told=None)

    def act(self, action: PersonAction) -> None:
        """Do something with the person that was chosen."""
        about = self._view.about
        told = Told(action, about)
        match action:
            case PersonAction.RENAME:
                self._change(step=Step.RENAME, told=None)
            case PersonAction.NEW_PIN:
                self._change(step=Step.NEW_PIN, told=None)
            case PersonAction.MAKE_MANAGER:
                self._run(partial(_set_role, alias=about, role=Role.MANAGER), told)
            case PersonAction.MAKE_STAFF:
                self._run(partial(_set_role, alias=about, role=Role.STAFF), told)
            case PersonAction.DISABLE:
                self._run(partial(StaffRegister.disable, alias=about), told)
            case PersonAction.ENABLE | PersonAction.LIFT_LOCK:
                self._run(partial(StaffRegister.enable, alias=about), told)

    def add(self, alias: str, pin: str, again: str, role: Role) -> None:
        """Add somebody, with a PIN that was typed twice."""
        alias = alias.strip()
        if self._is_typed_twice(pin, again):
            self._run(partial(StaffRegister.add, alias=alias, role=role, pin=pin), Told("added", alias))

    def rename(self, new_alias: str) -> None:
        """Give the person another alias."""
        about, new_alias = self._view.about, new_alias.strip()
        self._becomes = new_alias if alias_key(about) == alias_key(self._view.manager) else ""
        use = partial(StaffRegister.rename, alias=about, new_alias=new_alias)
        self._run(use, Told("renamed", new_alias, detail=about), own_alias=new_alias)

    def set_pin(self, pin: str, again: str) -> None:
        """Give the person another PIN that was typed twice."""
        about = self._view.about
        if self._is_typed_twice(pin, again):
            self._run(
                partial(StaffRegister.set_pin, alias=about, pin=pin), Told("pin_set", about), own_pin=pin
            )

    def _is_typed_twice(self, pin: str, again: str) -> bool:
        if pin != again:
            self._change(told=Told("pins_differ", is_refusal=True))
        return pin == again

    def _run(self, use: Use, told: Told, *, own_alias: str = "", own_pin: str = "") -> None:
        """Ask the desk for one thing, as the manager, and for everybody as they are then."""
        if self._view.is_busy or not self.is_open:
            return
        by = Credentials(self._view.manager, self._pin)
        is_own = alias_key(self._view.about) == alias_key(self._view.manager)
        after = Credentials(own_alias or by.alias, own_pin or by.pin) if is_own else by
        self._change(is_busy=True, told=None)
        self._worker.ask(partial(_and_look, use, by), partial(self._succeed, told, after), self._fail)

    def _succeed(self, told: Told, after: Credentials, people: tuple[Person, ...]) -> None:
        if not self.is_open:
            return
        self._pin = after.pin or ""
        lines = tuple(line_of(each, self._now_ms()) for each in people)
        shown = told if told.code else None
        self._change(
            step=Step.LIST, manager=after.alias, people=lines, about=told.alias, told=shown, is_busy=False
        )

    def _fail(self, error: DeskError) -> None:
        if not self.is_open:
            return
        at_ms = error.until_ms if isinstance(error, StaffLocked) else 0
        detail = error.trouble if isinstance(error, StoreUnavailable) else ""
        told = Told(error.code, self._view.about, at_ms, detail, is_refusal=True)
        is_asked = error.code in LET_OUT and (error.code != "unknown_staff" or not self._view.about)
        if is_asked:
            self._pin = ""
        self._change(step=Step.PIN if is_asked else self._view.step, told=told, is_busy=False)

    def _learn_role(self, staff: str, people: tuple[Person, ...]) -> None:
        if staff == self._staff:
            managers = {each.key for each in people if each.role is Role.MANAGER}
            self._is_manager = alias_key(staff) in managers
            self.changed.emit(self._view)

    def _ignore(self, _error: DeskError) -> None:
        """Who is a manager is asked again at the next sign-in."""

    def _change(self, **changes: Any) -> None:
        self._forget.start()
        self._show(replace(self._view, **changes))

    def _show(self, view: PeopleView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def _people(desk: ServiceDesk) -> tuple[Person, ...]:
    return desk.register.people()


def _and_look(use: Use, by: Credentials, desk: ServiceDesk) -> tuple[Person, ...]:
    use(desk.register, by)
    return desk.register.people()


def _set_role(register: StaffRegister, by: Credentials, *, alias: str, role: Role) -> None:
    register.set_role(by, alias, role)

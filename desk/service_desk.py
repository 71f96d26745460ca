"""The service desk: every use case of the house, each one transaction.

The one door through which kiosk, panels and the pipe change or read the queue. Must not import
anything but the standard library and desk records. A ``ServiceDesk`` belongs to the thread of its
store; every method may block as long as the store may wait for its lock.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from desk import (
    again,
    calls,
    colleagues,
    requests,
    skills,
    staffing,
    step_slips,
    unattended,
    undo,
    visits,
)
from desk.admission import Credentials, compare, let_in
from desk.calling_rule import Choice, choose
from desk.changes import Decision, Event
from desk.colleague_call import ColleagueCall
from desk.desk_action import Undone
from desk.errors import DeskError
from desk.leaving import Leaving
from desk.offerings import Offerings
from desk.opening import OpeningTimes
from desk.people import PinChecking
from desk.phone_desk import PhoneDesk
from desk.ports import Store
from desk.presence import PauseKind, alias_key
from desk.queue import Everybody, LiveQueue, TicketById, TicketByLabel
from desk.rules import Rules
from desk.services import DEFAULT_DESKS, DEFAULT_SERVICES, Service, by_code, phone_service
from desk.staff_register import StaffRegister
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome, ParkReason, StaffReason, Ticket
from desk.transactions import Transactions

Answer = TypeVar("Answer")


class ServiceDesk(PhoneDesk):
    """The use cases of one branch, on one store, for one program.

    Every method raises ``StoreUnavailable`` when the store cannot answer; nothing was changed
    then. Methods that take a desk raise ``UnknownDesk``, those that take a service
    ``UnknownService``.

    Attributes:
        register: The people of the staff, on the same store.
    """

    def __init__(
        self,
        store: Store,
        *,
        branch: str,
        actor: str,
        services: Sequence[Service] = DEFAULT_SERVICES,
        desks: Sequence[str] = DEFAULT_DESKS,
        rules: Rules = Rules(),  # noqa: B008 - frozen, nothing to share by mistake
        referrals: Collection[str] = (),
        skills_by_staff: Mapping[str, Collection[str]] = MappingProxyType({}),
        leaving: Leaving = Leaving(),  # noqa: B008 - frozen too
        pins: PinChecking | None = None,
        has_step_slips: bool = False,
        own_printers: Mapping[str, str] = MappingProxyType({}),
        opening: OpeningTimes = OpeningTimes(),  # noqa: B008 - frozen too
    ) -> None:
        """Take the parts.

        Args:
            store: Kept open and closed by the caller.
            branch: The library branch.
            actor: Written with every event: the program and its place, never a person.
            services: What may be asked for.
            desks: Where patrons are served.
            rules: The numbers of the calling rule.
            referrals: Codes of the library's directory of services and persons to refer to.
            skills_by_staff: Services that a staff member can give, by alias; who is not named gives all.
            leaving: When a desk counts as left.
            pins: Compares PINs; None for a program in which nobody signs in.
            has_step_slips: Whether ``finish`` has the next step printed when nothing else is wished.
            own_printers: Places of the desks' own printers, by desk, which come first then.
            opening: When tickets are given.
        """
        offers = Offerings(by_code(services), tuple(desks), tuple(referrals))
        self._leaving = leaving
        self._pins = pins
        self._has_step_slips, self._own_printers = has_step_slips, own_printers
        self._opening = opening
        by_staff = {alias_key(name): frozenset(each) for name, each in skills_by_staff.items()}
        transactions = Transactions(store, branch, actor, rules, by_staff, leaving)
        super().__init__(transactions, offers, rules, phone_service(services))
        self.register = StaffRegister(
            store, branch=branch, actor=actor, pins=pins, skills_by_staff=skills_by_staff
        )

    @property
    def rules(self) -> Rules:
        """The numbers of the calling rule, as the library set them."""
        return self._rules

    def issue(self, ticket_id: str, service: str, language: str) -> requests.Issued:
        """Give a ticket; the same id again gets the same ticket, also when its service is gone or it closed.

        A new one is refused with ``Closed`` or ``ServiceClosed`` outside the hours, see ``opening``.
        """

        def decide(queue: LiveQueue) -> Decision[requests.Issued]:
            wanted = partial(self._given, service, queue.now_ms)
            return requests.issue(queue, ticket_id, wanted, language)

        return self._transact(decide, TicketById(ticket_id))

    def sign_in(self, desk: str, staff: str, pin: str | None = None) -> int:
        """Sign staff in at a desk, with a PIN where people are known; see ``staffing.sign_in``.

        The PIN is compared before the store's lock is taken. A wrong one is counted and raises ``WrongPin``
        or ``StaffLocked``.
        """
        return self._admitted(
            partial(staffing.sign_in, desk=self._offers.desk(desk)), Credentials(staff, pin)
        )

    def take_over(self, desk: str, staff: str, pin: str | None = None) -> int:
        """Sign staff in where somebody was left signed in; see ``staffing.take_over`` and ``sign_in``."""
        decide = partial(staffing.take_over, desk=self._offers.desk(desk), idle_ms=self._leaving.idle_ms)
        return self._admitted(decide, Credentials(staff, pin))

    def pause(self, desk: str, kind: PauseKind = PauseKind.BREAK) -> int:
        """Pause a desk; see ``staffing.pause``."""
        counts = self._rules.back_office_counts
        decide = partial(staffing.pause, desk=self._offers.desk(desk), kind=kind, back_office_counts=counts)
        return self._transact(decide)

    def resume(self, desk: str) -> int:
        """Resume a desk; see ``staffing.resume``."""
        return self._transact(partial(staffing.resume, desk=self._offers.desk(desk)))

    def sign_out(self, desk: str, *, is_free_only: bool = False) -> int:
        """Sign out of a desk; see ``staffing.sign_out``."""
        return self._at_desk(partial(staffing.sign_out, is_free_only=is_free_only), desk)

    def answer_attention(self, desk: str) -> None:
        """Say that one has seen who waits; see ``staffing.answer_attention``."""
        self._at_desk(staffing.answer_attention, desk)

    def call_colleague(self, desk: str) -> ColleagueCall:
        """Ask for a colleague at a desk; see ``colleagues.ask``."""
        return self._at_desk(colleagues.ask, desk)

    def answer_colleague(self, desk: str, to_desk: str) -> ColleagueCall:
        """Say at a desk that one is coming to another one; see ``colleagues.answer``."""
        return self._at_desk(partial(colleagues.answer, to_desk=to_desk), desk)

    def end_colleague_call(self, desk: str) -> None:
        """Take the call of a desk for a colleague back; see ``colleagues.end``."""
        self._at_desk(colleagues.end, desk)

    def call_next(self, desk: str) -> Choice | None:
        """Call whoever the rule names; see ``calls.call_next``."""
        return self._transact(partial(calls.call_next, desk=self._offers.desk(desk)))

    def call(self, desk: str, label: str, reason: StaffReason) -> Choice | None:
        """Call a given ticket; see ``calls.call``."""
        decide = partial(calls.call, desk=self._offers.desk(desk), label=label, reason=reason)
        return self._transact(decide, TicketByLabel(label))

    def recall(self, desk: str, ticket_id: str | None = None) -> Ticket:
        """Call the same patron again; see ``calls.recall``."""
        return self._at_desk(partial(calls.recall, ticket_id=ticket_id), desk)

    def start(self, desk: str, ticket_id: str | None = None) -> Ticket:
        """Start the visit; see ``visits.start``."""
        return self._at_desk(partial(visits.start, ticket_id=ticket_id), desk)

    def finish(
        self,
        desk: str,
        outcome: Outcome,
        ticket_id: str | None = None,
        next_step: str | None = None,
        slip: StepSlipWish | None = None,
    ) -> Ticket:
        """Close the visit, with its next step on paper if wished; see ``visits.finish``, ``step_slips``."""
        step = self._next_step(outcome, next_step)
        close = partial(visits.finish, outcome=outcome, rules=self._rules, next_step=step)

        def decide(queue: LiveQueue, desk: str) -> Decision[Ticket]:
            closed = close(queue, desk, ticket_id=ticket_id)
            own, is_usual = self._own_printers.get(desk), self._has_step_slips
            return step_slips.with_slip(queue, closed, desk, slip, is_usual=is_usual, own=own)

        return self._at_desk(decide, desk)

    def again(self, desk: str, service: str, ticket_id: str | None = None) -> again.Again:
        """Another request in the same visit; see ``again``."""
        wanted = self._offers.service(service)
        return self._at_desk(partial(again.again, service=wanted, ticket_id=ticket_id), desk)

    def undo(self, desk: str, ticket_id: str | None = None) -> Undone:
        """Take the desk's last action back, of the ticket that is meant or of any; see ``undo``."""
        action = self.view().actions.get(desk)
        meant = ticket_id or ("" if action is None else action.ticket.id)
        return self._at_desk(partial(undo.undo, ticket_id=meant), desk, TicketById(meant))

    def no_show(self, desk: str, ticket_id: str | None = None) -> Ticket:
        """Mark the called patron a no-show; see ``visits.no_show``."""
        return self._at_desk(partial(visits.no_show, rules=self._rules, ticket_id=ticket_id), desk)

    def give_back(self, label: str) -> Ticket:
        """Take a no-show back in line; see ``visits.give_back``."""
        decide = partial(visits.give_back, label=label, rules=self._rules)
        return self._transact(decide, TicketByLabel(label))

    def park(
        self,
        desk: str,
        ticket_id: str | None = None,
        reason: ParkReason | None = None,
        remind_min: int | None = None,
    ) -> Ticket:
        """Set the desk's ticket aside; see ``visits.park``."""
        decide = partial(visits.park, ticket_id=ticket_id, reason=reason, remind_min=remind_min)
        return self._at_desk(decide, desk)

    def unpark(self, label: str) -> Ticket:
        """Put a parked ticket back in line; see ``visits.unpark``."""
        return self._transact(partial(visits.unpark, label=label), TicketByLabel(label))

    def end_unattended(self, desk: str, label: str, outcome: Outcome) -> Ticket:
        """Note at a desk that a visit is over which was left at another one; see ``unattended.end``."""
        decide = partial(unattended.end, label=label, outcome=outcome)
        return self._at_desk(decide, desk, TicketByLabel(label))

    def transfer(
        self, desk: str, service: str | None, ticket_id: str | None = None, to_desk: str | None = None
    ) -> Ticket:
        """Send the patron back in line for another service or a colleague; see ``visits.transfer``."""
        wanted = None if service is None else self._offers.service(service)
        decide = partial(visits.transfer, service=wanted, to_desk=to_desk, ticket_id=ticket_id)
        return self._at_desk(decide, desk)

    def set_skills(self, desk: str, services: Collection[str] | None) -> frozenset[str] | None:
        """Say which services can be given at a desk; see ``skills.set_skills``."""
        codes = None if services is None else [self._offers.service(code).code for code in services]
        return self._at_desk(partial(skills.set_skills, services=codes), desk)

    def talk(self, desk: str, ticket_id: str | None = None) -> Ticket:
        """End a next-step talk, the patron waits on; see ``visits.talk``."""
        return self._at_desk(partial(visits.talk, ticket_id=ticket_id), desk)

    def view(self) -> LiveQueue:
        """The queue of today, as it is now."""
        return self._transactions.view()

    def next_choice(self, desk: str | None = None) -> Choice | None:
        """Who would be called now and why, at a desk or at any; changes nothing."""
        return choose(self.view(), None if desk is None else self._offers.desk(desk))

    def events_after(self, sequence: int, limit: int) -> Sequence[Event]:
        """The audit log after an event number, oldest first, at most ``limit`` events."""
        return self._transactions.store.events_after(self._transactions.branch, sequence, limit)

    def _admitted(self, decide: Callable[..., Decision[int | DeskError]], who: Credentials) -> int:
        check = compare(self._transactions.store, self._transactions.branch, self._pins, who)
        return let_in(self._transact(partial(decide, staff=who.alias, check=check), Everybody()))

    def _given(self, service: str, now_ms: int) -> Service:
        """A service that is given now."""
        wanted = self._offers.service(service)
        self._opening.check(wanted.code, now_ms)
        return wanted

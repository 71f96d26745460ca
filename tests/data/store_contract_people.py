"""What every store must do with people of the staff, their PINs and their presence."""

from __future__ import annotations

import pytest

from data.rows import StoreConflict
from desk.admission import Credentials
from desk.changes import Decision, EventKind, PersonRemoved, PersonSet
from desk.errors import StaffLocked, WrongPin
from desk.people import Person, Role
from desk.ports import Store
from desk.queue import Everybody, LiveQueue
from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from tests.clocks import FixedClock
from tests.data.decisions import keep
from tests.data.replayed import all_events, assert_sound
from tests.data.store_contract import BRANCH, OneThread, desk_of
from tests.plain_pins import PlainPins

MAUDE = Credentials("Maude ♥", "4711")


def register_of(store: Store, branch: str = BRANCH) -> StaffRegister:
    return StaffRegister(store, branch=branch, actor="test", pins=PlainPins())


def pinned_desk(store: Store) -> ServiceDesk:
    return ServiceDesk(store, branch=BRANCH, actor="test", pins=PlainPins())


def people_of(store: Store, branch: str = BRANCH) -> dict[str, Person]:
    def decide(queue: LiveQueue) -> Decision[dict[str, Person]]:
        return Decision((), {**queue.people})

    return store.transact(branch, decide, actor="test", also=Everybody())


class StoreContractPeople(OneThread):
    """People, PINs and presence."""

    @pytest.fixture
    def register(self, store: Store) -> StaffRegister:
        register = register_of(store)
        register.add_first(MAUDE.alias, "4711")
        register.add(MAUDE, "Luc", Role.STAFF, "2580")
        return register

    @pytest.mark.usefixtures("register")
    def test_people_are_read_only_where_they_are_asked_for(self, store: Store, other: Store) -> None:
        seen = other.view(BRANCH)
        assert (seen.has_people, seen.people) == (True, {})
        assert people_of(other) == {
            "maude ♥": Person("Maude ♥", Role.MANAGER),
            "luc": Person("Luc", Role.STAFF),
        }
        assert_sound(store, BRANCH)

    def test_what_somebody_can_give_is_kept_with_a_new_alias(self, store: Store, other: Store) -> None:
        skills = {"LUC": ("return", "loan"), "Rosalie": ()}
        register = StaffRegister(store, branch=BRANCH, actor="test", pins=PlainPins(), skills_by_staff=skills)
        register.add_first("Maude", "4711")
        for alias in ("Luc", "Rosalie"):
            register.add(Credentials("Maude", "4711"), alias, Role.STAFF, "2580")
        for alias in ("Luc", "Rosalie", "Maude"):
            register.rename(Credentials("Maude", "4711"), alias, f"{alias} 2")
        assert {key: each.services for key, each in people_of(other).items()} == {
            "luc 2": frozenset({"loan", "return"}),
            "rosalie 2": frozenset(),
            "maude 2": None,
        }

    def test_people_of_one_branch_are_no_people_of_another(
        self, store: Store, register: StaffRegister
    ) -> None:
        assert store.view("elsewhere").has_people is False
        register_of(store, "elsewhere").add_first("Luc", "1357")
        assert people_of(store, "elsewhere") == {"luc": Person("Luc", Role.MANAGER)}
        assert len(register.people()) == 2
        kept, here = store.pin_of("elsewhere", "LUC"), store.pin_of(BRANCH, "LUC")
        assert kept is not None
        assert here is not None
        assert kept.hashed != here.hashed

    def test_a_pin_is_kept_with_its_person_and_shown_by_nothing(
        self, store: Store, other: Store, register: StaffRegister
    ) -> None:
        before = other.pin_of(BRANCH, " luc ")
        assert before is not None
        assert before.hashed not in repr(before)
        assert other.pin_of(BRANCH, "nobody") is None
        register.rename(MAUDE, "Luc", "Lucien")
        assert other.pin_of(BRANCH, "luc") is None
        assert other.pin_of(BRANCH, "Lucien") == before
        register.set_pin(MAUDE, "Lucien", "1357")
        after = other.pin_of(BRANCH, "Lucien")
        assert after is not None
        assert (after.pin_count, after.hashed == before.hashed) == (2, False)
        assert before.hashed not in str(all_events(store, BRANCH))

    @pytest.mark.usefixtures("register")
    def test_wrong_pins_given_at_two_programs_are_counted_together(
        self, store: Store, other: Store, clock: FixedClock
    ) -> None:
        desks = [pinned_desk(store), pinned_desk(other)]
        for place in range(4):
            with pytest.raises(WrongPin):
                desks[place % 2].sign_in("1", "Luc", "0000")
        clock.advance(1)
        with pytest.raises(StaffLocked):
            desks[0].sign_in("1", "Luc", "0000")
        assert people_of(other)["luc"] == Person("Luc", Role.STAFF, False, 5, clock.now_ms(), 1)

    def test_a_person_who_was_removed_is_not_there(self, store: Store, register: StaffRegister) -> None:
        register.disable(MAUDE, "Luc")
        assert people_of(store)["luc"].is_disabled
        register.remove(MAUDE, "Luc")
        assert list(people_of(store)) == ["maude ♥"]
        assert store.pin_of(BRANCH, "Luc") is None
        assert_sound(store, BRANCH)

    @pytest.mark.usefixtures("register")
    def test_what_does_not_fit_is_refused_whole(self, store: Store) -> None:
        luc, somebody = Person("LUC", Role.STAFF), Person("somebody", Role.STAFF)
        sequence = store.view(BRANCH).sequence
        for change in (
            PersonSet(EventKind.PERSON_ADDED, luc, None, "1:1"),
            PersonSet(EventKind.PERSON_CHANGED, luc, "maude ♥"),
            PersonSet(EventKind.PERSON_CHANGED, somebody, "somebody"),
            PersonRemoved(EventKind.PERSON_REMOVED, "somebody"),
        ):
            with pytest.raises(StoreConflict):
                store.transact(BRANCH, keep(change), actor="test")
        assert store.view(BRANCH).sequence == sequence
        assert len(people_of(store)) == 2

    def test_the_moment_of_the_last_action_is_kept_with_its_desk(
        self, store: Store, other: Store, clock: FixedClock
    ) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "a")
        desk.sign_in("2", "b")
        desk.issue("t1", "loan", "fr")
        began_ms = clock.now_ms()
        for act in (desk.call_next, desk.start, desk.park):
            clock.advance(60)
            act("1")
            there = other.view(BRANCH).presences
            assert (there["1"].active_ms, there["2"].active_ms) == (clock.now_ms(), began_ms)
            assert there["1"].since_ms == began_ms

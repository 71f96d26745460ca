"""Managing people: who may, what is refused, and what becomes of those who are signed in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.admission import Credentials
from desk.errors import (
    AliasTaken,
    BadAlias,
    DeskError,
    LastManager,
    NotAManager,
    PinRequired,
    StaffLocked,
    UnknownStaff,
    WeakPin,
    WrongPin,
)
from desk.people import Role
from tests.desk.staffed_scene import MAUDE, PINS, StaffedScene

LUC = Credentials("Luc", PINS["Luc"])


@pytest.fixture
def staff() -> StaffedScene:
    return StaffedScene().with_people()


def test_managers_come_first_then_everybody_by_alias(staff: StaffedScene) -> None:
    listed = [(each.alias, each.role) for each in staff.register.people()]
    assert listed == [("Maude", Role.MANAGER), ("Luc", Role.STAFF), ("Rosalie", Role.STAFF)]


def test_the_first_manager_is_made_once(staff: StaffedScene) -> None:
    with pytest.raises(AliasTaken):
        staff.register.add_first("Somebody", "2468")


def test_before_there_is_a_manager_nobody_manages() -> None:
    with pytest.raises(NotAManager):
        StaffedScene().register.add(Credentials("Maude", "4711"), "Luc", Role.STAFF, "2580")


@pytest.mark.parametrize(
    ("by", "error"),
    [
        (LUC, NotAManager),
        (Credentials("Maude", "0000"), WrongPin),
        (Credentials("Maude"), PinRequired),
        (Credentials("Nobody", "4711"), UnknownStaff),
    ],
)
def test_only_a_manager_manages(staff: StaffedScene, by: Credentials, error: type[DeskError]) -> None:
    acts: list[Callable[[], None]] = [
        lambda: staff.register.add(by, "Zoé", Role.STAFF, "2468"),
        lambda: staff.register.rename(by, "Rosalie", "Rose"),
        lambda: staff.register.disable(by, "Rosalie"),
        lambda: staff.register.set_pin(by, "Rosalie", "2468"),
    ]
    for act in acts:
        with pytest.raises(error):
            act()
    assert [each.alias for each in staff.register.people()] == ["Maude", "Luc", "Rosalie"]
    assert staff.arrives("Rosalie", "1") == 1


def test_wrong_pins_of_a_manager_lock_here_too(staff: StaffedScene) -> None:
    for _ in range(5):
        with pytest.raises((WrongPin, StaffLocked)):
            staff.register.remove(Credentials("Maude", "0000"), "Luc")
    with pytest.raises(StaffLocked):
        staff.register.remove(MAUDE, "Luc")
    with pytest.raises(StaffLocked):
        staff.arrives("Maude", "1")


def test_ones_own_pin_needs_no_manager_and_nothing_else_is_ones_own(staff: StaffedScene) -> None:
    staff.register.set_pin(LUC, "luc", "1357")
    assert staff.desk.sign_in("1", "Luc", "1357") == 1
    with pytest.raises(NotAManager):
        staff.register.rename(Credentials("Luc", "1357"), "Luc", "Lucien")


@pytest.mark.parametrize(
    ("alias", "pin", "error"),
    [
        ("LUC", "2468", AliasTaken),
        ("  ", "2468", BadAlias),
        ("A" * 13, "2468", BadAlias),
        ("a\tb", "2468", BadAlias),
        ("Zoé", "1234", WeakPin),
    ],
)
def test_an_alias_that_is_taken_or_none_is_refused(
    staff: StaffedScene, alias: str, pin: str, error: type[DeskError]
) -> None:
    with pytest.raises(error):
        staff.register.add(MAUDE, alias, Role.STAFF, pin)


def test_a_new_alias_stands_at_once_where_somebody_is_signed_in(staff: StaffedScene) -> None:
    staff.arrives("Luc", "2")
    staff.register.rename(MAUDE, "Luc", "LUCIEN")
    assert staff.everywhere == {"2": "LUCIEN"}
    assert staff.desk.sign_in("2", "lucien", PINS["Luc"]) == 1
    with pytest.raises(AliasTaken):
        staff.register.rename(MAUDE, "Lucien", "rosalie")
    staff.register.rename(MAUDE, "Lucien", "lucien")
    assert [each.alias for each in staff.register.people()] == ["Maude", "lucien", "Rosalie"]


def test_the_last_manager_stays_one(staff: StaffedScene) -> None:
    for act in (staff.register.disable, staff.register.remove):
        with pytest.raises(LastManager):
            act(MAUDE, "Maude")
    staff.register.add(MAUDE, "Zoé", Role.MANAGER, "2468")
    staff.register.disable(MAUDE, "Maude")
    with pytest.raises(LastManager):
        staff.register.remove(Credentials("Zoé", "2468"), "Zoé")


def test_who_is_removed_is_signed_out_and_a_visit_stays_at_the_desk(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.comes("loan")
    assert staff.calls() == "A001"
    staff.register.remove(MAUDE, "Luc")
    assert staff.everywhere == {}
    held = staff.desk.view().at_desk("1")
    assert held is not None
    assert held.label == "A001"


def test_nobody_waits_for_the_desk_of_somebody_who_was_removed(staff: StaffedScene) -> None:
    staff.arrives("Luc", "2")
    staff.arrives("Rosalie", "1")
    staff.desk.set_skills("2", ["fees"])
    staff.comes("loan")
    assert staff.calls("1") == "A001"
    staff.desk.transfer("1", "fees", to_desk="2")
    assert staff.calls("1") is None
    staff.register.remove(MAUDE, "Luc")
    assert staff.desk.view().skills == {}
    assert staff.calls("1") == "A001"


def test_when_the_last_person_of_all_is_removed_an_alias_is_enough_again(staff: StaffedScene) -> None:
    for alias in ("Luc", "Rosalie", "Maude"):
        staff.register.remove(MAUDE, alias)
    assert staff.desk.sign_in("1", "anybody") == 1


def test_a_manager_whose_pin_is_forgotten_gets_another_at_the_machine(staff: StaffedScene) -> None:
    staff.register.recover("maude", "8642")
    assert staff.desk.sign_in("1", "Maude", "8642") == 1
    with pytest.raises(UnknownStaff):
        staff.register.recover("Luc", "8642")


def test_the_log_tells_of_no_desk_when_somebody_there_is_renamed(staff: StaffedScene) -> None:
    staff.arrives("Luc", "2")
    staff.register.rename(MAUDE, "Luc", "Lucien")
    assert staff.everywhere == {"2": "Lucien"}
    told = [dict(each.data) for each in staff.desk.events_after(0, 99) if each.kind == "person_changed"]
    assert told == [{}, {}]


def test_a_role_is_given_and_taken_and_a_manager_always_stays(staff: StaffedScene) -> None:
    with pytest.raises(LastManager):
        staff.register.set_role(MAUDE, "Maude", Role.STAFF)
    staff.register.set_role(MAUDE, "luc", Role.MANAGER)
    staff.register.set_role(LUC, "Maude", Role.STAFF)
    listed = [(each.alias, each.role) for each in staff.register.people()]
    assert listed == [("Luc", Role.MANAGER), ("Maude", Role.STAFF), ("Rosalie", Role.STAFF)]
    with pytest.raises(NotAManager):
        staff.register.set_role(MAUDE, "Rosalie", Role.MANAGER)
    with pytest.raises(UnknownStaff):
        staff.register.set_role(LUC, "Nobody", Role.STAFF)


def test_a_manager_is_told_from_everybody_else(staff: StaffedScene) -> None:
    staff.register.admit(MAUDE)
    with pytest.raises(NotAManager):
        staff.register.admit(LUC)
    with pytest.raises(WrongPin):
        staff.register.admit(Credentials("Maude", "0000"))


def test_who_is_renamed_at_work_keeps_their_services_and_who_waits_for_them(staff: StaffedScene) -> None:
    staff.arrives("Luc", "2")
    staff.arrives("Rosalie", "1")
    staff.desk.set_skills("2", ["loan", "research"])
    staff.comes("research")
    assert staff.calls("1") == "B001"
    staff.desk.transfer("1", None, to_desk="2")
    staff.register.rename(MAUDE, "Luc", "Lucien")
    staff.desk.pause("2")
    staff.desk.resume("2")
    assert staff.desk.sign_in("2", "Lucien", PINS["Luc"]) == 2
    assert staff.desk.view().skills == {"2": frozenset({"loan", "research"})}
    assert staff.desk.next_choice("1") is None
    assert staff.calls("2") == "B001"


def test_the_pin_of_any_manager_is_known_without_an_alias_and_nothing_is_counted(staff: StaffedScene) -> None:
    assert staff.register.has_manager_pin(PINS["Maude"])
    assert not staff.register.has_manager_pin(PINS["Luc"])
    for _ in range(9):
        assert not staff.register.has_manager_pin("9137")
    assert all(person.wrong_pins == 0 for person in staff.register.people())


def test_the_pin_of_a_manager_who_is_suspended_opens_nothing(staff: StaffedScene) -> None:
    staff.register.set_role(MAUDE, "Luc", Role.MANAGER)
    assert staff.register.has_manager_pin(PINS["Luc"])
    staff.register.disable(MAUDE, "Luc")
    assert not staff.register.has_manager_pin(PINS["Luc"])

"""Signing in with a PIN: right ones, wrong ones, and the lock-out that grows."""

from __future__ import annotations

import pytest

from desk.errors import (
    DeskError,
    PinRequired,
    StaffDisabled,
    StaffLocked,
    UnknownStaff,
    WeakPin,
    WrongPin,
)
from desk.people import FREE_TRIES, LONGEST_LOCK_MS, check_pin_to_keep, lock_ms
from tests.desk.staffed_scene import MAUDE, PINS, StaffedScene

MINUTE_S = 60


@pytest.fixture
def staff() -> StaffedScene:
    return StaffedScene().with_people()


def test_a_library_that_made_nobody_signs_in_with_an_alias_and_looks_at_no_pin() -> None:
    staff = StaffedScene()
    assert staff.desk.sign_in("1", "anybody") == 1
    assert staff.desk.sign_in("2", "somebody", "no pin at all") == 2
    assert staff.pins.compared == 0


def test_the_right_pin_signs_in_whatever_the_capitals_of_the_alias(staff: StaffedScene) -> None:
    assert staff.desk.sign_in("1", " maUDE ", PINS["Maude"]) == 1
    assert staff.everywhere == {"1": "Maude"}


@pytest.mark.parametrize(
    ("alias", "pin", "error"),
    [
        ("Luc", None, PinRequired),
        ("Luc", "", WrongPin),
        ("Luc", "4711", WrongPin),
        ("Nobody", "4711", UnknownStaff),
        ("Nobody", None, UnknownStaff),
    ],
)
def test_anything_else_is_refused(
    staff: StaffedScene, alias: str, pin: str | None, error: type[DeskError]
) -> None:
    with pytest.raises(error):
        staff.desk.sign_in("1", alias, pin)
    assert staff.everywhere == {}


def wrong(staff: StaffedScene, alias: str = "Luc") -> type[DeskError]:
    with pytest.raises((WrongPin, StaffLocked)) as refused:
        staff.desk.sign_in("1", alias, "0000")
    return refused.type


def test_five_wrong_pins_lock_the_alias_and_even_the_right_one_waits_a_minute(staff: StaffedScene) -> None:
    assert [wrong(staff) for _ in range(5)] == [WrongPin] * 4 + [StaffLocked]
    with pytest.raises(StaffLocked) as locked:
        staff.arrives("Luc", "1")
    assert locked.value.left_ms == MINUTE_S * 1000
    assert locked.value.until_ms == staff.clock.now_ms() + MINUTE_S * 1000
    assert "1 min" in str(locked.value)
    staff.clock.advance(MINUTE_S - 0.001)
    with pytest.raises(StaffLocked):
        staff.arrives("Luc", "1")
    staff.clock.advance(0.001)
    assert staff.arrives("Luc", "1") == 1


def test_a_lock_is_of_one_alias_at_every_desk_and_of_nobody_else(staff: StaffedScene) -> None:
    for _ in range(FREE_TRIES):
        wrong(staff)
    with pytest.raises(StaffLocked):
        staff.arrives("Luc", "4")
    assert staff.arrives("Rosalie", "1") == 1


def test_each_further_wrong_pin_doubles_the_wait_up_to_an_hour(staff: StaffedScene) -> None:
    for _ in range(FREE_TRIES - 1):
        wrong(staff)
    waits_min = []
    for _ in range(9):
        with pytest.raises(StaffLocked) as locked:
            staff.desk.sign_in("1", "Luc", "0000")
        waits_min.append(locked.value.left_ms / 60_000)
        staff.clock.advance(locked.value.left_ms / 1000)
    assert waits_min == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert lock_ms(10**9) == LONGEST_LOCK_MS


def test_tries_during_a_lock_are_not_counted(staff: StaffedScene) -> None:
    for _ in range(FREE_TRIES + 20):
        wrong(staff)
    staff.clock.advance(MINUTE_S)
    assert staff.arrives("Luc", "1") == 1


def test_a_right_pin_forgets_the_wrong_ones(staff: StaffedScene) -> None:
    for _ in range(3):
        assert [wrong(staff) for _ in range(FREE_TRIES - 1)] == [WrongPin] * (FREE_TRIES - 1)
        staff.arrives("Luc", "1")


def test_a_clock_that_steps_back_locks_nobody_out_for_long(staff: StaffedScene) -> None:
    staff.clock.set_to("2031-01-01T10:00:00-05:00")
    for _ in range(FREE_TRIES):
        wrong(staff)
    staff.clock.set_to("2026-11-21T10:00:00-05:00")
    assert staff.arrives("Luc", "1") == 1


def test_a_new_pin_of_a_manager_ends_the_lock_and_the_old_pin(staff: StaffedScene) -> None:
    for _ in range(FREE_TRIES):
        wrong(staff)
    staff.register.set_pin(MAUDE, "Luc", "1357")
    with pytest.raises(WrongPin):
        staff.arrives("Luc", "1")
    assert staff.desk.sign_in("1", "Luc", "1357") == 1


def test_a_pin_that_was_set_anew_while_it_was_compared_is_asked_for_again(staff: StaffedScene) -> None:
    class SlowPins:
        """The manager is faster than the comparison."""

        def hashed(self, pin: str) -> str:
            return staff.pins.hashed(pin)

        def is_right(self, hashed: str, pin: str) -> bool:
            answer = staff.pins.is_right(hashed, pin)
            staff.register.set_pin(MAUDE, "Luc", "1357")
            return answer

    late = StaffedScene()
    late.desk = type(staff.desk)(staff.store, branch="main", actor="test", pins=SlowPins())
    with pytest.raises(PinRequired):
        late.desk.sign_in("1", "Luc", PINS["Luc"])
    assert staff.everywhere == {}


def test_who_is_disabled_may_not_sign_in_and_is_told_so_without_counting(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.register.disable(MAUDE, "Luc")
    assert staff.everywhere == {}
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(StaffDisabled):
            staff.desk.sign_in("1", "Luc", "0000")
    staff.register.enable(MAUDE, "Luc")
    assert staff.arrives("Luc", "1") == 1


@pytest.mark.parametrize(
    "pin", ["", "123", "1" * 13, "47a1", "٤٧١١", " 4711", "4711\n", "1111", "1234", "9876", "\udce9471"]
)
def test_what_is_no_pin_or_tried_first_is_not_kept(pin: str) -> None:
    with pytest.raises(WeakPin) as weak:
        check_pin_to_keep(pin)
    assert not pin or pin not in str(weak.value) or pin in {"1111", "1234"}


@pytest.mark.parametrize("pin", ["4711", "1212", "1235", "0" * 11 + "1"])
def test_other_pins_are(pin: str) -> None:
    check_pin_to_keep(pin)


def test_neither_an_alias_nor_a_pin_stands_in_any_event_or_message(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    for _ in range(FREE_TRIES + 1):
        wrong(staff, "Rosalie")
    staff.takes_over("Maude", "1")
    staff.register.rename(MAUDE, "Luc", "Lucien")
    staff.register.remove(MAUDE, "Rosalie")
    events = staff.desk.events_after(0, 999)
    log = str([(each.kind, each.ticket, each.actor, each.data) for each in events])
    words = [*PINS, "Lucien", "0000", *PINS.values(), *(pin[::-1] for pin in PINS.values())]
    assert [word for word in words if word in log] == []

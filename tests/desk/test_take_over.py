"""One place at a time, and desks that were left signed in."""

from __future__ import annotations

import pytest

from desk.changes import EventKind
from desk.errors import DeskInUse, DeskTaken, SignedInElsewhere, WrongPin
from desk.leaving import Leaving
from desk.tickets import Outcome
from tests.desk.staffed_scene import StaffedScene

MINUTE_S = 60
TEN_MINUTES_S = 10 * MINUTE_S


@pytest.fixture(params=[True, False], ids=["with PINs", "with an alias alone"])
def staff(request: pytest.FixtureRequest) -> StaffedScene:
    scene = StaffedScene(leaving=Leaving(idle_min=10))
    return scene.with_people() if request.param else scene


@pytest.fixture
def pinned() -> StaffedScene:
    return StaffedScene().with_people()


def test_nobody_is_at_two_desks_at_once(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    with pytest.raises(SignedInElsewhere) as refused:
        staff.arrives("Luc", "2")
    assert refused.value.desk == "1"
    assert (staff.everywhere, staff.desk.view().present) == ({"1": "Luc"}, 1)


def test_from_another_place_a_person_takes_their_presence_along(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    assert staff.takes_over("Luc", "2") == 1
    assert staff.everywhere == {"2": "Luc"}


def test_the_visit_stays_at_the_desk_that_was_left(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.comes("loan", "loan")
    assert staff.calls("1") == "A001"
    staff.takes_over("Luc", "2")
    assert staff.calls("2") == "A002"
    assert staff.desk.finish("1", Outcome.SERVED).label == "A001"


def test_a_desk_that_was_left_is_taken_over_after_a_while(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.clock.advance(TEN_MINUTES_S - 1)
    with pytest.raises(DeskInUse):
        staff.takes_over("Rosalie", "1")
    staff.clock.advance(1)
    with pytest.raises(DeskTaken):
        staff.arrives("Rosalie", "1")
    assert staff.takes_over("Rosalie", "1") == 1
    assert staff.everywhere == {"1": "Rosalie"}
    assert staff.desk.events_after(0, 99)[-1].kind is EventKind.DESK_TAKEN_OVER


def test_a_manager_alone_is_known_to_be_able_to_take_a_desk_over_at_once(pinned: StaffedScene) -> None:
    pinned.arrives("Luc", "1")
    for alias, is_manager in (("Maude", True), ("Rosalie", False)):
        with pytest.raises(DeskTaken) as refused:
            pinned.arrives(alias, "1")
        assert refused.value.is_to_manager is is_manager


def test_whatever_is_done_at_a_desk_keeps_it_in_use(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.comes("loan")
    staff.clock.advance(TEN_MINUTES_S)
    staff.serves("1")
    staff.clock.advance(TEN_MINUTES_S - 1)
    with pytest.raises(DeskInUse):
        staff.takes_over("Rosalie", "1")
    staff.clock.advance(1)
    assert staff.takes_over("Rosalie", "1") == 1


def test_a_desk_with_a_visit_is_in_use_however_long_it_lasts(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.comes("research")
    staff.calls("1")
    staff.clock.advance(3 * TEN_MINUTES_S)
    with pytest.raises(DeskInUse):
        staff.takes_over("Rosalie", "1")


def test_a_paused_desk_is_taken_over_like_any_other(staff: StaffedScene) -> None:
    staff.arrives("Luc", "1")
    staff.desk.pause("1")
    staff.clock.advance(TEN_MINUTES_S)
    assert staff.takes_over("Rosalie", "1") == 1
    assert not staff.desk.view().presences["1"].is_paused


def test_a_free_desk_is_simply_signed_in_at(staff: StaffedScene) -> None:
    assert staff.takes_over("Luc", "1") == 1
    assert [each.kind for each in staff.desk.events_after(0, 99)][-1] is EventKind.DESK_SIGNED_IN


def test_a_manager_takes_any_desk_at_once_and_may_finish_its_visit(pinned: StaffedScene) -> None:
    pinned.arrives("Luc", "1")
    pinned.comes("loan")
    pinned.calls("1")
    assert pinned.takes_over("Maude", "1") == 1
    assert pinned.everywhere == {"1": "Maude"}
    assert pinned.desk.finish("1", Outcome.SERVED).label == "A001"


def test_taking_over_needs_the_pin_as_well(pinned: StaffedScene) -> None:
    pinned.arrives("Luc", "1")
    with pytest.raises(WrongPin):
        pinned.desk.take_over("2", "Luc", "0000")
    with pytest.raises(WrongPin):
        pinned.desk.take_over("1", "Maude", "0000")
    assert pinned.everywhere == {"1": "Luc"}


def test_a_clock_that_steps_back_gives_no_desk_away(staff: StaffedScene) -> None:
    staff.clock.advance(24 * 3600)
    staff.arrives("Luc", "1")
    staff.clock.advance(-3600)
    with pytest.raises(DeskInUse):
        staff.takes_over("Rosalie", "1")

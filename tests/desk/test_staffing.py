"""Who is at which desk: signing in and out, pausing, and how the line changes with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.errors import DeskTaken, NotSignedIn, UnknownDesk
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome
from tests.desk.scene import BRANCH, Scene


def test_each_desk_signed_in_and_not_paused_counts(scene: Scene) -> None:
    assert [scene.desk.sign_in("1", "a"), scene.desk.sign_in("2", "b")] == [1, 2]
    assert [scene.desk.pause("1"), scene.desk.sign_in("3", "c"), scene.desk.resume("1")] == [1, 2, 3]
    assert [scene.desk.sign_out("2"), scene.desk.sign_out("1"), scene.desk.sign_out("3")] == [2, 1, 0]


def test_the_same_person_signing_in_twice_changes_nothing(scene: Scene) -> None:
    scene.desk.sign_in("1", "a")
    assert scene.desk.sign_in("1", "a") == 1
    assert len(scene.desk.events_after(0, 99)) == 1


def test_somebody_else_may_not_take_a_desk_even_a_paused_one(scene: Scene) -> None:
    scene.desk.sign_in("1", "a")
    scene.desk.pause("1")
    with pytest.raises(DeskTaken):
        scene.desk.sign_in("1", "b")
    scene.desk.sign_out("1")
    assert scene.desk.sign_in("1", "b") == 1


def test_signing_in_again_ends_a_pause(scene: Scene) -> None:
    scene.desk.sign_in("1", "a")
    assert scene.desk.pause("1") == 0
    assert scene.desk.sign_in("1", "a") == 1


def test_pausing_or_resuming_twice_changes_nothing(scene: Scene) -> None:
    scene.desk.sign_in("1", "a")
    assert [scene.desk.resume("1"), scene.desk.pause("1"), scene.desk.pause("1")] == [1, 0, 0]
    assert len(scene.desk.events_after(0, 99)) == 2


@pytest.mark.parametrize("verb", [ServiceDesk.pause, ServiceDesk.resume, ServiceDesk.sign_out])
def test_a_desk_where_nobody_is_signed_in_refuses(
    scene: Scene, verb: Callable[[ServiceDesk, str], int]
) -> None:
    with pytest.raises(NotSignedIn):
        verb(scene.desk, "1")


@pytest.mark.parametrize("verb", [ServiceDesk.pause, ServiceDesk.resume, ServiceDesk.sign_out])
def test_a_desk_that_is_not_there_refuses(scene: Scene, verb: Callable[[ServiceDesk, str], int]) -> None:
    with pytest.raises(UnknownDesk):
        verb(scene.desk, "5")
    with pytest.raises(UnknownDesk):
        scene.desk.sign_in("", "a")


def test_a_second_colleague_arrives_and_the_line_goes_by_arrival(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("research", "loan", "computer", "fees")
    assert scene.line == ["A001", "A002", "B001", "B002"]
    scene.staffed("2")
    assert scene.line == ["B001", "A001", "B002", "A002"]


def test_the_second_colleague_pauses_and_transactions_go_first_again(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    assert scene.line == ["B001", "A001"]
    scene.desk.pause("2")
    assert scene.line == ["A001", "B001"]


def test_a_change_of_staff_leaves_alone_who_was_called_already(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    assert scene.calls("1") == "B001"
    scene.desk.sign_out("2")
    assert scene.desk.start("1").label == "B001"


def test_with_nobody_there_nobody_is_next(scene: Scene) -> None:
    scene.comes("loan")
    assert scene.desk.next_choice() is None
    scene.staffed("1")
    assert scene.desk.next_choice() is not None
    scene.desk.pause("1")
    assert scene.desk.next_choice() is None


def test_looking_who_is_next_changes_nothing(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    before = scene.desk.view()
    choice = scene.desk.next_choice()
    assert choice is not None
    assert choice.ticket.label == "A001"
    assert scene.desk.view() == before


def test_a_visit_stays_at_the_desk_its_colleague_left(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls("1")
    scene.desk.sign_out("1")
    held = scene.desk.view().at_desk("1")
    assert held is not None
    assert held.label == "A001"


def test_the_log_never_names_the_staff(scene: Scene) -> None:
    scene.desk.sign_in("1", "Anne-Sophie")
    scene.desk.pause("1")
    scene.desk.sign_out("1")
    assert "Anne-Sophie" not in str(scene.desk.events_after(0, 99))


def test_a_desk_taken_out_of_the_settings_may_let_go_and_not_call(scene: Scene) -> None:
    scene.staffed("2")
    scene.comes("loan", "loan")
    scene.calls("2")
    smaller = ServiceDesk(scene.store, branch=BRANCH, actor="test", desks=("1",))
    with pytest.raises(UnknownDesk):
        smaller.call_next("2")
    assert smaller.finish("2", Outcome.SERVED).label == "A001"
    assert smaller.sign_out("2") == 0
    with pytest.raises(UnknownDesk):
        smaller.sign_out("2")

"""A ticket left at a desk where nobody is signed in: seen, called elsewhere, put back, ended, taken back."""

from __future__ import annotations

import pytest

from desk.errors import CannotUndo, UnknownLabel, WrongState
from desk.tickets import CallReason, Outcome, StaffReason, State
from tests.desk.scene import Scene


@pytest.fixture
def left(scene: Scene) -> Scene:
    """A001 is being served at desk 2, from where its person goes on at desk 1; A002 waits."""
    scene.staffed("2")
    scene.comes("loan", "loan")
    scene.calls("2")
    scene.desk.start("2")
    scene.clock.advance(120)
    scene.desk.take_over("1", "staff 2")
    return scene


def unattended(scene: Scene) -> list[str]:
    return [each.label for each in scene.desk.view().unattended]


def test_who_goes_on_at_another_desk_leaves_a_ticket_that_everybody_sees(left: Scene) -> None:
    assert unattended(left) == ["A001"]
    assert left.line == ["A002"]


@pytest.mark.parametrize("start", [False, True], ids=["called", "serving"])
def test_a_sign_out_leaves_it_too_and_the_next_one_there_has_it_at_once(scene: Scene, start: bool) -> None:
    scene.staffed("2")
    scene.comes("loan")
    scene.calls("2")
    assert unattended(scene) == []
    if start:
        scene.desk.start("2")
    scene.desk.sign_out("2")
    assert unattended(scene) == ["A001"]
    scene.desk.sign_in("2", "somebody else")
    assert unattended(scene) == []
    assert scene.desk.finish("2", Outcome.SERVED).label == "A001"


def test_a_pause_leaves_nothing_behind(scene: Scene) -> None:
    scene.staffed("2")
    scene.comes("loan")
    scene.calls("2")
    scene.desk.pause("2")
    assert unattended(scene) == []


def test_what_is_set_aside_or_on_hold_belongs_to_no_desk(scene: Scene) -> None:
    scene.staffed("2")
    scene.comes("loan", "phone")
    scene.calls("2")
    scene.desk.park("2")
    scene.desk.sign_out("2")
    view = scene.desk.view()
    assert [each.label for each in view.parked] == ["A001"]
    assert [each.label for each in view.waiting] == ["P001"]


def test_it_is_called_to_another_desk_with_a_reason(left: Scene) -> None:
    choice = left.desk.call("1", "A001", StaffReason.OTHER)
    assert choice is not None
    called = left.stored("A001")
    assert (called.state, called.desk, called.started_ms) == (State.CALLED, "1", None)
    assert (called.call_reason, called.staff_reason) == (CallReason.STAFF_CHOICE, StaffReason.OTHER)
    assert called.called_ms == called.contact_ms == left.clock.now_ms()


def test_it_goes_back_in_line_at_its_old_place(left: Scene) -> None:
    left.desk.unpark("A001")
    assert left.line == ["A001", "A002"]
    assert left.stored("A001").contact_ms == left.clock.now_ms()
    assert unattended(left) == []


def test_another_desk_says_that_it_is_over_and_may_take_that_back(left: Scene) -> None:
    ended = left.desk.end_unattended("1", "A001", Outcome.SERVED)
    assert (ended.state, ended.desk, ended.outcome) == (State.CLOSED, "2", Outcome.SERVED)
    left.desk.undo("1")
    assert unattended(left) == ["A001"]
    assert left.stored("A001").state is State.SERVING


def test_a_call_left_at_a_desk_ends_as_a_call(scene: Scene) -> None:
    scene.staffed("2")
    scene.comes("phone")
    scene.calls("2")
    scene.desk.sign_out("2")
    scene.staffed("1")
    scene.desk.end_unattended("1", "P001", Outcome.SERVED)
    assert [each.kind for each in scene.desk.events_after(0, 99)][-1] == "phone_ended"


def test_none_of_it_is_done_once_somebody_is_signed_in_there(left: Scene) -> None:
    left.desk.sign_in("2", "staff 3")
    for act in (
        lambda: left.desk.call("1", "A001", StaffReason.OTHER),
        lambda: left.desk.unpark("A001"),
        lambda: left.desk.end_unattended("1", "A001", Outcome.SERVED),
    ):
        with pytest.raises(WrongState):
            act()
    assert left.stored("A001").state is State.SERVING


def test_only_what_was_left_is_ended_so_and_never_as_a_no_show(left: Scene) -> None:
    with pytest.raises(WrongState):
        left.desk.end_unattended("1", "A002", Outcome.SERVED)
    with pytest.raises(UnknownLabel):
        left.desk.end_unattended("1", "A009", Outcome.SERVED)
    with pytest.raises(WrongState):
        left.desk.end_unattended("1", "A001", Outcome.NO_SHOW)


def test_it_goes_back_to_its_desk_only_while_that_is_free(left: Scene) -> None:
    left.desk.call("1", "A001", StaffReason.OTHER)
    left.desk.sign_in("2", "staff 3")
    left.calls("2")
    with pytest.raises(CannotUndo, match="desk 2 now holds A002"):
        left.desk.undo("1")
    left.desk.undo("2")
    left.desk.undo("1")
    assert left.desk.view().at_desk("2") == left.stored("A001")
    assert left.stored("A001").state is State.SERVING


def test_a_call_ended_from_elsewhere_goes_back_to_its_desk_only_while_that_is_free(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("phone", "loan")
    scene.desk.call("2", "P001", StaffReason.OTHER)
    scene.desk.phone_done("P001", Outcome.SERVED, None, "1")
    scene.calls("2")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")

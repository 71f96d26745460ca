"""Calling a colleague: asked, answered once, taken back, and forgotten after five minutes."""

from __future__ import annotations

import pytest

from desk.colleagues import open_calls, told_colleagues
from desk.errors import ColleagueAnswered, NoColleagueCall, NotSignedIn, UnknownDesk
from desk.presence import PauseKind
from tests.desk.scene import Scene


@pytest.fixture
def scene() -> Scene:
    scene = Scene()
    scene.staffed("1", "2", "3")
    return scene


def asking(scene: Scene, desk: str) -> list[str]:
    """The desks that this one may answer."""
    return [call.desk for call in open_calls(scene.desk.view(), desk)]


def test_a_call_is_told_to_everybody_else_also_in_the_back_office(scene: Scene) -> None:
    scene.desk.pause("3", PauseKind.BACK_OFFICE)
    scene.desk.call_colleague("1")
    assert told_colleagues(scene.desk.view(), "1") == ("2", "3")
    assert (asking(scene, "1"), asking(scene, "2"), asking(scene, "3")) == ([], ["1"], ["1"])


def test_the_first_answer_ends_the_call_for_the_others(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    assert scene.desk.answer_colleague("2", "1").answered_by == "2"
    assert asking(scene, "3") == []
    with pytest.raises(ColleagueAnswered, match="desk 2 was faster") as refusal:
        scene.desk.answer_colleague("3", "1")
    assert refusal.value.by == "2"
    assert scene.desk.answer_colleague("2", "1").answered_by == "2", "twice is once"


def test_asking_twice_does_not_begin_anew(scene: Scene) -> None:
    asked = scene.desk.call_colleague("1")
    scene.clock.advance(100)
    assert scene.desk.call_colleague("1") == asked
    scene.desk.answer_colleague("2", "1")
    again = scene.desk.call_colleague("1")
    assert (again.asked_ms, again.answered_by) == (scene.clock.now_ms(), None)


def test_a_call_that_is_taken_back_is_answered_by_nobody(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.desk.end_colleague_call("1")
    scene.desk.end_colleague_call("1")
    with pytest.raises(NoColleagueCall):
        scene.desk.answer_colleague("2", "1")


def test_after_five_minutes_nobody_is_asked_any_more(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.clock.advance(299)
    assert asking(scene, "2") == ["1"]
    scene.clock.advance(1)
    assert asking(scene, "2") == []
    with pytest.raises(NoColleagueCall):
        scene.desk.answer_colleague("2", "1")


def test_whoever_signs_out_asks_no_more(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.desk.sign_out("1")
    assert asking(scene, "2") == []
    with pytest.raises(NoColleagueCall):
        scene.desk.answer_colleague("2", "1")


def test_whoever_signs_in_at_that_desk_next_asks_for_nobody(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.desk.sign_out("1")
    scene.desk.sign_in("1", "somebody else")
    assert asking(scene, "2") == []
    assert "1" not in scene.desk.view().colleague_calls


def test_whoever_takes_a_desk_over_asks_for_nobody_and_a_pause_changes_nothing(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.desk.pause("1", PauseKind.BREAK)
    assert asking(scene, "2") == ["1"]
    scene.desk.take_over("4", "staff 1")
    scene.desk.sign_in("1", "somebody else")
    assert asking(scene, "2") == []


def test_a_clock_that_steps_back_does_not_lose_a_call(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    scene.clock.advance(-3600)
    assert asking(scene, "2") == ["1"]


def test_nobody_answers_from_a_desk_where_nobody_is_nor_their_own_call(scene: Scene) -> None:
    scene.desk.call_colleague("1")
    with pytest.raises(NoColleagueCall):
        scene.desk.answer_colleague("1", "1")
    with pytest.raises(NotSignedIn):
        scene.desk.answer_colleague("4", "1")
    with pytest.raises(NotSignedIn):
        scene.desk.call_colleague("4")
    with pytest.raises(UnknownDesk):
        scene.desk.call_colleague("9")


def test_several_calls_stand_in_their_order(scene: Scene) -> None:
    scene.desk.call_colleague("2")
    scene.clock.advance(1)
    scene.desk.call_colleague("1")
    assert asking(scene, "3") == ["2", "1"]

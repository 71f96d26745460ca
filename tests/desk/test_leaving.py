"""Pauses of several kinds, and the desks that are left signed in when the library closes."""

from __future__ import annotations

import pytest

from desk.changes import EventKind
from desk.leaving import Leaving
from desk.presence import PauseKind
from desk.rules import Rules
from desk.skills import without_gone
from desk.tickets import Outcome
from tests.clocks import epoch_ms
from tests.desk.staffed_scene import StaffedScene


def closes_at_five(day: str) -> int:
    return epoch_ms(f"{day}T17:00:00-05:00")


@pytest.fixture
def evening() -> StaffedScene:
    """A library that closes at five; two colleagues since half past four."""
    scene = StaffedScene(leaving=Leaving(idle_min=10, closes_ms=closes_at_five))
    scene.go_to("16:30")
    scene.staffed("1", "2")
    return scene


def test_who_forgot_to_sign_out_is_gone_at_closing(evening: StaffedScene) -> None:
    evening.go_to("16:59:59")
    assert evening.desk.view().present == 2
    evening.go_to("17:00")
    assert evening.desk.view().presences == {}
    evening.comes("loan")
    told = [each for each in evening.desk.events_after(0, 99) if each.kind is EventKind.DESK_SIGNED_OUT]
    assert [each.data for each in told] == [{"desk": "1", "counts": False}, {"desk": "2", "counts": False}]
    assert evening.store.view("main").presences == {}


def test_nobody_is_thrown_out_of_a_visit_and_the_line_is_served_to_its_end(evening: StaffedScene) -> None:
    evening.comes("loan", "loan")
    evening.go_to("16:58")
    evening.calls("1")
    evening.go_to("17:25")
    assert set(evening.everywhere) == {"1"}
    evening.desk.finish("1", Outcome.SERVED)
    evening.go_to("17:34:59")
    assert evening.serves("1") == "A002"
    evening.go_to("17:44:58")
    assert set(evening.everywhere) == {"1"}
    evening.go_to("17:45")
    assert evening.everywhere == {}


def test_who_comes_for_the_evening_stays(evening: StaffedScene) -> None:
    evening.go_to("18:00")
    evening.staffed("3")
    evening.go_to("21:00")
    assert set(evening.everywhere) == {"3"}


def test_without_a_time_of_closing_everybody_stays_until_midnight() -> None:
    scene = StaffedScene()
    scene.staffed("1")
    scene.go_to("23:59:59")
    assert scene.desk.view().present == 1
    scene.go_to("00:00", "2026-11-22")
    assert scene.desk.view().present == 0


@pytest.mark.parametrize("kind", PauseKind)
def test_a_pause_of_any_kind_does_not_count_and_the_line_goes_by_one(kind: PauseKind) -> None:
    scene = StaffedScene()
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    assert scene.line == ["B001", "A001"]
    assert scene.desk.pause("2", kind) == 1
    assert scene.line == ["A001", "B001"]
    assert scene.desk.view().presences["2"].pause is kind
    assert scene.desk.resume("2") == 2


def test_the_back_office_counts_where_the_library_says_so_and_a_break_does_not() -> None:
    scene = StaffedScene(rules=Rules(back_office_counts=True))
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    assert scene.desk.pause("2", PauseKind.BACK_OFFICE) == 2
    assert scene.line == ["B001", "A001"]
    assert scene.desk.pause("2", PauseKind.MEETING) == 1
    assert scene.desk.pause("2", PauseKind.BACK_OFFICE) == 2
    counts = [each.data["counts"] for each in scene.desk.events_after(0, 99) if "counts" in each.data]
    assert counts == [True, True, True, False, True]


def test_the_log_does_not_tell_why_somebody_paused() -> None:
    scene = StaffedScene()
    scene.staffed("1")
    scene.desk.pause("1", PauseKind.BREAK)
    assert scene.desk.events_after(0, 99)[-1].data == {"desk": "1", "counts": False}


def test_whoever_waits_for_a_colleague_gone_at_closing_is_called_by_another(evening: StaffedScene) -> None:
    evening.comes("loan", "fees")
    evening.calls("1")
    evening.desk.transfer("1", None, to_desk="2")
    evening.calls("1")
    evening.go_to("16:59")
    evening.desk.finish("1", Outcome.SERVED)
    evening.go_to("17:01")
    assert evening.serves("1") == "A001"
    assert set(evening.everywhere) == {"1"}
    sent = evening.stored("A001").id
    told = [each.kind for each in evening.desk.events_after(0, 99) if each.ticket == sent]
    assert told[-3:] == [EventKind.TICKET_FREED, EventKind.TICKET_CALLED, EventKind.VISIT_FINISHED]
    evening.staffed("2")
    assert evening.serves("2") is None


def test_a_queue_that_nobody_has_left_is_not_made_anew(evening: StaffedScene) -> None:
    queue = evening.desk.view()
    assert without_gone(queue, queue, (), {})[0] is queue

"""A patron asks that somebody comes, and one who waits no longer."""

from __future__ import annotations

import pytest

from desk.changes import EventKind
from desk.errors import ColleagueAnswered, NoColleagueCall, NotSignedIn, WrongState
from desk.help_calls import is_coming, open_help
from desk.tickets import Outcome, State
from tests.desk.staffed_scene import StaffedScene


@pytest.fixture
def hall() -> StaffedScene:
    scene = StaffedScene()
    scene.go_to("10:00")
    scene.staffed("1", "2")
    return scene


def stands(scene: StaffedScene) -> bool:
    queue = scene.desk.view()
    return open_help(queue, queue.now_ms) is not None


def test_asking_twice_is_asking_once_and_names_nobody(hall: StaffedScene) -> None:
    first = hall.desk.ask_help()
    hall.go_to("10:01")
    assert hall.desk.ask_help() == first
    told = [each for each in hall.desk.events_after(0, 99) if each.kind is EventKind.HELP_ASKED]
    assert [each.data for each in told] == [{"desk": "kiosk", "answered_by": None}]


def test_the_first_answer_counts_and_is_told(hall: StaffedScene) -> None:
    hall.desk.ask_help()
    assert hall.desk.answer_help("2").answered_by == "2"
    assert not stands(hall)
    assert is_coming(hall.desk.view())
    assert hall.desk.answer_help("2").answered_by == "2"
    with pytest.raises(ColleagueAnswered):
        hall.desk.answer_help("1")


def test_it_stands_until_it_is_answered_half_an_hour_at_most(hall: StaffedScene) -> None:
    hall.desk.ask_help()
    hall.go_to("10:29:59")
    assert stands(hall)
    hall.go_to("10:30")
    assert not stands(hall)
    with pytest.raises(NoColleagueCall):
        hall.desk.answer_help("1")


def test_only_staff_who_are_signed_in_answer(hall: StaffedScene) -> None:
    hall.desk.ask_help()
    with pytest.raises(NotSignedIn):
        hall.desk.answer_help("3")


def test_it_is_no_call_of_a_desk_for_a_colleague(hall: StaffedScene) -> None:
    hall.desk.ask_help()
    hall.desk.call_colleague("1")
    hall.desk.answer_colleague("2", "1")
    assert stands(hall)


def test_a_patron_who_cancels_has_left_once(hall: StaffedScene) -> None:
    ticket = hall.desk.issue("mine", "loan", "fr").ticket
    left = hall.desk.cancel("mine")
    assert (left.label, left.state, left.outcome) == (ticket.label, State.CLOSED, Outcome.LEFT)
    assert hall.desk.cancel("mine") == left
    assert hall.desk.view().waiting == ()
    kinds = [each.kind for each in hall.desk.events_after(0, 99)]
    assert kinds.count(EventKind.TICKET_CANCELLED) == 1


def test_who_was_called_is_awaited_and_cannot_cancel(hall: StaffedScene) -> None:
    hall.desk.issue("mine", "loan", "fr")
    hall.desk.call_next("1")
    with pytest.raises(WrongState):
        hall.desk.cancel("mine")
    with pytest.raises(WrongState):
        hall.desk.cancel("nobody's")

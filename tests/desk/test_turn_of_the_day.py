"""Midnight: who is left over is closed as having left, before anything else is done that day."""

from __future__ import annotations

from uuid import UUID

import pytest

from desk.day import open_day
from desk.errors import NotSignedIn, UnknownLabel
from desk.tickets import Outcome, ParkReason, StaffReason, State
from tests.desk.scene import BRANCH, Scene, waiting_queue

TOMORROW = "2026-11-22"


def leave_four_over(scene: Scene) -> None:
    """One ticket waits, one is called, one is being served, one is parked."""
    scene.staffed("1", "2", "3")
    scene.comes("loan", "loan", "loan", "loan")
    for desk in ("1", "2", "3"):
        scene.calls(desk)
    scene.desk.park("1")
    scene.desk.start("2")


def test_whoever_is_left_over_is_closed_as_having_left(scene: Scene) -> None:
    leave_four_over(scene)
    scene.go_to("09:00", TOMORROW)
    scene.comes("research")
    leftovers = [ticket for ticket in scene.store.every_ticket(BRANCH) if ticket.series == "A"]
    assert {(t.state, t.outcome, t.closed_ms) for t in leftovers} == {
        (State.CLOSED, Outcome.LEFT, scene.clock.now_ms())
    }
    assert len(leftovers) == 4


def test_what_is_closed_waits_for_nobody_and_is_not_aside(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan", "loan", "phone")
    scene.calls("1")
    scene.desk.park("1", reason=ParkReason.BEING_PREPARED, remind_min=5)
    scene.calls("1")
    scene.desk.transfer("1", None, to_desk="2")
    scene.desk.call("1", "P001", StaffReason.OTHER)
    scene.desk.park("1", reason=ParkReason.OTHER)
    scene.desk.phone_done("P001", Outcome.LEFT)
    scene.go_to("09:00", TOMORROW)
    scene.comes("research")
    ended = [each for each in scene.store.every_ticket(BRANCH) if not each.is_open]
    assert [(each.park_reason, each.remind_ms, each.meant_for) for each in ended] == [(None, None, None)] * 3


def test_nobody_of_yesterday_is_seen_in_the_morning_even_before_anything_is_done(scene: Scene) -> None:
    leave_four_over(scene)
    scene.go_to("00:00", TOMORROW)
    queue = scene.desk.view()
    assert (queue.tickets, queue.at_desk("2"), scene.desk.next_choice()) == ((), None, None)


def test_the_first_call_of_the_morning_does_not_call_yesterday(scene: Scene) -> None:
    leave_four_over(scene)
    scene.go_to("09:00", TOMORROW)
    scene.staffed("2")
    assert scene.calls("2") is None
    assert scene.desk.view().tickets == ()
    scene.comes("loan")
    assert scene.calls("2") == "A001"


def test_whoever_forgot_to_sign_out_is_not_present_next_morning(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.go_to("09:00", TOMORROW)
    assert scene.desk.view().present == 0
    assert scene.desk.sign_in("1", "somebody else") == 1


def test_the_night_signs_out_with_an_event_a_desk(scene: Scene) -> None:
    scene.staffed("1", "2")
    before = len(scene.desk.events_after(0, 99))
    scene.go_to("09:00", TOMORROW)
    scene.comes("loan")
    kinds = [event.kind for event in scene.desk.events_after(before, 99)]
    assert kinds == ["desk_signed_out", "desk_signed_out", "ticket_issued"]


def test_each_leftover_has_its_event_before_the_one_that_closed_it(scene: Scene) -> None:
    leave_four_over(scene)
    before = len(scene.desk.events_after(0, 99))
    scene.go_to("09:00", TOMORROW)
    ticket = scene.ticket("loan")
    kinds = [event.kind for event in scene.desk.events_after(before, 99)]
    assert kinds == ["ticket_expired"] * 4 + ["desk_signed_out"] * 3 + ["ticket_issued"]
    assert ticket.sequence == before + 8


def test_a_refused_request_closes_nobody(scene: Scene) -> None:
    leave_four_over(scene)
    before = len(scene.desk.events_after(0, 99))
    scene.go_to("09:00", TOMORROW)
    with pytest.raises(NotSignedIn):
        scene.desk.call_next("4")
    assert len(scene.desk.events_after(0, 99)) == before


def test_yesterdays_label_is_unknown_today(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.misses()
    scene.go_to("00:01", TOMORROW)
    for label in ("A001", "A002"):
        with pytest.raises(UnknownLabel):
            scene.desk.give_back(label)


def test_asking_again_tomorrow_with_the_id_of_a_closed_ticket_gives_that_ticket(scene: Scene) -> None:
    scene.staffed("1")
    ticket = scene.ticket("loan")
    scene.serves()
    scene.go_to("09:00", TOMORROW)
    again = scene.desk.issue(str(UUID(int=1)), "loan", "fr")
    assert (again.ticket.id, again.ticket.day, again.is_new) == (ticket.id, ticket.day, False)


def test_asking_again_tomorrow_for_a_ticket_left_over_tells_that_it_is_closed(scene: Scene) -> None:
    scene.ticket("loan")
    scene.go_to("09:00", TOMORROW)
    again = scene.desk.issue(str(UUID(int=1)), "loan", "fr")
    assert (again.ticket.state, again.ticket.outcome) == (State.CLOSED, Outcome.LEFT)


def test_with_nobody_left_over_the_day_opens_without_a_word() -> None:
    queue = waiting_queue(1, 10, "A1@0 T1@9")
    assert open_day(queue) == (queue, ())

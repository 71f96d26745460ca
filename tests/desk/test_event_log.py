"""The event log: what it tells of each change, and that the whole queue can be rebuilt from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.calling_rule import calling_order, choose
from desk.tickets import StaffReason
from tests.desk.driver import DrivenDesk
from tests.desk.event_log import replayed
from tests.desk.scene import BRANCH, DAY, OPENING_MS, Scene
from tests.model_day import DESKS, Numbers
from tests.random_day import random_day


def told(scene: Scene, after: int) -> list[tuple[str, dict[str, object]]]:
    return [(event.kind, dict(event.data)) for event in scene.desk.events_after(after, 99)]


def test_a_new_ticket_is_told_whole(scene: Scene) -> None:
    ticket = scene.ticket("research")
    (event,) = scene.desk.events_after(0, 99)
    assert (event.kind, event.ticket, event.actor, event.at_ms) == (
        "ticket_issued",
        ticket.id,
        "test",
        OPENING_MS,
    )
    assert (event.data["series"], event.data["number"]) == ("B", 1)
    assert (event.data["day"], event.data["kind"], event.data["outcome"]) == (DAY, "assistance", None)


def test_a_moved_ticket_tells_what_changed_and_what_is_gone(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.clock.advance(60)
    scene.desk.call("1", "A001", StaffReason.ERROR)
    scene.desk.park("1")
    now_ms = scene.clock.now_ms()
    call = {"state": "called", "called_ms": now_ms, "desk": "1", "call_reason": "staff_choice"}
    assert told(scene, 2) == [
        ("ticket_called", {**call, "staff_reason": "error"}),
        ("ticket_parked", {**dict.fromkeys(call), "staff_reason": None, "state": "parked"}),
    ]


def test_a_desk_tells_whether_it_counts(scene: Scene) -> None:
    scene.staffed("2")
    scene.desk.pause("2")
    scene.desk.resume("2")
    scene.desk.sign_out("2")
    assert told(scene, 0) == [
        ("desk_signed_in", {"desk": "2", "counts": True}),
        ("desk_paused", {"desk": "2", "counts": False}),
        ("desk_resumed", {"desk": "2", "counts": True}),
        ("desk_signed_out", {"desk": "2", "counts": False}),
    ]


@pytest.mark.parametrize("seed", range(100, 104))
def test_the_log_of_a_random_day_gives_the_same_queue_after_every_line(seed: int) -> None:
    numbers = Numbers(check_min=5, cap_min=20)
    real = DrivenDesk(numbers)
    for line in random_day(seed, numbers=numbers):
        real.answer(line)
        now = replace(real.store.view(BRANCH), rules=real.desk.rules)
        queue, tickets = replayed(real.desk.events_after(0, 10_000), now)
        queue = replace(queue, rules=real.desk.rules)
        assert tickets == {ticket.id: ticket for ticket in real.store.every_ticket(BRANCH)}
        assert queue.present == now.present
        assert calling_order(queue) == calling_order(now)
        assert [choose(queue, desk) for desk in DESKS] == [choose(now, desk) for desk in DESKS]

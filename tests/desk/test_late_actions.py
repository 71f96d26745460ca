"""Actions that come late: for a ticket the desk no longer holds, or by a clock that stepped back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.errors import WrongState
from desk.tickets import Outcome, State, Ticket
from tests.desk.scene import Scene


def test_what_was_meant_for_one_ticket_never_moves_another(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.calls()
    meant = scene.stored("A001").id
    scene.desk.finish("1", Outcome.SERVED, ticket_id=meant)
    scene.calls()
    late: tuple[Callable[[], Ticket], ...] = (
        lambda: scene.desk.start("1", ticket_id=meant),
        lambda: scene.desk.recall("1", ticket_id=meant),
        lambda: scene.desk.finish("1", Outcome.SERVED, ticket_id=meant),
        lambda: scene.desk.no_show("1", ticket_id=meant),
        lambda: scene.desk.park("1", ticket_id=meant),
        lambda: scene.desk.transfer("1", "card", ticket_id=meant),
    )
    for do in late:
        with pytest.raises(WrongState, match="desk 1 now holds A002"):
            do()
    assert scene.stored("A002").state is State.CALLED


def test_after_the_clock_stepped_back_a_recall_starts_the_minute_anew(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    scene.go_to("10:30")
    scene.desk.recall("1")
    scene.go_to("10:00")
    with pytest.raises(WrongState, match="recall A001 first"):
        scene.desk.no_show("1")
    scene.desk.recall("1")
    scene.go_to("10:01")
    assert scene.desk.no_show("1").outcome is Outcome.NO_SHOW

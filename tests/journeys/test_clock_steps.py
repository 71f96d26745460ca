"""A clock that steps back while kiosk and desk work: no number twice, nobody passed over."""

from __future__ import annotations

import pytest

from app.clock import ReplayClock
from tests.clocks import epoch_ms
from tests.journeys.library import Library

NOON = "2026-11-21T12:00:00-05:00"
BACK = {
    "some minutes, as when the time server corrects it": "2026-11-21T11:43:00-05:00",
    "an hour, as by a wrong time zone": "2026-11-21T11:00:00-05:00",
    "over midnight, as when its battery is dead": "2026-11-20T22:00:00-05:00",
    "many years, as on a new main board": "2000-01-01T00:00:00-05:00",
}


@pytest.mark.parametrize("back_to", BACK.values(), ids=BACK)
def test_the_clock_steps_back_and_numbers_and_order_go_on(library: Library, back_to: str) -> None:
    clock = ReplayClock("America/Toronto")
    clock.move_to(epoch_ms(NOON))
    pipe, kiosk = library.open_pipe(clock=clock), library.open_kiosk(clock=clock)
    assert kiosk.take_ticket("assistance", "research") == "B001"
    kiosk.go_home()
    assert pipe.issue("other") == "B002"
    clock.move_to(epoch_ms(back_to))
    assert kiosk.take_ticket("assistance", "computer") == "B003"
    assert pipe.issue("research") == "B004"
    pipe.ask("sign_in", desk="1", staff="MB")
    assert pipe.labels() == ["B001", "B002", "B003", "B004"]
    called = []
    for _ in range(4):
        called.append(pipe.ask("call_next", desk="1")["ticket"]["label"])
        assert pipe.ask("start", desk="1")["ok"]
        assert pipe.ask("finish", desk="1", outcome="served")["ok"]
    assert called == ["B001", "B002", "B003", "B004"]


def test_the_clock_steps_back_while_a_patron_is_served_and_the_visit_can_be_ended(library: Library) -> None:
    clock = ReplayClock("America/Toronto")
    clock.move_to(epoch_ms(NOON))
    pipe = library.open_pipe(clock=clock)
    pipe.issue()
    pipe.ask("sign_in", desk="1", staff="MB")
    pipe.ask("call_next", desk="1")
    pipe.ask("start", desk="1")
    clock.move_to(epoch_ms(NOON) - 3_600_000)
    ticket = pipe.ask("finish", desk="1", outcome="served")["ticket"]
    assert (ticket["label"], ticket["outcome"]) == ("A001", "served")
    assert pipe.issue() == "A002"

"""A program looks for changes as often as somebody has to be told at once."""

from __future__ import annotations

from desk.tickets import Outcome
from tests.memory_store import MemoryQueue
from ui.watch_pace import NEVER_PROMPT, PROMPT_WHILE_SOMEBODY_IS_HERE, WatchPace

BUSY_S, QUIET_S = 1.0, 2.0
PACE = WatchPace(BUSY_S, QUIET_S)


def test_before_the_queue_is_known_somebody_may_be_here() -> None:
    assert PACE.pause_s(None) == BUSY_S


def test_from_the_first_ticket_to_the_end_of_the_last_visit_somebody_is_here(kept: MemoryQueue) -> None:
    desk = kept.desk()
    desk.sign_in("1", "ann")
    paces = [PACE.pause_s(desk.view())]
    for step in (
        lambda: desk.issue("id-1", "loan", "fr"),
        lambda: desk.call_next("1"),
        lambda: desk.start("1"),
        lambda: desk.park("1"),
        lambda: desk.unpark("A001"),
        lambda: desk.call_next("1"),
        lambda: desk.start("1"),
        lambda: desk.finish("1", Outcome.SERVED),
    ):
        step()
        paces.append(PACE.pause_s(desk.view()))
    assert paces == [QUIET_S, *([BUSY_S] * 7), QUIET_S]


def test_a_board_is_prompt_as_soon_as_somebody_can_be_called() -> None:
    assert PROMPT_WHILE_SOMEBODY_IS_HERE.busy_s < NEVER_PROMPT.busy_s
    assert PROMPT_WHILE_SOMEBODY_IS_HERE.quiet_s == NEVER_PROMPT.quiet_s

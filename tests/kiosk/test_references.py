"""A kiosk runs for months: the counts of shared objects must not move with patrons."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from functools import partial

from desk.slips import SlipState
from kiosk import journey as steps
from kiosk import rests, slip_steps
from kiosk.journey import Journey
from tests.kiosk.moments import at_services, at_ticket, settled
from tests.kiosk.stand import Stand

ROUNDS = 200
# Other threads and the test runner itself come and go by a few.
TOLERANCE = 60


def one_patron(stand: Stand) -> None:
    """A whole journey through every view model, without the store."""
    for step in (
        partial(replace, present=1),
        partial(_become, at_services()),
        settled,
        partial(steps.language_chosen, language="en"),
        partial(_become, at_ticket()),
        partial(slip_steps.slip_ended, ticket_id="t1", result=SlipState.SENT),
        steps.gone_home,
        rests.store_lost,
        rests.store_found,
    ):
        stand.kiosk.reception.step(step)
    stand.printer.given.clear()


def _become(other: Journey, journey: Journey) -> Journey:
    return other


def counts() -> dict[str, int]:
    return {str(shared): sys.getrefcount(shared) for shared in (None, True, False)}


def test_two_hundred_patrons_leave_the_shared_objects_alone(stand: Stand) -> None:
    stand.wait_for("welcome")
    for _ in range(5):
        one_patron(stand)
    gc.collect()
    before = counts()
    for _ in range(ROUNDS):
        one_patron(stand)
    gc.collect()
    moved = {shared: count - before[shared] for shared, count in counts().items()}
    assert {shared: by for shared, by in moved.items() if abs(by) > TOLERANCE} == {}

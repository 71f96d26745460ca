"""Storms: many runs of slips and faults on the second printer; the paper is held against what was said.

A failing run says its seed: `python -m tests.second_printer.storm --runs 1 --seed N` plays it again.
"""

from __future__ import annotations

import logging
import random
import sys
from collections.abc import Iterator

import pytest

from tests.second_printer.storm import play, table
from tests.second_printer.storm_run import Outcome, run_scene
from tests.second_printer.storm_scenes import Fault, draw_scene

RUNS = 400
AT_ONCE = 16
# One run each of some quick faults, with every kind of printer among them.
SAMPLE = (3000, 3004, 3010, 3012)


@pytest.fixture
def quiet() -> Iterator[None]:
    """Storms bring about every warning there is; they are not what is looked at."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def show(outcome: Outcome) -> None:
    for failure in outcome.failures:
        sys.stdout.write(f"{outcome.scene}\n    {failure}\n")


@pytest.mark.parametrize("seed", SAMPLE)
def test_a_small_storm_leaves_no_slip_doubled_lost_or_misreported(seed: int, quiet: None) -> None:
    outcome = run_scene(draw_scene(seed))

    assert outcome.failures == [], f"{outcome.scene}"


@pytest.mark.soak
def test_a_great_storm_leaves_no_slip_doubled_lost_or_misreported(
    quiet: None, capsys: pytest.CaptureFixture[str]
) -> None:
    first = random.SystemRandom().randrange(10**9)

    outcomes = play(range(first, first + RUNS), AT_ONCE, show)

    with capsys.disabled():
        sys.stdout.write(f"\n{RUNS} scenes from seed {first}\n{table(outcomes)}\n")
    assert [f"{each.scene}: {failure}" for each in outcomes for failure in each.failures] == []
    assert {outcome.scene.fault for outcome in outcomes} == set(Fault)

"""Whole random days through a real `votre-tour pipe --replay`, each answer compared with the slow model."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.answers import differences
from tests.app.pipe_process import PipeProcess
from tests.model import SlowDesk
from tests.random_day import random_day


def play(seed: int, database: Path) -> list[str]:
    model = SlowDesk()
    with PipeProcess(database, "--replay") as pipe:
        for number, line in enumerate(random_day(seed)):
            found = differences(model.answer(line), pipe.ask(line))
            if found:
                return [f"seed {seed}, line {number}: {line}", *found]
    return []


@pytest.mark.parametrize("seed", range(8))
def test_a_random_day_goes_as_the_model_says(seed: int, tmp_path: Path) -> None:
    assert play(seed, tmp_path / "day.sqlite3") == []


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_five_hundred_random_days_go_as_the_model_says(tmp_path: Path) -> None:
    for seed in range(1000, 1500):
        assert play(seed, tmp_path / f"{seed}.sqlite3") == []

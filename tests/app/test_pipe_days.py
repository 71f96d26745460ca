"""Whole random days through a real `votre-tour pipe --replay`, each answer compared with the slow model."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.answers import differences
from tests.app.pipe_process import PipeProcess
from tests.model import SlowDesk
from tests.model_day import PLAIN, Numbers
from tests.random_day import random_day


def play(seed: int, database: Path, numbers: Numbers = PLAIN) -> list[str]:
    model = SlowDesk(numbers)
    rules = {"next_step_check_min": numbers.check_min, "assistance_cap_min": numbers.cap_min}
    options = [part for key, value in rules.items() if value for part in ("--set", f"rules.{key}={value}")]
    with PipeProcess(database, "--replay", *options) as pipe:
        for number, line in enumerate(random_day(seed, numbers=numbers)):
            found = differences(model.answer(line), pipe.ask(line))
            if found:
                return [f"seed {seed}, line {number}: {line}", *found]
    return []


@pytest.mark.parametrize("seed", range(3))
def test_a_random_day_goes_as_the_model_says(seed: int, tmp_path: Path) -> None:
    assert play(seed, tmp_path / "day.sqlite3") == []


@pytest.mark.parametrize("numbers", [Numbers(check_min=5), Numbers(cap_min=8), Numbers(4, 9)], ids=str)
def test_a_random_day_of_a_library_that_turned_more_on(numbers: Numbers, tmp_path: Path) -> None:
    assert play(50, tmp_path / "day.sqlite3", numbers) == []


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_hundreds_of_random_days_go_as_the_model_says(tmp_path: Path) -> None:
    for seed in (*range(3, 50), *range(1000, 1500)):
        numbers = (PLAIN, Numbers(check_min=5), Numbers(cap_min=8), Numbers(4, 9))[seed % 4]
        assert play(seed, tmp_path / f"{seed}.sqlite3", numbers) == []

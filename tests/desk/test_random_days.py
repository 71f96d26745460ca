"""Random days, the same lines through the real desk and through the slow model: every answer must agree."""

from __future__ import annotations

import pytest

from tests.answers import differences
from tests.desk.driver import DrivenDesk
from tests.model import SlowDesk
from tests.model_day import PLAIN, Numbers
from tests.random_day import random_day

LIBRARIES = {
    "the plain policy": PLAIN,
    "next-step talks": Numbers(check_min=5),
    "a cap": Numbers(cap_min=8),
    "both": Numbers(check_min=4, cap_min=9),
}


SEEDS = [*range(5), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(5, 100))]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_day_goes_as_the_text_tells(seed: int, library: str) -> None:
    numbers = LIBRARIES[library]
    desk, model = DrivenDesk(numbers), SlowDesk(numbers)
    for number, line in enumerate(random_day(seed, numbers=numbers), start=1):
        assert differences(model.answer(line), desk.answer(line)) == [], f"line {number}: {line}"

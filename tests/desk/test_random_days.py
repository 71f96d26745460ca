"""Random days, the same lines through the real desk and through the slow model: every answer must agree."""

from __future__ import annotations

import pytest

from tests.answers import differences
from tests.desk.driver import DrivenDesk
from tests.model import SlowDesk
from tests.model_day import WITH_PHONE
from tests.random_day import random_day


@pytest.mark.parametrize("seed", range(25))
def test_a_random_day_goes_as_the_text_tells(seed: int) -> None:
    desk, model = DrivenDesk(), SlowDesk(WITH_PHONE)
    for number, line in enumerate(random_day(seed, services=WITH_PHONE), start=1):
        assert differences(model.answer(line), desk.answer(line)) == [], f"line {number}: {line}"

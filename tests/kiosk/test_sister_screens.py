"""Sister screens are set alike: what stands in one place has one size on all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, hang, wall
from tests.kiosk.test_larger import in_each_language, sizes


@sizes
@in_each_language
@pytest.mark.parametrize("look", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_the_name_of_a_family_above_its_list_has_one_size(
    qtbot: QtBot, size: tuple[int, int], language: str, look: frozenset[Aid]
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        found = set()
        for name in ("transactions", "assistance", "choice"):
            hang(stand, replace(MOMENTS[name], aids=look), language)
            above = stand.hands.find("above_heading")
            assert above is not None
            found.add((above.property("font").pixelSize(), above.property("lineCount")))
    assert len({px for px, _ in found}) == 1, found

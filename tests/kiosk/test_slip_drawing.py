"""The drawing of where the paper comes out: the slip that is out bears the number, and it can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from kiosk.ports import SlipOutlet
from tests.kiosk.eyes import place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, wall
from tests.kiosk.test_ink import FOREIGN
from tests.kiosk.test_larger import in_each_language, sizes

LOOKS = [
    frozenset(),
    frozenset({Aid.CONTRAST}),
    frozenset({Aid.LARGER}),
    frozenset({Aid.LARGER, Aid.LOWERED}),
]
OUT = ["ticket", "ticket, not cancelled"]
# Of the letters on the slip, in pixels of the screen.
READABLE_PX = 13


@sizes
@in_each_language
def test_the_slip_that_is_out_bears_the_number(qtbot: QtBot, size: tuple[int, int], language: str) -> None:
    with wall(qtbot, size, ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name, aids in product(OUT, LOOKS):
            hang(stand, replace(MOMENTS[name], aids=aids), language)
            assert bears_its_number(stand), f"{name} {set(aids)}"


@sizes
@pytest.mark.parametrize("outlet", [SlipOutlet.LEFT, SlipOutlet.RIGHT])
def test_the_slip_bears_the_number_on_whichever_side_it_comes_out(
    qtbot: QtBot, size: tuple[int, int], outlet: SlipOutlet
) -> None:
    with wall(qtbot, size, ALL_LANGUAGES, voice=StillVoice(), slip_outlet=outlet) as stand:
        for aids in LOOKS:
            hang(stand, replace(MOMENTS["ticket, not cancelled"], aids=aids), "fr")
            assert bears_its_number(stand), set(aids)


def test_a_slip_that_is_being_printed_bears_nothing_yet(qtbot: QtBot) -> None:
    with wall(qtbot, (800, 480)) as stand:
        hang(stand, MOMENTS["ticket, on its way"], "fr")
        assert stand.hands.find("paper") is not None
        assert stand.hands.find("paper_number") is None


def bears_its_number(stand: HasScreen) -> bool:
    """Whether the number on the slip is there, in letters that can be read and within its edges."""
    number, paper = stand.hands.find("paper_number"), stand.hands.find("paper")
    if number is None or paper is None:
        return False
    letters_px = paper.parentItem().scale() * number.property("font").pixelSize()
    is_within = number.property("contentWidth") < 0.96 * paper.width()
    return letters_px >= READABLE_PX and is_within and share_of_ink(stand) > 0.05


def share_of_ink(stand: HasScreen) -> float:
    """How much of the middle of the slip is not its ground, as it is drawn."""
    paper = stand.hands.find("paper")
    assert paper is not None
    seen, picture = place(paper).toRect(), stand.hands.window.grabWindow()
    middle = seen.adjusted(*(round(part * seen.height()) for part in (0.1, 0.25, -0.1, -0.15)))
    ground = picture.pixelColor(seen.center().x(), round(seen.bottom() - 0.12 * seen.height())).lightness()
    columns, rows = range(middle.left(), middle.right()), range(middle.top(), middle.bottom())
    points = list(product(columns, rows))
    inked = [point for point in points if abs(picture.pixelColor(*point).lightness() - ground) > FOREIGN]
    return len(inked) / len(points)

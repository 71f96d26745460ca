"""The name of the newest call's desk is as large as its place allows, in lines of about one length."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from board.letters import largest_letters, letters_of_languages, white_between
from board.showroom import EXAMPLE_DESK, EXAMPLE_NAMES
from tests.board.gallery import ARROWS, SCENES
from tests.board.stand import standing
from tests.board.test_air import ink
from tests.board.test_layout import hang
from tests.kiosk.eyes import place
from ui.lines import line_count, line_height_px
from ui.tokens import WEIGHT_HEAVY

NAME = EXAMPLE_NAMES["fr"]
NAMES = {EXAMPLE_DESK: EXAMPLE_NAMES}


@pytest.mark.parametrize(
    "place_px", [(450.0, 300.0), (300.0, 300.0), (1000.0, 200.0), (120.0, 600.0)], ids=str
)
def test_letters_fit_and_larger_ones_would_not_on_as_few_lines(
    qtbot: QtBot, place_px: tuple[float, float]
) -> None:
    size = largest_letters(NAME, 900, WEIGHT_HEAVY, place_px)
    lines = line_count(NAME, size, WEIGHT_HEAVY, place_px[0])
    assert lines is not None
    assert lines * 1.37 * size <= place_px[1] + lines
    larger = round(size * 1.05)
    more = line_count(NAME, larger, WEIGHT_HEAVY, place_px[0])
    assert more is None or more > lines or more * 1.36 * larger > place_px[1]


def test_between_languages_is_half_a_line_before_letters_get_smaller(qtbot: QtBot) -> None:
    text, wide_px = "Bienvenue\n\nWelcome\n\nBienvenidos", 900.0
    line_px = line_height_px(50, WEIGHT_HEAVY)
    for height_px, size_px in ((3 * line_px + 136, 50), (3 * line_px + 68, 50), (3 * line_px + 67, 48)):
        found_px = letters_of_languages(text, 50, WEIGHT_HEAVY, (wide_px, height_px))
        assert found_px == size_px, height_px
    assert white_between(text, 50, WEIGHT_HEAVY, (wide_px, 3 * line_px + 400)) == 1.36 * 50
    assert white_between(text, 50, WEIGHT_HEAVY, (wide_px, 3 * line_px + 100)) == 50
    assert white_between(text, 50, WEIGHT_HEAVY, (wide_px, 2 * line_px)) == 0.68 * 50
    assert white_between("Bienvenue", 50, WEIGHT_HEAVY, (wide_px, line_px)) == 1.36 * 50


def test_a_line_less_is_worth_somewhat_smaller_letters(qtbot: QtBot) -> None:
    place_px = (300.0, 900.0)
    size = largest_letters(NAME, 900, WEIGHT_HEAVY, place_px)
    assert line_count(NAME, size, WEIGHT_HEAVY, place_px[0]) == 2
    # On three lines they would be larger.
    assert line_count(NAME, size + 4, WEIGHT_HEAVY, place_px[0]) == 3


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920), (1024, 768)], ids=str)
@pytest.mark.parametrize("languages", [("fr",), ("fr", "en"), ("ar", "fr"), ("ar",)], ids="+".join)
@pytest.mark.parametrize("arrows", [{}, ARROWS], ids=["", "arrows"])
def test_a_name_stands_in_the_middle_of_its_place(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, ...], arrows: dict[str, object]
) -> None:
    with standing(qtbot, size=size, languages=languages, desk_names=NAMES, arrows=arrows) as stand:
        hang(stand, SCENES["named desk"])
        desk = stand.hands.find("desk")
        assert desk is not None
        assert desk.property("lineCount") <= 2
        letters, room = ink(stand.board.window.grabWindow(), desk), place(desk)
        above, below = letters.top() - room.top(), room.bottom() - letters.bottom()
        assert min(above, below) >= 0
        # Letters have more above their line than below, and marks differ.
        assert abs(above - below) <= 0.3 * desk.property("fontInfo").property("pixelSize").toInt()

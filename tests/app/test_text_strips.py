"""Text of other scripts drawn for paper: letters join, lines run their own way, and nothing becomes a box."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from app.text_strips import QtTextDrawing
from hardware.raster import Raster
from hardware.text_drawing import CannotDraw
from tests.log_watch import ExpectLog

ARABIC = "يُرجى البقاء بالقرب، سننادي رقم"
ALEF, SEEN = "\u0627", "\u0633"
WIDTH = 288


@pytest.fixture
def drawing(qtbot: QtBot) -> QtTextDrawing:
    return QtTextDrawing()


def ink_runs(strip: Raster) -> int:
    """How many parts white columns divide a strip into."""
    inked = [any(strip.is_black(x, y) for y in range(strip.height)) for x in range(strip.width)]
    return sum(here and not before for before, here in zip([False, *inked], inked, strict=False))


def ink_weight(strip: Raster) -> float:
    """Where the ink lies: 0 at the left edge, 1 at the right."""
    places = [x for y in range(strip.height) for x in range(strip.width) if strip.is_black(x, y)]
    return sum(places) / len(places) / strip.width


def test_arabic_letters_join(drawing: QtTextDrawing) -> None:
    [joined] = drawing.draw("بيت", 24, WIDTH, is_bold=False)
    [apart] = drawing.draw("ب\u200cي\u200cت", 24, WIDTH, is_bold=False)
    assert ink_runs(joined) == 1
    assert ink_runs(apart) == 3
    assert joined.width < apart.width


def test_arabic_runs_from_right_to_left_and_its_numbers_from_left_to_right(drawing: QtTextDrawing) -> None:
    # A thin alef and a wide seen: said first, the alef stands on the right.
    [first] = drawing.draw(f"{ALEF} {SEEN * 4}", 24, WIDTH, is_bold=False)
    [last] = drawing.draw(f"{SEEN * 4} {ALEF}", 24, WIDTH, is_bold=False)
    assert column_of(first, -1) > first.height * 0.6
    assert column_of(last, 0) > last.height * 0.6
    [latin] = drawing.draw("A012", 24, WIDTH, is_bold=False)
    [mixed] = drawing.draw("رقم A012", 24, WIDTH, is_bold=False)
    assert dots(mixed, 0, latin.width - 4) == dots(latin, 0, latin.width - 4)


def column_of(strip: Raster, x: int) -> int:
    """How many black dots a column has."""
    return sum(strip.is_black(x % strip.width, y) for y in range(strip.height))


def dots(strip: Raster, left: int, right: int) -> list[str]:
    """The rows of ink between two columns, without empty ones above and below."""
    rows = [
        "".join("#" if strip.is_black(x, y) else "." for x in range(left, right)) for y in range(strip.height)
    ]
    inked = [y for y, row in enumerate(rows) if "#" in row]
    return rows[inked[0] : inked[-1] + 1]


@pytest.mark.parametrize("text", [ARABIC, "Łódź, Kraków", "Библиотека Квебека"])
def test_a_paragraph_becomes_lines_that_fit_and_are_cropped(drawing: QtTextDrawing, text: str) -> None:
    strips = drawing.draw(text, 24, 160, is_bold=True)
    assert len(strips) >= 2
    for strip in strips:
        assert strip.width <= 160
        assert column_of(strip, 0)
        assert column_of(strip, -1)


def test_a_character_that_no_typeface_has_is_said_once_and_never_drawn_as_a_box(
    drawing: QtTextDrawing, expect_log: ExpectLog
) -> None:
    unassigned = "\U0005ffff"
    expect_log("app.text_strips", "install a font")
    text = f"A\U0001f600{unassigned}"
    with pytest.raises(CannotDraw):
        drawing.draw(text, 24, WIDTH, is_bold=False)
    with pytest.raises(CannotDraw) as refusal:
        drawing.draw(text, 24, WIDTH, is_bold=False)
    assert repr(unassigned)[1:-1] in str(refusal.value)


def test_a_text_without_ink_is_no_strip(drawing: QtTextDrawing) -> None:
    assert drawing.draw("\u200f \u00a0", 24, WIDTH, is_bold=False) == ()


def test_any_thread_may_draw(drawing: QtTextDrawing) -> None:
    here = drawing.draw(ARABIC, 24, WIDTH, is_bold=False)
    there: list[tuple[Raster, ...]] = []
    threads = [
        threading.Thread(target=lambda: there.append(drawing.draw(ARABIC, 24, WIDTH, is_bold=False)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert there == [here] * 4

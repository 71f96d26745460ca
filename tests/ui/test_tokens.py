"""The look keeps its promises: contrast, unit, targets and height of capitals, all computed."""

from __future__ import annotations

import itertools
import re
from dataclasses import astuple, fields

import pytest

from tests.ui.contrast import contrast
from ui import tokens
from ui.tokens import HIGH_CONTRAST, LIGHT, NIGHT, NIGHT_CONTRAST, PALETTES, Palette

INK_GROUNDS = [
    "paper",
    "surface",
    "raised",
    "transaction_soft",
    "assistance_soft",
    "phone_soft",
    "notice",
    "alert_soft",
]
TEXTS = [(text, ground) for text in ("ink", "ink_soft") for ground in INK_GROUNDS] + [
    (text, ground)
    for text in ("transaction", "assistance", "phone", "alert", "success")
    for ground in ("paper", "surface")
]
STRONG = [
    (f"on_{name}", ground) for name in ("transaction", "assistance") for ground in (name, f"{name}_pressed")
] + [("on_phone", "phone"), ("alert", "alert_soft"), ("notice_line", "notice")]
EDGES = [
    (edge, ground)
    for edge in ("control_line", "transaction", "assistance", "phone", "focus")
    for ground in ("paper", "surface")
]
# The monitor the type scale is made for: 21.5 inches, 1920 x 1080.
KIOSK_PX_PER_MM = 1920 / 476.0

SHOWN = {**PALETTES, "night": NIGHT, "night in contrast": NIGHT_CONTRAST}
palettes = pytest.mark.parametrize("palette", SHOWN.values(), ids=list(SHOWN))


@palettes
@pytest.mark.parametrize(("text", "ground"), TEXTS + STRONG)
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [HIGH_CONTRAST, NIGHT_CONTRAST], ids=["by day", "by night"])
@pytest.mark.parametrize(("text", "ground"), TEXTS + STRONG)
def test_text_in_high_contrast_holds_seven(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 7.0


@pytest.mark.parametrize(("night", "day"), [(NIGHT, LIGHT), (NIGHT_CONTRAST, HIGH_CONTRAST)])
def test_the_night_gives_little_light(night: Palette, day: Palette) -> None:
    white = contrast("#ffffff", "#000000")
    assert contrast(night.ink, "#000000") < 0.55 * contrast(max(day.ink, day.paper), "#000000")
    assert contrast(night.paper, "#000000") < 0.06 * white


@palettes
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_can_be_seen(palette: Palette, edge: str, ground: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3.0


@palettes
def test_every_colour_is_six_hexadecimal_digits(palette: Palette) -> None:
    assert [colour for colour in astuple(palette) if not re.fullmatch(r"#[0-9a-f]{6}", colour)] == []


def test_contrast_of_black_on_white_is_the_greatest_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("width", "height", "unit"),
    [(1280, 800, 8.0), (1920, 1080, 10.8), (1080, 1920, 10.8), (800, 480, 4.8), (0, 0, 1.0)],
)
def test_the_unit_follows_the_window(width: int, height: int, unit: float) -> None:
    assert tokens.unit_px(width, height) == pytest.approx(unit)


def test_capitals_of_the_smallest_text_are_high_enough_at_arm_s_length() -> None:
    scale = tokens.TYPE_SCALE
    unit = tokens.unit_px(1920, 1080)
    smallest = min(getattr(scale, each.name) for each in fields(scale))
    assert smallest == scale.small
    assert tokens.capital_height_mm(smallest * unit, KIOSK_PX_PER_MM) >= 7.3


def test_there_are_five_sizes_each_clearly_larger_than_the_one_before() -> None:
    sizes = [getattr(tokens.TYPE_SCALE, each.name) for each in fields(tokens.TYPE_SCALE)]
    assert len(sizes) == 5
    assert all(larger / smaller > 1.12 for smaller, larger in itertools.pairwise(sizes))


def test_a_target_is_never_under_72_px_nor_under_20_mm_on_a_screen_that_tells_its_size() -> None:
    assert tokens.min_target_px(2.0) == 72
    assert tokens.min_target_px(5.2) == pytest.approx(104)
    for absurd in (0.0, 0.4, 40.0):
        assert tokens.min_target_px(absurd) == 72

"""What gives way on a screen where there is little room: the letter sizes of what stands together.

Of every list of steps the first that fits is taken; the last may be too high. A larger look begins with what
the usual one takes of the same room, and each part grows from there, so that nothing in it is smaller. Must
not import QtQml.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, replace
from math import inf
from typing import TYPE_CHECKING, TypeVar

from ui.lines import line_count, line_height_px, whole_width_px
from ui.tokens import (
    LARGER_TYPE_SCALE,
    LEADING,
    LEADING_OF_MARKS,
    MARKS_ABOVE_EM,
    MARKS_BELOW_EM,
    TYPE_SCALE,
    WEIGHT_HEAVY,
    WEIGHT_STRONG,
    WEIGHT_TEXT,
)
from ui.words import has_arabic

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    _Sizes = TypeVar("_Sizes", bound=DataclassInstance)

SMALL, BODY, LEAD, TITLE = TYPE_SCALE.small, TYPE_SCALE.body, TYPE_SCALE.lead, TYPE_SCALE.title
LARGER_SMALL, LARGER_BODY, LARGER_LEAD = (
    LARGER_TYPE_SCALE.small,
    LARGER_TYPE_SCALE.body,
    LARGER_TYPE_SCALE.lead,
)


@dataclass(frozen=True, slots=True)
class Place:
    """How much room there is, in pixels, and what a unit is."""

    width_px: float
    height_px: float
    unit_px: float


# Title, text and thanks, in units.
REST_STEPS = (
    (TITLE, LEAD, BODY),
    (1.3 * LEAD, LEAD, BODY),
    (1.3 * LEAD, LEAD, SMALL),
    (6.2, 4.8, SMALL),
    (5.7, BODY, SMALL),
    (5.2, SMALL, SMALL),
)
_A_LITTLE, _SOMEWHAT = (SMALL + (LARGER_SMALL - SMALL) * part / 3 for part in (1, 2))
# What grows of a message: what it says, its title, its thanks.
REST_GROWTH = (
    ("text_px", (LARGER_LEAD, (LEAD + LARGER_LEAD) / 2, LEAD, 5.1, LARGER_SMALL, BODY)),
    ("title_px", (TITLE, 1.3 * LEAD)),
    ("thanks_px", (LARGER_BODY, LARGER_SMALL, _SOMEWHAT, _A_LITTLE)),
)
# What grows of a number's sentences: how one is called somewhat, the others, and at last that wholly.
NUMBER_STEPS = (
    ("next_px", (LARGER_SMALL,)),
    ("wait_px", (_A_LITTLE,)),
    ("thanks_px", (_A_LITTLE,)),
    ("wait_px", (LARGER_SMALL, _SOMEWHAT)),
    ("thanks_px", (LARGER_SMALL, _SOMEWHAT)),
    ("next_px", (LARGER_BODY,)),
)

Steps = Sequence[tuple[str, Sequence[float]]]
"""Of each part its name and its sizes in units, the one that is liked best first."""


@dataclass(frozen=True, slots=True)
class RestSizes:
    """The letters of a message, in pixels."""

    title_px: int
    text_px: int
    thanks_px: int

    def height_px(self, words: tuple[str, str, str], width_px: float) -> float:
        parts = zip(words, astuple(self), (WEIGHT_HEAVY, WEIGHT_TEXT, WEIGHT_TEXT), strict=True)
        return sum(height_px(text, px, weight, width_px) for text, px, weight in parts)


def rest_sizes(words: tuple[str, str, str], place: Place, *, is_larger: bool) -> RestSizes:
    """The letters of a title, a text and a thank-you below one another.

    Larger ones begin with the usual ones. Thanks grow only where the text did, and are no larger than it.
    """

    def fits(tried: RestSizes) -> bool:
        return tried.height_px(words, place.width_px) <= place.height_px

    steps = [RestSizes(*in_pixels(step, place)) for step in REST_STEPS]
    usual = next(filter(fits, steps), steps[-1])

    def is_in_order(tried: RestSizes) -> bool:
        may_thank = tried.text_px > usual.text_px or tried.thanks_px == usual.thanks_px
        return may_thank and tried.thanks_px <= tried.text_px < tried.title_px and fits(tried)

    return grown(usual, REST_GROWTH, place.unit_px, is_in_order) if is_larger else usual


@dataclass(frozen=True, slots=True)
class NumberSizes:
    """The letters of what is told of a number, in pixels: how one is called, how long it takes, thanks."""

    next_px: int
    wait_px: int
    thanks_px: int

    def height_px(self, words: tuple[str, str, str], width_px: float) -> float:
        parts = zip(words, astuple(self), (WEIGHT_STRONG, WEIGHT_TEXT, WEIGHT_STRONG), strict=True)
        return sum(height_px(text, px, weight, width_px) for text, px, weight in parts)


def number_sizes(words: tuple[str, str, str], growth: Place) -> NumberSizes:
    """The larger letters of what is told of a number, where together it may be higher by so much.

    None is larger than one before it, and none grows where that one cannot.
    """
    usual = NumberSizes(*in_pixels((BODY, SMALL, SMALL), growth))
    limit_px = usual.height_px(words, growth.width_px) + growth.height_px
    if limit_px == inf:
        return usual

    def fits(tried: NumberSizes) -> bool:
        is_later_grown = max(tried.wait_px, tried.thanks_px) > usual.wait_px
        is_ordered = tried.next_px > usual.next_px or not is_later_grown
        is_thanks_last = not words[1] or tried.thanks_px <= tried.wait_px
        return is_ordered and is_thanks_last and tried.height_px(words, growth.width_px) <= limit_px

    return grown(usual, NUMBER_STEPS, growth.unit_px, fits)


def grown(
    sizes: _Sizes,
    steps: Steps,
    unit_px: float,
    fits: Callable[[_Sizes], bool],
    settled: Callable[[_Sizes], _Sizes] = lambda sizes: sizes,
) -> _Sizes:
    """The sizes, in pixels, when each part has taken the first larger step that leaves all in place.

    Parts that come first have the room first; none gets smaller. ``settled`` is what a step brings with it.
    """
    for part, units in steps:
        larger = (round(each * unit_px) for each in units)
        wished = (settled(replace(sizes, **{part: px})) for px in larger if px > getattr(sizes, part))
        sizes = next(filter(fits, wished), sizes)
    return sizes


def like_width_px(names: Sequence[str], size_px: int, width_px: float, weight: int = WEIGHT_HEAVY) -> float:
    """A width in which all of these names break, where one of them has to."""
    lines = [line_count(each, size_px, weight, width_px) or 0 for each in names]
    if max(lines, default=1) < 2 or min(lines) != 1:
        return width_px
    narrower = min(
        whole_width_px(each, size_px, weight) for each, count in zip(names, lines, strict=True) if count == 1
    )
    tried = min(width_px, narrower - 3)
    return (
        tried if all(line_count(each, size_px, weight, tried) == max(lines) for each in names) else width_px
    )


def keeps_lines(text: str, before_px: int, px: int, weight: int, width_px: float) -> bool:
    """Whether a sentence has no more lines in these letters than it had in others."""
    lines = [line_count(text, each, weight, width_px - each / 8) or inf for each in (before_px, px)]
    return lines[1] <= lines[0]


def letters(text: str, weight: int, sizes: Sequence[int], place: Place) -> int:
    """The first of these sizes, in pixels, at which a text fits; 0 where none does."""
    fitting = (size for size in sizes if height_px(text, size, weight, place.width_px) <= place.height_px)
    return next(fitting, 0)


def in_pixels(step: Sequence[float], place: Place) -> list[int]:
    return [round(units * place.unit_px) for units in step]


def height_px(text: str, size_px: int, weight: int, width_px: float) -> float:
    """How high a text is; endless where a word of it is wider than its place."""
    if not text or not size_px:
        return 0
    # A last letter may reach beyond its line.
    lines = line_count(text, size_px, weight, width_px - size_px / 8)
    if lines is None:
        return inf
    is_arabic = has_arabic(text)
    leading = LEADING_OF_MARKS if is_arabic else LEADING
    # The last line keeps what the others give to the one below.
    line_px = line_height_px(size_px, weight, is_arabic=is_arabic)
    taken_px = (MARKS_ABOVE_EM + MARKS_BELOW_EM) * size_px if is_arabic else 0
    return (lines * leading + 1 - leading) * line_px - taken_px

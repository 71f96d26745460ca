"""What gives way on a screen where there is little room: the letter sizes of what stands together.

Of every list of steps the first that fits is taken; the last may be too high. A larger look begins with
larger letters and goes on with the steps of the usual one, so that nothing in it is smaller than there. Must
not import QtQml.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, inf

from ui.lines import has_arabic, line_count, line_height_px, whole_width_px
from ui.tokens import LARGER_TYPE_SCALE, TYPE_SCALE, WEIGHT_HEAVY, WEIGHT_STRONG, WEIGHT_TEXT

# As Words.qml sets the lines: of what the typeface wants, and of the letter size where letters carry marks.
LEADING = 0.9
LEADING_OF_MARKS = 1.47

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
LARGER_REST_STEPS = (
    (TITLE, LARGER_LEAD, LARGER_BODY),
    (TITLE, LARGER_LEAD, LARGER_SMALL),
    (TITLE, LEAD, LARGER_SMALL),
    *REST_STEPS,
)

# Name and hint, in units; no hint at all where that is 0.
TILE_STEPS = ((BODY, SMALL), (SMALL, SMALL), (BODY, 0.0), (SMALL, 0.0))
LARGER_TILE_STEPS = (
    (LARGER_BODY, LARGER_SMALL),
    (LARGER_BODY, SMALL),
    (LARGER_SMALL, SMALL),
    *TILE_STEPS[:2],
    (LARGER_BODY, 0.0),
    (LARGER_SMALL, 0.0),
    *TILE_STEPS[2:],
)

# Name and hint, in units, and whether there is room for the words that invite a touch.
FAMILY_STEPS = (
    (LEAD, SMALL, 1),
    (BODY, SMALL, 1),
    (LEAD, SMALL, 0),
    (BODY, SMALL, 0),
    (LEAD, 0.0, 1),
    (LEAD, 0.0, 0),
    (BODY, 0.0, 0),
    (SMALL, 0.0, 0),
)
LARGER_FAMILY_STEPS = (
    (LARGER_LEAD, LARGER_SMALL, 1),
    (LARGER_LEAD, SMALL, 1),
    *FAMILY_STEPS[:2],
    (LARGER_LEAD, SMALL, 0),
    *FAMILY_STEPS[2:4],
    (LARGER_LEAD, 0.0, 1),
    (LARGER_LEAD, 0.0, 0),
    *FAMILY_STEPS[4:],
)
# Of a tile of a family: the drawing beside the name, a gap between its parts, the words that invite a touch.
LEAST_DISC, LEAST_GAP, INVITATION = 8.0, 1.2, 6.0


def rest_sizes(words: tuple[str, str, str], place: Place, *, is_larger: bool) -> list[int]:
    """The letters of a title, a text and a thank-you below one another, in pixels."""
    weights = (WEIGHT_HEAVY, WEIGHT_TEXT, WEIGHT_TEXT)
    steps = [in_pixels(step, place) for step in (LARGER_REST_STEPS if is_larger else REST_STEPS)]
    for sizes in steps:
        parts = zip(words, sizes, weights, strict=True)
        if (
            sum(height_px(text, size, weight, place.width_px) for text, size, weight in parts)
            <= place.height_px
        ):
            return sizes
    return steps[-1]


def tile_sizes(names: Sequence[str], hints: Sequence[str], place: Place, *, is_larger: bool) -> list[int]:
    """The letters of the names and of the hints of tiles that are all alike, in pixels; 0 for no hints."""
    steps = [in_pixels(step, place) for step in (LARGER_TILE_STEPS if is_larger else TILE_STEPS)]
    for name_px, hint_px in steps:
        heights = (
            height_px(name, name_px, WEIGHT_STRONG, place.width_px)
            + height_px(hint, hint_px, WEIGHT_TEXT, place.width_px)
            for name, hint in zip(names, hints, strict=True)
        )
        if all(height <= place.height_px for height in heights):
            return [name_px, hint_px]
    return steps[-1]


def family_sizes(
    names: Sequence[str], hints: Sequence[str], name_width_px: float, place: Place, *, is_larger: bool
) -> list[int]:
    """The letters of names and hints of the two families; 1 where they invite a touch; what is to spare.

    Args:
        names: Beside a drawing, each in ``name_width_px``.
        hints: What each holds, in the whole width.
        name_width_px: What the drawing leaves.
        place: Between the margins of a tile.
        is_larger: Whether larger letters are asked for.

    Returns:
        Pixels, but for the third.
    """
    steps = LARGER_FAMILY_STEPS if is_larger else FAMILY_STEPS
    fitted = (
        [*in_pixels(step[:2], place), step[2], spare]
        for step in steps
        if (spare := floor(_spare_px(names, hints, step, name_width_px, place))) >= 0
    )
    return next(fitted, [*in_pixels(steps[-1][:2], place), 0, 0])


def _spare_px(
    names: Sequence[str],
    hints: Sequence[str],
    step: tuple[float, float, int],
    name_width_px: float,
    place: Place,
) -> float:
    """What the higher of the tiles leaves, below 0 where it does not fit."""
    unit_px = place.unit_px
    name_px, hint_px = in_pixels(step[:2], place)
    width_px = like_width_px(names, name_px, name_width_px)
    gap_px = LEAST_GAP * unit_px if hint_px else 0.0
    heights_px = (
        max(LEAST_DISC * unit_px, height_px(name, name_px, WEIGHT_HEAVY, width_px))
        + height_px(hint, hint_px, WEIGHT_TEXT, place.width_px)
        for name, hint in zip(names, hints, strict=True)
    )
    taken_px = max(heights_px, default=0.0) + gap_px + unit_px * step[2] * (INVITATION + LEAST_GAP)
    return max(-1.0, place.height_px - taken_px)


def like_width_px(names: Sequence[str], size_px: int, width_px: float) -> float:
    """A width in which all of these names break, where one of them has to."""
    lines = [line_count(each, size_px, WEIGHT_HEAVY, width_px) or 0 for each in names]
    if max(lines, default=1) < 2 or min(lines) != 1:
        return width_px
    narrower = min(
        whole_width_px(each, size_px, WEIGHT_HEAVY)
        for each, count in zip(names, lines, strict=True)
        if count == 1
    )
    tried = min(width_px, narrower - 3)
    return (
        tried
        if all(line_count(each, size_px, WEIGHT_HEAVY, tried) == max(lines) for each in names)
        else width_px
    )


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
    if has_arabic(text):
        return lines * LEADING_OF_MARKS * size_px
    # The last line keeps what the others give to the one below.
    return (lines * LEADING + 1 - LEADING) * line_height_px(size_px, weight)

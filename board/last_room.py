"""How many of the last calls have room on a wall, and how large: fewer calls rather than smaller letters.

All cells are alike: a number, and its desk beside or below it. Needs a ``QGuiApplication``. Must not import
QtQml.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from math import ceil, floor

from board.display import LastCall
from board.last_cells import (
    ARROW_OF_FIGURE,
    ARROW_OF_NAME,
    BESIDE,
    LEAST,
    LINE,
    LINE_OF_FIGURES,
    LINE_OF_MARKS,
    Cell,
    Letters,
    letters_of,
    measured,
)
from ui import fonts
from ui.words import Typefaces

PAD, GAP, BETWEEN = 1.2, 1.6, 2.0
"""Around what a cell holds, between cells, and between a number and the desk beside it, in units."""

MOST_DESK, MOST_NUMBER = 7.4, 18.0
NUMBER_OF_DESK, NUMBER_BEFORE_DESK = 1.6, 2.4
"""A number, in parts of the letters of its desk: at least, and before these grow."""

LEAST_FIGURE = 0.72
"""A figure beside words is never larger than the number, and so much smaller than it is otherwise."""

MOST_COLUMNS = 4
ROWS_OF_A_HIGH_PLACE, COLUMNS_OF_A_WIDE_PLACE = 3, 3
"""So many cells have room even where there are fewer calls, so that one does not fill the wall."""

LARGE_NUMBER = 12.0
WORTH_OF_DESK, WORTH_OF_CELL, WORTH_OF_LINE = 2.0, 0.3, 2.0
"""By which one way to stand is liked better than another, see ``Fitted.worth``, in units of letters:
an empty cell is a small thing, and a name on one line is worth a unit of its own letters."""

SIZES = 17
"""So many figures are handed to QML."""

_STEP = 0.2
# Where not even one call fits in letters that are read from 3 m, better smaller ones than none.
_LEASTS = (LEAST, 3.2, 2.6, 2.0)


@dataclass(frozen=True, slots=True)
class Grid:
    """How cells stand, and what each has of the place, in units; ``is_broken``: names take two lines."""

    columns: int
    rows: int
    width: float
    height: float
    is_wide: bool
    is_broken: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """What stands on the wall, and how large; letters in units.

    Attributes:
        shown: So many of the calls, the first ones.
        grid: Where they stand.
        number: Letters of the number.
        letters: Those of the desk.
    """

    shown: int
    grid: Grid
    number: float
    letters: Letters

    @property
    def worth(self) -> float:
        """Of two that show as many calls the one with larger letters is better, then the one that is full.

        A unit of a desk's letters is worth more than one of a number's, a number that is large is worth no
        more for being larger, and empty cells and broken names take off.
        """
        empty = self.grid.columns * self.grid.rows - self.shown
        letters = WORTH_OF_DESK * self.letters.desk + min(self.number, LARGE_NUMBER)
        return letters - WORTH_OF_CELL * empty - WORTH_OF_LINE * self.grid.is_broken


def fitted(calls: tuple[LastCall, ...], width: float, height: float) -> Fitted | None:
    """The most calls that fit, and then the largest letters; None where there is no room at all.

    Args:
        calls: The first ones stay.
        width: Of the place for all cells, in units.
        height: Its height, in units.
    """
    return _fitted(fonts.loaded(), calls, width, height)


@lru_cache(maxsize=64)
def _fitted(_with: Typefaces, calls: tuple[LastCall, ...], width: float, height: float) -> Fitted | None:
    cells = tuple(measured(each) for each in calls)
    for least, count, is_airy in product(_LEASTS, range(len(cells), 0, -1), (True, False)):
        grids = _grids(count, width, height, is_airy=is_airy)
        found = [best for grid in grids if (best := _largest(cells[:count], grid, least))]
        if found:
            return max(found, key=lambda each: each.worth)
    return None


def last_sizes(calls: tuple[LastCall, ...], width_px: float, height_px: float, unit_px: float) -> list[float]:
    """What QML reads of it: first how many, and where; letters in whole pixels; parts of the letters."""
    found = fitted(calls, width_px / unit_px, height_px / unit_px) if calls else None
    if found is None:
        return [0.0] * SIZES
    grid, letters = found.grid, found.letters
    in_units = (found.number, letters.desk, letters.words, letters.figure)
    return [
        found.shown,
        grid.columns,
        grid.rows,
        float(grid.is_wide),
        *(floor(each * unit_px) for each in in_units),
        PAD * unit_px,
        GAP * unit_px,
        BETWEEN * unit_px,
        BESIDE,
        floor(ARROW_OF_NAME * letters.desk * unit_px),
        floor(ARROW_OF_FIGURE * letters.figure * unit_px),
        LINE,
        LINE_OF_MARKS,
        LINE_OF_FIGURES,
    ]


def _grids(count: int, width: float, height: float, *, is_airy: bool) -> Iterator[Grid]:
    """The ways in which so many cells may stand; ``is_airy``: few of them leave some of the place empty."""
    is_high = height > width * 0.5
    few = 1 if is_high else min(2, count)
    for columns, is_wide, is_broken in product(range(few, MOST_COLUMNS + 1), (False, True), (False, True)):
        rows = ceil(count / columns)
        is_spread = columns > COLUMNS_OF_A_WIDE_PLACE
        if is_spread and ceil(count / (columns - 1)) == rows:
            continue
        if is_airy and is_high:
            rows = max(ROWS_OF_A_HIGH_PLACE, rows)
        elif is_airy and rows == 1 and columns < COLUMNS_OF_A_WIDE_PLACE:
            continue
        cell = ((width - (columns - 1) * GAP) / columns, (height - (rows - 1) * GAP) / rows)
        yield Grid(columns, rows, *cell, is_wide, is_broken)


def _largest(cells: tuple[Cell, ...], grid: Grid, least: float) -> Fitted | None:
    """The largest letters in a grid; None where the least do not fit."""
    best = None
    for step in range(ceil((MOST_DESK - least) / _STEP) + 1):
        letters = letters_of(least + step * _STEP, cells)
        number = _number(cells, grid, letters)
        if number < letters.figure:
            # The figure gives way before a call does, but stays much larger than the words beside it.
            figure = max(letters.desk, LEAST_FIGURE * letters.figure, number)
            letters = replace(letters, figure=figure)
            number = _number(cells, grid, letters)
        of_desk = (NUMBER_BEFORE_DESK if step else NUMBER_OF_DESK) * letters.desk
        if number < max(min(MOST_NUMBER, of_desk), letters.figure):
            break
        best = Fitted(len(cells), grid, number, letters)
    return best


def _number(cells: tuple[Cell, ...], grid: Grid, letters: Letters) -> float:
    """How large the numbers may be beside or above such desks; below 0 where these do not fit."""
    width = max(each.width(letters, is_broken=grid.is_broken) for each in cells)
    height = max(each.height(letters, is_broken=grid.is_broken) for each in cells)
    free_width, free_height = grid.width - 2 * PAD, grid.height - PAD
    if width > free_width or height > free_height:
        return -1.0
    if grid.is_wide:
        free_width -= width + BETWEEN
    else:
        free_height -= height
    widest = max(each.number for each in cells)
    return min(MOST_NUMBER, free_width / widest, free_height / LINE_OF_FIGURES)

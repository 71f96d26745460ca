"""How a list of services shares its room: the letters of all that stands on it.

In the usual look gaps shrink first, then drawings with the white beside them; the question goes on in the
letters of the names, *not sure?* goes, both go on in the smallest letters, and at last the hints go, from all
tiles together. In the larger look each part grows from there while there is room, names first. No name is
larger than the question. Must not import QtQml.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import floor

from kiosk.geometry import DOUBT_GAP, NOTICE_EDGES
from kiosk.giving_way import (
    BODY,
    LARGER_BODY,
    LARGER_LEAD,
    LARGER_SMALL,
    LEAD,
    SMALL,
    Steps,
    grown,
    height_px,
    keeps_lines,
    like_width_px,
)
from ui import fonts
from ui.lines import line_count
from ui.tokens import WEIGHT_HEAVY, WEIGHT_STRONG, WEIGHT_TEXT, WHITE_ABOVE_EM, WHITE_BELOW_EM
from ui.words import Typefaces, has_arabic

# In units, of a heading of one line; it breaks in small letters, or in those of names with so many words.
HEADING_MOST, WORDS_OF_TWO_LINES = 11.0, 4
# Above and below the words of a tile, together: at least, and as much as goes before gaps have all they want.
TILE_EDGES, EASY_TILE_EDGES = 1.2, 2.0
# By so much what has no frame may be higher than the tiles beside it, in parts of its letters.
BEYOND_EM = 0.1
# Around the words of a tile whose marks fill their lines, in parts of its letters.
AROUND_MARKS_EM = 0.2
# A drawing, and the white before, beside and after it: at the end what spares a name its second line.
DRAWINGS = ((11.6, 2.0), (10.4, 2.0), (9.2, 2.0), (8.0, 2.0), (8.0, 1.6), (7.2, 1.4), (6.4, 1.2))
SMALLEST = DRAWINGS[-1]

USUAL: Steps = (
    ("hint_px", (SMALL,)),
    ("name_px", (BODY,)),
    ("question_px", (BODY,)),
    ("doubt_px", (SMALL,)),
    ("question_px", (LEAD,)),
)
LARGER: Steps = (
    ("name_px", (LARGER_BODY, 5.05, 1.1 * BODY, 4.6, BODY, 4.1)),
    ("hint_px", (LARGER_SMALL, 4.5, 4.2)),
    ("doubt_px", (LARGER_SMALL, 4.5, 4.2)),
    ("question_px", (LARGER_LEAD, LEAD, 4.9, 4.6, BODY)),
    ("notice_px", (LARGER_SMALL, 4.5, 4.2)),
)

Drawing = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ListRoom:
    """What is to stand on a list, and the room for it.

    Attributes:
        names: Of the tiles.
        hints: Of the tiles, as many.
        question: The heading.
        doubt: What is said to whoever hesitates, or nothing.
        notice: An honest line about the desk, or nothing.
        unit_px: A unit.
        tile_width_px: How wide a tile is.
        question_width_px: How wide the heading may be.
        doubt_width_px: How wide the doubt may be.
        notice_width_px: How wide the notice may be.
        rows: Of tiles.
        columns: Of tiles.
        tile_least_px: The least height of a tile.
        tile_most_px: The greatest height of a tile.
        height_px: For everything, all gaps that must be taken off; in a lowered list for the tiles.
        above_question_px: What stands above a heading that counts, with the gap between.
        beside_question_px: What stands beside the heading and is at least as high as it.
        above_tiles_px: For heading, doubt and notice of a lowered list; 0 for a list that is not.
        is_doubt_in_tile: Whether the doubt has the place of a tile.
        gaps_growth_px: By how much the gaps of the whole may grow.
        is_larger: Whether larger letters are asked for.
    """

    names: tuple[str, ...]
    hints: tuple[str, ...]
    question: str
    doubt: str
    notice: str
    unit_px: float
    tile_width_px: float
    question_width_px: float
    doubt_width_px: float
    notice_width_px: float
    rows: int
    columns: int
    tile_least_px: float
    tile_most_px: float
    height_px: float
    above_question_px: float
    beside_question_px: float
    above_tiles_px: float
    is_doubt_in_tile: bool
    gaps_growth_px: float
    is_larger: bool


@dataclass(frozen=True, slots=True)
class ListSizes:
    """Letters; 0 for what has no room."""

    name_px: int
    hint_px: int
    doubt_px: int
    question_px: int
    notice_px: int


@dataclass(frozen=True, slots=True)
class ListPlan:
    """How a list is drawn.

    Attributes:
        sizes: Of its letters.
        drawing_px: How large the drawing of a tile is.
        inset_px: The white before, beside and after it.
        ease: How far gaps have grown, from 0 to 1.
        name_widths_px: How wide the name of each tile may be; 0 for all the width it has.
    """

    sizes: ListSizes
    drawing_px: float
    inset_px: float
    ease: float
    name_widths_px: tuple[float, ...]


def list_plan(room: ListRoom) -> ListPlan:
    """Share the room of a list."""
    return _planned(fonts.loaded(), room)


# A screen that is shown again is there at once, also one with much to weigh.
@lru_cache(maxsize=128)
def _planned(_with: Typefaces, room: ListRoom) -> ListPlan:
    smallest = round(SMALL * room.unit_px)
    least = ListSizes(name_px=smallest, hint_px=0, doubt_px=0, question_px=smallest, notice_px=smallest)
    room = _with_room_for(least, room)
    sizes = grown(
        least,
        USUAL,
        room.unit_px,
        lambda each: _is_headed_well(each, room, smallest) and _fits(each, room),
        _headed,
    )
    if room.is_larger:
        sizes = grown(
            sizes, LARGER, room.unit_px, lambda each: _fits(each, room) and _reads_well(each, room), _headed
        )
    drawing = _drawing(sizes, room)
    spare_px = room.height_px - _taken_px(sizes, room, drawing)
    growth_px = room.gaps_growth_px + room.rows * (EASY_TILE_EDGES - TILE_EDGES) * room.unit_px
    return ListPlan(
        sizes,
        drawing_px=drawing[0] * room.unit_px,
        inset_px=drawing[1] * room.unit_px,
        name_widths_px=tuple(_name_widths_px(sizes, room, drawing)),
        ease=min(1.0, max(0.0, spare_px / growth_px)),
    )


def _headed(sizes: ListSizes) -> ListSizes:
    """A question is no smaller than the names below it."""
    return replace(sizes, question_px=max(sizes.question_px, sizes.name_px))


def _drawing(sizes: ListSizes, room: ListRoom) -> Drawing:
    """The largest for which no letter gives way, and no name breaks, nor a hint in larger letters."""
    hints = room.hints if room.is_larger and sizes.hint_px else ()

    def lines(drawing: Drawing) -> list[int | None]:
        width = _name_width_px(room, drawing) - sizes.name_px / 8
        names = [line_count(each, sizes.name_px, WEIGHT_STRONG, width) for each in room.names]
        return names + [line_count(each, sizes.hint_px, WEIGHT_TEXT, width) for each in hints]

    least = lines(SMALLEST)
    may_be = (each for each in DRAWINGS if lines(each) == least and _fits(sizes, room, each))
    return next(may_be, SMALLEST)


def _name_width_px(room: ListRoom, drawing: Drawing) -> float:
    return room.tile_width_px - (drawing[0] + 3 * drawing[1]) * room.unit_px


def _name_widths_px(sizes: ListSizes, room: ListRoom, drawing: Drawing) -> Iterator[float]:
    """Where one name of a row has to break, all of them do, if no tile gets higher by it."""
    width = _name_width_px(room, drawing)
    most_px = _words_px(room.names, room.hints, sizes, (width, width))
    for begin in range(0, len(room.names), room.columns):
        row = slice(begin, begin + room.columns)
        names, hints = room.names[row], room.hints[row]
        like = like_width_px(names, sizes.name_px, width, WEIGHT_STRONG)
        is_like = like < width and _words_px(names, hints, sizes, (like, width)) <= most_px
        yield from (like if is_like else 0.0 for _ in names)


def _with_room_for(least: ListSizes, room: ListRoom) -> ListRoom:
    """A part that is too high in the smallest letters keeps no other from its own room."""
    told = _head_px(least, room) + sum(_told_px(least, room))
    return replace(
        room,
        tile_most_px=max(room.tile_most_px, _tile_px(least, room)),
        height_px=max(room.height_px, _taken_px(least, room)),
        above_tiles_px=max(room.above_tiles_px, told) if room.above_tiles_px else 0.0,
    )


def _fits(sizes: ListSizes, room: ListRoom, drawing: Drawing = SMALLEST) -> bool:
    if room.above_tiles_px and _head_px(sizes, room) + sum(_told_px(sizes, room)) > room.above_tiles_px:
        return False
    is_tile_low = _tile_px(sizes, room, drawing) <= room.tile_most_px
    return is_tile_low and _taken_px(sizes, room, drawing) <= room.height_px


def _is_headed_well(sizes: ListSizes, room: ListRoom, broken_px: int) -> bool:
    """Whether a heading that is larger than that has one line."""
    asked = height_px(room.question, sizes.question_px, WEIGHT_HEAVY, room.question_width_px)
    return sizes.question_px <= broken_px or asked <= HEADING_MOST * room.unit_px


def _reads_well(sizes: ListSizes, room: ListRoom) -> bool:
    """No hint is larger than its name, no doubt than a hint; a larger notice or heading has no line more."""
    smallest = round(SMALL * room.unit_px)
    broken_px = sizes.name_px if len(room.question.split(" ")) >= WORDS_OF_TWO_LINES else smallest
    return (
        sizes.hint_px <= sizes.name_px
        and sizes.doubt_px <= max(sizes.hint_px or sizes.name_px, smallest)
        and _is_headed_well(sizes, room, broken_px)
        and keeps_lines(room.notice, smallest, sizes.notice_px, WEIGHT_TEXT, room.notice_width_px)
    )


def _taken_px(sizes: ListSizes, room: ListRoom, drawing: Drawing = SMALLEST) -> float:
    """What tiles take, and in a list that is not lowered all else."""
    tiles = room.rows * max(room.tile_least_px, _tile_px(sizes, room, drawing))
    return tiles if room.above_tiles_px else tiles + _head_px(sizes, room) + sum(_told_px(sizes, room))


def _tile_px(sizes: ListSizes, room: ListRoom, drawing: Drawing = SMALLEST) -> float:
    width = _name_width_px(room, drawing)
    words = _words_px(room.names, room.hints, sizes, (width, width))
    # It has no frame: its letters alone are as high as the tiles beside it; marks fill their lines.
    white = 0 if has_arabic(room.doubt) else WHITE_ABOVE_EM + WHITE_BELOW_EM + BEYOND_EM
    doubt = _doubt_px(sizes, room) - white * sizes.doubt_px if room.is_doubt_in_tile else 0.0
    return max(words + floor(TILE_EDGES * room.unit_px), doubt)


def _words_px(
    names: Sequence[str], hints: Sequence[str], sizes: ListSizes, widths_px: tuple[float, float]
) -> float:
    """How high the words of the fullest of these tiles are, in the widths of a name and of a hint."""
    return max(
        (
            height_px(name, sizes.name_px, WEIGHT_STRONG, widths_px[0])
            + height_px(hint, sizes.hint_px, WEIGHT_TEXT, widths_px[1])
            + _white_px(name, hint, sizes)
            for name, hint in zip(names, hints, strict=True)
        ),
        default=0.0,
    )


def _white_px(name: str, hint: str, sizes: ListSizes) -> float:
    """What Arabic letters have around them: others have more in their lines."""
    return AROUND_MARKS_EM * sizes.name_px if has_arabic(name + hint) else 0.0


def _head_px(sizes: ListSizes, room: ListRoom) -> float:
    asked = height_px(room.question, sizes.question_px, WEIGHT_HEAVY, room.question_width_px)
    return max(room.beside_question_px, room.above_question_px + asked)


def _told_px(sizes: ListSizes, room: ListRoom) -> Iterator[float]:
    """What is told besides, each with the gap before it where that goes with it."""
    if sizes.doubt_px and not room.is_doubt_in_tile:
        yield _doubt_px(sizes, room) + DOUBT_GAP * room.unit_px
    if room.notice:
        notice_px = height_px(room.notice, sizes.notice_px, WEIGHT_TEXT, room.notice_width_px)
        yield notice_px + NOTICE_EDGES * room.unit_px


def _doubt_px(sizes: ListSizes, room: ListRoom) -> float:
    return height_px(room.doubt, sizes.doubt_px, WEIGHT_TEXT, room.doubt_width_px)

"""How a list of services shares its room: the letters of all that stands on it.

In the usual look gaps shrink first, then drawings; *not sure?* goes, names go on in the smallest letters, and
at last the hints go, from all tiles together. In the larger look each part grows from there while there is
room, names first. Must not import QtQml.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import floor

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
)
from ui import fonts
from ui.lines import Typefaces
from ui.tokens import WEIGHT_HEAVY, WEIGHT_STRONG, WEIGHT_TEXT

# In units. A heading has two lines only where its letters are the smallest.
HEADING_MOST, NOTICE_EDGES, TILE_EDGES = 11.0, 2.4, 1.6

USUAL: Steps = (
    ("hint", (SMALL,)),
    ("name", (BODY,)),
    ("question", (BODY,)),
    ("doubt", (SMALL,)),
    ("question", (LEAD,)),
)
LARGER: Steps = (
    ("name", (LARGER_BODY, 5.05, 1.1 * BODY, 4.6, BODY, 4.1)),
    ("hint", (LARGER_SMALL, 4.5, 4.2)),
    ("doubt", (LARGER_SMALL, 4.5, 4.2)),
    ("question", (LARGER_LEAD, LEAD, 4.9, BODY)),
    ("notice", (LARGER_SMALL, 4.5, 4.2)),
)


@dataclass(frozen=True, slots=True)
class ListRoom:
    """What is to stand on a list, and the room for it, in pixels.

    Attributes:
        names: Of the tiles.
        hints: Of the tiles, as many.
        question: The heading.
        doubt: What is said to whoever hesitates, or nothing.
        notice: An honest line about the desk, or nothing.
        unit: A unit.
        tile: How wide a name may be beside the smallest drawing.
        drawing: By how much a drawing may be wider.
        heading: How wide the heading may be.
        doubted: How wide the doubt may be.
        noticed: How wide the notice may be.
        rows: Of tiles.
        least: The least height of a tile.
        most: The greatest height of a tile.
        height: For everything, all gaps that must be taken off; in a lowered list for the tiles.
        above: What stands above a heading that counts, with the gap between.
        beside: What stands beside the heading and is at least as high as it.
        low: For heading, doubt and notice of a lowered list; 0 for a list that is not.
        isDoubtInTile: Whether the doubt has the place of a tile.
        gaps: By how much the gaps of the whole may grow.
        isLarger: Whether larger letters are asked for.
    """

    names: tuple[str, ...]
    hints: tuple[str, ...]
    question: str
    doubt: str
    notice: str
    unit: float
    tile: float
    drawing: float
    heading: float
    doubted: float
    noticed: float
    rows: int
    least: float
    most: float
    height: float
    above: float
    beside: float
    low: float
    isDoubtInTile: bool
    gaps: float
    isLarger: bool


@dataclass(frozen=True, slots=True)
class ListSizes:
    """Letters in pixels; 0 for what has no room."""

    name: int
    hint: int
    doubt: int
    question: int
    notice: int


def list_plan(room: ListRoom) -> dict[str, float]:
    """The sizes by their names; ``drawing`` and ``ease``: how far drawings and gaps may grow, from 0 to 1."""
    return dict(_planned(fonts.loaded(), room))


# A screen that is shown again is there at once, also one with much to weigh.
@lru_cache(maxsize=128)
def _planned(_with: Typefaces, room: ListRoom) -> dict[str, float]:
    smallest = round(SMALL * room.unit)
    least = ListSizes(name=smallest, hint=0, doubt=0, question=smallest, notice=smallest)
    room = _with_room_for(least, room)
    sizes = grown(least, USUAL, room.unit, lambda each: _fits(each, room))
    if room.isLarger:
        sizes = grown(sizes, LARGER, room.unit, lambda each: _fits(each, room) and _reads_well(each, room))
    has_drawing = _fits(sizes, replace(room, tile=room.tile - room.drawing))
    spare_px = room.height - _taken_px(sizes, room)
    return {
        "name": sizes.name,
        "hint": sizes.hint,
        "doubt": sizes.doubt,
        "question": sizes.question,
        "notice": sizes.notice,
        "drawing": float(has_drawing),
        "ease": min(1.0, max(0.0, spare_px / room.gaps)) if room.gaps else 1.0,
    }


def _with_room_for(least: ListSizes, room: ListRoom) -> ListRoom:
    """A part that is too high in the smallest letters keeps no other from its own room."""
    told = _head_px(least, room) + sum(_told_px(least, room))
    return replace(
        room,
        most=max(room.most, _tile_px(least, room)),
        height=max(room.height, _taken_px(least, room)),
        low=max(room.low, told) if room.low else 0.0,
    )


def _fits(sizes: ListSizes, room: ListRoom) -> bool:
    smallest = round(SMALL * room.unit)
    asked = height_px(room.question, sizes.question, WEIGHT_HEAVY, room.heading)
    if sizes.question > smallest and asked > HEADING_MOST * room.unit:
        return False
    if _tile_px(sizes, room) > room.most:
        return False
    if room.low and _head_px(sizes, room) + sum(_told_px(sizes, room)) > room.low:
        return False
    return _taken_px(sizes, room) <= room.height


def _reads_well(sizes: ListSizes, room: ListRoom) -> bool:
    """No hint is larger than the name above it, and a notice that is larger has no line more."""
    return sizes.hint <= sizes.name and keeps_lines(
        room.notice, round(SMALL * room.unit), sizes.notice, WEIGHT_TEXT, room.noticed
    )


def _taken_px(sizes: ListSizes, room: ListRoom) -> float:
    """What tiles take, and in a list that is not lowered all else."""
    tiles = room.rows * max(room.least, _tile_px(sizes, room))
    return tiles if room.low else tiles + _head_px(sizes, room) + sum(_told_px(sizes, room))


def _tile_px(sizes: ListSizes, room: ListRoom) -> float:
    words = max(
        (
            height_px(name, sizes.name, WEIGHT_STRONG, room.tile)
            + height_px(hint, sizes.hint, WEIGHT_TEXT, room.tile)
            for name, hint in zip(room.names, room.hints, strict=True)
        ),
        default=0.0,
    )
    doubt = _doubt_px(sizes, room) if room.isDoubtInTile else 0.0
    return max(words + floor(TILE_EDGES * room.unit), doubt)


def _head_px(sizes: ListSizes, room: ListRoom) -> float:
    asked = height_px(room.question, sizes.question, WEIGHT_HEAVY, room.heading)
    return max(room.beside, room.above + asked)


def _told_px(sizes: ListSizes, room: ListRoom) -> Iterator[float]:
    """What is told besides, each with the gap before it where that goes with it."""
    if sizes.doubt and not room.isDoubtInTile:
        yield _doubt_px(sizes, room) + 2 * room.unit
    if room.notice:
        yield height_px(room.notice, sizes.notice, WEIGHT_TEXT, room.noticed) + NOTICE_EDGES * room.unit


def _doubt_px(sizes: ListSizes, room: ListRoom) -> float:
    return height_px(room.doubt, sizes.doubt, WEIGHT_TEXT, room.doubted)

"""How the first screen shares its room: the letters of all that stands on it, its drawings and its gaps.

Gaps shrink first, then the drawings, then the invitation to touch goes, and the descriptions last; names have
one size in all states of a screen, and shrink when all that is not enough. In the larger look each part grows
from there while there is room, names first, to no further line. Must not import QtQml.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from kiosk.geometry import BESIDE_DISC, FOOT, NOTICE_EDGES
from kiosk.giving_way import (
    BODY,
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
from kiosk.welcome_gaps import UPRIGHT, WIDE, Gaps
from ui import fonts
from ui.lines import line_count
from ui.tokens import WEIGHT_HEAVY, WEIGHT_TEXT
from ui.words import Typefaces

# Each name on one line, as large as may be; where they are longer, on two.
ONE_LINE = (LEAD, 5.2, 5.0, 4.8)
SHRUNK = (BODY, SMALL)
USUAL: Steps = (("hint_px", (SMALL,)), ("inviting", (1,)))
LARGER: Steps = (
    ("name_px", (LARGER_LEAD, 5.7, 5.5, 5.2, 5.0)),
    ("hint_px", (LARGER_SMALL, 4.5, 4.2)),
    ("question_px", (LARGER_LEAD, 5.7)),
    ("paper_px", (LARGER_SMALL, 4.5, 4.2)),
    ("notice_px", (LARGER_SMALL, 4.5, 4.2)),
)
# In units: the drawing beside a name, that beside one which breaks else, and the words that invite a touch.
LEAST_DISC, LEAST_LARGER_DISC, INVITATION = 8.0, 6.6, 6.0
# Above and below a name that stands alone.
NAME_INSET = 1.8


@dataclass(frozen=True, slots=True)
class WelcomeRoom:
    """What is to stand on the first screen, and the room for it.

    Attributes:
        names: Of the families.
        hints: Of the families, as many.
        question: What is asked.
        paper: What is said of the paper, or nothing.
        notice: An honest line about the desk, or nothing.
        unit_px: A unit.
        tile_width_px: How wide a tile is between its margins.
        disc_most_px: How large the drawings may be.
        question_width_px: How wide the question may be.
        paper_width_px: How wide what is said of the paper may be.
        notice_width_px: How wide the notice may be.
        rows: Of tiles.
        greeting_height_px: What the greeting takes.
        height_px: For everything; on a lowered screen for the tiles.
        above_tiles_px: For greeting, question and notices of a lowered screen; 0 for one that is not.
        is_upright: Whether it is higher than wide.
        is_larger: Whether larger letters are asked for.
    """

    names: tuple[str, ...]
    hints: tuple[str, ...]
    question: str
    paper: str
    notice: str
    unit_px: float
    tile_width_px: float
    disc_most_px: float
    question_width_px: float
    paper_width_px: float
    notice_width_px: float
    rows: int
    greeting_height_px: float
    height_px: float
    above_tiles_px: float
    is_upright: bool
    is_larger: bool


@dataclass(frozen=True, slots=True)
class WelcomeSizes:
    """Letters, 0 for what has no room; ``inviting`` 1 where there is room to invite a touch."""

    name_px: int
    hint_px: int
    inviting: int
    question_px: int
    paper_px: int
    notice_px: int


@dataclass(frozen=True, slots=True)
class WelcomePlan:
    """How the first screen is drawn.

    Attributes:
        sizes: Of its letters.
        gaps_px: Its gaps, in pixels.
        disc_px: How large the drawing of a family is.
        name_width_px: How wide each name may be.
    """

    sizes: WelcomeSizes
    gaps_px: Gaps
    disc_px: float
    name_width_px: float


def welcome_plan(room: WelcomeRoom) -> WelcomePlan:
    """Share the room of the first screen."""
    return _planned(fonts.loaded(), room)


# A screen that is shown again is there at once, also one with much to weigh.
@lru_cache(maxsize=128)
def _planned(_with: Typefaces, room: WelcomeRoom) -> WelcomePlan:
    least, most = UPRIGHT if room.is_upright else WIDE
    sizes = _sizes(room, least)
    disc_px = _disc_px(sizes, room, least)
    ease = min(
        _ease(most_px - least_px, height - least_px)
        for least_px, most_px, height in zip(
            _taken_px(sizes, disc_px, room, least),
            _taken_px(sizes, disc_px, room, most),
            (room.above_tiles_px or room.height_px, room.height_px),
            strict=True,
        )
    )
    return WelcomePlan(
        sizes,
        gaps_px=least.eased(most, ease).scaled(room.unit_px),
        disc_px=disc_px,
        name_width_px=like_width_px(room.names, sizes.name_px, _name_room_px(disc_px, room)),
    )


def _sizes(room: WelcomeRoom, gaps: Gaps) -> WelcomeSizes:
    usual = _usual_sizes(replace(room, is_larger=False), gaps)
    if not room.is_larger:
        return usual
    room = _with_room_for(usual, room, gaps)
    return grown(
        usual,
        LARGER,
        room.unit_px,
        lambda each: _fits(each, room, gaps) and _reads_well(each, usual, room),
    )


def _usual_sizes(room: WelcomeRoom, gaps: Gaps) -> WelcomeSizes:
    unit = room.unit_px
    small, lead = round(SMALL * unit), round(LEAD * unit)
    bare = WelcomeSizes(
        _name_px(room), hint_px=0, inviting=0, question_px=lead, paper_px=small, notice_px=small
    )
    room = _with_room_for(bare, room, gaps)
    shrunk = (replace(bare, name_px=round(each * unit)) for each in SHRUNK)
    bare = next((each for each in (bare, *shrunk) if _fits(each, room, gaps)), replace(bare, name_px=small))
    steps = _steps_of(USUAL, unit)
    return grown(bare, steps, unit, lambda each: _fits(each, room, gaps) and _is_in_turn(each, room))


def _is_in_turn(sizes: WelcomeSizes, room: WelcomeRoom) -> bool:
    """Whether nothing invites where descriptions had to go: the invitation is gone before them."""
    return not sizes.inviting or sizes.hint_px > 0 or not any(room.hints)


def _with_room_for(bare: WelcomeSizes, room: WelcomeRoom, gaps: Gaps) -> WelcomeRoom:
    """What is told above lowered tiles takes nothing from them."""
    told_px = sum(_told_px(bare, room, gaps))
    return replace(room, above_tiles_px=max(room.above_tiles_px, told_px)) if room.above_tiles_px else room


def _steps_of(steps: Steps, unit: float) -> Steps:
    """An invitation is no size, but there or not."""
    return [(part, (1 / unit,) if part == "inviting" else units) for part, units in steps]


def _name_px(room: WelcomeRoom) -> int:
    """One size for all states: it goes by the names and the width alone."""
    width = _name_room_px(LEAST_DISC * room.unit_px, room)
    sizes = [round(each * room.unit_px) for each in ONE_LINE]
    whole = (
        px
        for px in sizes
        if all(line_count(name, px, WEIGHT_HEAVY, width - px / 8) == 1 for name in room.names)
    )
    return next(whole, sizes[0])


def _disc_px(sizes: WelcomeSizes, room: WelcomeRoom, gaps: Gaps) -> float:
    """The largest drawing for which no letter gives way, and no name breaks."""
    least, unit = _least_disc_px(room), room.unit_px
    tried = [room.disc_most_px - each * unit for each in range(int((room.disc_most_px - least) / unit) + 1)]

    lines = _name_lines(sizes, room, least)
    may_be = (
        each for each in tried if _name_lines(sizes, room, each) == lines and _fits(sizes, room, gaps, each)
    )
    return next(may_be, least)


def _least_disc_px(room: WelcomeRoom) -> float:
    return (LEAST_LARGER_DISC if room.is_larger else LEAST_DISC) * room.unit_px


def _name_lines(sizes: WelcomeSizes, room: WelcomeRoom, disc_px: float) -> float:
    """Of the name that has most; both break where one has to."""
    width = _name_room_px(disc_px, room) - sizes.name_px / 8
    lines = (line_count(each, sizes.name_px, WEIGHT_HEAVY, width) for each in room.names)
    return max((each or inf for each in lines), default=0)


def _fits(sizes: WelcomeSizes, room: WelcomeRoom, gaps: Gaps, disc_px: float = 0.0) -> bool:
    upper, rest = _taken_px(sizes, disc_px or _least_disc_px(room), room, gaps)
    return rest <= room.height_px and (not room.above_tiles_px or upper <= room.above_tiles_px)


def _reads_well(sizes: WelcomeSizes, usual: WelcomeSizes, room: WelcomeRoom) -> bool:
    """No hint is larger than its name, and no name has a line more, nor what is told beside the tiles."""
    small, lead = round(SMALL * room.unit_px), round(LEAD * room.unit_px)
    told = (
        (room.question, lead, sizes.question_px, room.question_width_px),
        (room.paper, small, sizes.paper_px, room.paper_width_px),
        (room.notice, small, sizes.notice_px, room.notice_width_px),
    )
    before = _name_lines(usual, room, LEAST_DISC * room.unit_px)
    return (
        sizes.hint_px <= sizes.name_px
        and _name_lines(sizes, room, _least_disc_px(room)) <= before
        and all(keeps_lines(text, was, px, WEIGHT_TEXT, width) for text, was, px, width in told)
    )


def _taken_px(sizes: WelcomeSizes, disc_px: float, room: WelcomeRoom, gaps: Gaps) -> tuple[float, float]:
    """What is told, and what the tiles take: on a screen that is not lowered with what is told."""
    told, tiles = sum(_told_px(sizes, room, gaps)), _tiles_px(sizes, disc_px, room, gaps)
    return (told, tiles) if room.above_tiles_px else (0.0, told + gaps.above * room.unit_px + tiles)


def _told_px(sizes: WelcomeSizes, room: WelcomeRoom, gaps: Gaps) -> Iterator[float]:
    yield room.greeting_height_px
    yield gaps.question * room.unit_px + height_px(
        room.question, sizes.question_px, WEIGHT_TEXT, room.question_width_px
    )
    if room.paper:
        yield gaps.paper * room.unit_px + height_px(
            room.paper, sizes.paper_px, WEIGHT_TEXT, room.paper_width_px
        )
    if room.notice:
        framed = (
            height_px(room.notice, sizes.notice_px, WEIGHT_TEXT, room.notice_width_px)
            + NOTICE_EDGES * room.unit_px
        )
        yield gaps.notice * room.unit_px + framed


def _tiles_px(sizes: WelcomeSizes, disc_px: float, room: WelcomeRoom, gaps: Gaps) -> float:
    unit = room.unit_px
    name_room = like_width_px(room.names, sizes.name_px, _name_room_px(disc_px, room))
    parts = (
        max(disc_px, height_px(name, sizes.name_px, WEIGHT_HEAVY, name_room))
        + (gaps.inner * unit if sizes.hint_px and hint else 0.0)
        + height_px(hint, sizes.hint_px, WEIGHT_TEXT, room.tile_width_px)
        for name, hint in zip(room.names, room.hints, strict=True)
    )
    inset = gaps.inset if sizes.hint_px or sizes.inviting else max(NAME_INSET, gaps.inset)
    invited = (INVITATION + gaps.inner) * unit if sizes.inviting else 0.0
    tile = max(parts, default=0.0) + invited + (2 * inset + FOOT) * unit
    return room.rows * tile + (room.rows - 1) * gaps.between * unit


def _name_room_px(disc_px: float, room: WelcomeRoom) -> float:
    return room.tile_width_px - disc_px - BESIDE_DISC * room.unit_px


def _ease(wanted: float, spare: float) -> float:
    return 1.0 if wanted <= 0 else min(1.0, max(0.0, spare / wanted))

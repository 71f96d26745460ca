"""What one of the last calls needs on a wall: widths and heights in parts of its letters.

Measured with the typeface of the screens, and kept until another typeface is loaded. Needs a
``QGuiApplication``. Must not import QtQml.
"""

from dataclasses import dataclass
from functools import lru_cache

from board.display import LastCall
from ui import fonts
from ui.lines import whole_width_px
from ui.tokens import TYPE_SCALE, WEIGHT_HEAVY, WEIGHT_STRONG
from ui.words import Typefaces, has_arabic

LEAST = TYPE_SCALE.small
"""Letters of a desk in units; on a screen of 43 inches their capitals are 14 mm high, read from 3 m."""

WORDS_OF_DESK = 0.8
"""Letters of the other languages, in parts of those of the first; they have the same least size."""

FIGURE_OF_WORDS = 0.95
"""A figure, in parts of the height of the words beside it."""

LINE, LINE_OF_MARKS, LINE_OF_FIGURES = 1.3, 1.47, 1.05
ARROW_OF_NAME, ARROW_OF_FIGURE, BESIDE = 1.35, 0.8, 0.5
"""An arrow, in parts of the letters that it follows, and the gap before it, in parts of those of a name."""

_MEASURED_PX = 100
# The last letter of an Arabic line may reach beyond it, and the width of letters is rounded.
_BEYOND = 0.15


@dataclass(frozen=True, slots=True)
class Letters:
    """Letter sizes of a desk, in units: of its name, of the other languages, of its figure."""

    desk: float
    words: float
    figure: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One call as it is measured.

    Attributes:
        number: Width of its number.
        desk: Width of its name or figure, on one line.
        broken: The same of a name on two lines.
        desk_line: Height of a line of it.
        words: Width of the longest of the other languages, or of all beside a figure; 0 without.
        words_height: Height of all their lines.
        is_figure: Whether the desk is a figure beside its words.
        has_arrow: Whether an arrow follows.
    """

    number: float
    desk: float
    broken: float
    desk_line: float
    words: float
    words_height: float
    is_figure: bool
    has_arrow: bool

    def width(self, letters: Letters, *, is_broken: bool) -> float:
        """How wide its desk is, in units."""
        size = letters.figure if self.is_figure else letters.desk
        arrow = (ARROW_OF_FIGURE if self.is_figure else ARROW_OF_NAME) * size + BESIDE * letters.desk
        desk = (self.broken if is_broken else self.desk) * size + (arrow if self.has_arrow else 0.0)
        words = self.words * letters.words
        return words + BESIDE * letters.desk + desk if self.is_figure else max(words, desk)

    def height(self, letters: Letters, *, is_broken: bool) -> float:
        """How high its desk is, in units."""
        words = self.words_height * letters.words
        if self.is_figure:
            return max(LINE_OF_FIGURES * letters.figure, words)
        lines = 2 if is_broken and self.broken < self.desk else 1
        return lines * self.desk_line * letters.desk + words


def measured(call: LastCall) -> Cell:
    """Measure a call."""
    return _measured(fonts.loaded(), call)


@lru_cache(maxsize=128)
def _measured(_with: Typefaces, call: LastCall) -> Cell:
    words = call.words.split("\n") if call.words else []
    return Cell(
        number=_width(call.label, WEIGHT_HEAVY),
        desk=_width(call.desk, WEIGHT_STRONG),
        broken=_broken(call.desk),
        desk_line=_line(call.desk),
        words=max((_width(each, WEIGHT_STRONG) for each in words), default=0.0),
        words_height=sum(_line(each) for each in words),
        is_figure=bool(words) and not call.isNamed,
        has_arrow=bool(call.arrow),
    )


def letters_of(desk: float, cells: tuple[Cell, ...]) -> Letters:
    """The letters that go with those of a name, in units."""
    words = max(min(LEAST, desk), WORDS_OF_DESK * desk)
    beside = max((each.words_height for each in cells if each.is_figure), default=0.0)
    return Letters(desk, words, max(desk, FIGURE_OF_WORDS * beside * words))


def _broken(text: str) -> float:
    """How wide a text is on two lines, as evenly as it breaks."""
    words = text.split(" ")
    pairs = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
    halves = (max(_width(each, WEIGHT_STRONG) for each in pair) for pair in pairs)
    return min(halves, default=_width(text, WEIGHT_STRONG))


def _width(text: str, weight: int) -> float:
    whole = whole_width_px(text, _MEASURED_PX, weight) / _MEASURED_PX
    return whole + (_BEYOND if has_arabic(text) else _BEYOND / 3)


def _line(text: str) -> float:
    return LINE_OF_MARKS if has_arabic(text) else LINE

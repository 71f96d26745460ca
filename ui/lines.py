"""How wide a text of several lines is when none of them holds an orphan, and how far its letters reach.

Measured with the typeface of the screens, as Qt Quick lays it out, and kept until another typeface is loaded.
Words are measured at one size and scaled: Qt keeps 10 to 30 kB for good of each size and weight that it
meets, and a plan looks at dozens that are never shown. At that size widths are those of the font file, and
rounded nowhere; at any other Qt cuts each to a 64th of a pixel, so that no line is wider on the screen than
measured, but for its last letter: how far that leans out of it is whole pixels there. Lines that may break or
not for that are laid out in their own size.
Needs a ``QGuiApplication``. Must not import QtQml.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil, floor
from typing import Protocol

from PySide6.QtGui import QPainterPath

from ui import fonts
from ui.words import EM_PX, ENDLESS_PX, Typefaces, Words, family, has_arabic, layout, words

# Each look halves what is left: of 1,000 px, 8 px, and the last line end tells the rest exactly.
_LOOKS = 7
# A text beside which there is less than this breaks nowhere: its own width is rounded, too.
_TOLERANCE_PX = 1.0
_CUT_PX = 1 / 64
# By less than this the last letter of a line makes it longer on the screen than measured: f by 1.42 px.
_LAST_LETTER_PX = 1.5
# By so much an Arabic line may be longer on the screen than measured.
_LEAN_PX = 2.0


def balanced_width(text: str, size_px: int, weight: int, width_px: float) -> float:
    """The least width in which a text keeps the number of its lines.

    Args:
        text: With a line break between paragraphs, each of which keeps its lines.
        size_px: Letter size.
        weight: From 100 to 900.
        width_px: How wide it may be; of that an eighth of a letter is kept free beside Arabic ones.

    Returns:
        ``width_px`` itself for a text of one line, or where a word is wider than that.
    """
    if width_px <= 0 or size_px <= 0:
        return width_px
    # The last letter of an Arabic line may reach beyond it.
    beyond_px = size_px / 8 if has_arabic(text) else 0.0
    reach, whole = _reach_and_whole(fonts.loaded(), text, size_px, weight, max(1.0, width_px - beyond_px))
    return width_px if _is_whole(text, size_px, weight, width_px + _TOLERANCE_PX, whole) else reach


def _is_whole(text: str, size_px: int, weight: int, width_px: float, whole_px: float) -> bool:
    """Whether none of its paragraphs breaks; in its own size where only what is cut off may decide it."""
    if not width_px < whole_px <= width_px + len(text) * _CUT_PX:
        return whole_px <= width_px
    return _whole_at_size(fonts.loaded(), text, size_px, weight) <= width_px


def line_count(text: str, size_px: int, weight: int, width_px: float) -> int | None:
    """How many lines a text has in a width; None where a word is wider."""
    return None if width_px <= 0 or size_px <= 0 else _count(fonts.loaded(), text, size_px, weight, width_px)


def whole_width_px(text: str, size_px: int, weight: int) -> float:
    """How long a text is on one line."""
    return _Reckoned(words(fonts.loaded(), text, weight), size_px).whole_px()


def line_height_px(size_px: int, weight: int, *, is_arabic: bool = False) -> float:
    """How high a line of Noto Sans is, or of Noto Sans Arabic, as its makers want it."""
    return _height(fonts.loaded(), size_px, weight, is_arabic)


def ink_px(text: str, size_px: int, weight: int) -> tuple[float, float]:
    """How far the letters of a text on one line reach above the line they stand on, and below it."""
    return _ink(fonts.loaded(), text, size_px, weight)


@lru_cache(maxsize=2048)
def _count(_with: Typefaces, text: str, size_px: int, weight: int, width_px: float) -> int | None:
    widths = [widths for _, widths in _paragraphs(text, size_px, weight, width_px)]
    if max(map(_longest, widths)) > width_px:
        return None
    return sum(max(1, len(each)) for each in widths)


@lru_cache(maxsize=256)
def _whole_at_size(_with: Typefaces, text: str, size_px: int, weight: int) -> float:
    return max(_LaidOut(each, size_px, weight).whole_px() for each in text.split("\n"))


@lru_cache(maxsize=256)
def _height(_with: Typefaces, size_px: int, weight: int, is_arabic: bool) -> float:
    measured = layout("\u0645" if is_arabic else "x", weight, EM_PX)
    measured.beginLayout()
    line = measured.createLine()
    line.setLineWidth(ENDLESS_PX)
    reaches = line.ascent(), line.descent()
    measured.endLayout()
    # Qt cuts both to a 64th of a pixel, and gives them whole pixels.
    return float(ceil(sum(_cut(each * size_px / EM_PX) for each in reaches)))


def _cut(length_px: float) -> float:
    return floor(length_px / _CUT_PX) * _CUT_PX


@lru_cache(maxsize=256)
def _ink(_with: Typefaces, text: str, size_px: int, weight: int) -> tuple[float, float]:
    path = QPainterPath()
    # The bounds that a font tells leave out how far a mark is lifted above its letter.
    path.addText(0, 0, fonts.font(EM_PX, weight, family(text)), text)
    box, scale = path.boundingRect(), size_px / EM_PX
    return max(0.0, -box.top()) * scale, max(0.0, box.bottom()) * scale


@lru_cache(maxsize=1024)
def _reach_and_whole(
    _with: Typefaces, text: str, size_px: int, weight: int, width_px: float
) -> tuple[float, float]:
    """How far its lines go, and would where none ended before its paragraph."""
    paragraphs = _paragraphs(text, size_px, weight, width_px)
    wholes = [each.whole_px() for each, _ in paragraphs]
    needs = (_needed(*each, whole, width_px) for each, whole in zip(paragraphs, wholes, strict=True))
    leaning_px = _LEAN_PX if has_arabic(text) else 0.0
    return min(width_px, ceil(max(needs) + _LAST_LETTER_PX) + leaning_px), max(wholes)


class _Paragraph(Protocol):
    """A text without a line break, at a size."""

    def whole_px(self) -> float:
        """How long it is on one line."""

    def line_widths(self, width_px: float) -> list[float]:
        """How far each line reaches; a word that is wider than its line stands beyond it."""


class _Reckoned:
    """A paragraph whose lines follow from its words."""

    def __init__(self, of: Words, size_px: int) -> None:
        self._words, self._scale = of, size_px / EM_PX

    def whole_px(self) -> float:
        return self._words.whole() * self._scale

    def line_widths(self, width_px: float) -> list[float]:
        return [each * self._scale for each in self._words.line_widths(width_px / self._scale)]


class _LaidOut:
    """A paragraph that Qt lays out in its own size."""

    def __init__(self, text: str, size_px: int, weight: int) -> None:
        self._layout = layout(text, weight, size_px)

    def whole_px(self) -> float:
        return _longest(self.line_widths(ENDLESS_PX))

    def line_widths(self, width_px: float) -> list[float]:
        widths = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width_px)
            widths.append(line.naturalTextWidth())
        self._layout.endLayout()
        return widths


def _paragraphs(
    text: str, size_px: int, weight: int, width_px: float
) -> list[tuple[_Paragraph, list[float]]]:
    """Its paragraphs and how far their lines reach: in their own size where a last letter may break one."""
    texts = text.split("\n")
    found = _with_lines([_Reckoned(words(fonts.loaded(), each, weight), size_px) for each in texts], width_px)
    if size_px != EM_PX and abs(max(_longest(widths) for _, widths in found) - width_px) < _LAST_LETTER_PX:
        return _with_lines([_LaidOut(each, size_px, weight) for each in texts], width_px)
    return found


def _with_lines(paragraphs: Sequence[_Paragraph], width_px: float) -> list[tuple[_Paragraph, list[float]]]:
    return [(each, each.line_widths(width_px)) for each in paragraphs]


def _needed(paragraph: _Paragraph, widths: list[float], whole_px: float, width_px: float) -> float:
    """What one paragraph needs for the lines that it has in this width, which reach so far."""
    if whole_px <= width_px + _TOLERANCE_PX:
        return whole_px
    least, enough = whole_px / max(1, len(widths)), _longest(widths)
    for _ in range(_LOOKS):
        tried = (least + enough) / 2
        found = paragraph.line_widths(tried)
        if len(found) <= len(widths) and _longest(found) <= tried:
            enough = _longest(found)
        else:
            least = tried
        if enough - least < _TOLERANCE_PX:
            break
    # The last letter of some Arabic lines leans out of them: they need a little more than their own width.
    while enough < width_px and len(paragraph.line_widths(ceil(enough) + _TOLERANCE_PX)) > len(widths):
        enough += _TOLERANCE_PX
    return enough


def _longest(widths: list[float]) -> float:
    return max(widths, default=0.0)

"""How wide a text of several lines is when none of them holds an orphan, and how far its letters reach.

Measured with the typeface of the screens, as Qt Quick lays it out, and kept until another typeface is loaded.
Letters are measured at one size and scaled: Qt keeps 10 to 30 kB for good of each size and weight that it
meets, and a plan looks at dozens that are never shown. At that size widths are those of the font file, and
rounded nowhere; at any other Qt cuts each to a 64th of a pixel, so that no line is wider on the screen than
measured, but for its last letter: how far that leans out of it is whole pixels there. Lines that may break or
not for that are looked at in their own size.
Needs a ``QGuiApplication``. Must not import QtQml.
"""

import re
from functools import lru_cache
from math import ceil, floor

from PySide6.QtGui import QPainterPath, QTextLayout, QTextOption

from ui import fonts

Typefaces = tuple[int, int]
# As many pixels as the typefaces have units to an em: unitsPerEm of the OpenType table ``head``.
_EM_PX = 1000
# Each look halves what is left: of 1,000 px, 8 px, and the last line end tells the rest exactly.
_LOOKS = 7
# A text beside which there is less than this breaks nowhere: its own width is rounded, too.
_TOLERANCE_PX = 1.0
_CUT_PX = 1 / 64
# By less than this the last letter of a line makes it longer on the screen than measured: f by 1.42 px.
_LAST_LETTER_PX = 1.5
_ENDLESS_PX = 1e6
_ARABIC = re.compile("[\u0600-\u06ff]")
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


def has_arabic(text: str) -> bool:
    """Whether a text is set in Arabic letters, or a part of it."""
    return _ARABIC.search(text) is not None


def line_count(text: str, size_px: int, weight: int, width_px: float) -> int | None:
    """How many lines a text has in a width; None where a word is wider."""
    return None if width_px <= 0 or size_px <= 0 else _count(fonts.loaded(), text, size_px, weight, width_px)


def whole_width_px(text: str, size_px: int, weight: int) -> float:
    """How long a text is on one line."""
    return _whole(fonts.loaded(), text, size_px, weight)


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
def _whole(_with: Typefaces, text: str, size_px: int, weight: int) -> float:
    return _Paragraph(text, size_px, weight).whole_px()


@lru_cache(maxsize=256)
def _whole_at_size(_with: Typefaces, text: str, size_px: int, weight: int) -> float:
    return max(_Paragraph(each, size_px, weight, size_px).whole_px() for each in text.split("\n"))


@lru_cache(maxsize=256)
def _height(_with: Typefaces, size_px: int, weight: int, is_arabic: bool) -> float:
    layout = _layout("\u0645" if is_arabic else "x", weight, _EM_PX)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS_PX)
    reaches = line.ascent(), line.descent()
    layout.endLayout()
    # Qt cuts both to a 64th of a pixel, and gives them whole pixels.
    return float(ceil(sum(_cut(each * size_px / _EM_PX) for each in reaches)))


def _cut(length_px: float) -> float:
    return floor(length_px / _CUT_PX) * _CUT_PX


@lru_cache(maxsize=256)
def _ink(_with: Typefaces, text: str, size_px: int, weight: int) -> tuple[float, float]:
    path = QPainterPath()
    # The bounds that a font tells leave out how far a mark is lifted above its letter.
    path.addText(0, 0, fonts.font(_EM_PX, weight, _family(text)), text)
    box, scale = path.boundingRect(), size_px / _EM_PX
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


class _Paragraph:
    """A text without a line break, at a size, measured at one size or in its own."""

    def __init__(self, text: str, size_px: int, weight: int, measured_px: int = _EM_PX) -> None:
        self._layout = _layout(text, weight, measured_px)
        self._scale = size_px / measured_px

    def whole_px(self) -> float:
        """How long it is on one line."""
        return _longest(self.line_widths(_ENDLESS_PX))

    def line_widths(self, width_px: float) -> list[float]:
        """How far each line reaches; a word that is wider than its line stands beyond it."""
        widths, layout = [], self._layout
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(min(_ENDLESS_PX, width_px / self._scale))
            widths.append(line.naturalTextWidth() * self._scale)
        layout.endLayout()
        return widths


def _paragraphs(
    text: str, size_px: int, weight: int, width_px: float, measured_px: int = _EM_PX
) -> list[tuple[_Paragraph, list[float]]]:
    """Its paragraphs and how far their lines reach: in their own size where a last letter may break one."""
    paragraphs = [_Paragraph(each, size_px, weight, measured_px) for each in text.split("\n")]
    found = [(each, each.line_widths(width_px)) for each in paragraphs]
    longest_px = max(_longest(widths) for _, widths in found)
    if measured_px != size_px and abs(longest_px - width_px) < _LAST_LETTER_PX:
        return _paragraphs(text, size_px, weight, width_px, size_px)
    return found


def _layout(text: str, weight: int, size_px: int) -> QTextLayout:
    layout = QTextLayout(text, fonts.font(size_px, weight, _family(text)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    return layout


def _family(text: str) -> str:
    return fonts.ARABIC_FAMILY if has_arabic(text) else fonts.FAMILY


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

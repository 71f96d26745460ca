"""Where the words of a text stand on one line, found once for each weight, and the lines that they make.

A line is as long as its words and the spaces between them: letters of two words take nothing from each other.
Laid out once at ``EM_PX``, where that holds to the unit, a text needs Qt no more at whatever size and width.
Needs a ``QGuiApplication``. Must not import QtQml.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QTextLayout, QTextOption

from ui import fonts

Typefaces = tuple[int, int]
# As many pixels as the typefaces have units to an em: unitsPerEm of the OpenType table ``head``.
EM_PX = 1000
ENDLESS_PX = 1e6
_ARABIC = re.compile("[\u0600-\u06ff]")
# More than any last letter leans, and less than another word takes.
_LEAN = 150.0
# Letters of the two typefaces, among which a line ends on spaces alone; each is one letter to Qt as well.
_PLAIN = re.compile("[ -\u00ac\u00ae-\u017f\u0600-\u06ff\u2010-\u2027]*")
# Of each script a letter that joins no other: what is between two of them is the space alone.
_LETTER, _ARABIC_LETTER = "x", "\u0648"


@dataclass(frozen=True)
class Word:
    """What lies between two places where a line may break, in units of the typeface."""

    length: float
    """From its first letter to where the next one would stand."""
    white: float
    """Behind it, if another follows on its line."""
    lean: float
    """How far its last letter reaches beyond it."""


class Words:
    """The words of a text without a line break, as far from its beginning as they are on one line."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._starts, self._ends = array("d"), array("d")
        reached = 0.0
        for word in words:
            self._starts.append(reached)
            self._ends.append(reached + word.length + word.lean)
            reached += word.length + word.white

    def whole(self) -> float:
        """How far they reach on one line."""
        return self._ends[-1] if self._ends else 0.0

    def line_widths(self, width: float) -> list[float]:
        """How far each line reaches in a width; a word that is wider than its line stands beyond it."""
        widths, first, starts, ends = [], 0, self._starts, self._ends
        while first < len(ends):
            behind = bisect_right(ends, starts[first] + width, first + 1)
            widths.append(ends[behind - 1] - starts[first])
            first = behind
        return widths


def has_arabic(text: str) -> bool:
    """Whether a text is set in Arabic letters, or a part of it."""
    return _ARABIC.search(text) is not None


def family(text: str) -> str:
    """The typeface that a text is measured in."""
    return fonts.ARABIC_FAMILY if has_arabic(text) else fonts.FAMILY


def layout(text: str, weight: int, size_px: int) -> QTextLayout:
    """A text as Qt Quick breaks it, once lines are given to it."""
    made = QTextLayout(text, fonts.font(size_px, weight, family(text)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    made.setTextOption(option)
    return made


@lru_cache(maxsize=512)
def words(_with: Typefaces, text: str, weight: int) -> Words:
    """The words of a text without a line break, kept while ``fonts.loaded()`` is what it was.

    Args:
        text: Of one paragraph.
        weight: From 100 to 900.
    """
    return Words(_apart(text, weight, _space(_with, weight, has_arabic(text))))


def _apart(text: str, weight: int, space: float) -> Iterator[Word]:
    """Each word, alone on its line; how far its last letter leans is told where there is room for it."""
    whites = None if _PLAIN.fullmatch(text) else _whites(text, weight)
    laid_out = layout(text, weight, EM_PX)
    laid_out.beginLayout()
    while (line := laid_out.createLine()).isValid():
        line.setLineWidth(1.0)
        length = line.horizontalAdvance()
        line.setLineWidth(length + _LEAN)
        start, behind = line.textStart(), line.textStart() + line.textLength()
        if whites is None:
            white = space * (behind - start - len(text[start:behind].rstrip(" ")))
        else:
            white = whites[behind]
        yield Word(length, white, line.naturalTextWidth() - length)
    laid_out.endLayout()


def _whites(text: str, weight: int) -> dict[int, float]:
    """The white before each place where a line may break, of whatever kind and typeface it is."""
    laid_out, found = layout(text, weight, EM_PX), {}
    option = laid_out.textOption()
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    laid_out.setTextOption(option)
    laid_out.beginLayout()
    while (line := laid_out.createLine()).isValid():
        line.setLineWidth(1.0)
        found[line.textStart() + line.textLength()] = line.naturalTextWidth() - line.horizontalAdvance()
    laid_out.endLayout()
    return found


@lru_cache(maxsize=64)
def _space(_with: Typefaces, weight: int, is_arabic: bool) -> float:
    letter = _ARABIC_LETTER if is_arabic else _LETTER
    return _one_line(f"{letter} {letter}", weight) - 2 * _one_line(letter, weight)


def _one_line(text: str, weight: int) -> float:
    laid_out = layout(text, weight, EM_PX)
    laid_out.beginLayout()
    line = laid_out.createLine()
    line.setLineWidth(ENDLESS_PX)
    laid_out.endLayout()
    return line.naturalTextWidth()

"""The largest letters of a text that may break into lines, on a board.

Needs a ``QGuiApplication``. Must not import QtQml.
"""

from collections.abc import Iterator

from ui.lines import line_count, line_height_px
from ui.tokens import LEADING_OF_MARKS, MARKS_ABOVE_EM, MARKS_BELOW_EM
from ui.words import has_arabic

_STEP = 0.97
_LEAST_PX = 8
# So small letters may be, in parts of the largest, for the sake of a line less.
_WORTH_A_LINE = 0.8
# Between languages stands an empty line; half of one tells them apart as well.
_MOST_WHITE_EM, _LEAST_WHITE_EM = 1.36, 0.68


def largest_letters(text: str, most_px: int, weight: int, place_px: tuple[float, float]) -> int:
    """The largest letters in which a text fits, to 3 %; on a line less where they are nearly as large.

    Args:
        text: Without a line break of its own.
        most_px: What they are where there is room for more.
        weight: From 100 to 900.
        place_px: Width and height; of that an eighth of a letter is kept free beside Arabic ones.

    Returns:
        Their size, in pixels; the least where even that does not fit.
    """
    width_px, height_px = place_px
    largest_px, fewest, found_px = 0, 0, _LEAST_PX
    for size_px in _sizes(min(most_px, int(height_px))):
        if size_px < _WORTH_A_LINE * largest_px:
            break
        lines = _lines(text, size_px, weight, width_px)
        if lines and _height_px(lines, size_px, weight, is_arabic=has_arabic(text)) <= height_px:
            largest_px = largest_px or size_px
            if not fewest or lines < fewest:
                fewest, found_px = lines, size_px
        if fewest == 1:
            break
    return found_px


def letters_of_languages(text: str, most_px: int, weight: int, place_px: tuple[float, float]) -> int:
    """The largest letters, to 3 %, in which the same in each language fits, with half a line between them.

    Args:
        text: With an empty line between languages, each of which may have several lines of its own.
        most_px: What they are where there is room for more.
        weight: From 100 to 900.
        place_px: Width and height.

    Returns:
        Their size, in pixels; the least where even that does not fit.
    """
    width_px, height_px = place_px
    gaps = text.count("\n\n")
    for size_px in _sizes(most_px):
        words_px = _languages_px(text, size_px, weight, width_px)
        if words_px is not None and words_px + gaps * _LEAST_WHITE_EM * size_px <= height_px:
            return size_px
    return _LEAST_PX


def white_between(text: str, size_px: int, weight: int, place_px: tuple[float, float]) -> float:
    """How much stands between languages, in pixels: an empty line where there is room, half of one at least.

    Args:
        text: As for ``letters_of_languages``.
        size_px: How large its letters are.
        weight: From 100 to 900.
        place_px: Width and height.
    """
    gaps, words_px = text.count("\n\n"), _languages_px(text, size_px, weight, place_px[0])
    most_px, least_px = _MOST_WHITE_EM * size_px, _LEAST_WHITE_EM * size_px
    if gaps == 0 or words_px is None:
        return most_px
    return min(most_px, max(least_px, (place_px[1] - words_px) / gaps))


def _languages_px(text: str, size_px: int, weight: int, width_px: float) -> float | None:
    """How high the words are without the white between languages; None where one is wider than its place."""
    whole_px = 0.0
    for each in text.replace("\n\n", "\n").split("\n"):
        lines = _lines(each, size_px, weight, width_px)
        if lines is None:
            return None
        whole_px += _height_px(lines, size_px, weight, is_arabic=has_arabic(each))
    return whole_px


def _sizes(most_px: int) -> Iterator[int]:
    size_px = most_px
    while size_px > _LEAST_PX:
        yield size_px
        size_px = int(size_px * _STEP)


def _lines(text: str, size_px: int, weight: int, width_px: float) -> int | None:
    # The last letter of an Arabic line may reach beyond it.
    return line_count(text, size_px, weight, width_px - (size_px / 8 if has_arabic(text) else 0))


def _height_px(lines: int, size_px: int, weight: int, *, is_arabic: bool) -> float:
    """How high they are as ``Words`` sets them."""
    line_px = line_height_px(size_px, weight, is_arabic=is_arabic)
    if not is_arabic:
        return lines * line_px
    white_px = (MARKS_ABOVE_EM + MARKS_BELOW_EM) * size_px
    return (lines * LEADING_OF_MARKS + 1 - LEADING_OF_MARKS) * line_px - white_px

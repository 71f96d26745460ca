"""A ruler in millimetres, drawn for one printer: shows how far the blade stands from the print head.

The white at the top of a slip is that distance. Who folds it down along the ruler's top line reads it where
the edge of the paper lies. Must not import anything but hardware's own records.
"""

from __future__ import annotations

from hardware.raster import Raster, raster_of

SCALE = 2
"""The picture is printed with two by two dots each, which is fine enough and a quarter of the bytes."""

LENGTH_MM = 30
_EDGE = 2
_TICKS = {10: 22, 5: 16, 1: 8}
_DIGITS_FROM = 27
_DIGIT_SCALE = 2
_DIGIT_WIDTH, _DIGIT_HEIGHT = 5, 7
_WIDTH = _DIGITS_FROM + 2 * (_DIGIT_WIDTH + 1) * _DIGIT_SCALE
# Seven rows each, the leftmost dot in the highest of five bits.
_DIGITS = {
    "0": (14, 17, 17, 17, 17, 17, 14),
    "1": (4, 12, 4, 4, 4, 4, 14),
    "2": (14, 17, 1, 6, 8, 16, 31),
    "3": (14, 17, 1, 6, 1, 17, 14),
    "5": (31, 16, 30, 1, 1, 17, 14),
}


def draw_ruler(dots_per_mm: float) -> Raster:
    """Draw it; to be printed at ``SCALE``.

    Args:
        dots_per_mm: How fine the printer prints.
    """
    rows_per_mm = dots_per_mm / SCALE
    height = round(LENGTH_MM * rows_per_mm) + _EDGE + _DIGIT_HEIGHT
    black = {(x, y) for y in range(_EDGE) for x in range(_WIDTH)}
    for mm in range(1, LENGTH_MM + 1):
        top = round(mm * rows_per_mm)
        length = next(length for step, length in _TICKS.items() if mm % step == 0)
        black |= {(x, top) for x in range(length)}
        if mm % 5 == 0:
            black |= _number(str(mm), top)
    return raster_of(_WIDTH, height, lambda x, y: (x, y) in black)


def _number(text: str, middle: int) -> set[tuple[int, int]]:
    top = middle - _DIGIT_HEIGHT * _DIGIT_SCALE // 2
    left = _DIGITS_FROM
    black = set()
    for digit in text:
        for y in range(_DIGIT_HEIGHT * _DIGIT_SCALE):
            row = _DIGITS[digit][y // _DIGIT_SCALE]
            black |= {
                (left + x, top + y)
                for x in range(_DIGIT_WIDTH * _DIGIT_SCALE)
                if row >> (_DIGIT_WIDTH - 1 - x // _DIGIT_SCALE) & 1
            }
        left += (_DIGIT_WIDTH + 1) * _DIGIT_SCALE
    return black

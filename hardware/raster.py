"""A small picture in dots, black or white, and the bytes that put it on paper.

Must not import anything but the standard library. Source of the commands: the ESC/POS references of
printer makers, under ``GS v 0`` and ``DLE EOT``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

# DLE EOT, DLE ENQ and DLE DC4 are obeyed even in the middle of a picture: such a pair of bytes would ask a
# question, feed paper or open a drawer. One more dot beside an existing one makes another byte of the second.
_REAL_TIME_COMMAND = re.compile(rb"\x10([\x04\x05\x14])")
_ONE_MORE_DOT = 0x02


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of dots.

    Attributes:
        width: Dots a row, 1 or more.
        height: Rows, 1 to 2303, the most that ``GS v 0`` takes.
        rows: From the top, each row ``stride`` bytes, the leftmost dot in the highest bit; 1 is black.
    """

    width: int
    height: int
    rows: bytes

    @property
    def stride(self) -> int:
        """Bytes a row."""
        return (self.width + 7) // 8

    def is_black(self, x: int, y: int) -> bool:
        """Whether there is ink at a place.

        Args:
            x: From the left, 0 to ``width`` - 1.
            y: From the top, 0 to ``height`` - 1.
        """
        return bool(self.rows[y * self.stride + x // 8] >> (7 - x % 8) & 1)


def raster_of(width: int, height: int, is_black: Callable[[int, int], bool]) -> Raster:
    """Make a picture by asking for each dot.

    Args:
        width: Dots a row, 1 or more.
        height: Rows, 1 or more.
        is_black: Whether there is ink at x, y.
    """
    stride = (width + 7) // 8
    rows = bytearray(stride * height)
    for y in range(height):
        for x in range(width):
            if is_black(x, y):
                rows[y * stride + x // 8] |= 0x80 >> x % 8
    return Raster(width, height, bytes(rows))


def cropped(raster: Raster) -> Raster | None:
    """Cut the white edges off.

    Args:
        raster: Any picture; bits to the right of its width must be white.

    Returns:
        The part that holds ink; None where there is none.
    """
    lines = [
        int.from_bytes(raster.rows[i : i + raster.stride], "big")
        for i in range(0, len(raster.rows), raster.stride)
    ]
    inked = [y for y, line in enumerate(lines) if line]
    if not inked:
        return None
    kept = lines[inked[0] : inked[-1] + 1]
    together = 0
    for line in kept:
        together |= line
    bits = raster.stride * 8
    left = bits - together.bit_length()
    right = bits - ((together & -together).bit_length() - 1)
    width = right - left
    stride = (width + 7) // 8
    mask = (1 << width) - 1
    rows = (((line >> (bits - right)) & mask) << (stride * 8 - width) for line in kept)
    return Raster(width, len(kept), b"".join(row.to_bytes(stride, "big") for row in rows))


def print_raster(raster: Raster, scale: int = 1) -> bytes:
    """The command that prints a picture at once and feeds by its height [GS v 0].

    Args:
        raster: The picture.
        scale: 1 for a dot a dot; 2 for two by two dots each, a quarter of the bytes.
    """
    mode = 3 if scale == 2 else 0
    header = bytes([0x1D, 0x76, 0x30, mode])
    size = raster.stride.to_bytes(2, "little") + raster.height.to_bytes(2, "little")
    return header + size + harmless(raster.rows)


def harmless(rows: bytes) -> bytes:
    """Break up what a printer would take for a real-time command inside a picture.

    Args:
        rows: Dots.

    Returns:
        As many bytes, with one more dot for each such place.
    """
    return _REAL_TIME_COMMAND.sub(lambda found: bytes([0x10, found[1][0] | _ONE_MORE_DOT]), rows)

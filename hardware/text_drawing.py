"""What draws the text that a printer's own characters cannot show; the real one lives in ``app``.

Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

from typing import Protocol

from hardware.raster import Raster


class CannotDraw(Exception):
    """No typeface at hand has all the characters of a text; the message names those it lacks."""


class TextDrawing(Protocol):
    """Draws text of any script, shaped and in its own direction."""

    def draw(self, text: str, size: int, width: int, *, is_bold: bool) -> tuple[Raster, ...]:
        """Draw a paragraph as lines of even length, each cropped to its ink. Any thread may call it.

        Args:
            text: One paragraph, without line breaks.
            size: Height of the typeface (its em), dots of the picture.
            width: No line is wider, dots of the picture.
            is_bold: Whether it is emphasized.

        Returns:
            The lines from the top; empty for a text without ink.

        Raises:
            CannotDraw: A character is missing from every typeface.
        """
        ...

"""From blocks to ESC/POS bytes: the body of a slip, from its code page to its last line feed.

The frame around it, from ``ESC @`` to the cut, is not made here.

Must not import anything but the standard library and hardware's own parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from hardware.blocks import Block, Rule, Space, TextLine
from hardware.characters import printable
from hardware.escpos_library import new_recorder
from hardware.layout import RULE_UNIT_COLUMNS, lay_out
from hardware.profile import PrinterProfile
from hardware.slip import TicketSlip

if TYPE_CHECKING:
    from escpos.printer import Dummy

INITIALIZE = b"\x1b@"
FEED_AND_CUT = b"\x1dVB\x00"


class SlipEncoder:
    """Writes slips for one printer. Stateless between slips; any thread may use it."""

    def __init__(self, profile: PrinterProfile) -> None:
        """Keep the profile.

        Args:
            profile: The printer's paper.
        """
        self._profile = profile

    def encode_body(self, slip: TicketSlip) -> bytes:
        """Lay out a slip and write it: from ``ESC t 16`` to the last line feed, without ``ESC @`` and cut.

        The body expects a printer that was initialized. The first call in a process blocks for about 0.3 s
        (see ``escpos_library``), later ones for less than a millisecond.

        Args:
            slip: What to say.

        Returns:
            The bytes to send, whole and in order.
        """
        return encode_blocks(lay_out(slip, self._profile))

    def encode(self, slip: TicketSlip) -> bytes:
        """Write a slip with the plainest frame: ``ESC @``, the body, ``GS V 66 0``.

        Args:
            slip: What to say.

        Returns:
            The bytes to send, whole and in order.
        """
        return INITIALIZE + self.encode_body(slip) + FEED_AND_CUT


def encode_blocks(blocks: tuple[Block, ...]) -> bytes:
    """Write blocks as ESC/POS.

    The body sets all it needs, since a printer forgets its settings when its power is cut. The code
    page is always CP1252 (``ESC t 16``): the library's own choice picks odd pages.

    Args:
        blocks: From top to bottom.

    Returns:
        The bytes of the body.
    """
    pen = _Pen(new_recorder())
    for block in blocks:
        match block:
            case TextLine():
                pen.write_line(block)
            case Rule():
                pen.draw_rule(block.length)
            case Space():
                pen.recorder.print_and_feed(block.lines)
            case _:
                assert_never(block)
    output: bytes = pen.recorder.output
    return output


class _Pen:
    """Writes lines and sends a style command only where the style changes."""

    def __init__(self, recorder: Dummy) -> None:
        self.recorder = recorder
        self._size = (1, 1)
        self._is_bold = False
        recorder.charcode("CP1252")
        recorder.set(align="center", smooth=True)

    def write_line(self, line: TextLine) -> None:
        self._resize(line.width, line.height)
        if line.is_bold != self._is_bold:
            self.recorder.set(bold=line.is_bold)
            self._is_bold = line.is_bold
        self.recorder.text(printable(line.text) + "\n")

    def draw_rule(self, length: int) -> None:
        # An underlined space eight times as wide is a thin line of 12 mm for one byte; the underline stays
        # two dots thick whatever the size. A printer without it leaves white space.
        self._resize(RULE_UNIT_COLUMNS, 1)
        self.recorder.set(underline=2)
        self.recorder.text(" " * length + "\n")
        self.recorder.set(underline=0)

    def _resize(self, width: int, height: int) -> None:
        if (width, height) != self._size:
            self.recorder.set(custom_size=True, width=width, height=height)
            self._size = (width, height)

"""From blocks to ESC/POS bytes: one slip is one complete frame, from initialize to cut.

Must not import anything but the standard library and hardware's own parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from hardware.blocks import Block, Cut, Rule, Space, TextLine
from hardware.characters import printable
from hardware.escpos_library import new_recorder
from hardware.layout import RULE_UNIT_COLUMNS, lay_out
from hardware.profile import PrinterProfile
from hardware.slip import TicketSlip

if TYPE_CHECKING:
    from escpos.printer import Dummy


class SlipEncoder:
    """Writes slips for one printer. Stateless between slips; any thread may use it."""

    def __init__(self, profile: PrinterProfile) -> None:
        """Keep the profile.

        Args:
            profile: The printer's paper.
        """
        self._profile = profile

    def encode(self, slip: TicketSlip) -> bytes:
        """Lay out a slip and write its frame: ``ESC @``, ``ESC t 16``, body, ``GS V 66 0``.

        The first call in a process blocks for about 0.3 s (see ``escpos_library``), later ones for
        less than a millisecond.

        Args:
            slip: What to say.

        Returns:
            The bytes to send, whole and in order.
        """
        return encode_blocks(lay_out(slip, self._profile))


def encode_blocks(blocks: tuple[Block, ...]) -> bytes:
    """Write blocks as one ESC/POS frame.

    The frame sets all it needs, since a printer forgets its settings when its power is cut. The code
    page is always CP1252 (``ESC t 16``): the library's own choice picks odd pages.

    Args:
        blocks: From top to bottom.

    Returns:
        The bytes of the frame.
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
            case Cut():
                pen.recorder.cut(feed=False)
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
        recorder.hw("INIT")
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

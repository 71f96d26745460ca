"""From blocks to ESC/POS bytes: the body of a slip, from its code page to its last line feed.

The frame around it, from ``ESC @`` to the cut, is not made here. Must not import anything but the standard
library and hardware's own parts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import assert_never

from escpos.constants import CODEPAGE_CHANGE, TXT_SIZE, TXT_STYLE

from hardware.blocks import Block, Picture, QrCode, Rule, Space, StoredPicture, TextLine
from hardware.characters import CODE_PAGE, printable
from hardware.commands import CUT, INITIALIZE
from hardware.figures import USE_BUILT_IN, USE_OWN, define_figures
from hardware.layout import RULE_UNIT_COLUMNS, STRIP_SIZES, TEXT_SCALE, Means, lay_out
from hardware.profile import CODE_PAGE_NUMBER, Capabilities, PrinterProfile
from hardware.qr import native_qr
from hardware.raster import print_raster
from hardware.shortening import STEPS, STEPS_OF_NEXT_STEP, shortened
from hardware.slip import NextStepSlip, Slip, TicketSlip
from hardware.stored_graphics import print_picture
from hardware.text_drawing import TextDrawing

BODY_LIMIT = 4000
"""Most bytes of a body: with its frame it fits the 4 KB that a printer's receive buffer holds."""

WORDS_LIMIT = 396
"""Most bytes of a body of words alone: with the longest frame, 53 bytes, it stays under 450."""

_MOST_CHARACTERS = 400
_LARGEST_OF_ONE_COMMAND = 2
_ONE_BYTE_A_CHARACTER = b"\x1c."  # FS .
ANY_PRINTER = Capabilities()


class SlipEncoder:
    """Writes slips for one printer. Stateless between slips; any thread may use it."""

    def __init__(self, profile: PrinterProfile, drawing: TextDrawing | None = None) -> None:
        """Keep the profile.

        Args:
            profile: The printer's paper and what it can do.
            drawing: Draws what the printer's characters cannot show; None for a visible stand-in.
        """
        self._means = Means(profile, drawing)

    def encode_body(self, slip: Slip, stored_keys: Collection[bytes] = ()) -> bytes:
        """Lay out a slip and write it: from ``ESC t 16`` to the last line feed, without ``ESC @`` and cut.

        The body expects a printer that was initialized. Of words alone it takes at most ``WORDS_LIMIT`` bytes
        where what ``shortening`` leaves out is enough for that, and else all its words. It never takes more
        than ``BODY_LIMIT``: drawn text is set as large as that allows; then the logo gives way to the name,
        then drawn text to the printer's own characters, and at last the code and the further sentences are
        left out. Blocks for some milliseconds, or some tens with pictures.

        Args:
            slip: What to say.
            stored_keys: Keys of the pictures that the printer is known to hold.

        Returns:
            The bytes to send, whole and in order.
        """
        means = replace(self._means, stored_keys=stored_keys)
        blocks = lay_out(slip, means)
        body = _encoded(blocks, means)
        if len(body) <= WORDS_LIMIT:
            return body
        has_pictures = any(isinstance(block, Picture) for block in blocks)
        if not has_pictures and (found := _in_few_words(slip, means)):
            return _encoded(lay_out(*found), found[1])
        for said, how in _ways(slip, means):
            body = _encoded(lay_out(said, how), how)
            if len(body) <= BODY_LIMIT:
                break
        return body

    def encode(self, slip: Slip) -> bytes:
        """Write a slip with the plainest frame: ``ESC @``, the body, ``GS V 66 0``.

        Args:
            slip: What to say.

        Returns:
            The bytes to send, whole and in order.
        """
        return INITIALIZE + self.encode_body(slip) + CUT


def encode_blocks(
    blocks: tuple[Block, ...],
    can: Capabilities = ANY_PRINTER,
    code_page: int = CODE_PAGE_NUMBER,
    *,
    is_smooth: bool = True,
) -> bytes:
    """Write blocks as ESC/POS.

    The body sets all it needs, since a printer forgets its settings when its power is cut. The code
    page is always CP1252 (``ESC t 16``).

    Args:
        blocks: From top to bottom.
        can: What the printer can do.
        code_page: What the printer calls the code page CP1252.
        is_smooth: Whether the printer is to smooth what it magnifies.

    Returns:
        The bytes of the body.
    """
    pen = _Pen(code_page, is_chinese=can.chinese_first.may_be_there, is_smooth=is_smooth)
    for block in blocks:
        pen.write(block)
    return bytes(pen.written)


def _encoded(blocks: tuple[Block, ...], means: Means) -> bytes:
    profile = means.profile
    return encode_blocks(blocks, profile.can, profile.code_page, is_smooth=not means.is_plain)


def _in_few_words(slip: Slip, means: Means) -> tuple[Slip, Means] | None:
    if isinstance(slip, TicketSlip):
        return shortened(slip, means, _has_few_words, STEPS)
    return shortened(slip, means, _has_few_words, STEPS_OF_NEXT_STEP)


def _has_few_words(slip: Slip, means: Means) -> bool:
    return len(_encoded(lay_out(slip, means), means)) <= WORDS_LIMIT


def _ways(slip: Slip, means: Means) -> Iterator[tuple[Slip, Means]]:
    """Ways to set a slip that carries pictures, or more words than others, the finest first."""
    sized = [replace(means, strip_size=size) for size in (STRIP_SIZES if means.drawing else STRIP_SIZES[:1])]
    yield from ((slip, each) for each in sized)
    if slip.logo:
        yield from ((slip, replace(each, has_logo=False)) for each in sized)
    own = replace(means, drawing=None, has_logo=False)
    yield slip, own
    if isinstance(slip, TicketSlip):
        yield replace(slip, qr=None), own
    yield _cut_short(slip), own


def _cut_short(slip: Slip) -> Slip:
    """Only texts far longer than any that the settings allow come to this."""
    if isinstance(slip, NextStepSlip):
        return replace(
            slip,
            library_name=slip.library_name[:_MOST_CHARACTERS],
            headline=slip.headline[:_MOST_CHARACTERS],
            next_step=slip.next_step[:_MOST_CHARACTERS],
            to_do=slip.to_do[:_MOST_CHARACTERS],
            given_on=slip.given_on[:_MOST_CHARACTERS],
            thanks=slip.thanks[:_MOST_CHARACTERS],
            referral=tuple(line[:_MOST_CHARACTERS] for line in slip.referral[:3]),
            times=tuple(line[:_MOST_CHARACTERS] for line in slip.times[:3]),
        )
    return replace(
        slip,
        library_name=slip.library_name[:_MOST_CHARACTERS],
        headline=slip.headline[:_MOST_CHARACTERS],
        label=slip.label[:_MOST_CHARACTERS],
        next_step=slip.next_step[:_MOST_CHARACTERS],
        taken_at=slip.taken_at[:_MOST_CHARACTERS],
        thanks=slip.thanks[:_MOST_CHARACTERS],
        copy_mark=slip.copy_mark and slip.copy_mark[:_MOST_CHARACTERS],
        notice=None,
        qr=None,
    )


class _Pen:
    """Writes blocks and sends a style command only where the style changes."""

    def __init__(self, code_page: int, *, is_chinese: bool, is_smooth: bool) -> None:
        self.written = bytearray(CODEPAGE_CHANGE + bytes([code_page]))
        self._size = (1, 1)
        self._is_bold = False
        if is_chinese:
            self.written += _ONE_BYTE_A_CHARACTER
        # ESC @ has switched smoothing off: to leave it off takes no byte.
        if is_smooth:
            self.written += TXT_STYLE["smooth"][True]
        self.written += TXT_STYLE["align"]["center"]

    def write(self, block: Block) -> None:
        match block:
            case TextLine():
                self._write_line(block)
            case Rule():
                self._draw_rule(block.length)
            case Space():
                self._write_text("\n" * block.lines)
            case Picture():
                self.written += print_raster(block.raster, block.scale)
            case StoredPicture():
                self.written += print_picture(block.key)
            case QrCode():
                self.written += native_qr(block.value)
            case _:
                assert_never(block)

    def _write_text(self, text: str) -> None:
        self.written += text.encode(CODE_PAGE)

    def _write_line(self, line: TextLine) -> None:
        if line.is_own:
            self._write_own(line)
            return
        self._set((line.width, line.height), line.is_bold)
        self._write_text(printable(line.text) + "\n")

    def _write_own(self, line: TextLine) -> None:
        # The figures stand on the left of their cells: a space, small as words, makes up for it.
        self.written += define_figures(line.text, is_narrow=line.is_narrow) + USE_OWN
        self._set((TEXT_SCALE, TEXT_SCALE), self._is_bold)
        self._write_text(" ")
        self._set((line.width, line.height), line.is_bold)
        self._write_text(line.text + "\n")
        self.written += USE_BUILT_IN

    def _draw_rule(self, length: int) -> None:
        # An underlined space eight times as wide is a thin line of 12 mm for one byte; the underline stays
        # two dots thick whatever the size. A printer without it leaves white space.
        self._set((RULE_UNIT_COLUMNS, 1), self._is_bold)
        self.written += TXT_STYLE["underline"][2]
        self._write_text(" " * length + "\n")
        self.written += TXT_STYLE["underline"][0]

    def _set(self, size: tuple[int, int], is_bold: bool) -> None:
        width, height = size
        if size != self._size and is_bold != self._is_bold and max(size) <= _LARGEST_OF_ONE_COMMAND:
            # Both in one command [ESC !]: three bytes instead of six.
            bits = (0x20 if width > 1 else 0) | (0x10 if height > 1 else 0) | (0x08 if is_bold else 0)
            self.written += b"\x1b!" + bytes([bits])
        else:
            if is_bold != self._is_bold:
                self.written += TXT_STYLE["bold"][is_bold]
            if size != self._size:
                self.written += TXT_SIZE + bytes([TXT_STYLE["width"][width] + TXT_STYLE["height"][height]])
        self._size, self._is_bold = size, is_bold

"""From the meaning of a slip to blocks on paper: the one place that decides how a slip looks.

One typeface in one proportion: the printer's own, twice its size in width and in height, and eight times
for the number. Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from hardware.blocks import Block, Picture, QrCode, Rule, Space, StoredPicture, TextLine
from hardware.characters import is_printable
from hardware.figures import has_figures
from hardware.profile import FONT_A_WIDTH_DOTS, PrinterProfile
from hardware.qr import may_be_coded, module_dots, qr_raster
from hardware.raster import Raster
from hardware.slip import NextStepSlip, Slip, SlipQr, TicketSlip
from hardware.stored_graphics import stored_key
from hardware.text_drawing import CannotDraw, TextDrawing
from hardware.wrapping import pauses, wrap

TEXT_SCALE = 2
LARGEST_SCALE = 8
# Paper runs a little sideways: the number keeps this far from each edge.
NUMBER_MARGIN_DOTS = 12
RULE_UNIT_COLUMNS = 8
COLUMNS_PER_MARGIN = 12
# The same ones stand on every slip, and breaking one well takes longer than all the rest.
_SENTENCES_KEPT = 64
STRIP_SCALE = 2
STRIP_SIZES = (24, 22, 20, 18, 16, 14)
"""Heights of drawn type that a slip may be set in, dots of the picture; on paper twice that. 24 matches
the printer's own letters, 20 is 14 points."""


@dataclass(frozen=True, slots=True)
class Means:
    """What there is to set a slip with.

    Attributes:
        profile: The printer.
        drawing: Draws what the printer's characters cannot show; None to do without.
        strip_size: One of ``STRIP_SIZES``.
        stored_keys: Keys of the pictures that the printer is known to hold.
        has_logo: False to set the library's name although there is a logo, to save bytes.
        has_rule: False to leave out the rule below the name, to save bytes.
        is_plain: Nothing bold and nothing smoothed, to save bytes.
        has_narrow_figures: The narrow figures in the number, to save bytes.
        has_own_figures: False to print the number with the printer's own figures, to save bytes.
    """

    profile: PrinterProfile
    drawing: TextDrawing | None = None
    strip_size: int = STRIP_SIZES[0]
    stored_keys: Collection[bytes] = ()
    has_logo: bool = True
    has_rule: bool = True
    is_plain: bool = False
    has_narrow_figures: bool = False
    has_own_figures: bool = True


def lay_out(slip: Slip, means: Means) -> tuple[Block, ...]:
    """Compose a slip for one paper width.

    The number is 8 times the normal height and as wide as the paper allows: 192 dots, 24 mm, from the top of
    its figures to their foot where the printer takes our own (``figures``), else some 14 to 18 mm within a
    line of 24 mm. Every other line is twice the normal size (17 points).

    Args:
        slip: What to say.
        means: What there is to say it with.

    Returns:
        Blocks from top to bottom, of which none is wider than the paper.
    """
    return tuple(_ticket(slip, means) if isinstance(slip, TicketSlip) else _next_step(slip, means))


def _next_step(slip: NextStepSlip, means: Means) -> list[Block]:
    blocks = [*_head(slip, means), *_paragraph(slip.headline, means, is_bold=True)]
    blocks += _paragraph(slip.next_step, means)
    for line, text in enumerate(slip.referral):
        gap = [Space()] if line else []  # what it is for stands close to the name
        blocks += [*_text(text, means, is_bold=not line), *gap]
    blocks += _paragraph(slip.times_headline, means, is_bold=True)
    for text in slip.times:
        blocks += _paragraph(text, means)
    blocks += [*_paragraph(slip.to_do, means), *_paragraph(slip.given_on, means)]
    return [*blocks, *_text(slip.thanks, means), Space(2)]


def _ticket(slip: TicketSlip, means: Means) -> list[Block]:
    blocks = _paragraph(slip.copy_mark or "", means, is_bold=True)
    blocks += [*_head(slip, means), *_paragraph(slip.headline, means)]
    blocks += [_number(slip.label, means), Space()]
    blocks += _text(slip.next_step, means)
    if slip.notice:
        blocks += [Space(), *_text(slip.notice, means)]
    blocks += [Space(), *_paragraph(slip.taken_at, means)]
    if slip.qr:
        blocks += _qr(slip.qr, means)
    return [*blocks, *_text(slip.thanks, means), Space(2)]


def _head(slip: Slip, means: Means) -> list[Block]:
    rule = [Rule(means.profile.columns // RULE_UNIT_COLUMNS)] if means.has_rule else []
    return [*_masthead(slip, means), *rule, Space()]


def _masthead(slip: Slip, means: Means) -> list[Block]:
    logo = slip.logo
    if logo is None or not means.has_logo or logo.width > means.profile.width_dots:
        return _text(slip.library_name, means, is_bold=True)
    key = stored_key(logo)
    if means.profile.can.stored_graphics.is_there and key in means.stored_keys:
        return [StoredPicture(key, logo.width)]
    if means.profile.can.raster.may_be_there:
        return [Picture(logo)]
    return _text(slip.library_name, means, is_bold=True)


def _paragraph(text: str, means: Means, *, is_bold: bool = False) -> list[Block]:
    """A text with white below it; nothing for an empty one."""
    return [*_text(text, means, is_bold=is_bold), Space()] if text else []


def _text(text: str, means: Means, *, is_bold: bool = False) -> list[Block]:
    if not is_printable(text) and means.drawing and means.profile.can.raster.may_be_there:
        width = means.profile.width_dots // STRIP_SCALE
        try:
            strips = [
                strip
                for paragraph in text.splitlines()
                for strip in means.drawing.draw(paragraph, means.strip_size, width, is_bold=is_bold)
            ]
        except CannotDraw:
            strips = []
        if strips:
            return _with_leading(strips)
    lines = _lines(text, means.profile.columns // TEXT_SCALE)
    is_bold = is_bold and not means.is_plain
    return [TextLine(line, TEXT_SCALE, TEXT_SCALE, is_bold) for line in lines]


@lru_cache(_SENTENCES_KEPT)
def _lines(text: str, columns: int) -> tuple[str, ...]:
    """Keep a little off the edges where that cuts no word and costs neither a line nor a pause at its end."""
    text = unicodedata.normalize("NFC", text)  # a letter with its accent is one column
    whole = wrap(text, columns)
    room = columns - columns // COLUMNS_PER_MARGIN
    kept_off = wrap(text, room)
    cuts_no_word = all(len(word) <= room for word in text.split(" "))
    is_as_good = cuts_no_word and len(kept_off) == len(whole) and pauses(kept_off) >= pauses(whole)
    return tuple(kept_off if is_as_good else whole)


def _with_leading(strips: list[Raster]) -> list[Block]:
    """A strip is cropped to its ink: the white between lines is fed, which costs a byte."""
    return [block for strip in strips for block in (Picture(strip, STRIP_SCALE), Space())]


def _number(label: str, means: Means) -> TextLine:
    profile = means.profile
    room = profile.width_dots - 2 * NUMBER_MARGIN_DOTS
    width = room // (FONT_A_WIDTH_DOTS * max(1, len(label)))
    width = max(1, min(LARGEST_SCALE, width))
    if has_figures(label) and means.has_own_figures and profile.can.own_characters.may_be_there:
        return TextLine(label, width, LARGEST_SCALE, is_own=True, is_narrow=means.has_narrow_figures)
    return TextLine(label, width, LARGEST_SCALE, is_bold=True)


def _qr(qr: SlipQr, means: Means) -> list[Block]:
    can = means.profile.can
    if not may_be_coded(qr.value) or not (can.native_qr.is_there or can.raster.may_be_there):
        return []
    code: Block = QrCode(qr.value)
    if not can.native_qr.is_there:
        code = Picture(qr_raster(qr.value, module_dots(qr.value) // STRIP_SCALE), STRIP_SCALE)
    return [code, Space(), *_paragraph(qr.caption, means)]

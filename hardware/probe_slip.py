"""The one slip that a probe prints: numbered things of which a person can say whether they are right.

Written command by command, not by the encoder: it tries what the encoder avoids. Must not import anything but
the standard library and hardware's own parts. Sources: the ESC/POS references of printer makers.
"""

from __future__ import annotations

from dataclasses import dataclass

from hardware.commands import CUT, INITIALIZE, Question, process_id_mark
from hardware.figures import USE_BUILT_IN, USE_OWN
from hardware.profile import CODE_PAGE_NUMBER, PrinterProfile
from hardware.qr import native_qr
from hardware.raster import print_raster
from hardware.ruler import SCALE, draw_ruler

PRINTED_ID, CUT_ID = b"PRNT", b"CUT!"
OWN, CODE, RULER = 4, 5, 6
CODED = "Votre tour"
ACCENTS = "éèç œŒ € «»"
"""Short enough for 16 columns, so that the slip is set large on every paper."""

_STAR_CODE_PAGE = 32
_BOLD, _NOT_BOLD = b"\x1bE\x01", b"\x1bE\x00"
_CENTRE, _LEFT = b"\x1ba\x01", b"\x1ba\x00"
_ONE_BYTE_A_CHARACTER = b"\x1c."
# The letter X of 12 by 24 dots, all of them black.
_BLACK_X = b"\x1b&\x03XX\x0c" + b"\xff" * 36


@dataclass(frozen=True, slots=True)
class Line:
    """A line of accents.

    Attributes:
        number: In front of it.
        code_page: What ``ESC t`` is told.
        is_told: Whether the printer is told to take one byte a character, ``FS .``.
        shows_chinese: Whether it tells if that was needed.
    """

    number: int
    code_page: int
    is_told: bool
    shows_chinese: bool


def accent_lines(profile: PrinterProfile) -> tuple[Line, ...]:
    """The lines of accents, the plainest first.

    Args:
        profile: What is known; its code page is tried first, then the other that is used.
    """
    first = profile.code_page
    other = _STAR_CODE_PAGE if first == CODE_PAGE_NUMBER else CODE_PAGE_NUMBER
    return (
        Line(1, first, is_told=False, shows_chinese=True),
        Line(2, first, is_told=True, shows_chinese=True),
        Line(3, other, is_told=True, shows_chinese=False),
    )


def probe_slip(profile: PrinterProfile, *, has_marks: bool, has_fence: bool) -> bytes:
    """Write the slip, from ``ESC @`` to the cut, under 2 KB.

    Args:
        profile: Of the paper.
        has_marks: Whether the printer answers marks: two of them tell when it is printed and cut.
        has_fence: Whether it answers in the order of the data.
    """
    parts = [
        INITIALIZE,
        print_raster(draw_ruler(profile.dots_per_mm), SCALE),
        _text("\nVotre tour\n", is_large=True, is_bold=True),
        _text("\n"),
        *(_accents(line) for line in accent_lines(profile)),
        _BLACK_X + _text(f"{OWN} black box: ", is_large=True) + USE_OWN + b"X" + USE_BUILT_IN + b"\n",
        _text(f"{CODE} square code:\n", is_large=True) + _text("\n"),
        _CENTRE + native_qr(CODED) + b"\n" + _LEFT,
        _text(f"{RULER} ruler on top\n", is_large=True),
        _text("Fold the white edge down along\nits thick line: at which number\ndoes it lie?\n\n"),
    ]
    printed, cut = (process_id_mark(each) if has_marks else b"" for each in (PRINTED_ID, CUT_ID))
    fence = Question.FENCE.value if has_fence else b""
    return b"".join(parts) + printed + CUT + cut + fence + INITIALIZE


def _accents(line: Line) -> bytes:
    told = _ONE_BYTE_A_CHARACTER if line.is_told else b""
    page = b"\x1bt" + bytes([line.code_page])
    # A letter at the end: a printer that takes two bytes for one character would swallow the line feed.
    return told + page + _text(f"{line.number} {ACCENTS} .\n", is_large=True)


def _text(text: str, *, is_large: bool = False, is_bold: bool = False) -> bytes:
    size = b"\x1d!" + (b"\x11" if is_large else b"\x00")
    return size + (_BOLD if is_bold else _NOT_BOLD) + text.encode("cp1252")

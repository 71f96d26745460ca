"""Slips as they look: drawn by the virtual printer, measured and read with other eyes than ours."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from hardware.encoder import SlipEncoder
from hardware.profile import DOCUMENTED, DOTS_PER_MM, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import SlipQr, TicketSlip
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import LinePrinted, NotUnderstood, PaperFed, PicturePrinted
from hardware.virtual_printer.picture import EDGE_DOTS, draw_slip
from hardware.virtual_printer.slips import PrintedSlip
from tests.hardware.sample_slips import FRENCH

PAPERS = pytest.mark.parametrize("paper", [GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
QR = SlipQr("https://biblio.example.ca/attente?n=A012", "La bibliothèque en ligne")
NATIVE = Capabilities(native_qr=DOCUMENTED)
DARK = 128


def picture_of(slip: TicketSlip, paper: PrinterProfile) -> Image.Image:
    data = b"\x1b@" + SlipEncoder(paper).encode_body(slip)
    interpreter = EscposInterpreter(paper.width_dots)
    events = [event for byte in data for event in interpreter.feed(byte)]
    assert not [event for event in events if isinstance(event, NotUnderstood)]
    kept = tuple(event for event in events if isinstance(event, LinePrinted | PicturePrinted | PaperFed))
    return draw_slip(PrintedSlip(1, paper.width_dots, data, kept, 0.0, 0.0, 0.0, 0.0))


def ink_of(picture: Image.Image) -> Image.Image:
    return picture.point(lambda shade: 255 if shade < DARK else 0)


def tallest_ink(picture: Image.Image) -> tuple[int, int, int]:
    """Of the parts that white rows leave: the height of the tallest, and the white on its left and right."""
    ink = ink_of(picture)
    rows = [any(ink.crop((0, y, ink.width, y + 1)).tobytes()) for y in range(ink.height)]
    starts = [y for y in range(1, len(rows)) if rows[y] and not rows[y - 1]]
    parts = [(y, next(end for end in range(y, len(rows)) if not rows[end])) for y in starts]
    top, end = max(parts, key=lambda part: part[1] - part[0])
    left, _, right, _ = ink.crop((0, top, ink.width, end)).getbbox() or (0, 0, 0, 0)
    return end - top, left, ink.width - right


@PAPERS
@pytest.mark.parametrize("label", ["A012", "B357", "A1000", "AB1357"])
def test_the_figures_on_the_picture_stand_24_mm_high_in_the_middle(label: str, paper: PrinterProfile) -> None:
    # Two letters past 999 stand as high where the words leave room for their figures.
    slip = replace(FRENCH, label=label, notice=FRENCH.notice if len(label) < 6 else None)
    height, left, right = tallest_ink(picture_of(slip, paper))
    assert height / DOTS_PER_MM >= 24
    assert abs(left - right) <= 1.5 * DOTS_PER_MM


@PAPERS
@pytest.mark.parametrize("can", [Capabilities(), NATIVE], ids=["drawn", "native"])
def test_the_code_on_the_picture_is_read_by_another_library(paper: PrinterProfile, can: Capabilities) -> None:
    picture = picture_of(replace(FRENCH, qr=QR), replace(paper, can=can))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [QR.value]


@PAPERS
def test_nothing_is_printed_beside_the_paper(paper: PrinterProfile) -> None:
    left, _, right, _ = ink_of(picture_of(replace(FRENCH, qr=QR), paper)).getbbox() or (0, 0, 0, 0)
    assert left >= EDGE_DOTS
    assert right <= EDGE_DOTS + paper.width_dots

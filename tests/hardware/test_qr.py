"""QR codes on slips: the printer's own or drawn, they say what was meant, and another library reads them."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from hardware.profile import DOTS_PER_MM
from hardware.qr import LONGEST_BYTES, may_be_coded, module_dots, native_qr, qr_raster
from tests.hardware.escpos_reader import ReadQr, read_frames

ADDRESSES = [
    "https://biblio.example.ca/",
    "https://biblio.example.ca/file?numero=A1000&langue=français",
    "x" * LONGEST_BYTES,
]


def read_picture(width: int, height: int, rows: bytes) -> list[str]:
    """What an independent decoder finds in black dots on white paper."""
    dots = Image.frombytes("1", (width, height), rows).convert("L").point(lambda shade: 255 - shade)
    paper = Image.new("L", (width + 80, height + 80), 255)
    paper.paste(dots, (40, 40))
    return [code.text for code in zxingcpp.read_barcodes(paper)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_drawn_code_is_read_by_another_library(address: str) -> None:
    picture = qr_raster(address, module_dots(address))
    assert read_picture(picture.width, picture.height, picture.rows) == [address]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_printer_is_asked_for_the_same_code(address: str) -> None:
    [read] = read_frames(native_qr(address))
    assert read.items == [ReadQr(address, module_dots(address))]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_code_is_large_enough_for_a_telephone_and_fits_narrow_paper(address: str) -> None:
    side_dots = qr_raster(address, module_dots(address)).width
    assert module_dots(address) >= 0.5 * DOTS_PER_MM
    assert 17 * DOTS_PER_MM <= side_dots <= 384


@pytest.mark.parametrize("value", ["", "x" * (LONGEST_BYTES + 1), "a\nb", "\x1b@", "é" * LONGEST_BYTES])
def test_what_makes_no_readable_code_is_known_before(value: str) -> None:
    assert not may_be_coded(value)

"""The whole way of a slip: meaning, blocks, bytes, a serial port, the virtual printer, and the picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from hardware.encoder import SlipEncoder
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.paper import Align, LinePrinted
from hardware.virtual_printer.picture import INK_SHADE, draw_slip, save_slip
from tests.hardware.escpos_reader import read_frames
from tests.hardware.quick_printer import quick_printer
from tests.hardware.sample_slips import ENGLISH, FRENCH, SAMPLES


@pytest.fixture(scope="module", params=[GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
def printer(request: pytest.FixtureRequest) -> Iterator[tuple[PrinterProfile, VirtualPrinter, serial.Serial]]:
    with quick_printer(request.param) as printer, serial.Serial(printer.device, 115_200) as port:
        yield request.param, printer, port


@pytest.mark.parametrize("slip", SAMPLES.values(), ids=SAMPLES)
def test_a_slip_comes_out_as_it_was_meant(
    printer: tuple[PrinterProfile, VirtualPrinter, serial.Serial], slip: TicketSlip
) -> None:
    profile, virtual_printer, port = printer
    frame = SlipEncoder(profile).encode(slip)
    before = len(virtual_printer.slips)
    port.write(frame)
    printed = virtual_printer.wait_for_slips(before + 1)[-1]

    assert printed.data == frame
    assert printed.not_understood == ()
    [read] = read_frames(printed.data)
    assert read.begins_with_init
    assert read.is_cut
    assert tuple(line.text.strip(" ") for line in read.lines if line.text.strip(" ")) == printed.text
    sizes = [(e.marks[-1].width, e.marks[-1].height) for e in printed.events if isinstance(e, LinePrinted)]
    assert [(line.width, line.height) for line in read.lines] == sizes
    assert all(e.align is Align.CENTRE for e in printed.events if isinstance(e, LinePrinted))


def test_the_picture_is_as_wide_as_the_paper_and_inked_inside_it() -> None:
    with quick_printer() as printer, serial.Serial(printer.device, 115_200) as port:
        port.write(SlipEncoder(GENERIC_80_MM).encode(FRENCH))
        [slip] = printer.wait_for_slips(1)
    picture = draw_slip(slip)
    assert picture.width == GENERIC_80_MM.paper_mm * 8
    assert picture.height > 800
    ink = picture.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert ink
    assert ink[0] >= 32
    assert ink[2] <= 32 + GENERIC_80_MM.width_dots
    darkest = picture.getextrema()[0]
    assert darkest == INK_SHADE


def test_pictures_are_kept_one_a_slip(tmp_path: Path) -> None:
    with quick_printer() as printer, serial.Serial(printer.device, 115_200) as port:
        port.write(SlipEncoder(GENERIC_80_MM).encode(FRENCH) + SlipEncoder(GENERIC_80_MM).encode(ENGLISH))
        files = [save_slip(slip, tmp_path) for slip in printer.wait_for_slips(2)]
    assert [file.name for file in files] == ["slip-001.png", "slip-002.png"]
    assert all(file.stat().st_size > 5000 for file in files)

"""The virtual printer prints pictures, keeps some by a key, and draws QR codes itself."""

from __future__ import annotations

import pytest
from PIL import Image

from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.graphics import GraphicsMemory
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import Align, LinePrinted, NotUnderstood, PaperEvent, PicturePrinted
from hardware.virtual_printer.picture import EDGE_DOTS, INK_SHADE, PAPER_SHADE, draw_slip
from hardware.virtual_printer.slips import PrintedSlip

# A picture of sixteen dots by two: the left half inked, then the right half.
DOTS = b"\xff\x00\x00\xff"
RASTER = b"\x1dv0\x00\x02\x00\x02\x00" + DOTS
DEFINE = b"\x1d(L\x0f\x000C0lo\x01\x10\x00\x02\x001" + DOTS
PRINT_KEPT = b"\x1d(L\x06\x000Elo\x01\x01"
LIST_KEYS = b"\x1d(L\x04\x000@KC"
ADDRESS = b"https://example.org/"


def qr_code(content: bytes, module: int = 4, level: bytes = b"1") -> bytes:
    store = b"\x1d(k" + (len(content) + 3).to_bytes(2, "little") + b"1P0" + content
    settings = b"\x1d(k\x04\x001A2\x00" + b"\x1d(k\x03\x001C" + bytes([module]) + b"\x1d(k\x03\x001E" + level
    return settings + store + b"\x1d(k\x03\x001Q0"


def events_of(
    data: bytes, can: Abilities | None = None, memory: GraphicsMemory | None = None
) -> list[object]:
    interpreter = EscposInterpreter(576, can, memory)
    return [event for byte in data for event in interpreter.feed(byte)]


def slip_of(*events: PaperEvent) -> PrintedSlip:
    return PrintedSlip(1, 576, b"", events, 0.0, 0.0, 0.0, 0.0)


def ink_of(picture: Image.Image) -> set[tuple[int, int]]:
    """Where there is ink, from the left of the printable width and from the first line."""
    top = picture.height - 2
    return {
        (x - EDGE_DOTS, y - top)
        for y in range(top, picture.height)
        for x in range(picture.width)
        if picture.getpixel((x, y)) == INK_SHADE
    }


def test_a_raster_picture_is_printed_dot_by_dot() -> None:
    [picture] = events_of(RASTER)
    assert picture == PicturePrinted(16, 2, DOTS, Align.LEFT)
    drawn = draw_slip(slip_of(picture))
    assert ink_of(drawn) == {(x, 0) for x in range(8)} | {(x, 1) for x in range(8, 16)}
    assert drawn.getpixel((EDGE_DOTS + 8, drawn.height - 2)) == PAPER_SHADE


def test_a_picture_stands_where_the_text_would() -> None:
    [picture] = events_of(b"\x1ba\x02" + RASTER)
    assert isinstance(picture, PicturePrinted)
    assert min(x for x, _ in ink_of(draw_slip(slip_of(picture)))) == 576 - 16


def test_a_picture_wider_than_the_paper_ends_at_its_edge() -> None:
    [wide] = events_of(b"\x1dv0\x00\x64\x00\x01\x00" + b"\xff" * 100)
    assert isinstance(wide, PicturePrinted)
    assert {x for x, _ in ink_of(draw_slip(slip_of(wide)))} == set(range(576))


def test_a_picture_is_kept_by_its_key_and_printed_as_often_as_wanted() -> None:
    memory = GraphicsMemory()
    first, second = events_of(DEFINE + PRINT_KEPT * 2, memory=memory)
    assert first == second == PicturePrinted(16, 2, DOTS, Align.LEFT)
    assert memory.keys == (b"lo",)
    [again] = events_of(b"\x1b@" + PRINT_KEPT, memory=memory)[1:]
    assert again == first


def test_a_key_nobody_defined_prints_nothing() -> None:
    assert [type(event) for event in events_of(PRINT_KEPT)] == [NotUnderstood]


@pytest.mark.parametrize("level", [b"0", b"1", b"2", b"3"])
def test_a_qr_code_is_drawn_by_the_printer(level: bytes) -> None:
    [code] = events_of(qr_code(ADDRESS, level=level))
    assert isinstance(code, PicturePrinted)
    assert code.symbol == ADDRESS.decode()
    assert code.columns == code.rows
    assert code.columns % 4 == 1  # 17 modules and four a version
    assert code.width_dots == code.columns * 4
    # The square with a ring that readers look for stands in the upper left corner.
    assert code.data[0] & 0xFE == 0xFE
    assert slip_of(code).symbols == (ADDRESS.decode(),)


def test_a_qr_code_too_long_for_any_size_is_not_understood() -> None:
    *_, last = events_of(qr_code(b"a" * 3000, level=b"3"))
    assert isinstance(last, NotUnderstood)


def test_a_weaker_printer_prints_on_without_what_it_cannot_draw() -> None:
    can = Abilities(native_qr=False, raster=False, stored_graphics=False)
    *strange, line = events_of(qr_code(b"x") + RASTER + DEFINE + b"on\n", can)
    assert all(isinstance(event, NotUnderstood) for event in strange)
    assert isinstance(line, LinePrinted)
    assert line.text == "on"


def test_questions_leave_no_trace_on_paper() -> None:
    asked = b"\x1da\x0e\x1dr\x01\x1dI\x01\x1d(H\x06\x0000abcd" + LIST_KEYS + b"\x10\x04\x01\x10\x05\x02"
    paper = [event for event in events_of(asked + b"on\n") if isinstance(event, PaperEvent)]
    assert [event.text for event in paper if isinstance(event, LinePrinted)] == ["on"]
    assert len(paper) == 1

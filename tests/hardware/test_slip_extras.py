"""What a slip carries beside words: a logo, a code, drawn text, the mark of a copy; what gives way first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.encoder import BODY_LIMIT, SlipEncoder
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.raster import Raster, raster_of
from hardware.slip import SlipQr, TicketSlip
from hardware.stored_graphics import stored_key
from hardware.text_drawing import CannotDraw
from tests.hardware.escpos_reader import Item, ReadKept, ReadLine, ReadPicture, ReadQr, read_frames
from tests.hardware.sample_slips import FRENCH

PAPERS = pytest.mark.parametrize("paper", [GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
LOGO = raster_of(240, 60, lambda x, y: (x // 8 + y // 8) % 2 == 0)
QR = SlipQr("https://biblio.example.ca/", "La bibliothèque en ligne")
ALL = Capabilities(native_qr=DOCUMENTED, raster=DOCUMENTED, stored_graphics=DOCUMENTED)
NONE = Capabilities(native_qr=DOCUMENTED_ABSENT, raster=DOCUMENTED_ABSENT, stored_graphics=DOCUMENTED_ABSENT)


class Blotter:
    """Draws each paragraph as one line of stripes, as high as the type; knows no Chinese."""

    def draw(self, text: str, size: int, width: int, *, is_bold: bool) -> tuple[Raster, ...]:
        if any("\u4e00" <= character <= "\u9fff" for character in text):
            raise CannotDraw(text)
        stripes = min(width, size * len(text))
        return (raster_of(stripes, size, lambda x, y: (x * 7 + y) % 3 == 0),)


def items_of(
    slip: TicketSlip,
    paper: PrinterProfile,
    *,
    drawing: Blotter | None = None,
    stored_keys: frozenset[bytes] = frozenset(),
) -> list[Item]:
    body = SlipEncoder(paper, drawing).encode_body(slip, stored_keys)
    assert len(body) <= BODY_LIMIT
    [read] = read_frames(body)
    return read.items


def texts(items: list[Item]) -> list[str]:
    return [item.text.strip(" ") for item in items if isinstance(item, ReadLine) and item.text.strip(" ")]


@PAPERS
def test_a_copy_says_so(paper: PrinterProfile) -> None:
    copy = replace(FRENCH, copy_mark="DUPLICATA")
    assert "DUPLICATA" in texts(items_of(copy, paper))
    assert "DUPLICATA" not in texts(items_of(FRENCH, paper))


@PAPERS
def test_the_code_is_the_printers_own_where_it_has_one(paper: PrinterProfile) -> None:
    items = items_of(replace(FRENCH, qr=QR), replace(paper, can=ALL))
    [code] = [item for item in items if isinstance(item, ReadQr)]
    assert code.value == QR.value
    after = texts(items[items.index(code) :])
    assert " ".join(after).startswith(QR.caption)
    assert " ".join(after).endswith(FRENCH.thanks)


@PAPERS
def test_the_code_is_drawn_where_the_printer_has_none(paper: PrinterProfile) -> None:
    [code] = [item for item in items_of(replace(FRENCH, qr=QR), paper) if isinstance(item, ReadPicture)]
    assert 17 * 8 <= len(code.rows) <= 30 * 8


def test_a_printer_without_pictures_prints_neither_code_nor_logo() -> None:
    paper = replace(GENERIC_80_MM, can=NONE)
    items = items_of(replace(FRENCH, qr=QR, logo=LOGO), paper)
    assert all(isinstance(item, ReadLine) for item in items)
    assert " ".join(texts(items)).startswith(FRENCH.library_name)


@PAPERS
def test_the_logo_stands_in_the_place_of_the_name(paper: PrinterProfile) -> None:
    items = items_of(replace(FRENCH, logo=LOGO), paper)
    assert isinstance(items[0], ReadPicture)
    assert FRENCH.library_name not in " ".join(texts(items))


def test_a_logo_that_the_printer_keeps_costs_eleven_bytes() -> None:
    paper = replace(GENERIC_80_MM, can=ALL)
    key = stored_key(LOGO)
    slip = replace(FRENCH, logo=LOGO)
    assert items_of(slip, paper, stored_keys=frozenset({key}))[0] == ReadKept(key)
    assert isinstance(items_of(slip, paper, stored_keys=frozenset({b"XX"}))[0], ReadPicture)


def test_a_logo_wider_than_the_paper_gives_way_to_the_name() -> None:
    wide = raster_of(400, 20, lambda x, y: True)
    items = items_of(replace(FRENCH, logo=wide), GENERIC_58_MM)
    assert " ".join(texts(items)).startswith(FRENCH.library_name)


def test_another_script_is_drawn_and_the_rest_stays_text() -> None:
    items = items_of(replace(FRENCH, library_name="مكتبة"), GENERIC_80_MM, drawing=Blotter())
    assert isinstance(items[0], ReadPicture)
    assert "A012" in texts(items)


def test_what_cannot_be_drawn_is_printed_in_a_visible_way() -> None:
    items = items_of(replace(FRENCH, library_name="图书馆"), GENERIC_80_MM, drawing=Blotter())
    assert texts(items)[0] == "¤¤¤"


def test_a_slip_of_drawn_text_gets_smaller_rather_than_too_long() -> None:
    drawn = replace(
        FRENCH,
        library_name="م" * 12,
        headline="م" * 12,
        next_step="م" * 12,
        notice="\n".join(["م" * 12] * 3),
        taken_at="م" * 9,
        thanks="م" * 12,
    )
    pictures = [i for i in items_of(drawn, GENERIC_80_MM, drawing=Blotter()) if isinstance(i, ReadPicture)]
    assert len(pictures) == 8
    assert 28 <= len(pictures[0].rows) < 48


def test_no_slip_is_longer_than_a_printers_buffer() -> None:
    endless = replace(FRENCH, library_name="م" * 999, next_step="x " * 5000, notice="م" * 999, qr=QR)
    items = items_of(endless, GENERIC_80_MM, drawing=Blotter())
    assert texts(items)[-1] == FRENCH.thanks

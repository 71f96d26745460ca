"""Draws a printed slip as a picture, one pixel a dot (203 dots per inch).

Must not import Qt. The printer's built-in font is played by two fonts, one character a cell: Noto Sans for
figures and for large marks, whose zero is plain, and a monospaced one for words.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from hardware.virtual_printer.paper import Align, LinePrinted, Mark, PaperFed, PicturePrinted
from hardware.virtual_printer.slips import PrintedSlip

PAPER_SHADE = 252
INK_SHADE = 28
# Paper beside the printable width, each side: 3.5 mm on 80 mm paper.
EDGE_DOTS = 32
WHITE, BLACK = 255, 0
REGULAR_WEIGHT, BOLD_WEIGHT = 480, 700
# A little narrow, so that capital letters fit their cell.
LETTER_WIDTH = 85
# The size of the letters and the height they stand at, as parts of the cell's height.
EM_OF_CELL = 0.83
FOOT_OF_CELL = 0.79
# The width a character may take in its cell.
INK_OF_CELL = 0.94
LARGE_MAGNIFICATION = 4
# A printer emphasizes by striking twice, this part of the cell's height further on.
SECOND_STRIKE = 0.04
_OWN_ROWS = 24


def draw_slip(slip: PrintedSlip) -> Image.Image:
    """Draw the whole paper of a slip. Takes some ten milliseconds; any thread may call it.

    Args:
        slip: What came out.

    Returns:
        A grey-scale picture, ``slip.width_dots`` plus two edges wide.
    """
    on_paper = [event for event in slip.events if isinstance(event, LinePrinted | PicturePrinted | PaperFed)]
    height = slip.head_to_cutter_dots + sum(event.feed_dots for event in on_paper)
    ink = Image.new("L", (slip.width_dots, height), WHITE)
    top = slip.head_to_cutter_dots
    for event in on_paper:
        if isinstance(event, LinePrinted):
            _draw_line(ink, event, top)
        elif isinstance(event, PicturePrinted):
            _draw_picture(ink, event, top)
        top += event.feed_dots
    paper = Image.new("L", (slip.width_dots + 2 * EDGE_DOTS, height), PAPER_SHADE)
    paper.paste(INK_SHADE, (EDGE_DOTS, 0), ink.point(_covered))
    return paper


def save_slip(slip: PrintedSlip, folder: Path) -> Path:
    """Draw a slip into a file named after its number, such as ``slip-001.png``.

    Args:
        slip: What came out.
        folder: An existing folder; a file of that name is replaced.

    Returns:
        The file.

    Raises:
        OSError: The file cannot be written.
    """
    path = folder / f"slip-{slip.number:03}.png"
    draw_slip(slip).save(path)
    return path


def _covered(shade: int) -> int:
    return WHITE - shade


def _draw_line(ink: Image.Image, line: LinePrinted, top: int) -> None:
    width = sum(mark.width_dots for mark in line.marks)
    foot = top + max(mark.height_dots for mark in line.marks)
    left = _left(line.align, width, ink.width)
    for mark in line.marks:
        ink.paste(BLACK, (left, foot - mark.height_dots), _glyph(mark))
        left += mark.width_dots


def _draw_picture(ink: Image.Image, picture: PicturePrinted, top: int) -> None:
    row_bytes = -(-picture.columns // 8)
    dots = Image.frombytes("1", (picture.columns, picture.rows), picture.data, "raw", "1", row_bytes)
    seen = dots.resize((picture.width_dots, picture.feed_dots), Image.Resampling.NEAREST)
    ink.paste(BLACK, (max(0, _left(picture.align, picture.width_dots, ink.width)), top), seen)


def _left(align: Align, width: int, room: int) -> int:
    return {Align.LEFT: 0, Align.CENTRE: (room - width) // 2, Align.RIGHT: room - width}[align]


@lru_cache(maxsize=512)
def _glyph(mark: Mark) -> Image.Image:
    """The ink of one character, 255 where there is ink, in the size of its cell on paper."""
    if mark.dots is not None:
        return _own_glyph(mark, mark.dots)
    height = mark.height_dots
    unstretched_width = mark.cell_width * mark.height
    drawn = _letter(mark)
    room = round(unstretched_width * INK_OF_CELL)
    if drawn.width > room:
        drawn = drawn.resize((room, height), Image.Resampling.LANCZOS)
    cell = Image.new("L", (unstretched_width, height), 0)
    cell.paste(drawn, ((unstretched_width - drawn.width) // 2, 0))
    if mark.width != mark.height:
        cell = cell.resize((mark.width_dots, height), Image.Resampling.LANCZOS)
    if mark.underline:
        cell.paste(255, (0, height - mark.underline, mark.width_dots, height))
    return cell


def _own_glyph(mark: Mark, dots: bytes) -> Image.Image:
    """A character that was sent: each of its dots becomes a block, whatever a printer may smooth."""
    cell = Image.new("L", (mark.cell_width, mark.cell_height), 0)
    for place in range(len(dots) * 8):
        x, y = divmod(place, _OWN_ROWS)
        if dots[place // 8] >> (7 - place % 8) & 1:
            cell.putpixel((x, y), 255)
    return cell.resize((mark.width_dots, mark.height_dots), Image.Resampling.NEAREST)


def _letter(mark: Mark) -> Image.Image:
    """One character as high as its cell and just as wide as its ink."""
    size = round(mark.height_dots * EM_OF_CELL)
    strikes = [0]
    if mark.character.isdecimal() or mark.height >= LARGE_MAGNIFICATION:
        font = _figure_font(size, BOLD_WEIGHT if mark.is_bold else REGULAR_WEIGHT)
    else:
        font = _word_font(size)
        if mark.is_bold:
            strikes.append(max(1, round(mark.height_dots * SECOND_STRIKE)))
    left, _, right, _ = font.getbbox(mark.character, anchor="ls")
    picture = Image.new("L", (max(1, round(right - left)) + strikes[-1], mark.height_dots), 0)
    for strike in strikes:
        place = (strike - left, round(mark.height_dots * FOOT_OF_CELL))
        ImageDraw.Draw(picture).text(place, mark.character, fill=255, font=font, anchor="ls")
    return picture


@lru_cache(maxsize=32)
def _figure_font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    with resources.as_file(
        resources.files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    ) as path:
        font = ImageFont.truetype(path, size)
    font.set_variation_by_axes([weight, LETTER_WIDTH])
    return font


@lru_cache(maxsize=8)
def _word_font(size: int) -> ImageFont.FreeTypeFont:
    # python-barcode, which python-escpos cannot do without, carries DejaVu Sans Mono for its own pictures.
    with resources.as_file(resources.files("barcode") / "fonts" / "DejaVuSansMono.ttf") as path:
        return ImageFont.truetype(path, size)

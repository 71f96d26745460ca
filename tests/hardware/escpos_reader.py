"""A second reader of ESC/POS, written apart from the virtual printer so that two have to agree.

It reads a whole frame at once with one pattern, and refuses what it does not know. Pictures come out as rows
of dots, so that another library can look at them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TOKENS = re.compile(
    rb"(?P<init>\x1b@)"
    rb"|\x1bt(?P<page>.)"
    rb"|(?P<one_byte>\x1c\.)"
    rb"|\x1ba(?P<align>.)"
    rb"|\x1bE(?P<bold>.)"
    rb"|\x1b!(?P<modes>.)"
    rb"|\x1b-(?P<underline>.)"
    rb"|\x1bd(?P<feed>.)"
    rb"|\x1d!(?P<size>.)"
    rb"|\x1db(?P<smooth>.)"
    rb"|\x1dVB(?P<cut>.)"
    rb"|\x1dv0(?P<raster>.....)"
    rb"|\x1d\((?P<long>[kL]..)"
    rb"|\x1b%(?P<own>.)"
    rb"|\x1b&\x03(?P<define>..)"
    rb"|(?P<text>[\x20-\x7e\x80-\xff]+)"
    rb"|(?P<end>\n)",
    re.DOTALL,
)

# What is said to the printer beside the text: questions, marks, orders, and zeros that say nothing.
TALK = re.compile(
    rb"\x10\x04[\x01-\x04]|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08|\x1da.|\x1dr.|\x1d\(H\x06\x00\x30\x30[\x20-\x7e]{4}|\x00+",
    re.DOTALL,
)


@dataclass(frozen=True)
class ReadLine:
    """A line of text in one size: magnification across and down."""

    text: str
    width: int
    height: int
    is_bold: bool
    align: int
    is_own: bool = False


@dataclass(frozen=True)
class ReadPicture:
    """Rows of text, ``#`` for a black dot, as large as they stand on paper."""

    rows: tuple[str, ...]


@dataclass(frozen=True)
class ReadQr:
    """A code that the printer draws: what it says and the side of a module in dots."""

    value: str
    module_dots: int


@dataclass(frozen=True)
class ReadKept:
    """A picture out of the printer's memory."""

    key: bytes


Item = ReadLine | ReadPicture | ReadQr | ReadKept


@dataclass
class ReadSlip:
    """What stands on a slip, and whether its frame begins and ends as it should."""

    items: list[Item] = field(default_factory=list)
    glyphs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    begins_with_init: bool = False
    is_cut: bool = False
    page: int | None = None

    @property
    def lines(self) -> list[ReadLine]:
        """The lines of text alone."""
        return [item for item in self.items if isinstance(item, ReadLine)]

    @property
    def words(self) -> str:
        """All text on the slip in reading order, one space between words."""
        return " ".join(" ".join(line.text for line in self.lines).split())


def read_frames(data: bytes) -> list[ReadSlip]:
    """Read frames that follow each other; the last one may be unfinished, then it is not cut."""
    slips: list[ReadSlip] = []
    place = 0
    while (place := _after_talk(data, place)) < len(data):
        slip = ReadSlip()
        place = _read_one(data, place, slip)
        slips.append(slip)
    return slips


def _after_talk(data: bytes, place: int) -> int:
    while talk := TALK.match(data, place):
        place = talk.end()
    return place


def _read_one(data: bytes, place: int, slip: ReadSlip) -> int:
    style = {"align": 0, "bold": 0, "size": 0, "own": 0}
    symbol = {67: b"\x03", 69: b"0", 80: b"0"}
    text = b""
    while (place := _after_talk(data, place)) < len(data) and not slip.is_cut:
        token = TOKENS.match(data, place)
        assert token, f"no ESC/POS at byte {place}: {data[place : place + 8]!r}"
        kind, value = token.lastgroup or "", token[token.lastgroup or ""]
        place = token.end()
        slip.begins_with_init |= kind == "init" and not slip.items
        if kind in style:
            style[kind] = value[0]
        elif kind == "modes":
            assert not value[0] & ~0x38, "nothing but bold, high and wide"
            high, wide = bool(value[0] & 0x10), bool(value[0] & 0x20)
            style |= {"bold": value[0] & 0x08, "size": 16 * wide + high}
        elif kind == "page":
            slip.page = value[0]
        elif kind == "text":
            text += value
        elif kind == "end" and text:
            assert slip.page == 16, "text before the code page was set"
            slip.items.append(_line(text, style))
            text = b""
        elif kind in {"raster", "long", "define"}:
            assert not text, "a picture in the middle of a line"
            place = {"raster": _raster, "long": _long, "define": _define}[kind](
                data, place, value, slip, symbol
            )
        slip.is_cut = kind == "cut"
    assert not text, "text without an end of line"
    return place


def _line(text: bytes, style: dict[str, int]) -> ReadLine:
    across, down = divmod(style["size"], 16)
    return ReadLine(
        text.decode("cp1252"), across + 1, down + 1, bool(style["bold"]), style["align"], bool(style["own"])
    )


def _raster(data: bytes, place: int, head: bytes, slip: ReadSlip, _: dict[int, bytes]) -> int:
    stride, height, scale = head[1] + 256 * head[2], head[3] + 256 * head[4], {0: 1, 3: 2}[head[0] % 48]
    rows = [data[place + y * stride : place + (y + 1) * stride] for y in range(height)]
    wide = [_dots(row, scale) for row in rows]
    slip.items.append(ReadPicture(tuple(row for row in wide for _ in range(scale))))
    return place + stride * height


def _long(data: bytes, place: int, head: bytes, slip: ReadSlip, symbol: dict[int, bytes]) -> int:
    end = place + head[1] + 256 * head[2]
    family, function, values = data[place], data[place + 1], data[place + 2 : end]
    if head[:1] == b"L":
        assert (family, function, values[2:]) == (48, 69, b"\x01\x01"), "only kept pictures are printed"
        slip.items.append(ReadKept(values[:2]))
    else:
        assert family == 49
        if function == 81:
            slip.items.append(ReadQr(symbol[80][1:].decode("utf-8"), symbol[67][0]))
        symbol[function] = values
    return end


def _define(data: bytes, place: int, ends: bytes, slip: ReadSlip, _: dict[int, bytes]) -> int:
    for code in range(ends[0], ends[1] + 1):
        columns = data[place]
        assert columns <= 12
        cells = data[place + 1 : place + 1 + 3 * columns]
        upright = [_dots(cells[3 * x : 3 * x + 3], 1) for x in range(columns)]
        if columns:
            slip.glyphs[chr(code)] = tuple("".join(row) for row in zip(*upright, strict=True))
        place += 1 + 3 * columns
    return place


def _dots(row: bytes, scale: int) -> str:
    return "".join(("#" if byte >> bit & 1 else ".") * scale for byte in row for bit in range(7, -1, -1))

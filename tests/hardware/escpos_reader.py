"""A second reader of ESC/POS, written apart from the virtual printer so that two have to agree.

It reads a whole frame at once with one pattern, and refuses what it does not know.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TOKENS = re.compile(
    rb"(?P<init>\x1b@)"
    rb"|\x1bt(?P<page>.)"
    rb"|\x1ba(?P<align>.)"
    rb"|\x1bE(?P<bold>.)"
    rb"|\x1b-(?P<underline>.)"
    rb"|\x1bd(?P<feed>.)"
    rb"|\x1d!(?P<size>.)"
    rb"|\x1db(?P<smooth>.)"
    rb"|\x1dVB(?P<cut>.)"
    rb"|(?P<text>[\x20-\x7e\x80-\xff]+)"
    rb"|(?P<end>\n)",
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


@dataclass
class ReadSlip:
    """What stands on a slip, and whether its frame begins and ends as it should."""

    lines: list[ReadLine] = field(default_factory=list)
    begins_with_init: bool = False
    is_cut: bool = False
    page: int | None = None

    @property
    def words(self) -> str:
        """All text on the slip in reading order, one space between words."""
        return " ".join(" ".join(line.text for line in self.lines).split())


def read_frames(data: bytes) -> list[ReadSlip]:
    """Read frames that follow each other; the last one may be unfinished, then it is not cut."""
    slips: list[ReadSlip] = []
    place = 0
    while place < len(data):
        slip = ReadSlip()
        place = _read_one(data, place, slip)
        slips.append(slip)
    return slips


def _read_one(data: bytes, place: int, slip: ReadSlip) -> int:
    style = {"align": 0, "bold": 0, "size": 0}
    text = b""
    while place < len(data) and not slip.is_cut:
        token = TOKENS.match(data, place)
        assert token, f"no ESC/POS at byte {place}: {data[place : place + 8]!r}"
        kind, value = token.lastgroup or "", token[token.lastgroup or ""]
        slip.begins_with_init |= kind == "init" and not slip.lines
        if kind in style:
            style[kind] = value[0]
        elif kind == "page":
            slip.page = value[0]
        elif kind == "text":
            text += value
        elif kind == "end" and text:
            assert slip.page == 16, "text before the code page was set"
            across, down = divmod(style["size"], 16)
            line = ReadLine(text.decode("cp1252"), across + 1, down + 1, bool(style["bold"]), style["align"])
            slip.lines.append(line)
            text = b""
        slip.is_cut = kind == "cut"
        place = token.end()
    assert not text, "text without an end of line"
    return place

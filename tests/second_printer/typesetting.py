"""How characters become lines: code page, size, place, and where a line is full.

ESC t: 0 is PC437, 2 PC850, 16 Windows-1252, 19 PC858 (Epson, character code tables). Font A is 12 by 24 dots,
font B 9 by 17; a dot is an eighth of a millimetre.
"""

from __future__ import annotations

from tests.second_printer.paper import Line, Run

CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    16: "cp1252",
    18: "cp852",
    19: "cp858",
}
FONT_A = (12, 24)
FONT_B = (9, 17)
LINE_SPACING_DOTS = 30
TAB_COLUMNS = 8
ALIGNMENTS = {0: "left", 1: "center", 2: "right", 48: "left", 49: "center", 50: "right"}


class Typesetting:
    """The settings of text and the line that is being set. New settings come with each ESC @."""

    def __init__(self, width_dots: int, *, chinese_first: bool) -> None:
        self._paper_width_dots = width_dots
        self._code_page = "cp437"
        self.is_chinese = chinese_first
        self.width = 1
        self.height = 1
        self.is_underlined = False
        self.is_bold = False
        self.is_small = False
        self.align = "left"
        self.spacing_dots = LINE_SPACING_DOTS
        self.gap_dots = 0
        self.left_dots = 0
        self._area_dots = width_dots
        self._runs: list[Run] = []
        self._x_dots = 0
        self._has_data = False

    @property
    def is_at_line_start(self) -> bool:
        """Whether nothing is in the print buffer, so that cuts, pictures and alignment are obeyed."""
        return not self._has_data

    @property
    def area_dots(self) -> int:
        """The width that may be printed on."""
        return max(1, min(self._area_dots, self._paper_width_dots - self.left_dots))

    def set_code_page(self, n: int) -> None:
        """ESC t n; an unknown page is ignored."""
        self._code_page = CODE_PAGES.get(n, self._code_page)

    def set_area(self, dots: int) -> None:
        """GS W."""
        self._area_dots = dots

    def set_mode(self, n: int) -> None:
        """ESC ! n."""
        self.is_small = bool(n & 0x01)
        self.is_bold = bool(n & 0x08)
        self.height = 2 if n & 0x10 else 1
        self.width = 2 if n & 0x20 else 1
        self.is_underlined = bool(n & 0x80)

    def set_size(self, n: int) -> None:
        """GS ! n: width less one in bits 4 to 6, height less one in bits 0 to 2; else ignored."""
        if not n & 0x88:
            self.width = (n >> 4) + 1
            self.height = (n & 0x07) + 1

    def decode(self, data: bytes) -> str:
        """Read one character; what the page lacks is a blank."""
        page = "gb18030" if len(data) > 1 else self._code_page
        return data.decode(page, errors="replace")[:1].replace("\ufffd", " ")

    def fits(self, character: str) -> bool:
        """Whether the line has room for one more."""
        return self._x_dots + self._cell_dots(character) <= self.area_dots

    def set_character(self, character: str) -> None:
        """Put a character at the end of the line."""
        dots = self._cell_dots(character)
        look = (self.width, self.height, self.is_underlined, self.is_bold, self.is_small)
        run = self._runs[-1] if self._runs else None
        joins = run is not None and run.x_dots + run.width_dots == self._x_dots
        if run is None or not joins or look != _look_of(run) or run.width_dots != dots * len(run.text):
            self._runs.append(Run(character, *look[:2], self._x_dots, dots, *look[2:]))
        else:
            self._runs[-1] = Run(
                run.text + character, *look[:2], run.x_dots, run.width_dots + dots, *look[2:]
            )
        self._x_dots += dots
        self._has_data = True

    def move_to(self, x_dots: int) -> None:
        """ESC $, ESC backslash and HT: go on at this place; outside the area it is ignored."""
        if 0 <= x_dots <= self.area_dots:
            self._x_dots = x_dots
            self._has_data = True

    @property
    def x_dots(self) -> int:
        return self._x_dots

    def next_tab_dots(self) -> int:
        """Where HT goes."""
        column = (FONT_A[0] * self.width + self.gap_dots) * TAB_COLUMNS
        return (self._x_dots // column + 1) * column

    def take_line(self) -> tuple[int, Line | None]:
        """End the line: its own height in dots and the line, None if it is empty."""
        runs, self._runs = tuple(self._runs), []
        self._x_dots = 0
        self._has_data = False
        heights = [run.height * (FONT_B if run.is_small else FONT_A)[1] for run in runs]
        return max(heights, default=0), Line(runs, self.align) if runs else None

    def _cell_dots(self, character: str) -> int:
        dots = (FONT_B if self.is_small else FONT_A)[0] * (2 if _is_chinese(character) else 1)
        return (dots + self.gap_dots) * self.width


def _look_of(run: Run) -> tuple[int, int, bool, bool, bool]:
    return run.width, run.height, run.is_underlined, run.is_bold, run.is_small


def _is_chinese(character: str) -> bool:
    return ord(character) >= 0x2E80

"""The paper: what really stands on it, piece by piece, and where it was cut. The truth of every storm."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look. Sizes are 1 to 8 times font A (12 by 24 dots) or font B (9 by 17)."""

    text: str
    width: int = 1
    height: int = 1
    x_dots: int = 0
    width_dots: int = 0
    is_underlined: bool = False
    is_bold: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text. `is_whole` is False when a fault or the blade went through it."""

    runs: tuple[Run, ...]
    align: str = "left"
    is_whole: bool = True
    at: float = 0.0

    @property
    def text(self) -> str:
        """The characters as they stand, a gap on paper as spaces."""
        text, x_dots = "", 0
        for run in self.runs:
            each = max(1, run.width_dots // max(1, len(run.text)))
            text += " " * ((run.x_dots - x_dots) // each) + run.text
            x_dots = run.x_dots + run.width_dots
        return text

    @property
    def height(self) -> int:
        """The greatest height in it, times the normal one."""
        return max(run.height for run in self.runs)


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots: one bit each, a row padded to whole bytes, 1 is black. `key` names a stored one."""

    width_dots: int
    height_dots: int
    bits: bytes
    key: bytes = b""
    is_whole: bool = True
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code the printer drew itself; `data` is what a telephone reads."""

    data: bytes
    module_dots: int
    side_dots: int
    is_whole: bool = True
    at: float = 0.0


Mark = Line | Picture | QrCode


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of paper, top to bottom. `ended_at` is None while it still hangs from the printer."""

    marks: tuple[Mark, ...]
    is_cut: bool = False
    ended_at: float | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines of text, torn ones too."""
        return tuple(mark for mark in self.marks if isinstance(mark, Line))

    @property
    def texts(self) -> tuple[str, ...]:
        """What a person can read: the whole lines, without the spaces around them."""
        return tuple(line.text.strip() for line in self.lines if line.is_whole)


@dataclass(frozen=True, slots=True)
class _Placed:
    mark: Mark
    top: int
    bottom: int


class Paper:
    """A roll that moves under the head; the blade stands `head_to_cutter_dots` further on."""

    def __init__(self, head_to_cutter_dots: int) -> None:
        self._head_to_cutter_dots = head_to_cutter_dots
        self._y = 0
        self._top = 0
        self._placed: list[_Placed] = []
        self._ended: list[Piece] = []

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Every piece in the order it began; the last may still hang from the printer."""
        hanging = (Piece(tuple(placed.mark for placed in self._placed)),) if self._placed else ()
        return (*self._ended, *hanging)

    def feed(self, dots: int, mark: Mark | None, now: float, part: float = 1.0) -> None:
        """Move on, leaving a mark. `part` below 1 tears it: it is not whole."""
        moved = int(dots * part)
        if mark is not None:
            mark = replace(mark, at=now, is_whole=part >= 1.0)
            self._placed.append(_Placed(mark, self._y, self._y + moved))
        self._y += moved

    def cut(self, now: float) -> None:
        """Cut at the blade: what stands between head and blade stays on the next piece."""
        blade = self._y - self._head_to_cutter_dots
        above: list[Mark] = []
        below: list[_Placed] = []
        for placed in self._placed:
            torn = replace(placed, mark=replace(placed.mark, is_whole=False))
            if placed.bottom <= blade:
                above.append(placed.mark)
            elif placed.top >= blade:
                below.append(placed)
            else:
                above.append(torn.mark)
                below.append(torn)
        self._ended.append(Piece(tuple(above), is_cut=True, ended_at=now))
        self._placed = below

    def change_roll(self, now: float) -> None:
        """Take the rest of the roll out, with what stands on it, and begin a new roll."""
        if self._placed:
            self._ended.append(Piece(tuple(placed.mark for placed in self._placed), ended_at=now))
        self._placed = []
        self._y = 0

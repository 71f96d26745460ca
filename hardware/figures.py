"""Figures and capitals of our own for the number: a printer's built-in ones leave much of their cell white.

Each fills its cell of 12 by 24 dots from top to bottom, so that it stands 24 mm high when magnified eight
times. A slip brings only those it uses, and a long number narrow ones where bytes are short. Must not import
anything but the standard library. Source of the command: the ESC/POS references of printer makers, ``ESC &``
and ``ESC %``.
"""

from __future__ import annotations

from functools import cache

FIGURE_HEIGHT_DOTS = 24
FIGURE_WIDTH_DOTS = 9
"""Dots of ink across; the rest of the cell, on the right, stays white."""

USE_OWN = b"\x1b%\x01"
USE_BUILT_IN = b"\x1b%\x00"

_DEFINE = b"\x1b&\x03"
_BYTES_A_COLUMN = 3
# A code between two that are wanted costs one byte when it is left empty, a new command five.
_MOST_EMPTY = 4

# Rows from the top; a number before a row repeats it.
_ROUND_TOP = "..#####.. .#######. ######### ####.#### "
_ROUND_FOOT = " ####.#### ######### .#######. ..#####.."
_BOWL_TOP = "#######.. ########. ######### ###..#### "
_BOWL_FOOT = " ###..#### ######### ########. #######.."
_DRAWN = {
    "0": _ROUND_TOP + "16 ###...###" + _ROUND_FOOT,
    "1": "....### ...#### ..##### 3 .###### .##.### 17 ....###",
    "2": _ROUND_TOP + "3 ###...### 3 ......### .....#### ....####. 2 ...####.. ..####..."
    " 2 .####.... ####..... 3 ###...... 3 #########",
    "3": _ROUND_TOP + "2 ###...### 3 ......### .....#### ...#####. ...####.. ...#####. .....####"
    " 4 ......### 2 ###...###" + _ROUND_FOOT,
    "4": "2 .....###. 3 ....####. 2 ...#####. 3 ..##.###. 3 .###.###. 2 ###..###. 3 ######### 6 .....###.",
    "5": "3 ######### 6 ###...... #######.. ########. ######### ###..#### 5 ......### 2 ###...###"
    + _ROUND_FOOT,
    "6": _ROUND_TOP
    + "2 ###...### 2 ###...... ###.###.. ########. ######### ####.#### 8 ###...###"
    + _ROUND_FOOT,
    "7": "3 ######### 4 ......### 4 .....###. 4 ....###.. 4 ...###... 5 ..###....",
    "8": _ROUND_TOP
    + "4 ###...### ####.#### .#######. ..#####.. .#######. ######### ####.#### 6 ###...###"
    + _ROUND_FOOT,
    "9": _ROUND_TOP
    + "8 ###...### ####.#### ######### .######## ..###.### 2 ......### 2 ###...###"
    + _ROUND_FOOT,
    "A": "...###... ..#####.. .#######. .###.###. ####.#### 7 ###...### 3 ######### 9 ###...###",
    "B": _BOWL_TOP + "4 ###...### ###..#### ########. #######.. ########. ###..#### 7 ###...###" + _BOWL_FOOT,
    "C": _ROUND_TOP + "3 ###...### 10 ###...... 3 ###...###" + _ROUND_FOOT,
    "D": _BOWL_TOP + "16 ###...###" + _BOWL_FOOT,
    "E": "3 ######### 7 ###...... 3 #######.. 8 ###...... 3 #########",
    "F": "3 ######### 7 ###...... 3 #######.. 11 ###......",
    "G": _ROUND_TOP + "3 ###...### 5 ###...... 3 ###.##### 5 ###...###" + _ROUND_FOOT,
    "H": "10 ###...### 3 ######### 11 ###...###",
    "I": "24 ...###",
    "J": "17 ......### 3 ###...###" + _ROUND_FOOT,
    "K": "4 ###...### 3 ###..###. 2 ###.###.. 2 ######... 2 #####.... 2 ######... 2 ###.###.. 3 ###..###."
    " 4 ###...###",
    "L": "21 ###...... 3 #########",
    "M": "3 ###...### 3 ####.#### 3 ######### 3 ###.#.### 12 ###...###",
    "N": "4 ###...### 4 ####..### 3 #####.### 2 ######### 3 ###.##### 4 ###..#### 4 ###...###",
    "O": _ROUND_TOP + "16 ###...###" + _ROUND_FOOT,
    "P": _BOWL_TOP + "7 ###...###" + _BOWL_FOOT + " 9 ###......",
    "Q": _ROUND_TOP + "13 ###...### ###.#.### 2 ###.##### 2 ######### .######## ..####.##",
    "R": _BOWL_TOP + "6 ###...###" + _BOWL_FOOT + " 2 ######... 2 ###.###.. 3 ###..###. 3 ###...###",
    "S": _ROUND_TOP + "3 ###...### 2 ###...... ####..... #######.. .#######. ..####### .....####"
    " 3 ......### 3 ###...###" + _ROUND_FOOT,
    "T": "3 ######### 21 ...###...",
    "U": "20 ###...###" + _ROUND_FOOT,
    "V": "13 ###...### 4 .###.###. 4 ..#####.. 3 ...###...",
    "W": "12 ###...### 3 ###.#.### 3 ######### 3 ####.#### 3 ###...###",
    "X": "5 ###...### 3 .###.###. 2 ..#####.. 4 ...###... 2 ..#####.. 3 .###.###. 5 ###...###",
    "Y": "6 ###...### 3 .###.###. 2 ..#####.. 13 ...###...",
    "Z": "3 ######### 2 ......### 3 .....###. 3 ....###.. 3 ...###... 3 ..###.... 2 .###..... 2 ###......"
    " 3 #########",
}

# Which column of a figure a narrow one does without: the middle, where nothing but its bows changes.
_LEFT_OUT = {**dict.fromkeys("02356789", 4), "4": 3}


def has_figures(label: str) -> bool:
    """Whether every character of a label is drawn here: figures and the capitals A to Z."""
    return all(character in _DRAWN for character in label)


def define_figures(label: str, *, is_narrow: bool = False) -> bytes:
    """Give the printer the characters of a label [ESC & 3]; ``ESC @`` makes it forget them.

    ``USE_OWN`` before the label prints it with them, ``USE_BUILT_IN`` ends that. No byte of it is a command
    to a printer that does not know ``ESC &``: such a printer prints a line of nonsense and its own figures.

    Args:
        label: ``has_figures``.
        is_narrow: Whether its figures 0 and 2 to 9 are a column narrower, for three bytes less each.
    """
    wanted = sorted({ord(character) for character in label})
    runs: list[list[int]] = []
    for code in wanted:
        if runs and code - runs[-1][-1] - 1 <= _MOST_EMPTY:
            runs[-1] += range(runs[-1][-1] + 1, code + 1)
        else:
            runs.append([code])
    return b"".join(_definition(run, wanted, is_narrow=is_narrow) for run in runs)


def _definition(codes: list[int], wanted: list[int], *, is_narrow: bool) -> bytes:
    figures = (_columns(chr(code), is_narrow=is_narrow) if code in wanted else b"" for code in codes)
    sized = (bytes([len(each) // _BYTES_A_COLUMN]) + each for each in figures)
    return _DEFINE + bytes([codes[0], codes[-1]]) + b"".join(sized)


@cache
def rows_of(character: str) -> tuple[str, ...]:
    """The drawing of a character, ``#`` for ink: ``FIGURE_HEIGHT_DOTS`` rows of equal length.

    Args:
        character: One of ``has_figures``.
    """
    rows: list[str] = []
    times = 1
    for word in _DRAWN[character].split():
        if word.isdecimal():
            times = int(word)
        else:
            rows += [word] * times
            times = 1
    return tuple(rows)


def narrow_rows_of(character: str) -> tuple[str, ...]:
    """The narrow drawing of a character: of most figures one column less, of all others the same.

    Args:
        character: One of ``has_figures``.
    """
    left_out = _LEFT_OUT.get(character, FIGURE_WIDTH_DOTS)
    return tuple(row[:left_out] + row[left_out + 1 :] for row in rows_of(character))


@cache
def _columns(character: str, *, is_narrow: bool) -> bytes:
    rows = narrow_rows_of(character) if is_narrow else rows_of(character)
    columns = ("".join(column) for column in zip(*rows, strict=True))
    bits = (column.replace("#", "1").replace(".", "0") for column in columns)
    return b"".join(int(column, 2).to_bytes(_BYTES_A_COLUMN, "big") for column in bits)

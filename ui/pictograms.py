"""Pictograms by name: single characters of the Material Design Icons font. Must not import Qt.

Names are those of the font with underscores, such as ``book_search_outline``; settings may use any.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

NEUTRAL = "help_circle_outline"

_PACKAGE = "fonticon_mdi7"
# A line of its module: the name, and the character as Python spells it.
_LINE = '\n    {} = "\\U'
_ANY_NAME = re.compile(rb'^    ([a-z]\w*) = "\\U', re.MULTILINE)
_DIGITS = 8
# The digits of what has a left and a right, or a question mark, but for the plain arrows.
_DIRECTED = re.compile(
    rb'^    (?!arrow_(?:left|right) )\w+_(?:left|right|question)(?:_\w+)? = "\\U(\w{8})', re.MULTILINE
)


class UnknownPictogram(ValueError):
    """The font has no pictogram of this name."""


@cache
def glyph(name: str) -> str:
    """The character to draw with ``ui.fonts.PICTOGRAM_FAMILY``; dashes count as underscores.

    Raises:
        UnknownPictogram: No pictogram has this name.
    """
    name = name.replace("-", "_")
    line, module = _LINE.format(name).encode(), _module()
    begin = module.find(line) if name.isidentifier() else -1
    if begin < 0:
        raise UnknownPictogram(f"no pictogram is called {name!r}")
    digits = begin + len(line)
    return chr(int(module[digits : digits + _DIGITS], 16))


def glyph_or_neutral(name: str) -> str:
    """The character of a pictogram, or of a neutral one where the font has none of this name."""
    try:
        return glyph(name)
    except UnknownPictogram:
        return glyph(NEUTRAL)


def is_pictogram(name: str) -> bool:
    """Whether the font has a pictogram of this name."""
    try:
        glyph(name)
    except UnknownPictogram:
        return False
    return True


def is_directed(character: str) -> bool:
    """Whether a pictogram is drawn the other way round where one reads from right to left.

    So is a book with an arrow, and a question mark. The plain arrows back and forward are not, which are
    exchanged for one another, nor is a clock: its hands go round one way everywhere. The first question takes
    some milliseconds.
    """
    return character in _directed()


@cache
def _directed() -> frozenset[str]:
    return frozenset(chr(int(digits, 16)) for digits in _DIRECTED.findall(_module()))


def pictogram_names() -> list[str]:
    """Every name, with underscores; takes a few milliseconds."""
    return [each.decode() for each in _ANY_NAME.findall(_module())]


def _module() -> bytes:
    """The text of the package's module, read anew for each name: that takes 0.05 ms, and to find it 0.15 ms.

    Kept, it takes 0.25 MB; imported, its class of 7,000 names takes 3 MB and 10 ms.
    """
    return _file().read_bytes()


@cache
def _file() -> Path:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"the font package {_PACKAGE} is not installed", name=_PACKAGE)
    return Path(spec.origin).with_name("mdi7.py")

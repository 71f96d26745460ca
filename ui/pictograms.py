"""Pictograms by name: single characters of the Material Design Icons font. Must not import Qt.

Names are those of the font with underscores, such as ``book_search_outline``; settings may use any.
"""

from fonticon_mdi7 import MDI7  # type: ignore[import-untyped]

NEUTRAL = "help_circle_outline"


class UnknownPictogram(ValueError):
    """The font has no pictogram of this name."""


def glyph(name: str) -> str:
    """The character to draw with ``ui.fonts.PICTOGRAM_FAMILY``; dashes count as underscores.

    Raises:
        UnknownPictogram: No pictogram has this name.
    """
    found = getattr(MDI7, name.replace("-", "_"), None) if name[:1].isalpha() else None
    if not isinstance(found, str):
        raise UnknownPictogram(f"no pictogram is called {name!r}")
    return found.partition(".")[2]


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

"""Which characters a printer's code page can show, and what stands in for the others.

Must not import anything but the standard library.
"""

import unicodedata

CODE_PAGE = "cp1252"
# What a reader sees where a character cannot be printed: visible, and never part of a real sentence.
STAND_IN = "¤"

_ALIKE = str.maketrans(
    {
        "\u202f": "\u00a0",  # narrow no-break space
        "\u2007": "\u00a0",  # figure space
        "\u2009": " ",  # thin space
        "\u200a": " ",  # hair space
        "\u2010": "-",  # hyphen
        "\u2011": "-",  # no-break hyphen
        "\u2212": "-",  # minus
        "\u2032": "’",  # prime
        "\u200b": None,  # zero-width space
        "\u2060": None,  # word joiner
        "\ufeff": None,  # byte order mark
        "\u00ad": None,  # soft hyphen
    }
)


def is_printable(text: str) -> bool:
    """Whether the code page shows every character of a text as it is; spaces and hyphens count as alike.

    Args:
        text: Any text; control characters and line breaks do not count.
    """
    return all(unicodedata.category(each) == "Cc" or _is_known(each) for each in _plain(text))


def printable(text: str) -> str:
    """Rewrite text so that every character of it exists in the code page CP1252.

    Spaces and hyphens that differ by their width only become the plain ones; an accented letter that is
    missing loses its accent; any other missing character becomes ``¤``. Control characters, which a
    printer would obey, are left out; a line break becomes a space.

    Args:
        text: Any text.

    Returns:
        The text to print. Already printable text comes back unchanged.
    """
    return "".join(_shown(character) for character in _plain(text))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.splitlines())).translate(_ALIKE)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return ""
    if _is_known(character):
        return character
    bare = unicodedata.normalize("NFKD", character)[0]
    return bare if bare.isascii() and bare.isalnum() else STAND_IN


def _is_known(character: str) -> bool:
    try:
        character.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True

"""Languages as people name them, in French, English or themselves, become the codes of the settings.

Must not import Qt.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from ui.languages import LANGUAGES

_BETWEEN = frozenset({"et", "puis", "and", "then", "&", "+"})
_BEHIND = frozenset({"seul", "seulement", "alone", "only"})


def codes_of(text: str) -> tuple[str, ...]:
    """The codes of languages that are named between commas, spaces or « et ».

    Args:
        text: Such as ``fr, en``, ``français et anglais`` or ``French, Arabic``.

    Returns:
        The codes in this order. A word that names no language installed here stays, in small letters, for the
        check of the settings to refuse.
    """
    plain = _plain(text)
    codes = _codes_by_name()
    for name in sorted(codes, key=len, reverse=True):
        plain = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", codes[name], plain)
    parts = re.split(r"[,;/]", plain)
    return tuple(word for part in parts for word in _words(part.split()))


def _words(words: list[str]) -> Iterator[str]:
    """The words of a part but for those that only join or limit; one that stands alone is meant."""
    for place, word in enumerate(words):
        is_joining = word in _BETWEEN and place < len(words) - 1
        is_limiting = word in _BEHIND and place > 0
        if not (is_joining or is_limiting):
            yield word


def _codes_by_name() -> Mapping[str, str]:
    """Each name a language goes by, without accents and in small letters; its code is one of them."""
    return {
        _plain(name): code for code, pack in LANGUAGES.items() for name in (code, pack.name, *pack.called)
    }


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))

"""Numbers as a voice says them: letters one by one, leading zeros said, the rest as one number.

Must not import Qt.
"""

import re

from ui.languages import LANGUAGES

DIGITS = 3
_LABEL = re.compile(r"\b([A-Z]+)(\d+)\b")
_HOURS = re.compile("\\b([0-9]{1,2})\N{NO-BREAK SPACE}h\\b")
_HYPHEN_THAT_DOES_NOT_BREAK = "\N{NON-BREAKING HYPHEN}"


def spoken_number(number: int, language: str) -> str:
    """The figures of a label: the leading zeros, then the number in digits, which a voice reads by itself.

    Args:
        number: From 0 up.
        language: Code such as ``fr``; zeros are digits in a language without a word for them here.
    """
    pack = LANGUAGES.get(language)
    zeros = DIGITS - len(str(number))
    return " ".join([*([pack.spoken.zero if pack else "0"] * zeros), str(number)])


def with_spoken_labels(text: str, language: str) -> str:
    """A text with each label, such as A012, as it is spoken: « A, zéro 12 ».

    A hyphen that does not break becomes a plain one, over which a voice reads on: « pouvons-nous ». Hours are
    said in full: « 13 heures 30 ».
    """

    def spoken(found: re.Match[str]) -> str:
        return f"{' '.join(found[1])}, {spoken_number(int(found[2]), language)}"

    pack = LANGUAGES.get(language)
    plain = text.replace(_HYPHEN_THAT_DOES_NOT_BREAK, "-")
    timed = _HOURS.sub(rf"\1 {pack.spoken.hours}", plain) if pack and pack.spoken.hours else plain
    return _LABEL.sub(spoken, timed)


def in_own_voices(text: str, language: str) -> list[tuple[str, str]]:
    """A text in pieces, each with its language: another one's own name is said by the voice of that one.

    A voice of French would spell « العربية » letter by letter.
    """
    codes = {pack.name: code for code, pack in LANGUAGES.items() if code != language}
    if not codes:
        return [(text, language)]
    parts = re.split(rf"\b({'|'.join(map(re.escape, codes))})\b", text)
    pieces = [(part, codes.get(part, language)) for part in parts]
    # A comma between two names is the breath between two pieces.
    return [(part.lstrip(" ,،").rstrip(), spoken) for part, spoken in pieces if re.search(r"\w", part)]

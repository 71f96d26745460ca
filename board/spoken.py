"""What is spoken of a call: number and desk, as a librarian says them; no name and no service.

Must not import Qt. Numbers are left in digits, because a voice says « 12 » by itself; leading zeros are said.
"""

from board.calls import Call
from ui.languages import LANGUAGES, spoken_language
from ui.spoken_labels import spoken_number


def spoken(call: Call, desk: str, language: str, *, is_brisk: bool) -> str:
    """The sentence for a voice: « Numéro A, zéro 12, comptoir 1. ».

    Args:
        call: The call.
        desk: The desk as it is shown in this language, such as « Comptoir 1 ».
        language: Code such as ``fr``.
        is_brisk: Leave out the word that says it is a number.
    """
    letters = " ".join(call.series)
    word = LANGUAGES[spoken_language(language)].spoken.number
    begin = letters if is_brisk else f"{word} {letters}"
    return f"{begin}, {spoken_number(call.number, language)}, {lowered(desk)}."


def lowered(desk: str) -> str:
    """The name in the middle of a sentence."""
    return desk[:1].lower() + desk[1:]

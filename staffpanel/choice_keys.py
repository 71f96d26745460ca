"""The keys that choose an entry of a short list at once: digits as on the keyboard, then letters.

Must not import Qt.
"""

CHOICE_KEYS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def choice_key(place: int) -> str:
    """The key of an entry, counted from 0; "" beyond the last letter."""
    return CHOICE_KEYS[place : place + 1]


def letter_key(place: int) -> str:
    """The key of an entry of a second sort in the same list, counted from 0: a letter."""
    return choice_key(10 + place)

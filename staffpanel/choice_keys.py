"""The keys that choose an entry of a short list at once: the digits, in the order of the keyboard.

Must not import Qt.
"""

CHOICE_KEYS = "1234567890"


def choice_key(place: int) -> str:
    """The key of an entry, counted from 0; "" beyond the last digit."""
    return CHOICE_KEYS[place : place + 1]

"""How long the name and the code of a slip may be together, so that a slip of words stays under 450 bytes.

``hardware/shortening.py`` leaves out what a patron misses least. The name, the code and the number stay, so
that there is a bound for what a library chooses of them. The tests hold these numbers against the encoder.
"""

import unicodedata

LONGEST_NAME = 80
"""Most letters of a name; so many fit on every slip without a code."""

WITH_A_CODE = {1: 68, 2: 58}
"""Most letters of the name and of what the code holds, by the letters of the longest series."""

LONGEST_LABEL = "A1000"
"""As many characters as a label has: past 999 of two letters the number itself takes less room."""

LABEL_IN_ADDRESS = "{label}"


def coded_address(address: str, label: str) -> str:
    """What a code holds: an address of the settings with the number where ``{label}`` stands."""
    return address.replace(LABEL_IN_ADDRESS, label)


def letters_of_name(name: str) -> int:
    """The letters of a name on paper, of whatever script."""
    return len(unicodedata.normalize("NFC", name))


def letters_of_code(address: str) -> int:
    """The letters of what a code holds, where one with an accent counts as two; 0 for no code.

    Args:
        address: With ``{label}`` where the number stands.
    """
    return len(coded_address(address, LONGEST_LABEL).encode())


def letters_too_many(name: str, address: str, letters_of_series: int) -> int:
    """How many letters must go; 0 or less where both fit.

    Args:
        name: As it stands on slips.
        address: What the code holds, with ``{label}`` where the number stands; empty for no code.
        letters_of_series: Of the longest series, 1 or 2.
    """
    if not address:
        return letters_of_name(name) - LONGEST_NAME
    return letters_of_name(name) + letters_of_code(address) - WITH_A_CODE[letters_of_series]

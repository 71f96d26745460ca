"""Finds the ticket somebody means by what they typed: a label, or its number alone.

Must not import Qt.
"""

import re
from collections.abc import Sequence

from desk.tickets import label_of

LABEL = re.compile(r"([A-Z]{1,2})\s*([0-9]{1,9})")


def as_label(typed: str) -> str:
    """Read a label as people type it: ``a12`` is ``A012``."""
    found = LABEL.fullmatch(typed.strip().upper())
    return typed.strip().upper() if found is None else label_of(found[1], int(found[2]))


def named_label(labels: Sequence[str], typed: str) -> str:
    """The first label that is typed whole, or whose number is typed without series and zeros; else ""."""
    if as_label(typed) in labels:
        return as_label(typed)
    wanted = _number(typed.strip())
    return next((label for label in labels if wanted and _number_of(label) == wanted), "")


def nearest_label(labels: Sequence[str], typed: str) -> str:
    """The label that is named, else the first that begins like that, with or without its series; else ""."""
    begun, number = typed.strip().upper(), _number(typed.strip())
    alike = (label for label in labels if begun and label.startswith(begun))
    alike_number = (label for label in labels if number and _number_of(label).startswith(number))
    return named_label(labels, typed) or next(alike, "") or next(alike_number, "")


def _number_of(label: str) -> str:
    found = LABEL.fullmatch(label)
    return "" if found is None else _number(found[2])


def _number(digits: str) -> str:
    """Digits without leading zeros; "" for what is no number."""
    return digits.lstrip("0") if digits.isascii() and digits.isdigit() else ""

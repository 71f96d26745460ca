"""PINs that cost nothing to check, for tests of who may do what; what is kept is not the PIN itself."""

from __future__ import annotations


class PlainPins:
    """Keeps the digits the other way round, with a number of their own as a salt would be.

    Attributes:
        compared: How many PINs were compared.
    """

    def __init__(self) -> None:
        self._made = 0
        self.compared = 0

    def hashed(self, pin: str) -> str:
        self._made += 1
        return f"{self._made}:{pin[::-1]}"

    def is_right(self, hashed: str, pin: str) -> bool:
        self.compared += 1
        return hashed.partition(":")[2] == pin[::-1]

"""Exact moments in the work of a printer, to strike at.

Must not import anything but the standard library.
"""

from collections import Counter
from collections.abc import Callable
from enum import StrEnum


class Moment(StrEnum):
    """Something that happens again and again; number 1 is the first time since the printer was made."""

    BYTE_RECEIVED = "byte received"
    """A byte has come over the line and lies in the receive buffer, unless there was no room."""
    LINE_PRINTED = "line printed"
    """A line of text or a picture is on paper."""
    CUT_BEGUN = "cut begun"
    """The paper stands still, the blade is about to move."""
    CUT_ENDED = "cut ended"
    """The paper is cut, nothing that follows has been done."""
    REPLY_DUE = "reply due"
    """A reply is about to be said, no byte of it has left."""
    REPLY_SENT = "reply sent"
    """The last byte of a reply has left."""


class Moments:
    """Counts what happens and does what is planned for it, right then. Belongs to one thread."""

    def __init__(self) -> None:
        """Begin to count."""
        self._counts: Counter[Moment] = Counter()
        self._plans: dict[tuple[Moment, int], list[Callable[[], None]]] = {}

    def count(self, moment: Moment) -> int:
        """How often it has happened."""
        return self._counts[moment]

    def at(self, moment: Moment, number: int, action: Callable[[], None]) -> None:
        """Plan something.

        Args:
            moment: What to wait for.
            number: For the how manyth time, 1 for the first since the printer was made.
            action: What to do then, before anything else happens.

        Raises:
            ValueError: That moment is over, or there is no such number.
        """
        if number <= self._counts[moment]:
            raise ValueError(f"'{moment}' number {number} is over or never comes")
        self._plans.setdefault((moment, number), []).append(action)

    def happened(self, moment: Moment) -> None:
        """Count it, and do what is planned for it.

        Args:
            moment: What just happened.
        """
        self._counts[moment] += 1
        for action in self._plans.pop((moment, self._counts[moment]), ()):
            action()

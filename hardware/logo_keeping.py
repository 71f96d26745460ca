"""Getting a logo into the printer's memory once, between slips, and knowing when it is there whole.

It sends nothing itself: it is told what the printer answered and says what to send next, an ``IdleTalk``.
Must not import anything but the standard library and hardware's own records. A printer forgets half of what
comes while it writes, so nothing else is sent until it has answered.
"""

from __future__ import annotations

from enum import Enum

from hardware.raster import Raster, raster_of
from hardware.stored_graphics import (
    LIST_HEARD,
    define_picture,
    delete_picture,
    list_keys,
    mark_key,
    read_keys,
    stored_key,
)

LARGEST_COMMAND_BYTES = 4000
"""A larger logo would hold up a slip for too long, and overflow a receive buffer of 4 KB."""

MOST_WRITINGS = 4
"""In the life of a keeper, all printers and all broken attempts together."""

_LIST_WITHIN_S = 1.0
_WRITTEN_WITHIN_S = 3.0
_MARK = raster_of(8, 1, lambda _x, _y: True)


class Keeping(Enum):
    """How far a logo is."""

    ASKING = "asking"
    """The printer has not said yet what it holds."""

    MISSING = "missing"
    """It does not hold the logo, or perhaps only a part of it."""

    CHECKING = "checking"
    """The logo was sent; the printer has not said yet whether it holds it."""

    UNMARKED = "unmarked"
    """It holds the logo, and not yet the mark that tells every later program so."""

    MARKING = "marking"
    """The mark was sent; the printer has not said yet whether it holds it."""

    KEPT = "kept"
    REFUSED = "refused"
    """It did not keep the logo, or never said: slips carry it themselves."""


_LISTENING = frozenset({Keeping.ASKING, Keeping.CHECKING, Keeping.MARKING})


class LogoKeeper:
    """One logo and the printer on one way. Not thread-safe: the thread that owns the line asks it.

    The whole conversation: ``next_command`` is sent and each block that comes back goes to ``hear``, whose
    answer is sent too; until ``next_command`` is empty. A printer that holds the logo is never written to,
    one that refused it not again by this keeper, and ``MOST_WRITINGS`` is the limit of all: the printer's
    memory bears some ten thousand writings.

    A printer may have got only a part of a logo, and whatever came later for the rest of it. So a second
    picture, the mark, is stored once the printer has answered behind the logo, and only both together are
    trusted.
    """

    def __init__(self, logo: Raster) -> None:
        """Begin by asking.

        Args:
            logo: At most as wide as the paper.
        """
        self._key = stored_key(logo)
        self._logo_command = delete_picture(self._key) + define_picture(logo) + list_keys()
        self._mark_command = define_picture(_MARK, mark_key(self._key)) + list_keys()
        self._heard: frozenset[bytes] = frozenset()
        self._writings_left = MOST_WRITINGS if len(self._logo_command) <= LARGEST_COMMAND_BYTES else 0
        self.keeping = Keeping.ASKING

    @property
    def stored_keys(self) -> frozenset[bytes]:
        """For ``SlipEncoder.encode_body``: the logo's key when the printer is known to hold it."""
        return frozenset({self._key}) if self.keeping is Keeping.KEPT else frozenset()

    @property
    def patience_s(self) -> float:
        """How long the answer to the latest command may take: longer where the printer writes first."""
        return _LIST_WITHIN_S if self.keeping is Keeping.ASKING else _WRITTEN_WITHIN_S

    @property
    def awaits_answer(self) -> bool:
        """Whether the list that was asked for last has not come to its end."""
        return self.keeping in _LISTENING

    def next_command(self) -> bytes:
        """What to send now that no slip is under way; empty when there is nothing left to do.

        The caller waits for the answer, or calls ``hear_nothing`` after ``patience_s``.
        """
        match self.keeping:
            case Keeping.ASKING:
                return list_keys()
            case Keeping.MISSING:
                self._writings_left -= 1
                self.keeping = Keeping.CHECKING
                return self._logo_command
            case Keeping.UNMARKED:
                self.keeping = Keeping.MARKING
                return self._mark_command
            case _:
                return b""

    def hear(self, block: bytes) -> bytes:
        """Take a block that the printer sent, ``37h`` to ``00h``; others than a list of keys are passed over.

        Args:
            block: Whole.

        Returns:
            What to send at once: the printer waits for it. Empty for nothing.
        """
        read = read_keys(block)
        if read is None or not self.awaits_answer:
            return b""
        keys, has_more = read
        self._heard |= keys
        if not has_more:
            heard, self._heard = self._heard, frozenset()
            self.keeping = self._after(has_logo=self._key in heard, has_mark=mark_key(self._key) in heard)
        return LIST_HEARD

    def hear_nothing(self) -> None:
        """The answer did not come: ask once more what is there, then do without until it is reached anew."""
        if self.awaits_answer:
            self.keeping = Keeping.REFUSED if self.keeping is Keeping.ASKING else Keeping.ASKING

    def reach_anew(self) -> None:
        """The printer was plugged in or switched on: it may be another one, or have lost its memory."""
        self._heard = frozenset()
        self.keeping = Keeping.ASKING

    def _after(self, *, has_logo: bool, has_mark: bool) -> Keeping:
        if has_logo and has_mark and self.keeping is not Keeping.CHECKING:
            return Keeping.KEPT
        if self.keeping is Keeping.CHECKING and has_logo:
            return Keeping.UNMARKED
        if self.keeping is Keeping.ASKING and self._writings_left:
            return Keeping.MISSING
        self._writings_left = 0
        return Keeping.REFUSED

"""Getting a logo into the printer's memory once, between slips, and knowing when it is there.

It sends nothing itself: it is told what the printer answered and says what to send next. Whoever owns the
line asks it when no slip is under way. Must not import anything but the standard library and hardware's own
records. A printer forgets half of what comes while it writes, so nothing else is sent until it has answered.
"""

from __future__ import annotations

from enum import Enum

from hardware.raster import Raster
from hardware.stored_graphics import LIST_HEARD, define_picture, list_keys, read_keys, stored_key


class Keeping(Enum):
    """How far a logo is."""

    ASKING = "asking"
    """The printer has not said yet what it holds."""

    MISSING = "missing"
    """It does not hold the logo, which was not sent to it yet."""

    CHECKING = "checking"
    """The logo was sent; the printer has not said yet whether it holds it."""

    KEPT = "kept"
    REFUSED = "refused"
    """It did not keep the logo, or never said: slips carry it themselves."""


class LogoKeeper:
    """One logo and one printer. Not thread-safe: the thread that owns the line asks it.

    The whole conversation: ``next_command`` is sent and each block that comes back goes to ``hear``, whose
    answer is sent too; until ``next_command`` is empty. A logo is sent at most once in the life of a keeper,
    since the printer's memory bears some ten thousand writings.
    """

    def __init__(self, logo: Raster) -> None:
        """Begin by asking.

        Args:
            logo: At most as wide as the paper.
        """
        self._logo = logo
        self._key = stored_key(logo)
        self._heard: frozenset[bytes] = frozenset()
        self._was_sent = False
        self.keeping = Keeping.ASKING

    @property
    def stored_keys(self) -> frozenset[bytes]:
        """For ``SlipEncoder.encode_body``: the logo's key when the printer is known to hold it."""
        return frozenset({self._key}) if self.keeping is Keeping.KEPT else frozenset()

    def next_command(self) -> bytes:
        """What to send now that no slip is under way; empty when there is nothing left to do.

        The caller waits for the answer, or calls ``hear_nothing`` after a while (a second; three after the
        logo itself, which the printer writes into its memory).
        """
        match self.keeping:
            case Keeping.ASKING:
                return list_keys()
            case Keeping.MISSING:
                self._was_sent = True
                self.keeping = Keeping.CHECKING
                return define_picture(self._logo) + list_keys()
            case Keeping.CHECKING | Keeping.KEPT | Keeping.REFUSED:
                return b""

    def hear(self, block: bytes) -> bytes:
        """Take a block that the printer sent, ``37h`` to ``00h``; others than a list of keys are passed over.

        Args:
            block: Whole.

        Returns:
            What to send at once: the printer waits for it. Empty for nothing.
        """
        read = read_keys(block)
        if read is None or self.keeping not in {Keeping.ASKING, Keeping.CHECKING}:
            return b""
        keys, has_more = read
        self._heard |= keys
        if not has_more:
            is_there, self._heard = self._key in self._heard, frozenset()
            self.keeping = Keeping.KEPT if is_there else self._without()
        return LIST_HEARD

    def hear_nothing(self) -> None:
        """The answer did not come: do without a kept logo until the printer is reached anew."""
        if self.keeping in {Keeping.ASKING, Keeping.CHECKING}:
            self.keeping = Keeping.REFUSED

    def reach_anew(self) -> None:
        """The printer was plugged in or switched on: it may be another one, or have lost its memory."""
        self._heard = frozenset()
        self.keeping = Keeping.ASKING

    def _without(self) -> Keeping:
        return Keeping.REFUSED if self._was_sent else Keeping.MISSING

"""What has to be done before the next slip when the one before may lie half printed in the printer.

Pure. Must not import anything but the standard library and hardware's own records. Source: the ESC/POS
command references of printer makers.
"""

from __future__ import annotations

from hardware.commands import CUT, INITIALIZE
from hardware.profile import Capability

USUAL_UNSENT = 512
"""Nobody knows how much of another program's slip never left; few slips have a longer command."""
_MOST_UNSENT = 4096  # a slip is under 4 KB, and so is what a command of it may still wait for
# A line that garbles a command takes a few bytes from it at most.
_LEAST_FILL = 64


def recovery(unsent_bytes: int) -> bytes:
    """What goes before the next slip, so that it stands alone on its paper.

    A command whose rest never came would take the next slip's bytes for its own: as many zeros as are
    missing satisfy it, and are nothing to a printer that waits for none. Then the half slip is cut off.

    Args:
        unsent_bytes: How many bytes of the broken slip never left.
    """
    return bytes(min(max(unsent_bytes, _LEAST_FILL), _MOST_UNSENT)) + INITIALIZE + CUT


class CleanUp:
    """Belongs to the link's thread. What it knows of the paper outlives a connection."""

    def __init__(self, clears_buffers: Capability) -> None:
        """Begin with a printer that holds nothing.

        Args:
            clears_buffers: Whether it knows the order to drop what it holds; where nobody knows it is tried.
        """
        self._knows_order = clears_buffers.is_there
        self._before = b""
        self._answers_owed = 0
        self._until_s: float | None = None
        self.may_clear = clears_buffers.may_be_there
        self.wants_clearing = False

    def closed(self) -> None:
        """Note that the connection is gone, and with it the answers that were owed."""
        self._answers_owed = 0
        self._until_s = None

    @property
    def until_s(self) -> float | None:
        """Until when the answer to an order is waited for: what is sent before it may be dropped as well."""
        return self._until_s

    def tick(self, now_s: float) -> None:
        """Let time pass: an order that is not answered is perhaps not known at all."""
        if self._until_s is not None and now_s >= self._until_s:
            self._until_s = None
            self.may_clear = self._knows_order

    def is_needed(self, unsent_bytes: int, *, is_cleared: bool = False) -> None:
        """Note that a slip may lie half printed on the paper, or wait in the printer.

        Args:
            unsent_bytes: How many of its bytes never left.
            is_cleared: Whether the printer has said that it holds nothing any more.
        """
        self.wants_clearing = self.may_clear and not is_cleared
        self._before = recovery(0 if is_cleared else unsent_bytes)

    @property
    def is_due(self) -> bool:
        """Whether something has to go before the next slip."""
        return bool(self._before)

    def is_torn(self, unsent_bytes: int) -> None:
        """Note that a command that prints nothing may wait for its rest; there is nothing to cut off.

        Args:
            unsent_bytes: How many of its bytes never left.
        """
        self.wants_clearing = self.may_clear
        self._before = self._before or bytes(min(max(unsent_bytes, _LEAST_FILL), _MOST_UNSENT))

    def take(self) -> bytes:
        """Give what goes before the next slip, once; empty when all is well."""
        before, self._before = self._before, b""
        self.wants_clearing = False
        return before

    def put_back(self, before: bytes, rest: bytes) -> None:
        """Note that what was taken did not go out whole, nor anything after it.

        Args:
            before: What ``take`` gave.
            rest: What did not leave of it and of the slip.
        """
        is_untouched = rest.startswith(before)
        self._before = before if is_untouched else bytes(_LEAST_FILL) + before

    def asked(self, until_s: float) -> None:
        """Note that the order to clear has been handed over, and until when its answer is waited for."""
        self.wants_clearing = False
        self._answers_owed += 1
        self._until_s = until_s

    def answered(self) -> bool:
        """Note that the printer has said that it holds nothing.

        Returns:
            Whether that answers the latest order: an earlier one may have come before the present slip.
        """
        self._knows_order = True
        self._answers_owed = max(0, self._answers_owed - 1)
        self._until_s = None
        return self._answers_owed == 0

    def proved(self) -> None:
        """Note that a slip came out: whatever was asked before it will not be answered any more."""
        self._answers_owed = 0

"""How many numbers are given in a while: whoever hammers the screen gets a pause, and the roll stays.

Must not import Qt. Pure: moments in, a wait out.
"""

from collections import deque

WHILE_MS = 600_000
"""Ten minutes: longer than any line at an opening door, shorter than a visit."""


class Flood:
    """Counts the numbers that were given.

    Attributes:
        most: So many in ``WHILE_MS``; 0 for any number.
    """

    def __init__(self, most: int) -> None:
        """Begin with none given.

        Args:
            most: See the attribute.
        """
        self.most = most
        self._given_ms: deque[int] = deque(maxlen=most or 1)

    def given(self, now_ms: int) -> None:
        """A number was given now."""
        self._given_ms.append(now_ms)

    def wait_ms(self, now_ms: int) -> int:
        """How long until the next number may be given; 0 when it may be now.

        Args:
            now_ms: By the same steady clock as ``given``.
        """
        if not self.most or len(self._given_ms) < self.most:
            return 0
        return max(0, self._given_ms[0] + WHILE_MS - now_ms)

"""How many slips come out in a while: whoever hammers the screen gets a pause, and the roll stays.

Must not import Qt. Pure: moments in, what is left out.
"""

WHILE_MS = 600_000
"""Ten minutes: longer than any line at an opening door, shorter than a visit."""

KEPT_FOR_A_NUMBER = 1
"""So many slips of a while are for numbers alone: lists of times never stop the next number."""


class Flood:
    """Counts the slips of the last while: numbers, and lists of quieter times.

    Attributes:
        most: So many in ``WHILE_MS``; 0 for any number.
    """

    def __init__(self, most: int) -> None:
        """Begin with none given.

        Args:
            most: See the attribute.
        """
        self.most = most
        self._given_ms: dict[str, int] = {}

    def given(self, slip_id: str, at_ms: int) -> None:
        """A slip was given, or a number whose slip cannot be printed; the same one counts once.

        Args:
            slip_id: The id of its ticket, or its own.
            at_ms: By a steady clock.
        """
        if self.most:
            self._given_ms.setdefault(slip_id, at_ms)

    def left(self, now_ms: int) -> int | None:
        """How many more may be given now; None for any number.

        Args:
            now_ms: By the same clock as ``given``.
        """
        self._forget(now_ms)
        return max(0, self.most - len(self._given_ms)) if self.most else None

    def more_in_ms(self, now_ms: int) -> int:
        """How long until one more may be given than now; 0 when none counts.

        Args:
            now_ms: By the same clock as ``given``.
        """
        self._forget(now_ms)
        given_ms = sorted(self._given_ms.values())
        return given_ms[max(0, len(given_ms) - self.most)] + WHILE_MS - now_ms if given_ms else 0

    def _forget(self, now_ms: int) -> None:
        begin_ms = now_ms - WHILE_MS
        self._given_ms = {each: at_ms for each, at_ms in self._given_ms.items() if at_ms > begin_ms}

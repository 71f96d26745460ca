"""How many slips come out in a while: whoever hammers the screen gets a pause, and the roll stays.

Must not import Qt. Pure: moments in, what is left out.
"""

from collections.abc import Mapping

from desk.queue import LiveQueue
from desk.tickets import Kind

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
        self._has_begun = False

    def begin(self, queue: LiveQueue, now_ms: int) -> None:
        """Count the numbers of the last while too, once, from the first queue seen: after a restart.

        It knows those that still wait or are at a desk, also where no printer is.

        Args:
            queue: As it is now.
            now_ms: By the same clock as ``given``.
        """
        if self._has_begun:
            return
        self._has_begun = True
        numbers = (each for each in queue.tickets if each.kind is not Kind.PHONE)
        self.find({each.id: queue.now_ms - each.joined_ms for each in numbers}, now_ms)

    def find(self, ages_ms: Mapping[str, int], now_ms: int) -> None:
        """Count what was given before this program began.

        Args:
            ages_ms: How long ago each slip was given, by the id of its ticket or its own.
            now_ms: By the same clock as ``given``.
        """
        for slip_id, age_ms in ages_ms.items():
            # A clock that has stepped back shows a time to come; one that was far wrong says nothing.
            if abs(age_ms) < WHILE_MS:
                self.given(slip_id, now_ms - max(0, age_ms))

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

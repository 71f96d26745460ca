"""The answers a printer gives behind a slip, in the order of its data, where it has no better word for paper.

Pure. Must not import anything but the standard library and hardware's own records. Source: ``GS r`` in the
ESC/POS command references of printer makers.
"""

from __future__ import annotations

from hardware.profile import Capabilities

FENCE_ANSWERS = 4
"""How often the question stands behind a slip. Such an answer is one byte, and noise often looks like it: so
all of them must come, be the same, and be followed by silence."""
_MOST_TIMES_SAID = 2
"""A line or a splitter on it may say each answer twice, or begin to in the middle. More is noise."""
_PAPER_OUT_BITS = 0x0C
_SILENCE_S = 0.05


def fence_at_first(can: Capabilities) -> bool | None:
    """Whether a printer answers in the order of its data; None to find out. Process ids tell more than that.

    Args:
        can: What the printer is known to be able to.
    """
    if can.process_ids.is_there:
        return False
    return can.fence.is_there if can.fence.is_known else None


class Fences:
    """Belongs to one thread.

    They all stand behind the cut, so any of them proves it, also one that was asked for later: as long as no
    earlier slip is owed one, and the printer has not lost what it held.

    Attributes:
        asked_s: When they were asked for: noise that comes later may look like them.
        is_asked_again: Whether more than once, so that some may come when the slip is long proved.
    """

    def __init__(self, wanted: int, asked_s: float = 0.0) -> None:
        """Begin with none heard.

        Args:
            wanted: How many answers were asked for; 0 when none are waited for.
            asked_s: Since when noise spoils them.
        """
        self._wanted = wanted
        self.asked_s = asked_s
        self.is_asked_again = False
        self._values: list[int] = []
        self._heard_s = 0.0

    def spoil(self) -> None:
        """Note that there was noise: none of those that came is counted."""
        self._values.clear()

    def ask_again(self, now_s: float) -> None:
        """Note that as many are asked for once more: those that came are not counted any more."""
        self._values.clear()
        self.asked_s, self.is_asked_again = now_s, True

    def hear(self, value: int, now_s: float) -> None:
        """Take an answer.

        Args:
            value: The byte.
            now_s: When it came.
        """
        self._values.append(value)
        self._heard_s = now_s

    @property
    def told_s(self) -> float | None:
        """When the answers are complete, if nothing more is heard; None while they are not."""
        wanted = self._wanted
        is_complete = bool(wanted) and wanted <= len(self._values) <= _MOST_TIMES_SAID * wanted
        is_one_word = len(set(self._values)) == 1 and not self._values[0] & _PAPER_OUT_BITS
        return self._heard_s + _SILENCE_S if is_complete and is_one_word else None

    def are_told(self, now_s: float) -> bool:
        """Whether they say that everything before them was carried out."""
        return self.told_s is not None and now_s >= self.told_s

"""The answers a printer gives behind a slip, in the order of its data, where it has no better word for paper.

Pure. Must not import anything but the standard library and hardware's own records. Source: ``GS r`` in the
ESC/POS command references of printer makers.
"""

from __future__ import annotations

from hardware.profile import Capabilities

FENCE_ANSWERS = 4
"""How often the question stands behind a slip. Such an answer is one byte, and noise often looks like it: so
all of them must come, be the same, and be followed by silence."""
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
    """Belongs to one thread."""

    def __init__(self, wanted: int) -> None:
        """Begin with none heard.

        Args:
            wanted: How many answers were asked for; 0 when none are waited for.
        """
        self._wanted = wanted
        self._values: list[int] = []
        self._heard_s = 0.0

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
        is_complete = bool(self._wanted) and len(self._values) == self._wanted
        is_one_word = len(set(self._values)) == 1 and not self._values[0] & _PAPER_OUT_BITS
        return self._heard_s + _SILENCE_S if is_complete and is_one_word else None

    def are_told(self, now_s: float) -> bool:
        """Whether they say that everything before them was carried out."""
        return self.told_s is not None and now_s >= self.told_s

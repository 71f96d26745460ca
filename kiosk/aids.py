"""What makes the screens easier to see and to reach: each a switch for one patron, gone with them.

Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum


class Aid(StrEnum):
    """One switch, on every screen; no reason is asked or kept."""

    CONTRAST = "contrast"
    LARGER = "larger"
    LOWERED = "lowered"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Turned:
    """Switches that were turned since all touches counted: each once, each by a touch of its own.

    Attributes:
        aids: These; while there are some, another one may be turned, as each stands where it stood.
        touch: Which touch turned the last one, in the count of the journey.
    """

    aids: frozenset[Aid] = frozenset()
    touch: int = 0

    def allows(self, aid: Aid, touch: int) -> bool:
        """Whether this touch may turn this switch although others do nothing yet."""
        return bool(self.aids) and aid not in self.aids and touch > self.touch


NONE_TURNED = Turned()

AID_PICTOGRAMS = {
    Aid.CONTRAST: "contrast_circle",
    Aid.LARGER: "format_font_size_increase",
    Aid.LOWERED: "arrow_collapse_down",
    Aid.SPOKEN: "volume_high",
}

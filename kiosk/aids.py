"""What makes the screens easier to see and to reach: each a switch for one patron, gone with them.

Must not import Qt.
"""

from enum import StrEnum


class Aid(StrEnum):
    """One switch, on every screen; no reason is asked or kept."""

    CONTRAST = "contrast"
    LARGER = "larger"
    LOWERED = "lowered"
    SPOKEN = "spoken"


AID_PICTOGRAMS = {
    Aid.CONTRAST: "contrast_circle",
    Aid.LARGER: "format_font_size_increase",
    Aid.LOWERED: "arrow_collapse_down",
    Aid.SPOKEN: "volume_high",
}

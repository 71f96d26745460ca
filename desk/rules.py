"""The numbers of the calling rule that a library may set.

Must not import anything but the standard library.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Settings of rule D9; those of D4, D5 and D7 will stand here.

    Attributes:
        no_show_wait_s: Seconds after the first recall before a patron may be marked a no-show.
        return_within_min: Minutes during which a no-show may come back to the original place.
    """

    no_show_wait_s: int = 60
    return_within_min: int = 15

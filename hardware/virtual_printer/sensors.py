"""What a printer feels, and the status bytes that say so.

Must not import anything but the standard library. Source: the ESC/POS command references of printer makers,
``DLE EOT``, ``GS a`` and ``GS r``. It shares no code with the reader of replies: both have to be right.
"""

from dataclasses import dataclass

_REAL_TIME_FIXED = 0x12
_PUSHED_FIXED = 0x10
_DRAWER_CLOSED = 0x04
# What each class of GS a watches, in the four bytes of the status: drawer, being on line, errors, paper.
_WATCHED = {
    0x01: (0x04, 0x00, 0x00, 0x00),
    0x02: (0x68, 0x00, 0x00, 0x00),
    0x04: (0x00, 0x6C, 0x00, 0x00),
    0x08: (0x00, 0x00, 0x0F, 0x00),
}


@dataclass(slots=True)
class Sensors:
    """Not thread-safe.

    Attributes:
        has_near_end: Whether there is a sensor for a roll nearly at its end.
        is_paper_out: There is no paper.
        is_near_end: The roll is nearly at its end.
        is_cover_open: The cover is open.
        has_cutter_error: A cut has failed.
    """

    has_near_end: bool = True
    is_paper_out: bool = False
    is_near_end: bool = False
    is_cover_open: bool = False
    has_cutter_error: bool = False

    @property
    def is_online(self) -> bool:
        """Whether nothing keeps it from printing."""
        return not (self.is_paper_out or self.is_cover_open or self.has_cutter_error)

    def real_time(self, number: int) -> int:
        """The answer to ``DLE EOT``.

        Args:
            number: 1 the printer, 2 why it is off line, 3 errors, 4 paper.
        """
        match number:
            case 1:
                told = _DRAWER_CLOSED | 0x08 * (not self.is_online)
            case 2:
                told = 0x04 * self.is_cover_open | 0x20 * self.is_paper_out | 0x40 * self.has_cutter_error
            case 3:
                told = 0x08 * self.has_cutter_error
            case _:
                told = 0x0C * self._feels_near_end | 0x60 * self.is_paper_out
        return _REAL_TIME_FIXED | told

    def paper(self) -> int:
        """The answer to ``GS r 1``: 0 with paper, 3 near the end, 15 without, or 12 where no end is felt."""
        return 0x03 * self._feels_near_end | 0x0C * self.is_paper_out

    def pushed(self) -> bytes:
        """The four bytes of automatic status back."""
        first = _PUSHED_FIXED | _DRAWER_CLOSED | 0x08 * (not self.is_online) | 0x20 * self.is_cover_open
        return bytes((first, 0x08 * self.has_cutter_error, self.paper(), 0x0F))

    @property
    def _feels_near_end(self) -> bool:
        return self.has_near_end and (self.is_near_end or self.is_paper_out)


def is_change_watched(before: bytes, after: bytes, classes: int) -> bool:
    """Tell whether a change of status is one to push.

    Args:
        before: The four bytes of the status before.
        after: Those of the status now.
        classes: What ``GS a`` asked for, as bits.
    """
    return any(
        (old ^ new) & mask
        for bit, masks in _WATCHED.items()
        if classes & bit
        for old, new, mask in zip(before, after, masks, strict=True)
    )

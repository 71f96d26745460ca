"""What is wrong with the printer now, since when, and the status bytes that say so.

Bits: Epson's ESC/POS reference (DLE EOT, GS a, GS r), as also printed in the TM-T88III and TM-T90 manuals. An
idle printer with no drawer answers 16 12 12 12 to DLE EOT 1 to 4 and pushes 14 00 00 0F.
"""

from __future__ import annotations

from enum import StrEnum


class Condition(StrEnum):
    """Something true of the printer or its cable. POWER_OFF, MUTE and FROZEN all look silent from outside.

    HELD_BACK: flow control lets nothing through, not even a question.
    """

    PAPER_OUT = "paper_out"
    NEAR_END = "near_end"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    POWER_OFF = "power_off"
    UNPLUGGED = "unplugged"
    MUTE = "mute"
    FROZEN = "frozen"
    HELD_BACK = "held_back"


OFFLINE_CAUSES = frozenset({Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.CUTTER})
DRAWER_IS_HIGH = 0x04
# Which bits of the four bytes each item of GS a n watches.
WATCHED = {
    0x01: bytes((0x04, 0, 0, 0)),
    0x02: bytes((0x68, 0x01, 0, 0)),
    0x04: bytes((0, 0x6C, 0, 0)),
    0x08: bytes((0, 0, 0x0F, 0)),
    0x40: bytes((0, 0x02, 0, 0)),
}


class Sensors:
    """The true conditions and their history."""

    def __init__(self, now: float, *, has_near_end: bool) -> None:
        self._has_near_end = has_near_end
        self._true: frozenset[Condition] = frozenset()
        self.history: list[tuple[float, frozenset[Condition]]] = [(now, self._true)]

    def __contains__(self, condition: Condition) -> bool:
        return condition in self._true

    @property
    def true(self) -> frozenset[Condition]:
        return self._true

    @property
    def is_online(self) -> bool:
        """Whether it would print what it is given."""
        return not self._true & OFFLINE_CAUSES

    def tell(self, condition: Condition, is_true: bool, now: float) -> None:
        """Make a condition true or false from now on."""
        true = self._true | {condition} if is_true else self._true - {condition}
        if true != self._true:
            self._true = true
            self.history.append((now, true))

    def pushed(self) -> bytes:
        """Give the four bytes of automatic status back."""
        first = 0x10 | DRAWER_IS_HIGH
        first |= 0x08 * (not self.is_online) | 0x20 * (Condition.COVER_OPEN in self)
        second = 0x08 * (Condition.CUTTER in self)
        return bytes((first, second, self.paper_byte(), 0x0F))

    def paper_byte(self) -> int:
        """Give the byte of GS r 1 and ESC v: 03h near end, 0Ch no paper."""
        near = 0x03 * (self._has_near_end and Condition.NEAR_END in self)
        return near | 0x0C * (Condition.PAPER_OUT in self)

    def real_time(self, n: int) -> int:
        """Give the byte of DLE EOT n, n from 1 to 4."""
        status = 0x12
        if n == 1:
            status |= DRAWER_IS_HIGH | 0x08 * (not self.is_online)
        elif n == 2:
            status |= 0x04 * (Condition.COVER_OPEN in self) | 0x20 * (Condition.PAPER_OUT in self)
            status |= 0x40 * (Condition.CUTTER in self)
        elif n == 3:
            status |= 0x08 * (Condition.CUTTER in self)
        else:
            status |= 0x0C * (self._has_near_end and Condition.NEAR_END in self)
            status |= 0x60 * (Condition.PAPER_OUT in self)
        return status


def has_changed(before: bytes, after: bytes, items: int) -> bool:
    """Tell whether a bit changed that GS a `items` watches."""
    return any(
        (old ^ new) & mask
        for item, masks in WATCHED.items()
        if items & item
        for old, new, mask in zip(before, after, masks, strict=True)
    )

"""How each fault of a storm is brought about and mended, on the printer's own thread."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial

from tests.second_printer.replying import ReplyFault
from tests.second_printer.sensors import Condition
from tests.second_printer.station import SecondPrinter
from tests.second_printer.storm_scenes import Fault

_CONDITIONS = {
    Fault.PAPER_OUT: (Condition.PAPER_OUT,),
    Fault.NEAR_END: (Condition.NEAR_END,),
    Fault.COVER_OPEN: (Condition.COVER_OPEN,),
    Fault.CUTTER: (Condition.CUTTER,),
    Fault.POWER_OFF: (Condition.POWER_OFF,),
    Fault.UNPLUGGED: (Condition.UNPLUGGED,),
    Fault.OTHER_NAME: (Condition.UNPLUGGED,),
    Fault.MUTE: (Condition.MUTE,),
    Fault.FROZEN: (Condition.FROZEN,),
    Fault.PAPER_OUT_AND_UNPLUGGED: (Condition.PAPER_OUT, Condition.UNPLUGGED),
    Fault.COVER_OPEN_AND_POWER_OFF: (Condition.COVER_OPEN, Condition.POWER_OFF),
}
_REPLY_FAULTS = {
    Fault.REPLIES_LOST: ReplyFault.LOST,
    Fault.REPLIES_DOUBLED: ReplyFault.DOUBLED,
    Fault.REPLIES_LATE: ReplyFault.LATE,
}
GARBLING = frozenset({Fault.NOISE, Fault.REPLIES_LOST, Fault.REPLIES_LATE})
# Noise that looks like XOFF stops a line with XON/XOFF until the printer says XON: it is no noise to anybody.
XOFF = b"\x13"
OTHER_NAME = "ttyUSB7"
NOISE_EVERY_S = 0.05
LONGEST_BURST = 12


class Trouble:
    """One fault on one printer. `begin` and all of `mends` run on the printer's thread."""

    def __init__(self, fault: Fault, printer: SecondPrinter, dice: random.Random) -> None:
        """Prepare it."""
        self._fault = fault
        self._printer = printer
        self._dice = dice
        self.began_at: float | None = None
        self.mended_at: float | None = None

    def begin(self) -> None:
        """Let it happen; once."""
        if self.began_at is not None:
            return
        self.began_at = time.monotonic()
        for condition in _CONDITIONS.get(self._fault, ()):
            self._printer.apply(condition, True)
        if self._fault in _REPLY_FAULTS:
            self._printer.replying.spoil(_REPLY_FAULTS[self._fault])

    def mends(self) -> list[Callable[[], None]]:
        """Give what makes all well again, step by step, each for the printer's thread."""
        if self._fault is Fault.OTHER_NAME:
            steps: list[Callable[[], None]] = [partial(self._printer.plug_as, OTHER_NAME)]
        else:
            conditions = reversed(_CONDITIONS.get(self._fault, ()))
            steps = [partial(self._printer.apply, condition, False) for condition in conditions]
        return [*steps, self._end]

    def _end(self) -> None:
        if self._fault in _REPLY_FAULTS:
            self._printer.replying.spoil(ReplyFault.NONE)
        self.mended_at = time.monotonic()

    def last(self, lasts_s: float, pass_time: Callable[[float], None]) -> None:
        """Let it last, called on another thread; noise comes in bursts meanwhile."""
        ends = time.monotonic() + lasts_s
        while (left_s := ends - time.monotonic()) > 0:
            if self._fault is Fault.NOISE and self._printer.variant.replies:  # else there is no wire for it
                burst = self._dice.randbytes(self._dice.randint(3, LONGEST_BURST)).replace(XOFF, b"")
                self._printer.do(partial(self._printer.replying.noise, burst, time.monotonic()))
                left_s = min(left_s, self._dice.uniform(0, 2 * NOISE_EVERY_S))
            pass_time(left_s)

"""The printer without its cables: bytes in, paper and replies out, at the moments it is told.

It has no thread and no clock of its own: `take` and `advance` get the time, so that a test may run it dry.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.second_printer.interpreter import Code, Interpreter
from tests.second_printer.mechanism import Cut, Motion, Step, seconds
from tests.second_printer.moments import Moment, Moments
from tests.second_printer.paper import Line, Paper
from tests.second_printer.pictures import Album
from tests.second_printer.receiver import Receiver, Urgent
from tests.second_printer.sensors import Condition, Sensors, has_changed
from tests.second_printer.variants import Variant

CLEARED = b"\x37\x25\x00"


class Machine:
    """Receiver, interpreter, mechanism and sensors together. Belongs to one thread at a time."""

    def __init__(
        self, variant: Variant, now: float, say: Callable[[bytes], None], quickness: float = 100.0
    ) -> None:
        self.variant = variant
        self.paper = Paper(variant.head_to_cutter_dots)
        self.sensors = Sensors(now, has_near_end=variant.near_end_sensor)
        self.moments = Moments()
        self.album = Album()
        self.cutter_is_blocked = False
        self._say = say
        self._quickness = quickness
        self._clock = now
        self._step: Step = None
        self._busy_until: float | None = None
        self._restart()

    @property
    def lost_bytes(self) -> int:
        """How many bytes the full receive buffer dropped since the power came on."""
        return self._receiver.lost

    @property
    def free_bytes(self) -> int:
        """How many more bytes the receive buffer has room for."""
        return self.variant.receive_buffer_bytes - len(self._receiver)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is held, set or moving."""
        return self._step is None and not len(self._receiver)

    @property
    def due(self) -> float | None:
        """When the mechanism is done with what it does; None while it stands still."""
        return self._busy_until

    def take(self, byte: int, now: float) -> None:
        """Receive one byte."""
        urgent = self._receiver.take(byte)
        if urgent is not None:
            self._obey(urgent[0], urgent[1], now)
        self.moments.happened(Moment.BYTE_RECEIVED)
        self.moments.strike()

    def advance(self, now: float) -> None:
        """Do all that can be done by now."""
        if self._busy_until is None:
            self._clock = max(self._clock, now)
        while self._advance_once(now):
            self.moments.strike()
        self.moments.strike()

    def _advance_once(self, now: float) -> bool:
        step = self._step
        if self._busy_until is not None:
            if self._busy_until > now:
                return False
            self._finish(self._busy_until)
        elif not self.sensors.is_online:
            return False
        elif step is not None:
            self._begin(step)
        elif len(self._receiver):
            self._step = self._code.send(self._receiver.next_byte())
        else:
            return False
        return True

    def tell(self, condition: Condition, is_true: bool, now: float) -> None:
        """Make a condition true or false, and push the status where that is asked for."""
        before = self.sensors.pushed()
        self.sensors.tell(condition, is_true, now)
        items = self._interpreter.pushed_items
        if items and has_changed(before, self.sensors.pushed(), items):
            self._say(self.sensors.pushed())
        if condition is Condition.COVER_OPEN and is_true:
            self._stop_short(now)

    def free_cutter(self, now: float) -> None:
        """Take the jam out and go on with the cut that waits, as after DLE ENQ 1."""
        self.cutter_is_blocked = False
        self.tell(Condition.CUTTER, False, now)

    def lose_power(self, now: float) -> None:
        """Stop where it is and forget everything but the stored pictures; the paper stays."""
        self._stop_short(now)
        self.sensors.tell(Condition.CUTTER, False, now)
        self._restart()

    def _restart(self) -> None:
        self._receiver = Receiver(self.variant.receive_buffer_bytes)
        self._interpreter = Interpreter(self.variant, self.sensors, self.album, self._say, self.moments)
        self._begin_code()

    def _begin_code(self) -> None:
        self._code: Code = self._interpreter.run()
        self._step = next(self._code)
        self._busy_until = None
        self._began = 0.0
        self._is_cleared = False

    def _begin(self, step: Motion | Cut) -> None:
        if isinstance(step, Cut):
            self.moments.happened(Moment.CUT_BEGUN)
            self.moments.strike()
            if self._step is not step:
                return
            if self.cutter_is_blocked:
                self.tell(Condition.CUTTER, True, self._clock)
        if self.sensors.is_online:
            self._began = self._clock
            self._busy_until = self._clock + seconds(step, self._quickness)

    def _finish(self, at: float) -> None:
        step = self._step
        self._clock = at
        self._busy_until = None
        if isinstance(step, Cut):
            self.paper.cut(at)
        elif step is not None:
            self.paper.feed(step.dots, step.mark, at)
        if self._is_cleared:
            self._clear()
        else:
            self._step = self._code.send(0)
        if isinstance(step, Cut):
            self.moments.happened(Moment.CUT_ENDED)
        elif step is not None and isinstance(step.mark, Line):
            self.moments.happened(Moment.LINE_PRINTED)

    def _stop_short(self, now: float) -> None:
        """Leave a torn mark where the mechanism was; what was moving is done again from its beginning."""
        if self._busy_until is None:
            return
        part = (now - self._began) / max(self._busy_until - self._began, 1e-9)
        if isinstance(self._step, Motion) and 0 < part < 1:
            self.paper.feed(self._step.dots, self._step.mark, now, part)
        self._busy_until = None
        if self._is_cleared:
            self._clear()

    def _obey(self, urgent: Urgent, n: int, now: float) -> None:
        if urgent is Urgent.STATUS:
            self._say(bytes((self.sensors.real_time(n),)))
        elif urgent is Urgent.RECOVER and Condition.CUTTER in self.sensors:
            if n == 2:
                self._clear(is_told=False)
            if not self.cutter_is_blocked:
                self.tell(Condition.CUTTER, False, now)
        elif urgent is Urgent.CLEAR and self.variant.clears_buffers:
            if not self.cutter_is_blocked:
                self.tell(Condition.CUTTER, False, now)
            self._receiver.clear()
            if self._busy_until is None:
                self._clear()
            else:
                self._is_cleared = True

    def _clear(self, *, is_told: bool = True) -> None:
        """Drop all that is held and set; ESC/POS settings and automatic status stay as they are."""
        self._receiver.clear()
        self._interpreter.forget_line()
        self._code.close()
        self._begin_code()
        if is_told:
            self._say(CLEARED)

"""The whole printer: machine, cable and thread, with every fault at hand.

Everything happens on one thread of its own; what others ask for is carried out there, and what must be exact
is asked for by its moment. Time runs as on a real line and, `quickness` times faster, as in a real mechanism.
"""

from __future__ import annotations

import contextlib
import os
import select
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self, TypeVar

from tests.second_printer.ends import End
from tests.second_printer.flow import XOFF, XON, Flow, Gate
from tests.second_printer.machine import Machine
from tests.second_printer.moments import Moment
from tests.second_printer.paper import Piece
from tests.second_printer.replying import Replying
from tests.second_printer.sensors import Condition
from tests.second_printer.variants import Variant
from tests.second_printer.wire import Intake

T = TypeVar("T")
LONGEST_WAIT_S = 0.5
# Silent from outside: nothing is heard, or nothing is said.
_DEAD = frozenset({Condition.POWER_OFF, Condition.FROZEN})


class SecondPrinter:
    """A printer at one end of a cable. A context manager; the thread lives inside the block."""

    def __init__(
        self,
        variant: Variant,
        end: End,
        *,
        baud: int | None = 115_200,
        flow: Flow = Flow.NONE,
        is_busy_off_line: bool = False,
        quickness: float = 100.0,
    ) -> None:
        """Make it, plugged in and switched on when the block begins. `baud` None for no line speed."""
        self.end = end
        self.variant = variant
        self._intake = Intake(baud)
        self._heard_bytes = 0
        self.replying = Replying(baud, variant)
        self._gate = Gate(flow, is_busy_off_line)
        self.machine = Machine(variant, time.monotonic(), self._say, quickness)
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._waiting: list[tuple[Callable[[], bool], threading.Event]] = []
        self._wake_read, self._wake_write = os.pipe()
        self._thread = threading.Thread(target=self._run, name="second-printer", daemon=True)

    def __enter__(self) -> Self:
        """Plug in and switch on."""
        os.set_blocking(self._wake_write, False)
        self.end.plug()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the thread and vanish."""
        self._ask(None)
        self._thread.join()
        self.end.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    @property
    def device(self) -> str:
        """What to open."""
        return self.end.device

    def do(self, action: Callable[[], T]) -> T:
        """Carry something out on the printer's thread and give its result; from other threads only."""
        future: Future[T] = Future()

        def act() -> None:
            try:
                future.set_result(action())
            except Exception as error:  # handed to the one who asked
                future.set_exception(error)

        self._ask(act)
        return future.result(timeout=10)

    def set(self, condition: Condition, is_true: bool = True) -> None:
        """Make a fault begin or end now."""
        self.do(lambda: self.apply(condition, is_true))

    def strike(self, moment: Moment, number: int, action: Callable[[], None]) -> None:
        """Have something done the Nth time from now that this happens, on the printer's thread."""
        self.do(lambda: self.machine.moments.at(moment, number, action))

    def pieces(self) -> tuple[Piece, ...]:
        """What lies on paper now."""
        return self.do(lambda: self.machine.paper.pieces)

    def wait_until(self, is_so: Callable[[], bool], timeout_s: float = 10.0) -> bool:
        """Wait for something that the printer's thread can tell; False when it does not come."""
        event = threading.Event()
        self._ask(lambda: self._waiting.append((is_so, event)))
        return event.wait(timeout_s)

    def has_heard(self, count: int) -> bool:
        """Whether so many bytes have come over the line, into the void or not. On the printer's thread."""
        return self._heard_bytes >= count

    @property
    def is_idle(self) -> bool:
        """Whether nothing comes, waits or moves. On the printer's thread."""
        return self.machine.is_idle and not len(self._intake)

    def apply(self, condition: Condition, is_true: bool) -> None:
        """Make a fault begin or end. On the printer's thread, as an action of `strike`."""
        now = time.monotonic()
        machine = self.machine
        if condition is Condition.CUTTER:
            machine.cutter_is_blocked = is_true
            if not is_true:
                machine.free_cutter(now)
            return
        if condition is Condition.UNPLUGGED:
            self._cut_off() if is_true else self.end.plug()
        elif condition is Condition.POWER_OFF:
            self._switch(is_off=is_true, now=now)
        elif condition is Condition.PAPER_OUT and not is_true:
            machine.paper.change_roll(now)
        machine.tell(condition, is_true, now)
        self.replying.is_silent = bool(machine.sensors.true & (_DEAD | {Condition.MUTE}))

    def plug_as(self, name: str) -> None:
        """Plug in under another name. On the printer's thread."""
        self.end.plug(name)
        self.machine.tell(Condition.UNPLUGGED, False, time.monotonic())

    def _cut_off(self) -> None:
        self.end.unplug()
        self._intake.drop()
        self.replying.drop()

    def _switch(self, *, is_off: bool, now: float) -> None:
        self._intake.drop()
        self.replying.drop()
        if is_off:
            self.machine.lose_power(now)
        else:
            self.end.hang_up()

    def _say(self, data: bytes) -> None:
        self.machine.moments.happened(Moment.REPLY_DUE)
        self.replying.take(data)

    def _ask(self, action: Callable[[], None] | None) -> None:
        self._asked.put(action)
        with contextlib.suppress(BlockingIOError):  # full: it is awake already
            os.write(self._wake_write, b"w")

    def _run(self) -> None:
        while self._obey():
            now = time.monotonic()
            self._work(now)
            self._waiting = [each for each in self._waiting if not self._tells(*each)]
            self._rest(now)

    def _obey(self) -> bool:
        while True:
            try:
                action = self._asked.get_nowait()
            except Empty:
                return True
            if action is None:
                return False
            action()

    @staticmethod
    def _tells(is_so: Callable[[], bool], event: threading.Event) -> bool:
        if is_so():
            event.set()
        return event.is_set()

    def _work(self, now: float) -> None:
        is_alive = not self.machine.sensors.true & _DEAD
        while not self._port_holds and (arrived := self._intake.next(now)) is not None:
            byte, at = arrived
            self._heard_bytes += 1
            if is_alive:
                self.machine.advance(at)
                self.machine.take(byte, at)
                is_alive = not self.machine.sensors.true & _DEAD
        if is_alive:
            self.machine.advance(now)
            self._look_at_gate(now)
        self.end.look()
        self._fetch(now)
        self._note_hold(now)
        self._speak(now)

    @property
    def _port_holds(self) -> bool:
        """Whether what has come stays in the port, which says stop by itself, though nobody looks at it."""
        return Condition.FROZEN in self.machine.sensors and self._gate.flow is not Flow.NONE

    def _look_at_gate(self, now: float) -> None:
        has_changed = self._gate.look(
            self.machine.free_bytes - len(self._intake), is_online=self.machine.sensors.is_online
        )
        if has_changed and self._gate.flow is Flow.XON_XOFF:
            self.replying.interject(XOFF if self._gate.is_busy else XON, now)

    @property
    def _fetches(self) -> bool:
        """Whether the line takes bytes from the computer: into the void, too, when nobody holds them back."""
        is_held = self._gate.flow is not Flow.NONE or self.end.has_room_of_its_own
        is_dead = bool(self.machine.sensors.true & _DEAD)
        is_full = self.end.has_room_of_its_own and self.machine.free_bytes <= len(self._intake)
        return not (is_held and is_dead) and not self._gate.holds and not is_full

    def _fetch(self, now: float) -> None:
        if not self._fetches:
            return
        room = self._intake.room(now)
        if self._gate.flow is not Flow.NONE or self.end.has_room_of_its_own:
            room = min(room, self.machine.free_bytes - len(self._intake))
        if room > 0:
            self._intake.put(self.end.read(room), now)

    def _note_hold(self, now: float) -> None:
        is_full = self.end.has_room_of_its_own and self.machine.free_bytes <= len(self._intake)
        self.machine.sensors.tell(Condition.HELD_BACK, self._gate.holds or is_full, now)

    def _speak(self, now: float) -> None:
        while True:
            self.replying.begin(now)
            said, ended = self.replying.said(now)
            if not said:
                return
            self.end.write(said)
            for _ in range(ended):
                self.machine.moments.happened(Moment.REPLY_SENT)
            self.machine.moments.strike()

    def _rest(self, now: float) -> None:
        is_alive = not self.machine.sensors.true & _DEAD
        arrives = None if self._port_holds else self._intake.due
        moments = [arrives, self.replying.due, self.machine.due if is_alive else None]
        watched = [self._wake_read]
        if not self.end.has_room_of_its_own or (self._fetches and self._intake.fetch_at <= now):
            watched += self.end.descriptors
        if self._fetches and self._intake.fetch_at > now:
            moments.append(self._intake.fetch_at)
        known = [each for each in moments if each is not None]
        wait_s = max(0.0, min(known) - time.monotonic()) if known else LONGEST_WAIT_S
        ready, _, _ = select.select(watched, [], [], min(wait_s, LONGEST_WAIT_S))
        if self._wake_read in ready:
            os.read(self._wake_read, 4096)

"""The inside of the virtual printer: its engine between the lines to the computer, moved on turn by turn.

Must not import anything but the standard library and the virtual printer's own parts.
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from hardware.profile import PrinterProfile
from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.channel import Channel
from hardware.virtual_printer.engine import BUFFER_BYTES, Engine
from hardware.virtual_printer.faults import Fault, TrueState
from hardware.virtual_printer.line import BITS_PER_BYTE
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.moments import Moment, Moments
from hardware.virtual_printer.record import Record
from hardware.virtual_printer.said import XOFF, XON, Reply
from hardware.virtual_printer.slips import PrintedSlip
from hardware.virtual_printer.voice import spoken


@dataclass(frozen=True, slots=True)
class Make:
    """How a virtual printer is made.

    Attributes:
        profile: The paper in it.
        abilities: What it can do.
        mechanism: Its moving parts.
        baud: Speed of its serial line, bits a second.
        buffer_bytes: Size of its receive buffer.
        says_xoff: Whether it tells the computer to wait by XOFF and XON.
        seed: What its noise grows from.
    """

    profile: PrinterProfile
    abilities: Abilities
    mechanism: Mechanism
    baud: int
    buffer_bytes: int = BUFFER_BYTES
    says_xoff: bool = False
    seed: int = 1


class Works:
    """Belongs to one thread while that runs; what it calls is called on that thread."""

    def __init__(
        self,
        make: Make,
        channels: Sequence[Channel],
        record: Record,
        on_piece: Callable[[PrintedSlip], None] | None,
        on_state: Callable[[TrueState], None] | None,
    ) -> None:
        """Be ready to be plugged in.

        Args:
            make: How it is made.
            channels: Its ways to the computer.
            record: Where the truth is kept.
            on_piece: Called with each piece of paper that comes out; None for nobody.
            on_state: Called with each new true state; None for nobody.
        """
        self._says_xoff = make.says_xoff
        self._start_time_s = make.mechanism.start_time_s
        self._ready_at_s: float | None = None
        self._channels = channels
        self._record = record
        self._on_piece = on_piece
        self._on_state = on_state
        self._noise = Random(make.seed)  # noqa: S311 - a fault that can be repeated, not a secret
        self.faults: frozenset[Fault] = frozenset()
        self.moments = Moments()
        self.engine = Engine(
            make.profile,
            make.abilities,
            make.mechanism,
            self,
            self.moments,
            buffer_bytes=make.buffer_bytes,
            byte_s=BITS_PER_BYTE / make.baud,
        )

    def plug(self) -> None:
        """Appear to the computer, unless the cable is pulled.

        Raises:
            OSError: The system has no plug left to give.
        """
        if Fault.UNPLUGGED not in self.faults:
            for channel in self._channels:
                channel.clear(Fault.UNPLUGGED)

    def look_at_paper(self) -> PrintedSlip:
        """The piece that is still in the printer."""
        return self.engine.look_at_paper(time.monotonic())

    def tear_paper(self) -> None:
        """Tear off by hand what hangs out."""
        self.engine.tear(time.monotonic())

    def remove(self) -> None:
        """Vanish for good."""
        for channel in self._channels:
            channel.port.remove()

    def turn(self, woken_by: int) -> bool:
        """Wait until something happens, and go on with the work.

        Args:
            woken_by: Something that becomes readable when somebody wants something.

        Returns:
            Whether somebody wants something.
        """
        watched = [channel.watched(self.engine.room) for channel in self._channels]
        reading = [woken_by, *(descriptor for descriptor in watched if descriptor is not None)]
        ready, _, _ = select.select(reading, [], [], self._patience_s())
        for channel in self._channels:
            self._receive(channel)
        now_s = time.monotonic()
        if self._ready_at_s is not None and self._ready_at_s <= now_s:
            self._end(Fault.POWER_OFF)
        self.engine.advance(now_s)
        self._ask_to_wait(now_s)
        for channel in self._channels:
            if channel.send(now_s):
                self.moments.happened(Moment.REPLY_SENT)
        self._record.tell()
        return woken_by in ready

    def set(self, fault: Fault) -> None:
        """Let something be wrong from now on. Does nothing when it is."""
        if fault is Fault.POWER_OFF:
            self._ready_at_s = None
        if fault in self.faults:
            return
        now_s = time.monotonic()
        self.faults |= {fault}
        for channel in self._channels:
            channel.set(fault)
        self.changed(now_s)
        self.engine.set(fault, now_s)

    def clear(self, fault: Fault) -> None:
        """Let something be right again. Does nothing when it is.

        Raises:
            OSError: The system has no plug left to give; then it is as wrong as before.
        """
        if fault not in self.faults:
            return
        if fault is Fault.POWER_OFF and self._start_time_s:
            self._ready_at_s = time.monotonic() + self._start_time_s
        else:
            self._end(fault)

    def _end(self, fault: Fault) -> None:
        if fault is Fault.POWER_OFF:
            self._ready_at_s = None
        now_s = time.monotonic()
        try:
            for channel in self._channels:
                channel.clear(fault)
        except OSError:
            for channel in self._channels:
                channel.set(fault)
            raise
        self.faults -= {fault}
        had_cutter_error = self.engine.has_cutter_error
        self.changed(now_s)
        self.engine.clear(fault, now_s)
        if self.engine.has_cutter_error != had_cutter_error:
            self.changed(now_s)

    def say(self, reply: Reply, now_s: float) -> None:
        """See ``Outside.say``."""
        self.moments.happened(Moment.REPLY_DUE)
        for data in spoken(reply, self.faults, self._noise):
            for way, channel in enumerate(self._channels):
                if reply.way in {None, way}:
                    channel.say(data, now_s, is_reply=True)

    def let_out(self, piece: PrintedSlip) -> None:
        """See ``Outside.let_out``."""
        self._record.add_piece(piece)
        if self._on_piece:
            self._on_piece(piece)

    def changed(self, now_s: float) -> None:
        """See ``Outside.changed``."""
        state = TrueState(now_s, self.faults, self.engine.has_cutter_error)
        self._record.add_state(state)
        if self._on_state:
            self._on_state(state)

    def _receive(self, channel: Channel) -> None:
        now_s = time.monotonic()
        for byte in channel.arrived(now_s):
            self.engine.advance(byte.end_s)
            if Fault.UNPLUGGED in self.faults:
                return
            self._record.add_byte(byte.value, is_lost=Fault.POWER_OFF in self.faults)
            self.engine.take(byte)
        channel.listen(now_s, self.engine.room)

    def _ask_to_wait(self, now_s: float) -> None:
        wish = self.engine.asks_to_wait() if self._says_xoff else None
        if wish is not None:
            for channel in self._channels:
                channel.ask_to_wait(XOFF if wish else XON, now_s, is_to_wait=wish)

    def _patience_s(self) -> float | None:
        dues = [channel.due_s for channel in self._channels] + [self.engine.due_s, self._ready_at_s]
        due_s = min((due_s for due_s in dues if due_s is not None), default=None)
        return None if due_s is None else max(0.0, due_s - time.monotonic())

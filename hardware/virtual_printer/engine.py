"""A printer without its plugs: bytes come in, paper and replies come out, at the moments it is told.

Pure: no port, no thread, no clock. Must not import anything but hardware's own parts.
"""

from collections import deque
from dataclasses import dataclass
from typing import Protocol

from hardware.profile import PrinterProfile
from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.asked import Asked, Event, Initialized
from hardware.virtual_printer.conversation import Conversation
from hardware.virtual_printer.faults import Fault
from hardware.virtual_printer.graphics import GraphicsMemory
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.line import ReceivedByte
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.moments import Moment, Moments
from hardware.virtual_printer.paper import LinePrinted, PaperCut, PaperEvent, PicturePrinted
from hardware.virtual_printer.paper_path import PaperPath
from hardware.virtual_printer.receive_buffer import ReceiveBuffer, Urgent, UrgentKind
from hardware.virtual_printer.said import Reply
from hardware.virtual_printer.sensors import Sensors
from hardware.virtual_printer.slips import PrintedSlip

BUFFER_BYTES = 4096
SMALL_BUFFER_BYTES = 45


class Outside(Protocol):
    """What the engine tells. Called in the middle of its work: a call may set and clear its faults."""

    def say(self, reply: Reply, now_s: float) -> None:
        """Send a reply."""
        ...

    def let_out(self, piece: PrintedSlip) -> None:
        """Take a piece of paper that came out."""
        ...

    def changed(self, now_s: float) -> None:
        """Hear that the true state is another one."""
        ...


@dataclass(frozen=True, slots=True)
class _Motion:
    event: PaperEvent
    done_s: float


class Engine:
    """Belongs to one thread. Moments are seconds of one steady clock."""

    def __init__(
        self,
        profile: PrinterProfile,
        abilities: Abilities,
        mechanism: Mechanism,
        outside: Outside,
        moments: Moments,
        *,
        buffer_bytes: int = BUFFER_BYTES,
        byte_s: float = 0.0,
    ) -> None:
        """Switch on, with paper and nothing wrong.

        Args:
            profile: The paper in it.
            abilities: What it can do.
            mechanism: The moving parts.
            outside: Whom to tell.
            moments: What is planned for which moment.
            buffer_bytes: Size of the receive buffer.
            byte_s: Time of one byte on the line, seconds, to measure slips by.
        """
        self._clears_buffers = abilities.clears_buffers
        self._head_to_cutter_dots = profile.head_to_cutter_dots
        self._mechanism = mechanism
        self._outside = outside
        self._moments = moments
        self._buffer_bytes = buffer_bytes
        self._buffer = ReceiveBuffer(buffer_bytes)
        self._interpreter = EscposInterpreter(profile.width_dots, abilities, GraphicsMemory())
        self._paper = PaperPath(profile, byte_s)
        self._sensors = Sensors(has_near_end=abilities.near_end_sensor)
        self._conversation = Conversation(abilities, self._sensors, outside.say)
        self._faults: set[Fault] = set()
        self._clock_s = 0.0
        self._forget_work()

    @property
    def due_s(self) -> float | None:
        """When it has something to do without any more bytes; None for never."""
        return self._motion.done_s if self._motion else None

    @property
    def room(self) -> int:
        """How many more bytes the receive buffer can hold."""
        return self._buffer.room

    @property
    def is_idle(self) -> bool:
        """Whether it holds nothing to do."""
        return self._motion is None and not self._pending and not len(self._buffer)

    @property
    def has_cutter_error(self) -> bool:
        """Whether a cut has failed and was not made up for yet."""
        return self._sensors.has_cutter_error

    @property
    def dropped(self) -> bytes:
        """The bytes for which there was no room."""
        return bytes(self._buffer.dropped)

    def look_at_paper(self, now_s: float) -> PrintedSlip:
        """The piece that is still in the printer."""
        return self._paper.look(now_s)

    def tear(self, now_s: float) -> None:
        """Tear off by hand what hangs out of the printer."""
        piece = self._paper.tear(now_s)
        if piece is not None:
            self._outside.let_out(piece)

    def asks_to_wait(self) -> bool | None:
        """See ``ReceiveBuffer.asks_to_wait``."""
        return self._buffer.asks_to_wait() if self._is_awake else None

    def take(self, byte: ReceivedByte) -> None:
        """Take a byte off the line; it is lost without power.

        Args:
            byte: The byte.
        """
        if Fault.POWER_OFF in self._faults:
            return
        urgent = self._buffer.put(byte)
        self._moments.happened(Moment.BYTE_RECEIVED)
        if urgent is not None and self._is_awake:
            self._conversation.way = byte.way
            self._obey(urgent, byte.end_s)

    def advance(self, now_s: float) -> None:
        """Do everything that can be done by now.

        Args:
            now_s: Now.
        """
        while True:
            if self._motion is not None:
                if self._motion.done_s > now_s:
                    return
                self._finish(self._motion)
            elif not (self._is_awake and self._sensors.is_online):
                return
            elif self._pending:
                self._begin(self._pending[0])
            elif len(self._buffer):
                self._read(self._buffer.take())
            else:
                return

    def set(self, fault: Fault, now_s: float) -> None:
        """Let something be wrong from now on.

        Args:
            fault: What; of those that touch the plugs only, nothing is noticed in here.
            now_s: Now.
        """
        self._change(fault, now_s, is_true=True)
        if fault is Fault.POWER_OFF:
            self._lose_power()

    def clear(self, fault: Fault, now_s: float) -> None:
        """Let something be right again: the work goes on where it was.

        Args:
            fault: What was wrong.
            now_s: Now.
        """
        if fault is Fault.PAPER_OUT and fault in self._faults:
            self.tear(now_s)
        self._change(fault, now_s, is_true=False)
        self._clock_s = max(self._clock_s, now_s)

    @property
    def _is_awake(self) -> bool:
        return not self._faults & {Fault.POWER_OFF, Fault.HANG}

    def _change(self, fault: Fault, now_s: float, *, is_true: bool) -> None:
        (self._faults.add if is_true else self._faults.discard)(fault)
        self._sensors.is_paper_out = Fault.PAPER_OUT in self._faults
        self._sensors.is_near_end = Fault.NEAR_END in self._faults
        self._sensors.is_cover_open = Fault.COVER_OPEN in self._faults
        if fault is Fault.CUTTER_JAM and not is_true:
            self._sensors.has_cutter_error = False
        is_small = Fault.SMALL_BUFFER in self._faults
        self._buffer.capacity = SMALL_BUFFER_BYTES if is_small else self._buffer_bytes
        if self._is_awake:
            self._conversation.push_change(now_s)

    def _lose_power(self) -> None:
        self._buffer.clear()
        self._interpreter.reset()
        self._sensors.has_cutter_error = False
        self._conversation.restart()
        self._forget_work()

    def _forget_work(self) -> None:
        self._pending: deque[Event] = deque()
        self._motion: _Motion | None = None
        self._is_clearing = False
        self._has_begun_cut = False

    def _read(self, byte: ReceivedByte) -> None:
        self._clock_s = max(self._clock_s, byte.end_s)
        self._conversation.way = byte.way
        self._paper.read(byte)
        self._pending.extend(self._interpreter.feed(byte.value))
        is_question = any(isinstance(event, Asked) for event in self._pending)
        if self._interpreter.is_between and not is_question:
            self._paper.note_setting()

    def _begin(self, event: Event) -> None:
        if isinstance(event, PaperCut) and not self._may_cut(event):
            return
        self._pending.popleft()
        if isinstance(event, Initialized):
            self._paper.forget_before_reset()
        if isinstance(event, Asked):
            if self._conversation.answer(event, self._clock_s):
                self._paper.forget_question()
            else:
                self._paper.note_setting()
            return
        duration_s = self._mechanism.duration_s(event, self._head_to_cutter_dots)
        self._motion = _Motion(event, self._clock_s + duration_s)

    def _may_cut(self, cut: PaperCut) -> bool:
        if not self._has_begun_cut:
            self._has_begun_cut = True
            self._moments.happened(Moment.CUT_BEGUN)
            is_still_to_do = bool(self._pending) and self._pending[0] is cut
            if not is_still_to_do or not (self._is_awake and self._sensors.is_online):
                return False
        if Fault.CUTTER_JAM in self._faults:
            self._sensors.has_cutter_error = True
            self._outside.changed(self._clock_s)
            self._conversation.push_change(self._clock_s)
            return False
        return True

    def _finish(self, motion: _Motion) -> None:
        self._motion = None
        self._clock_s = motion.done_s
        piece = self._paper.carry(motion.event, motion.done_s)
        if self._is_clearing:
            self._clear_all(motion.done_s)
        if piece is not None:
            self._has_begun_cut = False
            self._outside.let_out(piece)
            self._moments.happened(Moment.CUT_ENDED)
        elif isinstance(motion.event, LinePrinted | PicturePrinted):
            self._moments.happened(Moment.LINE_PRINTED)

    def _obey(self, urgent: Urgent, now_s: float) -> None:
        match urgent.kind:
            case UrgentKind.ASK:
                self._conversation.answer_at_once(urgent.number, now_s)
            case UrgentKind.CLEAR if self._clears_buffers:
                self._is_clearing = True
                if self._motion is None:
                    self._clear_all(now_s)
            case UrgentKind.RECOVER if self._sensors.has_cutter_error:
                self._recover(urgent.number, now_s)
            case _:
                pass

    def _recover(self, number: int, now_s: float) -> None:
        if number == 2:
            self._drop_all()
        self._sensors.has_cutter_error = False
        self._clock_s = max(self._clock_s, now_s)
        self._outside.changed(now_s)
        self._conversation.push_change(now_s)

    def _clear_all(self, now_s: float) -> None:
        self._drop_all()
        self._conversation.tell_cleared(now_s)

    def _drop_all(self) -> None:
        self._is_clearing = False
        self._has_begun_cut = False
        self._buffer.clear()
        self._pending.clear()
        self._interpreter.drop_unprinted()

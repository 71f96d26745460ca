"""A printer reduced to what matters for the talk with it: bytes in, lines on paper, replies out, all in time.

It knows the commands of a frame and of the talk, prints a line at each line feed, and takes its time. It
shares no code with the other printers of this project, and moments are handed to it, so that a storm of an
hour passes in a second.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

LINE_S = 0.04
CUT_S = 0.3
BOOT_S = 1.0
REAL_TIME = {b"\x10\x04\x01", b"\x10\x04\x02", b"\x10\x04\x03", b"\x10\x04\x04"}
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"


@dataclass(frozen=True)
class Line:
    """A line on the paper.

    Attributes:
        text: What it says.
        at_s: When it was printed.
        piece: On which piece of paper, counted by the cuts.
    """

    text: str
    at_s: float
    piece: int


@dataclass
class PaperMachine:
    """A printer on a line of a given speed. Fields may be changed at any moment: they are its faults."""

    byte_s: float = 0.0
    answers: bool = True
    pushes: bool = True
    knows_ids: bool = True
    knows_fence: bool = True
    clears: bool = True
    is_paper_out: bool = False
    is_near_end: bool = False
    is_cover_open: bool = False
    is_cutter_stuck: bool = False
    powered_s: float | None = 0.0
    loses_confirmations: bool = False
    loses_marks: bytes = b""
    fences_lost: int = 0
    doubles_confirmations: bool = False
    boots_within_s: float = BOOT_S
    paper: list[Line] = field(default_factory=list)
    cuts: int = 0

    def __post_init__(self) -> None:
        self.heard = bytearray()
        self._on_line: deque[tuple[float, int]] = deque()
        self._said: deque[tuple[float, int]] = deque()
        self._free_s = 0.0
        self._said_free_s = 0.0
        self._busy_s = 0.0
        self.forget()

    def forget(self) -> None:
        """Lose all that power keeps."""
        self._urgent = b""
        self._buffer = bytearray()
        self._text = b""
        self._is_pushing = False
        self._pushed = b""

    def cut_power(self) -> None:
        self.powered_s = None
        self.forget()

    def give_power(self, now_s: float) -> None:
        """Switch on; it hears nothing until it is ready."""
        if self.powered_s is None:
            self.powered_s = now_s + self.boots_within_s

    @property
    def is_offline(self) -> bool:
        return self.is_paper_out or self.is_cover_open or self.is_cutter_stuck

    def receive(self, data: bytes, now_s: float) -> None:
        """Put bytes on the line."""
        self.heard += data
        for byte in data:
            self._free_s = max(self._free_s, now_s) + self.byte_s
            self._on_line.append((self._free_s, byte))

    def say(self, data: bytes, now_s: float) -> None:
        """Put bytes on the way back, as the machine or as noise."""
        for byte in data:
            self._said_free_s = max(self._said_free_s, now_s) + self.byte_s
            self._said.append((self._said_free_s, byte))

    def advance(self, now_s: float) -> bytes:
        """Let time pass, and give what has come back by now."""
        while self._on_line and self._on_line[0][0] <= now_s:
            self._take(self._on_line.popleft()[1], now_s)
        if self.powered_s is not None:
            self._push(now_s)
            while not self.is_offline and self._busy_s <= now_s and self._work(now_s):
                pass
        said = bytearray()
        while self._said and self._said[0][0] <= now_s:
            said.append(self._said.popleft()[1])
        return bytes(said)

    @property
    def next_s(self) -> float:
        """When something happens again, if nothing is done to it."""
        moments = [queue[0][0] for queue in (self._on_line, self._said) if queue]
        if self._buffer and not self.is_offline:
            moments.append(self._busy_s)
        return min(moments, default=float("inf"))

    def _take(self, byte: int, now_s: float) -> None:
        if self.powered_s is None or now_s < self.powered_s:
            return
        self._urgent += bytes([byte])
        if self._urgent in REAL_TIME and self.answers:
            self._answer(self._urgent[2], now_s)
        elif self._urgent == CLEAR and self.clears:
            self._buffer.clear()
            self._text = b""
            self.say(b"\x37\x25\x00", now_s)
        elif CLEAR.startswith(self._urgent) or any(each.startswith(self._urgent) for each in REAL_TIME):
            return
        elif self._urgent not in REAL_TIME and self._urgent != CLEAR:
            self._buffer += self._urgent
        self._urgent = b""

    def _answer(self, number: int, now_s: float) -> None:
        bits = {
            1: 0x08 * self.is_offline,
            2: 0x04 * self.is_cover_open | 0x20 * self.is_paper_out,
            3: 0x08 * self.is_cutter_stuck,
            4: 0x0C * self.is_near_end | 0x60 * self.is_paper_out,
        }[number]
        self.say(bytes([0x12 | bits]), now_s)

    def _answer_in_turn(self, now_s: float) -> None:
        if self.fences_lost:
            self.fences_lost -= 1
            return
        value = 0x0C * self.is_paper_out | 0x03 * self.is_near_end
        self.say(bytes([value]) * (1 + self.doubles_confirmations), now_s)

    def _push(self, now_s: float) -> None:
        status = bytes(
            [
                0x10 | 0x08 * self.is_offline | 0x20 * self.is_cover_open,
                0x08 * self.is_cutter_stuck,
                0x03 * self.is_near_end | 0x0C * self.is_paper_out,
                0x0F,
            ]
        )
        if self._is_pushing and status != self._pushed:
            self._pushed = status
            self.say(status, now_s)

    def _work(self, now_s: float) -> bool:
        """Carry out the next command; False when there is none that is whole."""
        if not self._buffer:
            return False
        length = self._length()
        if len(self._buffer) < length:
            return False
        command = bytes(self._buffer[:length])
        del self._buffer[:length]
        self._carry_out(command, now_s)
        return True

    def _length(self) -> int:
        start = bytes(self._buffer[:2])
        if start == b"\x1d(":
            return 5 + self._buffer[3] if len(self._buffer) > 3 else 5
        alone = 2 if start[0] in {0x1B, 0x1D} else 1
        return {b"\x1b@": 2, b"\x1da": 3, b"\x1dV": 4, b"\x1dr": 3}.get(start, alone)

    def _carry_out(self, command: bytes, now_s: float) -> None:
        if command == b"\x1b@":
            self._text, self._is_pushing = b"", False
        elif command[:2] == b"\x1da" and self.pushes:
            self._is_pushing, self._pushed = True, b""
        elif command[:2] == b"\x1dr" and self.knows_fence:
            self._answer_in_turn(now_s)
        elif command[:3] == b"\x1d(H" and self.knows_ids and not self.loses_confirmations:
            if command[7:8] in self.loses_marks and self.loses_marks:
                return
            self.say((b"\x37\x22" + command[7:11] + b"\x00") * (1 + self.doubles_confirmations), now_s)
        elif command[:2] == b"\x1dV":
            self._busy_s = now_s + CUT_S
            self.cuts += 1
        elif command == b"\n":
            self._busy_s = now_s + LINE_S
            self.paper.append(Line(self._text.decode("ascii"), now_s, self.cuts))
            self._text = b""
        elif len(command) == 1 and command[0] >= 0x20:
            self._text += command

"""A printer that talks, on a plain pseudo-terminal: written for the journeys apart from the virtual printer.

It answers what is asked of its sensors, keeps what it is sent while it stands, drops it when told to, and
calls paper only what it has cut. Nothing in it waits: it is as quick as the line.
"""

from __future__ import annotations

import os
import re
import select
import threading
import tty
from enum import IntFlag
from pathlib import Path

# What is carried out in its turn; the rest of a slip is text and pictures, of no interest here.
IN_TURN = re.compile(
    rb"\x1dr(?P<fence>.)|\x1d\(H\x06\x0000(?P<mark>....)|\x1da(?P<push>.)|\x1dVB(?P<cut>.)", re.DOTALL
)
# What is answered at once, also while it stands.
AT_ONCE = re.compile(rb"\x10\x04(?P<asked>[\x01-\x04])|(?P<clear>\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08)")
LABEL = re.compile(rb"[AB]\d{3}")


class Trouble(IntFlag):
    """What its sensors see."""

    NONE = 0
    COVER_OPEN = 1
    PAPER_OUT = 2
    NEAR_END = 4

    @property
    def stops(self) -> bool:
        return bool(self & (Trouble.COVER_OPEN | Trouble.PAPER_OUT))


class TalkingPrinter:
    """One printer and its cable; begins unplugged, with paper, closed and well."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self.slips: list[bytes] = []
        self._trouble = Trouble.NONE
        self._trouble_after: tuple[int, Trouble] | None = None
        self._silent_after: int | None = None
        self._is_mute = False
        self._pushes = False
        self._held = b""
        self._paper = b""
        self._ends: tuple[int, int] | None = None
        self._wake: tuple[int, int] | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread()

    def plug(self) -> None:
        """Appear under the name, switched on, as it was left."""
        printer_end, computer_end = os.openpty()
        os.set_blocking(printer_end, False)
        tty.setraw(computer_end)
        self._ends, self._wake, self._pushes = (printer_end, computer_end), os.pipe(), False
        new = self.name.with_name(f"{self.name.name}.new")
        new.symlink_to(os.ttyname(computer_end))
        new.replace(self.name)
        self._thread = threading.Thread(
            target=self._run, args=(printer_end, self._wake[0]), name="talking-printer"
        )
        self._thread.start()

    def unplug(self) -> None:
        """Vanish; what it holds is lost with its power."""
        if self._ends is None or self._wake is None:
            return
        os.write(self._wake[1], b"!")
        self._thread.join()
        self.name.unlink(missing_ok=True)
        for end in (*self._ends, *self._wake):
            os.close(end)
        self._ends, self._held, self._paper = None, b"", b""

    def become(self, trouble: Trouble) -> None:
        """Have the sensors see something else from now on."""
        with self._lock:
            self._see(trouble)

    def become_after(self, count: int, trouble: Trouble) -> None:
        """Have the sensors see something else once so many bytes of the next slip are on the paper."""
        with self._lock:
            self._trouble_after = (count, trouble)

    def fall_silent(self) -> None:
        """Answer nothing any more, and print nothing: hung, with its line still taking bytes."""
        with self._lock:
            self._is_mute = True

    def fall_silent_after(self, count: int) -> None:
        """Hang like that once so many bytes of the next slip have come."""
        with self._lock:
            self._silent_after = count

    def wake_up(self) -> None:
        """Be as after a power cycle: what it held is lost."""
        with self._lock:
            self._is_mute, self._pushes, self._held, self._paper = False, False, b"", b""

    @property
    def labels(self) -> list[str]:
        """The number on each slip that was cut, oldest first."""
        with self._lock:
            return [match[0].decode() for slip in self.slips if (match := LABEL.search(slip))]

    def _run(self, printer_end: int, wake: int) -> None:
        while True:
            ready, _, _ = select.select([printer_end, wake], [], [])
            if wake in ready:
                return
            with self._lock:
                self._take(os.read(printer_end, 4096))

    def _take(self, data: bytes) -> None:
        if self._is_mute:
            return
        for order in AT_ONCE.finditer(data):
            if order["clear"]:
                self._held, self._paper = b"", b""
                data = data[order.end() :]
                self._say(b"\x37\x25\x00")
            else:
                self._say(self._answer(order["asked"][0]))
        self._held += AT_ONCE.sub(b"", data)
        if self._silent_after is not None and len(self._held) >= self._silent_after:
            self._silent_after, self._is_mute = None, True
        self._carry_out()

    def _carry_out(self) -> None:
        while self._held and not self._trouble.stops and not self._is_mute:
            order = IN_TURN.search(self._held)
            end = order.end() if order else len(self._held)
            if self._trouble_after is not None and len(self._paper) + end >= self._trouble_after[0]:
                end, trouble = max(1, self._trouble_after[0] - len(self._paper)), self._trouble_after[1]
                self._trouble_after, order = None, None
                self._print(end)
                self._see(trouble)
                continue
            self._print(end)
            if order is not None:
                self._obey(order)

    def _print(self, count: int) -> None:
        self._paper, self._held = self._paper + self._held[:count], self._held[count:]

    def _obey(self, order: re.Match[bytes]) -> None:
        if order["fence"]:
            self._say(bytes([0x03 if self._trouble & Trouble.NEAR_END else 0x00]))
        elif order["mark"]:
            self._say(b"\x37\x22" + order["mark"] + b"\x00")
        elif order["push"]:
            self._pushes = True
            self._say(self._status())
        elif self._paper:
            self.slips.append(self._paper)
            self._paper = b""

    def _see(self, trouble: Trouble) -> None:
        self._trouble = trouble
        if self._pushes and not self._is_mute:
            self._say(self._status())
        self._carry_out()

    def _status(self) -> bytes:
        first = (
            0x10 | (0x08 if self._trouble.stops else 0) | (0x20 if self._trouble & Trouble.COVER_OPEN else 0)
        )
        paper = (0x0C if self._trouble & Trouble.PAPER_OUT else 0) | (
            0x03 if self._trouble & Trouble.NEAR_END else 0
        )
        return bytes([first, 0, paper, 0])

    def _answer(self, asked: int) -> bytes:
        bits = 0x12
        if asked == 1 and self._trouble.stops:
            bits |= 0x08
        if asked == 2:
            bits |= 0x04 if self._trouble & Trouble.COVER_OPEN else 0
            bits |= 0x20 if self._trouble & Trouble.PAPER_OUT else 0
        if asked == 4:
            bits |= 0x0C if self._trouble & Trouble.NEAR_END else 0
            bits |= 0x60 if self._trouble & Trouble.PAPER_OUT else 0
        return bytes([bits])

    def _say(self, words: bytes) -> None:
        if self._ends is not None:
            os.write(self._ends[0], words)

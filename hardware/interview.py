"""One question after the other, straight to a printer that no link holds, and what it answers in time.

For whoever finds out what a printer can do. Must not import anything but the standard library and hardware's
own parts. Belongs to one thread; nothing in it waits without an end.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from hardware.replies import Noise, Reply, ReplyParser
from hardware.transport import Transport

_REST_S = 0.005
# A line that takes no byte for this long is held back.
_STALLED_S = 3.0
_SILENCE_S = 0.05
_LONGEST_NOISE_S = 2.0


class Interview:
    """A conversation over an open transport.

    Attributes:
        transport: The way to the printer.
        has_spoken: Whether any reply of a printer has come.
        has_noise: Whether anything came that is no reply.
        unsent_bytes: How much of the last message the line did not take.
    """

    def __init__(self, transport: Transport) -> None:
        """Begin with nothing said.

        Args:
            transport: Open already; whoever opened it closes it.
        """
        self.transport = transport
        self.has_spoken = self.has_noise = False
        self.unsent_bytes = 0
        self._parser = ReplyParser()
        self._heard: deque[Reply] = deque()
        self._arrived_s = time.monotonic()

    def send(self, data: bytes) -> bool:
        """Send a message. Blocks while the line takes it, and 3 s more when it takes nothing.

        Args:
            data: What.

        Returns:
            Whether all was taken; else what had not left this computer was dropped.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        self.unsent_bytes = len(data)
        begun_s = taken_s = time.monotonic()
        while self.unsent_bytes:
            taken = self.transport.write_some(data[-self.unsent_bytes :])
            self.unsent_bytes -= taken
            now_s = time.monotonic()
            if taken:
                taken_s = now_s
            elif now_s - taken_s > _STALLED_S:
                self.transport.discard()
                return False
            else:
                self._listen()
        self._arrived_s = max(time.monotonic(), begun_s + len(data) * self.transport.byte_s)
        return True

    def hear(self, is_wanted: Callable[[Reply], bool], within_s: float) -> Reply | None:
        """Wait for a reply; others that come before it are passed over.

        Args:
            is_wanted: Whether it is the one.
            within_s: How long it may take once the last message has arrived, seconds.

        Returns:
            The reply, or None when it did not come.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        while True:
            is_over = time.monotonic() >= self._arrived_s + within_s
            while self._heard:
                reply = self._heard.popleft()
                if is_wanted(reply):
                    return reply
            if is_over:
                return None
            self._listen()

    def wait(self, is_wanted: Callable[[Reply], bool], within_s: float) -> Reply | None:
        """Like ``hear``, for what a person has to do first: counts from now."""
        self._arrived_s = time.monotonic()
        return self.hear(is_wanted, within_s)

    def ask(self, question: bytes, is_answer: Callable[[Reply], bool], within_s: float) -> Reply | None:
        """Let everything that is late arrive, then ask and wait for the answer; see ``hear``."""
        self.hush()
        return self.hear(is_answer, within_s) if self.send(question) else None

    def hush(self) -> None:
        """Pass over what was said, until nothing more comes. Blocks for 2 s at most."""
        deadline_s = time.monotonic() + _LONGEST_NOISE_S
        silent_s = time.monotonic()
        while time.monotonic() < min(deadline_s, silent_s + _SILENCE_S):
            if self._listen():
                silent_s = time.monotonic()
        self._heard.clear()

    def _listen(self) -> bool:
        said = self.transport.read_some()
        for reply in self._parser.feed(said, time.monotonic()) if said else ():
            is_noise = isinstance(reply, Noise)
            self.has_noise |= is_noise
            self.has_spoken |= not is_noise
            self._heard.append(reply)
        if not said:
            time.sleep(_REST_S)
        return bool(said)

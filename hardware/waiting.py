"""Waits for a device and for a wake-up call from another thread at the same time.

Must not import anything but the standard library.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import threading
from dataclasses import dataclass
from typing import Protocol

# How often a device without a descriptor is looked at: with bytes to send, and without, when a look costs
# more than it brings.
BUSY_TICK_S = 0.01
IDLE_TICK_S = 0.02


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a device is ready for; without a descriptor both are tried.

    Attributes:
        may_read: There may be bytes to read.
        may_write: There may be room to write.
        is_gone: The other end has hung up.
    """

    may_read: bool = False
    may_write: bool = False
    is_gone: bool = False


ASK_BOTH = Readiness(may_read=True, may_write=True)


class Waiter(Protocol):
    """Belongs to one thread, but for ``wake``."""

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """Block until the device is ready, somebody wakes it or time is over.

        Args:
            descriptor: The open device; None for none to watch: then it waits 20 ms at most.
            for_room: Whether to wait for room to write as well.
            timeout_s: At most this long, seconds; None for no limit.
        """
        ...

    def pause(self, timeout_s: float | None) -> None:
        """Block until somebody wakes it or time is over, with no device to watch."""
        ...

    def wake(self) -> None:
        """End a wait, the present one or the next. Never blocks; any thread may call it."""
        ...

    def close(self) -> None:
        """Give everything back. ``wake`` stays harmless."""
        ...


class PollWaiter:
    """Waits with poll and a pipe. POSIX. See ``Waiter``."""

    def __init__(self) -> None:
        """Open the pipe."""
        self._lock = threading.Lock()
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_read, False)
        os.set_blocking(self._wake_write, False)
        self._is_closed = False

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """See ``Waiter.wait``."""
        if descriptor is None:
            self.pause(_tick_s(timeout_s, for_room=for_room))
            return ASK_BOTH
        events = self._poll(descriptor, select.POLLIN | (select.POLLOUT if for_room else 0), timeout_s)
        return Readiness(
            may_read=bool(events & select.POLLIN),
            may_write=bool(events & select.POLLOUT),
            is_gone=bool(events & (select.POLLHUP | select.POLLERR | select.POLLNVAL)),
        )

    def pause(self, timeout_s: float | None) -> None:
        """See ``Waiter.pause``."""
        self._poll(None, 0, timeout_s)

    def wake(self) -> None:
        """See ``Waiter.wake``."""
        # A full pipe is wake-up call enough.
        with self._lock, contextlib.suppress(BlockingIOError):
            if not self._is_closed:
                os.write(self._wake_write, b"!")

    def close(self) -> None:
        """See ``Waiter.close``."""
        with self._lock:
            self._is_closed = True
            os.close(self._wake_read)
            os.close(self._wake_write)

    def _poll(self, descriptor: int | None, interest: int, timeout_s: float | None) -> int:
        poller = select.poll()
        poller.register(self._wake_read, select.POLLIN)
        if descriptor is not None:
            poller.register(descriptor, interest)
        found = dict(poller.poll(None if timeout_s is None else math.ceil(max(0.0, timeout_s) * 1000)))
        if self._wake_read in found:
            os.read(self._wake_read, 4096)
        return found.get(descriptor, 0) if descriptor is not None else 0


class TickWaiter:
    """Looks every 10 to 20 ms, where devices cannot be polled. Windows. See ``Waiter``."""

    def __init__(self) -> None:
        """Begin asleep."""
        self._woken = threading.Event()

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """See ``Waiter.wait``."""
        self.pause(_tick_s(timeout_s, for_room=for_room))
        return ASK_BOTH

    def pause(self, timeout_s: float | None) -> None:
        """See ``Waiter.pause``."""
        if self._woken.wait(timeout_s):
            self._woken.clear()

    def wake(self) -> None:
        """See ``Waiter.wake``."""
        self._woken.set()

    def close(self) -> None:
        """See ``Waiter.close``."""


def make_waiter() -> Waiter:
    """The waiter of this platform."""
    return PollWaiter() if os.name == "posix" else TickWaiter()


def _tick_s(timeout_s: float | None, *, for_room: bool) -> float:
    tick_s = BUSY_TICK_S if for_room else IDLE_TICK_S
    return tick_s if timeout_s is None else min(tick_s, timeout_s)

"""Waits for a device and for a wake-up call from another thread at the same time.

Must not import anything but the standard library.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

# How often a device without a descriptor is looked at: with bytes to send, and without, when a look costs
# more than it brings.
BUSY_TICK_S = 0.01
IDLE_TICK_S = 0.02
# What poll found: descriptors, each with its events.
Polled: TypeAlias = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a device is ready for; without a descriptor both are tried.

    Attributes:
        may_read: There may be bytes to read.
        may_write: There may be room to write.
        is_gone: The other end has hung up.
        is_woken: Somebody has called ``wake``.
    """

    may_read: bool = False
    may_write: bool = False
    is_gone: bool = False
    is_woken: bool = False


ASK_BOTH = Readiness(may_read=True, may_write=True)
WOKEN = Readiness(may_read=True, may_write=True, is_woken=True)


class Waiter(Protocol):
    """Belongs to one thread, but for ``wake``."""

    def wait(
        self, descriptor: int | None, *, for_words: bool = True, for_room: bool, timeout_s: float | None
    ) -> Readiness:
        """Block until the device is ready, the other end hangs up, somebody wakes it or time is over.

        Args:
            descriptor: The open device; None for none to watch: then it waits 20 ms at most, 10 ms for room.
            for_words: Whether to wait for something to read.
            for_room: Whether to wait for room to write.
            timeout_s: At most this long, seconds; None for no limit.
        """
        ...

    def pause(self, timeout_s: float | None) -> bool:
        """Block until somebody wakes it or time is over, with no device to watch.

        Returns:
            Whether it was woken.
        """
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
        self._wake_poll = select.poll()
        self._wake_poll.register(self._wake_read, select.POLLIN)
        self._is_closed = False

    def wait(
        self, descriptor: int | None, *, for_words: bool = True, for_room: bool, timeout_s: float | None
    ) -> Readiness:
        """See ``Waiter.wait``."""
        if descriptor is None:
            return WOKEN if self.pause(_tick_s(timeout_s, for_room=for_room)) else ASK_BOTH
        interest = (select.POLLIN if for_words else 0) | (select.POLLOUT if for_room else 0)
        found = self.poller(descriptor, interest)(milliseconds(timeout_s))
        return self.readiness(descriptor, found)

    def pause(self, timeout_s: float | None) -> bool:
        """See ``Waiter.pause``."""
        is_woken = bool(self._wake_poll.poll(milliseconds(timeout_s)))
        if is_woken:
            os.read(self._wake_read, 4096)
        return is_woken

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

    def poller(self, descriptor: int, interest: int) -> Callable[[int | None], Polled]:
        """Give the bare poll of a device and of calls, for who polls often; it takes milliseconds.

        Args:
            descriptor: The open device.
            interest: The events of ``select`` to wait for; that the other end hangs up always counts.
        """
        poller = select.poll()
        poller.register(self._wake_read, select.POLLIN)
        poller.register(descriptor, interest)
        return poller.poll

    def readiness(self, descriptor: int, found: Polled) -> Readiness:
        """Say what the bare poll of a device has found; a call that was found is taken."""
        is_woken = any(polled == self._wake_read for polled, _ in found)
        if is_woken:
            os.read(self._wake_read, 4096)
        events = next((events for polled, events in found if polled == descriptor), 0)
        return Readiness(
            may_read=bool(events & select.POLLIN),
            may_write=bool(events & select.POLLOUT),
            is_gone=bool(events & (select.POLLHUP | select.POLLERR | select.POLLNVAL)),
            is_woken=is_woken,
        )


class TickWaiter:
    """Looks every 10 to 20 ms, where devices cannot be polled. Windows. See ``Waiter``."""

    def __init__(self) -> None:
        """Begin asleep."""
        self._woken = threading.Event()

    def wait(
        self, descriptor: int | None, *, for_words: bool = True, for_room: bool, timeout_s: float | None
    ) -> Readiness:
        """See ``Waiter.wait``."""
        return WOKEN if self.pause(_tick_s(timeout_s, for_room=for_room)) else ASK_BOTH

    def pause(self, timeout_s: float | None) -> bool:
        """See ``Waiter.pause``."""
        is_woken = self._woken.wait(timeout_s)
        if is_woken:
            self._woken.clear()
        return is_woken

    def wake(self) -> None:
        """See ``Waiter.wake``."""
        self._woken.set()

    def close(self) -> None:
        """See ``Waiter.close``."""


def make_waiter() -> Waiter:
    """The waiter of this platform."""
    return PollWaiter() if os.name == "posix" else TickWaiter()


def milliseconds(timeout_s: float | None) -> int | None:
    """The same time as poll takes it, rounded up; None for no limit."""
    return None if timeout_s is None else math.ceil(max(0.0, timeout_s) * 1000)


def _tick_s(timeout_s: float | None, *, for_room: bool) -> float:
    tick_s = BUSY_TICK_S if for_room else IDLE_TICK_S
    return tick_s if timeout_s is None else min(tick_s, timeout_s)

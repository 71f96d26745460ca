"""Waits for a device and for a wake-up call from another thread at the same time.

Must not import anything but the standard library.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import threading
import time
from dataclasses import dataclass
from typing import Protocol

# How often a device without a descriptor is looked at: with bytes to send, and without, when a look costs
# more than it brings.
BUSY_TICK_S = 0.01
IDLE_TICK_S = 0.02
# What was asked is mostly answered at once, so it is looked often at first; up to these ages of a wait.
_TICKS_S = ((0.02, 0.005), (0.1, IDLE_TICK_S), (math.inf, 0.04))


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
_WOKEN = Readiness(may_read=True, may_write=True, is_woken=True)


class Device(Protocol):
    """The part of a ``Transport`` that is waited for."""

    @property
    def descriptor(self) -> int | None:
        """See ``Transport.descriptor``."""
        ...

    def read_some(self) -> bytes:
        """See ``Transport.read_some``."""
        ...


class Waiter(Protocol):
    """Belongs to one thread, but for ``wake``."""

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """Block until the device is ready, somebody wakes it or time is over.

        Args:
            descriptor: The open device; None for none to watch: then it waits 20 ms at most, 10 ms for room.
            for_room: Whether to wait for room to write as well.
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

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """See ``Waiter.wait``."""
        if descriptor is None:
            return _WOKEN if self.pause(_tick_s(timeout_s, for_room=for_room)) else ASK_BOTH
        events, is_woken = self._poll(
            descriptor, select.POLLIN | (select.POLLOUT if for_room else 0), timeout_s
        )
        return Readiness(
            may_read=bool(events & select.POLLIN),
            may_write=bool(events & select.POLLOUT),
            is_gone=bool(events & (select.POLLHUP | select.POLLERR | select.POLLNVAL)),
            is_woken=is_woken,
        )

    def pause(self, timeout_s: float | None) -> bool:
        """See ``Waiter.pause``."""
        is_woken = bool(self._wake_poll.poll(_milliseconds(timeout_s)))
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

    def _poll(self, descriptor: int, interest: int, timeout_s: float | None) -> tuple[int, bool]:
        """Give the events of the device, and whether somebody has called."""
        poller = select.poll()
        poller.register(self._wake_read, select.POLLIN)
        poller.register(descriptor, interest)
        found = dict(poller.poll(_milliseconds(timeout_s)))
        if self._wake_read in found:
            os.read(self._wake_read, 4096)
        return found.get(descriptor, 0), self._wake_read in found


class TickWaiter:
    """Looks every 10 to 20 ms, where devices cannot be polled. Windows. See ``Waiter``."""

    def __init__(self) -> None:
        """Begin asleep."""
        self._woken = threading.Event()

    def wait(self, descriptor: int | None, *, for_room: bool, timeout_s: float | None) -> Readiness:
        """See ``Waiter.wait``."""
        return _WOKEN if self.pause(_tick_s(timeout_s, for_room=for_room)) else ASK_BOTH

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


def wait_and_read(
    waiter: Waiter, device: Device, patience_s: float | None, *, for_room: bool
) -> tuple[Readiness, bytes]:
    """Wait until the device has said something or can take something, somebody calls, or the time is over.

    One that cannot be watched is looked at again and again in here, so that a look costs next to nothing.

    Args:
        waiter: Waits.
        device: Open.
        patience_s: At most this long, seconds; None for no limit.
        for_room: Whether to wait for room to write as well.

    Returns:
        What the device is ready for, and what it said.

    Raises:
        PrinterUnavailable: It is gone.
    """
    if for_room or device.descriptor is not None:
        readiness = waiter.wait(device.descriptor, for_room=for_room, timeout_s=patience_s)
        return readiness, device.read_some() if readiness.may_read else b""
    begun_s = now_s = time.monotonic()
    until_s = math.inf if patience_s is None else begun_s + patience_s
    while True:
        tick_s = next(tick_s for age_s, tick_s in _TICKS_S if now_s < begun_s + age_s)
        is_woken = waiter.pause(max(0.0, min(tick_s, until_s - now_s)))
        said = device.read_some()
        now_s = time.monotonic()
        if said or is_woken or now_s >= until_s:
            return _WOKEN if is_woken else ASK_BOTH, said


def _milliseconds(timeout_s: float | None) -> int | None:
    return None if timeout_s is None else math.ceil(max(0.0, timeout_s) * 1000)


def _tick_s(timeout_s: float | None, *, for_room: bool) -> float:
    tick_s = BUSY_TICK_S if for_room else IDLE_TICK_S
    return tick_s if timeout_s is None else min(tick_s, timeout_s)

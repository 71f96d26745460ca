"""Waits for a device and for a wake-up call from another thread at the same time.

Must not import anything but the standard library and hardware's own parts.
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

from hardware.transport import Transport

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
        is_woken: Somebody has called ``wake``.
    """

    may_read: bool = False
    may_write: bool = False
    is_gone: bool = False
    is_woken: bool = False


ASK_BOTH = Readiness(may_read=True, may_write=True)
_WOKEN = Readiness(may_read=True, may_write=True, is_woken=True)


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
        return self._poll(None, 0, timeout_s)[1]

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

    def _poll(self, descriptor: int | None, interest: int, timeout_s: float | None) -> tuple[int, bool]:
        """Give the events of the device, and whether somebody has called."""
        poller = select.poll()
        poller.register(self._wake_read, select.POLLIN)
        if descriptor is not None:
            poller.register(descriptor, interest)
        found = dict(poller.poll(None if timeout_s is None else math.ceil(max(0.0, timeout_s) * 1000)))
        if self._wake_read in found:
            os.read(self._wake_read, 4096)
        events = found.get(descriptor, 0) if descriptor is not None else 0
        return events, self._wake_read in found


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
    waiter: Waiter, transport: Transport, patience_s: float | None, *, for_room: bool
) -> tuple[Readiness, bytes]:
    """Wait until the device has said something or can take something, somebody calls, or the time is over.

    One that cannot be watched is looked at again and again in here, so that a look costs next to nothing.

    Args:
        waiter: Waits.
        transport: The device, open.
        patience_s: At most this long, seconds; None for no limit.
        for_room: Whether to wait for room to write as well.

    Returns:
        What the device is ready for, and what it said.

    Raises:
        PrinterUnavailable: It is gone.
    """
    until_s = math.inf if patience_s is None else time.monotonic() + patience_s
    while True:
        left_s = None if patience_s is None else max(0.0, until_s - time.monotonic())
        readiness = waiter.wait(transport.descriptor, for_room=for_room, timeout_s=left_s)
        said = transport.read_some() if readiness.may_read else b""
        is_news = bool(said) or for_room or readiness.is_woken or transport.descriptor is not None
        if is_news or time.monotonic() >= until_s:
            return readiness, said


def _tick_s(timeout_s: float | None, *, for_room: bool) -> float:
    tick_s = BUSY_TICK_S if for_room else IDLE_TICK_S
    return tick_s if timeout_s is None else min(tick_s, timeout_s)

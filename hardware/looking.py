"""Waits for what a printer says, or looks for it now and then where no waiting tells.

Must not import anything but the standard library and hardware's own parts.
"""

from __future__ import annotations

import math
import select
import time
from dataclasses import dataclass
from typing import Protocol

from hardware.waiting import ASK_BOTH, BUSY_TICK_S, WOKEN, Polled, PollWaiter, Readiness, Waiter, milliseconds

# How often is looked with nothing to watch: what was asked is mostly answered at once, so often at first; up
# to these ages of a wait.
_TICKS_S = ((0.02, 0.005), (0.1, 0.02), (math.inf, 0.04))
_HEARD = Readiness(may_read=True)


class Device(Protocol):
    """The part of a ``Transport`` that is waited for."""

    @property
    def descriptor(self) -> int | None:
        """See ``Transport.descriptor``."""
        ...

    @property
    def is_always_readable(self) -> bool:
        """See ``Transport.is_always_readable``."""
        ...

    def read_some(self) -> bytes:
        """See ``Transport.read_some``."""
        ...


@dataclass(frozen=True, slots=True)
class Rest:
    """How long to rest between two looks: at first, then as long as was waited already, up to the most."""

    first_s: float
    most_s: float


@dataclass(frozen=True, slots=True)
class Rests:
    """The rests of a device that is always readable; why they are so stands in docs/decisions/0036.

    Attributes:
        asked: When something was asked.
        alert: With somebody about: a slip or news of the printer, ``alert_for_s`` ago at most.
        quiet: At any other time.
        alert_for_s: How long somebody is taken to be about, seconds.
    """

    asked: Rest = Rest(0.002, 0.015)
    alert: Rest = Rest(0.015, 0.015)
    quiet: Rest = Rest(0.35, 0.35)
    alert_for_s: float = 60.0


class Looks:
    """Knows how often it is worth looking. Belongs to one thread; moments are ``time.monotonic`` seconds."""

    def __init__(self, rests: Rests) -> None:
        """Begin with nobody about.

        Args:
            rests: How long to rest when.
        """
        self._rests = rests
        self._alert_until_s = float("-inf")

    def stirred(self, now_s: float) -> None:
        """Note a sign that somebody is about."""
        self._alert_until_s = now_s + self._rests.alert_for_s

    def rest(self, now_s: float, *, has_slip: bool, is_asked: bool) -> Rest:
        """How long to rest between two looks.

        Args:
            now_s: Now.
            has_slip: Whether a slip is in flight: the printer is about to speak, and somebody there.
            is_asked: Whether the printer was asked something.
        """
        if has_slip:
            self.stirred(now_s)
        if has_slip or is_asked:
            return self._rests.asked
        return self._rests.alert if now_s < self._alert_until_s else self._rests.quiet


def wait_and_read(
    waiter: Waiter, device: Device, patience_s: float | None, *, for_room: bool, rest: Rest
) -> tuple[Readiness, bytes]:
    """Wait until the device has said something or can take something, somebody calls, or the time is over.

    Args:
        waiter: Waits.
        device: Open.
        patience_s: At most this long, seconds; None for no limit.
        for_room: Whether to wait for room to write as well.
        rest: How long to rest between two looks at a device that is always readable.

    Returns:
        What the device is ready for, and what it said.

    Raises:
        PrinterUnavailable: It is gone.
    """
    descriptor = device.descriptor
    if descriptor is None and not for_room:
        return _look_blindly(waiter, device, patience_s)
    if not (device.is_always_readable and descriptor is not None and isinstance(waiter, PollWaiter)):
        readiness = waiter.wait(descriptor, for_room=for_room, timeout_s=patience_s)
        return readiness, device.read_some() if readiness.may_read else b""
    if for_room:
        timeout_s = BUSY_TICK_S if patience_s is None else min(BUSY_TICK_S, patience_s)
        readiness = waiter.wait(descriptor, for_words=False, for_room=True, timeout_s=timeout_s)
        return readiness, device.read_some()
    found, said = _look_and_rest(waiter, device, descriptor, patience_s, rest)
    return (_HEARD, said) if said else (waiter.readiness(descriptor, found), device.read_some())


def _look_blindly(waiter: Waiter, device: Device, patience_s: float | None) -> tuple[Readiness, bytes]:
    """Look again and again; a look costs next to nothing."""
    begun_s = now_s = time.monotonic()
    until_s = math.inf if patience_s is None else begun_s + patience_s
    while True:
        tick_s = next(tick_s for age_s, tick_s in _TICKS_S if now_s < begun_s + age_s)
        is_woken = waiter.pause(max(0.0, min(tick_s, until_s - now_s)))
        said = device.read_some()
        now_s = time.monotonic()
        if said or is_woken or now_s >= until_s:
            return WOKEN if is_woken else ASK_BOTH, said


def _look_and_rest(
    waiter: PollWaiter, device: Device, descriptor: int, patience_s: float | None, rest: Rest
) -> tuple[Polled, bytes]:
    """Take what lies there, as old as the last look, and what comes in its place; rest when both are empty.

    A pulled cable and a call end a rest, and a device that is silent for once is waited for like any other.
    At the end of the time nothing is looked at: whoever waits reads once more, and mostly asks something.

    Returns:
        What the poll found that ended it, nothing when the time was over; and what the device said.
    """
    # Bound beforehand, since this is nearly all that a link at rest does.
    pause, listen = waiter.poller(descriptor, 0), waiter.poller(descriptor, select.POLLIN)
    read, clock, readable = device.read_some, time.monotonic, [(descriptor, select.POLLIN)]
    begun_s = now_s = clock()
    until_s = math.inf if patience_s is None else begun_s + patience_s
    while now_s < until_s:
        rest_s = min(max(now_s - begun_s, rest.first_s), rest.most_s)
        found = pause(milliseconds(min(rest_s, until_s - now_s)))
        if found or rest_s >= until_s - now_s:
            return found, b""
        left_ms = None if patience_s is None else milliseconds(until_s - now_s)
        for _ in ("old", "new"):
            found = listen(left_ms)
            if found != readable:
                return found, b""
            if said := read():
                return found, said
        now_s = clock()
    return [], b""

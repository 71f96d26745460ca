"""Slips on their way through the link: waiting ones, the one in flight, and what became of them.

Must not import anything but the standard library and desk. It knows bytes and time, no port and no thread.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Protocol

from desk.printer import PrinterCause
from desk.slips import SlipState


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What became of a job.

    Attributes:
        result: SENT: every byte has left. NOT_SENT: not one byte has left, so a person may try again.
            UNKNOWN: some bytes have left, or may have: printing again may print twice.
        bytes_sent: How many bytes were taken by the system for sure.
        cause: Why it was not sent whole; READY when it was.
    """

    result: SlipState
    bytes_sent: int
    cause: PrinterCause


class PrintJob(Protocol):
    """One slip to send, once. The link calls both methods on its own thread."""

    def frame(self) -> bytes:
        """Give the bytes; called once, when the printer is open, before the first byte is sent."""
        ...

    def ended(self, end: JobEnd) -> None:
        """Hear the end; called once, also for a job that was never started."""
        ...


class JobsWaiting:
    """The jobs not yet started, in order. Every method may be called from any thread."""

    def __init__(self, stale_after_s: float) -> None:
        """Begin empty.

        Args:
            stale_after_s: How long a job may wait; after that its patron has gone.
        """
        self._stale_after_s = stale_after_s
        self._lock = threading.Lock()
        self._jobs: deque[tuple[PrintJob, float]] = deque()
        self._is_closed = False

    def add(self, job: PrintJob, now_s: float) -> bool:
        """Add a job at the end.

        Returns:
            False when the queue is closed: then the job was not taken.
        """
        with self._lock:
            if not self._is_closed:
                self._jobs.append((job, now_s))
            return not self._is_closed

    def next(self) -> PrintJob | None:
        """Take the oldest job out; None when there is none."""
        with self._lock:
            return self._jobs.popleft()[0] if self._jobs else None

    def stale(self, now_s: float) -> list[PrintJob]:
        """Take out the jobs that have waited too long."""
        with self._lock:
            stale = []
            while self._jobs and now_s - self._jobs[0][1] >= self._stale_after_s:
                stale.append(self._jobs.popleft()[0])
            return stale

    def next_stale_s(self) -> float | None:
        """When the oldest job becomes stale, ``time.monotonic`` seconds; None without jobs."""
        with self._lock:
            return self._jobs[0][1] + self._stale_after_s if self._jobs else None

    def close(self) -> None:
        """Take no more jobs."""
        with self._lock:
            self._is_closed = True


class JobInFlight:
    """The one job being sent: which bytes have gone, and when the last of them did."""

    def __init__(self, job: PrintJob, frame: bytes, now_s: float) -> None:
        """Begin with nothing sent.

        Args:
            job: The job.
            frame: Its bytes.
            now_s: Now, ``time.monotonic`` seconds.
        """
        self.job = job
        self._frame = frame
        self._sent = 0
        self._uncertain = 0
        self._waiting = 0
        self.moved_s = now_s

    @property
    def rest(self) -> bytes:
        """The bytes not yet taken by the system."""
        return self._frame[self._sent :]

    @property
    def has_begun(self) -> bool:
        """Whether a byte has left, or may have."""
        return self._sent + self._uncertain > 0

    def taken(self, count: int, now_s: float) -> None:
        """Note that the system took the next ``count`` bytes."""
        self._sent += count
        self._waiting += count
        if count:
            self.moved_s = now_s

    def waiting(self, count: int, now_s: float) -> None:
        """Note how many taken bytes have not left the computer yet."""
        if count < self._waiting:
            self.moved_s = now_s
        self._waiting = count

    def may_have_left(self, count: int) -> None:
        """Note that a failed write leaves ``count`` bytes in doubt."""
        self._uncertain = count

    @property
    def has_left(self) -> bool:
        """Whether every byte has left the computer."""
        return self._sent == len(self._frame) and self._waiting == 0

    def end(self, cause: PrinterCause) -> JobEnd:
        """Tell what became of it, now that nothing more will be sent.

        Args:
            cause: Why it ends; READY when all is well.
        """
        if self.has_left:
            return JobEnd(SlipState.SENT, self._sent, PrinterCause.READY)
        return JobEnd(SlipState.UNKNOWN if self.has_begun else SlipState.NOT_SENT, self._sent, cause)

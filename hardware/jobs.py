"""Slips on their way through the link: what a job is asked and told, and those that wait their turn.

Must not import anything but the standard library, desk and hardware's own records. It knows no port and no
thread.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.frame import Frame


@dataclass(frozen=True, slots=True)
class JobNews:
    """How far a job has come.

    Attributes:
        state: SENT, STARTED, PRINTED, CUT, NOT_SENT, CANCELLED or UNKNOWN.
        is_end: Whether that is all. Only a late confirmation may follow an end, and only UNKNOWN.
        proof: What the state is known from.
        bytes_sent: How many bytes were taken by the system for sure.
        cause: Why it ended short; READY when all is well.
    """

    state: SlipState
    is_end: bool
    proof: SlipProof = SlipProof.NONE
    bytes_sent: int = 0
    cause: PrinterCause = PrinterCause.READY


class PrintJob(Protocol):
    """One slip to send, once. The link calls all methods on its own thread."""

    def accepted(self) -> bool:
        """Hear that the link has taken the job; called once, before anything else.

        Returns:
            False when it must not be printed; then nothing is told any more.
        """
        ...

    def frame(self, *, has_fence: bool) -> Frame:
        """Give the bytes; called once, when the printer is well, before the first byte is sent.

        Args:
            has_fence: Whether the printer was found to answer in the order of its data.
        """
        ...

    def moved(self, news: JobNews) -> None:
        """Hear how far it has come; exactly one piece of news is an end, but for a late confirmation."""
        ...


Tell = Callable[[PrintJob, JobNews], None]
"""Who is told each piece of news of a job."""


class JobsWaiting:
    """The jobs not yet started, in order. Every method may be called from any thread."""

    def __init__(self, stale_after_s: float) -> None:
        """Begin empty.

        Args:
            stale_after_s: How long a job may wait; after that its patron has gone.
        """
        self._stale_after_s = stale_after_s
        self._lock = threading.Lock()
        self._new: deque[tuple[PrintJob, float]] = deque()
        self._taking: tuple[tuple[PrintJob, float], ...] = ()
        self._jobs: deque[tuple[PrintJob, float]] = deque()
        self._withdrawn: list[PrintJob] = []
        self._is_closed = False

    def add(self, job: PrintJob, now_s: float) -> bool:
        """Add a job at the end.

        Returns:
            False when the queue is closed: then the job was not taken.
        """
        with self._lock:
            if not self._is_closed:
                self._new.append((job, now_s))
            return not self._is_closed

    def next_new(self) -> tuple[PrintJob, float] | None:
        """Take out the oldest job not accepted yet, with its moment; None when there is none."""
        with self._lock:
            self._taking = (self._new.popleft(),) if self._new else ()
            return self._taking[0] if self._taking else None

    def accept(self, job: PrintJob, since_s: float) -> None:
        """Let a new job wait its turn.

        Args:
            job: The job.
            since_s: When it was added.
        """
        with self._lock:
            self._taking = ()
            self._jobs.append((job, since_s))

    @property
    def has_next(self) -> bool:
        """Whether a job waits that was accepted."""
        with self._lock:
            return bool(self._jobs)

    def next(self) -> PrintJob | None:
        """Take the oldest accepted job out; None when there is none."""
        with self._lock:
            return self._jobs.popleft()[0] if self._jobs else None

    def withdraw(self, is_meant: Callable[[PrintJob], bool]) -> None:
        """Let jobs that have not been begun count as having waited too long.

        Args:
            is_meant: Tells which; must not call back.
        """
        with self._lock:
            self._withdrawn += [job for job in self._here if is_meant(job)]

    def stale(self, now_s: float) -> list[PrintJob]:
        """Take out the accepted jobs that have waited too long, or were withdrawn."""
        with self._lock:
            stale = [job for job, since_s in self._jobs if self._is_stale(job, since_s, now_s)]
            if stale:
                self._jobs = deque(each for each in self._jobs if each[0] not in stale)
            self._withdrawn = [job for job in self._withdrawn if job in self._here]
            return stale

    def next_stale_s(self) -> float | None:
        """When the oldest job becomes stale, ``time.monotonic`` seconds; None without jobs."""
        with self._lock:
            return self._jobs[0][1] + self._stale_after_s if self._jobs else None

    def close(self) -> None:
        """Take no more jobs."""
        with self._lock:
            self._is_closed = True

    @property
    def _here(self) -> list[PrintJob]:
        """Those not begun, also one that is just being accepted."""
        return [job for job, _ in (*self._new, *self._taking, *self._jobs)]

    def _is_stale(self, job: PrintJob, since_s: float, now_s: float) -> bool:
        return now_s - since_s >= self._stale_after_s or job in self._withdrawn

"""The link to one printer: a thread that alone touches the port, sends one slip at a time and never twice.

It knows jobs, bytes and time; it knows nothing of slips, ESC/POS, tickets or screens.
Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.connection import Connection, Trust
from hardware.jobs import JobEnd, JobInFlight, JobsWaiting, PrintJob
from hardware.status import PrinterStatus
from hardware.transport import PrinterUnavailable, Transport
from hardware.waiting import Readiness, make_waiter

logger = logging.getLogger(__name__)
# Every byte both ways, in hexadecimal. Silent unless asked for: it shows what is printed.
wire_logger = logging.getLogger("hardware.wire")

# A port that says there is room and takes nothing is asked again after this long.
ASK_AGAIN_S = 0.01

Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, slots=True)
class LinkLimits:
    """How patient the link is. All in seconds.

    Attributes:
        stale_after_s: A job not begun after this long is dropped: its patron has gone.
        stalled_after_s: A port that lets no byte go for this long is stalled.
        finish_within_s: How long ``stop`` lets a slip in flight go on; at most 0.7, so that a stop takes
            less than 1 s.
        trust: How soon a port is believed, and how often a lost one is looked for.
    """

    stale_after_s: float = 10.0
    stalled_after_s: float = 5.0
    finish_within_s: float = 0.5
    trust: Trust = field(default_factory=Trust)


class PrinterLink:
    """Sends jobs to one printer and says how the printer is.

    All callbacks, the jobs' own methods included, are called on the link's thread; they must be quick and
    must not call ``stop``. What they raise is logged and harms nothing. A lost printer is looked for again
    by itself, under the name or pattern of the transport.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        limits: LinkLimits | None = None,
        on_status: Callable[[PrinterStatus], None] | None = None,
        on_bytes: Callable[[bytes], None] | None = None,
        is_wire_logged: bool = False,
    ) -> None:
        """Make a link that is not started.

        Args:
            transport: The way to the printer.
            limits: Its patience; None for the usual one.
            on_status: Called with each new status; the first one is that of the first look for the printer.
            on_bytes: Called with what the printer says.
            is_wire_logged: Whether ``hardware.wire`` logs every byte, at DEBUG.
        """
        self._limits = limits or LinkLimits()
        self._on_status = on_status
        self._on_bytes = on_bytes
        self._is_wire_logged = is_wire_logged
        self._connection = Connection(transport, trust=self._limits.trust, on_status=self._tell_status)
        self._waiting = JobsWaiting(self._limits.stale_after_s)
        self._in_flight: JobInFlight | None = None
        self._write_at_s = 0.0
        self._waiter = make_waiter()
        self._stop_at_s: float | None = None
        self._thread = threading.Thread(target=self._run, name="printer-link", daemon=True)

    @property
    def status(self) -> PrinterStatus:
        """The latest status; any thread may ask. OFFLINE until the printer was first looked for."""
        return self._connection.status

    def start(self) -> None:
        """Start the thread. Once."""
        self._thread.start()

    def submit(self, job: PrintJob) -> None:
        """Queue a job. Never blocks; any thread may call it.

        After ``stop`` the job ends NOT_SENT at once, on the caller's thread.

        Args:
            job: What to send.
        """
        if self._waiting.add(job, time.monotonic()):
            self._waiter.wake()
        else:
            self._say(job.ended, JobEnd(SlipState.NOT_SENT, 0, PrinterCause.OFFLINE))

    def stop(self) -> None:
        """End the started thread, within 1 s in every state. A slip in flight may finish, no other begins."""
        self._waiting.close()
        self._stop_at_s = time.monotonic() + self._limits.finish_within_s
        self._waiter.wake()
        self._thread.join()

    def _run(self) -> None:
        while not self._may_stop():
            try:
                self._turn(time.monotonic())
            except PrinterUnavailable as error:
                self._lose(error)
            except Exception:  # the edge of the thread
                logger.exception("the printer link stumbled and starts anew")
                self._lose(PrinterUnavailable(PrinterCause.OFFLINE, "internal_error"))
        self._end_all_waiting()
        self._end_flight(PrinterCause.OFFLINE)
        self._connection.close()
        self._waiter.close()

    def _turn(self, now_s: float) -> None:
        for job in self._waiting.stale(now_s):
            self._say(job.ended, JobEnd(SlipState.NOT_SENT, 0, self.status.cause))
        self._connection.keep(now_s)
        if not self._connection.is_open:
            if self.status.cause is PrinterCause.NOT_CONFIGURED:
                self._end_all_waiting()
            self._waiter.pause(self._patience_s(now_s))
            return
        if self._in_flight is None:
            self._begin_next()
        for_room = self._in_flight is not None and bool(self._in_flight.rest) and now_s >= self._write_at_s
        patience_s = self._patience_s(time.monotonic())
        transport = self._connection.transport
        self._serve(
            self._waiter.wait(transport.descriptor, for_room=for_room, timeout_s=patience_s), transport
        )

    def _begin_next(self) -> None:
        while self._stop_at_s is None and (job := self._waiting.next()) is not None:
            try:
                self._in_flight = JobInFlight(job, job.frame(), time.monotonic())
                return
            except Exception:  # a bug in what makes the slip: the next slip may be well
                logger.exception("a slip could not be made")
                self._say(job.ended, JobEnd(SlipState.NOT_SENT, 0, self.status.cause))

    def _serve(self, readiness: Readiness, transport: Transport) -> None:
        if readiness.may_read and (said := transport.read_some()):
            self._log_wire("<", said)
            self._say(self._on_bytes, said)
        if readiness.is_gone:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "hang_up")
        if self._in_flight is not None:
            self._send(self._in_flight, transport, may_write=readiness.may_write)

    def _send(self, flight: JobInFlight, transport: Transport, *, may_write: bool) -> None:
        now_s = time.monotonic()
        if flight.rest and may_write:
            count = transport.write_some(flight.rest)
            self._log_wire(">", flight.rest[:count])
            flight.taken(count, now_s)
            self._write_at_s = now_s if count else now_s + ASK_AGAIN_S
        if not flight.rest:
            flight.waiting(transport.waiting_bytes(), now_s)
        if flight.has_left:
            self._connection.worked()
            self._end_flight(PrinterCause.READY)
        elif now_s - flight.moved_s >= self._limits.stalled_after_s:
            self._connection.stalled()
            self._end_flight(PrinterCause.STALLED)

    def _patience_s(self, now_s: float) -> float | None:
        """How long nothing can happen but what the device or another thread brings about."""
        moments = [self._waiting.next_stale_s(), self._stop_at_s, self._connection.next_moment_s]
        if self._in_flight is not None:
            moments.append(self._in_flight.moved_s + self._limits.stalled_after_s)
            if not self._in_flight.rest or now_s < self._write_at_s:
                moments.append(now_s + ASK_AGAIN_S)
        known = [moment for moment in moments if moment is not None]
        return max(0.0, min(known) - now_s) if known else None

    def _lose(self, error: PrinterUnavailable) -> None:
        self._connection.lost(error, time.monotonic())
        if self._in_flight is not None:
            self._in_flight.may_have_left(error.uncertain_bytes)
        self._end_flight(self.status.cause)

    def _may_stop(self) -> bool:
        if self._stop_at_s is None:
            return False
        return self._in_flight is None or time.monotonic() >= self._stop_at_s

    def _end_all_waiting(self) -> None:
        while (job := self._waiting.next()) is not None:
            self._say(job.ended, JobEnd(SlipState.NOT_SENT, 0, self.status.cause))

    def _end_flight(self, cause: PrinterCause) -> None:
        flight, self._in_flight = self._in_flight, None
        if flight is not None:
            self._say(flight.job.ended, flight.end(cause))

    def _tell_status(self, status: PrinterStatus) -> None:
        self._say(self._on_status, status)

    def _log_wire(self, direction: str, data: bytes) -> None:
        if self._is_wire_logged and data:
            wire_logger.debug("%s %s", direction, data.hex(" "))

    def _say(
        self, listener: Callable[Arguments, None] | None, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> None:
        if listener is None:
            return
        try:
            listener(*args, **kwargs)
        except Exception:  # a listener is not the link's own: it must not stop the printing
            logger.exception("a listener of the printer link stumbled")

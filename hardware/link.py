"""The link to one printer: a thread that alone touches the port, sends one slip at a time and never twice.

It moves bytes between the port and the exchange; it knows nothing of slips, commands, tickets or screens.
Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from desk.errors import DeskError
from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.connection import Connection
from hardware.exchange import Exchange
from hardware.guarded import is_accepted, say, tell_job
from hardware.handing_over import ASK_AGAIN_S, HandingOver
from hardware.idle_talk import IdleTalk
from hardware.jobs import JobNews, JobsWaiting, PrintJob
from hardware.link_limits import LinkLimits
from hardware.looking import Looks, wait_and_read
from hardware.patience import earliest
from hardware.profile import Capabilities
from hardware.status import PrinterStatus
from hardware.transport import PrinterUnavailable, Transport
from hardware.waiting import Readiness, make_waiter
from hardware.wire_log import WireLog

logger = logging.getLogger(__name__)

# After a bug, even one in what follows a loss, the thread goes on after this long.
ANEW_AFTER_S = 0.5


class PrinterLink:
    """Sends jobs to one printer and says how the printer is.

    All callbacks, the jobs' own methods included, run on the link's thread; they must be quick and must
    not call ``stop``. What they raise is logged and harms nothing. A lost printer is looked for by itself.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        can: Capabilities | None = None,
        limits: LinkLimits | None = None,
        on_status: Callable[[PrinterStatus], None] | None = None,
        on_answer: Callable[[], None] | None = None,
        is_wire_logged: bool = False,
        may_hold_slip: bool = False,
        talk: IdleTalk | None = None,
    ) -> None:
        """Make a link that is not started.

        Args:
            transport: The way to the printer.
            can: What the printer is known to be able to; None for nothing known.
            limits: Its patience; None for the usual one.
            on_status: Called when the cause or the error changes.
            on_answer: Called once, when the printer has first said how it is, and was believed.
            is_wire_logged: Whether ``hardware.wire`` logs every byte, at DEBUG.
            may_hold_slip: Whether an earlier program may have left a part of a slip in the printer.
            talk: What else is said to the printer between slips, on the link's thread; None for nothing.
        """
        self._limits = limits or LinkLimits()
        self._on_status, self._on_answer = on_status, on_answer
        self._wire = WireLog(is_on=is_wire_logged)
        self._handing_over = HandingOver(self._wire)
        self._connection = Connection(transport, trust=self._limits.trust)
        times = self._limits.exchange.held_back() if transport.may_hold_back else self._limits.exchange
        self._exchange = Exchange(can or Capabilities(), times, tell_job, talk)
        if may_hold_slip:
            self._exchange.may_hold_slip()
        self._status = PrinterStatus(PrinterCause.OFFLINE, time.monotonic())
        self._waiting = JobsWaiting(self._limits.stale_after_s)
        self._heard_s: float | None = None
        self._looks = Looks(self._limits.rests)
        self._waiter = make_waiter()
        self._stop_at_s: float | None = None
        self._is_ending = False
        self._thread = threading.Thread(target=self._run, name="printer-link", daemon=True)

    @property
    def status(self) -> PrinterStatus:
        """The latest status; any thread may ask. OFFLINE until the printer was first looked for."""
        return self._status

    def start(self) -> None:
        """Start the thread. Once."""
        self._thread.start()

    def submit(self, job: PrintJob) -> None:
        """Queue a job. Never blocks; any thread may call it.

        After ``stop`` the job is accepted and ends NOT_SENT at once, on the caller's thread.
        """
        if self._waiting.add(job, time.monotonic()):
            self._waiter.wake()
        elif is_accepted(job):
            self._drop(job, PrinterCause.OFFLINE)

    def withdraw(self, is_meant: Callable[[PrintJob], bool]) -> None:
        """Drop jobs that have not been begun: they end NOT_SENT. Never blocks; any thread may call it."""
        self._waiting.withdraw(is_meant)
        self._waiter.wake()

    def stop(self) -> None:
        """End the started thread, within 1 s in every state. A slip in flight may finish, no other begins."""
        self._waiting.close()
        self._stop_at_s = time.monotonic() + self._limits.finish_within_s
        self._waiter.wake()
        self._thread.join()

    def _run(self) -> None:
        while not self._may_stop():
            try:
                self._turn_or_lose(time.monotonic())
            except Exception:  # the edge of the thread
                logger.exception("the printer link stumbled and starts anew")
                self._waiter.pause(ANEW_AFTER_S)
        self._take_new()
        self._drop_all_waiting()
        self._exchange.closed(PrinterCause.OFFLINE, time.monotonic())
        self._connection.close()
        self._waiter.close()

    def _turn_or_lose(self, now_s: float) -> None:
        try:
            self._turn(now_s)
        except PrinterUnavailable as error:
            self._lose(error)
        except Exception:
            self._lose(PrinterUnavailable(PrinterCause.OFFLINE, "internal_error"))
            raise

    def _turn(self, now_s: float) -> None:
        self._take_new()
        for job in self._waiting.stale(now_s):
            self._drop(job, self._status.cause)
        self._keep(now_s)
        if not self._connection.is_open:
            if self._status.cause is PrinterCause.NOT_CONFIGURED:
                self._drop_all_waiting()
            self._waiter.pause(self._patience_s(now_s))
            return
        transport = self._connection.transport
        self._look_for_stall(transport)
        if self._stop_at_s is not None and not self._is_ending:
            self._is_ending = True
            self._exchange.dialogue.ask_by(now_s)
        self._exchange.tick(now_s)
        self._trust_answers()
        self._publish()
        if self._waiting.has_next and self._exchange.is_ready(now_s):
            self._begin_next()
        self._speak_and_listen(now_s, transport)

    def _speak_and_listen(self, now_s: float, transport: Transport) -> None:
        outgoing = self._exchange.outgoing(now_s)
        if self._exchange.takes_discard():
            transport.discard()
        outgoing = self._ask_at_once(outgoing, transport, now_s)
        now_s = time.monotonic()
        for_room = bool(outgoing) and self._handing_over.may_write(now_s)
        patience_s = self._patience_s(now_s, is_full=bool(outgoing) and not for_room)
        flight, asking = self._exchange.flight, self._exchange.dialogue.asking
        rest = self._looks.rest(now_s, has_slip=flight is not None, is_asked=asking.is_open)
        readiness, said = wait_and_read(self._waiter, transport, patience_s, for_room=for_room, rest=rest)
        self._serve(readiness, said, transport, outgoing)

    def _keep(self, now_s: float) -> None:
        was_open = self._connection.is_open
        self._connection.keep(now_s)
        if self._connection.is_open and not was_open:
            self._handing_over.opened(now_s)
            self._exchange.opened(now_s)
        self._publish()

    def _begin_next(self) -> None:
        while self._stop_at_s is None and (job := self._waiting.next()) is not None:
            try:
                self._exchange.begin(job, time.monotonic())
                return
            except DeskError as error:
                logger.warning("a slip is not sent: %s", error)
            except Exception:  # a bug in what makes the slip: the next slip may be well
                logger.exception("a slip could not be made")
            self._drop(job, self._status.cause)

    def _serve(self, readiness: Readiness, said: bytes, transport: Transport, outgoing: bytes) -> None:
        if said:
            self._hear(said)
        if readiness.is_gone:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "hang_up")
        if outgoing and readiness.may_write:
            self._write(outgoing, transport)
        if self._exchange.is_leaving:
            waiting_bytes = transport.waiting_bytes()
            self._exchange.waiting(waiting_bytes, time.monotonic(), self._handing_over.line_free_s)
            if not waiting_bytes:
                self._connection.worked()

    def _ask_at_once(self, outgoing: bytes, transport: Transport, now_s: float) -> bytes:
        """Hand over a question without waiting for room, unless something lies there; give what is left."""
        is_question = self._exchange.flight is None and self._exchange.dialogue.asking.is_put
        if not (is_question and self._handing_over.may_have_room(now_s)):
            return outgoing
        if said := transport.read_some():  # said before the question: heard before it counts as asked
            self._hear(said)
            return outgoing
        return self._write(outgoing, transport)

    def _hear(self, said: bytes) -> None:
        self._wire.heard(said)
        self._exchange.hear(said, time.monotonic())
        self._trust_answers()
        self._publish()

    def _trust_answers(self) -> None:
        before_s, self._heard_s = self._heard_s, self._exchange.dialogue.heard_s
        if self._heard_s not in {None, before_s} and self._status.cause is PrinterCause.STALLED:
            self._connection.worked()
        if self._on_answer is not None and self._exchange.dialogue.expectation.has_answered:
            say(self._on_answer)
            self._on_answer = None

    def _write(self, outgoing: bytes, transport: Transport) -> bytes:
        now_s = time.monotonic()
        count = self._handing_over.write(outgoing, transport, now_s)
        if count:
            self._exchange.taken(count, now_s, self._handing_over.line_free_s)
        return outgoing[count:]

    def _look_for_stall(self, transport: Transport) -> None:
        now_s = time.monotonic()
        may_be_held_back = self._exchange.dialogue.is_mute and self._handing_over.has_rested(now_s)
        if (may_be_held_back and transport.waiting_bytes()) or self._exchange.is_stalled(now_s):
            self._exchange.stalled(now_s)
            try:
                self._connection.stalled()
            finally:
                self._publish()

    def _patience_s(self, now_s: float, *, is_full: bool = False) -> float | None:
        """How long only the device or another thread can bring something about."""
        moments = [self._waiting.next_stale_s(), self._stop_at_s, self._connection.next_moment_s]
        if self._connection.is_open:
            if self._exchange.is_leaving or is_full:
                moments.append(now_s + ASK_AGAIN_S)
            moments.append(self._exchange.next_moment_s)
        moment_s = earliest(*moments)
        return None if moment_s is None else max(0.0, moment_s - now_s)

    def _lose(self, error: PrinterUnavailable) -> None:
        now_s = time.monotonic()
        self._connection.lost(error, now_s)
        self._exchange.closed(self._connection.cause, now_s, error.uncertain_bytes)
        self._publish()

    def _publish(self) -> None:
        """Tell how the printer is, all things taken together."""
        connection, dialogue = self._connection, self._exchange.dialogue
        cause = connection.cause
        if connection.is_open and cause is PrinterCause.READY:
            cause = self._exchange.cause or self._status.cause
        before = self._status
        is_news = (cause, connection.last_error) != (before.cause, before.last_error)
        since_s = before.since_s if cause is before.cause else time.monotonic()
        self._status = PrinterStatus(cause, since_s, connection.last_error, dialogue.facts, dialogue.heard_s)
        if is_news:
            self._looks.stirred(time.monotonic())
            logger.info("printer %s is %s %s", connection.transport.name, cause.value, connection.last_error)
            if self._on_status is not None:
                say(self._on_status, self._status)

    def _may_stop(self) -> bool:
        if self._stop_at_s is None:
            return False
        # A printer that does not even answer now will not finish either.
        has_hung = self._exchange.dialogue.has_failed_since(self._stop_at_s - self._limits.finish_within_s)
        return self._exchange.flight is None or has_hung or time.monotonic() >= self._stop_at_s

    def _take_new(self) -> None:
        while (new := self._waiting.next_new()) is not None:
            job, since_s = new
            if is_accepted(job):
                self._waiting.accept(job, since_s)

    def _drop_all_waiting(self) -> None:
        while (job := self._waiting.next()) is not None:
            self._drop(job, self._status.cause)

    def _drop(self, job: PrintJob, cause: PrinterCause) -> None:
        tell_job(job, JobNews(SlipState.NOT_SENT, is_end=True, cause=cause))

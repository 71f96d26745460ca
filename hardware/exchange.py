"""What goes to and fro over one open connection: a slip and talk about the printer, never mixed up.

Pure: bytes and moments go in, bytes and news come out; no port, no thread. Must not import anything but the
standard library, desk and hardware's own parts.

While a slip is being handed over nothing is asked, since a command in it would take the question for its
own. When the printer gets into trouble with a slip in it, the slip is held, given a moment to be confirmed
all the same, and then dropped by the printer's own order, so that it cannot come out late.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import CLEAR_BUFFERS
from hardware.dialogue import Dialogue
from hardware.dialogue_times import DialogueTimes
from hardware.flight import Clearing, FlightTimes, SlipFlight
from hardware.frame import recovery
from hardware.jobs import JobNews, PrintJob
from hardware.profile import Capabilities
from hardware.replies import BuffersCleared, PlainByte, ProcessId, Reply

# Slips whose end is unknown and which may still be confirmed; more are never open at a time.
_DOUBTFUL_KEPT = 8
# In these states the printer hears no order, so none is given.
_DEAF = frozenset({PrinterCause.MUTE, PrinterCause.WRONG_DEVICE})


@dataclass(frozen=True, slots=True)
class ExchangeTimes:
    """The patience with a slip, with the answers, and with bytes that do not go."""

    flight: FlightTimes = field(default_factory=FlightTimes)
    dialogue: DialogueTimes = field(default_factory=DialogueTimes)


class Exchange:
    """Belongs to the link's thread. Moments are ``time.monotonic`` seconds.

    Attributes:
        dialogue: What is known of the printer.
        flight: The slip being sent; None for none.
    """

    def __init__(
        self, can: Capabilities, times: ExchangeTimes, tell: Callable[[PrintJob, JobNews], None]
    ) -> None:
        """Begin with a printer that is not connected.

        Args:
            can: What the printer is known to be able to.
            times: The patience.
            tell: Called with each piece of news of a job; must not raise.
        """
        self._can = can
        self._times = times
        self._tell = tell
        self.dialogue = Dialogue(can, times.dialogue)
        self.flight: SlipFlight | None = None
        self._may_clear = can.clears_buffers.may_be_there
        self._words = b""
        self._words_s = 0.0
        self._doubtful: deque[SlipFlight] = deque(maxlen=_DOUBTFUL_KEPT)
        self._fences_owed = 0
        self._before = b""
        self._wants_discard = False

    def opened(self, now_s: float) -> None:
        """Begin with a connection that is there."""
        self.dialogue.opened(now_s)
        if self._before.startswith(CLEAR_BUFFERS):
            # What it holds of a slip that was given up must not wait for paper and come out late.
            self._words, self._words_s = CLEAR_BUFFERS, now_s

    def closed(self, cause: PrinterCause, uncertain_bytes: int = 0) -> None:
        """End the slip in flight, and forget what belonged to the connection.

        Args:
            cause: Why the connection is gone.
            uncertain_bytes: Bytes of the last write that may have left all the same.
        """
        if self.flight is not None:
            self.flight.may_have_left(uncertain_bytes)
            self._end(self.flight, cause)
        self._words = b""
        self._wants_discard = False
        self._doubtful.clear()
        self._fences_owed = 0
        self.dialogue.closed()

    @property
    def cause(self) -> PrinterCause | None:
        """How the printer itself is, whatever the way to it; None while it has not yet said."""
        if self.dialogue.is_stranger:
            return PrinterCause.WRONG_DEVICE
        if self.dialogue.is_mute:
            return PrinterCause.MUTE
        return None if self.dialogue.is_awaited else self.dialogue.facts.cause

    @property
    def may_begin(self) -> bool:
        """Whether a slip may be sent now."""
        is_well = self.cause is not None and self.cause.may_print
        return self.flight is None and not self._words and is_well and self.dialogue.may_begin_slip

    def begin(self, job: PrintJob, now_s: float) -> None:
        """Take a job in flight; whatever its ``frame`` raises goes through.

        Args:
            job: The job.
            now_s: Now.
        """
        frame = job.frame(has_fence=self.dialogue.has_fence)
        before, self._before = self._before, b""
        self.flight = SlipFlight(job, frame, before, self._times.flight, now_s)

    def outgoing(self, now_s: float) -> bytes:
        """Give the bytes to hand over next; empty for none.

        Args:
            now_s: Now.
        """
        flight = self.flight
        if self._words:
            return self._words
        if flight is not None:
            if flight.wants_clearing(now_s) and self._may_clear:
                self._drop_rest(flight)
                self._words, self._words_s = CLEAR_BUFFERS, now_s
                return self._words
            is_broken_off = bool(flight.rest) and flight.is_held and flight.clearing is Clearing.NOT_ASKED
            if is_broken_off:
                return b""
            if flight.rest and not flight.is_held:
                return flight.rest
        self._words = self.dialogue.next_words(now_s, is_idle=flight is None)
        self._words_s = now_s
        return self._words

    def taken(self, count: int, now_s: float, arrives_s: float) -> None:
        """Note that the first ``count`` bytes of ``outgoing`` were taken.

        Args:
            count: How many.
            now_s: Now.
            arrives_s: When the last of them can have come over the line at the earliest.
        """
        if not self._words:
            if self.flight is not None:
                self.flight.taken(count, now_s)
            return
        is_clearing = CLEAR_BUFFERS.endswith(self._words)
        self._words = self._words[count:]
        self._words_s = now_s
        if self._words:
            return
        if not is_clearing:
            self.dialogue.asked(arrives_s)
        elif self.flight is not None:
            self.flight.asked_to_clear(arrives_s)

    def takes_discard(self) -> bool:
        """Whether bytes that have not left the computer must be dropped now, so as not to come out late."""
        wants, self._wants_discard = self._wants_discard, False
        return wants

    @property
    def is_leaving(self) -> bool:
        """Whether a slip was handed over whole, and it is not known yet that all of it has left."""
        return self.flight is not None and not self.flight.rest and not self.flight.has_left

    def waiting(self, count: int, now_s: float, arrives_s: float) -> None:
        """Note how many taken bytes have not left the computer; see ``SlipFlight.waiting``."""
        if self.flight is not None:
            self._note(self.flight, self.flight.waiting(count, now_s, arrives_s=arrives_s))

    def hear(self, data: bytes, now_s: float) -> None:
        """Take what the printer said."""
        for reply in self.dialogue.hear(data, now_s):
            self._take(reply, now_s)

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        self.dialogue.tick(now_s)
        if self.dialogue.has_caught_up():
            self._fences_owed = 0
        flight = self.flight
        if flight is None:
            return
        cause = self.cause or PrinterCause.READY
        flight.meet(cause, now_s)
        if cause in _DEAF:
            self._end(flight, cause)
        elif flight.is_over(now_s) and not (flight.wants_clearing(now_s) and self._may_clear):
            if flight.clearing is Clearing.ASKED:
                # It may not know the order at all.
                self._may_clear = self._can.clears_buffers.is_there
            self._end(flight, cause)

    def is_stalled(self, now_s: float) -> bool:
        """Whether bytes that are to go do not go any more."""
        if self._words:
            return now_s - self._words_s >= self._times.flight.stalled_after_s
        return self.flight is not None and self.flight.is_stalled(now_s)

    def stalled(self, now_s: float) -> None:
        """Note that what was to go does not, and will be dropped.

        Args:
            now_s: Now.
        """
        self._words = b""
        self.dialogue.dropped(now_s)
        if self.flight is not None:
            self._end(self.flight, PrinterCause.STALLED)

    @property
    def next_moment_s(self) -> float | None:
        """When there is something to do; None when only the printer can bring it about."""
        if self._words:
            return self._words_s + self._times.flight.stalled_after_s
        moments = []
        if self.flight is not None:
            moments.append(self.flight.deadline_s)
        if self.flight is None or not self.flight.rest:
            moments.append(self.dialogue.next_moment_s)
        known = [moment for moment in moments if moment is not None]
        return min(known) if known else None

    def _take(self, reply: Reply, now_s: float) -> None:
        flight = self.flight
        match reply:
            case ProcessId(id=process_id):
                if flight is not None:
                    self._note(flight, flight.hear_process_id(process_id, now_s))
                for doubtful in self._doubtful:
                    self._note(doubtful, doubtful.hear_late(process_id))
            case BuffersCleared():
                self._fences_owed = 0
                self._before = self._before.removeprefix(CLEAR_BUFFERS)
                if flight is not None:
                    flight.hear_cleared()
            case PlainByte() if self._fences_owed:
                self._fences_owed -= 1
            case PlainByte() if flight is not None and flight.waits_for_fence:
                if self.dialogue.is_clean_since(flight.handed_over_s):
                    self._note(flight, flight.hear_fence())
            case _:
                pass

    def _note(self, flight: SlipFlight, news: JobNews | None) -> None:
        if news is None:
            return
        if news.is_end and flight is self.flight:
            self.flight = None
        self._tell(flight.job, news)

    def _drop_rest(self, flight: SlipFlight) -> None:
        if flight.has_begun and not flight.state.is_printed:
            flight.dropped()
            self._wants_discard = True

    def _end(self, flight: SlipFlight, cause: PrinterCause) -> None:
        self._drop_rest(flight)
        if flight.is_half_printed:
            clear = CLEAR_BUFFERS if self._can.clears_buffers.is_there else b""
            is_cleared = flight.clearing is Clearing.DONE
            self._before = b"" if is_cleared else clear
            self._before += recovery(0 if is_cleared else flight.unsent_bytes)
        owes_fence = flight.waits_for_fence and flight.clearing is not Clearing.DONE
        news = flight.end(cause)
        if news.state is SlipState.UNKNOWN:
            self._doubtful.append(flight)
            self._fences_owed += owes_fence
            if owes_fence:
                self.dialogue.catch_up()
        self._note(flight, news)

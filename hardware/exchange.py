"""What goes to and fro over one open connection: a slip and talk about the printer, never mixed up.

Pure: bytes and moments go in, bytes and news come out; no port, no thread. Must not import anything but the
standard library, desk and hardware's own parts.

While a slip is being handed over nothing is asked, since a command in it would take the question for its
own. When the printer gets into trouble with a slip in it, the slip is held, given a moment to be confirmed
all the same, and then dropped by the printer's own order, so that it cannot come out late.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.printer import PrinterCause
from hardware.aftermath import Aftermath
from hardware.clean_up import USUAL_UNSENT, CleanUp
from hardware.commands import CLEAR_BUFFERS
from hardware.dialogue import Dialogue
from hardware.flight import Clearing, SlipFlight
from hardware.frame import FENCE_QUESTIONS
from hardware.idle_talk import IdleTalk, IdleTurn
from hardware.jobs import JobNews, PrintJob, Tell
from hardware.last_look import LastLook
from hardware.patience import ExchangeTimes, earliest
from hardware.profile import Capabilities
from hardware.replies import BuffersCleared, KeyList, PlainByte, ProcessId, Reply

# In these states the printer hears no order, so none is given.
_DEAF = frozenset({PrinterCause.MUTE, PrinterCause.WRONG_DEVICE})


class Exchange:
    """Belongs to the link's thread. Moments are ``time.monotonic`` seconds.

    Attributes:
        dialogue: What is known of the printer.
        flight: The slip being sent; None for none.
    """

    def __init__(
        self, can: Capabilities, times: ExchangeTimes, tell: Tell, talk: IdleTalk | None = None
    ) -> None:
        """Begin with a printer that is not connected.

        Args:
            can: What the printer is known to be able to.
            times: The patience.
            tell: Called with each piece of news of a job; must not raise.
            talk: What else is said to the printer between slips; None for nothing.
        """
        self._times = times
        self._tell = tell
        self.dialogue = Dialogue(can, times.dialogue)
        self.flight: SlipFlight | None = None
        self._clean_up = CleanUp(can.clears_buffers)
        self._last_look = LastLook(self.dialogue)
        self._turn = IdleTurn(talk, self.dialogue, self._clean_up)
        self._has_proved_fence = False
        self._words, self._words_s = b"", 0.0
        self._words_taken: Callable[[float], None] | None = None
        self._wants_discard = False
        self._aftermath = Aftermath(self._clean_up, times.flight.prints_within_s)
        self._line_free_s = float("-inf")

    def opened(self, now_s: float) -> None:
        """Begin with a connection that is there."""
        self.dialogue.opened(now_s)

    def closed(self, cause: PrinterCause, now_s: float, uncertain_bytes: int = 0) -> None:
        """End the slip in flight, and forget what belonged to the connection.

        Args:
            cause: Why the connection is gone.
            now_s: Now.
            uncertain_bytes: Bytes of the last write that may have left all the same.
        """
        if self.flight is not None:
            self.flight.may_have_left(uncertain_bytes)
            self._end(self.flight, cause, now_s, is_lost=True)
        self._aftermath.closed(now_s)
        self._words, self._wants_discard = b"", False
        self._turn.break_off()
        self._clean_up.closed()
        self.dialogue.closed()

    def may_hold_slip(self) -> None:
        """Note that an earlier program may have left a part of a slip in the printer."""
        self._clean_up.is_needed(USUAL_UNSENT)

    @property
    def cause(self) -> PrinterCause | None:
        """How the printer itself is, whatever the way to it; None while it has not yet said."""
        if self.dialogue.is_stranger:
            return PrinterCause.WRONG_DEVICE
        if self.dialogue.is_mute:
            return PrinterCause.MUTE
        cause = self.dialogue.facts.cause
        if self.dialogue.noise.is_garbled and cause.may_print:
            return PrinterCause.GARBLED
        return None if self.dialogue.is_awaited else cause

    def is_ready(self, now_s: float) -> bool:
        """Whether the slip that waits may begin now; see ``LastLook``."""
        if not self.may_begin:
            self._last_look.taken_back()
        return self.may_begin and self._last_look.is_done(now_s)

    @property
    def may_begin(self) -> bool:
        """Whether a slip may be sent now, as far as is known."""
        is_well = self.cause is not None and self.cause.may_print
        is_cleared = self._clean_up.until_s is None and not self._owes_clearing
        is_free = self.flight is None and not self._words and not self._turn.is_talking and is_cleared
        return is_free and is_well and self.dialogue.may_begin_slip

    def begin(self, job: PrintJob, now_s: float) -> None:
        """Take a job in flight; whatever its ``frame`` raises goes through.

        Args:
            job: The job.
            now_s: Now.
        """
        # A printer that has proved a slip so is held to it: an answer lost since may be the line's fault.
        frame = job.frame(has_fence=self.dialogue.fence.may_follow_slip or self._has_proved_fence)
        self.flight = SlipFlight(job, frame, self._clean_up.take(), self._times.flight, now_s)

    def outgoing(self, now_s: float) -> bytes:
        """Give the bytes to hand over next; empty for none."""
        flight = self.flight
        if self._words:
            return self._words
        if self._wants_clearing(now_s):
            self._words, self._words_taken = CLEAR_BUFFERS, self._asked_to_clear
            self._drop_rest()
        elif flight is not None and not self._may_ask:
            return b"" if flight.is_held else flight.rest
        elif flight is not None and flight.wants_fences_again(now_s):
            flight.fences.ask_again(now_s)
            self._words, self._words_taken = FENCE_QUESTIONS, None
        else:
            self._words = self._turn.next_words(now_s, is_idle=flight is None, may_begin=self.may_begin)
            self._words_taken = self._turn.asked
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
            self._line_free_s = arrives_s
            if self.flight is not None:
                self.flight.taken(count, now_s)
            return
        self._words = self._words[count:]
        self._words_s = now_s
        if not self._words and self._words_taken is not None:
            self._words_taken(arrives_s)

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
            news = self.flight.waiting(count, now_s, arrives_s=arrives_s)
            if news is not None and news.is_end:
                self._aftermath.sent_s = max(now_s, arrives_s)
            self._note(self.flight, news, now_s)

    def hear(self, data: bytes, now_s: float) -> None:
        """Take what the printer said."""
        # Behind a slip or a logo on a slow line a question is heard late.
        is_line_free = now_s >= self._line_free_s and not self._turn.is_talking
        self.dialogue.may_ask = self._may_ask and is_line_free
        for reply in self.dialogue.hear(data, now_s):
            self._take(reply, now_s)

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        self.dialogue.tick(now_s)
        self._turn.tick(now_s, self.cause)
        self._clean_up.tick(now_s)
        flight, cause = self.flight, self.cause or PrinterCause.READY
        self.dialogue.attend(now_s, is_behind_slip=flight is not None and not flight.rest)
        if flight is None:
            if not cause.may_print or self.dialogue.has_failed_since(self._aftermath.sent_s):
                self._aftermath.doubt_last_sent(now_s)
            return
        is_clean = (
            self.dialogue.noise.is_clean_since(flight.fences.asked_s) and not self.dialogue.fence.is_owed
        )
        is_prompt = self.dialogue.is_prompt_since(flight.begun_s)
        news = flight.meet(cause, now_s, is_clean=is_clean, is_answering=is_prompt)
        if news is not None:
            self._note(flight, news, now_s)
        elif cause in _DEAF or (flight.is_over(now_s) and not self._wants_clearing(now_s)):
            self._end(flight, cause, now_s)

    def is_stalled(self, now_s: float) -> bool:
        """Whether bytes that are to go do not go any more."""
        if self._words:
            return now_s - self._words_s >= self._times.flight.stalled_after_s
        return self.flight is not None and self.flight.is_stalled(now_s)

    def stalled(self, now_s: float) -> None:
        """Note that what was to go does not, and will be dropped."""
        self._words = b""
        self.dialogue.dropped(now_s)
        self._turn.break_off()
        if self.flight is not None:
            self._end(self.flight, PrinterCause.STALLED, now_s)

    @property
    def next_moment_s(self) -> float | None:
        """When there is something to do; None when only the printer can bring it about."""
        if self._words:
            return self._words_s + self._times.flight.stalled_after_s
        flight_s = self.flight.next_moment_s if self.flight is not None else None
        turn_s = self._turn.next_moment_s if self._may_ask else None
        return earliest(flight_s, turn_s, self._clean_up.until_s)

    def _take(self, reply: Reply, now_s: float) -> None:
        flight = self.flight
        match reply:
            case ProcessId(id=process_id):
                if flight is not None:
                    self._note(flight, flight.hear_process_id(process_id, now_s), now_s)
                for doubtful, news in self._aftermath.late_words(process_id):
                    self._note(doubtful, news, now_s)
            case BuffersCleared():
                if self._clean_up.answered() and flight is not None:
                    flight.hear_cleared()
            case PlainByte(value=value) if flight is not None:
                flight.hear_fence(value, now_s)
            case KeyList():
                self._turn.hear(reply, now_s)

    @property
    def _may_ask(self) -> bool:
        """Whether a question may be sent: not between the bytes of a slip that may go on."""
        flight = self.flight
        return flight is None or not flight.rest or flight.clearing is not Clearing.NOT_ASKED

    def _asked_to_clear(self, arrives_s: float) -> None:
        self._clean_up.asked(arrives_s + self._times.flight.clear_within_s)
        if self.flight is not None:
            self.flight.asked_to_clear(arrives_s)

    def _wants_clearing(self, now_s: float) -> bool:
        if self.flight is not None:
            return self._clean_up.may_clear and self.flight.wants_clearing(now_s)
        return self._owes_clearing

    @property
    def _owes_clearing(self) -> bool:
        """Whether the printer is to drop what it holds although no slip is in flight.

        At once, and not only before the next slip: the old one must not come out when the trouble ends.
        """
        return self._clean_up.wants_clearing and self.dialogue.heard_s is not None and self.cause not in _DEAF

    def _note(self, flight: SlipFlight, news: JobNews | None, now_s: float) -> None:
        if news is None:
            return
        if news.is_end and flight is self.flight:
            self.flight = None
            if news.state.is_printed:
                self._clean_up.proved()
                self._has_proved_fence |= flight.has_fence
                if flight.fences.is_asked_again:
                    self.dialogue.await_fence(now_s)
        self._tell(flight.job, news)

    def _drop_rest(self) -> None:
        if self.flight is not None and self.flight.has_begun and not self.flight.state.is_printed:
            self.flight.dropped()
            self._wants_discard = True

    def _end(self, flight: SlipFlight, cause: PrinterCause, now_s: float, *, is_lost: bool = False) -> None:
        self._drop_rest()
        news = flight.end(cause, is_all_heard=self.dialogue.has_understood_since(flight.begun_s))
        self._aftermath.ended(flight, news.state, is_lost=is_lost)
        if flight.has_begun and flight.has_fence:
            self.dialogue.await_fence(now_s)
        self._note(flight, news, now_s)

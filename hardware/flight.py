"""The one slip being sent: which of its bytes have gone, what the printer said of it, and when to give up.

Pure: no port, no thread. Moments are ``time.monotonic`` seconds. Must not import anything but the standard
library, desk and hardware's own records.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.commands import CUT, Question
from hardware.frame import Frame
from hardware.jobs import JobNews, PrintJob


@dataclass(frozen=True, slots=True)
class FlightTimes:
    """All in seconds.

    Attributes:
        stalled_after_s: A port that lets no byte go for this long is stalled.
        confirm_within_s: A printer that is well and says nothing more of a slip for this long will not.
        grace_s: How long after a trouble a slip may still be confirmed or the trouble end.
        clear_within_s: How long the printer may take to say that it has cleared its buffers.
    """

    stalled_after_s: float = 5.0
    confirm_within_s: float = 6.0
    grace_s: float = 0.15
    clear_within_s: float = 0.6


class Clearing(Enum):
    """Where the order to drop the rest of the slip stands."""

    NOT_ASKED = auto()
    ASKED = auto()
    DONE = auto()


class SlipFlight:
    """Belongs to the link's thread."""

    def __init__(self, job: PrintJob, frame: Frame, before: bytes, times: FlightTimes, now_s: float) -> None:
        """Begin with nothing sent.

        Args:
            job: The job.
            frame: Its bytes.
            before: What has to go before them, see ``recovery``.
            times: The patience.
            now_s: Now.
        """
        self.job = job
        self._frame = frame
        self._data = before + frame.data
        self._before_bytes = len(before)
        self._times = times
        self._sent = 0
        self._uncertain = 0
        self._waiting = 0
        self._is_dropped = False
        self._moved_s = now_s
        self._troubled_s: float | None = None
        self._clear_until_s: float | None = None
        self.clearing = Clearing.NOT_ASKED
        self.left_s: float | None = None
        self.state = SlipState.SENDING

    @property
    def rest(self) -> bytes:
        """The bytes not yet taken by the system."""
        return self._data[self._sent :]

    @property
    def unsent_bytes(self) -> int:
        """How many bytes may not have left, for the one who cleans up after it."""
        return len(self._data) - (0 if self._is_dropped else self._sent)

    @property
    def has_begun(self) -> bool:
        """Whether a byte of the slip has left, or may have."""
        return self._sent + self._uncertain > self._before_bytes

    @property
    def has_left(self) -> bool:
        """Whether every byte has left the computer."""
        return self.left_s is not None

    @property
    def is_held(self) -> bool:
        """Whether no more of it may be sent, because the printer is in trouble."""
        return self._troubled_s is not None

    @property
    def waits_for_fence(self) -> bool:
        """Whether the answer behind the slip is the only thing missing.

        It may come before anybody has looked whether the last byte has left.
        """
        return self._frame.proof is SlipProof.FENCE and not self.rest

    @property
    def handed_over_s(self) -> float:
        """When its last byte left, or was taken by the system as long as nobody has looked further."""
        return self._moved_s if self.left_s is None else self.left_s

    @property
    def is_half_printed(self) -> bool:
        """Whether a part of it may lie on the paper, uncut."""
        if not self.has_begun or self.state.is_printed:
            return False
        return bool(self.rest) or self.is_held or self._is_dropped

    def taken(self, count: int, now_s: float) -> None:
        """Note that the system took the next ``count`` bytes."""
        self._sent += count
        self._waiting += count
        if count:
            self._moved_s = now_s

    def waiting(self, count: int, now_s: float, *, arrives_s: float) -> JobNews | None:
        """Note how many taken bytes have not left the computer yet.

        Args:
            count: How many.
            now_s: Now.
            arrives_s: When the last of them can have come over the line at the earliest.

        Returns:
            News, when the last one has left.
        """
        if count < self._waiting:
            self._moved_s = now_s
        self._waiting = count
        if self.rest or count or self.has_left:
            return None
        self.left_s = now_s
        self._moved_s = max(now_s, arrives_s)
        if self.state is not SlipState.SENDING:
            return None
        return self._reach(SlipState.SENT, is_end=self._frame.proof is SlipProof.NONE)

    def dropped(self) -> None:
        """Note that those bytes were dropped which had not left the computer, nobody knows how many."""
        self._is_dropped = True

    def may_have_left(self, count: int) -> None:
        """Note that a failed write leaves ``count`` bytes in doubt."""
        self._uncertain = count

    def hear_process_id(self, process_id: bytes, now_s: float) -> JobNews | None:
        """Hear that a mark was reached; marks of other slips and marks heard before are no news."""
        phase = self._frame.phase_of(process_id)
        if phase is None or _RANK[phase.state] <= _RANK.get(self.state, 0):
            return None
        self._moved_s = max(self._moved_s, now_s)
        return self._reach(phase.state, is_end=phase.state is SlipState.CUT)

    def hear_late(self, process_id: bytes) -> JobNews | None:
        """Hear a mark after the end: only that the slip is on paper after all is news."""
        phase = self._frame.phase_of(process_id)
        if phase is None or not phase.state.is_printed or _RANK[phase.state] <= _RANK.get(self.state, 0):
            return None
        return self._reach(phase.state, is_end=True)

    def hear_fence(self) -> JobNews:
        """Hear the answer behind the slip: all before it was carried out."""
        return self._reach(SlipState.PRINTED, is_end=True)

    def is_stalled(self, now_s: float) -> bool:
        """Whether its bytes do not go any more."""
        return not self.has_left and not self.is_held and now_s - self._moved_s >= self._times.stalled_after_s

    def meet(self, cause: PrinterCause, now_s: float) -> None:
        """Note how the printer is: in trouble, or well again before anything was given up."""
        if cause.may_print and self.clearing is Clearing.NOT_ASKED:
            self._troubled_s = None
        elif not cause.may_print and self._troubled_s is None:
            self._troubled_s = now_s

    def wants_clearing(self, now_s: float) -> bool:
        """Whether it is time to have the printer drop the rest."""
        return (
            self._troubled_s is not None
            and self.has_begun
            and self.clearing is Clearing.NOT_ASKED
            and now_s >= self._troubled_s + self._times.grace_s
        )

    def asked_to_clear(self, arrives_s: float) -> None:
        """Note that the order to clear was given.

        Args:
            arrives_s: When it can have arrived at the earliest.
        """
        self.clearing = Clearing.ASKED
        self._clear_until_s = arrives_s + self._times.clear_within_s

    def hear_cleared(self) -> None:
        """Note that the printer holds nothing of it any more."""
        if self.clearing is Clearing.ASKED:
            self.clearing = Clearing.DONE

    def is_over(self, now_s: float) -> bool:
        """Whether nothing more is to be waited for."""
        if self.clearing is Clearing.DONE:
            return True
        deadline_s = self.deadline_s
        return deadline_s is not None and now_s >= deadline_s

    @property
    def deadline_s(self) -> float | None:
        """When it is looked after again, if nothing happens."""
        if self._clear_until_s is not None:
            return self._clear_until_s
        if self._troubled_s is not None:
            return self._troubled_s + self._times.grace_s
        if self.has_left:
            return self._moved_s + self._times.confirm_within_s
        return self._moved_s + self._times.stalled_after_s

    def end(self, cause: PrinterCause) -> JobNews:
        """Tell what became of it, now that nothing more is waited for.

        Args:
            cause: Why it ends short.
        """
        if self.state.is_printed:
            return self._reach(self.state, is_end=True, cause=cause)
        if not self.has_begun:
            return self._reach(SlipState.NOT_SENT, is_end=True, cause=cause)
        if self.clearing is Clearing.DONE and not self._may_be_whole:
            return self._reach(SlipState.CANCELLED, is_end=True, cause=cause)
        if self.has_left and self._frame.proof is SlipProof.NONE:
            return self._reach(SlipState.SENT, is_end=True)
        return self._reach(SlipState.UNKNOWN, is_end=True, cause=cause)

    @property
    def _may_be_whole(self) -> bool:
        """Whether all of it may have been on paper before the rest was dropped, with nobody to say so."""
        return self._frame.proof is not SlipProof.PROCESS_ID and len(self.rest) <= _AFTER_BODY_BYTES

    def _reach(self, state: SlipState, *, is_end: bool, cause: PrinterCause = PrinterCause.READY) -> JobNews:
        self.state = state
        proof = self._frame.proof if state in _PROVED else SlipProof.NONE
        return JobNews(state, is_end, proof, max(0, self._sent - self._before_bytes), cause)


_AFTER_BODY_BYTES = len(CUT + Question.FENCE.value)
_PROVED = frozenset({SlipState.STARTED, SlipState.PRINTED, SlipState.CUT})
_RANK = {SlipState.STARTED: 1, SlipState.PRINTED: 2, SlipState.CUT: 3}

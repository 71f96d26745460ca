"""The one slip being sent: which of its bytes have gone, what the printer said of it, and when to give up.

Pure: no port, no thread. Moments are ``time.monotonic`` seconds. Must not import anything but the standard
library, desk and hardware's own records.
"""

from __future__ import annotations

from enum import Enum, auto

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.frame import Frame, Phase
from hardware.jobs import JobNews, PrintJob
from hardware.patience import FlightTimes, earliest


class Clearing(Enum):
    """Where the order to drop the rest of the slip stands."""

    NOT_ASKED = auto()
    ASKED = auto()
    DONE = auto()


class SlipFlight:
    """Belongs to the link's thread.

    Attributes:
        job: The job.
        before: What goes before its bytes, see ``recovery``.
        begun_s: When it began.
        state: How far it has come.
        clearing: Whether the printer was told to drop it.
        is_dropped: Whether what had not left the computer was dropped.
        fences: The answers behind it.
    """

    def __init__(self, job: PrintJob, frame: Frame, before: bytes, times: FlightTimes, now_s: float) -> None:
        """Begin with nothing sent.

        Args:
            job: The job.
            frame: Its bytes.
            before: What has to go before them.
            times: The patience.
            now_s: Now.
        """
        self.job = job
        self.before = before
        self.begun_s = now_s
        self.state = SlipState.SENDING
        self.clearing = Clearing.NOT_ASKED
        self.is_dropped = False
        self._frame = frame
        self._data = before + frame.data
        self._times = times
        self._sent = self._uncertain = self._waiting = 0
        self._has_left = self._is_answering = False
        self._moved_s = now_s
        self._troubled_s: float | None = None
        self._clear_until_s: float | None = None
        self.fences = frame.new_fences(now_s)
        self._heard: set[Phase] = set()

    @property
    def rest(self) -> bytes:
        """The bytes not yet taken by the system."""
        return self._data[self._sent :]

    @property
    def length(self) -> int:
        """How many bytes there are in all."""
        return len(self._data)

    @property
    def has_begun(self) -> bool:
        """Whether a byte of the slip has left, or may have."""
        return self._sent + self._uncertain > len(self.before)

    @property
    def has_left(self) -> bool:
        """Whether every byte has left the computer."""
        return self._has_left

    @property
    def is_held(self) -> bool:
        """Whether no more of it may be sent, because the printer is in trouble."""
        return self._troubled_s is not None

    @property
    def has_fence(self) -> bool:
        """Whether the printer answers behind it, in the order of its data."""
        return self._frame.proof is SlipProof.FENCE

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
        if self.rest or count or self._has_left:
            return None
        self._has_left = True
        self._moved_s = max(now_s, arrives_s)
        if self.state is not SlipState.SENDING:
            return None
        return self._reach(SlipState.SENT, is_end=self._frame.proof is SlipProof.NONE)

    def dropped(self) -> None:
        """Note that what was taken and had not left the computer was dropped: any of it may be missing."""
        self.is_dropped = True

    def may_have_left(self, count: int) -> None:
        """Note that a failed write leaves ``count`` bytes in doubt."""
        self._uncertain = count

    def hear_process_id(self, process_id: bytes, now_s: float) -> JobNews | None:
        """Hear that a mark was reached; marks of other slips and marks heard before are no news."""
        state = self._reached(process_id)
        if state is None or not self.has_begun or self.state is state:
            return None
        self._moved_s = max(self._moved_s, now_s)
        return self._reach(state, is_end=state is SlipState.CUT)

    def hear_late(self, process_id: bytes) -> JobNews | None:
        """Hear a mark after the end: only that the slip is on paper after all is news."""
        state = self._reached(process_id)
        return self._reach(state, is_end=True) if state is not None and state.is_printed else None

    def _reached(self, process_id: bytes) -> SlipState | None:
        """How far a mark brings the slip; None for no further.

        All marks before it must have come back: where one is missing, what stood around it may be missing on
        the paper.
        """
        phase = self._frame.phase_of(process_id)
        if phase is None:
            return None
        self._heard.add(phase)
        is_gapless = self._frame.phases_of_body <= self._heard
        if phase.state.is_printed and not is_gapless:
            return None
        return phase.state if _RANK[phase.state] > _RANK.get(self.state, 0) else None

    def hear_fence(self, value: int, now_s: float) -> None:
        """Hear an answer given in the order of the data; before the last byte was taken it is not its own.

        On USB there is no line whose speed tells when that byte can be there.
        """
        if not self.rest:
            self.fences.hear(value, now_s)

    @property
    def _fences_again_s(self) -> float | None:
        """When the printer is to be asked once more for the answers behind it; None for not at all."""
        may_come = self.has_fence and self._has_left and self._is_answering and not self.is_held
        if not may_come or self.fences.told_s is not None:
            return None
        return max(self._moved_s, self.fences.asked_s) + self._times.ask_again_after_s

    def wants_fences_again(self, now_s: float) -> bool:
        """Whether it is time to ask once more for the answers behind it."""
        return self._fences_again_s is not None and now_s >= self._fences_again_s

    def is_stalled(self, now_s: float) -> bool:
        """Whether its bytes do not go any more."""
        is_stuck = now_s - self._moved_s >= self._times.stalled_after_s
        return is_stuck and not self._has_left and not self.is_held

    def meet(
        self, cause: PrinterCause, now_s: float, *, is_clean: bool, is_answering: bool
    ) -> JobNews | None:
        """Let time pass, and note how the printer is: in trouble, or well again before anything was given up.

        Args:
            cause: How the printer is.
            now_s: Now.
            is_clean: Whether no noise has come since ``fences.asked_s``.
            is_answering: Whether the printer has left no question open since the slip began. One that has may
                have been switched off and on, and whatever it says now is nothing about this slip.

        Returns:
            News, when answers behind it say that it is printed.
        """
        self._is_answering = is_answering
        if cause.may_print and self.clearing is Clearing.NOT_ASKED:
            self._troubled_s = None
        elif not cause.may_print and self._troubled_s is None:
            self._troubled_s = now_s
        if not is_clean:
            self.fences.spoil()
        elif self.fences.are_told(now_s):
            return self._reach(SlipState.PRINTED, is_end=True)
        return None

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
        return now_s >= self._deadline_s

    @property
    def next_moment_s(self) -> float:
        """When it is looked after again, if nothing happens."""
        moment_s = earliest(self.fences.told_s, self._fences_again_s)
        return self._deadline_s if moment_s is None else min(moment_s, self._deadline_s)

    @property
    def _deadline_s(self) -> float:
        if self._clear_until_s is not None:
            return self._clear_until_s
        if self._troubled_s is not None:
            return self._troubled_s + self._times.grace_s
        if self._has_left:
            return self._moved_s + self._times.confirm_within_s
        return self._moved_s + self._times.stalled_after_s

    def end(self, cause: PrinterCause, *, is_all_heard: bool) -> JobNews:
        """Tell what became of it, now that nothing more is waited for.

        Args:
            cause: Why it ends short.
            is_all_heard: Whether nothing the printer said since it began can have been lost.
        """
        if self.state.is_printed:
            return self._reach(self.state, is_end=True, cause=cause)
        if not self.has_begun:
            return self._reach(SlipState.NOT_SENT, is_end=True, cause=cause)
        if self._has_left and self._frame.proof is SlipProof.NONE:
            return self._reach(SlipState.SENT, is_end=True)
        if self.clearing is Clearing.DONE and (self._is_short or (is_all_heard and self._was_caught)):
            return self._reach(SlipState.CANCELLED, is_end=True, cause=cause)
        return self._reach(SlipState.UNKNOWN, is_end=True, cause=cause)

    @property
    def _is_short(self) -> bool:
        """Whether its last line has surely not left."""
        return self._sent + self._uncertain < len(self.before) + self._frame.last_line

    @property
    def _was_caught(self) -> bool:
        """Whether the printer, which had said that it began, was in trouble before the last line."""
        may_be_whole = not self._frame.last_line or Phase.LAST_LINE in self._heard
        if self.state is not SlipState.STARTED or may_be_whole or self._troubled_s is None:
            return False
        return self._troubled_s - self._moved_s < self._times.prints_within_s

    def _reach(self, state: SlipState, *, is_end: bool, cause: PrinterCause = PrinterCause.READY) -> JobNews:
        self.state = state
        proof = self._frame.proof if state in _PROVED else SlipProof.NONE
        return JobNews(state, is_end, proof, max(0, self._sent - len(self.before)), cause)


_PROVED = frozenset({SlipState.STARTED, SlipState.PRINTED, SlipState.CUT})
_RANK = {SlipState.STARTED: 1, SlipState.PRINTED: 2, SlipState.CUT: 3}

"""The lines of a print journal: what is kept of each slip, and which steps its state may take.

The rules of a slip's life stand here once, whatever keeps the lines. Must not import anything but the
standard library and desk records. Nothing of a person: a number, a ticket's random id, times and states.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Reversible
from dataclasses import dataclass, replace

from desk.printer import PrinterCause
from desk.slips import MissingSlip, SlipProof, SlipState


class SlipStepRefused(Exception):
    """A step that no slip takes, such as from PRINTED back to SENT, or a slip that was never begun.

    The program that asks for it is wrong about what it does, so it is a bug and not a ``DeskError``. Nothing
    was noted.
    """


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A slip to be printed, as it is entered in the journal.

    Attributes:
        request_id: The ticket's own id for its first slip, the id of the request for a reprint; each is
            entered once at most.
        ticket_id: The ticket.
        label: Its number, such as ``A012``.
        day: The ticket's day, ISO 8601.
        copy: 1 for the first slip, 2 and more for those that say DUPLICATA.
    """

    request_id: str
    ticket_id: str
    label: str
    day: str
    copy: int = 1


@dataclass(frozen=True, slots=True)
class JournalRecord:
    """One line: what is known of one attempt to print one slip.

    Attributes:
        attempt: Its number, from 1; it grows and is never given to another slip of the same journal.
        entry: Which slip.
        state: How far it has come.
        proof: What that is known from.
        cause: The state of the printer when it was noted; READY when nothing was wrong.
        is_ended: Whether nothing more is done for it; only a late word of the printer may still raise it.
        queued_ms: When it was entered, epoch milliseconds.
        changed_ms: When it was noted last, epoch milliseconds.
    """

    attempt: int
    entry: JournalEntry
    state: SlipState
    proof: SlipProof
    cause: PrinterCause
    is_ended: bool
    queued_ms: int
    changed_ms: int

    @classmethod
    def begun(cls, attempt: int, entry: JournalEntry, at_ms: int) -> JournalRecord:
        """The first line of a slip: QUEUED."""
        state, proof, cause = SlipState.QUEUED, SlipProof.NONE, PrinterCause.READY
        return cls(attempt, entry, state, proof, cause, is_ended=False, queued_ms=at_ms, changed_ms=at_ms)

    @property
    def end(self) -> SlipState | None:
        """What became of this slip; None while it is under way."""
        return self.state if self.is_ended else None

    @property
    def missing_slip(self) -> MissingSlip | None:
        """This slip as one that nobody may count on; None while it is under way, printed or merely sent.

        One that ended after the printer had begun it, without another word, is UNKNOWN to a person.
        """
        state = SlipState.UNKNOWN if self.is_ended and self.state is SlipState.STARTED else self.state
        return MissingSlip(self.entry.ticket_id, self.entry.label, state) if state.is_missing else None

    def noted(
        self, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool, at_ms: int
    ) -> JournalRecord:
        """The line after a new state.

        The way is QUEUED, SENDING, then SENT, STARTED, PRINTED, CUT with any of these left out; NOT_SENT,
        CANCELLED and UNKNOWN leave it where they can be true. What has ended stays so and may only be raised:
        a late word of the printer makes PRINTED or CUT of anything whose bytes have left, and STARTED of
        UNKNOWN or SENT. One that ended as merely SENT becomes UNKNOWN when its printer turns out to speak,
        and was silent then. The same state again is harmless, and never weakens its proof.

        Args:
            state: The new state.
            proof: What it is known from.
            cause: The state of the printer; READY when nothing is wrong.
            is_end: Whether it is the last one; CUT and those that leave the way are so by themselves.
            at_ms: Now, epoch milliseconds.

        Raises:
            SlipStepRefused: No slip takes this step.
        """
        steps = _LATE_STEPS if self.is_ended else _STEPS
        if state is not self.state and state not in steps[self.state]:
            raise SlipStepRefused(f"slip {self.attempt} ({self.entry.label}): {self.state} to {state}")
        if is_end and state in _NEVER_LAST:
            raise SlipStepRefused(f"slip {self.attempt} ({self.entry.label}) cannot end as {state}")
        if state is self.state and _PROOFS.index(proof) < _PROOFS.index(self.proof):
            proof = self.proof
        is_ended = self.is_ended or is_end or state in _ALWAYS_LAST
        return replace(self, state=state, proof=proof, cause=cause, is_ended=is_ended, changed_ms=at_ms)

    def recovered(self, at_ms: int) -> JournalRecord:
        """The line after its program ended in the middle of it, killed or not; itself when it had ended.

        QUEUED has sent nothing: NOT_SENT. SENDING, SENT and STARTED may be on paper or not: UNKNOWN. PRINTED
        and CUT stay, and have ended.
        """
        if self.is_ended:
            return self
        state = _AFTER_RESTART.get(self.state, self.state)
        proof = self.proof if state is self.state else SlipProof.NONE
        return replace(self, state=state, proof=proof, is_ended=True, changed_ms=at_ms)


def missing_on(records: Iterable[JournalRecord], day: str) -> tuple[JournalRecord, ...]:
    """The slips of a day that nobody may count on, oldest first: the latest line of each ticket counts.

    Args:
        records: In the order they were entered.
        day: ISO 8601.
    """
    latest = {each.entry.ticket_id: each for each in records if each.entry.day == day}
    missing = (each for each in latest.values() if each.missing_slip is not None)
    return tuple(sorted(missing, key=lambda each: each.attempt))


def merely_sent_on(records: Iterable[JournalRecord], day: str) -> tuple[JournalRecord, ...]:
    """The slips of a day that ended as SENT, without a word of the printer.

    Args:
        records: In the order they were entered.
        day: ISO 8601.
    """
    sent = (each for each in records if each.is_ended and each.state is SlipState.SENT)
    return tuple(each for each in sent if each.entry.day == day)


def given_since(records: Iterable[JournalRecord], moment_ms: int) -> tuple[JournalRecord, ...]:
    """The slips entered since a moment, of any kind: they took paper, may have taken some, or wait for it.

    Args:
        records: In the order they were entered.
        moment_ms: Epoch milliseconds.
    """
    lately = (each for each in records if each.queued_ms >= moment_ms)
    return tuple(each for each in lately if each.state is not SlipState.NOT_SENT)


def latest_of(records: Reversible[JournalRecord], ticket_id: str) -> JournalRecord | None:
    """The newest line of a ticket; None when it had no slip.

    Args:
        records: In the order they were entered.
        ticket_id: The ticket.
    """
    return next((each for each in reversed(records) if each.entry.ticket_id == ticket_id), None)


def may_be_in_printer(records: Reversible[JournalRecord]) -> bool:
    """Whether a printer may still hold a part of the slip that was sent last, and print it when it can.

    Of a slip that ended as merely sent the printer never says more; that one counts as printed.

    Args:
        records: In the order they were entered.
    """
    sent = (each for each in reversed(records) if each.state not in _NOTHING_LEFT)
    last = next(sent, None)
    return last is not None and (last.state is SlipState.UNKNOWN or last.state in _ON_THE_WAY)


_PROOFS = tuple(SlipProof)
_NOTHING_LEFT = frozenset({SlipState.QUEUED, SlipState.NOT_SENT})
_ON_THE_WAY = frozenset({SlipState.SENDING, SlipState.STARTED})
_ON_PAPER = frozenset({SlipState.PRINTED, SlipState.CUT})
_NEVER_LAST = frozenset({SlipState.QUEUED, SlipState.SENDING})
_ALWAYS_LAST = frozenset({SlipState.CUT, SlipState.NOT_SENT, SlipState.CANCELLED, SlipState.UNKNOWN})
_LOST = frozenset({SlipState.CANCELLED, SlipState.UNKNOWN})
_NO_STEP: frozenset[SlipState] = frozenset()

Steps = Mapping[SlipState, frozenset[SlipState]]

_STEPS: Steps = {
    SlipState.QUEUED: frozenset({SlipState.SENDING, SlipState.NOT_SENT, SlipState.CANCELLED}),
    SlipState.SENDING: _LOST | _ON_PAPER | {SlipState.SENT, SlipState.STARTED, SlipState.NOT_SENT},
    SlipState.SENT: _LOST | _ON_PAPER | {SlipState.STARTED},
    SlipState.STARTED: _LOST | _ON_PAPER,
    SlipState.PRINTED: frozenset({SlipState.CUT}),
    **dict.fromkeys(_ALWAYS_LAST, _NO_STEP),
}
_LATE_STEPS: Steps = {
    **dict.fromkeys(SlipState, _NO_STEP),
    SlipState.SENT: _ON_PAPER | {SlipState.STARTED, SlipState.UNKNOWN},
    SlipState.STARTED: _ON_PAPER,
    SlipState.PRINTED: frozenset({SlipState.CUT}),
    SlipState.CANCELLED: _ON_PAPER,
    SlipState.UNKNOWN: _ON_PAPER | {SlipState.STARTED},
}
_AFTER_RESTART = {
    SlipState.QUEUED: SlipState.NOT_SENT,
    **dict.fromkeys((SlipState.SENDING, SlipState.SENT, SlipState.STARTED), SlipState.UNKNOWN),
}

"""What is known of a printer: the facts it tells by bits, and the one word that stands for them.

All records never change. Must not import anything but the standard library and desk. Sources of the bits:
automatic status back and real-time status in the ESC/POS command references of printer makers.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desk.printer import PrinterCause
from hardware.commands import Question


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """What the sensors said last; None for what the printer never said.

    Attributes:
        is_offline: It does not print now.
        is_cover_open: The cover is open.
        is_paper_out: There is no paper.
        is_near_end: The roll is nearly at its end.
        is_cutter_stuck: The cutter cannot move.
        has_error: Another error, such as a head that is too hot.
    """

    is_offline: bool | None = None
    is_cover_open: bool | None = None
    is_paper_out: bool | None = None
    is_near_end: bool | None = None
    is_cutter_stuck: bool | None = None
    has_error: bool | None = None

    @property
    def cause(self) -> PrinterCause:
        """The trouble to mend first, in one word; READY when nothing is wrong or nothing is known."""
        if self.is_cover_open:
            return PrinterCause.COVER_OPEN
        if self.is_paper_out:
            return PrinterCause.PAPER_OUT
        if self.is_cutter_stuck:
            return PrinterCause.CUTTER
        if self.is_offline or self.has_error:
            return PrinterCause.OFFLINE
        return PrinterCause.NEAR_END if self.is_near_end else PrinterCause.READY


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """A snapshot.

    Attributes:
        cause: The state of the printer in one word.
        since_s: Since when, ``time.monotonic`` seconds.
        last_error: The system's own word for the trouble, such as ``ENOENT``; empty when there is none.
        facts: What its sensors said.
        heard_s: When it last said anything that is a printer's reply, ``time.monotonic`` seconds; None when
            it never did.
    """

    cause: PrinterCause
    since_s: float
    last_error: str = ""
    facts: PrinterFacts = field(default_factory=PrinterFacts)
    heard_s: float | None = None

    @property
    def answers(self) -> bool:
        """Whether this printer has ever answered on this connection."""
        return self.heard_s is not None

    def age_s(self, now_s: float) -> float | None:
        """How old the printer's last word is, seconds; None when there is none.

        Args:
            now_s: Now, ``time.monotonic`` seconds.
        """
        return None if self.heard_s is None else max(0.0, now_s - self.heard_s)


def pushed(data: bytes) -> PrinterFacts:
    """The facts of an automatic status back.

    Args:
        data: Its four bytes.
    """
    return PrinterFacts(
        is_offline=bool(data[0] & 0x08),
        is_cover_open=bool(data[0] & 0x20),
        is_paper_out=bool(data[2] & 0x0C),
        is_near_end=bool(data[2] & 0x03),
        is_cutter_stuck=bool(data[1] & 0x08),
        has_error=bool(data[1] & 0x64),
    )


def answered(facts: PrinterFacts, question: Question, value: int) -> PrinterFacts:
    """The facts after an answer.

    Args:
        facts: The facts before it.
        question: What was asked.
        value: The byte of the answer.
    """
    match question:
        case Question.PRINTER:
            return replace(facts, is_offline=bool(value & 0x08))
        case Question.OFFLINE_CAUSE:
            return replace(facts, is_cover_open=bool(value & 0x04))
        case Question.ERROR_CAUSE:
            return replace(facts, is_cutter_stuck=bool(value & 0x08), has_error=bool(value & 0x64))
        case Question.PAPER:
            return replace(facts, is_near_end=bool(value & 0x0C), is_paper_out=bool(value & 0x60))
        case Question.FENCE:
            return replace(facts, is_near_end=bool(value & 0x03), is_paper_out=bool(value & 0x0C))

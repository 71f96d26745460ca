"""What the probe asks of a printer and of the person in front of it, and what each answer means.

Pure: no port, no clock, no screen. Must not import anything but the standard library and hardware's own
records. A probed fact beats a documented one; what nobody saw stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace

from hardware.commands import CLEAR_BUFFERS, ENABLE_STATUS_BACK, INITIALIZE, Question, process_id_mark
from hardware.probe_slip import Line
from hardware.profile import PROBED, PROBED_ABSENT, Capabilities, Capability, PrinterProfile
from hardware.replies import (
    BuffersCleared,
    KeyList,
    PlainByte,
    ProcessId,
    PushedStatus,
    RealTimeAnswer,
    Reply,
    TextBlock,
)
from hardware.stored_graphics import LIST_HEARD, list_keys, read_keys

TRIAL_ID = b"TRY!"
_YES, _NO = frozenset({"y", "yes", "o", "oui"}), frozenset({"n", "no", "non"})


@dataclass(frozen=True, slots=True)
class Trial:
    """A command that a printer which knows it answers at once, without any paper.

    Attributes:
        capability: What it shows, a field of ``Capabilities``.
        command: What to send.
        is_answer: Whether a reply is the answer.
    """

    capability: str
    command: bytes
    is_answer: Callable[[Reply], bool]


TRIALS = (
    Trial("fence", Question.FENCE.value, lambda reply: isinstance(reply, PlainByte)),
    Trial("clears_buffers", CLEAR_BUFFERS, lambda reply: isinstance(reply, BuffersCleared)),
    Trial("stored_graphics", list_keys() + LIST_HEARD, lambda reply: isinstance(reply, KeyList)),
    Trial("process_ids", process_id_mark(TRIAL_ID), lambda reply: reply == ProcessId(TRIAL_ID)),
    Trial("pushes_status", ENABLE_STATUS_BACK, lambda reply: isinstance(reply, PushedStatus)),
)
"""In this order: the status back at last, so that none comes between other answers.

A printer that knows ``GS ( L`` waits behind each block for ``LIST_HEARD`` and would take any other byte for a
refusal, the next question too when its list is late; others pass over that byte."""

CLEAN = INITIALIZE
"""Between trials: what an unknown command left on the line goes away, and the status back with it."""

REAL_TIME_QUESTIONS = (Question.PRINTER, Question.OFFLINE_CAUSE, Question.ERROR_CAUSE, Question.PAPER)
IDENTITIES = (66, 67, 65)
"""Maker, model and version, ``GS I``: a hint, since many printers say they are another."""


def identity_question(number: int) -> bytes:
    """Ask a printer what it is [GS I]."""
    return b"\x1dI" + bytes([number])


def is_identity(reply: Reply) -> bool:
    """Whether it answers ``identity_question``."""
    return isinstance(reply, TextBlock)


def is_real_time(reply: Reply) -> bool:
    """Whether it answers one of ``REAL_TIME_QUESTIONS``."""
    return isinstance(reply, RealTimeAnswer)


def is_key_list(reply: Reply) -> bool:
    """Whether it is a block of the keys of kept pictures."""
    return isinstance(reply, KeyList)


def has_more_keys(reply: Reply) -> bool:
    """Whether a block of keys is followed by another one."""
    read = read_keys(b"7r" + reply.data + b"\0") if isinstance(reply, KeyList) else None
    return read is not None and read[1]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a probe has seen; None everywhere for what nobody saw.

    Attributes:
        can: Capabilities by name: there, or not.
        code_page: What ``ESC t`` calls CP1252.
        head_to_cutter_mm: As read off the ruler.
    """

    can: dict[str, bool | None] = field(default_factory=dict)
    code_page: int | None = None
    head_to_cutter_mm: float | None = None

    def with_can(self, **found: bool | None) -> Findings:
        """The same and more."""
        return replace(self, can={**self.can, **found})


def probed_profile(base: PrinterProfile, findings: Findings, *, name: str, title: str) -> PrinterProfile:
    """Put what was seen over what was known.

    Args:
        base: What the settings said of the printer.
        findings: What was seen.
        name: How the new profile is called.
        title: How people call the printer.
    """
    known = {each.name: getattr(base.can, each.name) for each in fields(Capabilities)}
    seen = {key: _capability(is_there) for key, is_there in findings.can.items() if is_there is not None}
    distance_mm = findings.head_to_cutter_mm
    return replace(
        base,
        name=name,
        title=title,
        can=Capabilities(**{**known, **seen}),
        code_page=base.code_page if findings.code_page is None else findings.code_page,
        head_to_cutter_dots=base.head_to_cutter_dots
        if distance_mm is None
        else round(distance_mm * base.dots_per_mm),
    )


def _capability(is_there: bool) -> Capability:
    return PROBED if is_there else PROBED_ABSENT


def pushes(*, at_once: bool, at_change: bool | None) -> bool | None:
    """Whether a printer that speaks pushes its status.

    Args:
        at_once: It came when it was switched on, as it must.
        at_change: It came when the cover was opened; None when nobody opened it.
    """
    return at_change if at_once else False


def marks_mean(*, trial: bool | None, on_paper: bool | None) -> bool | None:
    """Whether process ids can be counted on: answered without paper and behind a real print.

    Args:
        trial: Answered without paper.
        on_paper: Both marks of the slip came back; None when no slip was printed to its end.
    """
    return on_paper if trial else trial


def lines_mean(right: frozenset[int] | None, lines: tuple[Line, ...]) -> Findings:
    """What it means which lines show the accents right.

    Args:
        right: Numbers of the lines that do; None when nobody knows.
        lines: The lines, the plainest first.
    """
    best = next((line for line in lines if right and line.number in right), None)
    if best is None:
        return Findings()
    # A printer that needs to be told takes two bytes for one character until it is.
    is_chinese = {"chinese_first": best.is_told} if best.shows_chinese else {}
    return Findings(dict(is_chinese), best.code_page)


def read_yes_no(text: str) -> bool | None:
    """Read an answer, in French too; None for not sure.

    Raises:
        ValueError: It is neither.
    """
    word = text.strip().lower()
    if not word:
        return None
    if word in _YES | _NO:
        return word in _YES
    raise ValueError("please type y for yes, n for no, or nothing when you are not sure")


def read_numbers(text: str, most: int) -> frozenset[int] | None:
    """Read the numbers of lines, 0 for none; None for not sure.

    Raises:
        ValueError: It is something else.
    """
    words = text.replace(",", " ").split()
    if not words:
        return None
    if not all(word.isascii() and word.isdecimal() and int(word) <= most for word in words):
        raise ValueError(
            f"please type numbers from 1 to {most}, 0 for none, or nothing when you are not sure"
        )
    return frozenset(int(word) for word in words) - {0}


def read_mm(text: str, most: float) -> float | None:
    """Read millimetres, with a point or a comma; None for not sure.

    Raises:
        ValueError: It is something else.
    """
    word = text.strip().lower().removesuffix("mm").strip().replace(",", ".")
    if not word:
        return None
    try:
        distance = float(word)
    except ValueError:
        distance = -1.0
    if not 0 <= distance <= most:
        raise ValueError(f"please type millimetres from 0 to {most:g}, or nothing when you are not sure")
    return distance

"""The frame around a slip's body: everything a printer needs to print it, and to say that it has.

Must not import anything but the standard library, desk and hardware's own records. Source: the ESC/POS
command references of printer makers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desk.slips import SlipProof, SlipState
from hardware.commands import CUT, ENABLE_STATUS_BACK, INITIALIZE, Question, process_id_mark
from hardware.fences import FENCE_ANSWERS, Fences
from hardware.last_line import last_line_at
from hardware.profile import Capabilities

FENCE_QUESTIONS = Question.FENCE.value * FENCE_ANSWERS
"""What stands behind a slip of a printer that answers in the order of its data and has no process ids."""

# No letter of an attempt looks like the beginning of a reply.
_LETTERS = b"@ABCDEFGHIJKLMNO"
_LETTERS_EACH = 3


class Phase(IntEnum):
    """What a mark in the frame stands behind; the value is the first byte of its process id.

    LAST_LINE stands before the last line: until it comes back the slip is not whole. It is no news.
    """

    STARTED = ord("A")
    PRINTED = ord("B")
    CUT = ord("C")
    LAST_LINE = ord("D")

    @property
    def state(self) -> SlipState:
        """How far the slip is when this mark comes back."""
        return {
            Phase.STARTED: SlipState.STARTED,
            Phase.PRINTED: SlipState.PRINTED,
            Phase.CUT: SlipState.CUT,
            Phase.LAST_LINE: SlipState.STARTED,
        }[self]


@dataclass(frozen=True, slots=True)
class Frame:
    """The bytes of one attempt at one slip.

    Attributes:
        data: All of them, in order.
        code: Tells the marks of this attempt from those of others; empty without marks.
        proof: The best word the printer can give on it.
        last_line: Where its last line begins, with the mark before it: while no more has gone the slip is
            not whole. 0 where that is not known; then it is never said to be cut short.
    """

    data: bytes
    code: bytes
    proof: SlipProof
    last_line: int = 0

    @property
    def phases_of_body(self) -> frozenset[Phase]:
        """The marks that stand before and in the body."""
        return frozenset({Phase.STARTED, Phase.LAST_LINE} if self.last_line else {Phase.STARTED})

    def new_fences(self, now_s: float) -> Fences:
        """What will keep the answers behind this frame, which begins now."""
        return Fences(FENCE_ANSWERS if self.proof is SlipProof.FENCE else 0, now_s)

    def phase_of(self, process_id: bytes) -> Phase | None:
        """Which mark of this frame has come back; None when it is none of its own."""
        if not self.code or process_id[1:] != self.code:
            return None
        return Phase(process_id[0]) if process_id[0] in Phase.__members__.values() else None


def make_frame(body: bytes, attempt: int, can: Capabilities, *, has_fence: bool = False) -> Frame:
    """Put the frame around the body of a slip.

    ``ESC @ | GS a 0E | started | body | printed | GS V 66 0 | cut``, where the marks are process ids of
    ``GS ( H``, and one more stands before the last line of the body. Where the printer has none but answers
    in the order of its data, ``GS r 1`` stands behind the cut instead, some times over, see ``Fences``.

    Args:
        body: From the choice of the code page to the last line feed.
        attempt: Number of the attempt, 1 or more.
        can: What the printer can do.
        has_fence: Whether ``GS r 1`` is answered.
    """
    opening = INITIALIZE + (ENABLE_STATUS_BACK if can.pushes_status.may_be_there else b"")
    last_line = last_line_at(body)
    start, end = (body, b"") if last_line is None else (body[:last_line], body[last_line:])
    if can.process_ids.is_there:
        code = attempt_code(attempt)
        marks = {phase: process_id_mark(bytes([phase]) + code) for phase in Phase}
        start = opening + marks[Phase.STARTED] + start
        end = (marks[Phase.LAST_LINE] if end else b"") + end
        data = start + end + marks[Phase.PRINTED] + CUT + marks[Phase.CUT]
        return Frame(data, code, SlipProof.PROCESS_ID, len(start) if end else 0)
    last_line_place = len(opening + start) if end else 0
    if has_fence:
        data = opening + body + CUT + FENCE_QUESTIONS
        return Frame(data, b"", SlipProof.FENCE, last_line_place)
    return Frame(opening + body + CUT, b"", SlipProof.NONE, last_line_place)


def attempt_code(attempt: int) -> bytes:
    """Three bytes that tell this attempt from the 4,095 before it."""
    letters = bytearray()
    for _ in range(_LETTERS_EACH):
        attempt, digit = divmod(attempt, len(_LETTERS))
        letters.append(_LETTERS[digit])
    return bytes(reversed(letters))

"""The frame around a slip's body: everything a printer needs to print it, and to say that it has.

Must not import anything but the standard library, desk and hardware's own records. Source: the ESC/POS
command references of printer makers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desk.slips import SlipProof, SlipState
from hardware.commands import CUT, ENABLE_STATUS_BACK, INITIALIZE, Question, process_id_mark
from hardware.profile import Capabilities

# No letter of an attempt looks like the beginning of a reply.
_LETTERS = b"@ABCDEFGHIJKLMNO"
_LETTERS_EACH = 3
# A slip is under 4 KB, and so is what a command of it may still wait for.
_LONGEST_REST = 4096
ATTEMPTS_TOLD_APART = len(_LETTERS) ** _LETTERS_EACH
"""After this many attempts their codes begin anew."""


class Phase(IntEnum):
    """What a mark in the frame stands behind; the value is the first byte of its process id."""

    STARTED = ord("A")
    PRINTED = ord("B")
    CUT = ord("C")

    @property
    def state(self) -> SlipState:
        """How far the slip is when this mark comes back."""
        return {
            Phase.STARTED: SlipState.STARTED,
            Phase.PRINTED: SlipState.PRINTED,
            Phase.CUT: SlipState.CUT,
        }[self]


@dataclass(frozen=True, slots=True)
class Frame:
    """The bytes of one attempt at one slip.

    Attributes:
        data: All of them, in order.
        code: Tells the marks of this attempt from those of others; empty without marks.
        proof: The best word the printer can give on it.
    """

    data: bytes
    code: bytes
    proof: SlipProof

    def phase_of(self, process_id: bytes) -> Phase | None:
        """Which mark of this frame has come back; None when it is none of its own."""
        if not self.code or process_id[1:] != self.code:
            return None
        return Phase(process_id[0]) if process_id[0] in Phase.__members__.values() else None


def make_frame(body: bytes, attempt: int, can: Capabilities, *, has_fence: bool = False) -> Frame:
    """Put the frame around the body of a slip.

    ``ESC @ | GS a 0E | started | body | printed | GS V 66 0 | cut``, where the three marks are process ids of
    ``GS ( H``. Where the printer has none but answers in the order of its data, ``GS r 1`` stands behind the
    cut instead.

    Args:
        body: From the choice of the code page to the last line feed.
        attempt: Number of the attempt, 1 or more.
        can: What the printer can do.
        has_fence: Whether ``GS r 1`` was found to be answered, where the profile does not know.
    """
    opening = INITIALIZE + (ENABLE_STATUS_BACK if can.pushes_status.may_be_there else b"")
    if can.process_ids.is_there:
        code = attempt_code(attempt)
        marks = {phase: process_id_mark(bytes([phase]) + code) for phase in Phase}
        data = opening + marks[Phase.STARTED] + body + marks[Phase.PRINTED] + CUT + marks[Phase.CUT]
        return Frame(data, code, SlipProof.PROCESS_ID)
    if has_fence or can.fence.is_there:
        return Frame(opening + body + CUT + Question.FENCE.value, b"", SlipProof.FENCE)
    return Frame(opening + body + CUT, b"", SlipProof.NONE)


def attempt_code(attempt: int) -> bytes:
    """Three bytes that tell this attempt from the 4,095 before it."""
    letters = bytearray()
    for _ in range(_LETTERS_EACH):
        attempt, digit = divmod(attempt, len(_LETTERS))
        letters.append(_LETTERS[digit])
    return bytes(reversed(letters))


def recovery(unsent_bytes: int) -> bytes:
    """What goes before the next slip when the one before may lie half printed on the paper.

    A command whose rest never came would take the next slip's bytes for its own: as many zeros as are
    missing satisfy it, and are nothing to a printer that waits for none. Then the half slip is cut off.

    Args:
        unsent_bytes: How many bytes of the broken frame never left.
    """
    return bytes(min(unsent_bytes, _LONGEST_REST)) + INITIALIZE + CUT

"""A dialogue with a printer that a test plays, in a time of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from hardware.commands import Question
from hardware.dialogue import Dialogue
from hardware.patience import DialogueTimes
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from hardware.status import PrinterFacts

# An idle printer without a drawer: its first answer, taken for the second, would be an open cover.
IDLE = {
    Question.PRINTER: b"\x16",
    Question.OFFLINE_CAUSE: b"\x12",
    Question.ERROR_CAUSE: b"\x12",
    Question.PAPER: b"\x12",
}
WELL = PrinterFacts(
    is_offline=False,
    is_cover_open=False,
    is_paper_out=False,
    is_near_end=False,
    is_cutter_stuck=False,
    has_error=False,
)
TIMES = DialogueTimes()
CAN = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED_ABSENT)
FENCED = Capabilities(answers=DOCUMENTED, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED)


@dataclass
class Talk:
    """A dialogue, a clock, and what was asked last."""

    can: Capabilities = CAN
    now_s: float = 100.0
    times: DialogueTimes = TIMES
    asked: list[bytes] = field(default_factory=list)
    says: dict[Question, bytes] = field(default_factory=lambda: dict(IDLE))

    def __post_init__(self) -> None:
        self.dialogue = Dialogue(self.can, self.times)
        self.dialogue.opened(self.now_s)

    def wait(self, seconds: float) -> None:
        """Let time pass, in steps as small as the dialogue asks for."""
        ends_s = self.now_s + seconds
        while self.now_s < ends_s:
            moment_s = self.dialogue.next_moment_s
            self.now_s = ends_s if moment_s is None else min(max(moment_s, self.now_s + 0.001), ends_s)
            self.dialogue.tick(self.now_s)
            self.put()

    def put(self) -> None:
        """Send what it wants to ask now."""
        if words := self.dialogue.next_words(self.now_s, is_idle=True):
            self.dialogue.asked(self.now_s)
            self.asked.append(words)

    def hear(self, data: bytes) -> None:
        self.dialogue.hear(data, self.now_s)

    def answer(self, times: int = 1) -> None:
        """Answer the question asked last, and let the next one come."""
        self.hear(self.says[Question(self.asked[-1])] * times)
        self.wait(TIMES.ask_again_s)

    def converse(self, seconds: float) -> None:
        """Answer every question once, but for those in the order of the data."""
        ends_s, answered = self.now_s + seconds, len(self.asked)
        while self.now_s < ends_s:
            self.wait(0.002)
            if len(self.asked) > answered:
                answered = len(self.asked)
                self.hear(self.says.get(Question(self.asked[-1]), b""))

    def until_fence(self) -> None:
        """Answer all questions until one is put that is answered in the order of the data."""
        before = self.asked.count(Question.FENCE.value)
        while self.asked.count(Question.FENCE.value) == before:
            self.converse(0.002)

    def until_known(self) -> None:
        self.put()
        for _ in range(2 * len(IDLE)):
            self.answer()
        assert self.dialogue.facts == WELL

"""What is believed of a printer's sensors: what changes the picture counts when it was said twice.

By a pushed status and an answer that bears it out, or by two rounds of answers that say the same: noise can
look like one of them, and like both hardly ever. Pure. Must not import anything but desk and hardware's own
records.
"""

from __future__ import annotations

from desk.printer import PrinterCause
from hardware.commands import Question
from hardware.status import PrinterFacts, answered


class Readings:
    """Belongs to one thread.

    Attributes:
        facts: What is believed now.
        is_known: Whether the printer itself has answered since ``forget``.
    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self.facts = self._draft = PrinterFacts()
        self._candidate: PrinterFacts | None = None
        self.is_known = False

    @property
    def is_on_line(self) -> bool:
        """Whether the printer has said that it prints."""
        return self.facts.is_offline is False

    @property
    def are_well(self) -> bool:
        """Whether nothing is wrong with it, not even paper near its end."""
        return self.facts.cause is PrinterCause.READY

    @property
    def has_new_line_state(self) -> bool:
        """Whether this round tells for the first time that it went off line, or came back."""
        return self._candidate is None and self._draft.is_offline != self.facts.is_offline

    def begin_round(self) -> None:
        """Let a round of answers begin."""
        self._draft = self.facts

    def take_answer(self, question: Question, value: int) -> None:
        """Take an answer of this round.

        Args:
            question: What was asked.
            value: The byte of the answer.
        """
        self._draft = answered(self._draft, question, value)

    def end_round(self) -> bool:
        """Weigh the answers of a round together.

        Returns:
            Whether they are believed now; when not, another full round is needed.
        """
        is_old_news = self.is_known and self._draft == self.facts
        if not is_old_news and self._draft != self._candidate:
            self._candidate = self._draft
            return False
        self.believe(self._draft)
        self.is_known = True
        return True

    def take_push(self, said: PrinterFacts) -> Question:
        """Take a pushed status that changes the picture.

        Args:
            said: What it says.

        Returns:
            The question that alone makes up the next round.
        """
        question = _telling(self.facts, said)
        self._candidate = self._draft = said
        return question

    def believe(self, facts: PrinterFacts) -> None:
        """Take facts for true."""
        self.facts = self._draft = facts
        self._candidate = None


def _telling(before: PrinterFacts, said: PrinterFacts) -> Question:
    """The one question whose answer tells most surely whether a pushed status is true."""
    if before.is_cover_open != said.is_cover_open:
        return Question.OFFLINE_CAUSE
    if (before.is_paper_out, before.is_near_end) != (said.is_paper_out, said.is_near_end):
        return Question.PAPER
    if (before.is_cutter_stuck, before.has_error) != (said.is_cutter_stuck, said.has_error):
        return Question.ERROR_CAUSE
    return Question.PRINTER

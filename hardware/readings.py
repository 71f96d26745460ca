"""What is believed of a printer's sensors: what changes the picture counts when it was said twice.

By a pushed status and an answer that bears it out, or by two rounds of answers that say the same: noise can
look like one of them, and like both hardly ever. Pure. Must not import anything but desk and hardware's own
records.
"""

from __future__ import annotations

from desk.printer import PrinterCause
from hardware.commands import Question
from hardware.status import PrinterFacts, answered

CAUSES = (Question.OFFLINE_CAUSE, Question.ERROR_CAUSE, Question.PAPER)
"""What is asked when a printer goes off line, or comes back."""
_REGULAR = (Question.PRINTER, Question.PAPER)
_SHORT = (Question.PRINTER,)


class Readings:
    """Belongs to one thread.

    Attributes:
        facts: What is believed now.
        is_known: Whether the printer itself has answered since ``forget``.
        is_whole: Whether the round in hand, or else the last one, has the printer asked for its paper.
    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self.facts = self._draft = PrinterFacts()
        self._candidate: PrinterFacts | None = None
        self.is_known = self._may_be_short = False
        self.is_whole = True

    @property
    def is_on_line(self) -> bool:
        """Whether the printer has said that it prints."""
        return self.facts.is_offline is False

    @property
    def has_new_line_state(self) -> bool:
        """Whether this round tells for the first time that it went off line, or came back."""
        return self._candidate is None and self._draft.is_offline != self.facts.is_offline

    def begin_round(self, *, is_full: bool) -> tuple[Question, ...]:
        """Let a round of questions begin; every second one at rest does without paper while all is well.

        Args:
            is_full: Whether everything is to be asked; of a printer not known yet it always is.

        Returns:
            The questions.
        """
        self._draft = self.facts
        is_full = is_full or not self.is_known
        self.is_whole = is_full or not self._may_be_short or self.facts.cause is not PrinterCause.READY
        self._may_be_short = self.is_whole
        if is_full:
            return (Question.PRINTER, *CAUSES)
        return _REGULAR if self.is_whole else _SHORT

    def want_whole(self, *, has_begun: bool) -> tuple[Question, ...]:
        """Note that the next round, or the one that has begun, is one that counts, and not one at rest.

        Args:
            has_begun: Whether the first question of a round is open.

        Returns:
            What the round that has begun has to ask beside its questions.
        """
        self._may_be_short = False
        left_out = () if self.is_whole or not has_begun else (Question.PAPER,)
        self.is_whole |= has_begun
        return left_out

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
        self.is_whole = True
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

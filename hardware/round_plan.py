"""Which questions make up a round: all, the usual two, or one alone; and whether one is left to put.

Every second round at rest does without paper while all is well, see docs/decisions/0058. Pure. Must not
import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

from collections import deque

from hardware.commands import Question

_CAUSES = (Question.OFFLINE_CAUSE, Question.ERROR_CAUSE, Question.PAPER)
_REGULAR = (Question.PRINTER, Question.PAPER)
_SHORT = (Question.PRINTER,)


class RoundPlan:
    """Belongs to one thread.

    Attributes:
        wants_all: Whether the next round is to ask everything.
        is_whole: Whether the round in hand, or else the last one, has the printer say how its paper is: it is
            asked, or the status that it pushed and that the round is to bear out has told. A question
            behind a round that was believed says nothing of it.
    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.forget()

    def forget(self) -> None:
        """Begin anew, as with a printer nobody has met."""
        self._left: deque[Question] = deque()
        self.wants_all = self.is_whole = True
        self._may_be_short = False

    @property
    def left(self) -> tuple[Question, ...]:
        """The questions of the round in hand that are still to be put."""
        return tuple(self._left)

    def begin(self, *, is_known: bool, is_well: bool) -> None:
        """Let a round begin.

        Args:
            is_known: Whether the printer has answered; one that has not is always asked everything.
            is_well: Whether nothing is wrong with it.
        """
        is_full = self.wants_all or not is_known
        self.is_whole = is_full or not (self._may_be_short and is_well)
        self._may_be_short = self.is_whole
        usual = _REGULAR if self.is_whole else _SHORT
        self._left = deque((Question.PRINTER, *_CAUSES) if is_full else usual)
        self.wants_all = False

    def next(self) -> Question:
        """Take the question that is to be put now; there is one."""
        return self._left.popleft()

    def want_whole(self, *, is_open: bool) -> None:
        """Have the round in hand ask for paper if it was to do without, and the next one in any case.

        A round is in hand while a question is open or left: behind the answer to another one, in the order of
        the data for instance, it would count as if it had told of paper.

        Args:
            is_open: Whether a question is open.
        """
        self._may_be_short = False
        if not self.is_whole and (is_open or self._left):
            self._left.appendleft(Question.PAPER)
            self.is_whole = True

    def seek_cause(self) -> None:
        """Have the round in hand go on with what is asked when a printer goes off line, or comes back."""
        self._left, self.is_whole = deque(_CAUSES), True

    def bear_out(self, question: Question) -> None:
        """Have one question alone follow a pushed status, which itself tells how the paper is."""
        self._left, self.is_whole = deque([question]), True

    def append(self, question: Question) -> None:
        """Put one more question behind a round that was believed; its word on paper grows old meanwhile."""
        self._left.append(question)
        self.is_whole = False

    def begin_anew(self) -> None:
        """Put none of the questions that are left, and all of them in the next round."""
        self.drop()
        self.wants_all = True

    def drop(self) -> None:
        """Put none of the questions that are left."""
        self._left.clear()

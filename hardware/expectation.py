"""Whether a printer is expected to answer: from what is known of it, and from what it has done.

Pure. Must not import anything but hardware's own records. One that is expected to answer and does not is
mute; one of which nobody knows whether it can is left in peace.
"""

from __future__ import annotations

from hardware.profile import Capabilities


class Expectation:
    """Belongs to one thread; outlives a connection.

    Attributes:
        has_answered: Whether it has said how it is, and was believed, since the program began.
    """

    def __init__(self, can: Capabilities) -> None:
        """Begin with a printer that has not said a word.

        Args:
            can: What it is known to be able to.
        """
        self._can = can
        self.has_answered = False

    @property
    def is_there(self) -> bool:
        """Whether it answers, or is known to be able to."""
        return self._can.is_known_to_speak or self.has_answered

    @property
    def may_answer(self) -> bool:
        """Whether it is worth a question."""
        return self._can.answers.may_be_there

    def is_for_pushes_only(self, missed: int) -> bool:
        """Whether only its pushed status tells how it is; of a printer nobody knows that may be noise.

        Args:
            missed: Questions it has left open, one after the other.
        """
        is_silent = not self.may_answer or missed > 0
        return self._can.pushes_status.is_there and is_silent and not self.is_there

"""What is said to a printer while no slip is there: how it is, and in between what somebody else has to say.

Pure: bytes and moments go in, bytes come out; no port, no thread. Knows nothing of what the other talk is
about. Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

from typing import Protocol

from desk.printer import PrinterCause
from hardware.clean_up import CleanUp
from hardware.dialogue import Dialogue
from hardware.replies import KeyList

# Long enough for a small picture to be written, short enough to miss a printer within 1.6 s.
_UNASKED_S = 0.5


class IdleTalk(Protocol):
    """A talk of questions and answers that must stay apart from slips. All calls on the link's thread."""

    @property
    def patience_s(self) -> float:
        """How long the answer to the latest command may take, seconds from its arrival."""
        ...

    @property
    def awaits_answer(self) -> bool:
        """Whether the answer to the latest command is not whole yet."""
        ...

    def next_command(self) -> bytes:
        """What to send now, whole; empty when there is nothing to say."""
        ...

    def hear(self, block: bytes) -> bytes:
        """Take a block of the answer, ``37h`` to ``00h``; give what to send at once, empty for nothing."""
        ...

    def hear_nothing(self) -> None:
        """The answer did not come in time."""
        ...

    def reach_anew(self) -> None:
        """The printer was out of reach: it may be another one."""
        ...


class IdleTurn:
    """Whose turn it is to speak while no slip is there. Belongs to the link's thread.

    While a command of the talk is not answered no slip begins, and for a moment nothing is asked: a printer
    that writes into its memory forgets what comes meanwhile. Then it is asked all the same, as one that has
    gone is to be missed.
    """

    def __init__(self, talk: IdleTalk | None, dialogue: Dialogue, clean_up: CleanUp) -> None:
        """Begin with nothing said.

        Args:
            talk: The other talk; None for none.
            dialogue: Asks how the printer is.
            clean_up: Hears of a command that the printer may not have whole.
        """
        self._talk = talk
        self._dialogue = dialogue
        self._clean_up = clean_up
        self._words = b""
        self._command_bytes = 0
        self._is_own = False
        self._arrives_s = 0.0
        self._until_s: float | None = None
        self.is_talking = False

    def next_words(self, now_s: float, *, is_idle: bool, may_begin: bool) -> bytes:
        """Give what is to be sent now, all together and empty for nothing; ``asked`` must follow.

        Args:
            now_s: Now.
            is_idle: Whether no slip is in flight.
            may_begin: Whether the talk may have its turn: no slip is there, and the printer is well.
        """
        if self._talk is not None and may_begin and not self.is_talking and not self._clean_up.is_due:
            self._words = self._talk.next_command()
            self._command_bytes = len(self._words)
            self.is_talking = bool(self._words)
        self._is_own = bool(self._words)
        if self._words or (self.is_talking and now_s < self._ask_from_s):
            return self._words
        return self._dialogue.next_words(now_s, is_idle=is_idle and not self.is_talking)

    def asked(self, arrives_s: float) -> None:
        """Note that the words were handed over; their last byte arrives at that moment at the earliest."""
        if self._talk is None or not self._is_own:
            self._dialogue.asked(arrives_s)
            return
        self._words, self._is_own = b"", False
        self._arrives_s = arrives_s
        self.is_talking = self._talk.awaits_answer
        self._until_s = arrives_s + self._talk.patience_s if self.is_talking else None

    def hear(self, reply: KeyList, now_s: float) -> None:
        """Take a block of an answer; one that nobody waits for, such as one said twice, is passed over."""
        if self._talk is None or self._until_s is None or now_s < self._arrives_s:
            return
        self._words = self._talk.hear(b"7r" + reply.data + b"\0")
        if self._words:
            self._until_s = None

    def tick(self, now_s: float, cause: PrinterCause | None) -> None:
        """Let time pass. A printer that is off line answers when it is well again, so that long it has time.

        Args:
            now_s: Now.
            cause: How the printer is; None while it has not yet said.
        """
        if cause in {PrinterCause.MUTE, PrinterCause.WRONG_DEVICE}:
            self.break_off()
        if self._talk is None or self._until_s is None:
            return
        if cause is None or not cause.may_print:
            self._until_s = now_s + self._talk.patience_s
        elif now_s >= self._until_s:
            self._talk.hear_nothing()
            self._end_torn()

    def break_off(self) -> None:
        """Note that the printer is out of reach, and what was being said perhaps not whole in it."""
        if self._talk is None:
            return
        if self.is_talking:
            self._end_torn()
        self._talk.reach_anew()

    @property
    def next_moment_s(self) -> float | None:
        """When there is something to do; None when only the printer can bring it about."""
        asked_s = self._dialogue.next_moment_s
        if not self.is_talking or self._until_s is None:
            return asked_s if not self.is_talking else None
        return self._until_s if asked_s is None else min(self._until_s, max(asked_s, self._ask_from_s))

    @property
    def _ask_from_s(self) -> float:
        return self._arrives_s + _UNASKED_S

    def _end_torn(self) -> None:
        self._words, self._until_s, self.is_talking, self._is_own = b"", None, False, False
        self._clean_up.is_torn(self._command_bytes)

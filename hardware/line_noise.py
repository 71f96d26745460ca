"""How noisy the answers of a printer are: a moment of it, or so long that nothing is known of the printer.

Pure: moments go in; no port, no thread, no clock. Must not import anything but hardware's own records.
"""

from __future__ import annotations

from hardware.patience import DialogueTimes
from hardware.profile import Capabilities
from hardware.stranger import Stranger


class LineNoise:
    """Belongs to one thread. Moments are seconds of one steady clock.

    Attributes:
        stranger: Tells whether what speaks is a printer at all.
        is_garbled: For so long noise has come with every answer that nobody knows how the printer is.
    """

    def __init__(self, can: Capabilities, times: DialogueTimes) -> None:
        """Begin with a quiet line.

        Args:
            can: What the printer is known to be able to: one that never answers is never garbled.
            times: The patience.
        """
        self._may_answer = can.answers.may_be_there
        self._times = times
        self.stranger = Stranger()
        self.forget()

    def forget(self) -> None:
        """Begin anew, as on a new connection."""
        self._heard_s = float("-inf")
        self.stranger.forget()
        self.believed()

    def believed(self) -> None:
        """Note that the printer was understood."""
        self._spoiled_s: float | None = None
        self.is_garbled = False

    def heard(self, now_s: float) -> None:
        """Note bytes that no printer says."""
        self._heard_s = now_s

    def is_clean_since(self, moment_s: float) -> bool:
        """Whether no noise has come since a moment."""
        return self._heard_s < moment_s

    def is_noisy(self, now_s: float) -> bool:
        """Whether a pushed status alone is not to be believed now."""
        return now_s - self._heard_s < self._times.noisy_for_s

    def has_spoiled(self, asked_s: float | None, now_s: float) -> bool:
        """Weigh an answer, or what came instead of it.

        Args:
            asked_s: When the question went out; None for a question that never did.
            now_s: Now.

        Returns:
            Whether noise came with it.
        """
        if asked_s is None or self.is_clean_since(asked_s):
            return False
        since_s = self._spoiled_s = now_s if self._spoiled_s is None else self._spoiled_s
        self.is_garbled |= self._may_answer and now_s - since_s >= self._times.garbled_after_s
        return True

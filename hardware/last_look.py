"""A last question to a printer right before a slip, so that none begins without paper, or without a printer.

Must not import anything but hardware's own parts.
"""

from __future__ import annotations

from hardware.dialogue import Dialogue

_FRESH_S = 0.01
"""Answers younger than this, paper's among them, are new enough; a round takes as long at 9600 baud."""
_PATIENCE_S = 1.0
"""Longer no slip waits for it: a line full of noise would let none through. A printer that has gone is known
to be mute sooner."""


class LastLook:
    """Belongs to the link's thread. Moments are ``time.monotonic`` seconds."""

    def __init__(self, dialogue: Dialogue) -> None:
        """Begin with nothing asked.

        Args:
            dialogue: Asks how the printer is.
        """
        self._dialogue = dialogue
        self._since_s: float | None = None

    def is_done(self, now_s: float) -> bool:
        """Whether a slip that waits may begin as far as this goes; has the printer asked when not.

        One that pushes would tell of its paper by itself, but hardly that it has gone. One that does not
        answer is not waited for.

        Args:
            now_s: Now.
        """
        heard_s = self._dialogue.heard_s
        if heard_s is None or not self._dialogue.is_expected:
            return True
        if self._since_s is None:
            if now_s < heard_s + _FRESH_S and self._dialogue.is_round_whole:
                return True
            self._since_s = now_s
            self._dialogue.ask_by(now_s)
        if heard_s < self._since_s and now_s < self._since_s + _PATIENCE_S:
            return False
        self._since_s = None
        return True

    def taken_back(self) -> None:
        """Note that no slip is to begin now after all."""
        self._since_s = None

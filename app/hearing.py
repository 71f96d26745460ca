"""Whether what a program plays is heard: one failure may be chance, two in a row are no sound.

Must not import Qt.
"""

import logging

FAILURES_IN_A_ROW = 2
"""A sound server that starts anew, or a device that another program holds for a moment, fails once.

A failure means already that no player of the system could play, so a second one in a row is no chance; each
further try would be more time in which somebody who cannot see waits for nothing.
"""


class Hearing:
    """Counts failures in a row, and has the log say once when sound goes and once when it comes back."""

    def __init__(self, told: str, log: logging.Logger) -> None:
        """Begin with sound.

        Args:
            told: What the log says when nothing is heard any more; why comes after it.
            log: Of the program that plays.
        """
        self._told, self._log = told, log
        self._failures = 0

    @property
    def is_lost(self) -> bool:
        """Whether nothing can be heard, as far as is known."""
        return self._failures >= FAILURES_IN_A_ROW

    def fail(self, why: str) -> None:
        """Nothing was heard.

        Args:
            why: For the log.
        """
        self._count(self._failures + 1, why)

    def lose(self, why: str) -> None:
        """What sound needs is not there: no failure has to show it.

        Args:
            why: For the log.
        """
        self._count(FAILURES_IN_A_ROW, why)

    def succeed(self) -> None:
        """Something was heard to its end."""
        if self.is_lost:
            self._log.info("sound is heard again")
        self._failures = 0

    def _count(self, failures: int, why: str) -> None:
        was_lost, self._failures = self.is_lost, failures
        if self.is_lost and not was_lost:
            self._log.warning("%s: %s", self._told, why)

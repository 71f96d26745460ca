"""Tells a device that is no printer by how much it says that no printer says.

A burst of noise says little, or not for long; a receiver, a scale or a modem goes on. Pure. Must not import
anything but the standard library.
"""

from __future__ import annotations

_BYTES = 150
_WITHIN_S = 3.0
_FORGIVEN_AFTER_S = 5.0


class Stranger:
    """Belongs to one thread."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self.forget()

    def forget(self) -> None:
        """Begin anew, as when the device has proved to be a printer."""
        self._since_s = self._heard_s = 0.0
        self._bytes = 0
        self._is_one = False

    def hear(self, count: int, now_s: float) -> None:
        """Take bytes that no printer says.

        Args:
            count: How many, with those around them.
            now_s: When they came.
        """
        if now_s - self._since_s > _WITHIN_S:
            self._since_s, self._bytes = now_s, 0
        self._heard_s = now_s
        self._bytes += count
        self._is_one |= self._bytes >= _BYTES

    @property
    def is_there(self) -> bool:
        """Whether it has said so much that it is no printer."""
        return self._is_one

    def tick(self, now_s: float) -> None:
        """Let time pass: what has fallen silent may have been a bad moment of the line."""
        if self._is_one and now_s - self._heard_s > _FORGIVEN_AFTER_S:
            self.forget()

"""Every byte to and from a printer in the log, off unless asked for: it shows what is printed.

Must not import anything but the standard library.
"""

import logging

logger = logging.getLogger("hardware.wire")


class WireLog:
    """Belongs to the link's thread."""

    def __init__(self, *, is_on: bool) -> None:
        """Say whether anything is written.

        Args:
            is_on: Whether ``hardware.wire`` logs every byte, at DEBUG.
        """
        self._is_on = is_on

    def sent(self, data: bytes) -> None:
        """Note bytes that the port has taken; empty for none."""
        self._log(">", data)

    def heard(self, data: bytes) -> None:
        """Note what the printer said; empty for nothing."""
        self._log("<", data)

    def _log(self, way: str, data: bytes) -> None:
        if self._is_on and data:
            logger.debug("%s %s", way, data.hex(" "))

"""Keeps the way to the printer open, looks for a lost printer again, and knows how the printer is.

It knows nothing of jobs and threads. Must not import anything but the standard library, desk and
hardware's own parts.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from desk.printer import PrinterCause
from hardware.status import PrinterStatus
from hardware.transport import PrinterUnavailable, Transport

logger = logging.getLogger(__name__)


class Connection:
    """Belongs to the link's thread, but for ``status``."""

    def __init__(
        self, transport: Transport, *, reopen_after_s: float, on_status: Callable[[PrinterStatus], None]
    ) -> None:
        """Begin closed, with the status OFFLINE.

        Args:
            transport: The way to the printer.
            reopen_after_s: How often a printer that is not there is looked for, seconds.
            on_status: Called with each new status.
        """
        self.transport = transport
        self.is_open = False
        self._reopen_after_s = reopen_after_s
        self._on_status = on_status
        self._status = PrinterStatus(PrinterCause.OFFLINE, time.monotonic())
        self._has_been_open = False
        self._open_at_s = 0.0

    @property
    def status(self) -> PrinterStatus:
        """How the printer is; any thread may ask."""
        return self._status

    @property
    def next_try_s(self) -> float | None:
        """When the printer is looked for again, ``time.monotonic`` seconds; None for never."""
        may_come = self._status.cause is not PrinterCause.NOT_CONFIGURED
        return self._open_at_s if may_come and not self.is_open else None

    def open_if_due(self, now_s: float) -> None:
        """Look for the printer when it is time to.

        Args:
            now_s: Now, ``time.monotonic`` seconds.

        Raises:
            PrinterUnavailable: It cannot be opened.
        """
        if self.next_try_s is None or now_s < self.next_try_s:
            return
        self.transport.open()
        self.is_open = self._has_been_open = True
        # A stalled printer is trusted again when it has taken a whole slip, not before.
        if self._status.cause is not PrinterCause.STALLED:
            self._set_status(PrinterCause.READY)

    def worked(self) -> None:
        """Note that a whole slip has gone to the printer."""
        self._set_status(PrinterCause.READY)

    def stalled(self) -> None:
        """Note that the printer takes no bytes, and drop those that wait, so that they do not come out late.

        Raises:
            PrinterUnavailable: It is gone altogether.
        """
        self._set_status(PrinterCause.STALLED)
        self.transport.discard()

    def lost(self, error: PrinterUnavailable) -> None:
        """Close after an error and look for the printer again later.

        Args:
            error: What happened.
        """
        was_there = error.cause is PrinterCause.ABSENT and self._has_been_open
        self.close()
        self._set_status(PrinterCause.UNPLUGGED if was_there else error.cause, error.detail)
        self._open_at_s = time.monotonic() + self._reopen_after_s

    def close(self) -> None:
        """Give the device back, within 0.3 s."""
        self.transport.close()
        self.is_open = False

    def _set_status(self, cause: PrinterCause, last_error: str = "") -> None:
        before = self._status
        if (cause, last_error) == (before.cause, before.last_error):
            return
        since_s = before.since_s if cause is before.cause else time.monotonic()
        self._status = PrinterStatus(cause, since_s, last_error)
        logger.info("printer %s is %s %s", self.transport.name, cause.value, last_error)
        self._on_status(self._status)

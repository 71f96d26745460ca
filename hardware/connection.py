"""Keeps the way to the printer open, looks for a lost printer again, and knows how the way is.

A port with a loose contact comes and goes many times a second: it is trusted less at each time, so that
nobody hears of all of them. It knows nothing of jobs, threads and what the printer says.
Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.printer import PrinterCause
from hardware.transport import PrinterUnavailable, Transport


@dataclass(frozen=True, slots=True)
class Trust:
    """How soon a port is believed. All in seconds.

    Attributes:
        reopen_after_s: How often a printer that is not there is looked for.
        ready_after_s: How long a port stays open before it is called ready; a whole slip proves it sooner.
        stable_after_s: How long a port stays open before its next loss counts as the first one.
        reopen_at_most_s: A port that was opened and soon lost is left alone for ``reopen_after_s`` at first,
            then for twice as long each time, up to this; then it also has to stay open as long to be ready.
    """

    reopen_after_s: float = 0.5
    ready_after_s: float = 0.3
    stable_after_s: float = 5.0
    reopen_at_most_s: float = 4.0


class Connection:
    """Belongs to the link's thread. Moments are ``time.monotonic`` seconds.

    Attributes:
        transport: The way to the printer.
        is_open: Whether it is open.
        cause: READY, STALLED, or why there is no way; OFFLINE until it was first looked for.
        last_error: The system's own word for the trouble; empty when there is none.
    """

    def __init__(self, transport: Transport, *, trust: Trust) -> None:
        """Begin closed.

        Args:
            transport: The way to the printer.
            trust: How soon a port is believed.
        """
        self.transport = transport
        self.is_open = False
        self.cause = PrinterCause.OFFLINE
        self.last_error = ""
        self._trust = trust
        self._has_been_open = False
        self._open_at_s = 0.0
        self._opened_at_s = 0.0
        self._losses = 0

    @property
    def next_moment_s(self) -> float | None:
        """When ``keep`` has something to do again; None for never."""
        if not self.is_open:
            may_come = self.cause is not PrinterCause.NOT_CONFIGURED
            return self._open_at_s if may_come else None
        return self._ready_at_s if self._may_become_ready else None

    def keep(self, now_s: float) -> None:
        """Look for the printer when it is time to, and call it ready when it has stayed.

        Args:
            now_s: Now.

        Raises:
            PrinterUnavailable: It cannot be opened.
        """
        if not self.is_open and self.next_moment_s is not None and now_s >= self._open_at_s:
            self.transport.open()
            self.is_open = self._has_been_open = True
            self._opened_at_s = now_s
        if self.is_open and self._may_become_ready and now_s >= self._ready_at_s:
            self._set_status(PrinterCause.READY)

    def worked(self) -> None:
        """Note that a whole slip has gone to the printer, or an answer come: the contact is good."""
        self._losses = 0
        self._set_status(PrinterCause.READY)

    def stalled(self) -> None:
        """Note that the printer takes no bytes, and drop those that wait, so that they do not come out late.

        Raises:
            PrinterUnavailable: It is gone altogether.
        """
        self._set_status(PrinterCause.STALLED)
        self.transport.discard()

    def lost(self, error: PrinterUnavailable, now_s: float) -> None:
        """Close after an error and look for the printer again later.

        Args:
            error: What happened.
            now_s: Now.
        """
        was_there = error.cause is PrinterCause.ABSENT and self._has_been_open
        if self.is_open:
            is_stable = now_s - self._opened_at_s >= self._trust.stable_after_s
            self._losses = 1 if is_stable else self._losses + 1
            self._open_at_s = now_s + self._pause_s
            self.close()
        else:
            # Not closed: a printer on the network may be about to answer.
            self._open_at_s = now_s + self._trust.reopen_after_s
        self._set_status(PrinterCause.UNPLUGGED if was_there else error.cause, error.detail)

    def close(self) -> None:
        """Give the device back, within 0.3 s."""
        self.transport.close()
        self.is_open = False

    @property
    def _may_become_ready(self) -> bool:
        # A stalled printer is trusted again when it has taken a whole slip, not before.
        return self.cause not in {PrinterCause.READY, PrinterCause.STALLED}

    @property
    def _ready_at_s(self) -> float:
        patience_s = self._pause_s if self._losses > 1 else 0.0
        return self._opened_at_s + max(self._trust.ready_after_s, patience_s)

    @property
    def _pause_s(self) -> float:
        doublings = min(self._losses - 1, 10)
        return float(min(self._trust.reopen_after_s * 2**doublings, self._trust.reopen_at_most_s))

    def _set_status(self, cause: PrinterCause, last_error: str = "") -> None:
        self.cause, self.last_error = cause, last_error

"""Listens to a USB printer on a thread of its own, since no descriptor tells when one has something to say.

Must not import anything but the standard library and hardware's own parts.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections.abc import Callable

from hardware.serial_errors import word_of

logger = logging.getLogger(__name__)

# Some printers answer each question with an empty packet at once. They are not asked again before this while
# they are listened to closely, and at any other time; why so stands in docs/decisions/0036.
CLOSE_PAUSE_S = 0.015
QUIET_PAUSE_S = 0.35
HEARD_BYTES = 4096


class UsbEar:
    """What the printer says, at one end of a socket that can be polled. Made and stopped by one thread."""

    def __init__(self, listen: Callable[[], bytes | None], *, quiet_pause_s: float = QUIET_PAUSE_S) -> None:
        """Begin to listen.

        Args:
            listen: Waits shortly for the printer. Returns what it said, ``b""`` for an empty packet, None
                when it said nothing in time. Raises OSError when the printer is gone. Called on the thread.
            quiet_pause_s: How long a printer of empty packets is left in peace at rest, seconds.
        """
        self._listen = listen
        self._quiet_pause_s = quiet_pause_s
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        self._stopping, self._stirred = threading.Event(), threading.Event()
        self._closely_until_s = 0.0
        self._thread = threading.Thread(target=self._run, name="printer-usb-ear", daemon=True)
        self.last_error = ""
        self._thread.start()

    @property
    def descriptor(self) -> int:
        """Ready to be read when the printer has spoken, hung up when it is gone; may always be written."""
        return self._here.fileno()

    def hear(self) -> bytes | None:
        """Take what the printer has said.

        Returns:
            The bytes; empty when there are none; None when the printer is gone, and ``last_error`` says how.
        """
        try:
            return self._here.recv(HEARD_BYTES) or None
        except BlockingIOError:
            return b""

    def listen_closely(self, for_s: float) -> None:
        """Listen to a printer of empty packets more often, beginning now.

        Args:
            for_s: For how long, seconds; an earlier call that reaches further goes on.
        """
        self._closely_until_s = max(self._closely_until_s, time.monotonic() + for_s)
        self._stirred.set()

    def stop(self, within_s: float) -> bool:
        """Stop listening.

        Args:
            within_s: How long to wait for the thread at most, seconds.

        Returns:
            Whether the thread has ended, so that the device may be closed under it.
        """
        self._stopping.set()
        self._stirred.set()
        self._thread.join(within_s)
        self._here.close()
        return not self._thread.is_alive()

    def _run(self) -> None:
        with self._there:
            try:
                while not self._stopping.is_set():
                    self._pass_on(self._listen())
            except OSError as error:
                self.last_error = word_of(error)
            except Exception:  # the edge of the thread
                logger.exception("the ear of a USB printer stumbled")
                self.last_error = "internal_error"

    def _pass_on(self, said: bytes | None) -> None:
        if said:
            # A flood that nobody takes is not kept.
            with contextlib.suppress(BlockingIOError):
                self._there.send(said)
        elif said is not None:
            is_close = time.monotonic() < self._closely_until_s
            if not self._stopping.is_set() and self._stirred.wait(
                CLOSE_PAUSE_S if is_close else self._quiet_pause_s
            ):
                self._stirred.clear()

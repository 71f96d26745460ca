"""A receipt printer on a pseudo-terminal: real line speed, real commands, real paper, faults on demand.

It is used like any serial printer, by its device name. POSIX only. Must not import Qt or data.
"""

from __future__ import annotations

import logging
import os
import select
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_80_MM
from hardware.virtual_printer.device import PtyDevice
from hardware.virtual_printer.line import PacedLine
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.paper_path import PaperPath
from hardware.virtual_printer.slips import PrintedSlip

logger = logging.getLogger(__name__)


class VirtualPrinter:
    """A printer in a thread of its own; use it as a context manager or with ``start`` and ``stop``.

    Slips come out once the mechanism has cut them. All methods may be called from any thread but the
    printer's own; they return within some milliseconds, except the two that wait.
    """

    def __init__(
        self,
        profile: PrinterProfile = GENERIC_80_MM,
        *,
        baud: int = 115_200,
        on_slip: Callable[[PrintedSlip], None] | None = None,
        device_link: Path | None = None,
        mechanism: Mechanism | None = None,
    ) -> None:
        """Make a printer that is switched off.

        Args:
            profile: The paper in it.
            baud: Speed of the line, bits a second; bytes are taken no faster.
            on_slip: Called with each slip as it comes out, on the printer's thread.
            device_link: The name that leads to the device, as ``/dev/serial/by-id`` does, also after it was
                plugged in again under another terminal name; None for one in a temporary folder.
            mechanism: The moving parts; None for those of a usual printer (250 mm/s, 0.3 s a cut).
        """
        self._line = PacedLine(baud)
        self._paper_path = PaperPath(profile, self._line.byte_s, mechanism or Mechanism())
        self._on_slip = on_slip
        self._device = PtyDevice(device_link)
        self._is_hanging = False
        self._coming_out: deque[PrintedSlip] = deque()
        self._slips: list[PrintedSlip] = []
        self._received_bytes = 0
        self._progress = threading.Condition()
        self._asked: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._wake_read = self._wake_write = -1
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)

    @property
    def device(self) -> str:
        """The device name to open, the same before and after each plug; empty before the start."""
        return self._device.name

    @property
    def slips(self) -> tuple[PrintedSlip, ...]:
        """The slips that have come out, oldest first."""
        with self._progress:
            return tuple(self._slips)

    def start(self) -> None:
        """Switch on and plug in.

        Raises:
            OSError: The system has no pseudo-terminal left, or the device link cannot be made.
        """
        self._device.plug()
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_read, False)
        self._thread.start()

    def stop(self) -> None:
        """Unplug and switch off for good; slips still in the mechanism are lost."""
        self._ask(self._switch_off)
        self._thread.join()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def __enter__(self) -> VirtualPrinter:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def wait_for_slips(self, count: int, timeout_s: float = 5.0) -> tuple[PrintedSlip, ...]:
        """Wait until slips have come out.

        Args:
            count: How many in all since the start.
            timeout_s: How long to wait at most, seconds.

        Returns:
            All slips so far.

        Raises:
            TimeoutError: Fewer have come out in that time.
        """
        with self._progress:
            if not self._progress.wait_for(lambda: len(self._slips) >= count, timeout_s):
                raise TimeoutError(f"{len(self._slips)} of {count} slips came out in {timeout_s} s")
            return tuple(self._slips)

    def wait_for_bytes(self, count: int, timeout_s: float = 5.0) -> None:
        """Wait until bytes have come over the line, for a fault in the middle of a slip.

        Args:
            count: How many in all since the start.
            timeout_s: How long to wait at most, seconds.

        Raises:
            TimeoutError: Fewer have come in that time.
        """
        with self._progress:
            if not self._progress.wait_for(lambda: self._received_bytes >= count, timeout_s):
                raise TimeoutError(f"{self._received_bytes} of {count} bytes came in {timeout_s} s")

    def unplug(self) -> None:
        """Vanish from the computer, as when the cable is pulled."""
        self._ask(self._device.unplug)

    def plug(self) -> None:
        """Come back after ``unplug``, usually under another terminal name."""
        self._ask(self._device.plug)

    def hang(self) -> None:
        """Take no more bytes: what is sent stays in the computer until its buffers are full."""
        self._ask(lambda: self._set_hanging(is_hanging=True))

    def resume(self) -> None:
        """Take bytes again after ``hang``."""
        self._ask(lambda: self._set_hanging(is_hanging=False))

    def refuse(self) -> None:
        """Let nobody but root open the device."""
        self._ask(lambda: self._device.set_permission(is_open_to_all=False))

    def accept(self) -> None:
        """Let everybody open the device, after ``refuse``."""
        self._ask(lambda: self._device.set_permission(is_open_to_all=True))

    def _set_hanging(self, *, is_hanging: bool) -> None:
        self._is_hanging = is_hanging
        self._line.rest()

    def _switch_off(self) -> None:
        self._device.remove()
        self._is_stopping = True

    def _ask(self, action: Callable[[], None]) -> None:
        """Have the printer's thread do something and wait: only that thread touches the device."""
        done = threading.Event()

        def act() -> None:
            try:
                action()
            finally:
                done.set()

        self._asked.put(act)
        os.write(self._wake_write, b"!")
        done.wait()

    def _run(self) -> None:
        while not self._is_stopping:
            try:
                self._turn()
            except Exception:  # the edge of the thread
                logger.exception("the virtual printer stumbled")

    def _turn(self) -> None:
        reading = [self._wake_read]
        if self._device.descriptor is not None and not self._is_hanging:
            reading.append(self._device.descriptor)
        ready, _, _ = select.select(reading, [], [], self._seconds_to_next_slip())
        if self._wake_read in ready:
            os.read(self._wake_read, 4096)
            while not self._asked.empty():
                self._asked.get()()
        elif self._device.descriptor is not None and self._device.descriptor in ready:
            self._receive(self._device.descriptor)
        self._let_out(time.monotonic())

    def _receive(self, descriptor: int) -> None:
        piece = self._line.receive(descriptor)
        for byte in piece:
            if slip := self._paper_path.take(byte):
                self._coming_out.append(slip)
        with self._progress:
            self._received_bytes += len(piece)
            self._progress.notify_all()

    def _seconds_to_next_slip(self) -> float | None:
        if not self._coming_out:
            return None
        return max(0.0, self._coming_out[0].cut_s - time.monotonic())

    def _let_out(self, now_s: float) -> None:
        while self._coming_out and self._coming_out[0].cut_s <= now_s:
            slip = self._coming_out.popleft()
            with self._progress:
                self._slips.append(slip)
                self._progress.notify_all()
            if self._on_slip:
                self._on_slip(slip)

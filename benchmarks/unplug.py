"""How soon a printer that vanishes is told, on every way to one: the real link over the ends of the tests."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from benchmarks.tables import Figure
from desk.printer import PrinterCause
from hardware.link import PrinterLink
from hardware.status import PrinterStatus
from tests.hardware.printer_ends import make_end

WAYS = ("serial", "printer file", "network", "network reset", "fifo", "usb")
ROUNDS = 9
TARGET_MS = 50
LONGEST_S = 10.0
# A printer that was just plugged in is not yet trusted; nobody would notice it gone.
SETTLED_S = 0.4


def measure() -> list[Figure]:
    """Pull every kind of printer out, some times each; the median in milliseconds."""
    figures = []
    for way in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            times_ms = [_once(way, Path(folder) / str(number)) for number in range(ROUNDS)]
        note = f"worst of {ROUNDS}: {max(times_ms):.1f} ms"
        figures.append(
            Figure(f"told that it is gone: {way}", statistics.median(times_ms), "ms", TARGET_MS, note)
        )
    return figures


def _once(way: str, folder: Path) -> float:
    folder.mkdir()
    is_gone = threading.Event()
    told_s = [0.0]

    def on_status(status: PrinterStatus) -> None:
        # The network says no while its printer is away; each of these is told after it was there.
        if status.cause in {PrinterCause.UNPLUGGED, PrinterCause.ABSENT, PrinterCause.BUSY}:
            told_s[0] = told_s[0] or time.monotonic()
            is_gone.set()

    with ExitStack() as stack:
        end = make_end(way, folder, stack)
        link = PrinterLink(end.transport(), on_status=on_status)
        link.start()
        stack.callback(link.stop)
        time.sleep(SETTLED_S)
        pulled_s = time.monotonic()
        end.vanish()
        if not is_gone.wait(LONGEST_S):
            raise TimeoutError(f"nobody told that a printer by {way} was gone")
    return (told_s[0] - pulled_s) * 1000

"""How soon a printer that vanishes is told, and how soon a full one is left, on every way to one.

The real link and the real transports, over the ends that the tests have.
"""

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
from tests.hardware.every_end import make_end

WAYS = ("serial", "printer file", "empty packets", "network", "network reset", "fifo", "usb")
ROUNDS = 9
TARGET_MS = 50
CLOSE_TARGET_MS = 300
PIECE = b"x" * 32_768
LONGEST_S = 10.0
# A printer that was just plugged in is not yet trusted; nobody would notice it gone.
SETTLED_S = 0.4


def measure() -> list[Figure]:
    """Pull every kind of printer out, some times each, and close each once while it is full."""
    figures = []
    for way in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            times_ms = [_once(way, Path(folder) / str(number)) for number in range(ROUNDS)]
        note = f"worst of {ROUNDS}: {max(times_ms):.1f} ms"
        figures.append(
            Figure(f"told that it is gone: {way}", statistics.median(times_ms), "ms", TARGET_MS, note)
        )
    for way in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            figures.append(
                Figure(f"closed while full: {way}", _close_full(way, Path(folder)), "ms", CLOSE_TARGET_MS)
            )
    return figures


def _close_full(way: str, folder: Path) -> float:
    with ExitStack() as stack:
        end = make_end(way, folder, stack)
        transport = end.transport()
        transport.open()
        stack.callback(transport.close)
        refusals = 0
        while refusals < 2:
            refusals = 0 if transport.write_some(PIECE) else refusals + 1
        begun_s = time.monotonic()
        transport.close()
        return (time.monotonic() - begun_s) * 1000


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

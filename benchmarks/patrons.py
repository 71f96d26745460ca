"""Two hundred patrons at the kiosk by real touches: how soon each is answered, and what memory they leave."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from benchmarks.accounts import memory_mb
from benchmarks.tables import Figure, percentile
from benchmarks.touched import Touched, running
from tests.hardware.quick_printer import quick_printer

BAUD = 115_200
FIRST_PATRONS, PATRONS = 20, 200
ANSWER_MS = 20
MOST_GROWTH_MB = 2.0


def measure() -> list[Figure]:
    """Serve patrons one after the other: a number, a slip, a call, a visit that ends."""
    with tempfile.TemporaryDirectory() as folder, quick_printer(baud=BAUD) as printer:
        database = str(Path(folder) / "desk.sqlite3")
        with (
            running("benchmarks.kiosk_touched", database, printer.device, str(BAUD)) as kiosk,
            running("benchmarks.panel_pressed", database) as panel,
        ):
            # The first ones load what the others find loaded.
            _serve(kiosk, panel, FIRST_PATRONS)
            before_mb = memory_mb(kiosk.pid)
            shown_ms = _serve(kiosk, panel, PATRONS)
            after_mb = memory_mb(kiosk.pid)
    note = f"{len(shown_ms)} touches"
    return [
        Figure("touch to visible answer, median", statistics.median(shown_ms), "ms", ANSWER_MS, note),
        Figure("touch to visible answer, p95", percentile(shown_ms, 95), "ms", ANSWER_MS),
        Figure(f"memory after {FIRST_PATRONS} patrons, hands included", before_mb, "MB"),
        Figure(f"memory grown by {PATRONS} more", after_mb - before_mb, "MB", MOST_GROWTH_MB),
    ]


def _serve(kiosk: Touched, panel: Touched, patrons: int) -> list[float]:
    """How long each touch took to be seen, milliseconds."""
    shown_ms: list[float] = []
    for _ in range(patrons):
        shown_ms += [each / 1e6 for each in kiosk.act()["framed_ns"]]
        panel.act()
    return shown_ms

"""How soon the whole screen has its new look when an aid is touched, the first time in a run and later."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from benchmarks.tables import Figure
from benchmarks.touched import running
from hardware.virtual_printer import VirtualPrinter

BAUD = 115_200
ROUNDS = 9
LOOK_MS = 20


def measure() -> list[Figure]:
    """Turn every aid on and off, on the first screen and on a list, and open a list in larger letters."""
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter(baud=BAUD) as printer:
        database = str(Path(folder) / "desk.sqlite3")
        with running("benchmarks.kiosk_touched", database, printer.device, str(BAUD), "aids") as kiosk:
            rounds = [kiosk.act() for _ in range(ROUNDS + 1)]
    return [figure for look in rounds[0] for figure in _figures(look, [each[look] for each in rounds])]


def _figures(look: str, rounds: list[list[int]]) -> list[Figure]:
    first_ms, *later_ms = ([each / 1e6 for each in seen] for seen in rounds)
    shown_ms = [each for seen in later_ms for each in seen]
    return [
        Figure(f"{look}, median", statistics.median(shown_ms), "ms", LOOK_MS, f"{len(shown_ms)} touches"),
        Figure(f"{look}, the first time", max(first_ms), "ms"),
    ]

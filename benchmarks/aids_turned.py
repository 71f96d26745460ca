"""How soon the whole screen has its new look when an aid is touched, the first time in a run and later."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from benchmarks.tables import Figure
from benchmarks.touched import running
from hardware.virtual_printer import VirtualPrinter

BAUD = 115_200
STARTS = 5
ROUNDS = 9
LOOK_MS = 20
Looks = dict[str, list[int]]
"""Of each look, how long after each touch it was on the screen, in ns."""


def measure() -> list[Figure]:
    """Turn every aid on and off, on the first screen and on a list, and open a list in larger letters."""
    *others, (first, *later) = [_kiosk_of(rounds) for rounds in (*[1] * (STARTS - 1), ROUNDS + 1)]
    firsts = [first, *(each[0] for each in others)]
    return [figure for look in first for figure in _figures(look, firsts, later)]


def _kiosk_of(rounds: int) -> list[Looks]:
    """What a kiosk that was started anew showed in each round."""
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter(baud=BAUD) as printer:
        database = str(Path(folder) / "desk.sqlite3")
        with running("benchmarks.kiosk_touched", database, printer.device, str(BAUD), "aids") as kiosk:
            return [kiosk.act() for _ in range(rounds)]


def _figures(look: str, firsts: list[Looks], later: list[Looks]) -> list[Figure]:
    first_ms = [max(each[look]) / 1e6 for each in firsts]
    shown_ms = [each / 1e6 for seen in later for each in seen[look]]
    worst = f"worst of {len(first_ms)} starts {max(first_ms):.1f} ms"
    return [
        Figure(f"{look}, median", statistics.median(shown_ms), "ms", LOOK_MS, f"{len(shown_ms)} touches"),
        Figure(f"{look}, the first time, median", statistics.median(first_ms), "ms", LOOK_MS, worst),
    ]

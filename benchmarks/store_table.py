"""The store's figures as lines of the common table."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.store import MOST_FLOORS, MOST_GROWTH, StoreFigure, measure
from benchmarks.tables import Figure


def measure_store() -> list[Figure]:
    """Measure on the disk of the temporary folder (TMPDIR chooses another)."""
    with tempfile.TemporaryDirectory(prefix="votre-tour-bench-") as folder:
        return [line for figure in measure(Path(folder)) for line in _lines(figure)]


def _lines(figure: StoreFigure) -> Iterator[Figure]:
    name = f"{figure.work}, history {figure.history:_}".replace("_", " ")
    if figure.work == "floor":
        name = f"floor: one durable INSERT ({figure.journal})"
    yield Figure(f"{name}, p50", figure.p50_ms, "ms")
    yield Figure(f"{name}, p99", figure.p99_ms, "ms")
    if figure.work != "floor":
        yield Figure(f"{name}, p50 / floor", figure.floors, "x", MOST_FLOORS)
    if figure.history:
        yield Figure(f"{name}, p50 / without history", figure.growth, "x", MOST_GROWTH)

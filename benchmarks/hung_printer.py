"""What a hung printer costs the kiosk and a panel: touches and keys beside the same with a healthy one."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.tables import Figure, percentile
from benchmarks.touched import Touched, running
from hardware.virtual_printer import VirtualPrinter

BAUD = 115_200
PHASES = 3
PATRONS_A_PHASE = 12
FRAME_MS = 1000 / 60
HANDLED, SHOWN, PANEL = "touch to handler", "touch to frame", "panel key to paint"

Samples = dict[str, list[float]]


def measure() -> list[Figure]:
    """Serve patrons with the printer healthy and hung by turns, a dozen a time, everything else the same."""
    healthy: Samples = {HANDLED: [], SHOWN: [], PANEL: []}
    hung: Samples = {HANDLED: [], SHOWN: [], PANEL: []}
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter(baud=BAUD) as printer:
        database = str(Path(folder) / "desk.sqlite3")
        with (
            running("benchmarks.kiosk_touched", database, printer.device, str(BAUD)) as kiosk,
            running("benchmarks.panel_pressed", database) as panel,
        ):
            _serve(kiosk, panel, 2)
            for _ in range(PHASES):
                _add(healthy, _serve(kiosk, panel, PATRONS_A_PHASE))
                printer.hang()
                _add(hung, _serve(kiosk, panel, PATRONS_A_PHASE))
                printer.resume()
    return [figure for name in healthy for figure in _figures(name, healthy[name], hung[name])]


def _serve(kiosk: Touched, panel: Touched, patrons: int) -> Samples:
    samples: Samples = {HANDLED: [], SHOWN: [], PANEL: []}
    for _ in range(patrons):
        taken = kiosk.act()
        samples[HANDLED] += _ms(taken["handled_ns"])
        samples[SHOWN] += _ms(taken["framed_ns"])
        samples[PANEL] += _ms(panel.act())
    return samples


def _ms(times_ns: Sequence[int]) -> list[float]:
    return [each / 1e6 for each in times_ns]


def _add(to: Samples, samples: Samples) -> None:
    for name, values in samples.items():
        to[name] += values


def _p95(samples: list[float]) -> float:
    # One in twenty: the worst of all is as often the machine's own doing with a healthy printer.
    return percentile(samples, 95)


def _figures(name: str, healthy: list[float], hung: list[float]) -> list[Figure]:
    usual_ms, hung_ms = statistics.median(healthy), statistics.median(hung)
    return [
        Figure(f"{name}, healthy, median", usual_ms, "ms", None, f"worst {max(healthy):.1f} ms"),
        Figure(f"{name}, hung, median", hung_ms, "ms", None, f"worst {max(hung):.1f} ms, {len(hung)} times"),
        Figure(f"{name}, hung to healthy", hung_ms / usual_ms, "x"),
        Figure(f"{name}, added by hanging, median", hung_ms - usual_ms, "ms", FRAME_MS),
        Figure(f"{name}, added by hanging, p95", _p95(hung) - _p95(healthy), "ms", FRAME_MS),
    ]

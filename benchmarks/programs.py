"""The programs with windows, as processes: first picture, and when a change is seen elsewhere."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.clock import SystemClock
from app.settings import Settings
from app.settings_of_desk import StoreSettings
from app.ticket_ids import new_ticket_id
from app.wiring import desk_opener
from benchmarks.tables import Figure, percentile

STARTS = 9
CHANGES = 300
QT_PROGRAM = ("-m", "benchmarks.qt_program")
HEADLESS = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measure_first_picture() -> list[Figure]:
    """From the start of the process to the first frame of the kiosk, database and printer link included."""
    with tempfile.TemporaryDirectory() as folder:
        times_ms = [_first_picture_ms(Path(folder)) for _ in range(STARTS + 1)][1:]
    return [
        Figure("kiosk, start to first picture, median", statistics.median(times_ms), "ms", 500),
        Figure("kiosk, start to first picture, worst", max(times_ms), "ms"),
    ]


def measure_change_seen() -> list[Figure]:
    """From the commit in one process to the paint of the panel in another."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(store=StoreSettings(database=str(Path(folder) / "desk.sqlite3")))
        clock = SystemClock(settings.library.time_zone)
        opened = desk_opener(settings, clock, "bench")()
        command = [sys.executable, *QT_PROGRAM, "panel_seen", settings.store.database]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=HEADLESS) as panel:
            assert panel.stdout is not None
            assert json.loads(panel.stdout.readline()) == "ready"
            dice, waits_ms = random.Random(1), []
            for _ in range(CHANGES):
                time.sleep(dice.uniform(0.0, 0.12))
                issued = opened.desk.issue(new_ticket_id(clock.now_ms()), "loan", "fr")
                committed_ns = time.monotonic_ns()
                label, seen_ns = "", 0
                while label != issued.ticket.label:
                    label, seen_ns = json.loads(panel.stdout.readline())
                waits_ms.append((seen_ns - committed_ns) / 1e6)
            panel.terminate()
        opened.store.close()
    return [
        Figure("change seen on another panel, median", statistics.median(waits_ms), "ms"),
        Figure("change seen on another panel, p99", percentile(waits_ms, 99), "ms", 80, f"{CHANGES} changes"),
    ]


def _first_picture_ms(folder: Path) -> float:
    command = [sys.executable, *QT_PROGRAM, "first_picture", str(folder / "desk.sqlite3")]
    started_ns = time.monotonic_ns()
    done = subprocess.run(command, stdout=subprocess.PIPE, env=HEADLESS, check=True)
    return (int(done.stdout) - started_ns) / 1e6

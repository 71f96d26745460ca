"""The public board as a process: first picture, and from the commit of a call to its frame on the wall."""

from __future__ import annotations

import json
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
from benchmarks.programs import HEADLESS, QT_PROGRAM, STARTS
from benchmarks.tables import Figure, percentile
from desk.tickets import Outcome

CALLS = 40
PAUSE_S = 2.4
"""From call to call: 25 a minute."""


def measure() -> list[Figure]:
    """Start of the board, and calls seen on it at 25 a minute."""
    return [*_measure_start(), *_measure_calls()]


def _measure_start() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        times_ms = [_first_picture_ms(Path(folder)) for _ in range(STARTS + 1)][1:]
    return [
        Figure("board, start to first picture, median", statistics.median(times_ms), "ms", 500),
        Figure("board, start to first picture, worst", max(times_ms), "ms"),
    ]


def _first_picture_ms(folder: Path) -> float:
    command = [sys.executable, *QT_PROGRAM, "board_seen", str(folder / "desk.sqlite3"), "start"]
    started_ns = time.monotonic_ns()
    done = subprocess.run(command, stdout=subprocess.PIPE, env=HEADLESS, check=True)
    return (int(done.stdout) - started_ns) / 1e6


def _measure_calls() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(store=StoreSettings(database=str(Path(folder) / "desk.sqlite3")))
        clock = SystemClock(settings.library.time_zone)
        opened = desk_opener(settings, clock, "bench")()
        opened.desk.sign_in("1", "bench")
        command = [sys.executable, *QT_PROGRAM, "board_seen", settings.store.database]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=HEADLESS) as board:
            assert board.stdout is not None
            assert json.loads(board.stdout.readline()) == "ready"
            dice, waits_ms = random.Random(1), []
            for _ in range(CALLS):
                opened.desk.issue(new_ticket_id(clock.now_ms()), "loan", "fr")
                time.sleep(PAUSE_S + dice.uniform(0.0, 0.12))
                choice = opened.desk.call_next("1")
                committed_ns = time.monotonic_ns()
                assert choice is not None
                label, seen_ns = "", 0
                while label != choice.ticket.label:
                    label, seen_ns = json.loads(board.stdout.readline())
                waits_ms.append((seen_ns - committed_ns) / 1e6)
                opened.desk.start("1")
                opened.desk.finish("1", Outcome.SERVED)
            board.terminate()
        opened.store.close()
    return [
        Figure("call huge on the board, median", statistics.median(waits_ms), "ms"),
        Figure("call huge on the board, p99", percentile(waits_ms, 99), "ms", 80, f"{CALLS} calls"),
    ]

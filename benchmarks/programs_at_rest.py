"""The programs with windows while nothing happens: processor time, memory. All of them run at once.

The kiosk has a printer that answers, which it asks how it is. Beside them, as their floor, a bare Python
wakes up as often as the kiosk asks its printer, and does nothing: what that takes is the machine's, more
after a longer rest, and differs ten times between hours.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.accounts import cpu_s, memory_mb
from benchmarks.programs import HEADLESS
from benchmarks.tables import Figure
from hardware.patience import DialogueTimes
from hardware.virtual_printer import VirtualPrinter

BAUD = 9_600
SETTLE_S = 6.0
ROUNDS = 3
ROUND_S = 20.0
FLOOR = "bare Python"
FLOOR_S = DialogueTimes().ask_every_s
_FLOOR_CODE = f"import time\nwhile True: time.sleep({FLOOR_S})"
CPU_TARGETS = {"kiosk": 0.5, "board": 0.5, "panel": 1.0}
MEMORY_TARGETS_MB = {"kiosk": 120, "board": 120}


def measure() -> list[Figure]:
    """Some rounds; the median of each program."""
    with ExitStack() as stack:
        pids = {program: stack.enter_context(_running(program)) for program in CPU_TARGETS}
        pids[FLOOR] = stack.enter_context(_waking())
        time.sleep(SETTLE_S)
        rounds = [_round(pids) for _ in range(ROUNDS)]
        memories_mb = {program: memory_mb(pid) for program, pid in pids.items()}
    floor = statistics.median(each[FLOOR] for each in rounds)
    figures = [Figure(f"floor: {FLOOR} that wakes up every {FLOOR_S} s", floor, "%")]
    for program, target in CPU_TARGETS.items():
        percents = [each[program] for each in rounds]
        note = f"{ROUNDS} times {ROUND_S:g} s, worst {max(percents):.3f} %"
        figures += [
            Figure(f"{program}, idle CPU", statistics.median(percents), "%", target, note),
            Figure(f"{program}, memory", memories_mb[program], "MB", MEMORY_TARGETS_MB.get(program)),
        ]
    return figures


def _round(pids: dict[str, int]) -> dict[str, float]:
    """How much of one core each has taken for a while, per cent."""
    begun = {program: (time.monotonic(), cpu_s(pid)) for program, pid in pids.items()}
    time.sleep(ROUND_S)
    ended = {program: (time.monotonic(), cpu_s(pid)) for program, pid in pids.items()}
    return {
        program: 100 * (ended[program][1] - used_s) / (ended[program][0] - at_s)
        for program, (at_s, used_s) in begun.items()
    }


@contextmanager
def _waking() -> Iterator[int]:
    process = subprocess.Popen([sys.executable, "-c", _FLOOR_CODE])
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def _running(program: str) -> Iterator[int]:
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter(baud=BAUD) as printer:
        words = {
            "kiosk": (
                "--windowed",
                "--set",
                f"printer.device={printer.device}",
                "--set",
                f"printer.baud={BAUD}",
            ),
            "board": ("--windowed",),
            "panel": ("--desk", "1", "--staff", "a"),
        }[program]
        places = ("--database", str(Path(folder) / "desk.sqlite3"), "--set", f"log.folder={folder}")
        process = subprocess.Popen([sys.executable, "-m", "app", program, *places, *words], env=HEADLESS)
        try:
            yield process.pid
        finally:
            process.terminate()
            process.wait(10)

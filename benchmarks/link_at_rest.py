"""CPU time of the link alone while nothing is printed, whatever the printer can say, or with none there.

Each link is a process of its own that knows nothing of its printer beforehand; all of them run at once.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from benchmarks.tables import Figure
from benchmarks.touched import Touched, running
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY, Abilities
from tests.hardware.packet_file import packets_of

BAUD = 9_600
SETTLE_S = 3.0
ROUNDS = 3
ROUND_S = 12.0
MOST_PERCENT = 0.3
# On USB. What comes sooner would only be dearer for the benchmark, which plays the driver.
QUIET, ALERT = "sends empty packets", "sends empty packets, a minute after a slip"
FRAME_S = 0.005
PRINTERS = {
    "pushes its status": Abilities(),
    "is asked": replace(Abilities(), pushes_status=False),
    "never says a word": ONE_WAY,
    "was unplugged": Abilities(),
    QUIET: Abilities(),
    ALERT: Abilities(),
}


def measure() -> list[Figure]:
    """Measure all of them at once, some rounds."""
    with ExitStack() as stack:
        links = {name: _started(name, abilities, stack) for name, abilities in PRINTERS.items()}
        time.sleep(SETTLE_S)
        rounds = [_round(links) for _ in range(ROUNDS)]
    return [_figure(name, [each[name] for each in rounds]) for name in PRINTERS]


def _started(name: str, abilities: Abilities, stack: ExitStack) -> Touched:
    printer = stack.enter_context(VirtualPrinter(baud=BAUD, abilities=abilities))
    where = (printer.device, str(BAUD))
    if name in {QUIET, ALERT}:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        where = (str(stack.enter_context(packets_of(printer, folder, frame_s=FRAME_S)).link), "0")
    link = stack.enter_context(running("benchmarks.resting_link", *where, "60" if name == ALERT else "0"))
    if name == "was unplugged":
        time.sleep(1.0)
        printer.unplug()
    return link


def _round(links: dict[str, Touched]) -> dict[str, float]:
    """How much of one core each has taken for a while, per cent."""
    begun = {name: (time.monotonic_ns(), link.act()) for name, link in links.items()}
    time.sleep(ROUND_S)
    ended = {name: (time.monotonic_ns(), link.act()) for name, link in links.items()}
    return {
        name: 100 * (ended[name][1] - used_ns) / (ended[name][0] - at_ns)
        for name, (at_ns, used_ns) in begun.items()
    }


def _figure(name: str, percents: list[float]) -> Figure:
    note = f"{ROUNDS} times {ROUND_S:g} s, worst {max(percents):.3f} %"
    most = None if name == ALERT else MOST_PERCENT
    return Figure(f"link alone, printer {name}", statistics.median(percents), "%", most, note)

"""CPU time of the link alone while nothing is printed, whatever the printer can say, or with none there.

Each link is a process of its own that knows nothing of its printer beforehand; all of them run at once.
"""

from __future__ import annotations

import statistics
import time
from contextlib import ExitStack
from dataclasses import replace

from benchmarks.tables import Figure
from benchmarks.touched import Touched, running
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY, Abilities

BAUD = 9_600
SETTLE_S = 3.0
ROUNDS = 3
ROUND_S = 12.0
MOST_PERCENT = 0.3
PRINTERS = {
    "pushes its status": Abilities(),
    "is asked": replace(Abilities(), pushes_status=False),
    "never says a word": ONE_WAY,
    "was unplugged": Abilities(),
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
    link = stack.enter_context(running("benchmarks.resting_link", printer.device, str(BAUD)))
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
    return Figure(f"link alone, printer {name}", statistics.median(percents), "%", MOST_PERCENT, note)

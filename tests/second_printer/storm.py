"""Plays many scenes at a time and shows what came of them in one table.

python -m tests.second_printer.storm --runs 300 --seed 1
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from tests.second_printer.storm_run import Outcome, SlipFate, run_scene
from tests.second_printer.storm_scenes import Fault, draw_scene
from tests.second_printer.verdict import OnPaper

PUSHED = frozenset({Fault.PAPER_OUT, Fault.NEAR_END, Fault.COVER_OPEN})
FALSE = ("false print", "false cut", "split", "false not_sent", "false cancelled")


def play(seeds: Iterable[int], at_once: int, tell: Callable[[Outcome], None]) -> list[Outcome]:
    """Play scenes, some at a time; in the order of their seeds."""
    with ThreadPoolExecutor(at_once) as pool:
        outcomes = []
        for outcome in pool.map(lambda seed: run_scene(draw_scene(seed)), seeds):
            tell(outcome)
            outcomes.append(outcome)
        return outcomes


def table(outcomes: list[Outcome]) -> str:
    """One line for each fault, variant and speed, and for all."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        scene = outcome.scene
        line = f"{scene.baud} baud" if scene.baud else "network"
        for name in (
            f"fault: {scene.fault}",
            f"printer: {scene.variant.name}",
            f"line: {line}",
            f"when: {scene.when}",
            "~all",
        ):
            groups.setdefault(name, []).append(outcome)
    widths = {
        "runs": 5,
        "slips": 6,
        "doubled": 8,
        "false": 6,
        "stale": 6,
        "late": 5,
        "states": 7,
        "hangs": 6,
        "unknown": 8,
    }
    head = " " * 34 + "".join(f"{name:>{width}}" for name, width in widths.items())
    rows = [_row(name.removeprefix("~"), groups[name]) for name in sorted(groups)]
    return "\n".join([head, *rows, "", *_seen(outcomes), *_unknown(outcomes)])


def _row(name: str, outcomes: list[Outcome]) -> str:
    fates = [fate for outcome in outcomes for fate in outcome.fates]
    wrong = Counter(each for fate in fates for each in fate.failures)
    false = sum(wrong[each] for each in FALSE)
    late = sum(fate.is_late for fate in fates) - wrong["stale"]
    unknown = sum(fate.state == "unknown" for fate in fates)
    states = sum(len(outcome.false_states) for outcome in outcomes)
    hangs = sum(len(outcome.hangs) for outcome in outcomes)
    share = 100 * unknown / max(1, len(fates))
    return (
        f"{name:34}{len(outcomes):5}{len(fates):6}{wrong['doubled']:8}{false:6}{wrong['stale']:6}{late:5}"
        f"{states:7}{hangs:6}{share:7.1f}%"
    )


def _seen(outcomes: list[Outcome]) -> list[str]:
    """How soon faults were told of, where no slip of the scene was under way when they began."""
    groups: dict[str, list[float]] = {}
    for outcome in outcomes:
        pushes = outcome.scene.variant.pushes_status and outcome.scene.fault in PUSHED
        way = "pushed" if pushes else "asked for" if outcome.scene.fault in PUSHED else "noticed"
        if outcome.seen_after_s is not None:
            groups.setdefault(f"{outcome.scene.fault}, {way}", []).append(1000 * outcome.seen_after_s)
    return [
        f"seen: {name:25}{len(ms):4} times, median {median(ms):.0f} ms, slowest {max(ms):.0f} ms"
        for name, ms in sorted(groups.items())
    ]


def _unknown(outcomes: list[Outcome]) -> list[str]:
    pairs = [(outcome, fate) for outcome in outcomes for fate in outcome.fates if fate.state == "unknown"]
    counts = Counter((str(outcome.scene.fault), fate.cause, _short(fate)) for outcome, fate in pairs)
    states = Counter(fate.state for outcome in outcomes for fate in outcome.fates)
    lines = [
        f"  {count:4}  {fault}: cause {cause}, {much}" for (fault, cause, much), count in counts.most_common()
    ]
    return [f"ends: {dict(states.most_common())}", f"unknown slips: {len(pairs)}", *lines]


def _short(fate: SlipFate) -> str:
    return "on paper" if fate.found.much in {OnPaper.WHOLE, OnPaper.WHOLE_AND_CUT} else fate.found.much.value


def main() -> int:
    """Play as many scenes as asked for; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1, help="of the first run; each has one of its own")
    parser.add_argument("--at-once", type=int, default=8)
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    began = time.monotonic()

    def tell(outcome: Outcome) -> None:
        for failure in outcome.failures:
            sys.stdout.write(f"{outcome.scene}\n    {failure}\n")

    outcomes = play(range(asked.seed, asked.seed + asked.runs), asked.at_once, tell)
    sys.stdout.write(f"\n{table(outcomes)}\n\n{asked.runs} runs in {time.monotonic() - began:.0f} s\n")
    return int(any(outcome.failures for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())

"""Prints every figure of the house beside its floor or its target, in one run: `scripts/bench`.

scripts/bench                all of them (some minutes)
scripts/bench store slip     only these: store, journal, slip, touch, aids, patrons, hung, unplug,
                             detect, start, seen, board, idle
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from benchmarks import (
    aids_turned,
    board,
    detect,
    hung_printer,
    journal,
    link_at_rest,
    patrons,
    programs,
    programs_at_rest,
    slip,
    store_table,
    touch_to_paper,
    unplug,
)
from benchmarks.tables import Figure, show


def _measure_idle() -> list[Figure]:
    return programs_at_rest.measure() + link_at_rest.measure()


TABLES: dict[str, tuple[str, Callable[[], list[Figure]]]] = {
    "store": ("Issue and call next, beside one durable INSERT", store_table.measure_store),
    "journal": ("A step of the print journal, beside one durable INSERT", journal.measure_journal),
    "slip": ("The slip and the line", slip.measure),
    "touch": ("From the touch to the slip, cut", touch_to_paper.measure),
    "aids": ("From the touch of an aid to the new look", aids_turned.measure),
    "patrons": ("Patrons at the kiosk, one after the other", patrons.measure),
    "hung": ("A hung printer, beside a healthy one", hung_printer.measure),
    "unplug": ("A printer that vanishes", unplug.measure),
    "detect": ("A fault told by the link", detect.measure),
    "start": ("Start of the kiosk", programs.measure_first_picture),
    "seen": ("A change seen by others", programs.measure_change_seen),
    "board": ("The public board, at 25 calls a minute", board.measure),
    "idle": ("Idle programs, and the link alone", _measure_idle),
}


def main(names: list[str]) -> int:
    """Measure and print; the exit status tells whether every target was met."""
    if {"-h", "--help"} & set(names):
        click.echo(__doc__)
        return 0
    unknown = [name for name in names if name not in TABLES]
    if unknown:
        click.echo(f"unknown: {', '.join(unknown)}; there are {', '.join(TABLES)}", err=True)
        return 2
    is_met = True
    for name in names or TABLES:
        title, measure = TABLES[name]
        figures = measure()
        show(title, figures)
        is_met = is_met and all(figure.is_met for figure in figures)
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""From the touch that asks for a ticket to its slip, cut: real kiosk, database, link, line and mechanism."""

from __future__ import annotations

import os
import statistics
import tempfile
import tty
from dataclasses import dataclass
from pathlib import Path

from benchmarks.tables import Figure
from benchmarks.touched import running
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.slips import PrintedSlip

BAUDS = (9_600, 19_200, 115_200)
ROUNDS = 9
LONGEST_S = 30.0
# One commit to the disk, a frame, and the words of the slip made.
MOST_ADDED_MS = 50.0


@dataclass(frozen=True, slots=True)
class Way:
    """One slip, ms: from the touch to its first bit, last byte and cut; what line and printer need alone."""

    first_bit_ms: float
    last_byte_ms: float
    cut_ms: float
    line_limit_ms: float
    printer_ms: float


def measure() -> list[Figure]:
    """Measure at several speeds of the line; the mechanism runs 250 mm/s and cuts in 0.3 s."""
    figures: list[Figure] = []
    for baud in BAUDS:
        figures += _figures(baud, _ways(baud))
    return figures


def _figures(baud: int, ways: list[Way]) -> list[Figure]:
    limit_ms, printer_ms = _median(ways, "line_limit_ms"), _median(ways, "printer_ms")
    added_ms = statistics.median(way.cut_ms - way.printer_ms for way in ways)
    at = f"at {baud} baud"
    return [
        Figure(f"touch to first bit {at}", _median(ways, "first_bit_ms"), "ms"),
        Figure(f"touch to last byte {at}", _median(ways, "last_byte_ms"), "ms", None, _beside(limit_ms)),
        Figure(
            f"touch to cut {at}", _median(ways, "cut_ms"), "ms", None, f"printer alone {printer_ms:.1f} ms"
        ),
        Figure(f"touch to cut {at}, worst", max(way.cut_ms for way in ways), "ms"),
        Figure(f"added to line and mechanism {at}", added_ms, "ms", MOST_ADDED_MS, f"{len(ways)} touches"),
    ]


def _beside(limit_ms: float) -> str:
    return f"limit of the line {limit_ms:.1f} ms"


def _median(ways: list[Way], name: str) -> float:
    return float(statistics.median(getattr(way, name) for way in ways))


def _ways(baud: int) -> list[Way]:
    with tempfile.TemporaryDirectory() as folder, VirtualPrinter(baud=baud) as printer:
        database = str(Path(folder) / "desk.sqlite3")
        touches, slips = [], []
        with running("benchmarks.kiosk_touched", database, printer.device, str(baud)) as kiosk:
            # The first one loads what the others find loaded.
            for count in range(1, ROUNDS + 2):
                touches.append(kiosk.act()["asked_ns"] / 1e9)
                slips.append(printer.wait_for_slips(count, LONGEST_S)[-1])
    alone_s = _printer_alone_s(slips[-1].data, baud)
    return [_way(touch_s, slip, alone_s) for touch_s, slip in zip(touches, slips, strict=True)][1:]


def _way(touch_s: float, slip: PrintedSlip, alone_s: float) -> Way:
    return Way(
        first_bit_ms=(slip.first_byte_s - touch_s) * 1000,
        last_byte_ms=(slip.last_byte_s - touch_s) * 1000,
        cut_ms=(slip.cut_s - touch_s) * 1000,
        line_limit_ms=slip.line_limit_s * 1000,
        printer_ms=alone_s * 1000,
    )


def _printer_alone_s(data: bytes, baud: int) -> float:
    """From the first bit to the cut when the same bytes are poured into the printer all at once."""
    with VirtualPrinter(baud=baud) as printer:
        descriptor = os.open(printer.device, os.O_RDWR | os.O_NOCTTY)
        try:
            tty.setraw(descriptor)
            assert os.write(descriptor, data) == len(data)
            [slip] = printer.wait_for_slips(1, LONGEST_S)
        finally:
            os.close(descriptor)
    return slip.cut_s - slip.first_byte_s

"""Slip bytes and line time: the real words, the real encoder, the real link, a line of real speed."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from app.slip_words import ticket_slip
from benchmarks.tables import Figure
from desk.requests import Issued
from hardware.encoder import SlipEncoder
from hardware.line_measure import measure_line
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.serial_line import BAUD_RATES
from tests.sample_ticket import TAKEN_AT, TICKET

LINE_ROUNDS = 5
LONG_NUMBER = replace(TICKET, number=357)
"""No figure of it stands twice, so that the slip has to bring each."""

# GS a and three marks of GS ( H, which the longest frame has beside ESC @ and the cut.
MARKS_BYTES = 36


def measure() -> list[Figure]:
    """Measure the longest usual slip, and its way over lines of several speeds."""
    kinds = product((GENERIC_80_MM, GENERIC_58_MM), ("fr", "en"), (0, 1, 2))
    frames = {
        (paper.paper_mm, language, present): _frame(paper, language, present)
        for paper, language, present in kinds
    }
    longest = max(frames, key=lambda key: len(frames[key]))
    usual = frames[80, "fr", 2]
    return [
        Figure("usual slip with its marks, 80 mm", len(usual) + MARKS_BYTES, "B", 450),
        Figure(
            "longest slip with its marks",
            len(frames[longest]) + MARKS_BYTES,
            "B",
            450,
            "paper {} mm, {}, {} present".format(*longest),
        ),
        *(figure for baud in BAUD_RATES for figure in _on_the_line(usual, baud)),
    ]


def _frame(paper: PrinterProfile, language: str, present: int) -> bytes:
    issued = Issued(LONG_NUMBER, 1, present, is_new=True)
    name = "Bibliothèque municipale de L’Îlet"
    return SlipEncoder(paper).encode(ticket_slip(issued, language, name, TAKEN_AT))


def _on_the_line(frame: bytes, baud: int) -> Iterator[Figure]:
    measures = [measure_line(frame, baud) for _ in range(LINE_ROUNDS)]
    over = statistics.median(each.over_limit for each in measures) * 100
    limit_ms = measures[0].line_limit_s * 1000
    yield Figure(f"line time at {baud} baud over its limit", over, "%", 2, f"limit {limit_ms:.1f} ms")
    cut_ms = statistics.median(each.cut_s for each in measures) * 1000
    yield Figure(f"first bit to cut at {baud} baud", cut_ms, "ms")

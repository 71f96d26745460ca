"""Slip bytes and line time: the real words, the real encoder, the real link, a line of real speed."""

from __future__ import annotations

import statistics
from datetime import datetime
from zoneinfo import ZoneInfo

from app.slip_words import ticket_slip
from benchmarks.tables import Figure
from desk.requests import Issued
from desk.tickets import Kind, State, Ticket
from hardware.encoder import SlipEncoder
from hardware.line_measure import measure_line
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM

BAUDS = (9_600, 19_200, 115_200)
LINE_ROUNDS = {9_600: 3, 19_200: 3, 115_200: 7}
TICKET = Ticket(
    id="01937b60-0000-7000-8000-000000000001",
    branch="main",
    day="2026-11-21",
    series="A",
    number=357,
    service="loan",
    kind=Kind.TRANSACTION,
    state=State.WAITING,
    language="fr",
    sequence=1,
    joined_ms=0,
)
# GS a and three marks of GS ( H, which the longest frame has beside ESC @ and the cut.
MARKS_BYTES = 36
TAKEN_AT = datetime(2026, 11, 21, 14, 30, tzinfo=ZoneInfo("America/Toronto"))


def measure() -> list[Figure]:
    """Measure the longest usual slip, and its way over lines of several speeds."""
    frames = {
        (paper.paper_mm, language, present): SlipEncoder(paper).encode(
            ticket_slip(
                Issued(TICKET, 1, present, is_new=True),
                language,
                "Bibliothèque municipale de L’Îlet",
                TAKEN_AT,
            )
        )
        for paper in (GENERIC_80_MM, GENERIC_58_MM)
        for language in ("fr", "en")
        for present in (0, 1, 2)
    }
    longest = max(frames, key=lambda key: len(frames[key]))
    usual = frames[80, "fr", 2]
    figures = [
        Figure("usual slip with its marks, 80 mm", len(usual) + MARKS_BYTES, "B", 450),
        Figure(
            "longest slip with its marks",
            len(frames[longest]) + MARKS_BYTES,
            "B",
            450,
            "paper {} mm, {}, {} present".format(*longest),
        ),
    ]
    for baud in BAUDS:
        measures = [measure_line(usual, baud) for _ in range(LINE_ROUNDS[baud])]
        over = statistics.median(each.over_limit for each in measures) * 100
        limit_ms = measures[0].line_limit_s * 1000
        figures.append(
            Figure(f"line time at {baud} baud over its limit", over, "%", 3, f"limit {limit_ms:.1f} ms")
        )
        cut_ms = statistics.median(each.cut_s for each in measures) * 1000
        figures.append(Figure(f"first bit to cut at {baud} baud", cut_ms, "ms"))
    return figures

"""Slip bytes and line time: the real words, the real encoder, the real link, a line of real speed."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product

from app.slip_words import NO_EXTRAS, SlipExtras, ticket_slip
from benchmarks.tables import Figure
from desk.requests import Issued
from hardware.encoder import SlipEncoder
from hardware.frame import make_frame
from hardware.line_measure import measure_line
from hardware.profile import DOCUMENTED, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.serial_line import BAUD_RATES
from tests.sample_ticket import TAKEN_AT, TICKET

LINE_ROUNDS = 5
# No figure of them stands twice, so that the slip brings each; no number takes more bytes than the last.
USUAL, LONG, LONGEST = 12, 357, 2039
NAME = "Bibliothèque municipale de L’Îlet"
CODE = SlipExtras(qr_address="https://biblio.example.ca/lignes")
LIMIT_BYTES = 450
# All four marks of the longest frame, and a code that the printer draws.
CAN = Capabilities(native_qr=DOCUMENTED, process_ids=DOCUMENTED, pushes_status=DOCUMENTED)
PAPERS = (replace(GENERIC_80_MM, can=CAN), replace(GENERIC_58_MM, can=CAN))


def measure() -> list[Figure]:
    """Measure slips with their longest frame, and the way of the usual one over lines of several speeds."""
    usual = _frame(PAPERS[0], "fr", 2, USUAL)
    return [
        Figure("usual slip with its frame, 80 mm", len(usual), "B", LIMIT_BYTES),
        _longest("longest slip with its frame", (NO_EXTRAS,), (False,), LONG),
        _longest("the same with a code or DUPLICATA", (NO_EXTRAS, CODE), (False, True), LONG),
        _longest("the same past 999 tickets", (NO_EXTRAS, CODE), (False, True), LONGEST),
        *(figure for baud in BAUD_RATES for figure in _on_the_line(usual, baud)),
    ]


def _longest(name: str, codes: Iterable[SlipExtras], copies: Iterable[bool], number: int) -> Figure:
    kinds = product(PAPERS, ("fr", "en"), (0, 1, 2), codes, copies)
    frames = {
        (paper.paper_mm, language, present, code, is_copy): _frame(
            paper, language, present, number, code, is_copy=is_copy
        )
        for paper, language, present, code, is_copy in kinds
    }
    longest = max(frames, key=lambda key: len(frames[key]))
    paper_mm, language, present, code, is_copy = longest
    extra = f"{', a code' if code.qr_address else ''}{', DUPLICATA' if is_copy else ''}"
    comment = f"paper {paper_mm} mm, {language}, {present} present{extra}"
    return Figure(name, len(frames[longest]), "B", LIMIT_BYTES, comment)


def _frame(
    paper: PrinterProfile,
    language: str,
    present: int,
    number: int,
    code: SlipExtras = NO_EXTRAS,
    *,
    is_copy: bool = False,
) -> bytes:
    issued = Issued(replace(TICKET, number=number), 1, present, is_new=True)
    slip = ticket_slip(issued, language, NAME, TAKEN_AT, code, is_copy=is_copy)
    return make_frame(SlipEncoder(paper).encode_body(slip), 1, paper.can).data


def _on_the_line(frame: bytes, baud: int) -> Iterator[Figure]:
    measures = [measure_line(frame, baud) for _ in range(LINE_ROUNDS)]
    over = statistics.median(each.over_limit for each in measures) * 100
    limit_ms = measures[0].line_limit_s * 1000
    yield Figure(f"line time at {baud} baud over its limit", over, "%", 2, f"limit {limit_ms:.1f} ms")
    cut_ms = statistics.median(each.cut_s for each in measures) * 1000
    yield Figure(f"first bit to cut at {baud} baud", cut_ms, "ms")

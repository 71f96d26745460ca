"""Slips in every language that is installed: small enough for any printer, the number in the middle."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from app.next_step_words import WhatFollows, next_step_slip
from app.printer_profile import profile_of
from app.return_words import return_slip
from app.settings_of_machines import PrinterSettings
from app.slip_words import ticket_slip
from app.text_strips import QtTextDrawing
from desk.next_steps import NextStep
from desk.requests import Issued
from desk.tickets import Outcome
from hardware.encoder import SlipEncoder
from hardware.profile import PrinterProfile
from hardware.slip import Slip
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import LinePrinted, PicturePrinted
from hatch_build import compile_catalogues
from tests.sample_ticket import TAKEN_AT, TICKET
from ui.languages import LANGUAGES
from ui.translation import CATALOGUE_FOLDER

BUFFER = 4096
DAY = date(2026, 12, 1)
PAPERS = [profile_of(PrinterSettings(paper_mm=80)), profile_of(PrinterSettings(paper_mm=58))]
OUTCOMES = [
    (Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE),
    (Outcome.INTERLIBRARY_LOAN, NextStep.AWAIT_NOTICE),
    (Outcome.PURCHASE_SUGGESTED, NextStep.AWAIT_NOTICE),
    (Outcome.CALL_PROMISED, NextStep.AWAIT_CALL),
    (Outcome.WILL_RETURN, NextStep.COME_BACK),
]
TIMES = ["14:00 - 16:50"] * 3


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def slips(language: str) -> list[Slip]:
    name = "Bibliothèque de Sainte-Anne-des-Plaines"
    tickets = [
        ticket_slip(Issued(TICKET, 1, present, is_new=True), language, name, TAKEN_AT, is_copy=is_copy)
        for present, is_copy in product((0, 1, 2), (False, True))
    ]
    steps = [next_step_slip(WhatFollows(*each), language, name, DAY) for each in OUTCOMES]
    return [*tickets, *steps, return_slip(TIMES, language, name, DAY)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
def test_every_slip_fits_in_the_memory_of_printers(
    qtbot: QtBot, language: str, paper: PrinterProfile
) -> None:
    encoder = SlipEncoder(paper, QtTextDrawing())
    assert max(len(encoder.encode_body(slip)) for slip in slips(language)) < BUFFER


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
def test_the_number_starts_at_the_same_place_beside_drawn_lines(qtbot: QtBot, paper: PrinterProfile) -> None:
    french, arabic = (number_of(slips(language)[0], paper) for language in ("fr", "ar"))
    assert arabic == french


def test_arabic_is_drawn_and_spanish_is_written(qtbot: QtBot) -> None:
    drawn = [isinstance(each, PicturePrinted) for each in printed(slips("ar")[-2], PAPERS[0])]
    assert sum(drawn) >= 5
    assert not any(isinstance(each, PicturePrinted) for each in printed(slips("es")[-2], PAPERS[0]))


def printed(slip: Slip, paper: PrinterProfile) -> list[object]:
    interpreter = EscposInterpreter(paper.width_dots)
    body = SlipEncoder(paper, QtTextDrawing()).encode_body(slip)
    return [event for byte in b"\x1b@" + body for event in interpreter.feed(byte)]


def number_of(slip: Slip, paper: PrinterProfile) -> list[tuple[str, int, int]]:
    lines = [each for each in printed(slip, paper) if isinstance(each, LinePrinted)]
    [marks] = [line.marks for line in lines if "012" in line.text]
    return [(mark.character, mark.width, mark.height) for mark in marks]

"""A kiosk is killed with a slip half in a printer without paper: the next one prints its slip alone."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import CLEAR_BUFFERS
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.faults import Fault
from hardware.virtual_printer.moments import Moment
from tests.app.test_printing import Bench
from tests.data.programs import Program
from tests.missing_slips import labels_missing

THANKS = "Merci"
LINES_ON_PAPER = 3


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with ExitStack() as parts:
        yield Bench(qtbot, tmp_path, parts)


def leave_half_a_slip(printer: VirtualPrinter, folder: Path) -> str:
    """Let a program be killed at the moment in which the paper ends; give the number it had given."""
    with Program("print", folder, module="tests.app.printing_program") as program:
        process_id = int(program.line())

        def end() -> None:
            printer.set(Fault.PAPER_OUT)
            os.kill(process_id, signal.SIGKILL)

        printer.at(Moment.LINE_PRINTED, LINES_ON_PAPER, end)
        program.go()
        label = program.line()
        printer.wait_until(lambda: Fault.PAPER_OUT in printer.faults, "end of the paper", timeout_s=20)
    return label


def text(printer: VirtualPrinter) -> list[str]:
    """What stands on each piece of paper that is out."""
    return ["\n".join(piece.text) for piece in printer.truth.pieces]


def test_the_stale_slip_never_comes_out_and_the_next_one_does(bench: Bench, tmp_path: Path) -> None:
    with VirtualPrinter(device_link=bench.device) as printer:
        stale = leave_half_a_slip(printer, tmp_path)
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.PAPER_OUT)
        assert bench.report is not None
        assert labels_missing(bench.report) == (stale,)
        printer.wait_until(lambda: CLEAR_BUFFERS in printer.truth.received, "order to drop the slip")
        printer.clear(Fault.PAPER_OUT)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        bench.wait_until(lambda: bench.ends[-1:] == [(issued.ticket.id, SlipState.PRINTED)])
        printer.wait_for_slips(2)
        half, blank, whole = text(printer)
        assert THANKS not in half
        assert blank == ""
        assert THANKS in whole
        assert issued.ticket.label in whole
        assert stale not in half + whole
        bench.close()


def test_where_no_order_drops_it_the_rest_comes_out_and_the_next_slip_stands_apart(
    bench: Bench, tmp_path: Path
) -> None:
    abilities = replace(Abilities(), clears_buffers=False)
    with VirtualPrinter(device_link=bench.device, abilities=abilities) as printer:
        stale = leave_half_a_slip(printer, tmp_path)
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.PAPER_OUT)
        printer.clear(Fault.PAPER_OUT)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        printer.wait_for_slips(3, timeout_s=20)
        *_, last = text(printer)
        assert issued.ticket.label in last
        assert stale not in last
        assert bench.report is not None
        assert labels_missing(bench.report) == (stale,)
        bench.close()

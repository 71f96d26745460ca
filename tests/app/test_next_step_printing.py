"""The next step on a real line: it comes out once, waits for its printer, and is withdrawn by undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.wiring import print_journal
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome, Ticket
from hardware.virtual_printer import VirtualPrinter
from tests.app.test_printing import catalogues
from tests.app.test_reprinting import EarlierClock, ReprintBench, texts
from tests.hardware.quick_printer import quick_printer

__all__ = ["catalogues"]


class NextStepBench(ReprintBench):
    """A bench whose panel ends visits with a next step."""

    def finish(self, request: str) -> Ticket:
        self.panel.call_next("1")
        return self.panel.finish("1", Outcome.ON_HOLD_PLACED, slip=StepSlipWish(request, "kiosk"))

    def wait_until_over(self) -> None:
        self.wait_until(lambda: not self.panel.view().step_slips)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[NextStepBench]:
    with ExitStack() as parts:
        yield NextStepBench(qtbot, tmp_path, parts)


@pytest.fixture
def printer(bench: NextStepBench) -> Iterator[VirtualPrinter]:
    with quick_printer(device_link=bench.device) as printer:
        yield printer
        bench.close()


def test_the_next_step_comes_out_once_and_tells_no_number(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    printing = bench.start(bench.device)
    bench.take(1)
    bench.finish("r1")
    bench.wait_until_over()
    printing.print_ticket(bench.take(2), "fr")
    step, number = texts(printer, 2)
    assert "Pour la suite" in step
    assert "carte de" in step
    assert "A001" not in step
    assert "A002" in number
    bench.wait_until(lambda: {ticket for ticket, _ in bench.ends} == {"t2"})


def test_a_next_step_taken_back_before_the_printer_is_well_never_comes_out(bench: NextStepBench) -> None:
    printing = bench.start(bench.device)
    bench.wait_for_report(lambda report: report.cause is PrinterCause.ABSENT)
    bench.take(1)
    bench.finish("r1")
    bench.wait_until(lambda: bool(bench.threads.watcher.queue and bench.threads.watcher.queue.step_slips))
    bench.panel.undo("1")
    bench.wait_until(lambda: not (bench.threads.watcher.queue and bench.threads.watcher.queue.step_slips))
    with quick_printer(device_link=bench.device) as printer:
        bench.wait_until(lambda: printing.cause is PrinterCause.READY)
        printing.print_ticket(bench.take(2), "fr")
        [only] = texts(printer, 1)
        assert "A002" in only
        bench.close()


def test_a_next_step_that_the_last_kiosk_began_is_over_and_prints_nothing(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    ticket = bench.take(1).ticket
    bench.finish("r1")
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        journal.begin(JournalEntry("r1", "r1", "A001", ticket.day))
    printing = bench.start(bench.device)
    bench.wait_until_over()
    printing.print_ticket(bench.take(2), "fr")
    [only] = texts(printer, 1)
    assert "A002" in only
    assert bench.report is not None
    assert bench.report.missing == ()


def test_a_next_step_waits_for_a_printer_in_trouble(bench: NextStepBench) -> None:
    bench.start(bench.device)
    bench.wait_for_report(lambda report: report.cause is PrinterCause.ABSENT)
    bench.take(1)
    bench.finish("r1")
    with quick_printer(device_link=bench.device) as printer:
        bench.wait_until_over()
        [only] = texts(printer, 1)
        assert "Pour la suite" in only
        bench.close()


def test_quieter_times_come_out_and_count_for_no_number(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    printing = bench.start(bench.device)
    bench.wait_until(lambda: printing.cause is PrinterCause.READY)
    printing.print_return("r1", ("le jeudi 26 novembre de 13 h à 16 h 50", "demain"), "fr")
    printing.print_ticket(bench.take(1), "fr")
    times, number = texts(printer, 2)
    assert "bientôt" in times
    assert "Le jeudi 26 novembre" in times
    assert "A001" in number
    bench.wait_until(lambda: {ticket for ticket, _ in bench.ends} == {"t1"})
    assert not bench.panel.view().step_slips

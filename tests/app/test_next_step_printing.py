"""The next step on a real line: it comes out once, waits for its printer, and is withdrawn by undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.wiring import print_journal
from desk.lost_slips import GIVEN_UP_AFTER_MS
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipState, StepSlipRequest
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome, Ticket
from hardware.virtual_printer import Fault, Moment, VirtualPrinter
from tests.app.test_printing import catalogues
from tests.app.test_reprinting import EarlierClock, ReprintBench, texts
from tests.data.journal_contract import step
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


def lost(bench: NextStepBench) -> list[tuple[str, SlipState]]:
    """What the panels tell, as the desk holds it."""
    return [(each.id, each.state) for each in bench.panel.view().lost_slips]


def test_a_next_step_that_the_last_kiosk_had_in_the_printer_is_told_to_be_looked_for(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    ticket = bench.take(1).ticket
    bench.finish("r1")
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        attempt = journal.begin(JournalEntry("r1", "r1", "A001", ticket.day))
        assert attempt is not None
        step(journal, attempt, SlipState.SENDING)
    bench.start(bench.device)
    bench.wait_until(lambda: lost(bench) == [("r1", SlipState.UNKNOWN)])
    bench.wait_until_over()


def test_a_next_step_that_no_printer_could_print_in_time_is_told_and_printed_again_by_one_request(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    with ExitStack() as parts:
        bench.take(1)
        bench.panel.call_next("1")
        panel = bench.open_panel(GIVEN_UP_AFTER_MS + 1000, parts)
        panel.finish("1", Outcome.ON_HOLD_PLACED, slip=StepSlipWish("r1", "kiosk"))
        bench.start(bench.device)
        bench.wait_until(lambda: lost(bench) == [("r1", SlipState.NOT_SENT)])
        bench.panel.print_again("r1", "r2", "kiosk", "1")
        bench.wait_until_over()
        [only] = texts(printer, 1)
        assert "Pour la suite" in only
        assert lost(bench) == []


def test_a_next_step_cut_short_in_the_printer_is_told(bench: NextStepBench, printer: VirtualPrinter) -> None:
    printing = bench.start(bench.device)
    bench.wait_until(lambda: printing.cause is PrinterCause.READY)
    printer.at(Moment.LINE_PRINTED, 3, lambda: printer.set(Fault.PAPER_OUT))
    bench.take(1)
    bench.finish("r1")
    bench.wait_until(lambda: [each for each, _ in lost(bench)] == ["r1"])
    assert lost(bench)[0][1] in {SlipState.CANCELLED, SlipState.UNKNOWN}


def test_next_steps_and_quieter_times_without_a_printer_are_told(bench: NextStepBench) -> None:
    bench.take(1)
    bench.finish("r1")
    printing = bench.start_without_patience()
    printing.print_return("k1", ("demain",), "en")
    bench.wait_until(lambda: [each for each, _ in lost(bench)] == ["k1"])
    [times] = bench.panel.view().lost_slips
    assert isinstance(times.request, StepSlipRequest)
    assert (times.request.next_step, times.request.language, times.request.label) == ("come_back", "en", "")


def test_quieter_times_that_the_last_kiosk_began_are_told(bench: NextStepBench) -> None:
    day = bench.take(1).ticket.day
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        attempt = journal.begin(JournalEntry("k1", "k1", "-", day))
        assert attempt is not None
        step(journal, attempt, SlipState.SENDING)
    bench.start(bench.device)
    bench.wait_until(lambda: lost(bench) == [("k1", SlipState.UNKNOWN)])
    bench.close()


def test_quieter_times_that_came_out_are_told_to_nobody(
    bench: NextStepBench, printer: VirtualPrinter
) -> None:
    printing = bench.start(bench.device)
    bench.wait_until(lambda: printing.cause is PrinterCause.READY)
    ended: list[SlipState] = []
    printing.return_ended.connect(lambda _request, state: ended.append(state))
    printing.print_return("k1", ("demain",), "fr")
    bench.wait_until(lambda: bool(ended))
    assert ended[0].is_printed
    assert lost(bench) == []

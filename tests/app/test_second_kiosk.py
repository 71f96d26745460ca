"""Two kiosks on one machine: the second tells nothing of the first one's slips, and goes on from its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.printing import Printing
from app.wiring import journal_path, print_journal
from desk.lost_slips import GIVEN_UP_AFTER_MS
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.slip_journal import JournalEntry
from desk.slips import SlipState
from tests.app.test_printing import Bench, catalogues
from tests.app.test_reprinting import ReprintBench
from tests.data.journal_contract import begun
from tests.data.journal_programs import journal_program
from tests.hardware.quick_printer import quick_printer
from tests.log_watch import ExpectLog
from tests.missing_slips import labels_missing

__all__ = ["catalogues"]

IN_TURN = 3
"""Questions to a desk, one behind the other: a program asks what it begins with, then tells its report."""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[ReprintBench]:
    with ExitStack() as parts:
        yield ReprintBench(qtbot, tmp_path, parts)


@pytest.fixture
def second(qtbot: QtBot, tmp_path: Path, first: ReprintBench) -> Iterator[Bench]:
    with ExitStack() as parts:
        yield Bench(qtbot, tmp_path, parts)


@pytest.fixture(autouse=True)
def the_journal_is_locked(expect_log: ExpectLog) -> None:
    expect_log("data.print_journal", "slips go on without their journal")


def print_ticket(bench: Bench, printing: Printing) -> str:
    issued = bench.issue()
    printing.print_ticket(issued, "fr")
    bench.wait_until(lambda: (issued.ticket.id, SlipState.PRINTED) in bench.ends)
    return issued.ticket.label


def has_begun(bench: Bench, printing: Printing, cause: PrinterCause) -> None:
    """Wait until a program has looked at its printer, and has told the desk all it would tell."""
    bench.wait_until(lambda: printing.cause is cause and bench.threads.watcher.queue is not None)
    for _ in range(IN_TURN):
        bench.ask(lambda desk: desk.view())


def report_at(bench: Bench) -> PrinterReport:
    queue = bench.ask(lambda desk: desk.view())
    assert isinstance(queue, LiveQueue)
    return queue.printers["kiosk"]


def test_slips_of_the_first_are_on_no_list_and_its_word_stands_until_the_second_takes_over(
    first: ReprintBench, second: Bench
) -> None:
    with quick_printer(device_link=first.device) as printer:
        printing = first.start(first.device)
        first.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        labels = [print_ticket(first, printing) for _ in range(2)]
        other = second.start(second.device)
        has_begun(second, other, PrinterCause.BUSY)
        report = report_at(second)
        assert (report.cause, labels_missing(report)) == (PrinterCause.READY, ())
        labels.append(print_ticket(first, printing))
        first.close()
        second.wait_until(lambda: not other.waits_for_journal and other.cause is PrinterCause.READY)
        has_begun(second, other, PrinterCause.READY)
        labels.append(print_ticket(second, other))
        assert [slip.largest for slip in printer.wait_for_slips(5) if slip.text] == labels
        report = report_at(second)
        assert (report.cause, labels_missing(report)) == (PrinterCause.READY, ())
        second.close()


def test_slips_of_the_first_count_for_the_pause_of_the_second_once_it_takes_over(
    first: ReprintBench, second: Bench
) -> None:
    with quick_printer(device_link=first.device):
        printing = first.start(first.device)
        first.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        print_ticket(first, printing)
        other = second.start(second.device)
        found: list[dict[str, int]] = []
        other.slips_found.connect(found.append)
        has_begun(second, other, PrinterCause.BUSY)
        assert found == [{}]
        first.close()
        second.wait_until(lambda: not other.waits_for_journal)
        assert [list(each) for each in found] == [[], [first.ends[-1][0]]]
        second.close()


def test_a_slip_without_paper_at_the_second_is_told_once_it_speaks_for_the_printer(
    first: ReprintBench, second: Bench
) -> None:
    journal = journal_path(first.settings(first.device))
    with journal_program("own", journal) as owner:
        assert owner.line() == "owns"
        printing = second.start(second.device)
        has_begun(second, printing, PrinterCause.ABSENT)
        unheld = first.take(2)
        printing.leave_unprinted(unheld.ticket)
        has_begun(second, printing, PrinterCause.ABSENT)
        report = report_at(second)
        assert (report.cause, labels_missing(report)) == (PrinterCause.READY, ())
        owner.kill()
        second.wait_for_report(lambda report: labels_missing(report) == (unheld.ticket.label,))
        assert report_at(second).cause is PrinterCause.ABSENT
    second.close()


def test_quieter_times_that_the_first_left_in_the_printer_are_on_the_list_once_the_second_takes_over(
    first: ReprintBench, second: Bench
) -> None:
    day = first.take(1).ticket.day
    settings = first.settings(first.device)
    with closing(print_journal(settings, SystemClock("America/Toronto"))) as journal:
        begun(journal, JournalEntry("times", "times", "-", day), SlipState.SENDING)
        printing = second.start(second.device)
        has_begun(second, printing, PrinterCause.ABSENT)
        assert first.panel.view().lost_slips == ()
    second.wait_until(lambda: bool(first.panel.view().lost_slips))
    [times] = first.panel.view().lost_slips
    assert (times.id, times.state, times.request.place) == ("times", SlipState.UNKNOWN, "kiosk")
    second.close()


def test_a_second_kiosk_that_is_ended_before_the_first_leaves_nothing_behind(
    first: ReprintBench, second: Bench
) -> None:
    with journal_program("own", journal_path(first.settings(first.device))) as owner:
        assert owner.line() == "owns"
        printing = second.start(second.device)
        has_begun(second, printing, PrinterCause.ABSENT)
        second.close()
        assert printing.waits_for_journal


@pytest.mark.parametrize("ago_ms", [0, GIVEN_UP_AFTER_MS + 1])
def test_a_slip_asked_for_is_left_to_the_first_until_the_second_takes_over(
    first: ReprintBench, second: Bench, ago_ms: int
) -> None:
    journal = journal_path(first.settings(first.device))
    with ExitStack() as panels, quick_printer(device_link=first.device) as printer:
        with journal_program("own", journal) as owner:
            assert owner.line() == "owns"
            first.ask_for("r1", first.take(1), first.open_panel(ago_ms, panels) if ago_ms else None)
            printing = second.start(second.device)
            has_begun(second, printing, PrinterCause.READY)
            assert [each.id for each in first.panel.view().reprints] == ["r1"]
            owner.kill()
        first.wait_until_over()
        if not ago_ms:
            blank, copy = printer.wait_for_slips(2)  # nobody knew what lay in the printer: a cut comes first
            assert "DUPLICATA" not in "".join(blank.text)
            assert "DUPLICATA" in "".join(copy.text)
        second.close()

"""Staff ask for a slip once more: it comes out once, says what it is, and the request is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
import serial
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.wiring import desk_opener, print_journal
from desk.lost_slips import GIVEN_UP_AFTER_MS
from desk.printer import PrinterCause, PrinterReport
from desk.requests import Issued
from desk.service_desk import ServiceDesk
from desk.slip_journal import JournalEntry
from desk.slips import MissingSlip, SlipState
from hardware.virtual_printer import Moment, VirtualPrinter
from tests.app.test_printing import Bench, catalogues
from tests.data.journal_contract import step
from tests.hardware.quick_printer import quick_printer
from tests.missing_slips import labels_missing

__all__ = ["catalogues"]


class EarlierClock(SystemClock):
    """Shows the time of a while ago."""

    def __init__(self, ago_ms: int) -> None:
        super().__init__("America/Toronto")
        self._ago_ms = ago_ms

    def now_ms(self) -> int:
        return super().now_ms() - self._ago_ms


class ReprintBench(Bench):
    """A bench with a panel's desk beside it, that works also while the kiosk does not run."""

    def __init__(self, qtbot: QtBot, folder: Path, parts: ExitStack) -> None:
        super().__init__(qtbot, folder, parts)
        self.panel = self.open_panel(0, parts)
        self.panel.sign_in("1", "MB")
        self.panel.report_printer(PrinterReport("kiosk", PrinterCause.READY, 0))

    def open_panel(self, ago_ms: int, parts: ExitStack) -> ServiceDesk:
        opened = desk_opener(self.settings(), EarlierClock(ago_ms), "panel")()
        parts.enter_context(closing(opened.store))
        return opened.desk

    def take(self, number: int) -> Issued:
        """A ticket, its id made of a number."""
        return self.panel.issue(f"t{number}", "loan", "fr")

    def ask_for(self, request: str, issued: Issued, panel: ServiceDesk | None = None) -> None:
        (panel or self.panel).ask_reprint(request, issued.ticket.id, "kiosk", "1")

    def wait_until_over(self) -> None:
        self.wait_until(lambda: not self.panel.view().reprints)

    def copy_of(self, ticket_id: str) -> tuple[int, SlipState] | None:
        """What the journal has of a ticket; for when no kiosk runs."""
        with closing(print_journal(self.settings(self.device), EarlierClock(0))) as journal:
            latest = journal.latest(ticket_id)
            return None if latest is None else (latest.entry.copy, latest.state)


@pytest.fixture
def parts() -> Iterator[ExitStack]:
    with ExitStack() as parts:
        yield parts


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, parts: ExitStack) -> ReprintBench:
    return ReprintBench(qtbot, tmp_path, parts)


@pytest.fixture
def printer(bench: ReprintBench) -> Iterator[VirtualPrinter]:
    with quick_printer(device_link=bench.device) as printer:
        yield printer
        bench.close()


def has_seen_a_request(bench: ReprintBench) -> bool:
    queue = bench.threads.watcher.queue
    return queue is not None and bool(queue.reprints)


def texts(printer: VirtualPrinter, count: int) -> list[str]:
    return ["\n".join(slip.text) for slip in printer.wait_for_slips(count)]


def test_a_slip_asked_for_once_more_says_duplicata_and_the_first_one_does_not(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    printing = bench.start(bench.device)
    issued = bench.take(1)
    printing.print_ticket(issued, "fr")
    texts(printer, 1)
    bench.ask_for("r1", issued)
    bench.wait_until_over()
    bench.ask_for("r2", issued)
    bench.wait_until_over()
    first, *copies = texts(printer, 3)
    assert "DUPLICATA" not in first
    assert all("DUPLICATA" in copy and "A001" in copy for copy in copies)
    bench.close()
    assert bench.copy_of("t1") == (3, SlipState.PRINTED)


def test_a_ticket_that_never_had_a_slip_gets_one_that_says_duplicata(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    bench.ask_for("r1", bench.take(1))
    bench.start(bench.device)
    bench.wait_until_over()
    [only] = texts(printer, 1)
    assert "DUPLICATA" in only


def test_a_request_that_the_last_kiosk_began_is_over_and_prints_nothing(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    issued = bench.take(1)
    bench.ask_for("r1", issued)
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        journal.begin(JournalEntry("r1", "t1", "A001", issued.ticket.day, 2))
    printing = bench.start(bench.device)
    bench.wait_until_over()
    # What went through the same queue after it came out alone.
    printing.print_ticket(bench.take(2), "fr")
    [only] = texts(printer, 1)
    assert "A002" in only
    bench.wait_for_report(lambda report: labels_missing(report) == ("A001",))


def test_a_request_that_is_too_old_is_over_and_prints_nothing(
    bench: ReprintBench, printer: VirtualPrinter, parts: ExitStack
) -> None:
    issued = bench.take(1)
    bench.ask_for("r1", issued, bench.open_panel(GIVEN_UP_AFTER_MS + 1000, parts))
    printing = bench.start(bench.device)
    bench.wait_until_over()
    printing.print_ticket(bench.take(2), "fr")
    [only] = texts(printer, 1)
    assert "A002" in only


def test_a_request_waits_for_a_printer_in_trouble_and_is_carried_out_when_it_is_well(
    bench: ReprintBench,
) -> None:
    printing = bench.start(bench.device)
    bench.wait_for_report(lambda report: report.cause is PrinterCause.ABSENT)
    bench.ask_for("r1", bench.take(1))
    bench.wait_until(lambda: has_seen_a_request(bench))
    with quick_printer(device_link=bench.device) as printer:
        bench.wait_until(lambda: printing.cause is PrinterCause.READY)
        bench.wait_until_over()
        [only] = texts(printer, 1)
        assert "DUPLICATA" in only
        bench.close()


def test_a_request_for_a_printer_that_was_taken_out_of_the_settings_is_over(bench: ReprintBench) -> None:
    bench.ask_for("r1", bench.take(1))
    bench.start()
    bench.wait_until_over()
    bench.close()


def test_a_request_for_another_printer_is_left_alone(bench: ReprintBench, printer: VirtualPrinter) -> None:
    bench.panel.report_printer(PrinterReport("cellar", PrinterCause.READY, 0))
    issued = bench.take(1)
    bench.panel.ask_reprint("r1", issued.ticket.id, "cellar", "1")
    bench.start(bench.device)
    bench.ask_for("r2", issued)
    bench.wait_until(lambda: [each.id for each in bench.panel.view().reprints] == ["r1"])
    assert len(texts(printer, 1)) == 1


def test_what_a_killed_kiosk_left_in_the_printer_stands_on_no_slip_of_the_next_one(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    issued = bench.take(1)
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        attempt = journal.begin(JournalEntry("t1", "t1", "A001", issued.ticket.day))
        assert attempt is not None
        step(journal, attempt, SlipState.SENDING)
    with serial.Serial(str(bench.device), 115_200) as port:
        port.write(b"half a slip\n\x1d(H\x06\x00")
        printer.wait_until(lambda: printer.count(Moment.LINE_PRINTED) == 1, "line on paper")
    printing = bench.start(bench.device)
    printing.print_ticket(bench.take(2), "fr")
    bench.wait_for_report(lambda report: labels_missing(report) == ("A001",))
    torn, whole = texts(printer, 2)
    assert torn == "half a slip"
    assert "A002" in whole


def test_a_missing_slip_is_not_missing_any_more_once_its_copy_is_out(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    issued = bench.take(1)
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        journal.begin(JournalEntry("t1", "t1", "A001", issued.ticket.day))
    bench.start(bench.device)
    bench.wait_for_report(lambda report: labels_missing(report) == ("A001",))
    bench.ask_for("r1", issued)
    bench.wait_for_report(lambda report: labels_missing(report) == ())
    texts(printer, 1)


def test_what_the_desk_kept_gives_way_to_what_the_journal_knows(
    bench: ReprintBench, printer: VirtualPrinter
) -> None:
    issued = [bench.take(each) for each in (1, 2)]
    missing = tuple(MissingSlip(each.ticket.id, each.ticket.label, SlipState.UNKNOWN) for each in issued)
    bench.panel.report_printer(PrinterReport("kiosk", PrinterCause.READY, 0, missing))
    with closing(print_journal(bench.settings(bench.device), EarlierClock(0))) as journal:
        attempt = journal.begin(JournalEntry("t1", "t1", "A001", issued[0].ticket.day))
        assert attempt is not None
        for state in (SlipState.SENDING, SlipState.PRINTED, SlipState.CUT):
            step(journal, attempt, state)
    bench.start(bench.device)
    bench.wait_for_report(lambda report: labels_missing(report) == ("A002",))

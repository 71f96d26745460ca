"""A kiosk that starts again goes on from what the desk kept of its printer, and writes only what is new."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.program_threads import desk_threads
from desk.printer import PrinterCause
from desk.slips import SlipState
from tests.app.test_printing import Bench, catalogues
from tests.hardware.quick_printer import quick_printer
from tests.missing_slips import labels_missing

__all__ = ["catalogues"]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with ExitStack() as parts:
        yield Bench(qtbot, tmp_path, parts)


def reports(bench: Bench) -> list[str]:
    """The causes in the desk's own log, oldest first."""
    events = bench.ask(lambda desk: desk.events_after(0, 1000))
    assert isinstance(events, list | tuple)
    return [event.data["cause"] for event in events if event.kind == "printer_reported"]


def leave_a_number_without_a_slip(bench: Bench) -> str:
    """One patron of a kiosk that then ends."""
    printing = bench.start_without_patience()
    issued = bench.issue()
    printing.print_ticket(issued, "fr")
    bench.wait_for_report(lambda report: labels_missing(report) == (issued.ticket.label,))
    bench.close()
    return issued.ticket.label


def test_numbers_without_a_slip_outlive_the_kiosk_until_their_visit_is_over(bench: Bench) -> None:
    label = leave_a_number_without_a_slip(bench)
    with quick_printer(device_link=bench.device):
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert bench.report is not None
        assert labels_missing(bench.report) == (label,)
        bench.serve_next()
        bench.wait_for_report(lambda report: labels_missing(report) == ())
        bench.close()


def test_a_number_that_nobody_holds_is_told_by_the_kiosk_that_is_started_next_too(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.leave_unprinted(issued.ticket)
        bench.wait_for_report(lambda report: labels_missing(report) == (issued.ticket.label,))
        bench.close()
        printing = bench.start(bench.device)
        bench.wait_until(lambda: printing.cause is PrinterCause.READY and bench.report is not None)
        printing.leave_unprinted(bench.issue().ticket)
        bench.wait_for_report(lambda report: len(labels_missing(report)) == 2)
        assert bench.report is not None
        assert [each.state for each in bench.report.missing] == [SlipState.NOT_SENT] * 2
        bench.close()


def test_a_number_whose_visit_ended_while_the_kiosk_was_off_is_dropped(bench: Bench) -> None:
    leave_a_number_without_a_slip(bench)
    bench.start()
    bench.serve_next()
    bench.close()
    with quick_printer(device_link=bench.device):
        bench.start(bench.device)
        bench.wait_for_report(
            lambda report: report.cause is PrinterCause.READY and labels_missing(report) == ()
        )
        bench.close()


def test_a_kiosk_that_starts_again_with_the_same_printer_writes_nothing(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        first = bench.report
        bench.close()
        printing = bench.start(bench.device)
        bench.wait_until(lambda: printing.cause is PrinterCause.READY and bench.report is not None)
        bench.issue()
        assert reports(bench) == [PrinterCause.READY]
        assert bench.report == first
        bench.close()


def test_nothing_is_told_before_the_first_look_at_the_port(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert reports(bench) == [PrinterCause.READY]
        bench.close()


def test_a_number_whose_kiosk_was_killed_before_its_slip_was_written_down_is_told(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        printing.print_ticket(bench.issue(), "fr")
        bench.wait_until(lambda: bench.ends[-1:] != [] and bench.ends[-1][1] is SlipState.PRINTED)
        label = bench.issue().ticket.label
        bench.close()
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: labels_missing(report) == (label,))
        assert bench.report is not None
        assert [each.state for each in bench.report.missing] == [SlipState.UNKNOWN]
        printing.print_ticket(bench.issue(), "fr")
        printer.wait_for_slips(2)
        bench.wait_for_report(lambda report: labels_missing(report) == (label,))
        bench.close()


def test_a_number_from_elsewhere_needs_no_slip_of_the_kiosk(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        bench.close()
        with desk_threads(bench.settings(), "pipe") as threads:
            bench.threads = threads
            bench.issue()
        printing = bench.start(bench.device)
        bench.wait_until(lambda: printing.cause is PrinterCause.READY)
        bench.ask(lambda desk: desk.events_after(0, 1))
        bench.wait_for_report(lambda report: labels_missing(report) == ())
        bench.close()

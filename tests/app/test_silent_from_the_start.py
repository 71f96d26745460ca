"""A printer that says nothing when the kiosk starts: told apart by whether it ever answered here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance, known_printers
from app.printing import Printing
from app.settings import Settings
from app.settings_of_machines import PrinterSettings
from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.profile import DOCUMENTED, PROBED
from hardware.virtual_printer import Fault, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.test_printing import PATIENCE_MS, Bench, catalogues
from tests.hardware.quick_printer import QUICK_PARTS, quick_printer
from tests.log_watch import ExpectLog
from tests.missing_slips import labels_missing

__all__ = ["catalogues"]

PATIENCE_S = PATIENCE_MS / 1000
SILENCES = (Fault.POWER_OFF, Fault.MUTE, Fault.HANG)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with ExitStack() as parts:
        yield Bench(qtbot, tmp_path, parts)


def acquaintance(bench: Bench) -> Acquaintance:
    return Acquaintance(bench.settings(bench.device), SystemClock("America/Toronto"))


def let_it_answer_once(bench: Bench) -> None:
    """A day on which the printer is well, in a program that then ends."""
    bench.start(bench.device)
    bench.wait_until(lambda: acquaintance(bench).answered_ms is not None)
    bench.close()


def give_a_number(bench: Bench, printing: Printing) -> tuple[str, str]:
    """A patron takes a number, and leaves the screen that shows it."""
    issued = bench.issue()
    printing.print_ticket(issued, "fr")
    printing.withdraw(issued.ticket.id)
    return issued.ticket.id, issued.ticket.label


@pytest.mark.parametrize("silence", SILENCES)
def test_a_printer_that_answered_before_and_is_silent_at_the_start_gets_no_slip_and_its_number_is_listed(
    bench: Bench, silence: Fault
) -> None:
    with quick_printer(device_link=bench.device) as printer:
        let_it_answer_once(bench)
        printer.set(silence)
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.MUTE)
        ticket_id, label = give_a_number(bench, printing)
        bench.wait_for_report(lambda report: labels_missing(report) == (label,))
        assert bench.ends[-1] == (ticket_id, SlipState.NOT_SENT)
        printer.clear(silence)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        # The one of the silence is stale: it never comes out, and stays on the list.
        slips = printer.wait_for_slips(1, PATIENCE_S)
        assert [slip.largest for slip in slips] == [issued.ticket.label]
        assert bench.report is not None
        assert label in labels_missing(bench.report)
        bench.close()


@pytest.mark.parametrize("silence", [Fault.POWER_OFF, Fault.MUTE])
def test_what_went_to_a_printer_that_nobody_had_heard_is_listed_once_it_speaks(
    bench: Bench, silence: Fault
) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printer.set(silence)
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        bench.wait_until(lambda: bench.ends[-1:] == [(issued.ticket.id, SlipState.SENT)])
        assert bench.report is not None
        assert labels_missing(bench.report) == ()
        printer.clear(silence)
        bench.wait_for_report(lambda report: labels_missing(report) == (issued.ticket.label,))
        assert bench.ends[-1] == (issued.ticket.id, SlipState.UNKNOWN)
        bench.close()
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert labels_missing(bench.report) == (issued.ticket.label,)
        bench.close()


@pytest.mark.parametrize("is_heard_between", [False, True])
def test_what_an_earlier_program_sent_to_a_printer_that_nobody_had_heard_is_listed_once_it_speaks(
    bench: Bench, *, is_heard_between: bool
) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printer.set(Fault.POWER_OFF)
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        bench.wait_until(lambda: bench.ends[-1:] == [(issued.ticket.id, SlipState.SENT)])
        bench.close()
        printer.clear(Fault.POWER_OFF)
        if is_heard_between:  # by votre-tour printer status
            acquaintance(bench).note_answer()
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: labels_missing(report) == (issued.ticket.label,))
        later = bench.issue()
        printing.print_ticket(later, "fr")
        assert [slip.largest for slip in printer.wait_for_slips(1, PATIENCE_S)] == [later.ticket.label]
        bench.close()
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert bench.report is not None
        assert labels_missing(bench.report) == (issued.ticket.label,)
        bench.close()


def test_a_printer_that_only_listens_on_a_machine_that_never_heard_it_prints_as_ever(bench: Bench) -> None:
    with VirtualPrinter(device_link=bench.device, mechanism=QUICK_PARTS, abilities=ONE_WAY) as printer:
        for starts in (1, 2):
            printing = bench.start(bench.device)
            bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
            issued = bench.issue()
            printing.print_ticket(issued, "fr")
            assert issued.ticket.label in printer.wait_for_slips(starts, PATIENCE_S)[-1].text
            bench.close()
    assert acquaintance(bench).only_listens


def test_a_cable_that_carries_one_way_only_stops_slips_until_the_printer_is_forgotten(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        let_it_answer_once(bench)
    with VirtualPrinter(device_link=bench.device, mechanism=QUICK_PARTS, abilities=ONE_WAY) as printer:
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.MUTE)
        bench.close()
        assert acquaintance(bench).forget()
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        assert issued.ticket.label in printer.wait_for_slips(1, PATIENCE_S)[0].text
        bench.close()


def test_another_printer_at_another_name_is_not_expected_to_answer(bench: Bench) -> None:
    with quick_printer(device_link=bench.device):
        let_it_answer_once(bench)
    other = bench.device.with_name("other")
    with VirtualPrinter(device_link=other, mechanism=QUICK_PARTS, abilities=ONE_WAY):
        bench.start(other)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        bench.close()


def test_a_disk_that_refuses_is_told_and_stops_no_slip(bench: Bench, expect_log: ExpectLog) -> None:
    expect_log("app.printer_acquaintance", "cannot be written down")
    place = bench.settings(bench.device).store.database
    Path(place).with_suffix(".printers.json").mkdir()
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        assert issued.ticket.label in printer.wait_for_slips(1, PATIENCE_S)[0].text
        bench.close()


@pytest.mark.parametrize(
    ("profile", "device", "expected"),
    [("auto", "COM3", PROBED), ("generic-58", "COM3", PROBED), ("star-escpos", "COM3", DOCUMENTED)],
)
def test_what_was_heard_counts_where_no_profile_knows(
    tmp_path: Path, profile: str, device: str, expected: object
) -> None:
    journal = str(tmp_path / "slips.sqlite3")
    settings = Settings(printer=PrinterSettings(device=device, profile=profile, journal=journal))
    known_printers(settings).note_answer(device, 7)
    assert Acquaintance(settings, SystemClock("America/Toronto")).profile.can.answers == expected
    assert (tmp_path / "slips.printers.json").exists()


def test_of_a_file_nothing_is_expected_whatever_was_written_down(tmp_path: Path) -> None:
    device = f"file:{tmp_path / 'slips'}"
    settings = Settings(printer=PrinterSettings(device=device, journal=str(tmp_path / "j.sqlite3")))
    known_printers(settings).note_answer(device, 7)
    assert Acquaintance(settings, SystemClock("America/Toronto")).only_listens

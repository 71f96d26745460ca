"""votre-tour printer status, as a person types it: the printer's own word, or the kiosk's that holds it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.clock import SystemClock
from app.printer_acquaintance import known_printers
from app.printer_status import show_status
from app.settings import Settings
from app.settings_of_machines import PrinterSettings
from app.wiring import desk_opener, print_journal
from desk.printer import PrinterCause, PrinterReport
from hardware.transport_factory import make_transport
from hardware.virtual_printer import Fault, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.printer_at_hand import played, settings_of, typed
from tests.hardware.quick_printer import QUICK_PARTS
from tests.missing_slips import missing


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_kiosk_keeps_its_printer_and_leaves_a_spare_one_to_others(tmp_path: Path) -> None:
    with played() as spare, played() as printer:
        settings = settings_of(printer, tmp_path)
        journal = print_journal(settings, SystemClock(settings.library.time_zone))
        journal.recover()
        text = f'[printer]\ndevice = "{printer.device}"\n'
        (tmp_path / "votre-tour.toml").write_text(text, encoding="utf-8")
        other = ("--set", f"printer.device={spare.device}")
        try:
            refused = typed(None, "test", "--database", settings.store.database)
            asked = typed(None, "status", "--database", settings.store.database)
            well = typed(None, "status", "--database", settings.store.database, *other)
            printed = typed(spare, "test", "--database", settings.store.database)
        finally:
            journal.close()
        spare.wait_for_slips(1)
        assert not printer.truth.received
    assert (refused.exit_code, printed.exit_code) == (1, 0)
    assert "a kiosk is running and holds the printer" in refused.output
    assert "a kiosk is running and has not said yet" in asked.output
    assert well.output.startswith("ready since"), well.output


def test_a_kiosk_that_holds_the_printer_named_on_the_command_line_is_told_of(tmp_path: Path) -> None:
    with played() as printer:
        settings = settings_of(printer, tmp_path)
        journal = print_journal(settings, SystemClock(settings.library.time_zone))
        journal.recover()
        held = make_transport(printer.device)
        held.open()
        try:
            result = typed(printer, "status", "--database", settings.store.database)
        finally:
            held.close()
            journal.close()
    assert result.exit_code == 1
    assert "without a device on the command line its word is told" in result.output


def test_a_network_printer_that_a_kiosk_holds_gets_no_second_connection(tmp_path: Path) -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS, tcp_port=0) as printer:
        settings = settings_of(printer, tmp_path)
        journal = print_journal(settings, SystemClock(settings.library.time_zone))
        journal.recover()
        device = ("--set", f"printer.device={printer.address}")
        asked = ("status", "--database", settings.store.database, *device)
        held = make_transport(printer.address)
        held.open()
        try:
            result = typed(None, *asked)
        finally:
            held.close()
            journal.close()
        after = typed(None, *asked)
    assert (result.exit_code, after.exit_code) == (1, 0)
    assert "without a device on the command line its word is told" in result.output


def test_the_status_of_a_printer_that_is_well_is_one_line_and_status_0() -> None:
    with played() as printer:
        result = typed(printer, "status")
    assert result.exit_code == 0, result.output
    assert re.fullmatch(
        r"ready since \d\d:\d\d:\d\d, heard \d\.\d s ago; cover closed, paper there, roll not near its end, "
        r"cutter free; nothing to do\n",
        result.output,
    )


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (Fault.NEAR_END, 0, "near_end since .*nearly at its end.*put in a new roll soon"),
        (Fault.PAPER_OUT, 1, "paper_out since .*no paper.*put in a new roll"),
        (Fault.COVER_OPEN, 1, "cover_open since .*cover open.*close the cover"),
    ],
)
def test_trouble_is_told_with_what_to_do(fault: Fault, status: int, words: str) -> None:
    with played() as printer:
        printer.set(fault)
        result = typed(printer, "status")
    assert result.exit_code == status, result.output
    assert re.match(words, result.output)


def test_a_printer_that_is_not_there_is_told() -> None:
    result = CliRunner().invoke(main, ["printer", "status", "--device", "/dev/no-such-printer"])
    assert result.exit_code == 1
    assert "absent" in result.output
    assert "plugged in" in result.output


def test_a_silent_printer_is_not_called_well_without_a_word() -> None:
    with played(ONE_WAY) as printer:
        result = typed(printer, "status")
    assert "says nothing" in result.output


def test_watching_tells_each_change() -> None:
    lines: list[str] = []

    with played() as printer:

        def take(line: str) -> None:
            lines.append(line)
            if len(lines) == 1:
                printer.set(Fault.PAPER_OUT)
            elif "paper_out" in line:
                printer.clear(Fault.PAPER_OUT)
            elif line.startswith("ready"):
                raise KeyboardInterrupt

        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert show_status(settings, take, is_watched=True) == 0
    assert lines[0].startswith("ready")
    assert any(line.startswith("paper_out") for line in lines)


def test_while_a_kiosk_holds_the_printer_its_word_is_told(tmp_path: Path) -> None:
    with played() as printer:
        settings = settings_of(printer, tmp_path)
        clock = SystemClock(settings.library.time_zone)
        known_printers(settings).note_answer(printer.device, clock.now_ms())
        kiosk = desk_opener(settings, clock, "kiosk")()
        journal = print_journal(settings, clock)
        journal.recover()
        told: list[str] = []
        try:
            assert show_status(settings, told.append, is_watched=False) == 1
            kiosk.desk.report_printer(PrinterReport("kiosk", PrinterCause.COVER_OPEN, clock.now_ms()))
            assert show_status(settings, told.append, is_watched=False) == 1
            kiosk.desk.report_printer(PrinterReport("kiosk", PrinterCause.NEAR_END, clock.now_ms()))
            assert show_status(settings, told.append, is_watched=False) == 0
            well = PrinterReport("kiosk", PrinterCause.READY, clock.now_ms(), missing("A012"))
            kiosk.desk.report_printer(well)
            assert show_status(settings, told.append, is_watched=False) == 0
        finally:
            journal.close()
            kiosk.store.close()
        assert not printer.truth.received
    assert told[3].endswith("1 slip not known to be printed; look for them on paper: the panel has the list")
    assert "has not said yet" in told[0]
    assert re.match(r"kiosk: cover_open since \d\d:\d\d:\d\d, says the kiosk; .*close the cover", told[1])

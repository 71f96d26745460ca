"""votre-tour printer list: one line a printer, the one of the settings first."""

from __future__ import annotations

from click.testing import CliRunner

from app.cli import main
from app.printer_table import printer_lines
from hardware.printer_search import CandidateKind, PrinterCandidate

SERIAL = PrinterCandidate(
    "/dev/serial/by-id/usb-FTDI", CandidateKind.SERIAL, "FT232R USB UART", may_open=False
)
FILE = PrinterCandidate("/dev/usb/lp0", CandidateKind.PRINTER_FILE, "EPSON TM-T20III", may_open=True)
USB = PrinterCandidate("usb:04b8:0202", CandidateKind.USB)


def lines(configured: str, *candidates: PrinterCandidate) -> list[str]:
    return list(printer_lines(configured, candidates))


def test_each_line_begins_with_what_to_put_into_the_settings() -> None:
    told = lines("", FILE, USB, SERIAL)
    assert [line.split()[0] for line in told] == [FILE.device, USB.device, SERIAL.device]
    assert told[0].endswith("printer with a device file, EPSON TM-T20III")
    assert told[2].endswith("serial port, FT232R USB UART, not for this account: group dialout")


def test_the_one_in_the_settings_comes_first_and_once() -> None:
    told = lines("usb:04b8:0202", FILE, USB)
    assert [line.split()[0] for line in told] == [USB.device, FILE.device]
    assert told[0].endswith("; in the settings")


def test_one_in_the_settings_that_is_not_found_is_told_all_the_same() -> None:
    assert lines("tcp://10.0.0.5", FILE)[0].split("  ")[-1] == "network printer; in the settings"
    assert "not on this machine now" in lines("/dev/usb/lp7", FILE)[0]
    assert lines("file:/tmp/slips")[0].endswith("file; in the settings")


def test_with_no_printer_the_network_is_offered() -> None:
    assert lines("") == ["no printer found; a network printer is written tcp://address:9100"]


def test_the_command_says_it() -> None:
    result = CliRunner().invoke(main, ["printer", "list", "--set", "printer.device=tcp://10.0.0.5"])
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[0].startswith("tcp://10.0.0.5")

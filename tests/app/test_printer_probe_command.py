"""votre-tour printer probe, status and test, as a person types them."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.clock import SystemClock
from app.printer_causes import WORDS
from app.printer_probe import NAMES
from app.printer_probe_command import BROKEN_OFF_STATUS, probe_printer
from app.printer_status import show_status
from app.printer_test_slip import print_test_slip
from app.settings import Settings
from app.settings_file import load
from app.settings_of_desk import StoreSettings
from app.settings_of_machines import PrinterSettings
from app.wiring import desk_opener, print_journal
from desk.printer import PrinterCause, PrinterReport
from hardware.link_limits import LinkLimits
from hardware.profile import PROBED
from hardware.profile_file import CAPABILITY_NAMES, read_profile
from hardware.transport_factory import make_transport
from hardware.virtual_printer import Abilities, Fault, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.probing import Looker
from tests.app.test_printer_probe import PARTS
from tests.source import ROOT

MUTE = replace(ONE_WAY, stored_graphics=False)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@contextmanager
def played(abilities: Abilities | None = None) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(mechanism=PARTS, abilities=abilities or Abilities()) as printer:
        yield printer


def typed(printer: VirtualPrinter, *words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["printer", *words, "--device", printer.device], input=answers)


def settings_of(printer: VirtualPrinter, tmp_path: Path) -> Settings:
    return Settings(
        store=StoreSettings(database=str(tmp_path / "desk.sqlite3")),
        printer=PrinterSettings(device=printer.device),
    )


def test_the_probe_writes_a_profile_and_says_what_to_put_into_the_settings(tmp_path: Path) -> None:
    with played() as printer:
        result = typed(printer, "probe", "--output", "mine.toml", answers="n\n1 2\nwhat\ny\ny\ny\n12,5\n")
    assert result.exit_code == 0, result.output
    profile = read_profile((tmp_path / "mine.toml").read_text(encoding="utf-8"))
    assert profile.can.process_ids == profile.can.own_characters == PROBED
    assert profile.head_to_cutter_dots == 100
    assert "please type y for yes" in result.output
    told = re.search(r"\[printer\]\n(?:    .+\n)+", result.output)
    assert told
    (tmp_path / "votre-tour.toml").write_text(told[0], encoding="utf-8")
    assert load(tmp_path / "votre-tour.toml", {}).printer.profile == str(tmp_path / "mine.toml")


def test_a_profile_that_is_there_is_not_written_over_and_nothing_is_printed() -> None:
    Path("printer-profile.toml").write_text("mine", encoding="utf-8")
    with played() as printer:
        result = typed(printer, "probe", "--yes")
        assert not printer.truth.received
    assert result.exit_code == 1
    assert "--force writes over it" in result.output
    assert Path("printer-profile.toml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("command", ["probe", "test", "status"])
def test_a_printer_that_another_program_holds_is_left_to_it(command: str) -> None:
    with played() as printer:
        held = make_transport(printer.device)
        held.open()
        try:
            result = typed(printer, command) if command != "test" else None
            if result is None:
                quick = LinkLimits(stale_after_s=0.5)
                told: list[str] = []
                settings = Settings(printer=PrinterSettings(device=printer.device))
                assert print_test_slip(settings, told.append, quick) == 1
                assert "another program holds it" in told[-1]
                return
        finally:
            held.close()
        assert not printer.truth.received
    assert result.exit_code == 1
    assert "in use by another program, as by a running kiosk" in result.output


@pytest.mark.parametrize("words", [("--device", ""), ("--device", "file:/tmp/slips")])
@pytest.mark.parametrize("command", ["probe", "test", "status"])
def test_what_is_no_printer_is_told_in_a_sentence(command: str, words: tuple[str, str]) -> None:
    result = CliRunner().invoke(main, ["printer", command, *words])
    assert result.exit_code in {1, 2}
    assert "Traceback" not in result.output
    assert result.output.strip()


def test_a_mute_printer_leaves_no_profile() -> None:
    with played(MUTE) as printer:
        result = typed(printer, "probe", "--yes")
    assert result.exit_code == 1
    assert "says nothing at all" in result.output
    assert not Path("printer-profile.toml").exists()


def test_a_probe_that_is_broken_off_leaves_the_printer_clean(tmp_path: Path) -> None:
    with played() as printer:
        command = [sys.executable, "-m", "app", "printer", "probe", "--device", printer.device]
        output = ["--output", str(tmp_path / "never.toml")]
        with subprocess.Popen(
            command + output, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout
            while "keeps pictures" not in program.stdout.readline():
                pass
            program.send_signal(signal.SIGINT)
            assert program.wait() == BROKEN_OFF_STATUS
            assert "left clean" in program.stdout.read()
        printer.wait_until(lambda: printer.truth.received.endswith(b"\x1b@"), "order to forget")
        assert not printer.truth.pieces
    assert not (tmp_path / "never.toml").exists()


def test_a_slip_that_is_broken_off_is_cut_off() -> None:
    def break_off() -> str:
        raise KeyboardInterrupt

    silent = replace(Abilities(), fence=False, process_ids=False)
    with played(silent) as printer:
        person = Looker({"Press Enter": lambda: "n", "Has a slip": break_off})
        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert probe_printer(settings, Path("never.toml"), person, force=False) == BROKEN_OFF_STATUS
        printer.wait_for_slips(2)
    assert not Path("never.toml").exists()


def test_a_kiosk_keeps_its_printer_and_leaves_a_spare_one_to_others(tmp_path: Path) -> None:
    with played() as spare, played() as printer:
        settings = settings_of(printer, tmp_path)
        journal = print_journal(settings, SystemClock(settings.library.time_zone))
        journal.recover()
        pairs = ["--set", f"printer.device={printer.device}", "--database", settings.store.database]
        try:
            refused = CliRunner().invoke(main, ["printer", "test", *pairs])
            printed = CliRunner().invoke(main, ["printer", "test", *pairs, "--device", spare.device])
        finally:
            journal.close()
        spare.wait_for_slips(1)
        assert not printer.truth.received
    assert (refused.exit_code, printed.exit_code) == (1, 0)
    assert "a kiosk is running and holds the printer" in refused.output


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
        finally:
            journal.close()
            kiosk.store.close()
        assert not printer.truth.received
    assert "has not said yet" in told[0]
    assert re.match(r"kiosk: cover_open since \d\d:\d\d:\d\d, says the kiosk; .*close the cover", told[1])


def test_the_test_slip_is_printed_cut_and_told() -> None:
    with played() as printer:
        result = typed(printer, "test", "--set", "printer.profile=epson-tm-t20iii")
        [slip] = printer.wait_for_slips(1)
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[-1].startswith("Printed and cut (after")
    assert not slip.not_understood
    text = " ".join(slip.text)
    for letter in "àâçéèêëîïôœùûüÿæÀÇÉÈÊËÎÏÔŒÙÛÜŸÆ«»’–€…":
        assert letter in text, letter
    assert slip.largest == "A012"
    assert re.search(r"20\d\d-\d\d-\d\d (\d|[12]\d)\sh\b", text), text


def test_a_test_slip_nobody_confirms_says_so() -> None:
    with played(ONE_WAY) as printer:
        result = typed(printer, "test")
        assert printer.wait_for_slips(1)
    assert result.exit_code == 0
    assert "does not say what it has printed" in result.output


def test_a_test_slip_that_cannot_come_says_why() -> None:
    told: list[str] = []
    with played() as printer:
        printer.set(Fault.PAPER_OUT)
        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert print_test_slip(settings, told.append, LinkLimits(stale_after_s=1.0)) == 1
        assert not printer.truth.pieces
    assert told[-1].startswith("Not printed. The printer is paper_out: put in a new roll")


def test_every_cause_and_every_capability_has_its_words() -> None:
    assert set(WORDS) == set(PrinterCause)
    assert set(NAMES) == set(CAPABILITY_NAMES)

"""votre-tour printer probe, as a person types it, and what no command of the printer takes."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.printer_causes import WORDS
from app.printer_probe import NAMES
from app.printer_probe_command import BROKEN_OFF_STATUS, probe_printer
from app.settings import Settings
from app.settings_file import load
from app.settings_of_machines import PrinterSettings
from desk.printer import PrinterCause
from hardware.profile import PROBED
from hardware.profile_file import CAPABILITY_NAMES, read_profile
from hardware.transport_factory import make_transport
from hardware.virtual_printer import Abilities
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.printer_at_hand import played, typed
from tests.app.probing import Looker
from tests.source import ROOT

MUTE = replace(ONE_WAY, stored_graphics=False)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


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
            result = typed(printer, command)
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


def interrupted(program: subprocess.Popen[str]) -> int:
    """Press Ctrl+C until a program has ended; its status.

    Python hears of one that comes while it is about to read a pipe, after its last look at signals, only once
    something was read. A person presses again, and so does this.
    """
    while True:
        program.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return program.wait(timeout=10)


def test_a_probe_that_is_broken_off_leaves_the_printer_clean(tmp_path: Path) -> None:
    # A suite that runs in the background of a shell ignores this signal, and its programs would too.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with played() as printer:
        command = [sys.executable, "-m", "app", "printer", "probe", "--device", printer.device]
        output = ["--output", str(tmp_path / "never.toml")]
        with subprocess.Popen(
            command + output, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout
            while "keeps pictures" not in program.stdout.readline():
                pass
            signal.signal(signal.SIGINT, before)
            assert interrupted(program) == BROKEN_OFF_STATUS
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


def test_every_cause_and_every_capability_has_its_words() -> None:
    assert set(WORDS) == set(PrinterCause)
    assert set(NAMES) == set(CAPABILITY_NAMES)

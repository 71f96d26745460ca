"""Whether a printer was ever heard, as the commands tell it, learn it and forget it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.clock import SystemClock
from app.doctor_finding import Health
from app.doctor_printer import examine_answers
from app.printer_acquaintance import known_printers
from app.printer_status import show_status
from app.printer_test_slip import print_test_slip
from app.settings import Settings
from app.settings_check import made
from app.wiring import desk_opener, print_journal
from desk.printer import PrinterCause, PrinterReport
from hardware.link_limits import LinkLimits
from hardware.virtual_printer import Fault, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.printer_at_hand import played, settings_of

NOBODY_KNOWS = "nobody can know whether its slips come out"
DUMB = replace(ONE_WAY, stored_graphics=False)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with played() as printer:
        yield printer


@pytest.fixture
def settings(printer: VirtualPrinter, tmp_path: Path) -> Settings:
    return settings_of(printer, tmp_path)


def typed(settings: Settings, *words: str, answers: str = "") -> Result:
    """A command for the printer of these settings."""
    own = ("--database", settings.store.database, "--set", f"printer.device={settings.printer.device}")
    return CliRunner().invoke(main, ["printer", *words, *own], input=answers)


def is_known(settings: Settings) -> bool:
    return known_printers(settings).answered_ms(settings.printer.device) is not None


@pytest.mark.parametrize("words", [("status",), ("test",), ("probe", "--yes")])
def test_each_command_that_hears_it_remembers_it(settings: Settings, words: tuple[str, ...]) -> None:
    assert typed(settings, *words).exit_code == 0
    assert is_known(settings)


def test_once_heard_it_is_mute_when_it_is_off_and_forgotten_it_only_listens(
    settings: Settings, printer: VirtualPrinter
) -> None:
    printer.set(Fault.POWER_OFF)
    known_printers(settings).note_answer(settings.printer.device, 7)
    heard = typed(settings, "status")
    tested: list[str] = []
    assert print_test_slip(settings, tested.append, LinkLimits(stale_after_s=1.5)) == 1
    forgotten = typed(settings, "forget")
    after = typed(settings, "status")
    assert not is_known(settings)
    assert after.output.startswith("ready since")
    assert NOBODY_KNOWS in after.output
    assert (heard.exit_code, forgotten.exit_code) == (1, 0)
    for words in (heard.output, tested[-1]):
        assert re.search(r"mute.*look at its power.*votre-tour printer forget", words), words
    assert NOBODY_KNOWS in forgotten.output
    assert not printer.truth.received


def test_a_probe_that_sees_a_way_without_answers_forgets_them(tmp_path: Path) -> None:
    with played(DUMB) as printer:
        settings = settings_of(printer, tmp_path)
        known_printers(settings).note_answer(settings.printer.device, 7)
        probed = typed(settings, "probe", answers="y\n1 2\ny\ny\ny\n12,5\n")
    assert probed.exit_code == 0, probed.output
    assert not is_known(settings)


def test_there_may_be_nothing_to_forget_or_no_printer(settings: Settings) -> None:
    nothing = typed(settings, "forget")
    assert (nothing.exit_code, "nothing to forget" in nothing.output) == (0, True)
    without = CliRunner().invoke(main, ["printer", "forget", "--set", "printer.device="])
    assert (without.exit_code, "name no printer" in without.output) == (1, True)


def test_a_profile_that_says_that_it_answers_is_not_forgotten(settings: Settings) -> None:
    result = typed(settings, "forget", "--set", "printer.profile=star-escpos")
    assert result.exit_code == 1
    assert "votre-tour printer probe" in result.output


def test_of_one_whose_profile_says_that_it_speaks_silence_leads_to_a_new_probe(
    settings: Settings, printer: VirtualPrinter
) -> None:
    printer.set(Fault.POWER_OFF)
    status = typed(settings, "status", "--set", "printer.profile=star-escpos")
    speaking = msgspec.structs.replace(settings.printer, profile="star-escpos")
    tested: list[str] = []
    of_profile = msgspec.structs.replace(settings, printer=speaking)
    assert print_test_slip(of_profile, tested.append, LinkLimits(stale_after_s=1.5)) == 1
    for words in (status.output, tested[-1]):
        assert re.search(r"mute.*look at its power.*votre-tour printer probe", words), words
        assert "forget" not in words


def test_a_kiosk_that_runs_is_to_be_started_again(settings: Settings) -> None:
    known_printers(settings).note_answer(settings.printer.device, 7)
    journal = print_journal(settings, SystemClock("America/Toronto"))
    journal.recover()
    try:
        result = typed(settings, "forget")
    finally:
        journal.close()
    assert "start it again" in result.output
    assert not is_known(settings)


def test_of_the_printer_of_a_kiosk_that_runs_it_is_told_that_it_was_never_heard(settings: Settings) -> None:
    clock = SystemClock("America/Toronto")
    kiosk = desk_opener(settings, clock, "kiosk")()
    kiosk.desk.report_printer(PrinterReport("cellar", PrinterCause.READY, clock.now_ms()))
    kiosk.desk.report_printer(PrinterReport("kiosk", PrinterCause.READY, clock.now_ms()))
    journal = print_journal(settings, clock)
    journal.recover()
    told: list[str] = []
    try:
        assert show_status(settings, told.append, is_watched=False) == 0
        known_printers(settings).note_answer(settings.printer.device, 7)
        assert show_status(settings, told.append, is_watched=False) == 0
    finally:
        journal.close()
        kiosk.store.close()
    before = dict(line.split(":", 1) for line in told[0].splitlines())
    assert (NOBODY_KNOWS in before["kiosk"], NOBODY_KNOWS in before["cellar"]) == (True, False)
    assert NOBODY_KNOWS not in told[1]


@pytest.mark.parametrize(
    ("profile", "is_heard", "health", "words"),
    [
        ("auto", False, Health.NOTE, NOBODY_KNOWS),
        ("auto", True, Health.WELL, "heard here, last on 2026-11-21"),
        ("generic-58", False, Health.NOTE, NOBODY_KNOWS),
        ("epson-tm-t88v", False, Health.WELL, "its profile says that it speaks"),
        ("epson-tm-t88v", False, Health.WELL, "only listen now, votre-tour printer probe"),
        ("auto", True, Health.WELL, "only listen now, votre-tour printer forget"),
        ("deaf.toml", True, Health.NOTE, f"only listens: {NOBODY_KNOWS}"),
    ],
)
def test_the_doctor_says_whether_anybody_can_know_what_it_prints(
    tmp_path: Path, profile: str, is_heard: bool, health: Health, words: str
) -> None:
    deaf = tmp_path / "deaf.toml"
    text = 'name = "x"\ntitle = "X"\npaper_mm = 80\nwidth_dots = 576\n[can]\nanswers = "no, probed"\n'
    deaf.write_text(text, encoding="utf-8")
    named = str(deaf) if profile == deaf.name else profile
    printer = {"device": "COM3", "profile": named}
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}, "printer": printer})
    if is_heard:
        known_printers(settings).note_answer("COM3", 1_795_284_000_000)
    [found] = examine_answers(settings)
    assert (found.subject, found.health) == ("printer answers", health)
    assert words in found.words


@pytest.mark.parametrize("device", ["", "file:/tmp/slips"])
def test_the_doctor_says_nothing_of_it_where_there_is_no_printer(device: str) -> None:
    assert list(examine_answers(made({"printer": {"device": device}}))) == []

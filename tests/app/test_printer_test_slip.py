"""votre-tour printer test, as a person types it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.printer_test_slip import print_test_slip
from app.settings import Settings
from app.settings_of_machines import PrinterSettings
from hardware.link_limits import LinkLimits
from hardware.virtual_printer import Fault
from hardware.virtual_printer.abilities import ONE_WAY
from tests.app.printer_at_hand import played, typed


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


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


def test_a_test_slip_for_a_printer_that_is_not_there_is_given_up_before_its_patience_ends() -> None:
    told: list[str] = []
    settings = Settings(printer=PrinterSettings(device="/dev/no-such-printer"))
    assert print_test_slip(settings, told.append, LinkLimits(stale_after_s=3_600.0)) == 1
    [line] = told
    assert line.startswith(
        "Not printed. The printer is absent: there is no such device; is the printer plugged"
    )


def test_a_test_slip_says_what_it_waits_for_and_comes_out_when_that_is_mended() -> None:
    told: list[str] = []
    with played() as printer:
        printer.set(Fault.PAPER_OUT)

        def take(line: str) -> None:
            told.append(line)
            if line.startswith("Waiting"):
                printer.clear(Fault.PAPER_OUT)

        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert print_test_slip(settings, take, LinkLimits(stale_after_s=40.0)) == 0
        printer.wait_for_slips(1)
    assert re.fullmatch(r"Waiting \d+ s at most. The printer is paper_out: put in a new roll", told[0])


def test_what_a_printer_whose_answers_are_noise_got_is_unknown() -> None:
    told: list[str] = []
    with played() as printer:
        printer.set(Fault.NOISE)
        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert print_test_slip(settings, told.append) == 1
        printer.wait_for_slips(1)
    assert "what it says is no answer of a printer; look at printer.baud" in told[-1]
    assert told[-1].startswith("The printer did not say that it has printed all of it: look at the paper")


def test_a_test_slip_that_cannot_come_says_why() -> None:
    told: list[str] = []
    with played() as printer:
        printer.set(Fault.PAPER_OUT)
        settings = Settings(printer=PrinterSettings(device=printer.device))
        assert print_test_slip(settings, told.append, LinkLimits(stale_after_s=1.0)) == 1
        assert not printer.truth.pieces
    assert told[-1].startswith("Not printed. The printer is paper_out: put in a new roll")

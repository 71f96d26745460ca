"""The setting printer.profile: a name, a file, or the paper's width; told kindly when it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from app.doctor_finding import Health
from app.doctor_printer import examine_profile
from app.printer_profile import profile_of
from app.profile_table import profile_table
from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from app.settings_of_machines import PrinterSettings
from hardware.profile import PROBED, Capabilities
from hardware.profile_file import profile_text
from hardware.profiles import EPSON_TM_T20III, GENERIC_58_MM, GENERIC_80_MM, PROFILES
from tests.log_watch import ExpectLog
from tests.source import ROOT

NOTHING: Mapping[str, str] = {}
MINE = replace(GENERIC_80_MM, name="mine", title="Mine", can=Capabilities(process_ids=PROBED))


def mistakes(**printer: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load(None, NOTHING, {f"printer.{key}": value for key, value in printer.items()})
    return [f"{mistake.key}: {mistake.why}" for mistake in caught.value.mistakes]


def test_without_a_name_the_paper_decides() -> None:
    assert profile_of(PrinterSettings()) is GENERIC_80_MM
    assert profile_of(PrinterSettings(paper_mm=58)) is GENERIC_58_MM


@pytest.mark.parametrize("name", PROFILES)
def test_every_known_printer_may_be_named(name: str) -> None:
    settings = load(None, NOTHING, {"printer.profile": name})
    assert profile_of(settings.printer) == PROFILES[name]


def test_a_narrow_roll_in_a_wide_printer_counts() -> None:
    narrow = profile_of(PrinterSettings(profile=EPSON_TM_T20III.name, paper_mm=58))
    assert (narrow.paper_mm, narrow.width_dots) == (58, GENERIC_58_MM.width_dots)
    assert narrow.can == EPSON_TM_T20III.can
    assert profile_of(PrinterSettings(profile=GENERIC_58_MM.name)) == GENERIC_58_MM


@pytest.mark.parametrize("name", ["auto", EPSON_TM_T20III.name])
def test_no_word_is_awaited_of_a_file_and_nothing_asked_of_it(name: str) -> None:
    profile = profile_of(PrinterSettings(device="file:/tmp/slips", profile=name))
    can = profile.can
    for each in (can.answers, can.pushes_status, can.fence, can.process_ids, can.clears_buffers):
        assert not each.may_be_there
    there = profile_of(PrinterSettings(device="/dev/usb/lp0", profile=name))
    assert profile == replace(there, can=profile.can)
    assert (can.native_qr, can.raster) == (there.can.native_qr, there.can.raster)


def test_a_file_is_found_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "printer.toml").write_text(profile_text(MINE), encoding="utf-8")
    file = tmp_path / "votre-tour.toml"
    file.write_text('[printer]\nprofile = "printer.toml"\n', encoding="utf-8")
    settings = load(file, NOTHING)
    assert settings.printer.profile == str(tmp_path / "printer.toml")
    assert profile_of(settings.printer) == MINE


def test_a_wrong_name_is_told_with_the_nearest_one() -> None:
    [told] = mistakes(profile="epson-tm-t20")
    assert told == (
        "printer.profile: 'epson-tm-t20' cannot be used: no printer is known by this name; "
        "did you mean epson-tm-t20iii?"
    )
    assert "generic-58" in mistakes(profile="zzz")[0]


def test_everything_wrong_in_a_file_is_told_together_with_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "p.toml"
    file.write_text(
        profile_text(MINE).replace("80", "8000").replace("yes, probed", "so so"), encoding="utf-8"
    )
    told = mistakes(profile=str(file), baud="7")
    assert [each.split(":")[0] for each in told] == ["printer.baud", "printer.profile", "printer.profile"]
    assert "paper_mm" in told[1]
    assert "can.process_ids" in told[2]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "No such file" in mistakes(profile=str(tmp_path / "missing.toml"))[0]
    (tmp_path / "latin.toml").write_bytes(b"\xe9")
    assert "UTF-8" in mistakes(profile=str(tmp_path / "latin.toml"))[0]
    assert "is no path" in mistakes(profile="a/\0b")[0]


def test_a_file_that_went_away_since_leaves_a_printer_nobody_knows(expect_log: ExpectLog) -> None:
    expect_log("app.printer_profile", "cannot be used any more")
    assert profile_of(PrinterSettings(profile="/nowhere/printer.toml")) is GENERIC_80_MM


def test_a_logo_too_wide_for_the_named_printer_is_told(tmp_path: Path) -> None:
    from PIL import Image

    logo = tmp_path / "logo.png"
    Image.new("L", (560, 40)).save(logo)
    overrides = {"slip.logo": str(logo)}
    load(None, NOTHING, overrides)
    with pytest.raises(SettingsError, match="at most 512 by 240"):
        load(None, NOTHING, {**overrides, "printer.profile": "epson-tm-t88v"})


def test_the_doctor_says_how_much_is_known() -> None:
    def told(profile: str) -> list[tuple[Health, str]]:
        printer = PrinterSettings(device="/dev/ttyS9", profile=profile)
        return [(each.health, each.words) for each in examine_profile(Settings(printer=printer))]

    assert told("epson-tm-t20iii") == [(Health.WELL, "Epson TM-T20III; 0 probed, 3 documented, 8 unknown")]
    [(health, words)] = told("auto")
    assert health is Health.NOTE
    assert "printer probe" in words
    assert list(examine_profile(Settings())) == []


def test_the_document_shows_every_profile() -> None:
    assert profile_table() in (ROOT / "docs" / "printing.md").read_text(encoding="utf-8")

"""The doctor examines what the settings name, also where a part of them is wrong."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from app.doctor_finding import Health
from app.own_command import USUAL_FILE, own_command, program_name, typed
from tests.app.test_doctor import Visit, catalogues

__all__ = ["catalogues"]


def test_with_a_mistake_in_the_settings_the_named_places_are_examined_all_the_same(tmp_path: Path) -> None:
    database, device = tmp_path / "absent" / "desk.sqlite3", tmp_path / "no printer"
    file = tmp_path / "votre-tour.toml"
    file.write_text(f'[printer]\nbaud = 1\ndevice = "{device}"\n', encoding="utf-8")
    told = Visit("--settings", str(file), "--database", str(database), "--set", f"log.folder={tmp_path}")
    assert (told.health("settings"), told.status) == (Health.ILL, 1)
    assert str(database.parent) in told.words("database")
    assert str(device) in told.words("printer")
    assert str(tmp_path) in told.words("log")


def test_the_last_line_says_what_to_do_now(tmp_path: Path) -> None:
    places = ("--database", str(tmp_path / "desk.sqlite3"), "--set", f"log.folder={tmp_path}")
    well = Visit(*places)
    assert (well.status, well.lines[-1].partition(": ")[0]) == (0, "ok    next")
    ill = Visit(*places, "--set", f"printer.device={tmp_path}/absent", "--set", "printer.baud=1")
    again = typed(["votre-tour", "doctor", *places, "--set", f"printer.device={tmp_path}/absent"])
    last = f"FAIL  in all: 2 to mend before the library opens, then {again}"
    assert (ill.status, ill.lines[-1]) == (1, last)
    file = tmp_path / "other.toml"
    file.write_text("[printer]\nbaud = 1\n", encoding="utf-8")
    named = Visit(*places, "--settings", str(file))
    again = typed(["votre-tour", "doctor", "--settings", file, *places])
    assert named.lines[-1].endswith(f", then {again}")
    file.write_text("", encoding="utf-8")
    assert Visit(*shlex.split(again)[2:]).status == 0


@pytest.mark.skipif(os.name == "nt", reason="the quotes of a shell of POSIX")
def test_the_command_that_looks_again_repeats_what_was_given_but_for_what_is_wrong_in_it(
    tmp_path: Path,
) -> None:
    places = ("--database", str(tmp_path / "l'autre file.sqlite3"), "--set", f"log.folder={tmp_path}")
    wrong = ("--set", "printer.baud=1", "--set", "prnter.baud=9600")
    told = Visit(*wrong, "--set", f"printer.device={tmp_path}/not there", *places)
    assert told.status == 1
    again = shlex.split(told.lines[-1].partition(", then ")[2])
    assert again[:2] == ["votre-tour", "doctor"]
    options = list(zip(again[2::2], again[3::2], strict=True))
    device = ("--set", f"printer.device={tmp_path}/not there")
    assert sorted(options) == sorted([places[:2], places[2:], device])


def test_without_anything_given_the_command_that_looks_again_is_short() -> None:
    assert own_command(["doctor"], USUAL_FILE, {}) == typed([program_name(), "doctor"])

"""The doctor examines what the settings name, also where a part of them is wrong."""

from __future__ import annotations

from pathlib import Path

from app.doctor_finding import Health
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
    last = "FAIL  in all: 2 to mend before the library opens, then votre-tour doctor"
    assert (ill.status, ill.lines[-1]) == (1, last)
    file = tmp_path / "other.toml"
    file.write_text("[printer]\nbaud = 1\n", encoding="utf-8")
    named = Visit(*places, "--settings", str(file))
    assert named.lines[-1].endswith(f", then votre-tour doctor --settings {file}")

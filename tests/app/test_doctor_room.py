"""What the doctor says of the room on the disk of the database."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.doctor_finding import Finding, Health
from app.doctor_room import examine_room
from app.settings_check import made

MB = 1024 * 1024


def told(folder: Path, free: int | None) -> list[Finding]:
    settings = made({"store": {"database": str(folder / "desk.sqlite3")}})
    return list(examine_room(settings, lambda _: free))


@pytest.mark.parametrize(
    ("free_mb", "health"), [(0, Health.ILL), (15, Health.ILL), (16, Health.NOTE), (200, Health.WELL)]
)
def test_a_full_disk_fails_and_one_that_is_nearly_full_is_a_note(
    tmp_path: Path, free_mb: int, health: Health
) -> None:
    [finding] = told(tmp_path, free_mb * MB)
    assert (finding.health, finding.subject) == (health, "disk")
    assert f"{free_mb} MB free on the disk of {tmp_path}" in finding.words


def test_the_disk_is_that_of_the_nearest_folder_while_there_is_none_yet(tmp_path: Path) -> None:
    [finding] = told(tmp_path / "absent", MB)
    assert str(tmp_path / "absent") not in finding.words


def test_a_disk_that_does_not_say_is_passed_over(tmp_path: Path) -> None:
    assert told(tmp_path, None) == []


def test_what_is_in_the_way_to_the_folder_is_told_of_the_database_alone(tmp_path: Path) -> None:
    def refuse(folder: Path) -> int:
        raise PermissionError(13, "Permission denied", str(folder))

    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    assert list(examine_room(settings, refuse)) == []


def test_the_doctor_has_a_line_for_it_and_makes_nothing(tmp_path: Path) -> None:
    options = ("--database", str(tmp_path / "desk.sqlite3"), "--set", f"log.folder={tmp_path}")
    result = CliRunner().invoke(main, ("doctor", *options))
    assert any(line[6:].startswith("disk: ") for line in result.output.splitlines()), result.output
    assert list(tmp_path.iterdir()) == []

"""A library that names another database after its first manager was made is told where its people are."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.database_place import DATABASE_NAME, usual_database_path
from app.doctor_finding import Health
from app.program_edge import logged_program
from app.settings_check import made
from tests.app.test_doctor import Visit, catalogues

__all__ = ["catalogues"]


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The usual database, with a first manager in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "data" / "votre-tour" / DATABASE_NAME
    assert usual_database_path() == path
    file = tmp_path / "votre-tour.toml"
    result = CliRunner().invoke(
        main, ("init", str(file), "--manager", "Maude", "--pin-stdin"), input="4711\n"
    )
    assert result.exit_code == 0, result.output
    assert path.exists()
    return path


def doctor(tmp_path: Path, *words: str) -> Visit:
    return Visit("--set", f"log.folder={tmp_path}", *words)


def test_the_doctor_says_how_staff_sign_in(tmp_path: Path, usual: Path) -> None:
    told = doctor(tmp_path)
    assert told.health("staff") is Health.WELL
    assert "with a PIN" in told.words("staff")


def test_the_doctor_names_the_database_in_which_the_people_are(tmp_path: Path, usual: Path) -> None:
    told = doctor(tmp_path, "--database", str(tmp_path / "other.sqlite3"))
    assert told.health("staff") is Health.NOTE
    assert str(usual) in told.words("staff")
    usual.rename(tmp_path / "other.sqlite3")
    moved = doctor(tmp_path, "--database", str(tmp_path / "other.sqlite3"))
    assert moved.health("staff") is Health.WELL


def test_a_start_that_makes_another_database_says_where_the_first_one_is(
    tmp_path: Path, usual: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = made(
        {"store": {"database": str(tmp_path / "other.sqlite3")}, "log": {"folder": str(tmp_path)}}
    )
    with logged_program(settings, "kiosk"):
        pass
    assert f"{usual} stays as it is" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["absent/other.sqlite3", "votre-tour.toml/other.sqlite3"])
def test_where_no_database_can_begin_none_is_said_to(
    tmp_path: Path, usual: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    settings = made({"store": {"database": str(tmp_path / place)}, "log": {"folder": str(tmp_path)}})
    with logged_program(settings, "kiosk"):
        pass
    assert capsys.readouterr().err == ""

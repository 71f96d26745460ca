"""The command line: what each command says, writes and refuses, and with which status it ends."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.command_options import BAD_SETTINGS_STATUS
from app.settings_file import load
from tests.source import ROOT

COMMANDS = (
    "init",
    "kiosk",
    "board",
    "screens",
    "panel",
    "demo",
    "pipe",
    "doctor",
    "printer",
    "staff",
    "calls",
)
WITH_SETTINGS = ("kiosk", "panel", "demo", "pipe")
THREE_MISTAKES = '[printer]\nbaud = 1200\npapper_mm = 80\n[library]\ntime_zone = "Mars/Olympus"\n'


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, prog_name="votre-tour")


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def started(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run it as a process of its own, headless."""
    command = [sys.executable, "-m", "app", *words]
    return subprocess.run(
        command, cwd=ROOT, input=stdin, capture_output=True, text=True, timeout=30, check=False
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    first_line = result.output.split("\n\n")[1].strip()
    assert first_line.endswith(".")
    listed = [line.split() for line in run("--help").output.splitlines()]
    assert any(words[:1] == [command] for words in listed)


def test_commands_are_listed_in_the_order_a_newcomer_needs_them() -> None:
    lines = run("-h").output.partition("Commands:")[2].splitlines()
    assert tuple(line.split()[0] for line in lines if line.strip()) == COMMANDS


@pytest.mark.parametrize("command", ["kiosk", "board", "panel"])
@pytest.mark.parametrize(
    "geometry", ["foo", "1280", "1280x", "0x800", "800x600+10", "800x600+a+b", "800,600"]
)
def test_a_geometry_that_cannot_be_read_opens_no_window(command: str, geometry: str) -> None:
    done = run(command, "--geometry", geometry, "--set", "printer.baud=1")
    assert done.exit_code == 2
    assert f"{geometry}: write it as 1280x800+0+0" in done.output


@pytest.mark.parametrize(
    ("command", "geometry", "least"),
    [
        ("kiosk", "50x50", "320x240"),
        ("kiosk", "20000x20000+0+0", "320x240"),
        ("board", "1280x60", "320x240"),
        ("panel", "50x50+10+10", "320x60"),
        ("panel", "800x20000", "320x60"),
    ],
)
def test_a_window_of_no_use_is_told_its_least_and_largest_size(
    command: str, geometry: str, least: str
) -> None:
    done = run(command, "--geometry", geometry, "--set", "printer.baud=1")
    assert done.exit_code == 2
    assert f"{geometry}: a window of this program measures from {least} to 16384x16384." in done.output


@pytest.mark.parametrize("geometry", ["1280x800", "1280x800+0+0", "420x700-0+30", "+10+20"])
def test_a_geometry_of_qt_is_taken(geometry: str) -> None:
    done = run("kiosk", "--geometry", geometry, "--set", "printer.baud=1")
    assert (done.exit_code, "printer.baud" in done.output) == (BAD_SETTINGS_STATUS, True)


def test_the_version_is_told() -> None:
    assert run("--version").output.startswith("votre-tour, version ")


def test_an_unknown_command_and_an_unknown_option_are_told() -> None:
    assert run("kiosque").exit_code == 2
    result = run("pipe", "--reply")
    assert result.exit_code == 2
    assert "--reply" in result.output


def test_init_writes_a_file_that_can_be_read_and_says_what_is_next(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    result = run("init", str(file), "--name", "Bibliothèque « L’Îlot »", "--printer", "/dev/ttyUSB0")
    assert result.exit_code == 0, result.output
    assert f"votre-tour doctor --settings {file}" in result.output
    settings = load(file, {})
    assert settings.library.name == "Bibliothèque « L’Îlot »"
    assert settings.printer.device == "/dev/ttyUSB0"
    assert tomllib.loads(file.read_text(encoding="utf-8"))["library"] == {"name": "Bibliothèque « L’Îlot »"}


def test_init_without_a_name_writes_votre_tour_toml_here(tmp_path: Path) -> None:
    with working_in(tmp_path):
        assert run("init").exit_code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["votre-tour.toml"]


def test_init_leaves_a_file_that_exists_alone_unless_forced(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text("# mine\n", encoding="utf-8")
    refused = run("init", str(file))
    assert refused.exit_code == 1
    assert "--force" in refused.output
    assert file.read_text(encoding="utf-8") == "# mine\n"
    assert run("init", str(file), "--force").exit_code == 0
    assert load(file, {}) is not None
    assert "# mine" not in file.read_text(encoding="utf-8")


def test_init_where_nothing_can_be_written_says_why(tmp_path: Path) -> None:
    result = run("init", str(tmp_path / "absent" / "votre-tour.toml"))
    assert result.exit_code == 1
    assert "cannot be written: No such file or directory." in result.output


def test_init_with_a_name_no_slip_could_hold_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    result = run("init", str(file), "--name", "x" * 200)
    assert result.exit_code == BAD_SETTINGS_STATUS
    assert "library.name" in result.output
    assert not file.exists()


@pytest.mark.parametrize("command", WITH_SETTINGS)
def test_every_mistake_in_the_settings_is_told_and_nothing_else_happens(tmp_path: Path, command: str) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text(THREE_MISTAKES, encoding="utf-8")
    result = run(command, "--settings", str(file), "--database", str(tmp_path / "desk.sqlite3"))
    assert result.exit_code == BAD_SETTINGS_STATUS
    lines = result.output.splitlines()
    assert all(line.startswith(f"{file}: ") for line in lines)
    assert [line.split(": ")[1] for line in sorted(lines)] == [
        "library.time_zone",
        "printer.baud",
        "printer.papper_mm",
    ]
    assert [each.name for each in tmp_path.iterdir()] == ["votre-tour.toml"]


@pytest.mark.parametrize("command", WITH_SETTINGS)
def test_mistakes_end_the_real_program_with_status_2_before_any_window(tmp_path: Path, command: str) -> None:
    done = started(command, "--set", "printer.baud=fast", "--set", "kiosk.idle_answer_s=1")
    assert done.returncode == BAD_SETTINGS_STATUS
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 2
    assert "command line: printer.baud" in done.stderr


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        ("printer.baud", "--set takes KEY=VALUE"),
        ("printer.bud=9600", "did you mean printer.baud?"),
        ("printer.baud=9601", "9600"),
        ("printer=9600", "is not a setting"),
        ("=9600", "is not a setting"),
    ],
)
def test_a_wrong_set_is_told_with_what_would_be_right(pair: str, told: str) -> None:
    result = run("kiosk", "--set", pair)
    assert result.exit_code == 2
    assert told in result.output


def test_a_settings_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = run("panel", "--settings", str(tmp_path / "absent.toml"))
    assert result.exit_code == BAD_SETTINGS_STATUS
    assert "cannot be read: No such file or directory" in result.output


def test_a_panel_for_a_desk_that_does_not_exist_names_those_that_do() -> None:
    result = run("panel", "--desk", "9")
    assert result.exit_code == 2
    assert "1, 2, 3, 4" in result.output


def test_the_settings_of_the_working_folder_are_used_without_being_named(tmp_path: Path) -> None:
    (tmp_path / "votre-tour.toml").write_text(THREE_MISTAKES, encoding="utf-8")
    with working_in(tmp_path):
        assert run("panel").exit_code == BAD_SETTINGS_STATUS


def test_the_database_of_the_command_line_wins_and_a_pipe_that_is_closed_ends_well(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    done = started(
        "pipe",
        "--set",
        "store.database=/nowhere/x",
        "--database",
        str(database),
        "--set",
        f"log.folder={tmp_path}",
        stdin='{"do":"queue"}\n',
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('{"ok": true, "present": 0')
    assert database.exists()

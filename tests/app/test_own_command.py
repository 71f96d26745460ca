"""A command that the program tells can be typed as it stands, and does what was said of it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from app.cli import main
from app.own_command import first_manager_command, first_manager_command_anywhere, own_command, typed
from app.program_threads import desk_threads
from app.programs import kiosk_parts, kiosk_printing
from app.settings import Settings
from app.settings_file import load
from app.terminal_words import tr
from app.wiring import staff_register

PIN = "918273"
ACTOR = "test"


def may_leave(settings: Settings) -> bool:
    """Whether the PIN opens the way out of a kiosk with these settings."""
    with staff_register(settings, ACTOR) as register:
        return register.has_manager_pin(PIN)


def made_by(command: str, folder: Path, home: Path) -> None:
    """Type a command into a shell that was opened in a folder, with a terminal that only hands on the PIN."""
    environment = {"HOME": str(home), "PATH": os.defpath, "LC_ALL": "C.UTF-8"}
    line = f"{command.replace('ALIAS', 'Maude')} --pin-stdin"
    told = subprocess.run(
        ["sh", "-c", line],
        cwd=folder,
        env=environment,
        input=f"{PIN}\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize("is_named", [True, False])
def test_what_the_kiosk_shows_makes_its_manager_from_any_folder(tmp_path: Path, is_named: bool) -> None:
    clone, home = tmp_path / "l'accueil de la salle", tmp_path / "home"
    clone.mkdir()
    home.mkdir()
    file, database = clone / "votre-tour.toml", str(clone / "file d'attente.sqlite3")
    file.write_text("" if is_named else f'[store]\ndatabase = "{database}"\n', encoding="utf-8")
    settings = load(file, {}, {"store.database": database} if is_named else {})
    made_by(first_manager_command_anywhere(file, settings.store.database), home, home)
    assert may_leave(settings)
    assert list(home.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize("has_file", [True, False])
def test_what_a_kiosk_of_another_branch_shows_makes_the_manager_of_that_branch(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_file: bool
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "votre-tour.toml" if has_file else None
    if file:
        file.write_text('[library]\nbranch = "sud"\n', encoding="utf-8")
    given = {"library.branch": "nord", "store.database": str(tmp_path / "queue.sqlite3")}
    settings = load(file, {}, given)
    with desk_threads(settings, "kiosk") as threads, kiosk_printing(settings, threads) as printing:
        command = kiosk_parts(settings, threads, printing, file=file).manager_command
    assert "--branch nord" in command
    made_by(command, home, home)
    assert may_leave(settings)
    if file:
        assert not may_leave(load(file, {}, {"store.database": given["store.database"]}))
        assert file.read_text(encoding="utf-8") == '[library]\nbranch = "sud"\n'
    else:
        assert load(tmp_path / "votre-tour.toml", {}).library.branch == "nord"


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(("branch", "told"), [("nord", True), ("main", False)])
def test_the_doctor_names_the_branch_it_was_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, branch: str, told: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    place = ["--database", str(tmp_path / "queue.sqlite3"), "--set", f"library.branch={branch}"]
    done = CliRunner().invoke(main, ["doctor", *place])
    assert (f"--branch {branch} --manager ALIAS" in done.output) is told
    assert "--manager ALIAS" in done.output


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
def test_without_a_settings_file_one_is_made_where_the_kiosk_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone, home = tmp_path / "clone", tmp_path / "home"
    clone.mkdir()
    home.mkdir()
    monkeypatch.chdir(clone)
    database = str(tmp_path / "queue.sqlite3")
    made_by(first_manager_command_anywhere(None, database), home, home)
    settings = load(clone / "votre-tour.toml", {}, {})
    assert settings.store.database == database
    assert may_leave(settings)


def test_the_doctor_names_a_command_for_the_database_it_was_asked_about(tmp_path: Path) -> None:
    file, database = tmp_path / "ma salle.toml", tmp_path / "file d'attente.sqlite3"
    file.write_text("", encoding="utf-8")
    command = shlex.split(first_manager_command(file, str(database)).replace("ALIAS", "Maude"))
    assert command[0] == "votre-tour"
    done = CliRunner().invoke(main, [*command[1:], "--pin-stdin"], input=f"{PIN}\n")
    assert done.exit_code == 0, done.output
    assert shlex.split(done.output)[-4:] == ["--database", str(database), "--settings", str(file)]
    assert may_leave(load(file, {}, {"store.database": str(database)}))
    assert file.read_text(encoding="utf-8") == ""


def test_a_new_settings_file_keeps_the_database_that_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["init", "--database", "queue.sqlite3", "--yes"])
    assert done.exit_code == 0, done.output
    assert load(Path("votre-tour.toml"), {}, {}).store.database == str(tmp_path / "queue.sqlite3")


@pytest.mark.skipif(os.name == "nt", reason="the quotes of a shell of POSIX")
def test_names_with_spaces_and_quotes_are_typed_as_one_word() -> None:
    command = own_command(["staff", "add", "ALIAS"], Path("l'autre salle.toml"))
    assert shlex.split(command)[1:] == ["staff", "add", "ALIAS", "--settings", "l'autre salle.toml"]


def test_the_way_to_the_program_is_the_one_it_was_started_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [".venv/bin/votre-tour", "kiosk"])
    words = shlex.split(first_manager_command_anywhere(Path("votre-tour.toml"), ""))
    assert words[0] == str(Path(".venv/bin/votre-tour").absolute())
    assert words[1:] == ["init", str(Path("votre-tour.toml").absolute()), "--manager", "ALIAS"]


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("locale", "told"),
    [("C.UTF-8", "{} printer virtual starts one"), ("fr_CA.UTF-8", "{} printer virtual en démarre une")],
)
def test_where_the_shell_does_not_find_the_program_every_command_is_told_by_its_path(
    tmp_path: Path, locale: str, told: str
) -> None:
    file, program = tmp_path / "votre-tour.toml", Path(sys.executable).with_name("votre-tour")
    file.write_text(f'[printer]\ndevice = "virtual:{tmp_path.name}"\n', encoding="utf-8")
    done = subprocess.run(
        [program, "doctor", "--settings", file],
        env={"HOME": str(tmp_path), "PATH": os.defpath, "LC_ALL": locale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert told.format(program) in done.stdout
    assert " votre-tour " not in done.stdout
    assert "%n" not in done.stdout


def test_a_way_to_the_program_with_signs_of_its_own_is_told_as_a_shell_takes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["/opt/{a} b/votre-tour"])
    told = tr("It starts with: votre-tour printer virtual")
    assert told == f"It starts with: {typed(['/opt/{a} b/votre-tour'])} printer virtual"

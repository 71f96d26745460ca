"""Where there is no first manager yet, every command that needs one names the command that makes one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing

import pytest

from app.command_options import BAD_SETTINGS_STATUS
from data.sqlite_driver import sqlite3
from tests.app.test_staff_commands import Library, library
from tests.source import ROOT

__all__ = ["library"]

NORD = ("--set", "library.branch=nord")


@pytest.mark.parametrize(
    "words",
    [
        ("add", "Luc", "--by", "Maude"),
        ("pin", "Maude", "--recover"),
        ("remove", "Maude"),
    ],
)
def test_a_branch_without_anybody_names_the_command_that_makes_its_first_manager(
    library: Library, words: tuple[str, ...]
) -> None:
    library.begin()
    refused = library.run("staff", *words, "--settings", str(library.file), *NORD)
    assert refused.exit_code == 1
    assert "PIN of" not in refused.output
    command = f"votre-tour init {library.file} --branch nord --manager ALIAS"
    told = f"nobody has a PIN yet in {library.database} (branch nord): {command} makes the first manager."
    assert told in refused.output
    typed = command.removeprefix("votre-tour ").replace("ALIAS", "Luc").split()
    assert library.run(*typed, "--pin-stdin", pins="2580").exit_code == 0
    more = ("staff", "add", "Zoé", "--settings", str(library.file), *NORD, "--by", "Luc", "--pin-stdin")
    assert library.run(*more, pins="2580 9024").exit_code == 0


def test_a_branch_with_a_file_of_its_own_names_that_file_and_the_database_that_was_named(
    library: Library,
) -> None:
    nord, other = library.folder / "nord.toml", library.folder / "other.sqlite3"
    library.run("init", str(nord), "--branch", "nord")
    words = ("staff", "add", "Luc", "--settings", str(nord))
    for named in (("--database", str(other)), ("--set", f"store.database={other}")):
        refused = library.run(*words, *named)
        assert f"votre-tour init {nord} --database {other} --manager ALIAS makes" in refused.output
    library.environment |= {"LANGUAGE": "fr_CA", "LC_ALL": "fr_CA.UTF-8"}
    assert (
        f"personne n’a encore de NIP dans {library.database} (succursale nord)\u00a0: "
        f"votre-tour init {nord} --manager ALIAS nomme la première personne gestionnaire."
    ) in library.run(*words).output


def test_a_file_whose_first_manager_is_missing_names_the_command_that_makes_one(library: Library) -> None:
    library.run("init", str(library.file), "--branch", "nord")
    command = f"votre-tour init {library.file} --manager ALIAS"
    told = f"--force writes over it. To keep it and make the first manager: {command}"
    named = ("--name", "Ici", "--manager", "Maude", "--pin-stdin")
    assert told in library.run("init", str(library.file), *named, pins="4711").output
    assert told in library.run("init", str(library.file)).output
    assert library.begin().exit_code == 0
    assert library.run("init", str(library.file)).output.endswith("--force writes over it.\n")
    library.environment |= {"LANGUAGE": "fr_CA", "LC_ALL": "fr_CA.UTF-8"}
    again = library.run("init", str(library.file), "--branch", "sud").output
    assert again.endswith(
        "--force permet de le remplacer. Pour le garder et nommer la première personne gestionnaire\u00a0: "
        f"votre-tour init {library.file} --branch sud --manager ALIAS\n"
    )


@pytest.mark.parametrize("text", ["name = ", "[kiosk]\nvolume = 999\n"])
def test_a_file_with_a_mistake_is_not_said_to_lack_its_first_manager(library: Library, text: str) -> None:
    library.file.write_text(text, encoding="utf-8")
    assert library.run("init", str(library.file)).output.endswith("--force writes over it.\n")


@pytest.mark.parametrize("options", [(), ("--force", "--yes")])
def test_a_database_that_cannot_be_read_is_not_said_to_lack_its_first_manager(
    library: Library, options: tuple[str, ...]
) -> None:
    library.run("init", str(library.file))
    library.database.write_text("no database\n" * 99, encoding="utf-8")
    told = library.run("init", str(library.file), *options).output
    assert "--manager ALIAS" not in told


@pytest.mark.soak
def test_a_database_that_is_held_is_not_said_to_lack_its_first_manager(library: Library) -> None:
    assert library.begin().exit_code == 0
    with closing(sqlite3.connect(library.database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        told = library.run("init", str(library.file)).output
    assert told.endswith("--force writes over it.\n")


def test_a_mistake_beside_the_file_is_told_with_what_is_left_to_do(library: Library) -> None:
    library.environment["VOTRE_TOUR_KIOSK_VOLUME"] = "999"
    failed = library.begin()
    assert failed.exit_code == BAD_SETTINGS_STATUS
    mistake, left = failed.output.splitlines()[-2:]
    assert "VOTRE_TOUR_KIOSK_VOLUME" in mistake
    command = f"votre-tour init {library.file} --manager ALIAS"
    assert left == f"The file is written; to make the first manager: {command}"
    del library.environment["VOTRE_TOUR_KIOSK_VOLUME"]
    assert library.begin().exit_code == 0


def test_a_file_that_was_written_without_its_first_manager_says_what_is_left_to_do(library: Library) -> None:
    del library.environment["VOTRE_TOUR_STORE_DATABASE"]
    away = library.folder / "away" / "desk.sqlite3"
    named = ("--database", str(away), "--manager", "Maude", "--pin-stdin")
    failed = library.run("init", str(library.file), *named, pins="4711")
    assert failed.exit_code == 1
    command = f"votre-tour init {library.file} --manager ALIAS"
    assert f"The file is written; to make the first manager: {command}" in failed.output
    away.parent.mkdir()
    assert library.begin().exit_code == 0
    assert library.people() == [["Maude", "manager"]]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_who_breaks_off_while_the_first_manager_is_made_reads_what_is_left_to_do(library: Library) -> None:
    library.staff("list")
    with closing(sqlite3.connect(library.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        words = ("init", str(library.file), "--name", "Ici", "--manager", "Maude", "--pin-stdin")
        with subprocess.Popen(
            [sys.executable, "-m", "app", *words],
            env=os.environ | library.environment | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as init:
            assert init.stdin is not None
            assert init.stdout is not None
            init.stdin.write("4711\n")
            init.stdin.flush()
            assert init.stdout.readline().startswith("Wrote")
            init.send_signal(signal.SIGINT)
            said = init.stdout.read()
    command = f"votre-tour init {library.file} --manager ALIAS"
    assert said == f"Error: Broken off. The file is written; to make the first manager: {command}\n"
    assert init.returncode == 1
    assert library.begin().exit_code == 0

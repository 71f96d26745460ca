"""``votre-tour staff`` and the first manager of ``init``, on a real database with real PINs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from tests.app.pipe_process import PipeProcess
from tests.source import ROOT


class Library:
    """One settings file in a folder, and the commands run on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "votre-tour.toml"
        self.database = folder / "queue.sqlite3"
        self.environment = {"VOTRE_TOUR_STORE_DATABASE": str(self.database)}

    def run(self, *words: str, pins: str = "") -> Result:
        lines = "".join(f"{pin}\n" for pin in pins.split())
        return CliRunner().invoke(main, words, input=lines, env=self.environment)

    def begin(self, pin: str = "4711") -> Result:
        return self.run("init", str(self.file), "--manager", "Maude", "--pin-stdin", pins=pin)

    def staff(self, *words: str, pins: str = "") -> Result:
        options = ("--pin-stdin",) if pins else ()
        return self.run("staff", *words, "--settings", str(self.file), *options, pins=pins)

    def people(self) -> list[list[str]]:
        return [line.split() for line in self.staff("list").output.splitlines()]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_init_makes_the_first_manager_and_no_pin_is_written_anywhere(library: Library) -> None:
    done = library.begin("918273")
    assert done.exit_code == 0, done.output
    assert library.people() == [["Maude", "manager"]]
    for file in library.folder.iterdir():
        assert b"918273" not in file.read_bytes()
    assert "918273" not in done.output


def test_init_without_a_manager_makes_no_database(library: Library) -> None:
    assert library.run("init", str(library.file)).exit_code == 0
    assert [each.name for each in library.folder.iterdir()] == ["votre-tour.toml"]


def test_a_pin_that_is_too_easy_leaves_nothing_behind(library: Library) -> None:
    refused = library.begin("1234")
    assert (refused.exit_code, list(library.folder.iterdir())) == (1, [])
    assert "guessed at once" in refused.output


def test_a_settings_file_that_is_there_keeps_its_words_and_gets_its_first_manager(library: Library) -> None:
    library.file.write_text("# mine\n[library]\nname = 'Ici'\n", encoding="utf-8")
    done = library.begin()
    assert done.exit_code == 0, done.output
    assert "Wrote" not in done.output
    assert library.file.read_text(encoding="utf-8") == "# mine\n[library]\nname = 'Ici'\n"
    assert library.people() == [["Maude", "manager"]]
    again = library.run("init", str(library.file), "--manager", "Luc")  # without a PIN: none is asked for
    assert again.exit_code == 1
    told = (
        f"{library.database} has a first manager already. More people: votre-tour staff add ALIAS --settings"
    )
    assert f"{told} {library.file}" in again.output


def test_a_name_for_a_settings_file_that_is_there_is_refused_and_no_manager_is_made(library: Library) -> None:
    library.file.write_text("", encoding="utf-8")
    options = ("--name", "Ici", "--manager", "Maude", "--pin-stdin")
    refused = library.run("init", str(library.file), *options, pins="4711")
    assert (refused.exit_code, library.database.exists()) == (1, False)
    assert "exists already" in refused.output


def test_the_list_says_until_when_an_alias_waits_after_wrong_pins(library: Library) -> None:
    library.begin()
    with PipeProcess(library.database) as pipe:
        for _ in range(5):
            pipe.ask({"do": "sign_in", "desk": "1", "staff": "Maude", "pin": "0000"})
    told = r"Maude +manager, waits until \d\d:\d\d:\d\d after wrong PINs"
    assert re.search(told, library.staff("list").output)


def test_a_second_first_manager_is_refused(library: Library) -> None:
    library.begin()
    before = library.file.read_bytes()
    new = ("--manager", "Luc", "--pin-stdin", "--name", "Ici")
    again = library.run("init", str(library.file), "--force", *new, pins="2580")
    assert again.exit_code == 1
    assert "nothing was written. Without --manager the same command writes the file" in again.output
    assert library.file.read_bytes() == before
    other = library.folder / "other.toml"
    again = library.run("init", str(other), *new, pins="2580")
    assert again.exit_code == 1
    assert f"votre-tour staff add ALIAS --settings {other}" in again.output
    assert not other.exists()
    assert library.people() == [["Maude", "manager"]]


def test_a_second_first_manager_is_refused_in_french(library: Library) -> None:
    library.begin()
    library.environment |= {"LANGUAGE": "fr_CA", "LC_ALL": "fr_CA.UTF-8"}
    again = library.run("init", str(library.folder / "other.toml"), "--manager", "Luc")
    assert "Quelqu’un gère déjà l’équipe dans" in again.output
    assert "et rien n’a été écrit. Sans --manager, la même commande écrit le fichier" in again.output


def test_a_manager_adds_renames_disables_and_forgets(library: Library) -> None:
    library.begin()
    assert library.staff("add", "Luc", "--by", "maude", pins="4711 2580").exit_code == 0
    assert library.staff("add", "Zoé", "--manager", "--by", "Maude", pins="4711 9024").exit_code == 0
    assert library.staff("rename", "Luc", "Lucien", "--by", "Zoé", pins="9024").exit_code == 0
    assert library.staff("disable", "Lucien", "--by", "Zoé", pins="9024").exit_code == 0
    disabled = ["Lucien", "staff,", "may", "not", "sign", "in"]
    assert library.people() == [["Maude", "manager"], ["Zoé", "manager"], disabled]
    assert library.staff("enable", "Lucien", "--by", "Zoé", pins="9024").exit_code == 0
    assert library.staff("remove", "Maude", "--by", "Zoé", pins="9024").exit_code == 0
    assert library.people() == [["Zoé", "manager"], ["Lucien", "staff"]]


@pytest.mark.parametrize(
    ("words", "pins", "told"),
    [
        (("add", "Luc", "--by", "Maude"), "0000 2580", "this is not the PIN of this alias"),
        (("add", "Luc", "--by", "Maude"), "4711", "standard input ended"),
        (("add", "Luc", "--by", "Maude"), "4711 1111", "guessed at once"),
        (("disable", "Maude", "--by", "Maude"), "4711", "last manager"),
        (("rename", "Luc", "Lucien", "--by", "Maude"), "4711", "nobody has this alias"),
    ],
)
def test_what_is_refused_is_said_in_a_sentence(
    library: Library, words: tuple[str, ...], pins: str, told: str
) -> None:
    library.begin()
    refused = library.staff(*words, pins=pins)
    assert refused.exit_code == 1
    assert told in refused.output
    assert library.people() == [["Maude", "manager"]]


def test_without_people_the_list_says_what_to_do(library: Library) -> None:
    library.run("init", str(library.file))
    told = f"votre-tour init {library.file} --manager ALIAS makes the first manager"
    assert told in library.staff("list").output


def test_ones_own_pin_and_a_forgotten_one(library: Library) -> None:
    library.begin()
    assert library.staff("pin", "Maude", "--by", "Maude", pins="4711 8642").exit_code == 0
    assert library.staff("add", "Luc", "--by", "Maude", pins="4711 2580").exit_code == 1
    assert library.staff("pin", "Maude", "--recover", pins="1357").exit_code == 0
    assert library.staff("add", "Luc", "--by", "Maude", pins="1357 2580").exit_code == 0
    assert library.staff("pin", "Luc", "--recover", pins="1357").exit_code == 1


def test_the_pipe_asks_for_the_pin_from_then_on(library: Library) -> None:
    library.begin()
    library.staff("add", "Luc", "--by", "Maude", pins="4711 2580")
    with PipeProcess(library.database) as pipe:
        luc = {"do": "sign_in", "desk": "1", "staff": "Luc"}
        assert pipe.ask(luc)["error"] == "pin_required"
        assert pipe.ask({**luc, "pin": 2580})["error"] == "bad_field"
        wrong = [pipe.ask({**luc, "pin": "0000"})["error"] for _ in range(5)]
        assert wrong == ["wrong_pin"] * 4 + ["staff_locked"]
        assert "1 min" in pipe.ask({**luc, "pin": "2580"})["message"]
        assert pipe.ask({**luc, "staff": "Nobody", "pin": "2580"})["error"] == "unknown_staff"
        assert pipe.ask({**luc, "staff": "maude", "pin": "4711"})["present"] == 1
        assert (
            pipe.ask({**luc, "staff": "Maude", "pin": "4711", "desk": "2"})["error"] == "signed_in_elsewhere"
        )
        moved = pipe.ask({"do": "take_over", "desk": "2", "staff": "Maude", "pin": "4711"})
        assert moved == {"ok": True, "present": 1}
        events = json.dumps(pipe.ask({"do": "events"}), ensure_ascii=False)
    assert [word for word in ("Maude", "maude", "Luc", "argon2", '4711"') if word in events] == []


@pytest.mark.skipif(sys.platform == "win32", reason="sessions")
@pytest.mark.parametrize("words", [("init", "--manager", "Maude"), ("staff", "add", "Luc", "--by", "Maude")])
def test_without_a_terminal_it_says_how_a_pin_is_given(tmp_path: Path, words: tuple[str, ...]) -> None:
    if "staff" in words:
        library = Library(tmp_path)
        assert library.begin().exit_code == 0
        library.file.unlink()
    done = subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=tmp_path,
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "VOTRE_TOUR_STORE_DATABASE": str(tmp_path / "queue.sqlite3")},
        input="918273\n",
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    told = (
        "Error: there is no terminal here to type a PIN unseen: --pin-stdin reads it from standard input.\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)
    assert not list(tmp_path.glob("*.toml"))

"""The doctor in a French locale: no English word comes out, whatever is broken."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from app.cli import main
from app.clock import SystemClock
from app.settings_check import made
from app.wiring import print_journal, store_opener
from data.sqlite_connection import connect
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.quick_printer import quick_printer
from tests.source import ROOT

FRENCH = {"LC_ALL": "fr_CA.UTF-8"}
MARK = re.compile(r"(ok|note|ÉCHEC)\s")
# Commands, settings, paths and what is quoted from a settings file.
AS_TYPED = re.compile(
    r"(votre-tour|sudo|file:|scripts/|docs/|library\.|desks\.|printer\.|board\.|hours\.)\S*( \S+)?"
    r"|/\S+|--set \S+|--\w+|'[^']*'"
)
WORD = re.compile(r"[^\W\d_]+")
ENGLISH = set(
    WORD.findall(
        """the is are was be been will not no and it its this that there these which where what when in of
        to for by with without made cannot read write written file folder database printer
        printers slip slips ticket tickets staff sign user start next program programs screen
        sound voice log language complete off should did you mean setting missing use used
        damaged newer whole open opens known says speaks"""
    )
)
THREE_MISTAKES = '[printer]\nbaud = 1200\npapper_mm = 80\n[library]\ntime_zone = "Mars/Olympus"\n'


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with quick_printer() as printer:
        yield printer


def told(tmp_path: Path, *words: str, database: Path | None = None) -> list[str]:
    """The lines of a visit, none of which has an English word in it."""
    path = database or tmp_path / "desk.sqlite3"
    options = ("--database", str(path), "--set", f"log.folder={tmp_path}", *words)
    result = CliRunner().invoke(main, ("doctor", *options), env=FRENCH)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    for line in result.output.splitlines():
        assert MARK.match(line), line
        if "  python\u00a0: " in line:  # with the system's own name
            continue
        foreign = set(WORD.findall(AS_TYPED.sub("", line))) & ENGLISH
        assert not foreign, f"{foreign}: {line}"
    return result.output.splitlines()


def line_of(lines: list[str], subject: str) -> str:
    return "\n".join(line for line in lines if f"  {subject}\u00a0: " in line)


def make_database(path: Path) -> Path:
    settings = made({"store": {"database": str(path)}})
    store_opener(settings, SystemClock(settings.library.time_zone)).open().close()
    return path


def test_a_machine_in_order_is_told_in_french(tmp_path: Path, printer: VirtualPrinter) -> None:
    make_database(tmp_path / "desk.sqlite3")
    lines = told(
        tmp_path, "--set", f"printer.device={printer.device}", "--set", "printer.profile=epson-tm-t88v"
    )
    assert "desk.sqlite3 est en bon état, 0 billet ouvert" in line_of(lines, "base de données")
    assert lines[-1].startswith("ok     ensuite\u00a0: votre-tour kiosk à l’entrée")


def test_without_anything_each_line_says_what_comes(tmp_path: Path) -> None:
    lines = told(tmp_path)
    assert "au premier démarrage" in line_of(lines, "base de données")
    assert "votre-tour printer list en montre" in line_of(lines, "imprimante")
    assert "complète (borne et billets, tableau)" in lines[4] + lines[5] + lines[6]


def test_three_mistakes_in_a_settings_file_are_three_french_lines(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text(THREE_MISTAKES, encoding="utf-8")
    lines = told(tmp_path, "--settings", str(file))
    assert len(line_of(lines, "réglages").splitlines()) == 3
    assert "vouliez-vous dire printer.paper_mm?" in line_of(lines, "réglages")
    places = f"--database {tmp_path / 'desk.sqlite3'} --set log.folder={tmp_path}"
    again = f"votre-tour doctor --settings {file} {places}"
    assert lines[-1] == f"ÉCHEC  en tout\u00a0: 3 points à corriger avant l’ouverture, puis {again}"


def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text("[printer]\nbaud 9600\n", encoding="utf-8")
    words = line_of(told(tmp_path, "--settings", str(file)), "réglages")
    assert (
        "ne se lit pas comme du TOML\u00a0: il faut «\u00a0=\u00a0» après le nom d’un réglage (ligne 2, "
        in words
    )


UNREACHED = ("/dev/absent", "/dev/null", "virtual:personne", "tcp://127.0.0.1:1", "file:/a/b")


@pytest.mark.parametrize("device", UNREACHED)
def test_a_printer_that_cannot_be_reached_is_told_in_french(tmp_path: Path, device: str) -> None:
    assert f" {device}\u00a0: " in line_of(told(tmp_path, "--set", f"printer.device={device}"), "imprimante")


def test_a_store_in_trouble_is_told_in_french(tmp_path: Path) -> None:
    lost, newer, damaged, letter = (tmp_path / name for name in ("lost", "newer", "damaged", "letter"))
    (tmp_path / "lost-wal").write_bytes(b"tickets")
    with closing(connect(make_database(newer), wait_s=1)) as db:
        step = {"migration_set": "votre-tour", "name": "of_next_year", "applied_at": "2027-01-01"}
        Database(db).table("_sqlite_migrations").insert(step)
    os.truncate(make_database(damaged), damaged.stat().st_size // 2)
    letter.write_bytes(b"Bonjour! " * 500)
    absent = tmp_path / "absent" / "desk"
    for path, words in {
        lost: "remettez la base de données",
        newer: "mettez ce programme à jour",
        damaged: "est abîmé",
        letter: "choisissez un autre fichier",
        absent: "le dossier",
    }.items():
        assert words in line_of(told(tmp_path, database=path), "base de données"), path


def test_a_print_journal_is_told_in_french(tmp_path: Path) -> None:
    device = f"printer.device=file:{tmp_path / 'slips'}"
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}, "printer": {"device": "/dev/x"}})
    with closing(print_journal(settings, SystemClock("America/Toronto"))) as journal:
        journal.recover()
    assert "est en bon état, 0 billet" in line_of(told(tmp_path, "--set", device), "journal d’impression")
    missing = f"printer.journal={tmp_path / 'absent' / 'journal'}"
    words = line_of(told(tmp_path, "--set", device, "--set", missing), "journal d’impression")
    assert "les billets s’impriment" in words


def test_a_machine_without_sound_and_a_voice_that_is_off_are_told_in_french(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    lines = told(tmp_path)
    assert "alsa-utils" in line_of(lines, "son")
    assert "board.volume est à 0" in line_of(told(tmp_path, "--set", "board.volume=0"), "son")


@pytest.mark.parametrize("path", sorted((ROOT / "app").glob("doctor*.py")), ids=lambda path: path.stem)
def test_no_finding_has_words_of_its_own_in_the_code(path: Path) -> None:
    """What stands in a ``Finding`` is said by ``tr``, but for names that are the same in both languages."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    findings = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Finding", "_finding", "_ill"}
    ]
    bare = [
        each.value
        for node in findings
        for each in node.args
        if isinstance(each, ast.Constant) and each.value not in {"python", "sqlite"}
    ]
    assert bare == []
    assert [
        ast.unparse(node) for node in findings if any(isinstance(each, ast.JoinedStr) for each in node.args)
    ] == []


def test_where_qt_cannot_start_the_doctor_says_so_in_french_and_goes_on(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from app.cli import main; main(['doctor', *sys.argv[1:]])"
    )
    words = ("--database", str(tmp_path / "desk.sqlite3"), "--set", f"log.folder={tmp_path}")
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        env={**os.environ, **FRENCH, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert "Qt ne démarre pas\u00a0: " in line_of(lines, "composants d’affichage")
    assert lines[-1].startswith("ÉCHEC  en tout\u00a0: 1 point à corriger")

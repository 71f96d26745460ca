"""Promised calls in the terminal and in programs: off until wanted, sealed, and gone without a trace."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.call_keeping import call_key_path, calls_path, calls_purged, promised_calls
from app.cli import main
from app.clock import SystemClock
from app.logs import start_logging
from app.settings import Settings
from app.settings_file import load
from app.wiring import desk_opener, print_journal
from data.sqlite_driver import sqlite3
from desk.promised_calls import DAY_MS, WhatToKeep
from desk.slip_journal import JournalEntry
from desk.tickets import Outcome
from tests.source import ROOT

WHO, NUMBER, NOTE = "Mme Tremblé", "418 555-0199", "À propos de la salle d’étude"
ON = "[promised_calls]\nstore = true\n"


class Library:
    """A library with its settings, database, print journal and logs in one folder."""

    def __init__(self, folder: Path, text: str = ON) -> None:
        self.folder = folder
        self.file = folder / "votre-tour.toml"
        self.file.write_text(
            f'{text}[store]\ndatabase = "queue.db"\n[log]\nfolder = "logs"\nlevel = "debug"\n'
            f'wire = true\n[printer]\ndevice = "file:{folder / "paper"}"\n',
            encoding="utf-8",
        )

    @property
    def settings(self) -> Settings:
        return load(self.file, {})

    def run(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run ``votre-tour calls``."""
        done = CliRunner().invoke(main, ["calls", *words, "--settings", str(self.file)], input=typed)
        return subprocess.CompletedProcess(words, done.exit_code, done.stdout, done.stderr)

    def run_apart(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """The same in a process of its own."""
        command = [sys.executable, "-m", "app", "calls", *words, "--settings", str(self.file)]
        return subprocess.run(
            command, input=typed, capture_output=True, text=True, cwd=ROOT, timeout=50, encoding="utf-8"
        )

    def add(self, due: str = "+60", *, is_apart: bool = False) -> str:
        """Promise a call in the terminal; gives the id that is shown."""
        run = self.run_apart if is_apart else self.run
        done = run("add", "--due", due, "--stdin", typed=f"{WHO}\n{NUMBER}\n{NOTE}\n")
        assert done.returncode == 0, done.stderr
        return done.stdout.split()[-1]

    def sealed(self) -> list[bytes]:
        with closing(sqlite3.connect(calls_path(self.settings))) as db:
            return [row[0] for row in db.execute("SELECT sealed FROM promised_call")]

    def every_byte(self) -> bytes:
        files = sorted(each for each in self.folder.rglob("*") if each.is_file())
        assert {"queue.db", "queue.promised-calls.db", "queue.print-journal.db"} <= {
            each.name for each in files
        }
        assert any(each.suffix == ".log" for each in files)
        return b"\0".join(each.read_bytes() for each in files)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def traces(everything: bytes, sealed: list[bytes]) -> list[bytes]:
    """What is found of a call: any of its words in any spelling of a file, or what it was sealed into."""
    words = [*WHO.split()[1:], NUMBER, NUMBER.replace(" ", ""), "555-0199", "d’étude"]
    spelled = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le", "cp1252")]
    escaped = [word.encode("unicode_escape") for word in words]
    return [each for each in (*spelled, *escaped, *sealed) if each in everything]


def work_beside(library: Library) -> None:
    """A patron is promised a call: the queue, the print journal and a log have their lines of it."""
    clock = SystemClock("America/Toronto")
    start_logging(library.settings, "panel-1")
    with closing(print_journal(library.settings, clock)) as journal:
        journal.begin(JournalEntry("r1", "r1", "B001", "2026-11-28"))
    opened = desk_opener(library.settings, clock, "panel")()
    with closing(opened.store):
        opened.desk.sign_in("1", "Ana")
        opened.desk.issue("t1", "research", "fr")
        opened.desk.call_next("1")
        opened.desk.finish("1", Outcome.CALL_PROMISED)


@pytest.mark.parametrize("way", ["done", "purge", "past its day"])
def test_no_byte_of_any_file_tells_of_a_call_that_was_purged(library: Library, way: str) -> None:
    work_beside(library)
    call_id = library.add()
    assert NUMBER in library.run("list").stdout
    sealed = library.sealed()
    # Sealed it can be found, in words nowhere: the search below would find what is there.
    assert traces(library.every_byte(), sealed) == sealed
    settings = library.settings
    if way == "done":
        assert library.run("done", call_id).returncode == 0
    elif way == "purge":
        assert library.run("purge", "--all").stdout == "1 forgotten.\n"
    else:
        later = SystemClock("America/Toronto").now_ms() + 8 * DAY_MS
        with promised_calls(settings, lambda: later) as kept:
            assert kept.all() == ()
    assert traces(library.every_byte(), sealed) == []
    assert library.run("list").stdout == "No call is promised.\n"


def test_the_calls_that_are_left_can_still_be_read(library: Library) -> None:
    first = library.add("+30", is_apart=True)
    library.add("+90", is_apart=True)
    library.run_apart("done", first)
    [line] = library.run_apart("list").stdout.splitlines()
    assert all(each in line for each in (WHO, NUMBER, NOTE))


def test_until_the_library_turns_it_on_nothing_is_kept(tmp_path: Path) -> None:
    library = Library(tmp_path, "")
    done = library.run("add", "--stdin", typed=f"{WHO}\n{NUMBER}\n\n")
    assert done.returncode == 1
    assert "stay on paper" in done.stderr
    assert not calls_path(library.settings).exists()


def test_the_key_is_beside_the_settings_for_its_owner_alone(library: Library) -> None:
    library.add()
    key = call_key_path(library.settings)
    assert key == library.folder / "votre-tour.promised-calls.key"
    if os.name == "posix":
        assert key.stat().st_mode & 0o777 == 0o600


def test_the_key_may_be_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    library = Library(tmp_path, f'{ON}key = "keys/calls.key"\n')
    library.add()
    assert (tmp_path / "keys" / "calls.key").exists()
    assert not (tmp_path / "votre-tour.promised-calls.key").exists()


@pytest.mark.parametrize(
    ("due", "why"), [("tomorrow", "should be 14:30"), ("+90000", "within the next 60 days")]
)
def test_a_time_that_cannot_be_meant_is_told(library: Library, due: str, why: str) -> None:
    done = library.run("add", "--due", due, "--stdin", typed=f"{WHO}\n{NUMBER}\n\n")
    assert done.returncode != 0
    assert why in done.stderr
    assert NUMBER not in done.stderr


def test_a_call_is_named_by_its_beginning_and_never_guessed(library: Library) -> None:
    library.add()
    library.add()
    assert "2 promised calls begin with" in library.run("done", "").stderr
    assert "0 promised calls begin with" in library.run("done", "zzz").stderr


class Watched(SystemClock):
    """A clock a week and a day ahead that tells when it was asked."""

    def __init__(self) -> None:
        super().__init__("America/Toronto")
        self.asked = threading.Event()

    def now_ms(self) -> int:
        self.asked.set()
        return super().now_ms() + 8 * DAY_MS


def promise(settings: Settings) -> None:
    clock = SystemClock("America/Toronto")
    with promised_calls(settings, clock.now_ms) as kept:
        kept.add("c1", WhatToKeep(WHO, NUMBER), clock.now_ms())


def wait_until(is_so: Callable[[], bool]) -> None:
    tick = threading.Event()
    until = datetime.now(UTC).timestamp() + 20
    while not is_so():
        assert datetime.now(UTC).timestamp() < until
        tick.wait(0.01)


@pytest.mark.parametrize("text", [ON, ""])
def test_a_program_that_runs_on_forgets_what_is_past_its_day_also_once_it_is_turned_off(
    tmp_path: Path, text: str
) -> None:
    promise(Library(tmp_path).settings)
    library = Library(tmp_path, text)
    with calls_purged(library.settings, Watched(), every_s=0.01):
        wait_until(lambda: library.sealed() == [])


def test_where_no_call_was_ever_kept_a_program_makes_no_file(library: Library) -> None:
    clock = Watched()
    with calls_purged(library.settings, clock, every_s=0.01):
        pass
    assert not calls_path(library.settings).exists()

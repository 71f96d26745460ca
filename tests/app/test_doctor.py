"""The doctor: one line for each thing looked at, and a status that says whether the library may open."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from app.cli import main
from app.clock import SystemClock
from app.doctor_finding import Health
from app.doctor_printer import examine_printer
from app.settings import Settings
from app.settings_check import made
from app.wiring import store_opener
from data.sqlite_connection import connect
from hardware.virtual_printer import VirtualPrinter
from hatch_build import compile_catalogues
from tests.data.programs import Program
from tests.hardware.quick_printer import quick_printer
from tests.source import ROOT
from ui.translation import CATALOGUE_FOLDER

MARKS = {"ok  ": Health.WELL, "note": Health.NOTE, "FAIL": Health.ILL}


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with quick_printer() as printer:
        yield printer


class Visit:
    """What the doctor said on one visit."""

    def __init__(self, *words: str) -> None:
        result = CliRunner().invoke(main, ("doctor", *words))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        self.status = result.exit_code
        self.lines = result.output.splitlines()
        assert all(line[:4] in MARKS and line[4:6] == "  " and ": " in line for line in self.lines)

    def health(self, subject: str) -> Health:
        """The gravest finding about a subject."""
        found = [MARKS[line[:4]] for line in self.lines if line[6:].startswith(f"{subject}: ")]
        assert found, f"nothing was said of {subject}: {self.lines}"
        return max(found, key=lambda health: health.value)

    def words(self, subject: str) -> str:
        return "\n".join(line[6:] for line in self.lines if line[6:].startswith(f"{subject}: "))


def visit(tmp_path: Path, *words: str, database: Path | None = None) -> Visit:
    path = database or tmp_path / "desk.sqlite3"
    return Visit("--database", str(path), "--set", f"log.folder={tmp_path}", *words)


def make_database(path: Path) -> Path:
    settings = made({"store": {"database": str(path)}})
    store_opener(settings, SystemClock(settings.library.time_zone)).open().close()
    return path


def test_on_a_machine_in_order_nothing_fails_and_each_part_has_its_line(
    tmp_path: Path, printer: VirtualPrinter
) -> None:
    make_database(tmp_path / "desk.sqlite3")
    told = visit(tmp_path, "--set", f"printer.device={printer.device}")
    assert told.status == 0, told.lines
    for subject in ("python", "screen libraries", "fonts", "database", "printer", "log"):
        assert told.health(subject) is Health.WELL, told.words(subject)
    assert told.health("sqlite") in {Health.WELL, Health.NOTE}
    assert told.health("printers") is Health.WELL


def test_it_makes_no_database_and_says_when_there_will_be_one(tmp_path: Path) -> None:
    told = visit(tmp_path)
    assert (told.health("database"), told.status) == (Health.NOTE, 0)
    assert "will be made at the first start" in told.words("database")
    assert list(tmp_path.iterdir()) == []


def test_every_mistake_in_the_settings_is_a_line_and_the_rest_is_examined_all_the_same(
    tmp_path: Path,
) -> None:
    told = visit(tmp_path, "--set", "printer.baud=1", "--set", "kiosk.idle_answer_s=1")
    assert told.status == 1
    assert len(told.words("settings").splitlines()) == 2
    assert told.health("fonts") is Health.WELL


def test_a_settings_file_that_is_not_there_fails(tmp_path: Path) -> None:
    told = visit(tmp_path, "--settings", str(tmp_path / "absent.toml"))
    assert (told.health("settings"), told.status) == (Health.ILL, 1)


def test_a_folder_that_is_not_there_fails_and_is_not_made(tmp_path: Path) -> None:
    told = visit(tmp_path, database=tmp_path / "absent" / "desk.sqlite3")
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert str(tmp_path / "absent") in told.words("database")
    assert not (tmp_path / "absent").exists()


def test_a_file_that_is_no_database_fails_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Bonjour! " * 500)
    told = visit(tmp_path, database=path)
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert "is not a database of Votre tour" in told.words("database")
    assert path.read_bytes() == b"Bonjour! " * 500


def test_a_database_of_a_newer_version_fails(tmp_path: Path) -> None:
    path = make_database(tmp_path / "desk.sqlite3")
    with closing(connect(path, wait_s=1)) as db:
        step = {"migration_set": "votre-tour", "name": "of_next_year", "applied_at": "2027-01-01"}
        Database(db).table("_sqlite_migrations").insert(step)
    told = visit(tmp_path, database=path)
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert "newer Votre tour" in told.words("database")


def test_a_damaged_database_fails(tmp_path: Path) -> None:
    path = make_database(tmp_path / "desk.sqlite3")
    os.truncate(path, path.stat().st_size // 2)
    told = visit(tmp_path, database=path)
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert "damaged" in told.words("database")


def test_a_lost_database_whose_journal_is_still_there_fails_as_every_program_would(tmp_path: Path) -> None:
    journal = tmp_path / "desk.sqlite3-wal"
    journal.write_bytes(b"tickets that are not yet in the database")
    told = visit(tmp_path)
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert "put the database back" in told.words("database")
    assert [each.name for each in tmp_path.iterdir()] == [journal.name]


def test_a_database_that_a_replay_made_fails(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    settings = made({"store": {"database": str(path)}})
    store_opener(settings, SystemClock(settings.library.time_zone), "replay").open().close()
    told = visit(tmp_path, database=path)
    assert (told.health("database"), told.status) == (Health.ILL, 1)
    assert "was made by a replay" in told.words("database")


def test_what_the_next_start_will_do_is_told_and_left_to_it(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    path.touch()
    draft = tmp_path / ".desk.sqlite3.0a1b.new"
    draft.touch()
    os.utime(draft, (0, 0))
    told = visit(tmp_path, database=path)
    assert (told.health("database"), told.status) == (Health.NOTE, 0)
    assert "brought up to date at the next start" in told.words("database")
    assert (path.stat().st_size, draft.exists(), len(list(tmp_path.iterdir()))) == (0, True, 2)


AS_NOBODY = """
import os, sys
import app.cli, app.doctor, PySide6.QtQuick, PySide6.QtWidgets, ui.fonts
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
app.cli.main(["doctor", *sys.argv[1:]])
"""


def as_nobody(home: Path, *words: str) -> tuple[int, list[str]]:
    """Status and lines of a doctor without a superuser's rights, whose own settings lie in a home."""
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *words],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter, unlike the ones pytest makes."""
    with tempfile.TemporaryDirectory(prefix="votre-tour-doctor-") as name:
        yield Path(name)
        Path(name).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("is_there", [True, False])
def test_a_database_this_account_may_not_write_fails(open_folder: Path, is_there: bool) -> None:
    path = open_folder / "desk.sqlite3"
    if is_there:
        make_database(path).chmod(0o444)
    open_folder.chmod(0o555)
    status, lines = as_nobody(open_folder, "--database", str(path))
    [line] = [line for line in lines if "database: " in line]
    assert (line[:4], status) == ("FAIL", 1)
    assert "cannot be written" in line


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_folders_this_account_may_not_enter_are_told_and_looked_for_no_settings(open_folder: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir()
    closed.chmod(0o000)
    open_folder.chmod(0o555)
    database, logs = closed / "own" / "desk.sqlite3", closed / "own" / "logs"
    status, lines = as_nobody(closed, "--database", str(database), "--set", f"log.folder={logs}")
    assert status == 1
    assert f"FAIL  database: {database} cannot be reached: Permission denied" in lines
    assert f"note  log: {closed} cannot be written; programs run without a log file" in lines
    assert "note  settings: no file, the usual values; votre-tour init writes one" in lines


def test_a_database_that_programs_are_using_is_whole_and_left_to_them(tmp_path: Path) -> None:
    path = make_database(tmp_path / "desk.sqlite3")
    with Program("hold", path) as holder:
        assert holder.line() == "holding"
        told = visit(tmp_path, database=path)
        holder.go()
    assert (told.health("database"), told.status) == (Health.WELL, 0), told.words("database")


def test_without_a_printer_in_the_settings_there_is_a_note(tmp_path: Path) -> None:
    told = visit(tmp_path)
    assert (told.health("printer"), told.status) == (Health.NOTE, 0)


@pytest.mark.parametrize(
    ("device", "advice"),
    [("absent", "plugged in"), ("/dev/null", "not a serial port"), ("/proc/sys/kernel/osrelease", "dialout")],
)
def test_a_printer_that_cannot_be_opened_fails_with_advice(tmp_path: Path, device: str, advice: str) -> None:
    if device.startswith("/proc") and not Path(device).exists():
        pytest.skip("this kernel has no such file")
    path = Path(device) if device.startswith("/") else tmp_path / device
    told = visit(tmp_path, "--set", f"printer.device={path}")
    assert (told.health("printer"), told.status) == (Health.ILL, 1)
    assert advice in told.words("printer")
    assert str(path) in told.words("printer")


def test_a_printer_held_by_a_running_kiosk_is_told_as_such(tmp_path: Path, printer: VirtualPrinter) -> None:
    import fcntl

    with Path(printer.device).open("rb+", buffering=0) as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        told = visit(tmp_path, "--set", f"printer.device={printer.device}")
    assert (told.health("printer"), told.status) == (Health.NOTE, 0)
    assert "in use by another program, as by a running kiosk" in told.words("printer")


def test_the_printer_is_opened_and_nothing_is_sent(printer: VirtualPrinter) -> None:
    settings: Settings = made({"printer": {"device": printer.device}})
    [finding] = examine_printer(settings)
    assert finding.health is Health.WELL
    with pytest.raises(TimeoutError):
        printer.wait_for_bytes(1, timeout_s=0.1)


def test_a_log_folder_that_cannot_be_is_only_a_note(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    told = visit(tmp_path, "--set", f"log.folder={tmp_path / 'file' / 'logs'}")
    assert (told.health("log"), told.status) == (Health.NOTE, 0)

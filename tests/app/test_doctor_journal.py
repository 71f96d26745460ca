"""What the doctor says of the print journal, without changing a thing about it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.doctor_finding import Finding, Health
from app.doctor_journal import examine_print_journal
from app.printer_opening import kiosk_is_running
from app.settings import Settings
from app.settings_check import made
from app.wiring import journal_path, print_journal
from tests.data.journal_contract import entry
from tests.data.journal_programs import journal_program

SUBJECT = "print journal"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return made({"store": {"database": str(tmp_path / "desk.sqlite3")}, "printer": {"device": "/dev/ttyS9"}})


def told(settings: Settings) -> Finding:
    """The one finding, after which every file is as it was."""
    before = contents(settings)
    [finding] = examine_print_journal(settings)
    assert contents(settings) == before
    return finding


def contents(settings: Settings) -> dict[str, bytes]:
    """Every file; of SQLite's shared memory, where readers sign in, only that it is there."""
    files = Path(settings.store.database).parent.iterdir()
    return {each.name: b"" if each.name.endswith("-shm") else each.read_bytes() for each in files}


def make_journal(settings: Settings) -> None:
    with closing(print_journal(settings, SystemClock(settings.library.time_zone))) as journal:
        journal.begin(entry(1))


def test_without_a_printer_nothing_is_said(settings: Settings) -> None:
    assert list(examine_print_journal(Settings())) == []


def test_one_that_is_to_be_made_is_a_note(settings: Settings) -> None:
    assert told(settings).health is Health.NOTE
    assert "desk.print-journal.sqlite3 will be made at the first start" in told(settings).words


def test_one_in_order_is_whole(settings: Settings) -> None:
    make_journal(settings)
    path = journal_path(settings)
    assert told(settings) == Finding(Health.WELL, SUBJECT, f"{path} is whole, 1 slip")


def test_one_whose_kiosk_was_killed_is_whole(settings: Settings) -> None:
    with journal_program("own", journal_path(settings)) as kiosk:
        assert kiosk.line() == "owns"
        kiosk.kill()
    assert told(settings).words.endswith("is whole, 1 slip")


def test_one_of_a_running_kiosk_is_in_use(settings: Settings) -> None:
    with journal_program("own", journal_path(settings)) as kiosk:
        assert kiosk.line() == "owns"
        [finding] = examine_print_journal(settings)
        assert finding.health is Health.WELL
        assert finding.words.endswith("is in use by the kiosk that is running")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="locks of POSIX")
def test_one_that_is_taken_between_two_looks_belongs_to_a_running_kiosk(settings: Settings) -> None:
    make_journal(settings)
    path = journal_path(settings)
    path.with_name(f"{path.name}-shm").touch()  # as whoever opens it makes before its other file
    # The bytes that SQLite locks: https://sqlite.org/src/file/src/os.h, PENDING_BYTE and those behind it.
    take = "import fcntl, sys; file = open(sys.argv[1], 'r+b'); "
    take += "fcntl.lockf(file, fcntl.LOCK_EX, 512, 0x40000000); print('taken', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", take, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as taker:
        assert taker.stdout is not None
        assert taker.stdout.readline() == "taken\n"
        assert kiosk_is_running(settings)
        taker.communicate()
    path.with_name(f"{path.name}-shm").unlink()
    assert not kiosk_is_running(settings)


def test_a_damaged_one_is_a_note_since_the_kiosk_mends_it(settings: Settings) -> None:
    journal_path(settings).write_bytes(b"\0" * 8192)
    assert told(settings).health is Health.NOTE


def test_one_that_was_named_and_is_something_else_fails(settings: Settings, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("a list of books\n" * 400, encoding="utf-8")
    named = made({"printer": {"device": "/dev/ttyS9", "journal": str(other)}})
    [finding] = examine_print_journal(named)
    assert finding.health is Health.ILL
    missing = made({"printer": {"device": "/dev/ttyS9", "journal": str(tmp_path / "no" / "j.sqlite3")}})
    [finding] = examine_print_journal(missing)
    assert finding.health is Health.ILL

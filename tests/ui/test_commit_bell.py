"""A bell rings for what is written to the files it hangs on, and knows when it is taken down."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.source import ROOT
from ui.commit_bell import HAS_BELL, CommitBell

pytestmark = pytest.mark.skipif(not HAS_BELL, reason="a bell hangs on Linux alone")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "queue.db-wal"
    file.write_bytes(b"")
    return file


def test_it_rings_for_a_write(qtbot: QtBot, file: Path) -> None:
    bell = CommitBell()
    bell.hang([str(file)])
    assert bell.is_hung
    with qtbot.waitSignal(bell.rang):
        file.write_bytes(b"a commit")


def test_it_hangs_nowhere_without_all_of_its_files(qapp: object, file: Path) -> None:
    bell = CommitBell()
    bell.hang([])
    assert not bell.is_hung
    bell.hang([str(file), str(file.with_name("missing"))])
    assert not bell.is_hung


def test_it_hears_of_the_files_it_hangs_on_now_alone(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    bell, other = CommitBell(), tmp_path / "other.db"
    other.write_bytes(b"")
    bell.hang([str(file)])
    bell.hang([str(other)])
    rang = QSignalSpy(bell.rang)
    file.write_bytes(b"nobody hears")
    assert not rang.wait(100)
    with qtbot.waitSignal(bell.rang):
        other.write_bytes(b"a commit")


def test_a_file_that_is_removed_rings_and_takes_it_down(qtbot: QtBot, file: Path) -> None:
    bell = CommitBell()
    bell.hang([str(file)])
    with qtbot.waitSignal(bell.rang):
        file.unlink()
    assert not bell.is_hung


IN_A_MACHINE_WITHOUT = "echo 0 > /proc/sys/user/max_inotify_instances && exec "
HANGS_WITHOUT = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.commit_bell import CommitBell
application = QCoreApplication([])
bell = CommitBell()
bell.hang([sys.argv[1]])
print(bell.is_hung)
"""


def test_it_hangs_nowhere_where_a_user_has_no_inotify_left(file: Path) -> None:
    unshare = shutil.which("unshare")
    words = [unshare or "unshare", "--user", "--map-root-user", "sh", "-c"]
    if unshare is None or subprocess.run([*words, IN_A_MACHINE_WITHOUT + "true"], check=False).returncode:
        pytest.skip("no name space of one's own is allowed here")
    command = [*words, IN_A_MACHINE_WITHOUT + '"$@"', "sh", sys.executable, "-c", HANGS_WITHOUT, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"

"""What a program that was killed left in the folder for sounds goes with the next one's start."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.board_voice import board_voice
from app.kiosk_voice import kiosk_voice
from app.panel_chime import panel_chime
from app.settings import Settings
from app.settings_of_machines import KioskSettings
from app.sound_folder import sound_folder
from tests.log_watch import ExpectLog

MORNING = datetime(2026, 5, 4, 10, tzinfo=UTC)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere the system sweeps")


def left_by_one_that_was_killed(place: Path) -> Path:
    code = (
        "import os, pathlib; from app.sound_folder import sound_folder\n"
        f"with sound_folder(pathlib.Path({str(place)!r})) as folder:\n"
        "    (folder / 'call.wav').write_bytes(b'RIFF')\n"
        "    print(folder, flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    return Path(killed.stdout.strip())


def test_a_folder_of_a_program_that_was_killed_goes_and_one_of_a_program_that_runs_stays(
    tmp_path: Path,
) -> None:
    left = left_by_one_that_was_killed(tmp_path)
    assert (left / "call.wav").exists()
    running = tmp_path / f"votre-tour-sound-{os.getppid()}-abc"
    running.mkdir()
    strange = tmp_path / "votre-tour-sound-of-the-library"
    strange.mkdir()
    with sound_folder(tmp_path) as folder:
        assert not left.exists()
        assert {running, strange, folder} == set(tmp_path.iterdir())
    assert not folder.exists()


def test_a_link_in_its_place_leads_to_no_other_folder(tmp_path: Path) -> None:
    left = left_by_one_that_was_killed(tmp_path)
    precious = tmp_path / "precious"
    left.rename(precious)
    left.symlink_to(precious)
    with sound_folder(tmp_path):
        assert (precious / "call.wav").exists()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The folder of the system for what may go takes nothing more."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))


@pytest.mark.usefixtures("full")
def test_a_board_whose_sounds_find_no_place_shows_calls_in_silence(expect_log: ExpectLog) -> None:
    expect_log("app.board_voice", "the board stays silent")
    with board_voice(Settings(), lambda: MORNING, str.format) as voice:
        assert voice is None


@pytest.mark.usefixtures("full")
def test_a_panel_whose_sounds_find_no_place_stays_silent(expect_log: ExpectLog) -> None:
    expect_log("app.panel_chime", "the panel stays silent")
    with panel_chime("on", lambda: None) as chime:
        assert chime is None


@pytest.mark.usefixtures("full")
def test_a_kiosk_whose_sounds_find_no_place_gives_numbers_all_the_same(expect_log: ExpectLog) -> None:
    expect_log("app.kiosk_voice", "screens are not read aloud")
    with kiosk_voice(KioskSettings()) as voice:
        assert voice is None

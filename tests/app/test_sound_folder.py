"""What a program that was killed left in the folder for sounds goes with the next one's start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.sound_folder import sound_folder

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

"""A demonstration that cannot go on: everything is closed, the process ends, and a sentence says why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.demo_places import with_own_places
from app.demo_stage import Stage
from app.settings import Settings
from hatch_build import compile_catalogues
from tests.source import ROOT
from ui.translation import CATALOGUE_FOLDER

BROKEN_TOUR = """
import sys
from pathlib import Path
import click
from msgspec.structs import replace
from app.demo_tour import run_tour
from app.settings import Settings

@click.command()
@click.argument("output", type=click.Path(path_type=Path))
def main(output):
    settings = Settings()
    sys.exit(run_tour(replace(settings, kiosk=replace(settings.kiosk, slip_outlet="above")), output))

main()
"""

WITHOUT_POSIX = """
import os, sys
del os.openpty
for name in ("tty", "fcntl", "termios", "pty"):
    sys.modules[name] = None
from app.cli import main
main(["demo"])
"""


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def run(program: str, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    hidden = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=ROOT,
        env={**hidden, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_stage_that_cannot_be_set_up_is_taken_down_again(qtbot: QtBot, tmp_path: Path) -> None:
    settings = with_own_places(Settings(), tmp_path)
    wrong = replace(settings, kiosk=replace(settings.kiosk, slip_outlet="above"))
    stage = Stage(wrong, tmp_path, print)
    with pytest.raises(ValueError, match="above"):
        stage.__enter__()
    assert not os.path.lexists(settings.printer.device)


def test_a_tour_that_breaks_ends_with_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    done = run(BROKEN_TOUR, temporary, str(tmp_path / "pictures"))
    assert done.returncode == 1
    assert "Error: a fault of Votre tour ended the program (ValueError)." in done.stderr
    assert "Traceback" in done.stderr
    assert list(temporary.iterdir()) == []


def test_a_system_without_pseudo_terminals_is_told_so_in_one_sentence(tmp_path: Path) -> None:
    done = run(WITHOUT_POSIX, tmp_path)
    assert done.returncode == 1
    assert done.stderr == "Error: the demonstration needs Linux or macOS: its printer is a pseudo-terminal.\n"


def test_the_virtual_printer_can_be_imported_without_terminals(tmp_path: Path) -> None:
    blocked = "import sys; sys.modules['tty'] = sys.modules['pty'] = None; import hardware.virtual_printer"
    assert run(blocked, tmp_path).stderr == ""

"""The board as a process of its own: a call made by another program is spoken, once, in turn."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.settings import Settings
from app.settings_of_desk import StoreSettings
from app.ticket_ids import new_ticket_id
from app.wiring import desk_opener
from tests.app.test_board_voice import ESPEAK, lines
from tests.journeys.program import HEADLESS, Program, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


def programs_in(folder: Path) -> dict[str, str]:
    """An environment whose voice and player note what they are told."""
    folder.mkdir()
    espeak, player = folder / "espeak-ng", folder / "pw-play"
    espeak.write_text(ESPEAK.format(python=sys.executable, notes=str(folder / "spoken")))
    player.write_text(f'#!/bin/sh\necho "$1" >> "{folder}/played"\n')
    espeak.chmod(0o755)
    player.chmod(0o755)
    return {**HEADLESS, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def test_two_calls_of_a_moment_are_spoken_by_the_process_of_the_board(tmp_path: Path) -> None:
    settings = Settings(store=StoreSettings(database=str(tmp_path / "desk.sqlite3")))
    clock = SystemClock(settings.library.time_zone)
    opened = desk_opener(settings, clock, "journey")()
    for desk in ("1", "2"):
        opened.desk.sign_in(desk, f"staff {desk}")
        opened.desk.issue(new_ticket_id(clock.now_ms()), "loan", "fr")
    bin_folder = tmp_path / "bin"
    words = ("board", "--windowed", "--database", settings.store.database, "--set", f"log.folder={tmp_path}")
    with Program(*words, environment=programs_in(bin_folder)) as board:
        # What is prepared tells that the board has seen who waits.
        wait_until(lambda: len(lines(bin_folder / "spoken")) >= 4, "sounds made beforehand")
        for desk in ("1", "2"):
            opened.desk.call_next(desk)
        wait_until(lambda: len(lines(bin_folder / "played")) == 2, "both calls spoken")
        assert board.stop() == 0
    opened.store.close()
    said = lines(bin_folder / "spoken")
    assert "-v fr -s 145 Numéro A, zéro zéro 1, comptoir 1." in said
    assert "-v fr -s 145 Numéro A, zéro zéro 2, comptoir 2." in said
    assert len(said) == len(set(said))
    assert len(set(lines(bin_folder / "played"))) == 2

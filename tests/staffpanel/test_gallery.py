"""The gallery shows what its states are named for, and makes no folder of a word it does not know."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.source import ROOT
from tests.staffpanel.still_panel import StillPanel
from ui.fonts import load_fonts
from ui.tokens import LIGHT


@pytest.mark.parametrize("words", [["--help"], [], ["folder", "huge"]])
def test_a_word_it_does_not_know_is_answered_with_the_usage(words: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "panel_gallery.py", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert "usage:" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_claim_is_seen_in_its_states_and_in_no_other(qtbot: QtBot) -> None:
    load_fonts()
    panel = StillPanel("fr", LIGHT, "full", is_drawn=False)
    claimed = [state for state, window in panel.states() if panel.window.asides.bar.isVisibleTo(window)]
    assert claimed == ["claim-ticket", "claim-colleague"]
    panel.close()

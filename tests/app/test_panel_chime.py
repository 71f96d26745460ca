"""The sound of a panel is as loud as the library set it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.panel_chime import Sound, panel_chime

KEEPS = '#!/bin/sh\nfor file; do :; done\nbasename "$file" >> "{notes}"\n'


@pytest.mark.parametrize(
    ("sound", "heard"),
    [("off", ""), ("soft", "chime-soft.wav\nchime-soft.wav\n"), ("on", "chime-soft.wav\nchime-loud.wav\n")],
)
def test_the_library_chooses_how_loud_it_gets(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sound: Sound, heard: str
) -> None:
    notes = player_in(tmp_path, monkeypatch)
    with panel_chime(sound, lambda: None) as chime:
        assert chime is not None
        for number, is_loud in enumerate((False, True), start=1):
            chime.ring(is_loud=is_loud)
            expected = "".join(heard.splitlines(keepends=True)[:number])
            qtbot.waitUntil(partial(_holds, notes, expected))
            qtbot.waitUntil(lambda: not chime.is_ringing)


def test_what_is_due_while_it_rings_is_heard_right_after_once_and_as_loud_as_the_loudest(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = player_in(tmp_path, monkeypatch)
    with panel_chime("on", lambda: None) as chime:
        assert chime is not None
        for is_loud in (False, False, True, False):
            chime.ring(is_loud=is_loud)
        qtbot.waitUntil(partial(_holds, notes, "chime-soft.wav\nchime-loud.wav\n"))
        qtbot.waitUntil(lambda: not chime.is_ringing)
        chime.ring(is_loud=False)
        qtbot.waitUntil(lambda: not chime.is_ringing)
    assert notes.read_text().split() == ["chime-soft.wav", "chime-loud.wav", "chime-soft.wav"]


def player_in(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """Make the one player of the system note what it plays; gives its notes."""
    notes, program = folder / "notes", folder / "pw-play"
    notes.touch()
    program.write_text(KEEPS.format(notes=notes))
    program.chmod(0o755)
    patch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return notes


def _holds(notes: Path, expected: str) -> bool:
    return notes.read_text() == expected

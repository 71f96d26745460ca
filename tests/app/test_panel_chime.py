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
    notes = tmp_path / "notes"
    notes.touch()
    program = tmp_path / "pw-play"
    program.write_text(KEEPS.format(notes=notes))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with panel_chime(sound, lambda: None) as chime:
        assert chime is not None
        for number, is_loud in enumerate((False, True), start=1):
            chime.ring(is_loud=is_loud)
            expected = "".join(heard.splitlines(keepends=True)[:number])
            qtbot.waitUntil(partial(_holds, notes, expected))
            qtbot.waitUntil(lambda: not chime.is_ringing)


def _holds(notes: Path, expected: str) -> bool:
    return notes.read_text() == expected

"""The doctor finds whether a sound can be played, by playing one."""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import pytest

from app.doctor_finding import Health
from app.doctor_sound import examine_sound
from app.settings_check import made

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the players are shell scripts")


def player(folder: Path, name: str, then: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{then}\n")
    file.chmod(0o755)


def found(monkeypatch: pytest.MonkeyPatch, folder: Path) -> tuple[Health, str]:
    monkeypatch.setenv("PATH", f"{folder}:/bin")
    sound = next(examine_sound(made({"board": {"voice": False}})))
    return sound.health, sound.words


def test_the_first_player_that_plays_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    player(tmp_path, "pw-play", "exit 1")
    player(tmp_path, "paplay", f'cp "$1" "{tmp_path}/heard.wav"')
    health, words = found(monkeypatch, tmp_path)
    assert (health, words) == (Health.WELL, "played by paplay")
    with wave.open(str(tmp_path / "heard.wav")) as silence:
        assert not any(silence.readframes(silence.getnframes()))
        assert silence.getnframes() > 0


def test_players_without_a_device_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("pw-play", "paplay", "aplay", "canberra-gtk-play", "afplay"):
        player(tmp_path, name, "exit 1")
    health, words = found(monkeypatch, tmp_path)
    assert health is Health.NOTE
    assert "answers pw-play, paplay, aplay" in words

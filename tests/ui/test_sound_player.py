"""Sounds are played by real programs of the system, one at a time, and by a beep where there is none."""

from __future__ import annotations

import sys
import wave
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hardware.chime import RATE_HZ, write_chimes
from ui.sound_player import Player, SoundPlayer

MakePlayer = Callable[[str, str], Player]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the players are shell scripts")


@pytest.fixture
def make_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakePlayer:
    """Make a program that notes what it is asked to play, then goes on as it is told."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def make(name: str, then: str) -> Player:
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/played"\n{then}\n')
        program.chmod(0o755)
        return Player(name, ("-q",))

    return make


def played(tmp_path: Path) -> list[str]:
    notes = tmp_path / "played"
    return notes.read_text().splitlines() if notes.exists() else []


def test_the_first_player_that_works_plays_and_is_kept_to(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    beeps: list[int] = []
    players = (
        make_player("broken", "exit 1"),
        make_player("sound", "exit 0"),
        make_player("spare", "exit 0"),
    )
    with closing(SoundPlayer(lambda: beeps.append(1), (Player("missing"), *players))) as player:
        player.play(Path("/a.wav"))
        qtbot.waitUntil(lambda: played(tmp_path) == ["broken -q /a.wav", "sound -q /a.wav"])
        qtbot.waitUntil(lambda: not player.is_playing)
        player.play(Path("/b.wav"))
        qtbot.waitUntil(lambda: played(tmp_path)[2:] == ["sound -q /b.wav"])
        qtbot.waitUntil(lambda: not player.is_playing)
    assert beeps == []


def test_without_any_player_that_works_the_system_beeps(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    beeps: list[int] = []
    with closing(SoundPlayer(lambda: beeps.append(1), (make_player("broken", "kill -9 $$"),))) as player:
        player.play(Path("/a.wav"))
        qtbot.waitUntil(lambda: beeps == [1])
    with closing(SoundPlayer(lambda: beeps.append(2), (Player("missing"),))) as player:
        player.play(Path("/a.wav"))
    assert beeps == [1, 2]


def test_a_second_sound_waits_for_nobody_and_closing_ends_the_first(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    with closing(SoundPlayer(lambda: None, (make_player("slow", "exec sleep 60"),))) as player:
        player.play(Path("/a.wav"))
        qtbot.waitUntil(lambda: played(tmp_path) == ["slow -q /a.wav"])
        player.play(Path("/b.wav"))
    assert not player.is_playing
    assert played(tmp_path) == ["slow -q /a.wav"]


def test_a_player_whose_device_stands_still_keeps_no_later_sound_from_being_heard(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    beeps: list[int] = []
    # A player may take its time to start on a busy machine; only one that stands still is given up.
    stuck = f'test -e "{tmp_path}/works" || exec sleep 60'
    players = (make_player("sound", stuck), make_player("spare", "exit 0"))
    file = write_chimes(tmp_path).soft
    with closing(SoundPlayer(lambda: beeps.append(1), players, overtime_ms=1_000)) as player:
        with qtbot.waitSignal(player.ended) as ended:
            player.play(file)
        assert ended.args == [False]
        assert not player.is_playing
        (tmp_path / "works").touch()
        with qtbot.waitSignal(player.ended) as ended:
            player.play(file)
        assert ended.args == [True]
    assert played(tmp_path) == [f"sound -q {file}"] * 2
    assert beeps == [1]


def long_sound(folder: Path) -> Path:
    """Ten minutes of silence: no test waits for its end."""
    file = folder / "long.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
        sound.writeframes(bytes(2 * RATE_HZ * 600))
    return file


def test_a_device_that_stands_still_in_the_middle_of_a_sound_is_found_out_before_its_end(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    # The player keeps its sound open, and reads no more of it.
    stuck = make_player("sound", 'exec 3< "$2"; head -c 50000 <&3 > /dev/null; exec sleep 60')
    with closing(SoundPlayer(players=(stuck,), overtime_ms=1_000)) as player:
        with qtbot.waitSignal(player.ended) as ended:
            player.play(long_sound(tmp_path))
        assert ended.args == [False]
        assert not player.is_moving


@pytest.mark.parametrize("head_bytes", [0, 44, 8_192], ids=["nothing", "its head", "a first piece"])
def test_a_player_that_is_not_seen_to_read_plays_to_its_end(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer, head_bytes: int
) -> None:
    # It takes ten looks' time, with its sound open at one place.
    unseen = make_player("sound", f'exec 3< "$2"; head -c {head_bytes} <&3 > /dev/null; exec sleep 1')
    with closing(SoundPlayer(players=(unseen,), overtime_ms=400)) as player:
        with qtbot.waitSignal(player.ended) as ended:
            player.play(long_sound(tmp_path))
        assert ended.args == [True]


@pytest.mark.skipif(sys.platform != "linux", reason="no other system tells how far a sound was read")
def test_a_player_that_was_seen_to_read_is_found_out_before_it_has_begun(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    stuck = f'test ! -e "{tmp_path}/stuck" || {{ head -c 44 <&3 > /dev/null; exec sleep 60; }}'
    steps = "while head -c 9000 <&3 > /dev/null; do sleep 0.05; done"
    reads = make_player("sound", f'exec 3< "$2"; {stuck}; {steps}')
    file = long_sound(tmp_path)
    with closing(SoundPlayer(players=(reads,), overtime_ms=1_000)) as player:
        player.play(file)
        qtbot.waitUntil(lambda: player.is_moving)
        player.stop()
        (tmp_path / "stuck").touch()
        with qtbot.waitSignal(player.ended) as ended:
            player.play(file)
        assert ended.args == [False]


def test_a_player_that_is_installed_meanwhile_is_found(
    qtbot: QtBot, tmp_path: Path, make_player: MakePlayer
) -> None:
    with closing(SoundPlayer(players=(Player("late"),))) as player:
        with qtbot.waitSignal(player.ended) as ended:
            player.play(Path("/a.wav"))
        assert (ended.args, player.has_player) == ([False], False)
        make_player("late", "exit 0")
        with qtbot.waitSignal(player.ended) as ended:
            player.play(Path("/a.wav"))
        assert (ended.args, player.has_player) == ([True], True)

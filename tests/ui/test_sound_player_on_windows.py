"""Windows plays sounds by itself, and tells only that one cannot begin; here a stand-in takes its part."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from hardware.chime import write_chimes
from ui.sound_player import SoundPlayer


class WindowsSound(ModuleType):
    """Answers as `winsound` does, and keeps what it was to play."""

    SND_ASYNC, SND_NODEFAULT, SND_PURGE, SND_FILENAME = 0x1, 0x2, 0x40, 0x20000

    def __init__(self) -> None:
        super().__init__("winsound")
        self.has_device = True
        self.played: list[str | None] = []

    def PlaySound(self, sound: str | None, flags: int) -> None:  # noqa: N802 -- its name there
        if not self.has_device:
            raise RuntimeError("Failed to play sound")
        self.played.append(sound)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> WindowsSound:
    sound = WindowsSound()
    monkeypatch.setitem(sys.modules, "winsound", sound)
    monkeypatch.setattr(sys, "platform", "win32")
    return sound


@pytest.fixture
def beeps() -> list[int]:
    return []


@pytest.fixture
def player(qtbot: QtBot, windows: WindowsSound, beeps: list[int]) -> Iterator[SoundPlayer]:
    with closing(SoundPlayer(lambda: beeps.append(1))) as player:
        yield player


def test_a_sound_that_cannot_begin_is_told_as_one_that_nobody_heard(
    qtbot: QtBot, windows: WindowsSound, player: SoundPlayer, beeps: list[int]
) -> None:
    windows.has_device = False
    with qtbot.waitSignal(player.ended) as ended:
        player.play(Path("a.wav"))
    assert ended.args == [False]
    assert beeps == [1]


def test_a_sound_that_begins_is_over_after_its_length(
    qtbot: QtBot, windows: WindowsSound, player: SoundPlayer, beeps: list[int], tmp_path: Path
) -> None:
    file = write_chimes(tmp_path).soft
    with qtbot.waitSignal(player.ended) as ended:
        player.play(file)
    assert ended.args == [True]
    assert (windows.played, beeps) == ([str(file)], [])


def test_how_far_a_sound_is_is_not_to_be_seen(
    windows: WindowsSound, player: SoundPlayer, tmp_path: Path
) -> None:
    player.play(write_chimes(tmp_path).soft)
    assert (player.is_followed, player.is_moving) == (False, False)
    player.stop()


def test_a_second_sound_does_not_take_the_place_of_the_first(
    windows: WindowsSound, player: SoundPlayer, tmp_path: Path
) -> None:
    chimes = write_chimes(tmp_path)
    player.play(chimes.soft)
    player.play(chimes.loud)
    assert player.is_playing
    assert windows.played == [str(chimes.soft)]
    player.stop()
    assert not player.is_playing


def test_a_device_that_goes_in_the_middle_of_a_sound_keeps_nobody_from_stopping_it(
    windows: WindowsSound, player: SoundPlayer, tmp_path: Path
) -> None:
    player.play(write_chimes(tmp_path).soft)
    windows.has_device = False
    player.stop()
    assert len(windows.played) == 1

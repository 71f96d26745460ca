"""Screens are read aloud by real programs: a voice that writes a sound file, a player that notes it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.kiosk_voice import KioskVoice
from hardware.voice import Voice
from tests.app.test_board_voice import ESPEAK
from tests.log_watch import ExpectLog
from ui.languages import voice_names
from ui.sound_player import Player

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


@contextmanager
def voice_in(folder: Path, *, then: str = "exit 0") -> Iterator[KioskVoice]:
    espeak, player = folder / "espeak", folder / "player"
    espeak.write_text(ESPEAK.format(python=sys.executable, notes=str(folder / "spoken")))
    player.write_text(f'#!/bin/sh\necho "$1" >> "{folder}/played"\n{then}\n')
    espeak.chmod(0o755)
    player.chmod(0o755)
    voice = KioskVoice(Voice(str(espeak), voice_names()), folder, 80, (Player(str(player)),))
    try:
        yield voice
    finally:
        voice.close()


def notes(folder: Path, name: str) -> list[str]:
    file = folder / name
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def test_a_sentence_is_made_and_played_in_its_language(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path) as voice:
        voice.say("Bonjour!", "fr")
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) == 1)
    assert notes(tmp_path, "spoken")[0].startswith("-v fr ")
    assert notes(tmp_path, "spoken")[0].endswith("Bonjour!")


def test_what_is_said_next_takes_the_place_of_what_is_being_said(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path, then="exec sleep 60") as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) == 1)
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) == 2)
        voice.hush()


def test_it_speaks_until_the_sound_is_over(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[bool] = []
    # It plays until the test lets it end.
    with voice_in(tmp_path, then=f'until [ -e "{tmp_path}/enough" ]; do sleep 0.02; done') as voice:
        voice.speaking_changed.connect(told.append)
        voice.say("One", "en")
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) == 1)
        assert told == [True]
        (tmp_path / "enough").touch()
        qtbot.waitUntil(lambda: told == [True, False])
        voice.say("Three", "en")
        voice.hush()
        assert told == [True, False, True, False]


def test_where_no_sound_can_be_made_it_is_over_all_the_same(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.kiosk_voice", "not read aloud")
    told: list[bool] = []
    with voice_in(tmp_path) as voice:
        voice.speaking_changed.connect(told.append)
        (tmp_path / "espeak").unlink()
        voice.say("One", "en")
        qtbot.waitUntil(lambda: told == [True, False])
        assert notes(tmp_path, "played") == []


def test_another_language_is_named_by_its_own_voice(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path) as voice:
        voice.say("Retour, English, العربية.", "fr")
        qtbot.waitUntil(lambda: len(notes(tmp_path, "played")) == 1)
    spoken = [(line.split()[1], line.split()[-1]) for line in notes(tmp_path, "spoken")]
    assert spoken == [("fr", "Retour,"), (voice_names()["en"], "English"), ("ar", "العربية")]


def test_a_machine_that_plays_nothing_says_so_once_in_the_log(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.kiosk_voice", "not read aloud")
    with voice_in(tmp_path, then="exit 1") as voice:
        for text in ("One", "Two"):
            with qtbot.waitSignal(voice.speaking_changed, check_params_cb=lambda speaks: not speaks):
                voice.say(text, "en")
    assert len(notes(tmp_path, "played")) == 2

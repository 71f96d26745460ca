"""Screens are read aloud by real programs: a voice that writes a sound file, a player that notes it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.kiosk_voice import KioskVoice
from tests.app.speaking import notes, sentences, voice_in
from tests.log_watch import ExpectLog
from ui.languages import voice_names
from ui.sound_player import SoundPlayer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


def ends(voice: KioskVoice) -> list[bool]:
    """What is told of its speaking."""
    told: list[bool] = []
    voice.speaking_changed.connect(told.append)
    return told


def player_of(voice: KioskVoice) -> SoundPlayer:
    player = voice.findChild(SoundPlayer)
    assert isinstance(player, SoundPlayer)
    return player


def test_a_sentence_is_made_and_played_in_its_language(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path) as voice:
        voice.say("Bonjour!", "fr")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"])
    assert sentences(tmp_path) == ["-v fr -s 145 Bonjour!"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the next one begins at once")
def test_what_is_said_next_takes_the_place_of_what_is_being_said(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path, then='test "$kind" = still || exec sleep 60') as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"])
        voice.say("Two", "en")
        # Nobody saw whether the first one was heard.
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"] * 2)
        voice.hush()


@pytest.mark.skipif(sys.platform != "linux", reason="no other system tells how far a sound was read")
def test_after_a_sentence_that_was_seen_to_be_played_the_next_one_begins_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    ready = 'exec 3< "$1"; head -c 9000 <&3 > /dev/null'
    slowly = f"{ready}; while head -c 1 <&3 > /dev/null; do sleep 0.05; done"
    with voice_in(tmp_path, then=f'test "$kind" = still || {{ {slowly}; }}', overtime_ms=4_000) as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: player_of(voice).is_moving)
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud", "loud"])
        voice.hush()


def test_where_no_sentence_is_seen_to_be_played_the_next_one_begins_at_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with voice_in(tmp_path, then='test "$kind" = still || exec sleep 60') as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"])
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud", "loud"])
        voice.hush()


@pytest.mark.skipif(sys.platform != "linux", reason="no other system tells how far a sound was read")
def test_a_device_that_stops_while_something_is_said_is_found_out_by_whoever_goes_on_touching(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.kiosk_voice", "not read aloud")
    stuck = f'"{tmp_path}/stuck"'
    then = f'test "$kind" = still -a ! -e {stuck} || {{ touch {stuck}; exec sleep 60; }}'
    with voice_in(tmp_path, then=then, overtime_ms=1_000) as voice:
        voice.say("One", "en")

        def touched_on() -> bool:
            # Each sentence takes the place of the one before as soon as that has begun.
            if notes(tmp_path, "played")[-1:] == ["loud"]:
                voice.say("Next", "en")
            return not voice.is_heard

        qtbot.waitUntil(touched_on)
        assert notes(tmp_path, "played") == ["still", "loud", "still", "still"]


def test_of_two_sentences_that_wait_for_a_look_the_later_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path, then=f'until [ -e "{tmp_path}/enough" ]; do sleep 0.02; done') as voice:
        told = ends(voice)
        voice.say("One", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still"])
        voice.say("Deux", "fr")
        (tmp_path / "enough").touch()
        qtbot.waitUntil(lambda: told == [True, False])
        assert notes(tmp_path, "played") == ["still", "loud"]
    assert sentences(tmp_path) == ["-v fr -s 145 Deux"]


@pytest.mark.parametrize("is_left", [False, True], ids=["goes on", "turns it off and on"])
def test_a_device_that_stands_still_is_found_out_however_often_something_is_touched(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog, is_left: bool
) -> None:
    expect_log("app.kiosk_voice", "not read aloud")
    with voice_in(tmp_path, then="exec sleep 60", overtime_ms=500) as voice:
        touches = QTimer(voice)

        def touch() -> None:
            if is_left:
                voice.hush()
            voice.say("One", "en")

        touches.timeout.connect(touch)
        voice.heard_changed.connect(touches.stop)
        touches.start(50)
        qtbot.waitUntil(lambda: not voice.is_heard)
        # No more looks than where nothing is touched.
        assert notes(tmp_path, "played") == ["still"] * 2
    assert sentences(tmp_path) == []


def test_a_look_that_its_patron_has_left_does_not_begin_to_speak(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path, then=f'until [ -e "{tmp_path}/enough" ]; do sleep 0.02; done') as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still"])
        voice.hush()
        (tmp_path / "enough").touch()
        qtbot.waitUntil(lambda: not player_of(voice).is_playing)
        # What that look has seen is nothing to the next patron.
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "still", "loud"])
    assert sentences(tmp_path) == [f"-v {voice_names()['en']} -s 145 Two"]


def test_it_speaks_until_the_sound_is_over(qtbot: QtBot, tmp_path: Path) -> None:
    # It plays until the test lets it end.
    until = f'test "$kind" = still || until [ -e "{tmp_path}/enough" ]; do sleep 0.02; done'
    with voice_in(tmp_path, then=until) as voice:
        told = ends(voice)
        voice.say("One", "en")
        voice.say("Two", "en")
        qtbot.waitUntil(lambda: "loud" in notes(tmp_path, "played"))
        assert told == [True]
        (tmp_path / "enough").touch()
        qtbot.waitUntil(lambda: told == [True, False])
        voice.say("Three", "en")
        voice.hush()
        assert told == [True, False, True, False]


def test_another_language_is_named_by_its_own_voice(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_in(tmp_path) as voice:
        voice.say("Retour, English, العربية.", "fr")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "loud"])
    spoken = [(line.split()[1], line.split()[-1]) for line in sentences(tmp_path)]
    assert spoken == [("fr", "Retour,"), (voice_names()["en"], "English"), ("ar", "العربية")]


def test_the_next_patron_is_not_left_to_a_device_that_worked_for_the_last(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with voice_in(tmp_path) as voice:
        told = ends(voice)
        for text in ("One", "Two"):
            voice.say(text, "en")
            qtbot.waitUntil(lambda: told[-1] is False)
        assert notes(tmp_path, "played") == ["still", "loud", "loud"]
        voice.hush()
        voice.say("Three", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played")[3:] == ["still", "loud"])


def test_a_player_that_fails_once_by_chance_takes_nothing_away(qtbot: QtBot, tmp_path: Path) -> None:
    once = f'test -e "{tmp_path}/failed" || {{ touch "{tmp_path}/failed"; exit 1; }}'
    with voice_in(tmp_path, then=once) as voice:
        voice.say("One", "en")
        qtbot.waitUntil(lambda: notes(tmp_path, "played") == ["still", "still", "loud"])
        assert voice.is_heard


def test_a_sentence_broken_off_by_its_player_is_said_again(qtbot: QtBot, tmp_path: Path) -> None:
    once = f'test "$kind" = still || test -e "{tmp_path}/failed" || {{ touch "{tmp_path}/failed"; exit 1; }}'
    with voice_in(tmp_path, then=once) as voice:
        told = ends(voice)
        voice.say("One", "en")
        qtbot.waitUntil(lambda: told == [True, False])
        assert notes(tmp_path, "played") == ["still", "loud", "still", "loud"]
        assert voice.is_heard


def test_a_sentence_that_fails_after_each_look_is_not_tried_for_ever(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.kiosk_voice", "not read aloud")
    with voice_in(tmp_path, then='test "$kind" = still') as voice:
        told = ends(voice)
        voice.say("One", "en")
        qtbot.waitUntil(lambda: told == [True, False])
        assert notes(tmp_path, "played") == ["still", "loud"] * 2
        assert not voice.is_heard

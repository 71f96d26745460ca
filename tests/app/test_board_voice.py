"""Calls are spoken by real programs: a voice that writes a sound file, a player that notes what it plays."""

from __future__ import annotations

import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.board_voice import BoardVoice, is_quiet
from app.sound_kitchen import Larder
from board.calls import Call
from board.turns import Saying
from hardware.chime import RATE_HZ, write_chimes
from hardware.recordings import Recordings
from hardware.voice import Voice
from tests.log_watch import ExpectLog
from ui.languages import voice_names
from ui.sound_player import Player

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")

CALL = Call("t1", "A", 12, "A012", "1", 0)
# Notes what it is asked to say and writes half a second of silence where it is told to.
ESPEAK = """#!{python}
import sys, wave
open({notes!r}, "a").write(" ".join(sys.argv[1:5]) + " " + sys.stdin.read() + "\\n")
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as out:
    out.setnchannels(1); out.setsampwidth(2); out.setframerate(22050); out.writeframes(bytes(22050))
"""


@contextmanager
def voice_of(
    folder: Path,
    *,
    player: str | None = "exit 0",
    is_quiet: bool = False,
    recordings: Recordings | None = None,
) -> Iterator[BoardVoice]:
    """A voice on programs that note what they do, in a folder; None for no player."""
    espeak = folder / "espeak"
    espeak.write_text(ESPEAK.format(python=sys.executable, notes=str(folder / "spoken")))
    espeak.chmod(0o755)
    if player is not None:
        write_player(folder, player)
    chime = write_chimes(folder).loud
    voice = BoardVoice(
        Larder(folder, chime, Voice(str(espeak), voice_names()), recordings, 50),
        ("fr",),
        lambda desk, language: f"Comptoir {desk}",
        lambda: is_quiet,
        (Player(str(folder / "player")),),
    )
    try:
        yield voice
    finally:
        voice.close()


def write_player(folder: Path, then: str) -> None:
    player = folder / "player"
    player.write_text(f'#!/bin/sh\necho "$1" >> "{folder}/played"\n{then}\n')
    player.chmod(0o755)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def seconds(file: str) -> float:
    with wave.open(file, "rb") as sound:
        return sound.getnframes() / RATE_HZ


def test_a_call_is_a_chime_and_a_sentence_in_one_sound(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_of(tmp_path) as voice, qtbot.waitSignal(voice.ended):
        voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
    assert lines(tmp_path / "spoken") == ["-v fr -s 145 Numéro A, zéro 12, comptoir 1."]
    (played,) = lines(tmp_path / "played")
    assert seconds(played) > seconds(str(tmp_path / "chime-loud.wav")) + 0.5


def test_what_was_prepared_is_not_made_again(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_of(tmp_path) as voice:
        voice.prepare([CALL])
        voice.prepare([CALL])
        qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.wav"))) == 4)
        for _ in range(2):
            with qtbot.waitSignal(voice.ended):
                voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
    assert len(lines(tmp_path / "spoken")) == 1
    assert len(lines(tmp_path / "played")) == 2


def test_recordings_speak_in_place_of_the_voice(qtbot: QtBot, tmp_path: Path) -> None:
    sounds = tmp_path / "sounds" / "fr"
    sounds.mkdir(parents=True)
    chime = write_chimes(tmp_path).soft
    for name in ("number", "A", "012", "desk-1"):
        (sounds / f"{name}.wav").write_bytes(chime.read_bytes())
    with (
        voice_of(tmp_path, recordings=Recordings(tmp_path / "sounds")) as voice,
        qtbot.waitSignal(voice.ended),
    ):
        voice.say(Saying(CALL, "fr", has_chime=False, is_brisk=False))
    assert lines(tmp_path / "spoken") == []
    assert seconds(lines(tmp_path / "played")[0]) > 4 * seconds(str(chime))


def test_a_missing_recording_leaves_the_whole_sentence_to_the_voice(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "sounds" / "fr").mkdir(parents=True)
    (tmp_path / "sounds" / "fr" / "A.wav").write_bytes(b"")
    with (
        voice_of(tmp_path, recordings=Recordings(tmp_path / "sounds")) as voice,
        qtbot.waitSignal(voice.ended),
    ):
        voice.say(Saying(CALL, "fr", has_chime=False, is_brisk=True))
    assert lines(tmp_path / "spoken") == ["-v fr -s 220 A, zéro 12, comptoir 1."]


def test_without_a_sound_device_it_is_said_once_and_the_board_goes_on(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.board_voice", "calls are seen and not heard")
    with voice_of(tmp_path, player="exit 1") as voice:
        for _ in range(2):
            with qtbot.waitSignal(voice.ended):
                voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))


def test_a_machine_without_a_player_is_told_of_before_the_first_call_and_once(
    qtbot: QtBot, tmp_path: Path, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.board_voice", "calls are seen and not heard")
    with voice_of(tmp_path, player=None) as voice:
        assert warnings(caplog) == ["calls are seen and not heard: no player of this system plays a sound"]
        for _ in range(2):
            with qtbot.waitSignal(voice.ended):
                voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
        # One that is installed meanwhile is found, and the log says that as well.
        write_player(tmp_path, "exit 0")
        with qtbot.waitSignal(voice.ended):
            voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
    assert len(lines(tmp_path / "played")) == 1
    assert len(warnings(caplog)) == 1
    assert caplog.messages[-1] == "sound is heard again"


def test_a_single_failure_is_no_word_in_the_log(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with voice_of(tmp_path, player="exit 1") as voice, qtbot.waitSignal(voice.ended):
        voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
    assert warnings(caplog) == []


def test_in_quiet_hours_nothing_is_heard_and_the_turn_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with voice_of(tmp_path, is_quiet=True) as voice, qtbot.waitSignal(voice.ended):
        voice.say(Saying(CALL, "fr", has_chime=True, is_brisk=False))
    assert lines(tmp_path / "played") == []


@pytest.mark.parametrize(
    ("hours", "time", "quiet"),
    [
        ("", "12:00", False),
        ("19:00-08:00", "23:00", True),
        ("19:00-08:00", "07:59", True),
        ("19:00-08:00", "08:00", False),
        ("12:00-13:00", "12:30", True),
        ("12:00-13:00", "13:00", False),
    ],
)
def test_quiet_hours_may_go_over_midnight(hours: str, time: str, quiet: bool) -> None:
    assert is_quiet(hours, datetime.fromisoformat(f"2026-11-21T{time}")) is quiet

"""A sound server stands still while a screen is read aloud, and goes on: what becomes of whoever listens."""

from __future__ import annotations

import signal
import sys
import wave
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.kiosk_voice import KioskVoice
from hardware.voice import PROGRAM, Voice
from tests.journeys.sound_room import RATE_HZ, SoundRoom, missing_for_a_sound_room, sound_in
from tests.kiosk.stand import Stand, standing
from tests.log_watch import ExpectLog
from ui.languages import voice_names
from ui.sound_player import Player, SoundPlayer

MISSING = missing_for_a_sound_room()
SOME_WORDS_S = 2.0
PATIENCE_S = 15.0

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: apt install pulseaudio-utils espeak-ng"),
    pytest.mark.skipif(sys.platform != "linux", reason="no other system tells how far a sound was read"),
]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundRoom]:
    with SoundRoom(tmp_path) as room:
        monkeypatch.setenv("PULSE_SERVER", room.environment["PULSE_SERVER"])
        yield room


@pytest.fixture
def voice(tmp_path: Path, room: SoundRoom) -> Iterator[KioskVoice]:
    """What is not heard is given up, and looked for again, sooner than in a library."""
    folder = tmp_path / "sounds"
    folder.mkdir()
    voice = KioskVoice(Voice(PROGRAM, voice_names()), folder, 100, (Player("paplay"),), overtime_ms=2_000)
    pace = voice.findChild(QTimer, "look again")
    assert isinstance(pace, QTimer)
    pace.setInterval(100)
    yield voice
    voice.close()


@pytest.fixture
def stand(qtbot: QtBot, voice: KioskVoice) -> Iterator[Stand]:
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        yield stand


def wait_until_offered(stand: Stand, *, is_so: bool) -> None:
    stand.qtbot.waitUntil(
        lambda: (stand.hands.find("aid_spoken") is not None) is is_so, timeout=round(1000 * PATIENCE_S)
    )


def test_in_the_middle_of_a_sentence_it_is_found_out_long_before_the_end_and_sound_comes_back(
    stand: Stand, room: SoundRoom, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("app.kiosk_voice", "screens are not read aloud")
    stand.hands.touch("aid_spoken")
    stand.qtbot.waitUntil(lambda: room.loud_s > SOME_WORDS_S, timeout=round(1000 * PATIENCE_S))
    whole_s = max(len(sound_in(file)) for file in (tmp_path / "sounds").glob("*.wav")) / RATE_HZ
    # Who waited for the end would lose patience here.
    assert whole_s > room.loud_s + PATIENCE_S
    room.server.send_signal(signal.SIGSTOP)
    wait_until_offered(stand, is_so=False)
    assert stand.screen == "unheard"
    room.server.send_signal(signal.SIGCONT)
    wait_until_offered(stand, is_so=True)


def test_a_sound_that_meets_a_server_that_stands_still_is_found_out_long_before_its_end(
    qtbot: QtBot, room: SoundRoom, tmp_path: Path
) -> None:
    file = tmp_path / "long.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
        sound.writeframes(bytes(2 * RATE_HZ * 600))
    with closing(SoundPlayer(players=(Player("paplay"),), overtime_ms=2_000)) as player:
        player.play(file)
        qtbot.waitUntil(lambda: player.is_moving, timeout=round(1000 * PATIENCE_S))
        player.stop()
        room.server.send_signal(signal.SIGSTOP)
        # It cannot begin: no more than the head of its sound was read.
        with qtbot.waitSignal(player.ended, timeout=round(1000 * PATIENCE_S)) as ended:
            player.play(file)
        assert ended.args == [False]

"""The doctor listens: whether the board can be heard, and whether it has a voice."""

import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.terminal_words import tr
from hardware.chime import RATE_HZ
from hardware.voice import PROGRAM, installed_voice

if TYPE_CHECKING:
    from ui.sound_player import Player

PLAYED_WITHIN_S = 5.0


def examine_sound(settings: Settings) -> Iterator[Finding]:
    """The player and the voice of this machine; a moment of silence is played, which takes a device."""
    if not settings.board.volume:
        yield Finding(Health.WELL, tr("sound"), tr("board.volume is 0: calls are seen and not heard"))
        return
    try:
        from ui.sound_player import PLAYERS
    except ImportError:  # told of the screen libraries
        return
    yield _player_found([each for each in PLAYERS if shutil.which(each.program)])
    if settings.board.voice and installed_voice() is None:
        words = tr(
            "{program} is not installed: no call is spoken, and the kiosk reads nothing aloud; sudo apt "
            "install {program}",
            program=PROGRAM,
        )
        yield Finding(Health.NOTE, tr("voice"), words)


def _player_found(players: "Sequence[Player]") -> Finding:
    if sys.platform == "win32":
        return Finding(Health.WELL, tr("sound"), tr("played by {player}", player="Windows"))
    if not players:
        words = tr(
            "no player (pw-play, paplay or aplay): calls are seen and not heard; sudo apt install alsa-utils"
        )
        return Finding(Health.NOTE, tr("sound"), words)
    player = _first_that_plays(players)
    if player is None:
        words = tr(
            "no sound device answers {players}: calls are seen and not heard, and the kiosk reads nothing "
            "aloud",
            players=", ".join(each.program for each in players),
        )
        return Finding(Health.NOTE, tr("sound"), words)
    return Finding(Health.WELL, tr("sound"), tr("played by {player}", player=player.program))


def _first_that_plays(players: "Sequence[Player]") -> "Player | None":
    """The one that a sound would be played with; blocks for a moment, ``PLAYED_WITHIN_S`` each at most."""
    with tempfile.TemporaryDirectory() as folder:
        silence = Path(folder) / "silence.wav"
        with wave.open(str(silence), "wb") as out:
            out.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
            out.writeframes(bytes(2 * (RATE_HZ // 10)))
        return next((each for each in players if _plays(each, silence)), None)


def _plays(player: "Player", file: Path) -> bool:
    command = [player.program, *player.arguments, str(file)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PLAYED_WITHIN_S)  # noqa: S603 - a known one
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0

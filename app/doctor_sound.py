"""The doctor listens: whether the board can be heard, and whether it has a voice."""

import shutil
import sys
from collections.abc import Iterator

from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.terminal_words import tr
from hardware.voice import PROGRAM, installed_voice


def examine_sound(settings: Settings) -> Iterator[Finding]:
    """The player and the voice of this machine; nothing is played, so a missing device shows later."""
    if not settings.board.volume:
        yield Finding(Health.WELL, tr("sound"), tr("board.volume is 0: calls are seen and not heard"))
        return
    try:
        from ui.sound_player import PLAYERS
    except ImportError:  # told of the screen libraries
        return
    player = next((each.program for each in PLAYERS if shutil.which(each.program)), None)
    if sys.platform != "win32" and player is None:
        words = tr(
            "no player (pw-play, paplay or aplay): calls are seen and not heard; sudo apt install alsa-utils"
        )
        yield Finding(Health.NOTE, tr("sound"), words)
    else:
        yield Finding(Health.WELL, tr("sound"), tr("played by {player}", player=player or "Windows"))
    if settings.board.voice and installed_voice() is None:
        words = tr(
            "{program} is not installed: no call is spoken, and the kiosk reads nothing aloud; sudo apt "
            "install {program}",
            program=PROGRAM,
        )
        yield Finding(Health.NOTE, tr("voice"), words)

"""The sound of a panel: the chime of the program, as loud as the library set it, by the system's player."""

import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from hardware.chime import Chimes, write_chimes
from ui.sound_player import SoundPlayer

Sound = Literal["off", "soft", "on"]

log = logging.getLogger(__name__)


class PanelChime:
    """A ``staffpanel.ports.Chiming`` on a sound player."""

    def __init__(self, player: SoundPlayer, chimes: Chimes, sound: Sound) -> None:
        """Take the parts.

        Args:
            player: Plays one sound at a time.
            chimes: The files to play.
            sound: ``off`` for none, ``soft`` for the quiet one only.
        """
        self._player = player
        self._chimes = chimes
        self._sound = sound

    @property
    def is_ringing(self) -> bool:
        """Whether a sound is under way; a second one would be left out."""
        return self._player.is_playing

    def ring(self, *, is_loud: bool) -> None:
        """Begin to ring and return at once."""
        if self._sound == "off":
            return
        self._player.play(self._chimes.loud if is_loud and self._sound == "on" else self._chimes.soft)


@contextmanager
def panel_chime(sound: Sound, beep: Callable[[], None]) -> Iterator[PanelChime | None]:
    """Write the sounds to a folder of their own, ready to be played; None where that cannot be.

    Args:
        sound: As the library set it.
        beep: What is heard where the system has no player.
    """
    with tempfile.TemporaryDirectory(prefix="votre-tour-sound-", ignore_cleanup_errors=True) as folder:
        try:
            chimes = write_chimes(Path(folder))
        except OSError as error:
            log.warning("the panel stays silent: its sounds cannot be written: %s", error.strerror)
            yield None
            return
        player = SoundPlayer(beep)
        try:
            yield PanelChime(player, chimes, sound)
        finally:
            player.close()

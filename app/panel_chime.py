"""The sound of a panel: the chime of the program, as loud as the library set it, by the system's player."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Literal

from app.sound_folder import sound_folder
from hardware.chime import Chimes, write_chimes
from ui.sound_player import SoundPlayer

Sound = Literal["off", "soft", "on"]

log = logging.getLogger(__name__)


class PanelChime:
    """A ``staffpanel.ports.Chiming`` on a sound player.

    What is due while it rings is rung right after, once, as loud as the loudest of it: a colleague who calls
    in the moment in which a ticket is taken is heard as well.
    """

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
        self._next_is_loud: bool | None = None
        player.ended.connect(self._ring_again)

    @property
    def is_ringing(self) -> bool:
        """Whether a sound is under way; a second one comes after it."""
        return self._player.is_playing

    def ring(self, *, is_loud: bool) -> None:
        """Begin to ring, now or right after what is heard now, and return at once."""
        if self._sound == "off":
            return
        if self._player.is_playing:
            self._next_is_loud = is_loud or bool(self._next_is_loud)
            return
        self._player.play(self._chimes.loud if is_loud and self._sound == "on" else self._chimes.soft)

    def _ring_again(self, is_well: bool) -> None:
        is_loud, self._next_is_loud = self._next_is_loud, None
        # What could not be played now would not be a moment later.
        if is_loud is not None and is_well:
            self.ring(is_loud=is_loud)


@contextmanager
def panel_chime(sound: Sound, beep: Callable[[], None]) -> Iterator[PanelChime | None]:
    """Write the sounds to a folder of their own, ready to be played; None where that cannot be.

    Args:
        sound: As the library set it.
        beep: What is heard where the system has no player.
    """
    with ExitStack() as stack:
        try:
            chimes = write_chimes(stack.enter_context(sound_folder()))
        except OSError as error:
            log.warning("the panel stays silent: its sounds cannot be written: %s", error.strerror)
            yield None
            return
        player = SoundPlayer(beep)
        try:
            yield PanelChime(player, chimes, sound)
        finally:
            player.close()

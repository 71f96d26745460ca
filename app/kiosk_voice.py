"""The voice of a kiosk: makes each sentence into sound on a thread of its own, and plays the latest only."""

import logging
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.settings_of_machines import KioskSettings
from hardware.call_sound import Sound, UnfitSound, fit_sound, write_joined
from hardware.voice import CannotSpeak, Voice, installed_voice
from ui.languages import voice_names
from ui.sound_player import PLAYERS, Player, SoundPlayer
from ui.spoken_labels import in_own_voices

log = logging.getLogger(__name__)


class KioskVoice(QObject):
    """A ``kiosk.ports.ReadingAloud``. Everything here is for the GUI thread, and returns at once.

    Signals:
        speaking_changed(bool): Something is being said, or nothing any more.
    """

    speaking_changed = Signal(bool)
    _made = Signal(int, object)

    def __init__(
        self, voice: Voice, folder: Path, volume_percent: int, players: Sequence[Player] = PLAYERS
    ) -> None:
        """Start the thread.

        Args:
            voice: Makes sentences into sound.
            folder: For the sound files; only the latest two are kept.
            volume_percent: How loud, from 1 to 100.
            players: Programs that play a sound, the best first.
        """
        super().__init__()
        self._voice, self._folder, self._volume = voice, folder, volume_percent
        self._latest = 0
        self._is_speaking = False
        self._is_silent_told = False
        self._player = SoundPlayer(_no_beep, players, self)
        self._player.ended.connect(self._end)
        self._made.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._thread = ThreadPoolExecutor(1, "sentences of the kiosk")

    def say(self, text: str, language: str) -> None:
        """Say this, in place of what is being said."""
        self._break_off()
        self._note_speaking(is_speaking=True)
        self._thread.submit(self._make, self._latest, text, language)

    def hush(self) -> None:
        """Say no more."""
        self._break_off()
        self._note_speaking(is_speaking=False)

    def close(self) -> None:
        """Stop for good, with the sentence that is being made."""
        self.hush()
        self._thread.shutdown(cancel_futures=True)
        self._player.close()

    def _break_off(self) -> None:
        self._latest += 1
        self._player.stop()

    def _note_speaking(self, *, is_speaking: bool) -> None:
        if self._is_speaking != is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)

    def _make(self, place: int, text: str, language: str) -> None:
        # On the thread. Whoever has gone on meanwhile hears the newer sentence.
        if place != self._latest:
            return
        file = self._folder / f"{place % 2}.wav"
        made: Path | None = None
        try:
            with tempfile.TemporaryDirectory(dir=self._folder) as folder:
                pieces = in_own_voices(text, language)
                drafts = (Path(folder) / f"{number}.wav" for number in count())
                sounds = [self._sound_of(*piece, draft) for piece, draft in zip(pieces, drafts, strict=False)]
                write_joined(file, sounds, self._volume)
            made = file
        except (CannotSpeak, UnfitSound, OSError) as error:
            self._tell(str(error))
        finally:
            # Who waits for its end must not wait for ever, whatever happened.
            self._made.emit(place, made)

    def _sound_of(self, text: str, language: str, draft: Path) -> Sound:
        self._voice.speak(text, language, draft, is_brisk=False)
        return fit_sound(draft)

    @Slot(int, object)
    def _play(self, place: int, file: Path | None) -> None:
        if place != self._latest:
            return
        if file is None:
            self._note_speaking(is_speaking=False)
        else:
            self._player.play(file)

    @Slot(bool)
    def _end(self, is_well: bool) -> None:
        if not is_well:
            self._tell("no player of this system plays a sound")
        self._note_speaking(is_speaking=False)

    def _tell(self, why: str) -> None:
        """Log once: a screen that cannot be heard is still seen."""
        if not self._is_silent_told:
            self._is_silent_told = True
            log.warning("screens are not read aloud: %s", why)


@contextmanager
def kiosk_voice(kiosk: KioskSettings) -> Iterator[KioskVoice | None]:
    """Make ready to read aloud; None where the settings or the machine have no voice."""
    voice = installed_voice(voice_names()) if kiosk.voice else None
    if voice is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="votre-tour-voice-", ignore_cleanup_errors=True) as name:
        speaker = KioskVoice(voice, Path(name), kiosk.volume)
        try:
            yield speaker
        finally:
            speaker.close()


def _no_beep() -> None:
    """A beep would tell nothing."""
